import { guideOf } from '../../../core/assessments/guide.ts';
import type { AnswerField } from '../../../core/assessments/guide.ts';
import type { TransferAssessment } from '../../../core/records/assessment.ts';
import { openDocumentLines } from '../../../core/views/names.ts';
import type { PackAssessment } from '../../../core/views/pack/authority-pack.ts';
import { PACK_WORDS as W } from '../../../words/pack.ts';
import { assessmentForm } from '../../../words/screens/forms/assessment.ts';
import type { AnyWord } from '../../../words/screens/forms/word.ts';
import { say } from '../../../words/say.ts';
import type { Block, FactRow, RecordDocument } from '../record-document.ts';
import { factRow, packDocument } from './documents.ts';
import type { PackParts } from './documents.ts';
import { fieldLines } from './field-lines.ts';

const WORDS: Readonly<Record<string, AnyWord>> = assessmentForm.fields;

/** What is told above the steps, or apart because of who may see it. */
const ELSEWHERE: ReadonlySet<string> = new Set<keyof TransferAssessment>([
  'id',
  'title',
  'method',
  'legalTest',
  'status',
  'notes',
  'documents',
  'copiedFrom',
  'illustrative',
]);

function row(field: string, assessment: TransferAssessment, parts: PackParts): FactRow {
  const word = WORDS[field] ?? { label: field };
  return factRow(word.label, fieldLines(field, word, assessment[field as AnswerField], parts));
}

/** What was recorded beside the steps of the method; what was not is no gap there. */
function besideRows(assessment: TransferAssessment, parts: PackParts): readonly FactRow[] {
  const asked = new Set<string>(guideOf(assessment).flatMap(({ fields }) => fields));
  return Object.keys(assessment)
    .filter((field) => !asked.has(field) && !ELSEWHERE.has(field))
    .map((field) => row(field, assessment, parts))
    .filter(({ cell }) => cell.state === 'recorded');
}

/** Open notes and documents; the others are counted. */
function openParts({ notes, documents }: TransferAssessment): readonly FactRow[] {
  const open = notes.filter(({ visibility }) => visibility === 'open').map(({ text }) => text);
  const shown = openDocumentLines(documents).map((line) => say(line));
  const withheld = [...notes, ...documents].filter(({ visibility }) => visibility !== 'open').length;
  return [
    ...(open.length === 0 ? [] : [factRow(W.notes, open)]),
    ...(shown.length === 0 ? [] : [factRow(W.documents, shown)]),
    ...(withheld === 0 ? [] : [factRow(W.withheld, [W.partsWithheld(withheld)])]),
  ];
}

/** An assessment as a document to be read: what was assessed by which method and test, its steps with their findings, the conclusion, and which transfers rest on it. */
export function assessmentDocument({ assessment, transfers }: PackAssessment, parts: PackParts): RecordDocument {
  const rest = [...besideRows(assessment, parts), ...openParts(assessment)];
  const steps = guideOf(assessment).flatMap(({ id, fields, citation }): readonly Block[] => [
    { kind: 'heading', level: 3, text: assessmentForm.sections[id] ?? id, id },
    {
      kind: 'facts',
      caption: citation,
      groups: [{ rows: fields.map((field) => row(field, assessment, parts)) }],
    },
  ]);
  return packDocument(parts, assessment.title, parts.whose, {
    kindOf: W.assessmentKind,
    front: [
      row('method', assessment, parts),
      row('legalTest', assessment, parts),
      factRow(W.standing, [W.current(parts.about.on)]),
      factRow(W.reliedOnBy, transfers),
      ...(assessment.illustrative ? [factRow(WORDS['illustrative']?.label ?? '', [W.illustrative])] : []),
    ],
    blocks: [
      { kind: 'heading', level: 2, text: W.assessmentKind, id: 'assessment' },
      ...steps,
      ...(rest.length === 0
        ? []
        : ([
            { kind: 'heading', level: 3, text: assessmentForm.sections['beside'] ?? '', id: 'beside' },
            { kind: 'facts', groups: [{ rows: rest }] },
          ] satisfies readonly Block[])),
    ],
  });
}
