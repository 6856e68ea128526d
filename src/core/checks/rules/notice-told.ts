import { actorsOf } from '../context.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { eventOf } from '../retention-ends.ts';
import { say } from '../statements.ts';
import { named } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { tellingRule } from '../told-by.ts';
import { sameMatter, speaksOf } from '../wording.ts';
import { basesUsed, isBasisTold } from './notice-bases.ts';
import { waysTo } from './notice-contacts.ts';
import { limitName, limitsOf } from './notice-limits.ts';
import type { RecordedLimit } from './notice-limits.ts';
import { purposesTold, purposesUntold } from './notice-purposes.ts';

type Tested = Omit<Found, 'citation'>;
type Disclosed = NonNullable<Telling['disclosed']>;

/** A rule over notices of which it is recorded what they disclose. What of the rest is told nobody can say, and one finding says that. */
function toldRule(
  id: string,
  provision: string,
  test: (
    context: CheckContext,
    telling: Telling,
    disclosed: Disclosed,
  ) => Omit<Tested, 'severity' | 'toDo'> | undefined,
): Rule {
  return tellingRule(id, provision, (context, telling) => {
    const found = telling.disclosed === undefined ? undefined : test(context, telling, telling.disclosed);
    const { titles, ids } = named(telling);
    if (found === undefined) return [];
    return [
      {
        severity: 'mend',
        toDo: say('checks.do.tell', { notices: titles }),
        ...found,
        records: [...ids, ...new Set(found.records)],
      },
    ];
  });
}

const nothing = tellingRule('told.nothing', 'Art 13 and 14', (_, telling) => {
  const { titles, ids } = named(telling);
  if (telling.disclosed !== undefined || telling.activities.length === 0) return [];
  return [
    {
      severity: 'mend',
      statement: say('checks.nothing-told', { notices: titles }),
      records: ids,
      toDo: say('checks.do.record-disclosures', { notices: titles }),
    },
  ];
});

const controllers = toldRule('told.controllers', 'Art 13(1)(a), 14(1)(a) and 26(2)', (context, telling, disclosed) => {
  const told = new Set([...disclosed.controllers, ...disclosed.jointControllers].map(context.person));
  for (const { promise } of telling.made) for (const id of promise.parties) told.add(context.person(id));
  const actors = telling.activities.flatMap(({ activity }) => actorsOf(activity).map(context.person));
  const untold = [...new Set(actors)].filter((id) => !told.has(id));
  if (untold.length === 0) return undefined;
  return {
    statement: say('checks.controllers-not-told', {
      notices: named(telling).titles,
      controllers: context.names(untold),
    }),
    records: untold,
  };
});

const purposes = toldRule('told.purposes', 'Art 13(1)(c) and 14(1)(c)', (_, telling) => {
  // Where a sentence promises 'only these purposes', another one breaks it: that is found there.
  if (telling.made.some(({ promise }) => promise.kind === 'purposes-only' && promise.purposes.length > 0)) {
    return undefined;
  }
  const told = purposesTold(telling);
  const untold = telling.activities
    .map((reached) => ({ activity: reached.activity, purposes: purposesUntold(reached, told) }))
    .filter((one) => one.purposes.length > 0);
  if (untold.length === 0) return undefined;
  return {
    statement: say('checks.purposes-not-told', {
      notices: named(telling).titles,
      purposes: [...new Set(untold.flatMap((one) => one.purposes))],
      activities: untold.map(({ activity }) => activity.title),
    }),
    records: untold.map(({ activity }) => activity.id),
  };
});

const bases = toldRule('told.bases', 'Art 13(1)(c) and 14(1)(c)', (_, telling) => {
  if (telling.made.some(({ promise }) => promise.kind === 'legal-grounds' && promise.bases.length > 0)) {
    return undefined;
  }
  const untold = basesUsed(telling).filter(({ basis }) => !isBasisTold(telling, basis.basis));
  if (untold.length === 0) return undefined;
  return {
    statement: say('checks.bases-not-told', {
      notices: named(telling).titles,
      bases: [...new Set(untold.map(({ basis }) => basis.basis))],
      activities: [...new Set(untold.map(({ activity }) => activity.title))],
    }),
    records: untold.map(({ activity }) => activity.id),
  };
});

const GROUP = /\bgroup\b|subsidiar|affiliate|associated compan/i;
const AUTHORITY = /authorit|regulator|court/i;

/** Whether a recipient is told: by name, among the parties of a promise, or as one of a kind that the words name. */
function isRecipientTold(context: CheckContext, telling: Telling, disclosed: Disclosed, id: string): boolean {
  const party = context.party(id);
  if (party === undefined) return true;
  const inPromises = telling.made.some(({ promise }) =>
    promise.parties.some((one) => context.person(one) === context.person(id)),
  );
  const asController = [...disclosed.controllers, ...disclosed.jointControllers].some(
    (one) => context.person(one) === context.person(id),
  );
  if (inPromises || asController || speaksOf(disclosed.recipients, party.record.legalName)) return true;
  if (party.kind === 'entity') return disclosed.recipients.some((text) => GROUP.test(text));
  return party.record.kind === 'authority' && disclosed.recipients.some((text) => AUTHORITY.test(text));
}

