import { describe, expect, it } from 'vitest';
import { basesDiffer, readBases } from '../../../src/core/imports/bases.ts';
import { canName, isOpen, itemsOf, saysNothing, yesNoIn } from '../../../src/core/imports/cell.ts';
import { matchColumns } from '../../../src/core/imports/columns.ts';
import { companyKey, isCompanyName } from '../../../src/core/imports/company-name.ts';
import { readBlock } from '../../../src/core/imports/contact-block.ts';
import { dayOrderOf, readDay } from '../../../src/core/imports/days.ts';
import { headingKey } from '../../../src/core/imports/heading-key.ts';
import { CONTROLLER_IMPORT } from '../../../src/core/imports/layouts/controller.ts';
import { readRetention } from '../../../src/core/imports/retention.ts';
import { ArticleSixBasis } from '../../../src/core/records/activity.ts';
import { article30Sentences } from '../../../src/words/article30.ts';

describe('what people write where there is nothing to say, or not yet', () => {
  it.each(['N/A', 'n/a', '-', '–', ' none ', 'Not applicable', 'Nil', ''])('"%s" says nothing', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each([
    'TBC',
    'tbd.',
    'To be confirmed',
    '??',
    'Awaiting reply from HR',
    'unknown',
    'Not known',
    '#REF!',
    '#DIV/0!',
  ])('"%s" is left open', (text) => {
    expect(isOpen(text)).toBe(true);
    expect(saysNothing(text)).toBe(false);
  });

  it.each([
    ['Yes', 'yes', ''],
    ['Y - done 2024', 'yes', 'done 2024'],
    ['no.', 'no', ''],
    ['TRUE', 'yes', ''],
    ['Yes (see DPIA)', 'yes', 'see DPIA'],
  ])('"%s" answers %s', (text, answer, rest) => {
    expect(yesNoIn(text)).toEqual({ answer, rest });
  });

  it.each(['Partly', 'Not sure', 'Yesterday', 'Norway', 'Yes?', 'No (TBC)', 'No idea'])(
    '"%s" answers neither',
    (text) => {
      expect(yesNoIn(text)).toBeUndefined();
    },
  );
});

describe('lists', () => {
  it.each([
    ['a; b;c', ['a', 'b', 'c']],
    ['• a\n• b\n', ['a', 'b']],
    ['a, b and c, Inc.', ['a', 'b and c, Inc.']],
    ['Acme, Ltd, Beta', ['Acme, Ltd', 'Beta']],
    ['name (first, last), address', ['name (first, last)', 'address']],
    ['a, b\nc, d', ['a, b', 'c, d']],
    ['a; A ; N/A', ['A']],
  ])('%j', (text, items) => {
    expect(itemsOf(text)).toEqual(items);
  });
});

describe('headings and names', () => {
  it('are the same whatever case, marks and remarks they have', () => {
    expect(headingKey('Retention schedule (if possible)')).toBe(headingKey('RETENTION  SCHEDULE'));
    expect(headingKey('Legal basis')).toBe(headingKey('Legal grounds'));
    expect(companyKey('Optima Contracting Ltd.')).toBe(companyKey('OPTIMA CONTRACTING LIMITED'));
  });

  it.each([
    ['Acme Ltd', true],
    ['Beta GmbH', true],
    ['Optima Products Asia Sdn Bhd', true],
    ['HMRC', false],
    ['Providers of website hosting', false],
    ['the company', false],
  ])('%s is a company by its form: %s', (name, is) => {
    expect(isCompanyName(name)).toBe(is);
  });
});

function fieldOf(heading: string): string | undefined {
  return matchColumns(CONTROLLER_IMPORT, [heading], 1)[0]?.field;
}

describe('columns', () => {
  it.each([
    ['Names of third countries or international organisations that personal data is transferred to', 'thirdCountries'],
    ['General description of technical and organizational security measures', 'security'],
    ['2. Purposes of\nprocessing *', 'purpose'],
    ['Category of individuals (who?)', 'individuals'],
    ['Retention schedules', 'retention'],
  ])('%j is the column of %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field);
  });

  it.each(['RAG status', 'Information asset owner', 'Notes', 'Date added'])(
    '%s is a column of one’s own',
    (heading) => {
      expect(fieldOf(heading)).toBeUndefined();
    },
  );

  it('known by their letters go before those that ask for the same in other words', () => {
    const columns = matchColumns(CONTROLLER_IMPORT, ['Retention schedules', 'Retention schedule'], 2);
    expect(columns.map(({ field }) => field)).toEqual([undefined, 'retention']);
  });
});

describe('what a row is about', () => {
  it.each(['4', 'Total', 'Grand total: 12', 'e.g. payroll', 'Example: recruitment', '–'])(
    'is not named by %j',
    (text) => {
      expect(canName(text)).toBe(false);
    },
  );

  it.each(['Payroll', 'Total reward statements', 'Egg deliveries', '採用選考'])('is named by %j', (text) => {
    expect(canName(text)).toBe(true);
  });
});

