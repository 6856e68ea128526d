import { exceptionalSafeguardsCell, thirdCountriesCell } from './article30-abroad.ts';
import {
  automatedDecisionsCell,
  breachRecordCell,
  impactDocumentCell,
  impactProgressCell,
  knownCell,
  locationCell,
  notAdheringCell,
  personalDataCell,
  retentionCell,
  scheduleOneCell,
  specialCategoryCell,
} from './article30-data.ts';
import { contactBlock, together } from './article30-contacts.ts';
import {
  carriedOutCell,
  createdCell,
  lastReviewedCell,
  noticesCell,
  recipientsInsideCell,
  referenceCell,
  sensitiveDataCell,
  transferSafeguardsCell,
  transfersAbroadCell,
} from './article30-more.ts';
import {
  jointControllersCell,
  processorContractsCell,
  processorsCell,
  recipientsCell,
  recipientsOutsideCell,
} from './article30-parties.ts';
import {
  articleSixCell,
  consentRecordCell,
  interestsAssessmentCell,
  interestsCell,
  lawfulBasisCell,
  purposeCell,
  purposesCell,
} from './article30-purposes.ts';
import type { Entry } from './entry.ts';
import { documentCell } from './names.ts';
import { recorded, recordedList, recordedText } from './said.ts';
import type { Cell, Said } from './said.ts';
import { viewSay } from './view-statements.ts';

/** What Art 30(1) asks of each activity, by letter; what other layouts add (`beyond`); and what the forms of authorities only ask in another cut (`form`). */
export type Letter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'beyond' | 'form';

interface FieldDescription {
  readonly letter: Letter;
  readonly cell: (of: Entry) => Cell;
  /** The fields of an activity from which the cell is made: a mark *to be confirmed* on one of them shows in the cell. */
  readonly from: readonly string[];
}

function field(letter: Letter, from: readonly string[], cell: (of: Entry) => Cell): FieldDescription {
  return { letter, from, cell };
}

/**
 * Every field of a controller's record, as a superset of what authorities ask: a layout picks from it. Art 30(1) in letters (a) to (g); the rest are the
 * further columns of the ICO layout, and after them what other authorities ask in a form of their own.
 */
export const CONTROLLER_FIELDS = {
  businessFunction: field('beyond', ['businessFunction'], ({ activity }) => recordedText(activity.businessFunction)),
  purpose: field('b', ['title', 'purposes'], purposeCell),
  jointControllers: field('a', ['controllers', 'jointControllers'], jointControllersCell),
  individuals: field('c', ['people'], ({ activity }) => recordedList(activity.people)),
  personalData: field('c', ['dataCategories'], personalDataCell),
  recipients: field('d', ['recipients'], recipientsCell),
  processorContracts: field('beyond', [], processorContractsCell),
  thirdCountries: field('e', [], thirdCountriesCell),
  exceptionalSafeguards: field('e', [], exceptionalSafeguardsCell),
  retention: field('f', ['dataCategories.retention', 'retention'], retentionCell),
  security: field('g', ['securityMeasures'], ({ activity }) => recordedList(activity.securityMeasures)),
  lawfulBasis: field('beyond', ['purposes.bases', 'bases'], lawfulBasisCell),
  specialCategoryCondition: field('beyond', ['specialCategoryCondition'], specialCategoryCell),
  legitimateInterests: field('beyond', ['purposes.bases.legitimateInterest'], interestsCell),
  interestsAssessment: field('beyond', ['purposes.bases.assessment'], interestsAssessmentCell),
  rights: field('beyond', ['icoColumns.rightsAvailable'], ({ activity }) =>
    recordedText(activity.icoColumns?.rightsAvailable),
  ),
  automatedDecisions: field('beyond', ['automatedDecisions'], automatedDecisionsCell),
  source: field('beyond', ['sources'], ({ activity }) => recordedList(activity.sources)),
  consentRecord: field('beyond', ['icoColumns.recordOfConsent'], consentRecordCell),
  location: field('beyond', ['systems'], locationCell),
  impactAssessmentRequired: field('beyond', ['impactAssessment'], ({ activity }) =>
    knownCell(activity.impactAssessment?.required),
  ),
  impactAssessmentProgress: field('beyond', ['impactAssessment.progress'], impactProgressCell),
  impactAssessment: field('beyond', ['impactAssessment.document'], impactDocumentCell),
  breachOccurred: field('beyond', ['icoColumns.breachOccurred'], ({ activity }) =>
    knownCell(activity.icoColumns?.breachOccurred),
  ),
  breachRecord: field('beyond', ['icoColumns.recordOfBreach'], breachRecordCell),
  scheduleOneCondition: field('beyond', ['schedule1Condition'], scheduleOneCell),
  articleSixBasis: field('beyond', [], articleSixCell),
  retentionPolicy: field('beyond', ['icoColumns.retentionPolicy'], ({ activity }) =>
    documentCell(activity.icoColumns?.retentionPolicy),
  ),
  retainedAccordingToPolicy: field('beyond', ['icoColumns.retainedAccordingToPolicy'], ({ activity }) =>
    knownCell(activity.icoColumns?.retainedAccordingToPolicy),
  ),
  reasonsForNotAdhering: field('beyond', ['icoColumns.reasonsForNotAdhering'], notAdheringCell),
  title: field('form', ['title'], ({ activity }) => recorded(activity.title)),
  purposes: field('form', ['purposes'], purposesCell),
  controllerContact: field('form', [], ({ entity }) => together(contactBlock(entity).controller)),
  officerContact: field('form', [], ({ entity }) => together(contactBlock(entity).dataProtectionOfficer)),
  created: field('form', [], createdCell),
  carriedOut: field('beyond', ['from', 'to'], carriedOutCell),
  lastReviewed: field('beyond', ['review'], lastReviewedCell),
  approvedBy: field('beyond', ['approvedBy'], ({ activity }) => recordedText(activity.approvedBy)),
  sensitiveData: field('form', ['dataCategories'], sensitiveDataCell),
  recipientsInside: field('form', [], recipientsInsideCell),
  recipientsOutside: field('form', ['recipients'], recipientsOutsideCell),
  processors: field('form', ['recipients'], processorsCell),
  transfersAbroad: field('form', [], transfersAbroadCell),
  transferSafeguards: field('beyond', [], transferSafeguardsCell),
  notices: field('beyond', [], noticesCell),
  reference: field('form', [], referenceCell),
} as const satisfies Readonly<Record<string, FieldDescription>>;

