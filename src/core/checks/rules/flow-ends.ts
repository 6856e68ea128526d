import type { ProcessingActivity } from '../../records/activity.ts';
import type { Transfer } from '../../records/transfer.ts';
import type { CheckContext } from '../context.ts';
import { actorsOf } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { cite } from '../regimes.ts';
import { say } from '../statements.ts';
import { countsOn } from '../standing.ts';

function letterOf(transfer: Transfer): string {
  return transfer.exporterRole === 'processor' ? 'Art 30(2)(c)' : 'Art 30(1)(e)';
}

/** Activities of a transfer that take place on the day. */
function liveActivities(context: CheckContext): (transfer: Transfer) => readonly ProcessingActivity[] {
  const live = new Map(context.activities.map(({ activity }) => [activity.id, activity]));
  return (transfer) => transfer.activities.flatMap((id) => live.get(id) ?? []);
}

const withoutActivity: Rule = {
  id: 'flow.transfer-without-activity',
  group: 'flows',
  citation: 'Art 30(1)(e) and 30(2)(c)',
  check: (context) => {
    const activitiesOf = liveActivities(context);
    return context.transfers.flatMap((transfer): Found[] => {
      if (activitiesOf(transfer).length > 0) return [];
      return [
        {
          severity: 'mend',
          statement:
            transfer.activities.length === 0
              ? say('checks.transfer-without-activity', { transfer: transfer.title })
              : say('checks.transfer-without-live-activity', {
                  transfer: transfer.title,
                  activities: context.names(transfer.activities),
                }),
          citation: cite(context.regimesOfParty(transfer.exporter), letterOf(transfer)),
          records: [transfer.id, ...transfer.activities],
          toDo: say('checks.do.link-activity', { transfer: transfer.title }),
        },
      ];
    });
  },
};

/** Everyone whom an entry names, as legal persons. */
function namedIn(context: CheckContext, activity: ProcessingActivity): ReadonlySet<string> {
  const recipients = activity.recipients.flatMap(({ party }) => party ?? []);
  return new Set(
    [...actorsOf(activity), ...activity.controllersServed.map(({ party }) => party), ...recipients].map(context.person),
  );
}

/** A recipient may stand in the record as a kind; then nobody can tell whether this one is meant. */
function namesAKind(context: CheckContext, activity: ProcessingActivity): boolean {
  return activity.recipients.some(({ party, category }) => {
    if (party === undefined) return category !== undefined;
    const known = context.party(party);
    return known?.kind === 'third-party' && known.record.category;
  });
}

const importerNotTold: Rule = {
  id: 'art-30-d.importer-not-a-recipient',
  group: 'flows',
  citation: 'Art 30(1)(d)',
  check: (context) => {
    const activitiesOf = liveActivities(context);
    const named = new Map<string, ReadonlySet<string>>();
    const regimesOf = new Map(context.activities.map(({ activity, regimes }) => [activity.id, regimes]));
    const names = (activity: ProcessingActivity) => {
      const known = named.get(activity.id) ?? namedIn(context, activity);
      named.set(activity.id, known);
      return known;
    };
    return context.transfers.flatMap((transfer): Found[] => {
      const importer = context.person(transfer.importer);
      const silent = activitiesOf(transfer).filter(
        (activity) =>
          activity.kind === 'controller' && !names(activity).has(importer) && !namesAKind(context, activity),
      );
      const regimes = silent.flatMap((activity) => regimesOf.get(activity.id) ?? []);
      if (regimes.length === 0) return [];
      const activities = silent.map((activity) => activity.title);
      return [
        {
          severity: 'mend',
          statement: say('checks.importer-not-told', {
            transfer: transfer.title,
            importer: context.name(transfer.importer),
            activities,
          }),
          citation: cite(regimes, 'Art 30(1)(d)'),
          records: [transfer.id, transfer.importer, ...silent.map((activity) => activity.id)],
          toDo: say('checks.do.add-recipient', { importer: context.name(transfer.importer), activities }),
        },
      ];
    });
  },
};

function titles(transfers: readonly Transfer[]): readonly string[] {
  return transfers.map((transfer) => transfer.title);
}

