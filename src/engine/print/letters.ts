import { readFileSync } from 'node:fs';
import { resourcePath } from '../resources.ts';

/** The characters of each file of the font, as the package that it comes from parts them. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
};

/** A PDF takes letters over as they are from a font of one weight, and only draws those of a variable one. */
const WEIGHTS = [400, 600];

/** As high as the letters are: a box that is higher than its line reaches into the page before, which then has the heading a second time. */
const HEIGHT = 'ascent-override: 92%; descent-override: 24%; line-gap-override: 0%';

function face(file: string, characters: string, weight: number): string {
  const font = readFileSync(resourcePath('fonts', `source-sans-3-${file}-${weight}-normal.woff2`)).toString('base64');
  return `@font-face { font-family: 'Source Sans 3'; font-style: normal; font-weight: ${weight}; ${HEIGHT}; src: url(data:font/woff2;base64,${font}) format('woff2'); unicode-range: ${characters}; }`;
}

let known: string | undefined;

/** The rules of the program's own font with the font in them: what is printed fetches nothing. */
function letters(): string {
  known ??= Object.entries(CHARACTERS)
    .flatMap(([file, characters]) => WEIGHTS.map((weight) => face(file, characters, weight)))
    .join('\n');
  return known;
}

/**
 * A page with the program's own letters in it, so that it breaks into the same lines and pages on every machine, whatever fonts that has.
 * @param html a page with a head
 */
export function withLetters(html: string): string {
  return html.replace('<head>', () => `<head><style>${letters()}</style>`);
}
