import { daysBetween } from '../../days.ts';
import { clockOf } from '../../matters/clock.ts';
import type { MatterClock } from '../../matters/clock-shape.ts';
import { RegimeId } from '../../law/pack.ts';
import type { Clock } from '../../law/pack.ts';
import type { Matter } from '../../records/matter.ts';
import { oncePerCheck } from '../context.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { say } from '../statements.ts';

/** A matter that is not over, with its clock on the day. */
interface Open {
  readonly matter: Matter;
  readonly clock: MatterClock;
  readonly rule: Clock | undefined;
}

const CLOSED: ReadonlySet<MatterClock['state']> = new Set(['closed', 'closed-in-time', 'closed-late']);

const openMatters = oncePerCheck(({ snapshot, law, on }): readonly Open[] =>
  snapshot.matters.flatMap((matter) => {
    if (matter.status !== 'active' || matter.receivedOn > on) return [];
    const clock = clockOf(matter, law, on);
    if (CLOSED.has(clock.state)) return [];
    return [{ matter, clock, rule: law.pack.clocks.find(({ id }) => id === clock.rule) }];
  }),
);

/** A day that nobody but the record sets. */
const BY_HAND = 'the day set in the record';

type Told = Pick<Found, 'severity' | 'statement' | 'toDo' | 'dueOn'>;

function rule(id: string, citation: string, tell: (open: Open, context: CheckContext) => Told | undefined): Rule {
  return {
    id,
    group: 'duties',
    citation,
    check: (context) =>
      openMatters(context).flatMap((open): Found[] => {
        const told = tell(open, context);
        if (told === undefined) return [];
        const { matter, rule: law } = open;
        const regime = RegimeId.safeParse(matter.regime);
        return [
          {
            ...told,
            citation: law?.citation ?? BY_HAND,
            records: [matter.id, ...matter.linked],
            ...(regime.success ? { regime: regime.data } : {}),
          },
        ];
      }),
  };
}

/** Whether the day of the matter is that of its acknowledgement, which has a rule of its own. */
function awaitsAcknowledgement({ clock }: Open): boolean {
  return !clock.setByHand && clock.acknowledgement !== null && clock.acknowledgement.doneOn === null;
}

function severity(daysLeft: number, { horizons }: CheckContext): Found['severity'] {
  return daysLeft <= horizons.matterMendDays ? 'mend' : 'note';
}

const ANSWER = 'UK GDPR Art 12A; GDPR Art 12(3)';

/** Matters that are not over: past their day or near it, not acknowledged, with waiting or an extension that moves nothing, and without a day. */
export const matterRules: readonly Rule[] = [
  rule('matter.overdue', ANSWER, (open) => {
    const { matter, clock } = open;
    const { state, dueOn, step } = clock;
    if (state !== 'overdue' || dueOn === null || awaitsAcknowledgement(open)) return undefined;
    if (matter.kind === 'breach') return undefined;
    const { title: name, kind } = matter;
    return {
      severity: 'mend',
      statement: say('checks.matter-overdue', { matter: name, kind, due: dueOn }),
      toDo: say('checks.do.settle-matter', { matter: name, step: step ?? 'answer' }),
      dueOn,
    };
  }),
  rule('matter.due', ANSWER, (open, context) => {
    const { matter, clock } = open;
    const { state, dueOn, daysLeft, step } = clock;
    if (state !== 'running' || dueOn === null || daysLeft === null || awaitsAcknowledgement(open)) return undefined;
    if (daysLeft > context.horizons.matterNoteDays) return undefined;
    const { title: name, kind } = matter;
    return {
      severity: severity(daysLeft, context),
      statement: say('checks.matter-due', { matter: name, kind, due: dueOn }),
      toDo: say('checks.do.settle-matter', { matter: name, step: step ?? 'answer' }),
      dueOn,
    };
  }),
  rule('matter.breach-late', 'UK GDPR Art 33(1); GDPR Art 33(1)', ({ matter, clock }) => {
    const { state, dueOn } = clock;
    if (matter.kind !== 'breach' || state !== 'overdue' || dueOn === null) return undefined;
    return {
      severity: 'mend',
      statement: say('checks.breach-late', { matter: matter.title, due: dueOn }),
      toDo: say('checks.do.notify-late', { matter: matter.title }),
      dueOn,
    };
  }),
  rule('matter.unacknowledged', 'Data Protection Act 2018, section 164A', ({ matter, clock }, context) => {
    const { acknowledgement } = clock;
    if (acknowledgement === null || acknowledgement.doneOn !== null) return undefined;
    const { dueOn, late } = acknowledgement;
    return {
      severity: late || daysBetween(context.on, dueOn) <= context.horizons.matterMendDays ? 'mend' : 'note',
      statement: say('checks.not-acknowledged', { matter: matter.title, due: dueOn, late }),
      toDo: say('checks.do.acknowledge', { matter: matter.title }),
      dueOn,
    };
  }),
  rule('matter.idle-pause', ANSWER, ({ matter, clock }) => {
    const [pause] = clock.idlePauses;
    if (pause === undefined || matter.regime === undefined) return undefined;
    const { title: name, regime } = matter;
    return {
      severity: 'note',
      statement: say('checks.idle-pause', { matter: name, waiting: pause.kind, from: pause.from, regime }),
      toDo: say('checks.do.count-on', { matter: name }),
    };
  }),
  rule('matter.late-extension', ANSWER, ({ matter, clock }) => {
    const { extension, title: name } = matter;
    if (extension === undefined || clock.extendedAfter === null) return undefined;
    const last = clock.extendedAfter;
    return {
      severity: 'mend',
      statement: say('checks.late-extension', { matter: name, decided: extension.decidedOn, last }),
      toDo: say('checks.do.settle-matter', { matter: name, step: 'answer' }),
    };
  }),
  rule('matter.no-day', ANSWER, ({ matter, clock }) => {
    if (clock.state !== 'no-clock') return undefined;
    const { title: name, kind } = matter;
    return {
      severity: 'note',
      statement: say('checks.matter-without-day', { matter: name, kind }),
      toDo: say('checks.do.set-day', { matter: name }),
    };
  }),
];
