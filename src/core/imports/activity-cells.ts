import type { ProcessingActivity } from '../records/activity.ts';
import type { Workbench } from './bench.ts';
import { applyBases } from './basis-cells.ts';
import { itemsOf, linesOf, textKey, yesNoIn } from './cell.ts';
import type { ActivityGround, ActivityRow, Filling } from './ground.ts';
import { readCategories, withCategories, withRetention } from './data-cells.ts';
import { readDay } from './days.ts';
import { readDocument } from './document.ts';
import { withDocument, withNote, withOpen, withTexts } from './merge.ts';
import { nameAndPlace } from './party-text.ts';
import { jointControllers, linkContracts, recipients } from './recipient-cells.ts';
import type { FilledCell } from './row-cells.ts';
import { sayImport } from './statements.ts';

type Fill = (activity: ProcessingActivity, cell: FilledCell, filling: Filling) => ProcessingActivity;

/** Keeps a cell that could not be read, with its heading, and says so. */
export function keepText(
  activity: ProcessingActivity,
  { heading, text }: FilledCell,
  { bench }: Filling,
): ProcessingActivity {
  bench.remark(heading, sayImport('import.cell-not-read', { heading, text }));
  return withNote(activity, bench.input.texts.column(heading, text), 'open');
}

/** A text beside the one that an earlier row of the file gave the same activity, else in its place. */
function textBeside(
  bench: Workbench,
  activity: ProcessingActivity,
  field: string,
  now: string | undefined,
  text: string,
): string {
  const again = bench.setBefore(activity.id, field);
  if (!again || now === undefined) return text;
  return linesOf(now).some((line) => textKey(line) === textKey(text)) || textKey(now) === textKey(text)
    ? now
    : `${now}\n${text}`;
}

type TextField = 'specialCategoryCondition' | 'schedule1Condition' | 'owner' | 'businessFunction';

function intoText(field: TextField): Fill {
  return (activity, { text }, { bench }) => ({
    ...activity,
    [field]: textBeside(bench, activity, field, activity[field], text),
  });
}

type IcoField = keyof NonNullable<ProcessingActivity['icoColumns']>;

function withIco(activity: ProcessingActivity, field: IcoField, value: unknown): ProcessingActivity {
  const none: NonNullable<ProcessingActivity['icoColumns']> = {
    breachOccurred: 'not-known',
    retainedAccordingToPolicy: 'not-known',
  };
  return { ...activity, icoColumns: { ...none, ...activity.icoColumns, [field]: value } };
}

function intoIcoText(field: 'rightsAvailable' | 'reasonsForNotAdhering'): Fill {
  return (activity, { text }, { bench }) =>
    withIco(activity, field, textBeside(bench, activity, field, activity.icoColumns?.[field], text));
}

/** One document fits into the field; what other rows name beside it goes to the documents of the activity. */
function intoIcoDocument(field: 'recordOfConsent' | 'recordOfBreach' | 'retentionPolicy'): Fill {
  return (activity, cell, { bench, ground }) => {
    const now = activity.icoColumns?.[field];
    const document = readDocument(ground.own ? ownTitle(cell.text) : cell.text, cell.link);
    if (now?.title === document.title && now.place === document.place) return activity;
    if (ground.own && now !== undefined) return activity;
    return bench.setBefore(activity.id, field) ? withDocument(activity, document) : withIco(activity, field, document);
  };
}

/** The title of a document as this program prints it: 'Document: Policy; dated …'. */
function ownTitle(text: string): string {
  return text.replace(/^Document: /, '').replace(/; (?:dated|kept at|in substance:|SHA-256) .*$/s, '');
}

function intoIcoAnswer(field: 'breachOccurred' | 'retainedAccordingToPolicy'): Fill {
  return (activity, cell, filling) => {
    const said = yesNoIn(cell.text);
    if (said === undefined) return keepText(activity, cell, filling);
    const { bench } = filling;
    const now = activity.icoColumns?.[field] ?? 'not-known';
    if (bench.setBefore(activity.id, field) && now !== said.answer) {
      bench.remark(
        cell.heading,
        sayImport('import.two-answers', { heading: cell.heading, kept: now, text: cell.text }),
      );
      return withNote(activity, bench.input.texts.column(cell.heading, cell.text), 'open');
    }
    const answered = withIco(activity, field, said.answer);
    return said.rest === '' ? answered : withNote(answered, bench.input.texts.column(cell.heading, cell.text), 'open');
  };
}

