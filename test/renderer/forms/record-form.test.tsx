// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/checks/finding.ts';
import { RECORD_KINDS } from '../../../src/core/records/fields.ts';
import { nameOfRecord } from '../../../src/core/records/kinds.ts';
import { parseRecord } from '../../../src/core/records/validate.ts';
import { fieldsInside } from '../../../src/renderer/forms/model/field.ts';
import type { FieldNode } from '../../../src/renderer/forms/model/field.ts';
import { modelOf } from '../../../src/renderer/forms/model/read-schema.ts';
import { wordAt } from '../../../src/words/screens/forms/all.ts';
import { expectNoViolations } from '../support/render.tsx';
import { fieldAt, inputAt, openForm, sampleOf, SAMPLE, there } from './support.tsx';

const FINDING: Finding = {
  rule: 'review.overdue',
  group: 'reviews',
  severity: 'mend',
  statement: { id: 'checks.review-overdue', parameters: {} },
  citation: 'Art 24(1)',
  records: [],
  toDo: { id: 'checks.do.review', parameters: {} },
  alsoToDo: [],
};

const SAVE = '{Control>}s{/Control}';
const NUMBER = '00000000-0000-7000-8000-000000000000';

/** Days of June that are typed into fields which have to come after others. */
const DAYS: Readonly<Record<string, string>> = { until: '16', dueOn: '17' };

/** Fields that have to be filled in before anything is saved. */
function requiredOf(fields: readonly FieldNode[]): readonly FieldNode[] {
  return fields
    .filter(({ required, name }) => required && name !== 'id')
    .flatMap((field) => (field.type === 'group' ? requiredOf(fieldsInside(field)) : [field]));
}

/** Fills a field in by keyboard. @returns what the record is to have there */
async function typeInto(user: UserEvent, field: FieldNode): Promise<unknown> {
  const path = field.place;
  switch (field.type) {
    case 'day':
      act(() => within(fieldAt(path)).getAllByRole('spinbutton')[0]?.focus());
      await user.keyboard(`${DAYS[path] ?? '15'}062026`);
      return `2026-06-${DAYS[path] ?? '15'}`;
    case 'choice':
      act(() => within(fieldAt(path)).getAllByRole('button')[0]?.focus());
      await user.keyboard('{ArrowDown}{Enter}');
      return field.options[0];
    case 'country':
      act(() => inputAt(path).focus());
      await user.keyboard('malay{ArrowDown}{Enter}');
      return 'MY';
    case 'reference': {
      const [kind] = field.kinds;
      const [record] = sampleOf(kind ?? 'entity');
      act(() => inputAt(path).focus());
      await user.keyboard(nameOfRecord(kind ?? 'entity', there(record)).slice(0, 12));
      await screen.findAllByRole('option');
      await user.keyboard('{ArrowDown}{Enter}');
      return record?.id;
    }
    case 'list':
      await user.click(within(fieldAt(path)).getAllByRole('checkbox')[0] as HTMLElement);
      return field.item.type === 'choice' ? [field.item.options[0]] : [];
    default:
      if (path === 'findingRule') {
        // A finding is chosen among those about the record, and not typed.
        act(() => inputAt(path).focus());
        await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
        return FINDING.rule;
      }
      act(() => inputAt(path).focus());
      await user.keyboard(`Typed: ${field.name}`);
      return `Typed: ${field.name}`;
  }
}

function put(record: Record<string, unknown>, place: string, value: unknown): void {
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  let inside = record;
  for (const step of steps) inside = (inside[step] ??= {}) as Record<string, unknown>;
  inside[last] = value;
}

