import { afterEach, describe, expect, it } from 'vitest';
import {
  BARE,
  LONG,
  answerInList,
  dataFolder,
  endJourney,
  freshWindow,
  goTo,
  openRow,
  openSample,
  recordOf,
  recordWhatIsMissing,
} from './steps.ts';

afterEach(endJourney);

describe('somebody who opens the Optima sample for the first time', () => {
  it('finds out why a transfer has no mechanism, step by step, each with its article', LONG, async () => {
    const window = await freshWindow();
    const { page } = window;
    await openSample(window);
    await page.getByText('22 transfers, judged on 22 November 2026.').waitFor();

    await goTo(page, 'Transfers');
    await expect.poll(() => answerInList(page, BARE)).toBe('No mechanism');
    const record = await openRow(page, BARE);
    const law = record.getByRole('region', { name: 'Under the UK GDPR' });
    await law.getByText('No mechanism', { exact: true }).waitFor();
    const why = law.getByRole('list').filter({ hasText: 'is established in the United Kingdom' });
    const steps = async (): Promise<string[][]> =>
      (await why.getByRole('listitem').allInnerTexts()).map((step) => step.split('\n').filter((line) => line !== ''));
    // The steps are drawn after the verdict, so that they do not hold it up.
    await expect.poll(steps).toEqual([
      [expect.stringContaining('is under the UK GDPR'), 'UK GDPR Art 44A', 'Optima Contracting Limited'],
      [expect.stringContaining('a restricted transfer'), 'UK GDPR Art 44A'],
      ['The United Arab Emirates is not approved by regulations.', 'UK GDPR Art 45A'],
      [expect.stringMatching(/^No agreement between .* is linked/u), 'UK GDPR Art 46'],
      ['The transfer names no exception.', 'UK GDPR Art 49'],
      [expect.stringContaining('Nothing recorded is a mechanism'), 'UK GDPR Art 44A'],
    ]);
    await law.getByText(/^Conclude an International Data Transfer Agreement/u).waitFor();
    await window.close();
  });

  it(
    'records the agreement and the assessment that it lacks, sees the verdict turn, closes, and finds it all there again',
    LONG,
    async () => {
      const profile = dataFolder();
      const window = await freshWindow({ profile });
      const { page } = window;
      const file = await openSample(window);
      await goTo(page, 'Transfers');
      await openRow(page, BARE);
      await recordWhatIsMissing(page);
      await recordOf(page).getByText('Mechanism in place', { exact: true }).first().waitFor();
      await expect.poll(() => answerInList(page, BARE)).toBe('Mechanism in place');
      await window.close();

      const again = await freshWindow({ profile });
      await again.page.getByRole('button', { name: /^Optima Group \(sample\)/u }).click();
      await again.page.getByText(file).waitFor();
      await goTo(again.page, 'Transfers');
      await expect.poll(() => answerInList(again.page, BARE)).toBe('Mechanism in place');
      const record = await openRow(again.page, BARE);
      await record.getByRole('tab', { name: 'History' }).click();
      await record.getByRole('tabpanel').getByText('Ada Example').first().waitFor();
      await goTo(again.page, 'Safeguards and agreements');
      await again.page.getByText('13 in all').waitFor();
      await again.close();
    },
  );
});
