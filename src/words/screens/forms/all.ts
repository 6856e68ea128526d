import type { RecordKind } from '../../../core/records/fields.ts';
import { acceptedRiskForm } from './accepted-risk.ts';
import { activityForm } from './activity.ts';
import { agreementForm } from './agreement.ts';
import { assessmentForm } from './assessment.ts';
import { contactForm } from './contact.ts';
import { entityForm } from './entity.ts';
import { lawEntryForm } from './law-entry.ts';
import { matterForm } from './matter.ts';
import { noticeForm } from './notice.ts';
import { policyForm } from './policy.ts';
import { postponementForm } from './postponement.ts';
import { thirdPartyForm } from './third-party.ts';
import { transferForm } from './transfer.ts';
import type { AnyWord } from './word.ts';

interface AnyFormWords {
  readonly sections: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, AnyWord>>;
}

const FORMS = {
  entity: entityForm,
  'third-party': thirdPartyForm,
  agreement: agreementForm,
  activity: activityForm,
  transfer: transferForm,
  assessment: assessmentForm,
  contact: contactForm,
  notice: noticeForm,
  policy: policyForm,
  matter: matterForm,
  'accepted-risk': acceptedRiskForm,
  'law-entry': lawEntryForm,
  postponement: postponementForm,
} as const satisfies Record<RecordKind, unknown>;

function formOf(kind: RecordKind): AnyFormWords {
  return FORMS[kind];
}

/**
 * What a form calls a field.
 * @param place its place in the schema, lists passed over: `parties.party`
 * @param variant the shape of its group, where that has several: a field may mean something else in each
 * @throws where the place has no word, which the compiler and a test find before any person does
 */
export function wordAt(kind: RecordKind, place: string, variant?: string): AnyWord {
  let word: AnyWord = { label: '', fields: formOf(kind).fields };
  for (const name of place.split('.')) {
    const inner: AnyWord | undefined = word.fields?.[name];
    if (inner === undefined) throw new Error(`no word for the field '${place}' of ${kind}`);
    word = { ...inner, ...(variant === undefined ? {} : word.variants?.[variant]?.[name]) };
  }
  return word;
}

/** The heading of a section of a form. @throws where the section has none, which a test finds */
export function sectionTitle(kind: RecordKind, section: string): string {
  const title = formOf(kind).sections[section];
  if (title === undefined) throw new Error(`no heading for the section '${section}' of ${kind}`);
  return title;
}