describe.each(RECORD_KINDS.map((kind) => ({ kind })))('the form of $kind', ({ kind }) => {
  const required = requiredOf(modelOf(kind).fields);

  it('says of an empty form what is required, aloud too, and saves nothing', async () => {
    const { user, engine, calls } = await openForm(kind);
    await user.keyboard(SAVE);
    const list = screen.getByRole('alert');
    for (const field of required) {
      const { label } = wordAt(kind, field.place);
      expect(within(list).getAllByRole('link', { name: new RegExp(`${escaped(label)}$`, 'u') }).length).toBeGreaterThan(
        0,
      );
    }
    expect(engine.saved).toEqual([]);
    expect(calls.saved).toEqual([]);
    await expectNoViolations();
  });

  it('saves what was typed, exactly', async () => {
    const findings = { findings: [FINDING], total: 1, bySeverity: {}, names: {} };
    const { user, engine, calls } = await openForm(kind, { answers: { 'answers.findings': () => findings } });
    const expected: Record<string, unknown> = {};
    // Which findings are offered hangs on the record that is chosen.
    const inOrder = required.toSorted((a, b) => Number(a.name === 'findingRule') - Number(b.name === 'findingRule'));
    for (const field of inOrder) put(expected, field.place, await typeInto(user, field));
    // Of the scope nothing is required, and it is there.
    if (kind === 'assessment') put(expected, 'scope', {});
    if (kind === 'transfer') {
      const country = modelOf('transfer').fields.flatMap((field) => fieldsInside(field));
      put(expected, 'destination.country', await typeInto(user, there(country.find(({ type }) => type === 'country'))));
    }
    await user.keyboard(SAVE);
    await waitFor(() => expect(calls.saved).toHaveLength(1));
    // What the form saves is what a record is made of what was typed: nothing lost, nothing added.
    const saved = parseRecord(kind, { id: NUMBER, ...engine.saved[0]?.record });
    expect(saved.problems).toBeUndefined();
    expect(saved.record).toEqual(parseRecord(kind, { id: NUMBER, ...expected }).record);
  });

  it('saves a record as it was recorded where nothing is changed', async () => {
    const record = there(sampleOf(kind)[0]);
    const { user, engine, calls } = await openForm(kind, { record });
    await expectNoViolations();
    await user.keyboard(SAVE);
    await waitFor(() => expect(calls.saved).toEqual([record.id]));
    expect(engine.saved).toEqual([{ kind, record, reason: undefined }]);
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

describe('saving', () => {
  const agreement = there(sampleOf('agreement')[0]);

  it('takes the reason along, and says the number of the change', async () => {
    const { user, engine, app } = await openForm('agreement', { record: agreement });
    await user.type(screen.getByRole('textbox', { name: 'Reason for the change' }), 'Annex II came in');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(engine.saved[0]?.reason).toBe('Annex II came in'));
    expect(app.toasts.store.getState().at(-1)?.text).toContain('change 42');
  });

  it('shows the engine’s answer at its field, within a folded card too, and listed with a way there', async () => {
    const statement = { id: 'field.names-nothing', parameters: { id: NUMBER, kinds: ['entity', 'third-party'] } };
    const { user } = await openForm('agreement', {
      record: agreement,
      answers: {
        'records.save': () => ({
          ok: false,
          problem: {
            statement: { id: 'desk.refused', parameters: { count: 1 } },
            fields: [{ record: agreement.id, kind: 'agreement', field: 'parties[1].party', statement }],
          },
        }),
      },
    });
    const card = fieldAt('parties[1]');
    expect(within(card).getAllByRole('button')[0]?.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard(SAVE);
    const link = await screen.findByRole('link', { name: 'Parties › Party 2 › Party' });
    expect(card.textContent).toContain('To mend');
    await user.click(link);
    await waitFor(() => expect(document.activeElement).toBe(inputAt('parties[1].party')));
    const field = fieldAt('parties[1].party');
    expect(field.textContent).toContain('not in the register any more');
    expect(inputAt('parties[1].party').getAttribute('aria-invalid')).toBe('true');
    // What was answered about a field does not outlive a change of it.
    await user.keyboard('{Control>}a{/Control}fictional');
    await screen.findAllByRole('option');
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(fieldAt('parties[1].party').textContent).not.toContain('not in the register any more'));
  });

  it('takes the focus to the list of what is to be mended, and says it aloud', async () => {
    const { user } = await openForm('matter');
    await user.keyboard(SAVE);
    expect(document.activeElement?.contains(screen.getByRole('alert'))).toBe(true);
    await user.click(within(screen.getByRole('alert')).getByRole('link', { name: 'Received on' }));
    await waitFor(() => expect(fieldAt('receivedOn').contains(document.activeElement)).toBe(true));
  });

  it('says nothing of a field before it was left', async () => {
    const { user } = await openForm('entity');
    expect(fieldAt('legalName').textContent).not.toContain('Fill this in');
    act(() => inputAt('legalName').focus());
    await user.tab();
    await waitFor(() => expect(fieldAt('legalName').textContent).toContain('Fill this in'));
  });

  it('never says of a field what was wrong with it before it was filled', async () => {
    await openForm('entity');
    const field = inputAt('legalName');
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(fieldAt('legalName').textContent));
    watch.observe(fieldAt('legalName'), { childList: true, subtree: true, characterData: true });
    act(() => field.focus());
    fireEvent.change(field, { target: { value: 'Muster Limited' } });
    act(() => field.blur());
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    watch.disconnect();
    expect(said.filter((text) => text.includes('Fill this in'))).toEqual([]);
  });

  it('takes a day that is typed in part for no day at all, and says so', async () => {
    const { user, engine } = await openForm('agreement', { record: agreement });
    act(() => within(fieldAt('validTo')).getAllByRole('spinbutton')[0]?.focus());
    await user.keyboard('31');
    await user.tab();
    await user.tab();
    await user.tab();
    await user.keyboard(SAVE);
    expect(fieldAt('validTo').textContent).toContain('Give day, month and year');
    expect(engine.saved).toEqual([]);
  });

  it('knows without asking that a span ends before it begins, and names the other field', async () => {
    const { user, engine } = await openForm('agreement', { record: { ...agreement, validTo: '2020-01-01' } as never });
    await user.keyboard(SAVE);
    expect(fieldAt('validTo').textContent).toContain('which stands in ‘From’');
    expect(engine.saved).toEqual([]);
  });
});

describe('a reference', () => {
  it('is picked by keyboard alone, and offers only kinds that may stand there', async () => {
    const { user, engine } = await openForm('entity', { record: there(sampleOf('entity')[1]) });
    act(() => inputAt('parent').focus());
    await user.keyboard('contracting');
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Optima Contracting Limited',
      'New group entity ‘contracting’ …',
    ]);
    await user.keyboard('{ArrowDown}{Enter}');
    await user.keyboard(SAVE);
    await waitFor(() => expect(engine.saved).toHaveLength(1));
    const parent = String(engine.saved[0]?.record['parent']);
    expect(nameOfRecord('entity', there(SAMPLE.get(parent)).record)).toBe('Optima Contracting Limited');
  });

  it('never offers the record itself', async () => {
    const record = there(
      sampleOf('entity').find((one) => nameOfRecord('entity', one) === 'Optima Contracting Limited'),
    );
    const { user } = await openForm('entity', { record });
    act(() => inputAt('parent').focus());
    await user.keyboard('optima');
    const options = await screen.findAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).not.toContain('Optima Contracting Limited');
  });

  it('shows the name of a record that the form was not told of, as after a crash', async () => {
    const [entity] = sampleOf('entity');
    await openForm('agreement', { prefill: { parties: [{ party: entity?.id, howBound: 'signed' }] } });
    await waitFor(() =>
      expect(inputAt('parties[0].party').getAttribute('value')).toBe(nameOfRecord('entity', there(entity))),
    );
  });
});
