import { isWithin } from '../../days.ts';
import { servesAsProcessorTerms } from '../../law/verdict/duties.ts';
import type { Agreement, ServesAs } from '../../records/agreement.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import type { Paper } from '../papers.ts';
import { cite } from '../regimes.ts';
import type { GdprRegime } from '../regimes.ts';
import { say } from '../statements.ts';

type Terms = Extract<ServesAs, { kind: 'processor-terms' }>;

const LETTERS = ['head', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** EU clauses of Module Two or Three also satisfy Art 28(3) and (4) (Decision (EU) 2021/914). */
function holdsProcessorClauses(agreement: Agreement): boolean {
  return agreement.servesAs.some(
    (part) => part.kind === 'eu-scc' && (part.modules.includes(2) || part.modules.includes(3)),
  );
}

function termsOf(agreement: Agreement): readonly Terms[] {
  return agreement.servesAs.filter((part): part is Terms => part.kind === 'processor-terms');
}

function regimesOf(context: CheckContext, { bound }: Paper): readonly GdprRegime[] {
  return [...bound.keys()].flatMap((person) => context.regimesOfParty(person));
}

function cited(letters: readonly string[]): string {
  const points = letters.filter((letter) => letter !== 'head').map((letter) => `(${letter})`);
  if (points.length === 0) return 'Art 28(3)';
  return points.length === LETTERS.length - 1 ? 'Art 28(3)(a) to (h)' : `Art 28(3)${points.join(', ')}`;
}

/** Papers with terms that run, bind somebody whom a regime reaches, and do not rest on EU clauses for their content. */
function* ownTerms(
  context: CheckContext,
): Generator<{ paper: Paper; parts: readonly Terms[]; regimes: readonly GdprRegime[] }> {
  for (const paper of context.papers.all) {
    const parts = termsOf(paper.agreement);
    if (paper.runs === 'no' || parts.length === 0 || holdsProcessorClauses(paper.agreement)) continue;
    const regimes = regimesOf(context, paper);
    if (regimes.length > 0) yield { paper, parts, regimes };
  }
}

function letterRule(id: string, answer: 'no' | 'not-known'): Rule {
  return {
    id,
    group: 'duties',
    citation: 'Art 28(3)(a) to (h)',
    check: (context) => {
      const found: Found[] = [];
      for (const { paper, parts, regimes } of ownTerms(context)) {
        const letters = LETTERS.filter((letter) => parts.some((part) => part[letter] === answer));
        if (letters.length === 0) continue;
        const { id: record, title: agreement } = paper.agreement;
        const missing = answer === 'no';
        found.push({
          severity: 'mend',
          statement: missing
            ? say('checks.letters-missing', { agreement, letters })
            : say('checks.letters-not-known', { agreement, letters, all: letters.length === LETTERS.length }),
          citation: cite(regimes, cited(letters)),
          records: [record],
          toDo: missing ? say('checks.do.amend-terms', { agreement }) : say('checks.do.read-terms', { agreement }),
        });
      }
      return found;
    },
  };
}

/** What the paper says of sub-processors, by its most permissive part; `not-known` where no part answers. */
function authorisation(agreement: Agreement): 'yes' | 'no' | 'not-known' {
  const answers = agreement.servesAs.flatMap((part) =>
    part.kind === 'processor-terms' ||
    (part.kind === 'eu-scc' && (part.modules.includes(2) || part.modules.includes(3)))
      ? [part.subProcessorAuthorisation]
      : [],
  );
  if (answers.includes('specific') || answers.includes('general')) return 'yes';
  return answers.includes('not-known') || answers.length === 0 ? 'not-known' : 'no';
}

/** Art 28(2) and (4): nobody is engaged further down without the controller's authorisation. */
const subProcessors: Rule = {
  id: 'art-28.sub-processors',
  group: 'duties',
  citation: 'Art 28(2) and (4)',
  check: (context) => {
    const found: Found[] = [];
    for (const thirdParty of context.snapshot.thirdParties) {
      if (thirdParty.status !== 'active') continue;
      const engaged = thirdParty.subProcessors.filter((sub) => isWithin(context.on, sub)).map((sub) => sub.party);
      if (engaged.length === 0) continue;
      for (const paper of context.papers.naming(context.person(thirdParty.id))) {
        const { agreement } = paper;
        if (paper.runs === 'no' || (termsOf(agreement).length === 0 && !holdsProcessorClauses(agreement))) continue;
        const regimes = regimesOf(context, paper);
        const answer = authorisation(agreement);
        if (answer === 'yes' || regimes.length === 0) continue;
        const names = {
          agreement: agreement.title,
          processor: thirdParty.legalName,
          subProcessors: context.names(engaged),
        };
        found.push({
          severity: 'mend',
          statement:
            answer === 'no'
              ? say('checks.sub-processors-not-authorised', names)
              : say('checks.sub-processors-not-known', names),
          citation: cite(regimes, 'Art 28(2) and (4)'),
          records: [agreement.id, thirdParty.id, ...new Set(engaged)],
          toDo: say('checks.do.authorise-sub-processors', { agreement: agreement.title }),
        });
      }
    }
    return found;
  },
};

/** Art 28(4): whoever engages another passes the same duties on. The paper lies with the processor, so that its absence here is asked about and not concluded from. */
const flowDown: Rule = {
  id: 'art-28-4.flow-down',
  group: 'duties',
  citation: 'Art 28(4)',
  check: (context) =>
    context.snapshot.thirdParties.flatMap((thirdParty): Found[] => {
      const terms = context.papers
        .naming(context.person(thirdParty.id))
        .filter(({ agreement, runs }) => runs !== 'no' && servesAsProcessorTerms(agreement));
      const regimes = terms.flatMap((paper) => regimesOf(context, paper));
      if (thirdParty.status !== 'active' || regimes.length === 0) return [];
      const without = thirdParty.subProcessors
        .filter((sub) => isWithin(context.on, sub))
        .map(({ party }) => party)
        .filter((sub) => {
          const [one, other] = [context.person(thirdParty.id), context.person(sub)];
          return context.papers.between(one, other, servesAsProcessorTerms).state !== 'yes';
        });
      if (without.length === 0) return [];
      const names = { processor: thirdParty.legalName, subProcessors: context.names(without) };
      return [
        {
          severity: 'note',
          statement: say('checks.flow-down-not-known', names),
          citation: cite(regimes, 'Art 28(4)'),
          records: [thirdParty.id, ...new Set(without)],
          toDo: say('checks.do.ask-flow-down', names),
        },
      ];
    }),
};

/** What terms with a processor have to say, point by point, and whether they allow the sub-processors that there are. */
export const processorContentRules: readonly Rule[] = [
  letterRule('art-28-3.letters-missing', 'no'),
  letterRule('art-28-3.letters-not-known', 'not-known'),
  subProcessors,
  flowDown,
];