function intoTexts(field: 'people' | 'sources' | 'securityMeasures'): Fill {
  return (activity, { text }, { ground }) => {
    const items = ground.own ? linesOf(text) : itemsOf(text, field !== 'securityMeasures');
    return { ...activity, [field]: withTexts(activity[field], items) };
  };
}

const systems: Fill = (activity, { text }, { bench, ground }) => {
  const items = ground.own ? linesOf(text) : itemsOf(text);
  const read = items.map((item) => {
    const plain = ground.own ? item.replace(/, operated by .*$/, '').replace(/, country not recorded$/, '') : item;
    const { name, place } = nameAndPlace(plain, bench.input.gazetteer);
    return { name, ...(place === undefined ? {} : { country: place.country }) };
  });
  const known = new Set(activity.systems.map(({ name }) => textKey(name)));
  const added = read.filter(({ name }) => {
    const isNew = !known.has(textKey(name));
    known.add(textKey(name));
    return isNew;
  });
  return { ...activity, systems: [...activity.systems, ...added] };
};

const automated: Fill = (activity, cell, filling) => {
  const said = yesNoIn(cell.text);
  if (said === undefined) {
    const { bench } = filling;
    bench.remark(cell.heading, sayImport('import.cell-not-read', { heading: cell.heading, text: cell.text }));
    return { ...activity, automatedDecisions: { used: 'not-known', description: cell.text, ...keepUsed(activity) } };
  }
  const description = said.rest === '' ? activity.automatedDecisions?.description : said.rest;
  return {
    ...activity,
    automatedDecisions: { used: said.answer, ...(description === undefined ? {} : { description }) },
  };
};

function keepUsed({ automatedDecisions }: ProcessingActivity) {
  return automatedDecisions === undefined ? {} : { used: automatedDecisions.used };
}

function withImpact(
  activity: ProcessingActivity,
  change: Partial<NonNullable<ProcessingActivity['impactAssessment']>>,
): ProcessingActivity {
  return { ...activity, impactAssessment: { required: 'not-known', ...activity.impactAssessment, ...change } };
}

const impactRequired: Fill = (activity, cell, filling) => {
  const said = yesNoIn(cell.text);
  if (said === undefined) return keepText(activity, cell, filling);
  const answered = withImpact(activity, { required: said.answer });
  if (said.rest === '') return answered;
  return withNote(answered, filling.bench.input.texts.column(cell.heading, cell.text), 'open');
};

const impactDocument: Fill = (activity, cell, { bench, ground }) => {
  const document = readDocument(ground.own ? ownTitle(cell.text) : cell.text, cell.link);
  const now = activity.impactAssessment?.document;
  if (now !== undefined && (ground.own || (now.title === document.title && now.place === document.place))) {
    return activity;
  }
  if (bench.setBefore(activity.id, 'impactAssessment.document')) return withDocument(activity, document);
  return withImpact(activity, { document });
};

function intoDay(field: 'from' | 'to' | 'next'): Fill {
  return (activity, cell, { bench }) => {
    const [day, other] = readDay(cell.text, bench.input.dayOrder);
    if (day === undefined || other !== undefined) {
      const { heading, text } = cell;
      const days = day === undefined || other === undefined ? [] : [day, other];
      bench.remark(heading, sayImport('import.two-days', { heading, text, days }));
      return withNote(activity, bench.input.texts.column(heading, text), 'internal');
    }
    return field === 'next'
      ? { ...activity, review: { ...activity.review, next: day } }
      : { ...activity, [field]: day };
  };
}

/** Fields of a controller's record that go into the activity by themselves; the others are read together, since one says how another is to be read. */
const FILLS: Readonly<Record<string, Fill>> = {
  businessFunction: intoText('businessFunction'),
  individuals: intoTexts('people'),
  source: intoTexts('sources'),
  security: intoTexts('securityMeasures'),
  specialCategoryCondition: intoText('specialCategoryCondition'),
  scheduleOneCondition: intoText('schedule1Condition'),
  owner: intoText('owner'),
  rights: intoIcoText('rightsAvailable'),
  reasonsForNotAdhering: intoIcoText('reasonsForNotAdhering'),
  consentRecord: intoIcoDocument('recordOfConsent'),
  breachRecord: intoIcoDocument('recordOfBreach'),
  retentionPolicy: intoIcoDocument('retentionPolicy'),
  breachOccurred: intoIcoAnswer('breachOccurred'),
  retainedAccordingToPolicy: intoIcoAnswer('retainedAccordingToPolicy'),
  location: systems,
  automatedDecisions: automated,
  impactAssessmentRequired: impactRequired,
  impactAssessmentProgress: (activity, { text }) => withImpact(activity, { progress: text }),
  impactAssessment: impactDocument,
  jointControllers,
  from: intoDay('from'),
  to: intoDay('to'),
  nextReview: intoDay('next'),
};

