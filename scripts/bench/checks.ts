/**
 * How long all checks of a big register take, once its verdicts are known.
 */
import { findings } from '../../src/core/checks/findings.ts';
import { judgeAll } from '../../src/core/law/verdict/judge.ts';
import { snapshotOf } from '../../src/core/records/snapshot.ts';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { BIG, BIG_REGISTER_DAY, bigRegister } from './big-register.ts';
import { medianOf, milliseconds, timesOf } from './row.ts';
import type { BenchRow } from './row.ts';

const RUNS = 7;

/** Measures `findings` over a register of 10,000 transfers, 2,000 activities and 1,000 agreements. */
export function benchChecks(): Promise<BenchRow[]> {
  const law = shippedLaw();
  const snapshot = snapshotOf('Big register', bigRegister());
  const dates = { on: BIG_REGISTER_DAY };
  const answers = judgeAll(snapshot, law, dates);
  const found = findings(snapshot, law, answers, dates).length;
  const size = `${BIG.transfers.toLocaleString('en-GB')} transfers, ${BIG.activities.toLocaleString('en-GB')} activities, ${BIG.agreements.toLocaleString('en-GB')} agreements`;
  const median = milliseconds(medianOf(timesOf(RUNS, () => findings(snapshot, law, answers, dates))));
  return Promise.resolve([
    { name: 'all checks, verdicts given', size, median, note: `${found.toLocaleString('en-GB')} findings` },
  ]);
}
