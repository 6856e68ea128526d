import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import { DARK, LIGHT } from '../../../src/core/views/flow-style.ts';
import { flowPaths } from '../../../src/core/views/flows.ts';
import { flowsSvg } from '../../../src/core/views/flows-svg.ts';
import type { ViewInput } from '../../../src/core/views/input.ts';
import { provenanceOf } from '../../../src/core/views/provenance.ts';
import { escapeMarkup, textWidth, wrapped } from '../../../src/core/views/svg-text.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { say } from '../../../src/words/say.ts';
import { sampleInput } from '../../support/sample-snapshot.ts';
import { entity, facts, thirdParty, transfer } from '../law/verdict/case-builder.ts';

const TODAY = '2026-11-22';

function pictureOf(input: ViewInput, standsAlone = true): string {
  const about = provenanceOf(input.snapshot, input.law, input.dates, {
    seal: 'ab'.repeat(32),
    programVersion: '1.2.3',
  });
  return flowsSvg(flowPaths(input), { say, about, standsAlone });
}

function inputWith(exporter: string, importer: string): ViewInput {
  const law = shippedLaw();
  const dates = { on: TODAY };
  const snapshot = facts({
    entities: [entity(exporter, 'GB')],
    thirdParties: [thirdParty(importer, 'KE')],
    transfers: [transfer(exporter, importer, 'KE')],
  });
  return { snapshot, law, dates, answers: judgeAll(snapshot, law, dates) };
}

/** Whether every element that is opened is closed again, in order. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, end, name, self] of xml.matchAll(/<(\/?)([A-Za-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (self === '/') continue;
    if (end === '/') {
      if (open.pop() !== name) return false;
    } else {
      open.push(name ?? '');
    }
  }
  return open.length === 0;
}

describe('the flow picture', () => {
  const input = sampleInput('optima', TODAY);
  const picture = pictureOf(input);

  test('is one well-formed SVG with a view box, a title and a description', () => {
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 980 [\d.]+"/);
    expect(isWellFormed(picture)).toBe(true);
    expect(picture).toMatch(/role="img" aria-labelledby="flow-title flow-description"/);
    expect(picture).toContain('<title id="flow-title">');
    expect(picture).toMatch(/<desc id="flow-description">\d+ transfers from \d+ exporters to \d+ destinations/);
  });

  test('fetches nothing and runs nothing', () => {
    const addresses = [...picture.matchAll(/https?:\/\/[^"'\s]+/g)].map(([address]) => address);
    expect(new Set(addresses)).toEqual(new Set(['http://www.w3.org/2000/svg']));
    expect(picture).not.toMatch(/<script|<image|<use|@import|url\((?!#)/);
  });

  test('prints both dates, the law pack, the seal and the program', () => {
    for (const text of ['On 22 November 2026', 'as recorded now', 'Law pack 2026-10', 'ab'.repeat(32), '1.2.3']) {
      expect(picture).toContain(text);
    }
  });

  test('tells in its key how each shade stands, and the numbers add up to all transfers', () => {
    const key = [
      ...picture.matchAll(
        />(No mechanism|Needs judgement|Mechanism in place, act soon|Mechanism in place|Not a restricted transfer): (\d+)</g,
      ),
    ];
    expect(key).toHaveLength(5);
    expect(key.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(input.answers.length);
  });

  test('brings rules for a dark window only where it stands alone', () => {
    expect(picture).toContain('prefers-color-scheme: dark');
    expect(pictureOf(sampleInput('optima', TODAY), false)).not.toContain('<style');
  });

  test('of a register without transfers says so', () => {
    const law = shippedLaw();
    const none = pictureOf({ snapshot: facts({}), law, dates: { on: TODAY }, answers: [] });
    expect(none).toContain('>No transfer is recorded.</text>');
    expect(isWellFormed(none)).toBe(true);
  });
});

describe('names from records', () => {
  const hostile = '</text><script>alert("1")</script> & \'friends\' \u0000\u001F';

  test('are text in the picture, whatever they hold', () => {
    const picture = pictureOf(inputWith(hostile, '<b>Importer</b>'));
    expect(picture).not.toMatch(/<script|<b>/);
    expect(picture).toContain('&lt;script&gt;');
    expect(isWellFormed(picture)).toBe(true);
    expect(picture).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
  });

  test('that are too long are shortened, with the whole name beside', () => {
    const long = `The ${'very '.repeat(40)}long company name`;
    const picture = pictureOf(inputWith(long, 'Importer'));
    expect(picture).toContain(`<title>${long}: 1 transfer</title>`);
    expect(picture).toMatch(/>The very [a-z ]*<\/text>/);
    expect(picture).toContain('…</text>');
  });
});

describe('text without a font to measure it', () => {
  test.for([
    ['Optima Contracting Limited', 120, 2],
    ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 100, 2],
    ['株式会社オプテックス製造開発研究所本社', 90, 3],
    ['', 50, 2],
    ['A B C D E F G H I J K L M N O P', 40, 3],
  ] as const)('%s fits %d units on %d lines', ([text, width, most]) => {
    const lines = wrapped(text, width, 13, most);
    expect(lines.length).toBeLessThanOrEqual(most);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
  });

  test('is left whole where there is room', () => {
    expect(wrapped('Optima Contracting Limited', 400, 13, 2)).toEqual(['Optima Contracting Limited']);
  });

  test('is escaped for markup', () => {
    expect(escapeMarkup(`a<b>&"'\u0007\uD800`)).toBe('a&lt;b&gt;&amp;&quot;&#39;');
  });
});

/** The relative luminance of a colour by WCAG 2.2. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.for([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('the colours of a %s window', ([_name, colours]) => {
  test('give words a contrast of 4.5 to 1 on the ground and in a box', () => {
    for (const ground of [colours.ground, colours.box]) {
      expect(contrast(colours.text, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours.faint, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('give the marks of the verdicts a contrast of 4.5 to 1 in a box', () => {
    for (const { mark } of Object.values(colours.shades)) {
      expect(contrast(mark, colours.box)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
