import { readFileSync } from 'node:fs';
import { resourcePath } from '../resources.ts';

const FOLDER = 'fonts';
const RULES = 'printed.css';

let known: string | undefined;

/** The rules of the program's own font with the font in them: what is printed fetches nothing. */
function letters(): string {
  known ??= readFileSync(resourcePath(FOLDER, RULES), 'utf8').replaceAll(
    /url\('\.\/([\w-]+\.woff2)'\)/gu,
    (_, file: string) => `url(data:font/woff2;base64,${readFileSync(resourcePath(FOLDER, file)).toString('base64')})`,
  );
  return known;
}

/**
 * A page with the program's own letters in it, so that it breaks into the same lines and pages on every machine, whatever fonts that has.
 * @param html a page with a head
 */
export function withLetters(html: string): string {
  return html.replace('<head>', () => `<head><style>${letters()}</style>`);
}
