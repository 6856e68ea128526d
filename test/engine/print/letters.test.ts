import { describe, expect, it } from 'vitest';
import { withLetters } from '../../../src/engine/print/letters.ts';

const PAGE =
  '<!doctype html><html><head><title>A & $&</title><style>body{font:9pt Arial}</style></head><body><p>Text</p></body></html>';

describe('a page that is printed', () => {
  it('brings its own letters and asks nothing of the network', () => {
    const page = withLetters(PAGE);
    expect(page.match(/@font-face/gu)).toHaveLength(4);
    expect(page.match(/url\(data:font\/woff2;base64,d09GMgAB/gu)).toHaveLength(4);
    expect(page.match(/url\((?!data:)/gu)).toBeNull();
  });

  it('is otherwise the same', () => {
    expect(withLetters(PAGE).replace(/<style>[^<]*@font-face[^<]*<\/style>/u, '')).toBe(PAGE);
  });
});
