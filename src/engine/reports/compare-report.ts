import type { Law } from '../../core/law/law.ts';
import { listedFigures } from '../../core/views/board-list.ts';
import type { ListedFigure } from '../../core/views/board-list.ts';
import { figureDifferences, figuresKept } from '../../core/views/kept-report.ts';
import type { FigureDifference, WhyDiffers } from '../../core/views/kept-report.ts';
import { packFigures } from '../../core/views/pack/pack-list.ts';
import { keptPack, lawByPack, packInForce } from '../law/in-force.ts';
import type { PackInForce } from '../law/in-force.ts';
import { erasedSince, keptReport } from '../register/kept-reports.ts';
import type { ReportOnRecord } from '../register/kept-reports.ts';
import type { Register } from '../register/register.ts';
import { boardMaterial, judgedState, readState } from './board-material.ts';
import { packMaterial } from './pack-material.ts';

/** What came of deriving a kept report again. */
export interface ReportComparison {
  readonly report: ReportOnRecord;
  /** How many figures were compared, wholes apart. */
  readonly figures: number;
  readonly differences: readonly FigureDifference[];
  /** What has happened since that can make a difference. */
  readonly since: {
    readonly erased: number;
    readonly programVersion: string;
    readonly lawPack: string;
    /** Whether the pack of the report lies in the register still, so that it can be told from the newest one. */
    readonly packKept: boolean;
  };
}

/** How a kept report is derived again. */
export interface Deriving {
  readonly shipped: Law;
  readonly programVersion: string;
}

/** The figures of a kept report, derived again from the same state of the register by a certain law pack. */
function derivedAgain(
  register: Register,
  { shipped }: Deriving,
  report: ReportOnRecord,
  pack: PackInForce,
): readonly ListedFigure[] {
  const { on, asRecorded, from, entity, wordings, documents, state } = report;
  const source = {
    register,
    state: (day: string, at?: Parameters<typeof readState>[3]) => {
      // The beginning of the period has a law of its own: the one that was in force then.
      if (day !== on) return readState(register, shipped, day, at);
      const moment = register.snapshot(at);
      return judgedState(register, moment, lawByPack(register.connection, shipped, moment, pack).law, { on: day, at });
    },
  };
  if (report.report === 'authority-pack') {
    const asked = { on, asRecorded: asRecorded ?? undefined, entity: entity ?? undefined, documents };
    const { pack: again, moment } = packMaterial(source, asked, state);
    return packFigures(again, moment.snapshot);
  }
  const question = {
    on,
    asRecorded: asRecorded ?? undefined,
    from,
    entity: entity ?? undefined,
    wordings,
  };
  const { figures, moment } = boardMaterial(source, question, state);
  return listedFigures(figures, moment.snapshot);
}

/**
 * Derives a kept report again from the state of the register that it rested on, first by its own law pack and then by the one in force now, and lists what differs and why.
 * @throws RegisterError where no report has that number
 */
export function compareReport(register: Register, deriving: Deriving, number: number): ReportComparison {
  const report = keptReport(register.connection, number);
  const was = figuresKept(report);
  const erased = erasedSince(register.connection, report.seq);
  const own = keptPack(register.connection, report.lawPack.sha256);
  const now = packInForce(register.connection, deriving.shipped);
  const why: WhyDiffers[] = [
    ...(erased > 0 ? (['erasure'] as const) : []),
    ...(report.programVersion === deriving.programVersion ? [] : (['program'] as const)),
  ];
  const first: readonly WhyDiffers[] = why.length === 0 ? ['not-explained'] : why;
  const byOwn = derivedAgain(register, deriving, report, own === undefined ? now : { pack: own, from: 'register' });
  const newer = own === undefined || own.version === now.pack.version ? [] : (['law-pack'] as const);
  const differences = [
    ...figureDifferences(was, byOwn, own === undefined ? [...why, 'law-pack'] : first),
    ...(newer.length === 0 ? [] : figureDifferences(byOwn, derivedAgain(register, deriving, report, now), newer)),
  ];
  return {
    report,
    figures: was.filter(({ parts }) => parts.length === 0).length,
    differences,
    since: {
      erased,
      programVersion: deriving.programVersion,
      lawPack: now.pack.version,
      packKept: own !== undefined,
    },
  };
}
