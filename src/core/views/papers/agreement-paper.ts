import type { PaperKind } from '../../records/paper-fields.ts';
import type { Agreement, ServesAs } from '../../records/agreement.ts';
import type { Statement } from '../../statement.ts';
import { withheldIn } from '../record-marks.ts';
import type { Paper, PaperSection } from './paper.ts';
import { countsOf, rowsOf } from './paper.ts';
import { scopeOf, servingAs } from './scope.ts';
import type { PaperAsked, PaperScope } from './scope.ts';
import { addendumSections, art26Sections, idtaSections, sccSections } from './sections.ts';
import { paperSay } from './statements.ts';

interface Form {
  readonly serves: ServesAs['kind'];
  /** The version of which the tables are filled; the agreement may carry another. */
  readonly version?: string;
  readonly sections: (scope: PaperScope) => readonly PaperSection[];
  /** Where the clauses themselves are published. */
  readonly source: string;
}

/** The forms with the versions that are in force; the law pack names the same. */
const FORMS: Readonly<Record<PaperKind, Form>> = {
  idta: { serves: 'uk-idta', version: 'A1.0', sections: idtaSections, source: 'ico' },
  addendum: { serves: 'uk-addendum', version: 'B1.0', sections: addendumSections, source: 'ico' },
  scc: { serves: 'eu-scc', version: '2021/914', sections: sccSections, source: 'oj' },
  art26: { serves: 'joint-controller-arrangement', sections: art26Sections, source: 'own' },
};

/** The papers that an agreement can be filled into, by what it serves as. */
export function papersOfAgreement({ servesAs }: Pick<Agreement, 'servesAs'>): readonly PaperKind[] {
  const kinds = Object.keys(FORMS) as PaperKind[];
  return kinds.filter((kind) => servesAs.some((part) => part.kind === FORMS[kind].serves));
}

/** The name of a version without spaces and points. */
function plain(text: string): string {
  return text.replaceAll(/[^\w/]/g, '').toLowerCase();
}

function isOtherVersion(version: string | undefined, known: string | undefined): version is string {
  return version !== undefined && known !== undefined && !plain(version).includes(plain(known));
}

/** The records behind a paper, whose internal notes and documents stay in the register. */
function idsBehind({ agreement, transfers, activities, exporters, importers, parties }: PaperScope): readonly string[] {
  const ids = [...transfers, ...activities].map(({ id }) => id);
  const people = [...exporters, ...importers, ...parties].map(({ record }) => record.id);
  return [...new Set([agreement.id, ...ids, ...people])];
}

function notesOf(kind: PaperKind, scope: PaperScope): readonly Statement[] {
  const { agreement, drafts, snapshot } = scope;
  const { serves, version: known, source } = FORMS[kind];
  const part = servingAs(agreement, serves);
  const version = part !== undefined && 'version' in part ? part.version : undefined;
  const ids = idsBehind(scope);
  const illustrative = ids.filter((id) => snapshot.byId.get(id)?.record.illustrative === true).length;
  const withheld = withheldIn(snapshot, ids);
  const notes = withheld.internalNotes + withheld.privilegedNotes;
  const documents = withheld.internalDocuments + withheld.privilegedDocuments;
  return [
    paperSay('paper.note-clauses', { kind, source }),
    ...(kind === 'art26' ? [] : [paperSay('paper.note-names', {})]),
    ...(part === undefined ? [paperSay('paper.note-not-serving', { agreement: agreement.title, kind })] : []),
    ...(agreement.status === 'active' ? [] : [paperSay('paper.note-draft-agreement', { agreement: agreement.title })]),
    ...(isOtherVersion(version, known) ? [paperSay('paper.note-version', { version, known: known ?? '' })] : []),
    ...(kind === 'addendum' && servingAs(agreement, 'eu-scc') === undefined
      ? [paperSay('paper.note-addendum-alone', { agreement: agreement.title })]
      : []),
    ...(drafts.transfers + drafts.activities === 0 ? [] : [paperSay('paper.note-drafts', drafts)]),
    ...(illustrative === 0 ? [] : [paperSay('paper.note-illustrative', { records: illustrative })]),
    ...(notes + documents === 0 ? [] : [paperSay('paper.note-withheld', { notes, documents })]),
    paperSay('paper.note-marks', {}),
  ];
}

/**
 * Fills the tables of a form from the records: names, data, measures and dates of one agreement on a day. It holds none of the clauses: those are taken from
 * the official publication. What is missing is marked, with where to enter it.
 */
export function agreementPaper(kind: PaperKind, asked: PaperAsked): Paper {
  const scope = scopeOf(asked);
  const sections = FORMS[kind].sections(scope);
  return {
    kind,
    agreement: scope.agreement.id,
    title: paperSay('paper.title', { kind, agreement: scope.agreement.title }),
    notes: notesOf(kind, scope),
    sections,
    counts: countsOf(rowsOf({ sections })),
    on: scope.day,
  };
}
