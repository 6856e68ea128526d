import { BorderStyle, LineRuleType, ShadingType } from 'docx';
import type { IStylesOptions } from 'docx';

/** The colours of a document, as on paper: none says anything alone. */
export const COLOURS = {
  text: '14191F',
  green: '1D5B33',
  faint: '4A5563',
  soft: 'EEF1F5',
  gap: 'FFF4D6',
  line: 'B9C1CB',
} as const;

const RULE = { style: BorderStyle.SINGLE, size: 8, space: 6, color: COLOURS.text };
const BOX = { top: RULE, bottom: RULE, left: RULE, right: RULE };

/** Said with each style: without its rule some programs take the distance of lines for a fixed one, and large letters run into each other. */
const LINES = { line: 264, lineRule: LineRuleType.AUTO } as const;

/** A style of paragraphs that differs from the normal one in these. */
function based(id: string, name: string, run: object, spacing: object, more: object = {}) {
  return { id, name, basedOn: 'Normal', run, paragraph: { spacing, ...more } };
}

/** Styles of a paragraph by id; sizes in half points, spacing in twentieths of a point. */
function paragraphStyles() {
  return [
    based('Cell', 'Cell', { size: 18 }, { after: 30, line: 252, lineRule: LineRuleType.AUTO }),
    based('Kind', 'Kind', { size: 20, color: COLOURS.faint }, { after: 200 }),
    based('Whose', 'Whose', { size: 26 }, { before: 60, after: 240, ...LINES }),
    based('FootPage', 'Foot page', { size: 16, color: COLOURS.faint }, { after: 20 }),
    based('Foot', 'Foot', { size: 13, color: COLOURS.faint }, { after: 0 }),
    based(
      'Warning',
      'Warning',
      { size: 20, bold: true },
      { before: 120, after: 160 },
      {
        border: BOX,
        indent: { left: 140, right: 140 },
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.gap },
      },
    ),
    based('Caption', 'Caption', { size: 16, color: COLOURS.faint }, { before: 60, after: 40 }),
    based('ContentsTitle', 'Contents title', { size: 23, bold: true }, { before: 320, after: 100 }),
    based('ContentsPart', 'Contents part', { size: 18, bold: true }, { before: 120, after: 20 }),
    based('ContentsEntry', 'Contents entry', { size: 18 }, { after: 20 }, { indent: { left: 240 } }),
  ];
}

/** The style of a heading, which stays on the page of what it heads. */
function headed(size: number, before: number, after: number, color: string = COLOURS.text) {
  return {
    run: { size, bold: true, color, font: 'Arial' },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after, ...LINES } },
  };
}

/**
 * The styles of a document.
 * @param isShort whether its parts follow each other on a page
 */
export function documentStyles(language: string, isShort: boolean): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 19, color: COLOURS.text, language: { value: language, eastAsia: language } },
        paragraph: { spacing: { after: isShort ? 120 : 80, ...LINES } },
      },
      title: headed(isShort ? 36 : 44, 0, 60),
      heading1: isShort ? headed(26, 360, 100, COLOURS.green) : headed(30, 0, 160, COLOURS.green),
      heading2: isShort ? headed(21, 240, 80) : headed(23, 320, 100),
      heading3: headed(20, 220, 80),
    },
    paragraphStyles: paragraphStyles(),
  };
}
