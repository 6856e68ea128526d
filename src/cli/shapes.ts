import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { RegimeId } from '../core/law/pack.ts';
import { inForceShape, lawShape, updateShape } from './law-shape.ts';
import { AnswerHead, head } from './head-shape.ts';
import { HistoryEntryShape, HistoryAnswer, HistoryDiffAnswer, VerifyAnswer } from './history-shape.ts';
import { ImportAnswer, ImportFileAnswer, TakeBackAnswer } from './import-shape.ts';
import { RoutedAnswer, OptOutAnswer, TakenInAnswer, TakenBackAnswer } from './list-shape.ts';
import { ReasonShape, ToDoShape } from './reason-shape.ts';
import { KnownShape, TurnShape, WhyNotShape } from './reasoning-shape.ts';
import { trendShape } from './trend-shape.ts';
import { VerdictWordShape } from './verdict-word.ts';
import { RECORD_KINDS } from '../core/records/fields.ts';
import { DUE_KINDS } from '../core/views/due.ts';
import { packShape } from './pack-shape.ts';
import { paperShape } from './paper-shape.ts';
import { comparisonShape, keptReportsShape } from './report-shape.ts';

export {
  AnswerHead,
  HistoryEntryShape,
  HistoryAnswer,
  HistoryDiffAnswer,
  VerifyAnswer,
  ImportAnswer,
  ImportFileAnswer,
  TakeBackAnswer,
  RoutedAnswer,
  OptOutAnswer,
  TakenInAnswer,
  TakenBackAnswer,
};

export const VerdictShape = z.strictObject({
  regime: RegimeId,
  verdict: VerdictWordShape,
  actSoon: z.boolean(),
  basis: z.string().nullable(),
  basisText: z.string().nullable(),
  flags: z.array(z.string()),
  fallback: z.string().nullable(),
  fallbackText: z.string().nullable(),
  goodThrough: DaySchema.nullable(),
  changesOn: DaySchema.nullable(),
  becomes: z.strictObject({ verdict: VerdictWordShape, basis: z.string().nullable() }).nullable(),
  /** All known days ahead on which the answer changes, in order; the first is `changesOn`. */
  changes: z.array(
    z.strictObject({
      on: DaySchema,
      verdict: VerdictWordShape,
      basis: z.string().nullable(),
      basisText: z.string().nullable(),
    }),
  ),
  reasons: z.array(ReasonShape),
  toDo: z.array(ToDoShape),
  openDuties: z.array(ToDoShape),
  /** With `--why-not` only. */
  whyNot: WhyNotShape.optional(),
  turn: TurnShape.nullable().optional(),
  /** The known changes after that of `turn`, and how many more there are beyond them. */
  laterTurns: z.array(TurnShape).optional(),
  furtherTurns: z.strictObject({ days: z.int(), last: DaySchema }).nullable().optional(),
});

export const TransferShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  exporter: z.string(),
  importer: z.string(),
  overall: VerdictWordShape,
  actSoon: z.boolean(),
  verdicts: z.array(VerdictShape),
  /** With `--known` only. */
  known: KnownShape.optional(),
});
export type TransferShape = z.infer<typeof TransferShape>;

/** `verdicts --json`. The four counts add up to the number of transfers. */
export const VerdictsAnswer = z.strictObject({
  ...head,
  counts: z.record(VerdictWordShape, z.int()),
  transfers: z.array(TransferShape),
});

export const FindingShape = z.strictObject({
  rule: z.string(),
  group: z.enum(['verdicts', 'completeness', 'duties', 'reviews', 'flows', 'notice']),
  severity: z.enum(['decide', 'mend', 'note']),
  text: z.string(),
  citation: z.string(),
  records: z.array(z.string()),
  toDo: z.array(z.string()),
  regime: RegimeId.nullable(),
  dueOn: DaySchema.nullable(),
  owner: z.string().nullable(),
  acceptedBy: z.string().nullable(),
  /** The decision to live with it: in words, by whom and in what role, until when, and what the data protection officer advised. */
  acceptance: z
    .strictObject({
      text: z.string(),
      officer: z.string(),
      role: z.string(),
      decidedOn: DaySchema,
      until: DaySchema,
      dpoAdvice: z.enum(['agrees', 'disagrees', 'not-asked']),
    })
    .nullable(),
});
export type FindingShape = z.infer<typeof FindingShape>;