export type ControllerField = keyof typeof CONTROLLER_FIELDS;

const NAMES = Object.keys(CONTROLLER_FIELDS) as ControllerField[];

/** The fields with which a row begins, in one layout or another: what concerns the row as a whole is shown there. */
const FIRST: readonly ControllerField[] = ['businessFunction', 'title'];

/** The fields whose cells show a mark on that path of the record: those that fit it most closely, else the first cells of the row. */
export function fieldsFor(path: string): readonly ControllerField[] {
  const plain = path.replaceAll(/\[\d*\]/g, '').replaceAll(/\.\d+/g, '');
  const fitting = NAMES.flatMap((name) =>
    CONTROLLER_FIELDS[name].from
      .filter((from) => plain === from || plain.startsWith(`${from}.`))
      .map((from) => ({ name, length: from.length })),
  );
  const closest = Math.max(...fitting.map(({ length }) => length));
  return fitting.length === 0 ? FIRST : fitting.filter(({ length }) => length === closest).map(({ name }) => name);
}

/** The marks of the activity itself, by the field in whose cell they are shown. */
function marksByField({ activity }: Entry): ReadonlyMap<ControllerField, readonly Said[]> {
  const marks = activity.toBeConfirmed.flatMap(({ field: path, why }) =>
    fieldsFor(path).map((name) => ({ name, line: viewSay('view.to-be-confirmed', { field: path, why: why ?? '' }) })),
  );
  const illustrative = FIRST.map((name) => ({ name, line: viewSay('view.illustrative', {}) }));
  const all = activity.illustrative ? [...illustrative, ...marks] : marks;
  return new Map([...Map.groupBy(all, ({ name }) => name)].map(([name, list]) => [name, list.map(({ line }) => line)]));
}

/** Every cell of one activity in a controller's record. */
export function controllerCells(of: Entry): Readonly<Record<ControllerField, Cell>> {
  const marks = marksByField(of);
  return Object.fromEntries(
    NAMES.map((name) => {
      const cell = CONTROLLER_FIELDS[name].cell(of);
      const added = marks.get(name);
      return [name, added === undefined ? cell : { ...cell, lines: [...cell.lines, ...added] }];
    }),
  ) as Record<ControllerField, Cell>;
}
