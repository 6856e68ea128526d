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
    ['Google Cloud (USA)', ['US <Google Cloud>']],
    ['Yes - USA', ['US']],
    ['Yes (USA, India)', ['US', 'IN']],
  ])('%s', (text, answers) => {
    expect(said(text)).toEqual(answers);
  });

  it.each([
    'USA (SCCs in place)',
    'USA - adequacy decision',
    'USA, under IDTA',
    'USA (via Mailchimp)',
    'USA (cloud hosting)',
  ])('what stands beside the place in "%s" is nobody’s name, and stays as a note', (text) => {
    expect(readDestinations(text, gazetteer)).toMatchObject([
      { place: { country: 'US' }, receivers: '', toBeJudged: false, qualified: true },
    ]);
  });

  it.each([
    ['UK to USA', ['?GB', '?US']],
    ['USA - India', ['?US', '?IN']],
    ['No transfer, only if a US cloud is used', ['?US']],
    ['No transfers outside the UK except Mailchimp in the USA', ['?GB', '?US']],
    ['None, unless support is in India outside hours', ['?IN']],
    ['Not transferred, but backups in Singapore', ['?SG']],
    ['N/A so far', ['?–']],
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
