import type { Contact } from '../../../core/records/contact.ts';
import { VERDICT_WORDS } from '../../terms.ts';
import { commonSections, commonWords } from './common.ts';
import { documentWords, zoneWord } from './parts.ts';
import type { FormWords } from './word.ts';

export const contactForm: FormWords<Contact> = {
  sections: {
    who: 'Organisation and person',
    relations: 'Why we may write',
    consents: 'Consents',
    limits: 'Limits',
    decision: 'Who looks after it',
    ...commonSections,
  },
  fields: {
    ...commonWords,
    organisation: { label: 'Organisation' },
    organisationAddress: { label: 'Address of the organisation' },
    jurisdiction: {
      label: 'Country',
      help: 'Where the organisation is: it decides which entity looks after the contact.',
    },
    zone: zoneWord,
    title: { label: 'Title' },
    firstName: { label: 'First name' },
    lastName: { label: 'Last name' },
    role: { label: 'Role there' },
    businessEmail: {
      label: 'Business e-mail',
      help: 'Never a private address: the register holds people as representatives only.',
    },
    businessTelephone: { label: 'Business telephone' },
    registeredWith: {
      label: 'Registered with',
      help: 'The entity with which the person has an account: it stays a joint controller.',
    },
    relations: {
      label: 'Relations',
      help: 'An account, a request or a purchase: what our notice lets us write for.',
      item: 'relation',
      fields: {
        kind: {
          label: 'What',
          choices: { registered: 'Registered', asked: 'Asked for information', bought: 'Bought' },
        },
        from: { label: 'From' },
        until: { label: 'Until' },
      },
    },
    enquiryClosedOn: {
      label: 'Enquiry closed on',
      help: 'Retention of an enquiry that came to nothing is counted from here.',
    },
    optedOutOn: { label: 'Opted out on', help: 'Objection to direct marketing ends it, always (Art 21(3)).' },
    thirdPartyOptIns: {
      label: 'Opt-ins for third parties',
      help: 'Consent to hear from companies outside the group, by channel, with its proof (Art 7(1)).',
      item: 'opt-in',
      fields: {
        channel: {
          label: 'Channel',
          choices: { telephone: 'Telephone', email: 'E-mail', 'text-message': 'Text message' },
        },
        givenOn: { label: 'Given on' },
        withdrawnOn: { label: 'Withdrawn on', help: 'As easy as giving it (Art 7(3)).' },
        proof: { label: 'Proof', fields: documentWords },
      },
    },
    transferConsents: {
      label: 'Consents to transfers',
      help: 'Explicit, after being told of the risks (Art 49(1)(a)), or as our notice asks.',
      item: 'consent',
      fields: {
        to: { label: 'To whom or where' },
        givenOn: { label: 'Given on' },
        withdrawnOn: { label: 'Withdrawn on' },
        proof: { label: 'Proof', fields: documentWords },
      },
    },
    preferences: { label: 'Preferences', help: 'What the person wants to hear of, and how.', item: 'preference' },
    restrictedSince: { label: 'Restricted since', help: 'Kept and not used (Art 18).' },
    legalHold: {
      label: 'Legal hold',
      help: 'Kept for legal claims although its time is over (Art 17(3)(e)).',
      fields: { since: { label: 'Since' }, reason: { label: 'Reason' } },
    },
    lastConfirmedOn: {
      label: 'Last confirmed on',
      help: 'When the details were last found to be right (Art 5(1)(d)).',
    },
    decision: {
      label: 'Routing decision',
      help: 'As routing decided, with what it rested on. It is shown, not changed, here.',
      fields: {
        on: { label: 'Decided on' },
        policy: { label: 'By policy' },
        assignedEntity: { label: 'Looked after by' },
        jointControllers: { label: 'Joint controllers', item: 'joint controller' },
        rule: { label: 'Rule' },
        area: { label: 'Area', choices: { home: 'Home area', outside: 'Outside it' } },
        measure: { label: 'Measured to', choices: { capital: 'The capital', 'nearest-point': 'The nearest point' } },
        kilometres: { label: 'Kilometres' },
        candidates: {
          label: 'Considered',
          item: 'company',
          fields: {
            entity: { label: 'Company, by its id' },
            standing: { label: 'In or out', choices: { chosen: 'Chosen', eligible: 'Possible', out: 'Out' } },
            kilometres: { label: 'Kilometres' },
          },
        },
        sharing: {
          label: 'Sharing',
          choices: {
            none: 'Nothing was shared',
            'same-legal-person': 'The same legal person',
            shared: 'Shared',
          },
        },
        transfers: { label: 'Transfers judged, by their ids', item: 'transfer' },
        verdict: { label: 'Answer about them', choices: VERDICT_WORDS },
        flags: { label: 'Flags', item: 'flag' },
        lawPack: { label: 'Law pack' },
        overruled: {
          label: 'Overruled',
          help: 'A person chose another entity, for a reason that is kept.',
          fields: {
            entity: { label: 'Looked after by' },
            by: { label: 'Decided by' },
            reason: { label: 'Reason' },
            on: { label: 'On' },
          },
        },
      },
    },
  },
};
