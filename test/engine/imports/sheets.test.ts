import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/engine/imports/read-source.ts';
import { workbookOf } from '../../support/zip.ts';
import { fileAt, workbookAt } from './files.ts';

const cell = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('the cells of a workbook that is taken in', () => {
  it('hold the value of a merged cell in every row that it spans, and in the first column only', async () => {
    const file = await workbookAt('m.xlsx', {
      One: [
        [{ value: 'title', columnSpan: 3 }, null, null],
        [{ value: 'HR', rowSpan: 3 }, 'a'],
        [null, 'b'],
        [null, null],
        ['IT', 'c'],
      ],
    });
    const { source } = await readSource(file);
    expect(source.sheets[0]?.rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [1, 'title'],
      [2, 'HR', 'a'],
      [3, 'HR', 'b'],
      [5, 'IT', 'c'],
    ]);
  });

  it('know where their links lead, which are read and not followed', async () => {
    const after =
      '</sheetData><hyperlinks><hyperlink ref="B2" r:id="rId9" display="x"/><hyperlink ref="A2" location="Sheet2!A1"/></hyperlinks><sheetData>';
    const file = fileAt(
      'l.xlsx',
      workbookOf({
        rows: `<row r="1">${cell('A1', 'Purpose')}</row><row r="2">${cell('A2', 'Payroll')}${cell('B2', 'Contract')}</row>${after}`,
        extra: [
          {
            name: 'xl/worksheets/_rels/sheet1.xml.rels',
            content:
              '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://files.example/contract.pdf" TargetMode="External"/></Relationships>',
          },
        ],
      }),
    );
    const { source, remarks } = await readSource(file);
    const [, row] = source.sheets[0]?.rows ?? [];
    expect([...(row?.links ?? [])]).toEqual([[1, 'https://files.example/contract.pdf']]);
    // The hidden sheet of the workbook is left out, and that is said.
    expect(source.sheets.map(({ name }) => name)).toEqual(['Contacts']);
    expect(remarks.map(({ id }) => id)).toEqual(['import.sheet-hidden']);
  });
});