/** `check --json`. */
export const FindingsAnswer = z.strictObject({
  ...head,
  counts: z.strictObject({ decide: z.int(), mend: z.int(), note: z.int(), total: z.int() }),
  findings: z.array(FindingShape),
});

/** `due --json`. What lies before `on` is overdue. */
export const DueAnswer = z.strictObject({
  ...head,
  until: DaySchema,
  /** How many entries up to that day are put off; with --put-off they are the list. */
  putOff: z.int(),
  due: z.array(
    z.strictObject({
      on: DaySchema,
      kind: z.enum(DUE_KINDS),
      overdue: z.boolean(),
      text: z.string(),
      citation: z.string(),
      record: z.string(),
      recordKind: z.enum(RECORD_KINDS),
      name: z.string(),
      owner: z.string().nullable(),
      /** Tells the entry from every other, whenever it is asked: `put-off` takes it. */
      key: z.string(),
      putOff: z
        .strictObject({
          postponement: z.string(),
          until: DaySchema,
          putOffOn: DaySchema,
          by: z.string(),
          reason: z.string(),
          pastDueDay: z.boolean(),
        })
        .nullable(),
    }),
  ),
});

/** `trend --json`. */
export const TrendAnswer = z.strictObject({ ...head, ...trendShape });

/** `report list --json`. */
export const ReportsAnswer = z.strictObject({ ...head, ...keptReportsShape });

/** `report compare --json`. Ends with 1 where anything differs. */
export const ReportComparisonAnswer = z.strictObject({ ...head, ...comparisonShape });

/** `authority-pack --json`. */
export const PaperAnswer = z.strictObject({ ...head, ...paperShape });
export const PackAnswer = z.strictObject({ ...head, ...packShape });

/** `list --json`. Each record keeps the schema of its kind. */
export const RecordsAnswer = z.strictObject({
  ...head,
  kind: z.string(),
  records: z.array(z.looseObject({ id: z.string() })),
});

/** `show --json`. */
export const RecordAnswer = z.strictObject({
  ...head,
  kind: z.enum(RECORD_KINDS),
  record: z.looseObject({ id: z.string() }),
  /** The names of the records that it names, by id. */
  names: z.record(z.string(), z.string()),
});

/** `info --json`. */
export const InfoAnswer = z.strictObject({
  ...head,
  file: z.string(),
  /** Of the file, in bytes. */
  size: z.int(),
  format: z.int(),
  id: z.string(),
  created: z.string(),
  madeWithLawPack: z.strictObject({ version: z.string(), asOf: DaySchema }),
  about: z.string().nullable(),
  sampleDay: DaySchema.nullable(),
  counts: z.record(z.string(), z.int()),
  attachments: z.int(),
  history: z.strictObject({ entries: z.int(), changes: z.int() }),
});

const CandidateShape = z.strictObject({
  entity: z.string(),
  name: z.string(),
  country: z.string(),
  standing: z.enum(['chosen', 'eligible', 'out']),
  distanceKm: z.number().nullable(),
  measure: z.string().nullable(),
  why: z.string(),
});

/** `route --jurisdiction --json`. Where nothing was decided, `decision` is null and `refused` says why. */
export const DecisionAnswer = z.strictObject({
  ...head,
  decision: z
    .strictObject({
      jurisdiction: z.strictObject({ iso: z.string(), name: z.string(), zone: z.string().nullable() }),
      area: z.enum(['home', 'outside']),
      policy: z.string(),
      rule: z.string(),
      assignedEntity: z.strictObject({ id: z.string(), legalName: z.string() }),
      jointControllers: z.array(z.strictObject({ id: z.string(), legalName: z.string() })),
      measure: z.string().nullable(),
      distanceKm: z.number().nullable(),
      runnerUp: z.strictObject({ id: z.string(), legalName: z.string(), distanceKm: z.number() }).nullable(),
      candidates: z.array(CandidateShape),
      sharing: z.strictObject({
        kind: z.enum(['none', 'same-legal-person', 'shared']),
        state: z.enum(['free', 'flagged', 'held']),
        verdict: VerdictWordShape,
        transfers: z.array(z.string()),
      }),
      noticeMarketing: z.strictObject({
        ownGoods: z.string(),
        thirdParties: z.array(z.string()),
        texts: z.array(z.string()),
      }),
      complaints: z.array(z.string()),
      flags: z.array(z.strictObject({ flag: z.string(), text: z.string(), records: z.array(z.string()) })),
      reasons: z.array(ReasonShape),
    })
    .nullable(),
  refused: z
    .strictObject({
      why: z.string(),
      text: z.string(),
      readings: z.array(z.strictObject({ iso: z.string(), name: z.string() })),
    })
    .nullable(),
});
export type DecisionAnswer = z.infer<typeof DecisionAnswer>;