/** Which field of the register a column that was left open stands for. */
const OPEN_FIELDS: Readonly<Record<string, string>> = {
  purpose: 'purposes',
  individuals: 'people',
  personalData: 'dataCategories',
  processorContracts: 'recipients.contract',
  thirdCountries: 'transfers',
  exceptionalSafeguards: 'transfers',
  retention: 'dataCategories.retention',
  security: 'securityMeasures',
  lawfulBasis: 'purposes.bases',
  articleSixBasis: 'purposes.bases',
  legitimateInterests: 'purposes.bases.legitimateInterest',
  interestsAssessment: 'purposes.bases.assessment',
  rights: 'icoColumns.rightsAvailable',
  source: 'sources',
  consentRecord: 'icoColumns.recordOfConsent',
  location: 'systems',
  impactAssessmentRequired: 'impactAssessment.required',
  impactAssessmentProgress: 'impactAssessment.progress',
  breachOccurred: 'icoColumns.breachOccurred',
  breachRecord: 'icoColumns.recordOfBreach',
  scheduleOneCondition: 'schedule1Condition',
  retentionPolicy: 'icoColumns.retentionPolicy',
  retainedAccordingToPolicy: 'icoColumns.retainedAccordingToPolicy',
  reasonsForNotAdhering: 'icoColumns.reasonsForNotAdhering',
};

function withPurposes(activity: ProcessingActivity, purposes: readonly string[]): ProcessingActivity {
  const known = new Set(activity.purposes.map(({ description }) => textKey(description)));
  const added = purposes.filter((purpose) => !known.has(textKey(purpose)));
  return { ...activity, purposes: [...activity.purposes, ...added.map((description) => ({ description, bases: [] }))] };
}

/** Cells of columns that have no field: kept as internal notes, since they were not part of the record. */
function withOwnColumns(activity: ProcessingActivity, { cells }: ActivityRow, bench: Workbench): ProcessingActivity {
  return cells.all
    .filter(({ field }) => field === undefined)
    .reduce((one, { heading, text }) => withNote(one, bench.input.texts.column(heading, text), 'internal'), activity);
}

function withOpenCells(activity: ProcessingActivity, { cells }: ActivityRow, bench: Workbench): ProcessingActivity {
  return cells.all
    .filter(({ field, open }) => open && field !== undefined)
    .reduce((one, { heading, field = '' }) => {
      bench.remark(heading, sayImport('import.cell-open', { heading }));
      return withOpen(one, OPEN_FIELDS[field] ?? field, bench.input.texts.leftOpen(heading));
    }, activity);
}

/** The activity with everything that a row says of it, its transfers recorded beside it. */
export function fillActivity(ground: ActivityGround, before: ProcessingActivity, row: ActivityRow): ProcessingActivity {
  const { bench } = ground;
  const { cells } = row;
  const read = readCategories(cells.text('personalData') ?? '', ground.own);
  const filling: Filling = { ground, bench, row, categories: read.map(({ name }) => name) };
  let activity = withPurposes(before, row.purposes);
  for (const cell of cells.all) {
    const fill = cell.field === undefined || cell.open ? undefined : FILLS[cell.field];
    if (fill !== undefined) activity = fill(activity, cell, filling);
  }
  activity = withCategories(activity, read);
  activity = withRetention(activity, cells.get('retention'), filling);
  activity = applyBases(activity, filling);
  const named = recipients(activity, cells.get('recipients'), filling);
  activity = linkContracts(named.activity, cells.get('processorContracts'), filling);
  activity = withOpenCells(withOwnColumns(activity, row, bench), row, bench);
  const countries = cells.get('thirdCountries');
  return ground.transfers.record({
    activity,
    exporter: row.exporter,
    exporterRole: row.role,
    heading: countries?.heading ?? '',
    text: countries?.text ?? '',
    safeguards: ground.own ? '' : (cells.text('exceptionalSafeguards') ?? ''),
    recipients: named.parties,
  });
}