const recipients = toldRule('told.recipients', 'Art 13(1)(e) and 14(1)(e)', (context, telling, disclosed) => {
  const untold = telling.activities.flatMap(({ activity }) =>
    activity.recipients.flatMap(({ party, category }) => {
      if (party !== undefined) {
        if (telling.persons.has(context.person(party))) return [];
        if (isRecipientTold(context, telling, disclosed, party)) return [];
        return [{ activity, name: context.name(party), record: [party] }];
      }
      if (category === undefined || speaksOf(disclosed.recipients, category)) return [];
      return [{ activity, name: category, record: [] }];
    }),
  );
  if (untold.length === 0) return undefined;
  const { titles } = named(telling);
  return {
    statement: say('checks.recipients-not-told', {
      notices: titles,
      recipients: [...new Set(untold.map(({ name }) => name))],
      activities: [...new Set(untold.map(({ activity }) => activity.title))],
    }),
    records: untold.flatMap(({ activity, record }) => [...record, activity.id]),
    toDo: say('checks.do.name-recipients', { notices: titles }),
  };
});

const UNIT: Readonly<Record<string, string>> = { days: 'day', months: 'month', years: 'year' };

/** Whether a limit of the record is told: in a promise of the same event and length, or in words. */
function isLimitTold({ made }: Telling, disclosed: Disclosed, { limit }: RecordedLimit): boolean {
  const event = eventOf(limit.untilEvent ?? limit.fromEvent);
  const promised = made.some(
    ({ promise }) =>
      promise.kind === 'retention' &&
      event !== undefined &&
      eventOf(promise.untilEvent ?? promise.fromEvent) === event &&
      promise.number === limit.number &&
      promise.unit === limit.unit,
  );
  const span =
    limit.number === undefined ? undefined : new RegExp(`\\b${limit.number} ${UNIT[limit.unit ?? ''] ?? ''}`, 'i');
  return (
    promised ||
    disclosed.retention.some(
      (text) =>
        span?.test(text) === true ||
        sameMatter(text, limit.description) ||
        (limit.untilEvent !== undefined && sameMatter(text, limit.untilEvent)),
    )
  );
}

const retention = toldRule('told.retention', 'Art 13(2)(a) and 14(2)(a)', (_, telling, disclosed) => {
  const untold = limitsOf(telling).filter(
    (one) =>
      (one.limit.number !== undefined || one.limit.untilEvent !== undefined) && !isLimitTold(telling, disclosed, one),
  );
  if (untold.length === 0) return undefined;
  return {
    statement: say('checks.retention-not-told', {
      notices: named(telling).titles,
      limits: [...new Set(untold.map(limitName))],
    }),
    records: untold.map(({ activity }) => activity),
  };
});

/** A company that decides has a way to be reached, and a data protection officer where one is recorded: the notice gives both. */
const contacts = toldRule('told.contacts', 'Art 13(1)(a) and (b)', (context, telling, disclosed) => {
  const told = [
    ...disclosed.contacts,
    ...telling.made.filter(({ promise }) => promise.kind === 'contact-point').flatMap(({ promise }) => promise.details),
  ];
  const deciders = new Set(telling.activities.flatMap(({ activity }) => activity.controllers.map(context.person)));
  const untold = [...deciders].flatMap((id) => {
    const party = context.party(id);
    if (party?.kind !== 'entity' || !telling.persons.has(id)) return [];
    const officer = party.record.dataProtectionOfficer;
    const ways = officer === undefined ? waysTo(party) : [officer.email, officer.telephone, officer.name, officer.role];
    const known = ways.filter((way) => way !== undefined);
    // A company reached through another, whose address the notice gives, has no way of its own to tell.
    if (officer === undefined && party.record.dataPrivacyContact === undefined) return [];
    return known.some((way) => speaksOf(told, way)) ? [] : [{ id, name: officer?.name ?? party.record.legalName }];
  });
  if (untold.length === 0) return undefined;
  return {
    statement: say('checks.contacts-not-told', {
      notices: named(telling).titles,
      contacts: [...new Set(untold.map(({ name }) => name))],
    }),
    records: untold.map(({ id }) => id),
  };
});

const RIGHTS: ReadonlyArray<readonly [string, RegExp]> = [
  ['access', /access/i],
  ['rectification', /correct|rectif|inaccura/i],
  ['erasure', /eras|delet|forgotten/i],
  ['restriction', /restrict/i],
  ['objection', /\bobject/i],
  ['portability', /portab|transfer|machine-readable/i],
  ['complaint', /complain/i],
];

/** The rights of Art 13(2)(b) to (d): each is told, and the withdrawal of consent where something rests on it. */
const rights = toldRule('told.rights', 'Art 13(2)(b) to (d)', (_, telling, disclosed) => {
  if (telling.activities.length === 0) return undefined;
  const told = [
    ...disclosed.rights,
    ...telling.made.flatMap(({ promise, quote }) => {
      if (promise.kind === 'complaint-route') return ['complaint'];
      return promise.kind === 'rights-available' ? [quote, ...promise.details] : [];
    }),
  ];
  const consent = basesUsed(telling).some(({ basis }) => basis.basis === 'consent');
  const wanted = [...RIGHTS, ...(consent ? ([['withdrawal', /withdraw/i]] as const) : [])];
  const missing = wanted.filter(([, pattern]) => !told.some((text) => pattern.test(text))).map(([name]) => name);
  if (missing.length === 0) return undefined;
  return {
    statement: say('checks.rights-not-told', { notices: named(telling).titles, rights: missing }),
    records: [],
  };
});

/** What is so and not told: the register against what the notices in force disclose (Art 13(1) and (2), 14(1) and (2)). */
export const noticeToldRules: readonly Rule[] = [
  nothing,
  controllers,
  purposes,
  bases,
  recipients,
  retention,
  contacts,
  rights,
];