/** `put --json` and `remove --json`. */
export const WriteAnswer = z.strictObject({
  ...head,
  kind: z.enum(RECORD_KINDS),
  id: z.string(),
  name: z.string(),
  outcome: z.enum(['new', 'changed', 'same', 'removed']),
  change: z.int().nullable(),
});

/** `erase --json`. `traces` tells where else in the register the people are named. */
export const EraseAnswer = z.strictObject({
  ...head,
  change: z.int(),
  erased: z.array(z.strictObject({ id: z.string(), versions: z.int(), keptOut: z.boolean() })),
  forms: z.int(),
  rewritten: z.boolean(),
  traces: z.array(
    z.strictObject({
      place: z.enum(['record', 'past', 'reason', 'contact', 'document', 'form', 'report']),
      kind: z.enum(RECORD_KINDS).nullable(),
      id: z.string(),
      name: z.string(),
    }),
  ),
});

const StandingShape = z.strictObject({ entity: z.string().nullable(), jointControllers: z.array(z.string()) });
const SharingChangeShape = z.strictObject({
  from: z.string(),
  to: z.string(),
  transfers: z.array(z.string()),
  verdict: VerdictWordShape,
});
const MoveKindShape = z.enum(['moves', 'joint', 'first', 'stays', 'undecided']);

/** `route-contacts --json`. `change` is null where nothing was written. */
export const MovesAnswer = z.strictObject({
  ...head,
  contacts: z.int(),
  counts: z.record(MoveKindShape, z.int()),
  groups: z.array(
    z.strictObject({
      kind: MoveKindShape,
      from: z.string().nullable(),
      to: z.string().nullable(),
      count: z.int(),
      begins: SharingChangeShape.nullable(),
      ends: SharingChangeShape.nullable(),
    }),
  ),
  moves: z.array(
    z.strictObject({
      contact: z.string(),
      jurisdiction: z.string(),
      kind: MoveKindShape,
      from: StandingShape,
      to: StandingShape,
      overruled: z.boolean(),
      refused: z.string().nullable(),
    }),
  ),
  tell: z.strictObject({ people: z.int(), companies: z.array(z.string()) }),
  change: z.int().nullable(),
});

/** `law --json`. Without a register there is neither its head nor where its law comes from. */
export const LawAnswer = z.strictObject({
  ...lawShape,
  asRecorded: DaySchema.optional(),
  register: head.register.optional(),
  inForce: inForceShape.optional(),
});

/** `law update --json`; after a dry run nothing is written. */
export const LawUpdateAnswer = z.strictObject({ ...head, ...updateShape });

/** Every answer by the command that gives it, for the published JSON Schemas. */
export const ANSWERS = {
  verdicts: VerdictsAnswer,
  check: FindingsAnswer,
  due: DueAnswer,
  trend: TrendAnswer,
  list: RecordsAnswer,
  show: RecordAnswer,
  info: InfoAnswer,
  history: HistoryAnswer,
  'history-diff': HistoryDiffAnswer,
  'history-verify': VerifyAnswer,
  route: DecisionAnswer,
  'route-file': RoutedAnswer,
  'opt-out': OptOutAnswer,
  'take-contacts': TakenInAnswer,
  'take-contacts-back': TakenBackAnswer,
  import: ImportAnswer,
  'import-file': ImportFileAnswer,
  'import-take-back': TakeBackAnswer,
  write: WriteAnswer,
  erase: EraseAnswer,
  'route-contacts': MovesAnswer,
  law: LawAnswer,
  'law-update': LawUpdateAnswer,
  'report-list': ReportsAnswer,
  'report-compare': ReportComparisonAnswer,
  'authority-pack': PackAnswer,
  paper: PaperAnswer,
} as const;
