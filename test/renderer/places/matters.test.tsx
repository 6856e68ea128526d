// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../src/core/matters/clock.ts';
import type { Matter } from '../../../src/core/records/matter.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { engine, sampleNamed, SAMPLE, there } from '../forms/support.tsx';
import { currentOf } from '../../../src/renderer/state/navigation.ts';
import { TODAY } from '../support/data.ts';
import { expectNoViolations, renderWindow } from '../support/render.tsx';

/** Opens a matter of the sample, over an engine that counts its clock. */
async function opened(name: string) {
  const matter = sampleNamed('matter', name) as Matter;
  const answers = {
    ...engine().answers,
    'answers.matter': ({ id, on }: { id: string; on: string }) =>
      clockOf(there(SAMPLE.get(id)).record as Matter, shippedLaw(), on),
  };
  await renderWindow(answers, { place: 'matters', record: matter.id });
  const heading = await screen.findByRole('heading', { name: 'Its clock' });
  return there(heading.closest('section') ?? undefined);
}

describe('the place of matters', () => {
  it('shows a clock that runs: what to do by when, and how it was counted, each step with its law', async () => {
    expect(TODAY).toBe('2026-11-22');
    const clock = await opened('Complaint about');
    expect(clock.textContent).toContain('Acknowledge');
    expect(clock.textContent).toContain('25 November 2026 (3 days left)');
    expect(within(clock).getAllByRole('listitem')[0]?.textContent).toContain('Data Protection Act 2018, section 164A');
    await expectNoViolations();
  });

  it('shows a clock that stands still, with the day on which it would end if it ran again today', async () => {
    const clock = await opened('Request for access by a guest');
    expect(screen.getAllByText('Standing still').length).toBeGreaterThan(0);
    expect(clock.textContent).toContain('By, if it ran again today');
    expect(clock.textContent).toContain('15 December 2026');
  });

  it('says under the EU GDPR that waiting stops nothing, and marks what is general knowledge', async () => {
    const clock = await opened('Request for erasure');
    expect(clock.textContent).toContain('5 December 2026 (13 days left)');
    expect(clock.textContent).toContain('does not stop the clock');
    expect(within(clock).getByText('general knowledge, unconfirmed')).toBeTruthy();
  });

  it('shows that a closed one was in time', async () => {
    const clock = await opened('Request for access by a contact');
    expect(screen.getAllByText('Closed in time').length).toBeGreaterThan(0);
    expect(clock.textContent).toContain('Closed on 29 September 2026, in time by 9 October 2026.');
  });

  it('leads from an authority’s enquiry, and from no other matter, to the pack that answers it', async () => {
    const request = sampleNamed('matter', 'Request for access by a guest') as Matter;
    const company = sampleNamed('entity', 'Optima Contracting Limited');
    const enquiry: Matter = { ...request, kind: 'authority-enquiry', linked: [company.id] };
    const base = engine();
    const answers = {
      ...base.answers,
      'answers.matter': () => clockOf(enquiry, shippedLaw(), TODAY),
      'records.get': () => ({ kind: 'matter' as const, record: enquiry, names: {}, namedBy: [] }),
    };
    const { user, app } = await renderWindow(answers, { place: 'matters', record: request.id });
    await user.click(await screen.findByRole('button', { name: 'Make the pack for the authority' }));
    expect(currentOf(app.navigation.store.getState())).toMatchObject({
      place: 'reports',
      part: 'pack',
      record: company.id,
    });
  });
});
