import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT } from './left-out.ts';
import { leftOver, noticeText } from './notice-text.ts';
import { SAMPLE_NAMES, shipped } from './shipped.ts';

/** The texts as they were published, so that none is bent to fit a quote. */
const PUBLISHED = {
  optima: 'ef4b82333d1b9fe7b2c35fcdd3fe0d6326f5cca147a9c66ad2a57af0bf5192c7',
  optex: 'e36da793f4c82ad39b90e6f5fc738a69f218ccb10c2a601ea9269f1c8dc91f30',
};

describe.each(SAMPLE_NAMES)('the notice of %s', (name) => {
  const [notice, ...others] = shipped(name).of('notice');
  const sentences = notice?.sentences ?? [];
  const left = leftOver(
    noticeText(name),
    sentences.map(({ quote }) => quote),
  );

  it('is one record, over the text as it was published', () => {
    expect(others).toEqual([]);
    expect(createHash('sha256').update(noticeText(name)).digest('hex')).toBe(PUBLISHED[name]);
  });

  it('is quoted word for word, in the order of the text', () => {
    expect(left.notFound).toEqual([]);
    expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, index) => index + 1));
  });

  it('loses no line: each is quoted whole, or is on the list of what promises and tells nothing', () => {
    expect(left.lines).toEqual(LEFT_OUT[name]);
  });

  it('has something to test for each sentence that is checked, and nothing for one that only tells', () => {
    const without = (state: string) => sentences.filter((one) => one.state === state && one.commitments.length === 0);
    expect(without('checked')).toEqual([]);
    expect(without('told-only')).toEqual(sentences.filter(({ state }) => state === 'told-only'));
  });

  it('says why a sentence is unsafe or has to be confirmed', () => {
    const open = sentences.filter(({ state }) => state === 'unsafe-wording' || state === 'to-be-confirmed');
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ comment }) => comment === undefined)).toEqual([]);
  });

  it('stands under a section in every sentence', () => {
    expect(sentences.filter(({ section }) => section === undefined)).toEqual([]);
  });
});

describe('the states of the sentences', () => {
  it.each([
    ['optima', 'By law, we have to keep basic information', 'unsafe-wording'],
    [
      'optima',
      'outside the European Economic Area (EEA), without your prior express written consent',
      'unsafe-wording',
    ],
    ['optima', 'in its absolute discretion', 'unsafe-wording'],
    ['optima', 'based [in the UK]', 'to-be-confirmed'],
    ['optima', 'Our emails have changed', 'to-be-confirmed'],
    ['optima', 'geographically as near as possible', 'checked'],
    ['optima', 'We try to respond to all legitimate requests within one month', 'checked'],
    ['optex', 'Any such amendment will take effect as soon as it is posted', 'unsafe-wording'],
    ['optex', 'we will retain your data for 12 months', 'checked'],
    ['optex', 'standard model protection clauses', 'checked'],
  ] as const)('%s: every sentence with "%s" is %s', (name, words, state) => {
    const found = shipped(name)
      .of('notice')
      .flatMap(({ sentences }) => sentences)
      .filter(({ quote }) => quote.includes(words));
    expect(new Set(found.map((sentence) => sentence.state))).toEqual(new Set([state]));
  });
});

describe('what a quote leaves over', () => {
  const text = 'Heading\n• One  thing.\nTwo\nthings. 1.2. no number\n1.1. Three.\n';

  it.each([
    [
      'nothing that is covered, across lines and blanks',
      ['One thing.', 'Two things.', '1.2. no number', 'Three.'],
      [],
      ['Heading'],
    ],
    ['a line that is covered in part', ['One thing.', 'Two things.', 'Three.'], [], ['Heading', '1.2. no number']],
    [
      'a quote out of order',
      ['Three.', 'Two things.'],
      ['Two things.'],
      ['Heading', 'One thing.', 'Two', 'things. 1.2. no number'],
    ],
    [
      'a word that was changed',
      ['One thing!'],
      ['One thing!'],
      ['Heading', 'One thing.', 'Two', 'things. 1.2. no number', 'Three.'],
    ],
  ] as const)('%s', (_, quotes, notFound, lines) => {
    expect(leftOver(text, quotes)).toEqual({ notFound, lines });
  });
});
