import type { FlowShade } from './flows.ts';
import { LIGHT, shadeClass } from './flow-style.ts';

/** Numbers in the picture, to a tenth. */
export function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** How the pattern of a shade is drawn on a tile of that many units; shades that are told apart otherwise have none. */
const PATTERNS: Readonly<
  Partial<Record<FlowShade, { readonly size: number; readonly path: string; readonly width: number }>>
> = {
  'no-mechanism': { size: 8, path: 'M-2,2 L2,-2 M0,8 L8,0 M6,10 L10,6', width: 1.6 },
  'needs-judgement': { size: 8, path: 'M2,3.5 L4,3.5 M6,7.5 L8,7.5', width: 2 },
  'act-soon': { size: 12, path: 'M0,0 L0,12', width: 5 },
};

/** The patterns of the bands, whose names begin with the prefix, so that two pictures on a page do not share them. */
export function patternDefinitions(prefix: string): string {
  return Object.entries(PATTERNS)
    .map(([name, { size, path, width }]) => {
      const shade = name as FlowShade;
      const { band, pattern } = LIGHT.shades[shade];
      return (
        `<pattern id="${prefix}-${shade}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">` +
        `<rect class="${shadeClass('band', shade)}" width="${size}" height="${size}" fill="${band}"/>` +
        `<path class="${shadeClass('pattern', shade)}" d="${path}" stroke="${pattern}" stroke-width="${width}" fill="none"/></pattern>`
      );
    })
    .join('');
}

/** The fill of a band, with its class where it has no pattern. */
export function bandFill(prefix: string, shade: FlowShade): string {
  if (PATTERNS[shade] !== undefined) return `fill="url(#${prefix}-${shade})"`;
  return `class="${shadeClass('band', shade)}" fill="${LIGHT.shades[shade].band}"`;
}

/** A mark of its own shape for each shade, 12 units wide, so that colour is never all that tells them apart. */
const MARKS: Readonly<Record<FlowShade, string>> = {
  'no-mechanism': '<path d="M2,2 L10,10 M10,2 L2,10" stroke-width="2.4" fill="none"/>',
  'needs-judgement':
    '<path d="M3.2,4.2 C3.2,0.8 8.8,0.8 8.8,4.2 C8.8,6 6,6 6,8" stroke-width="2" fill="none"/><circle cx="6" cy="10.8" r="0.7" stroke-width="0.9"/>',
  'act-soon': '<path d="M6,1 L11.5,11 L0.5,11 Z" stroke-width="1" stroke-linejoin="round"/>',
  'mechanism-in-place': '<path d="M1.5,6.5 L4.6,9.8 L10.5,2.4" stroke-width="2.4" fill="none"/>',
  'not-restricted': '<path d="M1.5,6 L10.5,6" stroke-width="2.4" fill="none"/>',
};

/** The mark of a shade, with its upper left corner at that point. */
export function shadeMark(shade: FlowShade, x: number, y: number): string {
  const { mark } = LIGHT.shades[shade];
  return `<g class="${shadeClass('mark', shade)}" fill="${mark}" stroke="${mark}" stroke-linecap="round" transform="translate(${tenth(x)} ${tenth(y)})">${MARKS[shade]}</g>`;
}
