import type { FlowShade } from './flows.ts';

/** Colours of a shade: of its band, of the pattern on the band, and of its marks and words. */
export interface ShadeColours {
  readonly band: string;
  readonly pattern: string;
  readonly mark: string;
}

/** The colours of a picture. Words have a contrast of at least 4.5 to 1 on the ground. */
export interface FlowColours {
  readonly ground: string;
  readonly text: string;
  readonly faint: string;
  readonly box: string;
  readonly edge: string;
  readonly shades: Readonly<Record<FlowShade, ShadeColours>>;
}

/** On paper and in a light window. */
export const LIGHT: FlowColours = {
  ground: '#ffffff',
  text: '#1b2430',
  faint: '#515c6b',
  box: '#f4f6f9',
  edge: '#c3cad4',
  shades: {
    'no-mechanism': { band: '#f0b4aa', pattern: '#c0392b', mark: '#b02a1d' },
    'needs-judgement': { band: '#f3dca4', pattern: '#a86b00', mark: '#8a5800' },
    'act-soon': { band: '#a9d0e0', pattern: '#ffffff', mark: '#14647f' },
    'mechanism-in-place': { band: '#a9d0e0', pattern: '#a9d0e0', mark: '#14647f' },
    'not-restricted': { band: '#dfe3e9', pattern: '#dfe3e9', mark: '#5a6575' },
  },
};

/** In a dark window. */
export const DARK: FlowColours = {
  ground: '#14181f',
  text: '#eef1f5',
  faint: '#a9b3c1',
  box: '#1f2530',
  edge: '#465062',
  shades: {
    'no-mechanism': { band: '#7a2c23', pattern: '#f08a7d', mark: '#ff9a8d' },
    'needs-judgement': { band: '#6b4a0c', pattern: '#f0c25c', mark: '#f3c869' },
    'act-soon': { band: '#1d5f78', pattern: '#14181f', mark: '#7fcbe6' },
    'mechanism-in-place': { band: '#1d5f78', pattern: '#1d5f78', mark: '#7fcbe6' },
    'not-restricted': { band: '#39424f', pattern: '#39424f', mark: '#b4bdca' },
  },
};

/** The class of a part of the picture that a page may colour. */
export function shadeClass(part: 'band' | 'pattern' | 'mark', shade: FlowShade): string {
  return `flow-${part}-${shade}`;
}

/** Style rules that give a picture the colours, for pages that follow the reader's choice of light or dark. */
export function flowRules(colours: FlowColours): string {
  const shades = Object.entries(colours.shades).flatMap(([shade, of]) => [
    `.${shadeClass('band', shade as FlowShade)}{fill:${of.band}}`,
    `.${shadeClass('pattern', shade as FlowShade)}{stroke:${of.pattern}}`,
    `.${shadeClass('mark', shade as FlowShade)}{fill:${of.mark};stroke:${of.mark}}`,
  ]);
  return [
    `.flow-ground{fill:${colours.ground}}`,
    `.flow-text{fill:${colours.text}}`,
    `.flow-faint{fill:${colours.faint}}`,
    `.flow-box{fill:${colours.box};stroke:${colours.edge}}`,
    `.flow-bar{fill:${colours.faint}}`,
    ...shades,
  ].join('');
}