function of(one: string, other: string): boolean {
  return basesDiffer(readBases(one), readBases(other));
}

describe('bases', () => {
  it.each([
    ['Legitimate interests', ['legitimate-interests']],
    ['Art 6(1)(f)', ['legitimate-interests']],
    ['Article 6(1)(b) contract', ['contract']],
    ['Consent; legal obligation', ['consent', 'legal-obligation']],
    ['Recognised legitimate interest', ['recognised-legitimate-interest']],
    ['Public interest', ['public-task']],
    ['Art. 6(1)(b) & (f)', ['contract', 'legitimate-interests']],
    ['6(1)(c)/(f)', ['legal-obligation', 'legitimate-interests']],
    ['Art 6(1)(b), (c) and (f)', ['contract', 'legal-obligation', 'legitimate-interests']],
    ['Art 6 (1) f', ['legitimate-interests']],
    ['6.1.f', ['legitimate-interests']],
    ['Article 6(1)(ea)', ['recognised-legitimate-interest']],
    ['Legitimate interests (managing contractors)', ['legitimate-interests']],
  ])('%s', (text, bases) => {
    expect(readBases(text)).toMatchObject({ bases: bases.map((basis) => ({ basis })), strange: [] });
  });

  it.each([
    'Consent?',
    'Consent (TBC)',
    'Legitimate interests or consent – to be decided',
    'Legitimate interests, consent not required',
    'Legitimate interests (not consent)',
    'Explicit consent (Art 9)',
    '6(1)(a)-(c)',
    'unknown',
  ])('"%s" is left to a person', (text) => {
    expect(readBases(text)).toEqual({ bases: [], strange: [text] });
  });

  it.each(ArticleSixBasis.options)(
    '%s is read again as this program prints it, in words and by its letter',
    (basis) => {
      const printed = [
        article30Sentences['article30.basis']({ number: 2, basis, people: 'customers' }),
        article30Sentences['article30.article-six']({ number: 2, basis, people: 'customers' }),
      ];
      for (const text of printed) {
        expect(readBases(text)).toEqual({ bases: [{ basis, purpose: 2, people: 'customers' }], strange: [] });
      }
    },
  );

  it('differ where the second column names one that the first does not', () => {
    expect(of('Consent', 'Legitimate interests')).toBe(true);
    expect(of('Consent; contract', 'Contract')).toBe(false);
    expect(of('', 'Contract')).toBe(false);
  });
});

describe('periods and days', () => {
  it.each([
    ['6 years after leaving', { number: 6, unit: 'years', fromEvent: 'leaving' }],
    [
      'seven (7) years from the end of the contract',
      { number: 7, unit: 'years', fromEvent: 'the end of the contract' },
    ],
    ['2 weeks', { number: 14, unit: 'days' }],
    ['12 months (12 months, from: last contact)', { description: '12 months', number: 12, fromEvent: 'last contact' }],
    ['As long as employed', { description: 'As long as employed' }],
  ])('%s', (text, retention) => {
    expect(readRetention(text)).toMatchObject(retention);
  });

  it('of two readings the one is taken that another date of the file shows', () => {
    expect(dayOrderOf(['3/4/2026', '25/12/2026'])).toBe('day-first');
    expect(dayOrderOf(['3/4/2026', '12/25/2026'])).toBe('month-first');
    expect(dayOrderOf(['25/12/2026', '12/25/2026'])).toBeUndefined();
    expect(readDay('3/4/2026', 'month-first')).toEqual(['2026-03-04']);
    expect(readDay('3/4/2026', undefined)).toEqual(['2026-04-03', '2026-03-04']);
  });
});

function block(rows: ReadonlyArray<readonly string[]>) {
  return readBlock(rows.map((cells, index) => ({ number: index + 1, cells })));
}

describe('the contact block', () => {
  it('is read side by side, one below the other, or in single cells', () => {
    const sideBySide = block([
      ['Controller', '', 'DPO', ''],
      ['Name', 'Optima Ltd', 'Name', 'Priya'],
      ['Email', 'a@optima.example', 'Email', 'dpo@optima.example'],
    ]);
    const below = block([
      ['Controller'],
      ['Name', 'Optima Ltd'],
      ['Email', 'a@optima.example'],
      ['Data Protection Officer'],
      ['Name', 'Priya'],
      ['Email', 'dpo@optima.example'],
    ]);
    expect(below).toEqual(sideBySide);
    expect(sideBySide).toEqual({
      controller: { name: 'Optima Ltd', email: 'a@optima.example' },
      dataProtectionOfficer: { name: 'Priya', email: 'dpo@optima.example' },
    });
    expect(block([['Controller: Optima Ltd'], ['DPO', 'Priya']])).toEqual({
      controller: { name: 'Optima Ltd' },
      dataProtectionOfficer: { name: 'Priya' },
    });
  });
});
