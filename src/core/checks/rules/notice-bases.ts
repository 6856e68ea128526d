import type { ProcessingActivity } from '../../records/activity.ts';
import type { Found, Rule } from '../finding.ts';
import { say } from '../statements.ts';
import { promisesOf, sourceOf } from '../telling.ts';
import type { Telling } from '../telling.ts';
import { tellingRule } from '../told-by.ts';
import { sameMatter } from '../wording.ts';

type Tested = Omit<Found, 'citation'>;
type Basis = ProcessingActivity['purposes'][number]['bases'][number];

/** One basis of one purpose of an activity for which the notices speak. */
export interface UsedBasis {
  readonly activity: ProcessingActivity;
  readonly purpose: string;
  readonly basis: Basis;
}

/** Every basis that the activities rest on. */
export function basesUsed({ activities }: Telling): readonly UsedBasis[] {
  return activities.flatMap(({ activity }) =>
    activity.purposes.flatMap(({ description, bases }) =>
      bases.map((basis) => ({ activity, purpose: description, basis })),
    ),
  );
}

const IN_WORDS: Readonly<Record<Basis['basis'], RegExp>> = {
  consent: /consent/i,
  contract: /contract/i,
  'legal-obligation': /obligation|legal requirement/i,
  'vital-interests': /vital/i,
  'public-task': /public (?:task|interest)|official authority/i,
  'legitimate-interests': /legitimate/i,
  'recognised-legitimate-interest': /recogni[sz]ed/i,
};

/** Whether a basis is told: by its code in a promise, or in the words of what the notices disclose. */
export function isBasisTold({ made, disclosed }: Telling, basis: Basis['basis']): boolean {
  if (made.some(({ promise }) => promise.kind === 'legal-grounds' && promise.bases.includes(basis))) return true;
  return disclosed?.bases.some((text) => IN_WORDS[basis].test(text)) === true;
}

function ids(used: readonly UsedBasis[]): readonly string[] {
  return [...new Set(used.map(({ activity }) => activity.id))];
}

/** A basis that none of the sentences on legal grounds names. */
function beyond(telling: Telling): readonly Tested[] {
  const made = promisesOf(telling, 'legal-grounds').filter(({ promise }) => promise.bases.length > 0);
  const other = basesUsed(telling).filter(({ basis }) => !isBasisTold(telling, basis.basis));
  if (made.length === 0 || other.length === 0) return [];
  const source = sourceOf(made);
  return [
    {
      severity: 'mend',
      statement: say('checks.bases-beyond', {
        ...source,
        bases: [...new Set(other.map(({ basis }) => basis.basis))],
        activities: [...new Set(other.map(({ activity }) => activity.title))],
      }),
      records: [...new Set(made.map(({ notice }) => notice.id)), ...ids(other)],
      toDo: say('checks.do.keep-or-change-promise', { notice: source.notice, numbers: source.numbers }),
    },
  ];
}

/** 'Necessary for our legitimate interests', said of one purpose: that purpose rests on it in the record too. */
function differing(telling: Telling): readonly Tested[] {
  return promisesOf(telling, 'legal-grounds').flatMap((made): readonly Tested[] => {
    const { purposes, bases } = made.promise;
    if (purposes.length === 0 || bases.length === 0) return [];
    const meant = telling.activities.flatMap(({ activity }) =>
      activity.purposes
        .filter(({ description }) =>
          purposes.some((one) => sameMatter(one, description) || sameMatter(one, activity.title)),
        )
        .map((purpose) => ({ activity, purpose })),
    );
    const apart = meant.filter(
      ({ purpose }) => purpose.bases.length > 0 && !purpose.bases.some(({ basis }) => bases.includes(basis)),
    );
    if (apart.length === 0) return [];
    const source = sourceOf([made]);
    return [
      {
        severity: 'mend',
        statement: say('checks.basis-differs', {
          ...source,
          bases,
          purposes: apart.map(({ purpose }) => purpose.description),
        }),
        records: [made.notice.id, ...new Set(apart.map(({ activity }) => activity.id))],
        toDo: say('checks.do.keep-or-change-promise', { notice: source.notice, numbers: source.numbers }),
      },
    ];
  });
}

const BALANCE = /\b(?:assess|balanc|overrid|weigh)/i;

/** 'We consider and balance any potential impact': each purpose that rests on legitimate interests has its assessment on record. */
function unbalanced(telling: Telling): readonly Tested[] {
  const made = promisesOf(telling, 'legal-grounds').filter(
    ({ quote, promise }) =>
      promise.bases.includes('legitimate-interests') && [quote, ...promise.details].some((text) => BALANCE.test(text)),
  );
  const without = basesUsed(telling).filter(
    ({ basis }) => basis.basis === 'legitimate-interests' && basis.assessment === undefined,
  );
  if (made.length === 0 || without.length === 0) return [];
  const source = sourceOf(made);
  return [
    {
      severity: 'mend',
      statement: say('checks.balance-missing', {
        ...source,
        purposes: [...new Set(without.map(({ purpose }) => purpose))],
      }),
      records: [...new Set(made.map(({ notice }) => notice.id)), ...ids(without)],
      toDo: say('checks.do.record-balance', { notice: source.notice }),
    },
  ];
}

/** What a notice says of legal grounds, against the bases of the record (Art 6(1), 13(1)(c) and (d)). */
export const noticeBasisRules: readonly Rule[] = [
  tellingRule('notice.legal-grounds', 'Art 5(1)(a) and 13(1)(c)', (_, telling) => [
    ...beyond(telling),
    ...differing(telling),
  ]),
  tellingRule('notice.interests-balanced', 'Art 6(1)(f) and 13(1)(d)', (_, telling) => unbalanced(telling)),
];
