import { expect, test } from 'vitest';
import { cornerFor } from '../../../src/renderer/help/tour-corner.ts';

const WINDOW = { left: 0, top: 0, width: 1024, height: 700 };
const PANEL = { width: 360, height: 210 };

test.each([
  ['a bar at the top', { left: 220, top: 60, width: 780, height: 120 }, 'bottom-end'],
  ['a list that fills the right side', { left: 208, top: 48, width: 816, height: 652 }, 'bottom-start'],
  ['something in the lower right corner', { left: 700, top: 500, width: 300, height: 180 }, 'bottom-start'],
  ['everything below the middle', { left: 0, top: 300, width: 1024, height: 400 }, 'top-end'],
  ['nothing', { left: 0, top: 0, width: 0, height: 0 }, 'bottom-end'],
] as const)('pointing at %s, the tour speaks where it covers least of it', (_what, target, corner) => {
  expect(cornerFor(target, WINDOW, PANEL, 24)).toBe(corner);
});
