import { addDays } from '../../days.ts';
import type { Day } from '../../days.ts';
import { servesAsArrangement, servesAsProcessorTerms } from '../../law/verdict/duties.ts';
import type { Agreement } from '../../records/agreement.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { cite } from '../regimes.ts';
import { say } from '../statements.ts';
import { canBeReliedOn, countsOn } from '../standing.ts';

/** Registrations of companies that exist that day, past their renewal or near it. */
const registrations: Rule = {
  id: 'registration.renewal',
  group: 'reviews',
  citation: 'the registration itself',
  check: (context) => {
    const { on, horizons } = context;
    const noted = addDays(on, horizons.registrationNoteDays);
    const mended = addDays(on, horizons.registrationMendDays);
    return context.snapshot.entities.flatMap((entity) => {
      if (!countsOn(entity, { validFrom: entity.existsFrom, validTo: entity.existsTo }, on)) return [];
      return entity.registrations.flatMap(({ authority, number, renewal }): Found[] => {
        if (renewal === undefined || renewal > noted) return [];
        const names = { entity: entity.legalName, authority, number, renewal };
        return [
          {
            severity: renewal <= mended ? 'mend' : 'note',
            statement: renewal < on ? say('checks.registration-overdue', names) : say('checks.registration-due', names),
            citation: `${authority}, ${number}`,
            records: [entity.id],
            toDo: say('checks.do.renew-registration', { entity: entity.legalName }),
            dueOn: renewal,
          },
        ];
      });
    });
  },
};

/** What hangs on each agreement: transfers that rely on it, and activities that link it. */
function usesOf(context: CheckContext): ReadonlyMap<string, { transfers: Set<string>; activities: Set<string> }> {
  const uses = new Map<string, { transfers: Set<string>; activities: Set<string> }>();
  const entry = (agreement: string) => {
    const known = uses.get(agreement) ?? { transfers: new Set<string>(), activities: new Set<string>() };
    uses.set(agreement, known);
    return known;
  };
  for (const transfer of context.transfers) for (const id of transfer.agreements) entry(id).transfers.add(transfer.id);
  for (const { activity } of context.activities) {
    const linked = [
      ...activity.jointControllers.map((joint) => joint.arrangement),
      ...activity.recipients.map((recipient) => recipient.contract),
      ...activity.controllersServed.map((served) => served.contract),
    ];
    for (const id of linked) if (id !== undefined) entry(id).activities.add(activity.id);
  }
  return uses;
}

/** The provisions under which the agreement is needed, by what it serves as. */
function provisionsOf(agreement: Agreement): string {
  const provisions = [
    ...(servesAsArrangement(agreement) ? ['Art 26(1)'] : []),
    ...(servesAsProcessorTerms(agreement) ? ['Art 28(3)'] : []),
    ...(agreement.servesAs.some(({ kind }) => kind !== 'joint-controller-arrangement' && kind !== 'processor-terms')
      ? ['Art 46']
      : []),
  ];
  return provisions.join(', ') || 'Art 5(2)';
}

const agreements: Rule = {
  id: 'agreement.ending',
  group: 'reviews',
  citation: 'Art 26(1), 28(3) and 46',
  check: (context) => {
    const { on, horizons } = context;
    const uses = usesOf(context);
    const last = addDays(on, horizons.endingDays);
    return context.papers.all.flatMap(({ agreement, runs, bound }): Found[] => {
      const end = agreement.validTo;
      if (runs === 'no' || end === undefined || end > last) return [];
      const used = uses.get(agreement.id);
      const transfers = [...(used?.transfers ?? [])];
      const activities = [...(used?.activities ?? [])];
      const regimes = [...bound.keys()].flatMap(context.regimesOfParty);
      return [
        {
          severity: transfers.length + activities.length > 0 ? 'mend' : 'note',
          statement: say('checks.agreement-ending', {
            agreement: agreement.title,
            end,
            transfers: transfers.length,
            activities: activities.length,
          }),
          citation: cite(regimes.length > 0 ? regimes : context.groupRegimes, provisionsOf(agreement)),
          records: [agreement.id, ...transfers, ...activities],
          toDo: say('checks.do.renew-agreement', { agreement: agreement.title }),
          dueOn: end,
        },
      ];
    });
  },
};

/** The last day on which notice can be given, so that an agreement ends when it is meant to and not a term later. */
const notices: Rule = {
  id: 'agreement.notice',
  group: 'reviews',
  citation: 'the agreement itself',
  check: ({ papers, on, horizons }) => {
    const ahead = addDays(on, horizons.endingDays);
    return papers.all.flatMap(({ agreement, runs }): Found[] => {
      const { validTo: end, noticeDays, title } = agreement;
      if (runs === 'no' || end === undefined || noticeDays === undefined || noticeDays === 0) return [];
      const last = addDays(end, -noticeDays);
      if (last < on || last > ahead) return [];
      return [
        {
          severity: 'note',
          statement: say('checks.notice-to-give', { agreement: title, last, end }),
          citation: title,
          records: [agreement.id],
          toDo: say('checks.do.decide-notice', { agreement: title }),
          dueOn: last,
        },
      ];
    });
  },
};

/** An accepted risk that is about to end: its finding comes back unmarked the day after. */
const acceptedRisks: Rule = {
  id: 'accepted-risk.ending',
  group: 'reviews',
  citation: 'Art 24(1) and 5(2)',
  check: (context) => {
    const { on, horizons } = context;
    const last: Day = addDays(on, horizons.endingDays);
    return context.snapshot.acceptedRisks.flatMap((risk): Found[] => {
      if (!canBeReliedOn(risk, { validFrom: risk.decidedOn, validTo: risk.until }, on) || risk.until > last) return [];
      return [
        {
          severity: 'note',
          statement: say('checks.risk-ending', { risk: risk.title, until: risk.until }),
          citation: cite(context.groupRegimes, 'Art 24(1) and 5(2)'),
          records: [risk.id, risk.record],
          toDo: say('checks.do.decide-again', { risk: risk.title }),
          dueOn: risk.until,
        },
      ];
    });
  },
};

/** Things that end on a day that is known beforehand. */
export const renewalRules: readonly Rule[] = [registrations, agreements, notices, acceptedRisks];
