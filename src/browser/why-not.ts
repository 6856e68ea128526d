/** What a browser writes to its terminal comes back in the message of the failure, each line behind such a mark; its own errors have a mark of theirs. */
const SAID = /\[pid=\d+\]\[err\] (.*)/g;
const ITS_ERROR = /^\[[^\]]*:(?:ERROR|FATAL):[^\]]*\] /;

/**
 * Why a browser did not open a window, on one line: what the browser itself said of it where it said something, else how its start went wrong.
 * @param error what its start threw
 */
export function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = [...error.message.matchAll(SAID)].map(([, line = '']) => line);
  const reason = said.find((line) => ITS_ERROR.test(line) && !line.includes('dbus')) ?? said.at(-1);
  const [first = error.name] = error.message.split('\n', 1);
  return (reason?.replace(ITS_ERROR, '') ?? first.replace(/^browserType\.\w+: /, '')).slice(0, 300);
}
