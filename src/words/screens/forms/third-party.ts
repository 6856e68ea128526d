import type { ThirdParty } from '../../../core/records/third-party.ts';
import { commonSections, commonWords } from './common.ts';
import { contactPointWords, placeWords, statusFactWords, validFromWord, validToWord, zoneWord } from './parts.ts';
import type { FormWords } from './word.ts';

export const thirdPartyForm: FormWords<ThirdParty> = {
  sections: {
    who: 'Who they are',
    where: 'Where the data are',
    chain: 'Sub-processors',
    status: 'Status under approvals',
    ...commonSections,
  },
  fields: {
    ...commonWords,
    legalName: { label: 'Name', help: 'The legal name; for a kind of recipient, the words that the notice uses.' },
    category: {
      label: 'A kind of recipient, and no one company',
      help: 'Where the notice names only a kind, such as ‘providers of website hosting’ (Art 13(1)(e), Art 30(1)(d)).',
    },
    kind: {
      label: 'Kind',
      help: 'What they are to you. Their role (processor, controller) belongs to each activity and transfer.',
      choices: {
        vendor: 'Vendor',
        adviser: 'Adviser',
        authority: 'Authority',
        buyer: 'Buyer',
        customer: 'Customer',
        partner: 'Partner',
        'international-organisation': 'International organisation',
        other: 'Other',
      },
    },
    services: { label: 'Services', help: 'What they do with the data, in a line.' },
    country: { label: 'Country', help: 'Where they are established. Leave it open where that is not known.' },
    zone: zoneWord,
    registeredOffice: { label: 'Registered office', fields: placeWords },
    contactPoint: { label: 'Whom to write to', fields: contactPointWords },
    places: {
      label: 'Places',
      help: 'Where data are stored and from where they are read: reading from afar is a transfer as sending is.',
      item: 'place',
      fields: {
        country: { label: 'Country' },
        zone: zoneWord,
        use: { label: 'Use', choices: { stored: 'Data are stored here', 'read-from': 'Data are read from here' } },
        validFrom: validFromWord,
        validTo: validToWord,
      },
    },
    subProcessors: {
      label: 'Sub-processors',
      help: 'Whom they engage with your authorisation (Art 28(2) and (4)).',
      item: 'sub-processor',
      fields: {
        party: { label: 'Sub-processor' },
        service: { label: 'Service', help: 'What they do for the processor.' },
        validFrom: validFromWord,
        validTo: validToWord,
      },
    },
    usesDataForOwnPurposes: {
      label: 'Uses data for its own purposes',
      help: 'A processor that decides on purposes and means is a controller for that (Art 28(10)).',
    },
    existsFrom: { label: 'Dealt with from', help: 'The first day on which they had to do with your data.' },
    existsTo: { label: 'Dealt with until' },
    statusFacts: {
      label: 'Status under approvals',
      help: 'For a recipient where an approval covers only some, such as the United States, Canada or Japan (Art 45).',
      item: 'status',
      fields: statusFactWords,
    },
  },
};
