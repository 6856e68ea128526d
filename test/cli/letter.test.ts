import { describe, expect, it } from 'vitest';
import { RecordsAnswer } from '../../src/cli/shapes.ts';
import { docxTables } from '../support/unzip.ts';
import { answerOf, cli, containing, matching, optima, placeOf } from './run.ts';

const ON = ['--on', '2026-11-22'];

function kenyan(file: string): string {
  const contacts = answerOf(RecordsAnswer, ['list', file, 'contacts']).records as unknown as ReadonlyArray<{
    readonly id: string;
    readonly jurisdiction: string;
  }>;
  const found = contacts.find(({ jurisdiction }) => jurisdiction === 'KE');
  if (found === undefined) throw new Error('the sample has lost its contact in Kenya');
  return found.id;
}

describe('letter (Art 13(1)(f), 15(2))', () => {
  it('tells a person in Kenya who receives her data abroad and what protects them, and marks what is to be settled first', () => {
    const file = optima();
    const out = placeOf('letter.docx');
    expect(cli(['letter', file, kenyan(file), '-o', out, ...ON])).toMatchObject({
      code: 0,
      out: matching(/names 7 recipients.+not to be sent yet: 4 points are/),
    });
    const [recipients = [], sources = []] = docxTables(out);
    const textOf = (who: string): string => recipients.find(([name = '']) => name.startsWith(who))?.at(-1) ?? '';
    expect(recipients).toHaveLength(8);
    expect(textOf('Fictional Helpdesk (India)')).toMatch(
      /^UK GDPR: UK Addendum to the EU standard contractual clauses/,
    );
    expect(textOf('Sample Mailings')).toContain('UK-US data bridge (SI 2023/1028)');
    // EU clauses without the UK Addendum protect nothing by the law of the United Kingdom, and are not told as if they did.
    expect(textOf('Fictional Events')).toBe('[To be settled before this letter is sent: UK GDPR]');
    expect(sources.map(([company]) => company)).toEqual([
      'Company that sends the data',
      'Optima Contracting Limited',
      'Optima Systems International DMCC',
    ]);
    expect(sources[1]?.[1]).toContain('action@optima-group.co.uk');
    expect(sources[2]?.[1]).toMatch(/^\[To be entered/);
  });

  it('says of an earlier day what was so then: transfers that began later are not in it', () => {
    const file = optima();
    const out = placeOf('letter.docx');
    expect(cli(['letter', file, kenyan(file), '-o', out, '--on', '2022-01-01'])).toMatchObject({
      code: 0,
      out: matching(/names 2 recipients/),
    });
  });

  it('to nobody, or to a company, is a wrong use', () => {
    const file = optima();
    expect(cli(['letter', file, 'x', '-o', placeOf('letter.docx')])).toMatchObject({
      code: 2,
      err: containing('contact'),
    });
  });
});
