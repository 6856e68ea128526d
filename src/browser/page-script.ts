/**
 * Runs in the page before anything of its own. Closing the window asks first, which the shell hears and the person does not see, so that what was typed can be
 * kept; the page goes nowhere by itself; and a file that is dropped where nothing takes it does not replace the page.
 */
export const PAGE_SCRIPT = `
let reloading = false;
navigation.addEventListener('navigate', (event) => {
  if (event.destination.sameDocument) return;
  if (event.navigationType === 'reload') reloading = true;
  else if (event.cancelable) event.preventDefault();
});
addEventListener('beforeunload', (event) => {
  if (!reloading) event.preventDefault();
});
for (const type of ['dragover', 'drop']) {
  addEventListener(type, (event) => {
    if (!event.defaultPrevented) event.preventDefault();
  });
}
`;
