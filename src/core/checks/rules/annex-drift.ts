import type { PaperKind } from '../../records/paper-fields.ts';
import type { Agreement, SignedPaper } from '../../records/agreement.ts';
import { agreementPaper } from '../../views/papers/agreement-paper.ts';
import { driftOf, signedOnDay } from '../../views/papers/signed.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { cite } from '../regimes.ts';
import type { GdprRegime } from '../regimes.ts';
import { say } from '../statements.ts';

/** What the tables are needed for: a safeguard, whose annexes have to be complete, or the arrangement between joint controllers. */
function provisionOf(paper: PaperKind): string {
  return paper === 'art26' ? 'Art 26(1)' : 'Art 46';
}

function found(
  context: CheckContext,
  agreement: Agreement,
  signed: SignedPaper,
  regimes: readonly GdprRegime[],
): readonly Found[] {
  const { snapshot, law, on } = context;
  const { paper, signedOn } = signed;
  return driftOf(signed, agreementPaper(paper, { snapshot, law, day: on, agreement })).map(
    ({ field, about, gone, added }): Found => ({
      severity: 'mend',
      statement: say('checks.annex-drift', {
        agreement: agreement.title,
        paper,
        signed: signedOn,
        field,
        about: about === undefined ? '' : context.name(about),
        gone,
        added,
      }),
      citation: cite(regimes.length > 0 ? regimes : context.groupRegimes, provisionOf(paper)),
      records: [agreement.id, ...(about !== undefined && snapshot.byId.has(about) ? [about] : [])],
      toDo: say('checks.do.sign-anew', { agreement: agreement.title, paper }),
      part: `${paper} ${about ?? ''} ${field}`,
    }),
  );
}

/** The tables of an agreement that was signed still say what the records say: whom, which data, for what, how protected. Only the newest signing of each form counts. */
const drift: Rule = {
  id: 'agreement.annex-drift',
  group: 'duties',
  citation: 'Art 26(1) and 46',
  check: (context) =>
    context.papers.all.flatMap(({ agreement, runs, bound }) => {
      if (runs === 'no') return [];
      const regimes = [...bound.keys()].flatMap(context.regimesOfParty);
      return signedOnDay(agreement.signedPapers, context.on).flatMap((signed) =>
        found(context, agreement, signed, regimes),
      );
    }),
};

/** What was signed, beside what is recorded. */
export const annexDriftRules: readonly Rule[] = [drift];
