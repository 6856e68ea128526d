import { isWithin } from '../days.ts';
import type { TransferAnswer } from '../law/answer.ts';
import type { TransferAssessment } from '../records/assessment.ts';
import { partyOf } from '../records/snapshot.ts';
import { say30 } from './article30-statements.ts';
import { thirdCountryOf } from './article30-scope.ts';
import type { Entry } from './entry.ts';
import { destinationOf, marksOf, nameOfParty } from './names.ts';
import { none, recorded } from './said.ts';
import type { Cell, Said } from './said.ts';

/** Art 30(1)(e), 30(2)(c): the third countries and international organisations by name, each with those who receive there. */
export function thirdCountriesCell({ snapshot, law, entity, transfers, day }: Entry): Cell {
  const there = transfers.flatMap((transfer) => {
    const place = thirdCountryOf(snapshot, law, entity, transfer, day);
    return place === undefined ? [] : [{ place, transfer }];
  });
  if (there.length === 0) return none(say30('article30.no-third-country', {}));
  const places = [...Map.groupBy(there, ({ place }) => place)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return recorded(
    ...places.map(([place, list]) =>
      say30('article30.third-country', {
        place,
        importers: [...new Set(list.map(({ transfer }) => nameOfParty(partyOf(snapshot, transfer.importer))))],
        marks: [...new Set(list.flatMap(({ transfer }) => marksOf(transfer)))],
      }),
    ),
  );
}

function assessmentLine(assessment: TransferAssessment): Said {
  return say30('article30.residual-assessment', {
    assessment: assessment.title,
    completed: assessment.completedOn ?? '',
    conclusion: assessment.conclusion,
    measures: assessment.measures.filter((measure) => measure.inPlace === 'yes').map((measure) => measure.description),
  });
}

/** Whether the transfer has a mechanism under that law that is not the residual exception. */
function restsOnOther(answer: TransferAnswer | undefined, regime: string): boolean {
  const verdict = answer?.verdicts.find((one) => one.regime === regime);
  return verdict?.verdict === 'mechanism-in-place' && verdict.basis !== 'exception:compelling-legitimate-interests';
}

/**
 * Safeguards for exceptional transfers: those of the second subparagraph of Art 49(1) only, with the assessment that Art 49(6) wants in the record.
 * The ordinary mechanism of a transfer stands in the sheet of transfers.
 */
export function exceptionalSafeguardsCell({ snapshot, law, transfers, day, answers }: Entry): Cell {
  const lines = transfers.flatMap((transfer): readonly Said[] => {
    const residual = transfer.exceptions.filter(
      (exception) => exception.ground === 'compelling-legitimate-interests' && isWithin(day, exception),
    );
    if (residual.length === 0) return [];
    const assessments = transfer.assessments.flatMap((id) => {
      const kept = snapshot.byId.get(id);
      return kept?.kind === 'assessment' && kept.record.status !== 'draft' ? [kept.record as TransferAssessment] : [];
    });
    return [
      ...residual.map((exception) =>
        say30('article30.residual-exception', {
          place: destinationOf(law, transfer),
          importer: nameOfParty(partyOf(snapshot, transfer.importer)),
          regime: exception.regime,
          reasons: exception.reasons ?? '',
          entered: exception.enteredInRecord,
          fallback: restsOnOther(answers.get(transfer.id), exception.regime),
        }),
      ),
      ...assessments.map(assessmentLine),
    ];
  });
  return lines.length === 0 ? none(say30('article30.no-residual-exception', {})) : recorded(...lines);
}
