import { servesAsProcessorTerms } from '../../law/verdict/duties.ts';
import type { Agreement } from '../../records/agreement.ts';
import type { Known } from '../../records/fields.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { say } from '../statements.ts';
import { promisesOf, sourceOf } from '../telling.ts';
import type { Made, Telling } from '../telling.ts';
import { tellingRule } from '../told-by.ts';
import { speaksOf } from '../wording.ts';

type Tested = Omit<Found, 'citation'>;

const PROVISION = 'Art 5(1)(a) and 13';

/** Processors of the activities, each with the persons for whom it acts; kinds of processors apart, of which nobody can tell. */
function processorsOf(context: CheckContext, telling: Telling): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { activity } of telling.activities) {
    const principals = activity.controllers.map(context.person).filter((person) => telling.persons.has(person));
    for (const { party, role } of activity.recipients) {
      if (party === undefined || role !== 'processor') continue;
      const known = context.party(party);
      if (known === undefined || (known.kind === 'third-party' && known.record.category)) continue;
      const entry = found.get(party) ?? new Set<string>();
      for (const principal of principals) if (principal !== context.person(party)) entry.add(principal);
      found.set(party, entry);
    }
  }
  return found;
}

/** The best of several answers: where one says yes it is so, where none does and one is open it is open. */
function best(answers: readonly Known[]): Known {
  return (['yes', 'not-known'] as const).find((wanted) => answers.some((answer) => answer === wanted)) ?? 'no';
}

/** EU clauses of Modules Two and Three hold every letter of Art 28(3). */
function says(agreement: Agreement, letter: 'a' | 'b'): Known {
  return best(
    agreement.servesAs.flatMap((part): Known[] => {
      if (part.kind === 'processor-terms') return [part[letter]];
      return part.kind === 'eu-scc' && (part.modules.includes(2) || part.modules.includes(3)) ? ['yes'] : [];
    }),
  );
}

/** Whether terms that bind both on the day say so. Terms of which that is not known leave it open. */
function isBound(context: CheckContext, processor: string, principal: string, letter: 'a' | 'b'): Known {
  const { state, agreements } = context.papers.between(context.person(processor), principal, servesAsProcessorTerms);
  if (state !== 'yes') return state;
  return best(agreements.map((agreement) => says(agreement, letter)));
}

interface Bound {
  readonly no: string[];
  readonly open: string[];
}

function boundBy(context: CheckContext, telling: Telling, letter: 'a' | 'b'): Bound {
  const bound: Bound = { no: [], open: [] };
  for (const [processor, principals] of processorsOf(context, telling)) {
    const answers = new Set([...principals].map((principal) => isBound(context, processor, principal, letter)));
    if (answers.has('no')) bound.no.push(processor);
    else if (answers.has('not-known')) bound.open.push(processor);
  }
  return bound;
}

type Message = 'instructions' | 'confidentiality';

function boundFindings(context: CheckContext, made: readonly Made[], { no, open }: Bound, of: Message): Tested[] {
  const source = sourceOf(made);
  const notices = [...new Set(made.map(({ notice }) => notice.id))];
  const tested: Tested[] = [];
  if (no.length > 0) {
    tested.push({
      severity: 'mend',
      statement: say(`checks.${of}-not-so`, { ...source, processors: context.names(no) }),
      records: [...notices, ...no],
      toDo: say('checks.do.bind-processors', { processors: context.names(no) }),
    });
  }
  if (open.length > 0) {
    tested.push({
      severity: 'note',
      statement: say(`checks.${of}-not-known`, { ...source, processors: context.names(open) }),
      records: [...notices, ...open],
      toDo: say('checks.do.bind-processors', { processors: context.names(open) }),
    });
  }
  return tested;
}

