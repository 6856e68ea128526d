import { expect, it } from 'vitest';
import { MovesAnswer, RecordsAnswer, VerifyAnswer } from '../../src/cli/shapes.ts';
import { answerOf, cli, matching, optima } from './run.ts';

const ON = ['--on', '2026-11-22'];

it('route-contacts lists who moves when the Malaysian company closes, before it happens, and writes nothing', () => {
  const file = optima();
  const entities = answerOf(RecordsAnswer, ['list', file, 'entities']).records as unknown as ReadonlyArray<{
    readonly id: string;
    readonly country: string;
  }>;
  const asia = entities.find(({ country }) => country === 'MY')?.id ?? '';
  const answer = answerOf(MovesAnswer, ['route-contacts', file, '--without', asia, ...ON]);
  expect(answer).toMatchObject({ code: 0, contacts: 14, counts: { moves: 5 }, change: null, tell: { people: 5 } });
  expect(cli(['route-contacts', file, '--without', asia, ...ON]).out).toMatch(
    /Moves: 5 contacts from Optima Products Asia Sdn Bhd to Optima Systems International DMCC[\s\S]+ends: Optima Contracting Limited shares with Optima Products Asia Sdn Bhd/,
  );
});

it('route-contacts --apply keeps the decisions as one change, once', () => {
  const file = optima();
  expect(cli(['route-contacts', file, '--apply', ...ON])).toMatchObject({ code: 2, err: matching(/--reason/) });
  const apply = ['route-contacts', file, '--apply', '--reason', 'yearly', '--by', 'A', ...ON];
  const first = answerOf(MovesAnswer, apply);
  expect(first.counts.first).toBe(2);
  expect(first.change).toBeGreaterThan(1);
  const again = answerOf(MovesAnswer, apply);
  expect(again).toMatchObject({ change: null, counts: { moves: 0, joint: 0, first: 0, stays: 14 } });
  expect(answerOf(VerifyAnswer, ['history', 'verify', file]).sound).toBe(true);
});

it('route --compare lists every jurisdiction that another measure answers otherwise', () => {
  expect(cli(['route', optima(), '--compare', 'nearest-point', ...ON]).out).toMatch(
    /jurisdictions \d+ go to another entity[\s\S]+India \(IN\): Optima Systems International DMCC → Optima Products Asia Sdn Bhd/,
  );
});

it('route --compare --takers lists every jurisdiction that goes elsewhere when other companies take contacts', () => {
  const without = ['--takers', 'Optima Contracting Ltd', 'Optima Systems International DMCC'];
  expect(cli(['route', optima(), '--compare', ...without, ...ON]).out).toMatch(
    /Indonesia \(ID\): Optima Products Asia Sdn Bhd → Optima Systems International DMCC/,
  );
  const { code, err } = cli(['route', optima(), '--compare', '--takers', 'Nobody Ltd', ...ON]);
  expect(code).toBe(2);
  expect(err).toContain('No one company of the group is called');
});
