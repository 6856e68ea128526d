import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/checks/rules.ts';
import { dueUntil } from '../../../src/core/views/due.ts';
import { Session } from '../../../src/engine/desk/session.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { systemPorts } from '../../../src/engine/register/ports.ts';
import { tally } from '../../../src/engine/desk/overview.ts';
import { openRegister } from '../../../src/engine/register/register.ts';
import { makeSample } from '../../../src/engine/samples/make-sample.ts';
import { ownFolder } from '../register/support.ts';

const law = shippedLaw();
const ports = systemPorts(law);
const dates = { on: '2026-11-22' };

let open: Session | undefined;
afterEach(() => open?.close());

async function sample(): Promise<Session> {
  const file = path.join(ownFolder(), 'optima.register');
  await makeSample('optima', file, { by: 'Ada Example' }, ports);
  open = new Session(openRegister(file, 'write', ports), law, false);
  return open;
}

function rename(session: Session): void {
  const [transfer] = session.moment().snapshot.transfers;
  if (transfer === undefined) throw new Error('the sample has no transfers');
  const record = { ...transfer, title: 'Renamed' };
  session.register.write({ by: 'Ada Example' }, [{ action: 'put', kind: 'transfer', record }]);
}

describe('what a session works out ahead', () => {
  it('begins anew when the register changes meanwhile, and still in steps: no step does it all', async () => {
    const session = await sample();
    const steps = session.ahead('findings', dates);
    for (let step = 0; step < 6; step += 1) steps.next();
    rename(session);
    const after = [...steps].length;
    expect(after).toBeGreaterThanOrEqual(RULES.length);
    expect(session.findings(dates)).toEqual(session.findings(dates));
    const named = session
      .answers(dates)
      .find(({ transfer }) => transfer === session.moment().snapshot.transfers[0]?.id);
    expect(named).toBeDefined();
    expect(session.moment().snapshot.transfers[0]?.title).toBe('Renamed');
  });

  it('is what is asked afterwards, and nothing is worked out twice', async () => {
    const session = await sample();
    expect([...session.ahead('due', dates)].length).toBeGreaterThan(RULES.length);
    expect([...session.ahead('due', dates)]).toHaveLength(2);
    expect(session.due(dates, dueUntil(dates.on))).not.toEqual([]);
  });

  it('has a trend whose row of the day is the tally of that day, kept until the register changes', async () => {
    const session = await sample();
    expect([...session.ahead('trend', dates)].length).toBeGreaterThan(2);
    const trend = session.trend(dates);
    const { transfers, counts, actSoon } = tally(session, dates);
    expect(trend.rows.find(({ when }) => when === 'now')).toMatchObject({
      day: dates.on,
      total: transfers,
      counts,
      actSoon,
    });
    expect(session.trend(dates)).toBe(trend);
    rename(session);
    expect(session.trend(dates)).not.toBe(trend);
    expect(session.trend(dates)).toEqual(trend);
  });
});
