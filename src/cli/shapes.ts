import * as z from 'zod';
import { DaySchema } from '../core/days.ts';
import { RegimeId } from '../core/law/pack.ts';
import { inForceShape, lawShape, updateShape } from './law-shape.ts';
import { VerdictWordShape } from './verdict-word.ts';
import { LAYOUT_IDS } from '../core/imports/layout.ts';
import { RECORD_KINDS } from '../core/records/fields.ts';
import { DUE_KINDS } from '../core/views/due.ts';

/** What every `--json` answer begins with: both dates, the law pack, the register and its seal at that moment. */
const head = {
  on: DaySchema,
  asRecorded: DaySchema,
  lawPack: z.strictObject({ version: z.string(), asOf: DaySchema }),
  /** The seal is null on a day before the register was made. */
  register: z.strictObject({ name: z.string(), seal: z.string().nullable() }),
};
export const AnswerHead = z.strictObject(head);
export type AnswerHead = z.infer<typeof AnswerHead>;

const ReasonShape = z.strictObject({
  rule: z.string(),
  text: z.string(),
  citation: z.string(),
  records: z.array(z.string()),
});
const ToDoShape = z.strictObject({ text: z.string(), record: z.string().nullable() });

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
  reasons: z.array(ReasonShape),
  toDo: z.array(ToDoShape),
  openDuties: z.array(ToDoShape),
});

export const TransferShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  exporter: z.string(),
  importer: z.string(),
  overall: VerdictWordShape,
  actSoon: z.boolean(),
  verdicts: z.array(VerdictShape),
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
    }),
  ),
});

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

export const HistoryEntryShape = z.strictObject({
  seq: z.int(),
  change: z.int(),
  at: z.string(),
  by: z.string(),
  reason: z.string().nullable(),
  action: z.string(),
  kind: z.string(),
  recordId: z.string().nullable(),
  name: z.string().nullable(),
  changedFields: z.array(z.string()),
  hash: z.string(),
});

/** `history --json`. */
export const HistoryAnswer = z.strictObject({ ...head, history: z.array(HistoryEntryShape) });

/** `history verify --json`. The name is null where the file is too damaged to give it. */
export const VerifyAnswer = z.strictObject({
  ...head,
  register: z.strictObject({ name: z.string().nullable(), seal: z.string().nullable() }),
  file: z.string(),
  sound: z.boolean(),
  entries: z.int(),
  problems: z.array(z.strictObject({ place: z.string(), rule: z.string(), text: z.string() })),
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

/** `route --in --out --json`: rows in are rows out and rejected together. */
export const RoutedAnswer = z.strictObject({
  ...head,
  routed: z.strictObject({
    in: z.string(),
    out: z.string(),
    rejects: z.string().nullable(),
    rowsIn: z.int(),
    rowsOut: z.int(),
    rejected: z.int(),
    emptyLines: z.int(),
    firstRejects: z.array(z.strictObject({ row: z.int(), why: z.string() })),
    encoding: z.string(),
    separator: z.string(),
    sheet: z.string().nullable(),
    jurisdictionColumn: z.string(),
    /** Rows by the legal name of the entity that they went to, and by flag. */
    entities: z.record(z.string(), z.int()),
    flags: z.record(z.string(), z.int()),
    /** Rows by jurisdiction and the id of the entity that they went to. */
    volumes: z.array(z.strictObject({ jurisdiction: z.string(), entity: z.string(), rows: z.int() })),
  }),
});

/** `opt-out --json`: `rows` is `matched` and the rows of `unmatched` together. */
export const OptOutAnswer = z.strictObject({
  ...head,
  list: z.string(),
  /** The day of those beside whose address no day stands. */
  day: z.string(),
  rejects: z.string().nullable(),
  rows: z.int(),
  matched: z.int(),
  unmatched: z.array(z.strictObject({ row: z.int(), email: z.string(), written: z.string(), why: z.string() })),
  recorded: z.int(),
  already: z.int(),
  change: z.int().nullable(),
});

/** `import --json`. */
export const ImportAnswer = z.strictObject({
  ...head,
  file: z.string(),
  how: z.enum(['adopted', 'created', 'merged']),
  written: z.boolean(),
  counts: z.strictObject({ new: z.int(), changed: z.int(), same: z.int(), rejected: z.int(), newDocuments: z.int() }),
  rows: z.array(
    z.strictObject({
      list: z.string(),
      index: z.int(),
      id: z.string().nullable(),
      name: z.string().nullable(),
      outcome: z.enum(['new', 'changed', 'same', 'rejected']),
      problems: z.array(z.strictObject({ field: z.string(), rule: z.string(), text: z.string() })),
    }),
  ),
});

const importRemark = {
  sheet: z.string(),
  /** As a spreadsheet counts; 0 where it is about the sheet or the file. */
  row: z.int(),
};

/** `import --json` of a workbook or a list. Rows are new + changed + same + not understood. */
export const ImportFileAnswer = z.strictObject({
  ...head,
  file: z.string(),
  sha256: z.string(),
  written: z.boolean(),
  change: z.int().nullable(),
  counts: z.strictObject({
    rows: z.int(),
    new: z.int(),
    changed: z.int(),
    same: z.int(),
    notUnderstood: z.int(),
    newRecords: z.int(),
    changedRecords: z.int(),
  }),
  tables: z.array(
    z.strictObject({
      sheet: z.string(),
      layout: z.enum(LAYOUT_IDS),
      headingRow: z.int(),
      /** `field` is null where the column is kept as a note. */
      columns: z.array(z.strictObject({ heading: z.string(), field: z.string().nullable() })),
    }),
  ),
  rows: z.array(
    z.strictObject({
      ...importRemark,
      outcome: z.enum(['new', 'changed', 'same', 'not-understood']),
      kind: z.enum(RECORD_KINDS).nullable(),
      id: z.string().nullable(),
      name: z.string().nullable(),
      reason: z.strictObject({ rule: z.string(), text: z.string() }).nullable(),
    }),
  ),
  records: z.array(
    z.strictObject({
      kind: z.enum(RECORD_KINDS),
      id: z.string(),
      name: z.string(),
      outcome: z.enum(['new', 'changed', 'refused']),
      fields: z.array(z.strictObject({ field: z.string(), before: z.unknown(), after: z.unknown() })),
    }),
  ),
  remarks: z.array(z.strictObject({ ...importRemark, heading: z.string(), rule: z.string(), text: z.string() })),
});

/** `import --take-back --json`. `kept` names the records that stay, because they were changed since. */
export const TakeBackAnswer = z.strictObject({
  ...head,
  file: z.string(),
  change: z.int().nullable(),
  records: z.int(),
  kept: z.array(z.string()),
});

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
      place: z.enum(['record', 'past', 'reason', 'contact', 'document', 'form']),
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
  list: RecordsAnswer,
  show: RecordAnswer,
  info: InfoAnswer,
  history: HistoryAnswer,
  'history-verify': VerifyAnswer,
  route: DecisionAnswer,
  'route-file': RoutedAnswer,
  'opt-out': OptOutAnswer,
  import: ImportAnswer,
  'import-file': ImportFileAnswer,
  'import-take-back': TakeBackAnswer,
  write: WriteAnswer,
  erase: EraseAnswer,
  'route-contacts': MovesAnswer,
  law: LawAnswer,
  'law-update': LawUpdateAnswer,
} as const;
