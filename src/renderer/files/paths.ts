/** How long a name is that every file system takes, with room for what is put before or after it. */
const LONGEST = 180;

/** A name that every file system takes: without what separates folders or has a meaning of its own. Its ending stays, however long the rest is. */
export function asFileName(text: string): string {
  const plain = text
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  const ending = /\.\w{1,12}$/u.exec(plain)?.[0] ?? '';
  const stem = plain.slice(0, plain.length - ending.length);
  return `${stem.slice(0, LONGEST - ending.length).trimEnd()}${ending}`;
}

/** A folder and a name put together, with the separator that the folder itself uses. */
export function joined(folder: string, name: string): string {
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/';
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`;
}

/** The last part of a path. */
export function nameOfPath(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path;
}

/** The name without its ending, and the ending with its point. */
export function partsOfName(name: string): { readonly stem: string; readonly ending: string } {
  const point = name.lastIndexOf('.');
  return point <= 0 ? { stem: name, ending: '' } : { stem: name.slice(0, point), ending: name.slice(point) };
}