/** 'Only in accordance with our instructions': each processor is bound to them (Art 28(3)(a)), and uses nothing for itself. */
const instructions = tellingRule('notice.processors-only-on-instructions', PROVISION, (context, telling) => {
  const made = promisesOf(telling, 'processors-only-on-instructions');
  if (made.length === 0) return [];
  const own = [...processorsOf(context, telling).keys()].filter((id) => {
    const party = context.party(id);
    return party?.kind === 'third-party' && party.record.usesDataForOwnPurposes === 'yes';
  });
  const source = sourceOf(made);
  const ownPurposes: Tested[] =
    own.length === 0
      ? []
      : [
          {
            severity: 'mend',
            statement: say('checks.own-purposes', { ...source, processors: context.names(own) }),
            records: [...new Set(made.map(({ notice }) => notice.id)), ...own],
            toDo: say('checks.do.keep-or-change-promise', { notice: source.notice, numbers: source.numbers }),
          },
        ];
  return [...ownPurposes, ...boundFindings(context, made, boundBy(context, telling, 'a'), 'instructions')];
});

/** 'They are subject to a duty of confidentiality': the terms with each processor say so (Art 28(3)(b)). */
const confidentiality = tellingRule('notice.confidentiality', PROVISION, (context, telling) => {
  const made = promisesOf(telling, 'confidentiality-and-access-limits');
  return made.length === 0 ? [] : boundFindings(context, made, boundBy(context, telling, 'b'), 'confidentiality');
});

/** 'Regular backups, database encryption': each measure that a sentence names stands in the record of some activity. */
const measures = tellingRule('notice.security-measures', 'Art 5(1)(a) and 32(1)', (_, telling) => {
  const made = [
    ...promisesOf(telling, 'security-measures'),
    ...promisesOf(telling, 'confidentiality-and-access-limits'),
  ].filter(({ promise }) => promise.parties.length === 0);
  const recorded = telling.activities.flatMap(({ activity }) => activity.securityMeasures);
  const open = made.filter(({ promise }) => promise.details.some((detail) => !speaksOf(recorded, detail)));
  if (open.length === 0) return [];
  const source = sourceOf(open);
  const missing = open.flatMap(({ promise }) => promise.details.filter((detail) => !speaksOf(recorded, detail)));
  return [
    {
      severity: 'note',
      statement: say('checks.measures-not-recorded', { ...source, measures: [...new Set(missing)] }),
      records: [...new Set(open.map(({ notice }) => notice.id))],
      toDo: say('checks.do.record-measures', { notice: source.notice }),
    },
  ];
});

/** 'We will get your opt-in before we share with any company outside the group for marketing': such sharing rests on consent. */
const thirdPartyMarketing = tellingRule('notice.third-party-marketing', PROVISION, (context, telling) => {
  const made = promisesOf(telling, 'third-party-marketing-only-with-opt-in');
  if (made.length === 0) return [];
  const broken = telling.activities.flatMap(({ activity }) => {
    const others = activity.recipients.flatMap(({ party, role }) => {
      const known = party === undefined ? undefined : context.party(party);
      const decides = role === 'controller' || role === 'joint-controller';
      return known?.kind === 'third-party' && decides && known.record.kind !== 'authority' ? [known.record.id] : [];
    });
    const unasked = activity.purposes.some(
      ({ description, bases }) =>
        /market/i.test(`${activity.title} ${description}`) && !bases.some(({ basis }) => basis === 'consent'),
    );
    return others.length > 0 && unasked ? [{ activity, others }] : [];
  });
  if (broken.length === 0) return [];
  const source = sourceOf(made);
  const recipients = [...new Set(broken.flatMap(({ others }) => others))];
  return [
    {
      severity: 'mend',
      statement: say('checks.marketing-without-opt-in', {
        ...source,
        recipients: context.names(recipients),
        activities: broken.map(({ activity }) => activity.title),
      }),
      records: [
        ...new Set(made.map(({ notice }) => notice.id)),
        ...broken.map(({ activity }) => activity.id),
        ...recipients,
      ],
      toDo: say('checks.do.keep-or-change-promise', { notice: source.notice, numbers: source.numbers }),
    },
  ];
});

/** What a notice promises of those who process for us, of measures, and of marketing by others. */
export const noticeProcessorRules: readonly Rule[] = [instructions, confidentiality, measures, thirdPartyMarketing];
