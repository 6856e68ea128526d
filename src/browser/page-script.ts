/** On which the page is told what its window is called. */
const TITLE_EVENT = 'transfer-register-title';

/** The call that tells the page what its window is called. */
export function titleCall(title: string): string {
  return `dispatchEvent(new CustomEvent(${JSON.stringify(TITLE_EVENT)}, { detail: ${JSON.stringify(title)} }))`;
}

/**
 * Runs in the page before anything of its own. Closing the window asks first, which the shell hears and the person does not see, so that what was typed can be
 * kept; the page goes nowhere by itself; a file that is dropped where nothing takes it does not replace the page; and the window's title says, after the page's own,
 * which register is open and where it lies.
 * @param programName what the page's own title ends with
 */
export function pageScript(programName: string): string {
  return `
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
const program = ${JSON.stringify(programName)};
let title = program;
let own = program;
let shown;
const show = () => {
  const place = own === program ? '' : own.replace(' – ' + program, '');
  shown = place === '' ? title : place + ' – ' + title;
  if (document.title !== shown) document.title = shown;
};
addEventListener(${JSON.stringify(TITLE_EVENT)}, ({ detail }) => {
  title = detail;
  show();
});
addEventListener('DOMContentLoaded', () => {
  const look = () => {
    if (document.title === shown) return;
    own = document.title;
    show();
  };
  new MutationObserver(look).observe(document.head, { childList: true, subtree: true, characterData: true });
  look();
});
`;
}
