import type { LawEntry } from '../../../core/records/law-entry.ts';
import { GRADE_WORDS } from '../settings.ts';
import { commonSections, commonWords } from './common.ts';
import { dataKindChoices, schemeChoices } from './parts.ts';
import type { FormWords } from './word.ts';

const span = {
  validFrom: { label: 'In force from', help: 'Open where it was always so.' },
  validTo: { label: 'In force to', help: 'The last day; open where it has no end.' },
} as const;
const regime = { label: 'Under', help: 'The law that says so.' };
const citation = { label: 'Citation', help: 'As it is to stand beside every answer that rests on it.' };
const excludes = { label: 'Leaves out', help: 'Kinds of data for which it does not count.', choices: dataKindChoices };

export const lawEntryForm: FormWords<LawEntry> = {
  sections: {
    what: 'What changes in the law pack',
    approval: 'Approved destination',
    restriction: 'Restriction',
    row: 'The row as JSON',
    ground: 'Why, and where it was read',
    ...commonSections,
  },
  fields: {
    ...commonWords,
    title: { label: 'Title' },
    list: {
      label: 'List',
      choices: {
        approvals: 'Approved destinations',
        instruments: 'Safeguards',
        exceptions: 'Exceptions',
        restrictions: 'Restrictions',
        authorities: 'Authorities',
      },
    },
    action: {
      label: 'What is done',
      choices: { add: 'Add a row', replace: 'Replace a row', withdraw: 'Withdraw a row' },
    },
    target: {
      label: 'Row of the law pack',
      help: 'The id of the row that is replaced or withdrawn, as Settings shows it; of an exception its law and ground.',
    },
    approval: {
      label: 'Approved destination',
      fields: {
        regime,
        country: { label: 'Country' },
        organisation: { label: 'International organisation', help: 'In place of a country.' },
        act: { label: 'Act', help: 'What the law calls the approval.' },
        citation,
        ...span,
        conditions: {
          label: 'Only where the importer is under',
          help: 'All of these have to hold; none means that the whole territory is approved.',
          item: 'condition',
          fields: {
            scheme: { label: 'Law or scheme', choices: schemeChoices },
            presupposes: { label: 'Which presupposes', choices: schemeChoices },
            staffDataMustBeCovered: { label: 'Staff data only where its entry covers them' },
          },
        },
        excludes,
        limit: { label: 'Limit that is not tested', help: 'Said with every answer that rests on it.' },
      },
    },
    restriction: {
      label: 'Restriction',
      fields: {
        regime,
        act: { label: 'Act', help: 'What it forbids or restricts, in a few words.' },
        country: { label: 'Country' },
        ofImporters: {
          label: 'Or importers marked by',
          help: 'In place of a country: wherever they are.',
          choices: schemeChoices,
        },
        citation,
        ...span,
      },
    },
    row: {
      label: 'Row',
      help: 'One JSON object with the fields that the published schema of the law pack gives for this list. Source, grade and day may be left to the fields below.',
    },
    reason: { label: 'Reason', help: 'Why this register reads the law otherwise than the pack does.' },
    source: {
      label: 'Source',
      help: 'Where it was read. Without a source it stands as unconfirmed.',
      fields: {
        title: { label: 'Title' },
        address: { label: 'Address' },
        dated: { label: 'Dated' },
      },
    },
    grade: { label: 'How far it can be trusted', choices: GRADE_WORDS },
    asOf: { label: 'Checked on' },
  },
};
