import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(path.join(import.meta.dirname, '../../../src/renderer/style/tokens.css'), 'utf8');

type Theme = 'light' | 'dark';

/** The colours of a block of the style sheet, by name, in light and in dark. */
function coloursIn(css: string): Readonly<Record<string, Readonly<Record<Theme, string>>>> {
  const found = css.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\);/g);
  return Object.fromEntries([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

const chosen = CSS.indexOf(":root[data-theme='contrast']");
const wanted = CSS.indexOf('@media (prefers-contrast: more)');
const USUAL = coloursIn(CSS.slice(0, chosen));
const STRONG = { ...USUAL, ...coloursIn(CSS.slice(chosen, wanted)) };

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const GROUNDS = ['paper', 'sunk', 'raised', 'hover'];
const VERDICTS = ['in-place', 'none', 'judgement', 'not-restricted', 'soon'];

/** Text and the grounds on which it is read. */
const TEXTS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['ink', [...GROUNDS, 'pressed', 'chosen', ...VERDICTS.map((verdict) => `${verdict}-wash`)]],
  ['ink-soft', [...GROUNDS, 'chosen']],
  ['ink-faint', [...GROUNDS, 'chosen']],
  ['accent', [...GROUNDS, 'chosen']],
  ['accent-hover', GROUNDS],
  ['on-accent', ['accent', 'accent-hover']],
  ...VERDICTS.map((verdict): readonly [string, readonly string[]] => [
    verdict,
    ['paper', 'sunk', 'hover', `${verdict}-wash`],
  ]),
];

/** Shapes and lines that say something, and the grounds on which they are seen. */
const SHAPES: ReadonlyArray<readonly [string, readonly string[]]> = [
  ['edge', ['paper', 'sunk', 'raised']],
  ['focus', [...GROUNDS, 'chosen']],
  ...VERDICTS.map((verdict): readonly [string, readonly string[]] => [verdict, [...GROUNDS, 'chosen']]),
];

const each = (pairs: ReadonlyArray<readonly [string, readonly string[]]>) =>
  pairs.flatMap(([front, grounds]) =>
    grounds.flatMap((ground) => (['light', 'dark'] as const).map((theme) => ({ front, ground, theme }))),
  );

// WCAG 2.2: 1.4.3 (AA) as usual, 1.4.6 (AAA) in high contrast.
describe.each([
  ['as usual', USUAL, 4.5],
  ['in high contrast', STRONG, 7],
] as const)('colours %s', (_name, colours, least) => {
  it.each(each(TEXTS))('let $front be read on $ground in $theme', ({ front, ground, theme }) => {
    expect(contrast(colours[front]?.[theme] ?? '', colours[ground]?.[theme] ?? '')).toBeGreaterThanOrEqual(least);
  });

  it.each(each(SHAPES))('let $front be seen on $ground in $theme', ({ front, ground, theme }) => {
    expect(contrast(colours[front]?.[theme] ?? '', colours[ground]?.[theme] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

describe('the tokens', () => {
  it('say every colour for light and dark, and leave forced colours to the system', () => {
    const forced = CSS.slice(CSS.indexOf('@media (forced-colors: active)'));
    for (const name of Object.keys(USUAL)) expect(forced, name).toMatch(new RegExp(`--${name}: [A-Z]`));
  });

  it('say the same for high contrast as a theme and where the system wants more contrast', () => {
    const more = CSS.slice(wanted, CSS.indexOf('@media (prefers-reduced-motion'));
    expect(coloursIn(more)).toEqual(coloursIn(CSS.slice(chosen, wanted)));
    expect(Object.keys(coloursIn(more)).length).toBeGreaterThan(20);
  });

  it('raise the contrast of text where more is wanted', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const ink of ['ink', 'ink-soft', 'ink-faint']) {
        const usual = contrast(USUAL[ink]?.[theme] ?? '', USUAL['paper']?.[theme] ?? '');
        expect(contrast(STRONG[ink]?.[theme] ?? '', STRONG['paper']?.[theme] ?? '')).toBeGreaterThan(usual);
      }
    }
  });

  it('know black on white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
