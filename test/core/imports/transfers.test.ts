import { describe, expect, it } from 'vitest';
import { readDestinations, namesIn } from '../../../src/core/imports/abroad.ts';
import { shippedGeography } from '../../../src/engine/routing/shipped-geography.ts';

const { gazetteer } = shippedGeography();

/** What a text says, as `country <who receives>`; `?` before what has to be judged. */
function said(text: string): readonly string[] {
  return readDestinations(text, gazetteer).map(({ place, organisation, receivers, toBeJudged }) => {
    const where = place?.zone ?? place?.country ?? organisation ?? '–';
    return `${toBeJudged ? '?' : ''}${where}${receivers === '' ? '' : ` <${receivers}>`}`;
  });
}

describe('the column of third countries and international organisations', () => {
  it.each([
    ['USA', ['US']],
    ['U.S.', ['US']],
    ['USA, India and Japan', ['US', 'IN', 'JP']],
    ['• United States\n• Malaysia', ['US', 'MY']],
    ['Salesforce (USA)', ['US <Salesforce>']],
    ['USA (Salesforce, Mailchimp)', ['US <Salesforce, Mailchimp>']],
    ['Mailchimp – US', ['US <Mailchimp>']],
    ['Malaysia: Optima Products Asia Sdn Bhd [draft]', ['MY <Optima Products Asia Sdn Bhd>']],
    ['Hosted in Ireland', ['IE']],
    ['DIFC, Dubai, UAE', ['DIFC']],
    ['World Health Organization', ['World Health Organization']],
  ])('%s', (text, answers) => {
    expect(said(text)).toEqual(answers);
  });

  it.each([
    ['only if a US cloud is used', ['?US']],
    ['May be sent to India when the London team is away', ['?IN']],
    ['USA?', ['?US']],
    ['Possibly Kenya or Brazil', ['?KE', '?BR']],
    ['Worldwide', ['?–']],
    ['EEA', ['?–']],
    ['where the client asks', ['?–']],
  ])('%s has to be judged', (text, answers) => {
    expect(said(text)).toEqual(answers);
  });

  it.each([
    'N/A',
    '-',
    'None',
    'No transfers',
    'None: no transfer to a third country is recorded',
    'not transferred outside the UK',
    '',
  ])('"%s" is no transfer', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('names of several who receive', () => {
  it('keep a company’s form, and a known name whole', () => {
    const known = new Set(['Smith, Jones and Partners']);
    const isKnown = (name: string): boolean => known.has(name);
    expect(namesIn('Acme, Inc. and Beta GmbH', isKnown)).toEqual(['Acme, Inc.', 'Beta GmbH']);
    expect(namesIn('Smith, Jones and Partners, Acme Ltd', isKnown)).toEqual(['Smith, Jones and Partners', 'Acme Ltd']);
  });
});
