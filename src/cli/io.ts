/** A result, on standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A result that is a file's text: as it is, with its own line breaks. */
export function printAsIs(text: string): void {
  process.stdout.write(text);
}

/** A result as one JSON object, on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Progress and messages, on standard error. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** How wide text may be: the terminal's width within reason, and a fixed one where a file or program reads it. */
export function width(): number {
  const columns = process.stdout.isTTY ? process.stdout.columns : 110;
  return Math.min(Math.max(columns, 60), 140);
}

/** How wide a table may be: all of a terminal, and as wide as a long line of a file where something else reads it. */
export function tableWidth(): number {
  return process.stdout.isTTY ? Math.max(process.stdout.columns, 80) : 160;
}

/** All of standard input, as bytes. */
export async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
