import type { PaperField, PaperKind } from '../../../../src/core/records/paper-fields.ts';
import { expect, test } from 'vitest';
import { agreementPaper, papersOfAgreement } from '../../../../src/core/views/papers/agreement-paper.ts';
import { rowsOf } from '../../../../src/core/views/papers/paper.ts';
import type { Agreement } from '../../../../src/core/records/agreement.ts';
import { snapshotOf } from '../../../../src/core/records/snapshot.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import { say } from '../../../../src/words/say.ts';
import { sampleSnapshot } from '../../../support/sample-snapshot.ts';
import { ID, ON, sound, the } from '../../checks/register.ts';

type Sound = ReturnType<typeof sound>;

function paperOf(kind: PaperKind, change: (register: Sound) => void = () => undefined, agreement = ID.idta) {
  const register = sound();
  change(register);
  const paper = agreementPaper(kind, {
    snapshot: snapshotOf('Case', register),
    law: shippedLaw(),
    day: ON,
    agreement: the(register.agreements, agreement),
  });
  const rows = rowsOf(paper);
  return {
    paper,
    rows,
    row: (field: PaperField, index = 0) => {
      const found = rows.filter((one) => one.field === field)[index];
      return { state: found?.state, text: found?.lines.map(say).join('\n') ?? '' };
    },
  };
}

test('the IDTA has four tables, filled with who exports, who imports, and what', () => {
  const { paper, row } = paperOf('idta');
  expect(paper.sections.map(({ heading }) => say(heading))).toEqual([
    expect.stringContaining('Table 1'),
    expect.stringContaining('Table 2'),
    expect.stringContaining('Table 3'),
    expect.stringContaining('Table 4'),
  ]);
  expect(row('legal-name', 0).text).toContain('Home Ltd');
  expect(row('legal-name', 1).text).toContain('Asia Sdn Bhd');
  expect(row('acts-as', 0)).toEqual({ state: 'recorded', text: 'Exporter' });
});

test('what is missing says what to enter and into which record', () => {
  const { row } = paperOf('idta', ({ entities }) => {
    delete the(entities, ID.my).registeredOffice;
  });
  expect(row('address', 1)).toEqual({
    state: 'missing',
    text: 'Missing: enter ‘Address’ in the group entity ‘Asia Sdn Bhd’',
  });
});

test('a fact that is to be confirmed is not printed as if it were certain', () => {
  const { row } = paperOf('idta', ({ entities }) => {
    the(entities, ID.my).toBeConfirmed.push({ field: 'registeredOffice.address', why: 'from memory' });
  });
  expect(row('address', 1).state).toBe('to-be-confirmed');
  expect(row('address', 1).text).toContain('from memory');
});

/** The IDTA of a transfer that names one category of data. */
function withData(status: 'active' | 'draft') {
  return paperOf('idta', ({ transfers }) => {
    const transfer = the(transfers, ID.toMy);
    transfer.status = status;
    transfer.dataCategories = [{ name: 'Names', kinds: ['business-contact'] }];
  });
}

test('a transfer in draft stays out and is counted; without another the tables say that there is none', () => {
  expect(withData('active').row('data').text).toContain('Names');
  const { paper, rows, row } = withData('draft');
  expect(row('data').state).toBe('missing');
  expect(JSON.stringify(rows)).not.toContain('Names');
  expect(paper.notes.map(say).join('\n')).toContain('Left out as drafts: 1 transfer');
});

test('an internal note and an internal document never reach the paper, and are counted', () => {
  const { paper, rows } = paperOf('idta', ({ agreements }) => {
    const agreement = the(agreements, ID.idta);
    agreement.notes.push({ text: 'SECRET', visibility: 'internal' });
    agreement.documents.push({ title: 'SECRET', visibility: 'privileged' });
  });
  expect(JSON.stringify([rows, paper.notes.map(say)])).not.toContain('SECRET');
  expect(paper.notes.map(say).join('\n')).toContain('1 internal or privileged note and 1 document');
});

test('data of which the kinds are not recorded are not said to be without sensitive data', () => {
  const { row } = paperOf('scc', ({ transfers }) => {
    the(transfers, ID.toMy).dataCategories = [{ name: 'Names', kinds: [] }];
  });
  expect(row('sensitive-data').state).toBe('missing');
  const { row: sure } = paperOf('scc', ({ transfers }) => {
    the(transfers, ID.toMy).dataCategories = [{ name: 'Names', kinds: ['business-contact'] }];
  });
  expect(sure('sensitive-data').state).toBe('none');
});

function serves(...kinds: readonly string[]): readonly PaperKind[] {
  return papersOfAgreement({ servesAs: kinds.map((kind) => ({ kind })) as unknown as Agreement['servesAs'] });
}

test('an agreement is offered the papers of what it serves as', () => {
  expect(serves('uk-idta')).toEqual(['idta']);
  expect(serves('eu-scc', 'uk-addendum')).toEqual(['addendum', 'scc']);
  expect(serves('processor-terms')).toEqual([]);
});

test('no paper of a sample prints a bare identifier', () => {
  const snapshot = sampleSnapshot('optima');
  for (const agreement of snapshot.agreements) {
    for (const kind of papersOfAgreement(agreement)) {
      const paper = agreementPaper(kind, { snapshot, law: shippedLaw(), day: ON, agreement });
      const text = [
        ...rowsOf(paper).flatMap(({ label, lines }) => [say(label), ...lines.map(say)]),
        ...paper.notes.map(say),
        ...paper.sections.flatMap(({ tables }) => tables.map(({ heading }) => say(heading))),
      ].join('\n');
      expect(text, agreement.title).not.toMatch(/[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}/u);
      for (const { lines, label } of rowsOf(paper)) expect(lines.length, say(label)).toBeGreaterThan(0);
    }
  }
});

test('where a place lies on the globe is no part of an address, and its doubt no part of the paper', () => {
  const { row } = paperOf('idta', ({ entities }) => {
    the(entities, ID.my).toBeConfirmed.push({ field: 'registeredOffice.latitude', why: 'from memory' });
  });
  expect(row('address', 1).state).toBe('recorded');
});
