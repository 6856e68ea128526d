import { DECISION_LABELS } from '../../words/cli.ts';
import { ROUTING_RULE_WORDS, kilometresInWords } from '../../words/routing.ts';
import { VERDICT_WORDS, listed, wordFor } from '../../words/terms.ts';
import { tableWidth, width } from '../io.ts';
import type { DecisionAnswer } from '../shapes.ts';
import { table } from '../text/table.ts';
import { wrapped } from '../text/wrap.ts';

type Decision = NonNullable<DecisionAnswer['decision']>;

function numbered(heading: string, texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [];
  const items = texts.map((text, index) => wrapped(text, width(), `${index + 1}. `.padStart(5)));
  return ['', heading, ...items];
}

function candidateTable({ candidates }: Decision): string {
  const rows = candidates.map(({ name, country, distanceKm, standing, why }) => [
    name,
    country,
    distanceKm === null ? '–' : kilometresInWords(distanceKm),
    DECISION_LABELS.standing[standing],
    why,
  ]);
  // The reason stands last and is never cut.
  return table(DECISION_LABELS.candidateHeadings, rows, tableWidth());
}

function assignment({ assignedEntity, rule, distanceKm, jointControllers, sharing }: Decision): readonly string[] {
  const distance = distanceKm === null ? '' : `, ${kilometresInWords(distanceKm)}`;
  const by = `${wordFor(ROUTING_RULE_WORDS, rule)}${distance}`;
  const joint = listed(jointControllers.map(({ legalName }) => legalName));
  const verdict = sharing.kind === 'shared' ? ` (${VERDICT_WORDS[sharing.verdict]})` : '';
  return [
    `${DECISION_LABELS.assigned}: ${assignedEntity.legalName} (${by})`,
    `${DECISION_LABELS.jointControllers}: ${joint === '' ? DECISION_LABELS.none : joint}`,
    `${DECISION_LABELS.sharing}: ${DECISION_LABELS.sharingState[sharing.kind][sharing.state]}${verdict}`,
  ];
}

/** One decision in words: who gets the contact, why, every candidate with its distance, what follows, and what to mind. */
export function decisionText(decision: Decision): string {
  const { jurisdiction, reasons, flags, noticeMarketing, complaints } = decision;
  const zone = jurisdiction.zone === null ? '' : `, ${jurisdiction.zone}`;
  return [
    `${jurisdiction.name} (${jurisdiction.iso}${zone})`,
    ...assignment(decision),
    ...numbered(
      DECISION_LABELS.why,
      reasons.map(({ text, citation }) => (citation === '' ? text : `${text} [${citation}]`)),
    ),
    '',
    DECISION_LABELS.candidates,
    candidateTable(decision),
    ...numbered(
      DECISION_LABELS.flags,
      flags.map(({ text }) => text),
    ),
    ...numbered(DECISION_LABELS.marketing, noticeMarketing.texts),
    ...numbered(DECISION_LABELS.complaints, complaints),
  ].join('\n');
}
