import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resourcePath } from '../../src/engine/resources.ts';
import { worldMapText } from '../../scripts/data/map.ts';
import { pathOf, ringArea } from '../../scripts/data/map-rings.ts';

describe('the land of the world map', () => {
  it('is what its script builds from the geography', () => {
    expect(readFileSync(resourcePath('map', 'world.json'), 'utf8')).toBe(worldMapText());
  });

  it('measures rings and writes them as steps', () => {
    const square = [
      [10, 10],
      [20, 10],
      [20, 20],
      [10, 20],
    ] as const;
    expect(ringArea(square)).toBe(100);
    expect(pathOf([square])).toBe('M10,10l10,0 0,10 -10,0z');
    expect(pathOf([square.slice(0, 2)])).toBe('');
  });
});
