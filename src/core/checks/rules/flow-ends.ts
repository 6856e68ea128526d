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

/**
 * Between companies of the group each end has its own record: whoever decides at an end that a regime reaches is an actor of one of the activities behind
 * the transfer.
 */
const oneEnd: Rule = {
  id: 'flow.one-end',
  group: 'flows',
  citation: 'Art 30(1)',
  check: (context) => {
    const activitiesOf = liveActivities(context);
    return context.transfers.flatMap((transfer): Found[] => {
      const { exporter, importer, exporterRole, importerRole } = transfer;
      if (context.party(exporter)?.kind !== 'entity' || context.party(importer)?.kind !== 'entity') return [];
      const activities = activitiesOf(transfer);
      if (activities.length === 0 || context.person(exporter) === context.person(importer)) return [];
      const actors = new Set(activities.flatMap(actorsOf).map(context.person));
      const ends = [
        { id: exporter, role: exporterRole, sends: true },
        { id: importer, role: importerRole, sends: false },
      ];
      return ends.flatMap(({ id, role, sends }): Found[] => {
        const regimes = context.regimesOfParty(id);
        if (role === 'processor' || regimes.length === 0 || actors.has(context.person(id))) return [];
        const names = { transfer: transfer.title, exporter: context.name(id), importer: context.name(id) };
        return [
          {
            severity: 'mend',
            statement: sends ? say('checks.sending-end-missing', names) : say('checks.receiving-end-missing', names),
            citation: cite(regimes, 'Art 30(1)'),
            records: [transfer.id, id, ...transfer.activities],
            toDo: say('checks.do.record-own-end', { party: context.name(id) }),
          },
        ];
      });
    });
  },
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
