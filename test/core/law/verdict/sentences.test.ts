import { describe, expect, it } from 'vitest';
import { RegimeId } from '../../../../src/core/law/pack.ts';
import { say } from '../../../../src/core/law/verdict/statements.ts';
import { say as sayOfChecks } from '../../../../src/core/checks/statements.ts';
import { say as words } from '../../../../src/words/say.ts';

const names = { transfer: 'T', exporter: 'E', importer: 'I', place: 'Gibraltar' };

describe('what people wrote themselves is followed by one full stop', () => {
  it.each([
    say('verdict.measure-not-known', { assessment: 'A', measure: 'Encryption at rest.' }),
    say('verdict.measure-not-in-place', { assessment: 'A', measure: 'Encryption at rest.' }),
    say('verdict.assessment-event', { assessment: 'A', event: 'The law was changed.', on: '2026-05-01' }),
    say('verdict.own-entry', { title: 'T', why: 'Seen in the gazette', action: 'add' }),
    say('verdict.exception-condition', { ground: 'legal-claims', condition: 'a claim is pending' }),
    say('verdict.approval-limit', { act: 'Act', limit: 'Only for staff.' }),
    say('verdict.contested', { act: 'the bridge', events: ['An appeal is pending', 'a letter was written.'] }),
    say('todo.judge-by-person', { what: 'Payroll.' }),
    sayOfChecks('checks.unsafe-wording', { notice: 'N', number: 4, quote: 'Q', comment: 'No law asks for it' }),
  ])('$id', (statement) => {
    expect(words(statement)).toMatch(/[^.]\.$/);
    expect(words(statement)).not.toContain('..');
  });
});

describe('one and many', () => {
  it.each([
    [['2'], 'are of module 2, which does not fit a transfer'],
    [['2', '3'], 'are of modules 2 and 3, none of which fits a transfer'],
  ] as const)('modules %j', (modules, expected) => {
    const statement = say('verdict.module-does-not-fit', {
      agreement: 'A',
      modules,
      exporterRole: 'controller',
      importerRole: 'controller',
    });
    expect(words(statement)).toContain(expected);
  });

  it('clauses that no longer serve are spoken of in the right number', () => {
    const statement = say('verdict.version-not-that-day', {
      agreement: 'A',
      instrument: 'EU standard contractual clauses',
      version: '2010/87/EU',
      from: '2018-05-25',
      to: '2022-12-27',
    });
    expect(words(statement)).toBe(
      '‘A’ uses a version that does not serve on that day: EU standard contractual clauses 2010/87/EU from 25 May 2018 to 27 December 2022 only.',
    );
  });
});

describe('each law is spoken of by its own words', () => {
  it.each([
    ['uk-gdpr', 'an exception', true],
    ['eu-gdpr', 'an Article 49 derogation', true],
    ['my-pdpa', 'a condition of s.129(3)', false],
    ['difc', 'a derogation', false],
    ['cn-pipl', 'an exemption', false],
  ] as const)('%s: an exception that recurs is %s', (regime, called, article46) => {
    const told = words(sayOfChecks('checks.recurring-exception', { transfer: 'T', regime, frequency: 'regular' }));
    expect(told).toContain(`relies on ${called} under`);
    const advised = words(sayOfChecks('checks.do.replace-exception', { regime }));
    expect(advised.includes('Article 46')).toBe(article46);
  });

  it.each(RegimeId.options)('%s: an assessment, and an approval with a limit, have their article', (regime) => {
    const asked = words(say('todo.assess', { regime, importer: 'I' }));
    const limited = words(sayOfChecks('checks.limit-not-tested', { ...names, regime }));
    expect(`${asked} ${limited}`).not.toMatch(/\ba [aeio]|\ban [^aeiou]/i);
  });

  it('a law that the pack does not hold is called that, and nothing follows an empty colon', () => {
    const told = words(sayOfChecks('checks.rules-not-in-pack', { ...names, regime: 'unlisted', lacks: '' }));
    expect(told).toBe(
      '‘T’ needs judgement under a law that the law pack does not hold (E to I, Gibraltar): the law pack does not hold its rules.',
    );
  });

  it.each([
    ['yes', 'The transfer holds staff data, and whether the entry of I covers them is not known'],
    ['not-known', 'Whether staff data are transferred is not known'],
  ])('staff data, where that it holds them is %s', (staff, expected) => {
    expect(words(say('verdict.staff-not-known', { importer: 'I', scheme: 'dpf', staff }))).toContain(expected);
  });
});
