import { afterEach, describe, expect, it } from 'vitest';
import { LONG, endJourney, freshWindow } from './steps.ts';

afterEach(endJourney);

describe('a window of these tests', () => {
  it(
    'fails its test over an error, a word of the console, a breach of the content policy, and a request to others',
    LONG,
    async () => {
      const window = await freshWindow();
      const { page } = window;
      await page.evaluate(`(async () => {
      setTimeout(() => { throw new Error('thrown in the page'); });
      console.error('said in the console');
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
      await fetch('https://example.com/').catch(() => undefined);
    })()`);
      await expect.poll(() => window.faults.join('\n')).toContain('thrown in the page');
      const faults = window.faults.join('\n');
      expect(faults).toContain('said in the console');
      expect(faults).toContain('content policy: style-src');
      expect(faults).toContain('https://example.com/');
      await expect(window.close()).rejects.toThrow('in the window:');
    },
  );
});
