/** Milliseconds after which nothing is waited for any more: a window that nobody sees draws nothing. */
const PATIENCE = 100;

/**
 * Comes when what changes in the page now has been drawn. What nobody waits for, such as telling the shell where the page stands, is done then: before it, it would hold up
 * the drawing.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, PATIENCE);
    globalThis.requestAnimationFrame?.(() => {
      // A timer that is set in a frame ends when the frame has been drawn.
      setTimeout(() => {
        clearTimeout(patience);
        resolve();
      });
    });
  });
}
