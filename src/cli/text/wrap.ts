/**
 * Breaks text into lines of a width, at spaces.
 * @param first what stands before the first line
 * @param rest what stands before the others; as wide as `first`
 */
export function wrapped(text: string, columns: number, first = '', rest = ' '.repeat(first.length)): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && first.length + longer.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines.map((one, index) => `${index === 0 ? first : rest}${one}`).join('\n');
}

/** Moves every line of a text to the right. */
export function indented(text: string, by: number): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : `${' '.repeat(by)}${line}`))
    .join('\n');
}