/** Flows within the group of which one company's own record does not tell. */
interface OwnEnd {
  readonly sends: Transfer[];
  readonly receives: Transfer[];
}

function ownEnds(context: CheckContext): ReadonlyMap<string, OwnEnd> {
  const activitiesOf = liveActivities(context);
  const ends = new Map<string, OwnEnd>();
  const add = (id: string, end: keyof OwnEnd, transfer: Transfer, actors: ReadonlySet<string>) => {
    const role = end === 'sends' ? transfer.exporterRole : transfer.importerRole;
    const person = context.person(id);
    if (role === 'processor' || context.regimesOfParty(id).length === 0 || actors.has(person)) return;
    const entry = ends.get(person) ?? { sends: [], receives: [] };
    entry[end].push(transfer);
    ends.set(person, entry);
  };
  for (const transfer of context.transfers) {
    const { exporter, importer } = transfer;
    if (context.party(exporter)?.kind !== 'entity' || context.party(importer)?.kind !== 'entity') continue;
    const activities = activitiesOf(transfer);
    if (activities.length === 0 || context.person(exporter) === context.person(importer)) continue;
    const actors = new Set(activities.flatMap(actorsOf).map(context.person));
    add(exporter, 'sends', transfer, actors);
    add(importer, 'receives', transfer, actors);
  }
  return ends;
}

/**
 * Between companies of the group each end has its own record: whoever decides at an end that a regime reaches is an actor of one of the activities behind
 * the transfer.
 */
const oneEnd: Rule = {
  id: 'flow.one-end',
  group: 'flows',
  citation: 'Art 30(1)',
  check: (context) =>
    [...ownEnds(context)].map(([id, { sends, receives }]) => {
      return {
        severity: 'mend' as const,
        statement: say('checks.own-end-missing', {
          party: context.name(id),
          sends: titles(sends),
          receives: titles(receives),
        }),
        citation: cite(context.regimesOfParty(id), 'Art 30(1)'),
        records: [id, ...[...sends, ...receives].map((transfer) => transfer.id)],
        toDo: say('checks.do.record-own-end', { party: context.name(id) }),
      };
    }),
};

/** Companies that do not exist on the day (or were ended without saying when) and are still named by what takes place on it. */
const partyGone: Rule = {
  id: 'flow.party-gone',
  group: 'flows',
  citation: 'Art 5(1)(d) and 30(1)',
  check: (context) => {
    const { snapshot, on } = context;
    const gone = new Map<string, Set<string>>();
    for (const record of [...snapshot.entities, ...snapshot.thirdParties]) {
      if (
        record.status !== 'draft' &&
        !countsOn(record, { validFrom: record.existsFrom, validTo: record.existsTo }, on)
      ) {
        gone.set(record.id, new Set());
      }
    }
    if (gone.size === 0) return [];
    for (const { id, exporter, importer } of context.transfers) {
      gone.get(exporter)?.add(id);
      gone.get(importer)?.add(id);
    }
    for (const { activity } of context.activities) {
      const recipients = activity.recipients.flatMap(({ party }) => party ?? []);
      for (const party of [...actorsOf(activity), ...recipients]) gone.get(party)?.add(activity.id);
    }
    return [...gone].flatMap(([id, uses]): Found[] => {
      const party = context.party(id);
      if (party === undefined || uses.size === 0) return [];
      const { legalName, existsFrom, existsTo } = party.record;
      return [
        {
          severity: 'mend',
          statement: say('checks.party-gone', {
            party: legalName,
            from: existsFrom !== undefined && existsFrom > on ? existsFrom : '',
            to: existsTo ?? '',
            uses: context.names(uses),
          }),
          citation: cite(context.groupRegimes, 'Art 5(1)(d) and 30(1)'),
          records: [id, ...uses],
          toDo: say('checks.do.end-or-replace', { party: legalName }),
        },
      ];
    });
  },
};

/** Transfers against the entries behind them, both ends of flows within the group, and parties that are no more. */
export const flowEndRules: readonly Rule[] = [withoutActivity, importerNotTold, oneEnd, partyGone];
