import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';

function withElement(
  xml: string,
  file: 'xl/workbook.xml' | 'xl/worksheets/sheet{id}.xml',
  parent: string,
  name: string,
  markup: string,
): string {
  const there = findElement(xml, name);
  if (there !== undefined) return replaceElement(xml, there, markup);
  const order = getOrderOfSiblings(file, parent) ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, parent);
}

/** What the library takes as the content of a file inside a workbook. */
type Content = Stream | Buffer | Blob;

/** What the print set-up of a sheet depends on; the width is that of all columns, in characters. */
export interface PrintedSheet {
  readonly name: string;
  readonly headingRow: number;
  readonly width: number;
}

/** Characters of 10-point text that stay readable across an A4 page in landscape. */
const PAGE_WIDTH = 190;

/**
 * What the library has no option for: A4 landscape with as many columns on a page as can be read, headings on every page, the sheet's name and page
 * numbers at the foot, and row heights that may be fitted again.
 */
export function pageSetup(sheets: readonly PrintedSheet[]): Feature<Content> {
  const repeated = sheets
    .map(({ name, headingRow: row }, index) => {
      const quoted = sanitizeTextContent(`'${name.replaceAll("'", "''")}'`);
      return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${quoted}!$A:$A,${quoted}!$${row}:$${row}</definedName>`;
    })
    .join('');
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          // The heights are estimates: without this mark a program puts them right as soon as a row is edited.
          transformElementAttributes: (tag, { customHeight: _estimated, ...attributes }) =>
            tag === 'row'
              ? attributes
              : { ...attributes, ...(_estimated === undefined ? {} : { customHeight: _estimated }) },
          transform: (xml, _options, { sheetIndex }) => {
            const pages = Math.max(1, Math.ceil((sheets[sheetIndex]?.width ?? 0) / PAGE_WIDTH));
            const file = 'xl/worksheets/sheet{id}.xml';
            const fitted = withElement(
              xml,
              file,
              'worksheet',
              'sheetPr',
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            );
            const paged = withElement(
              fitted,
              file,
              'worksheet',
              'pageSetup',
              `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/>`,
            );
            return withElement(
              paged,
              file,
              'worksheet',
              'headerFooter',
              '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>',
            );
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            withElement(xml, 'xl/workbook.xml', 'workbook', 'definedNames', `<definedNames>${repeated}</definedNames>`),
        },
      },
    },
  };
}
