import type { ProcessingActivity } from '../../../core/records/activity.ts';
import { commonSections, commonWords } from './common.ts';
import { contactPointWords, dataKindChoices, documentWords, roleChoices, unitChoices } from './parts.ts';
import type { FormWords } from './word.ts';

export const activityForm: FormWords<ProcessingActivity> = {
  sections: {
    what: 'The activity',
    controllers: 'Controllers (a)',
    processors: 'Processors and the controllers served (30(2)(a), (b))',
    purposes: 'Purposes and bases (b)',
    data: 'People and data (c), retention (f)',
    recipients: 'Recipients (d)',
    security: 'Security measures (g)',
    law: 'Laws that reach it, and conditions',
    where: 'Sources and systems',
    decisions: 'Automated decisions and impact assessment',
    ico: 'Further columns of the ICO layout',
    ...commonSections,
  },
  fields: {
    ...commonWords,
    title: { label: 'Title', help: 'What is done, in a few words: it heads the entry of the record.' },
    kind: {
      label: 'Record',
      help: 'Whether the group decides on it (Art 30(1)) or does it for others (Art 30(2)).',
      choices: {
        controller: 'As controller: Art 30(1)',
        processor: 'As processor: Art 30(2)',
      },
    },
    businessFunction: {
      label: 'Business function',
      help: 'The part of the business that does it: the first column of the ICO layout.',
    },
    controllers: {
      label: 'Controllers',
      help: 'The group entities that decide on purposes and means (Art 30(1)(a)).',
      item: 'controller',
    },
    jointControllers: {
      label: 'Joint controllers',
      help: 'Who decides together with them, and by which arrangement (Art 26, Art 30(1)(a)).',
      item: 'joint controller',
      fields: {
        party: { label: 'Joint controller' },
        arrangement: { label: 'Arrangement', help: 'The agreement that serves under Art 26.' },
      },
    },
    processors: {
      label: 'Processors',
      help: 'The group entities that do it for others (Art 30(2)(a)).',
      item: 'processor',
    },
    controllersServed: {
      label: 'Controllers served',
      help: 'Each controller that they act for (Art 30(2)(a)), with what is done for it (Art 30(2)(b)).',
      item: 'controller served',
      fields: {
        party: { label: 'Controller' },
        representative: {
          label: 'Its representative',
          help: 'Where it has one under Art 27.',
          fields: contactPointWords,
        },
        contract: { label: 'Contract', help: 'The agreement with its processor terms (Art 28(3)).' },
        categoriesOfProcessing: {
          label: 'Categories of processing',
          help: 'What is done for this controller (Art 30(2)(b)).',
          item: 'category of processing',
        },
      },
    },
    regimes: {
      label: 'Laws that reach it',
      help: 'Only beyond the law of the place where the controller is established, which is known already.',
      item: 'law',
      fields: {
        regime: { label: 'Law' },
        because: {
          label: 'Because of',
          choices: {
            establishment: 'An establishment (Art 3(1))',
            'offers-goods-or-services': 'Offering goods or services there (Art 3(2)(a))',
            'monitors-behaviour': 'Monitoring behaviour there (Art 3(2)(b))',
            'public-international-law': 'Public international law (Art 3(3))',
          },
        },
        reason: { label: 'Why', help: 'What was looked at: language, currency, addresses, tracking.' },
      },
    },
    purposes: {
      label: 'Purposes',
      help: 'Art 30(1)(b); each with its own basis, for people differ.',
      item: 'purpose',
      fields: {
        description: { label: 'Purpose' },
        bases: {
          label: 'Bases',
          help: 'Art 6(1); several where they differ by kind of person.',
          item: 'basis',
          fields: {
            basis: {
              label: 'Basis',
              choices: {
                consent: 'Consent (a)',
                contract: 'Contract (b)',
                'legal-obligation': 'Legal obligation (c)',
                'vital-interests': 'Vital interests (d)',
                'public-task': 'Public task (e)',
                'legitimate-interests': 'Legitimate interests (f)',
                'recognised-legitimate-interest': 'Recognised legitimate interest (UK: Art 6(1)(ea))',
              },
            },
            people: { label: 'For whom', help: 'Which people this basis is for, where not for all.' },
            legitimateInterest: {
              label: 'The interest',
              help: 'For legitimate interests: people have to be told which (Art 13(1)(d)).',
            },
            assessment: {
              label: 'Assessment of the interest',
              help: 'The paper in which it was weighed against people’s interests (Art 6(1)(f)).',
              fields: documentWords,
            },
          },
        },
      },
    },
    specialCategoryCondition: {
      label: 'Condition for special categories',
      help: 'Art 9(2), by its letter, where any data reveal health, origin, beliefs or the like.',
    },
    schedule1Condition: {
      label: 'Schedule 1 condition',
      help: 'UK: Data Protection Act 2018, Schedule 1, with its paragraph; also for criminal offence data (Art 10).',
    },
    people: { label: 'People', help: 'Categories of data subjects (Art 30(1)(c)).', item: 'category of people' },
    dataCategories: {
      label: 'Categories of data',
      help: 'Art 30(1)(c), each with how long it is kept (Art 30(1)(f)).',
      item: 'category of data',
      fields: {
        name: { label: 'Category' },
        kinds: { label: 'Kinds', help: 'What changes what the law says of them.', choices: dataKindChoices },
        items: {
          label: 'Items',
          help: 'The single pieces of data, as the notice or the system names them.',
          item: 'item',
        },
        retention: {
          label: 'Retention',
          help: 'Where possible, the time limits for erasure of this category (Art 30(1)(f)).',
          item: 'time limit',
          fields: {
            description: { label: 'In words', help: 'It is printed in the record as it stands here.' },
            number: { label: 'Number' },
            unit: { label: 'Unit', choices: unitChoices },
            fromEvent: {
              label: 'Counted from',
              help: 'The event that starts the clock: end of the contract, last enquiry.',
            },
            untilEvent: {
              label: 'Kept until',
              help: 'Where no number can be given: an event that ends it, such as opt-out.',
            },
          },
        },
      },
    },
    recipients: {
      label: 'Recipients',
      help: 'To whom data have been or will be disclosed, in other countries too (Art 30(1)(d)).',
      item: 'recipient',
      fields: {
        party: { label: 'Recipient', help: 'A company of the group or a third party.' },
        category: { label: 'Kind of recipient', help: 'Where no one company can be named.' },
        role: { label: 'Role', choices: roleChoices },
        contract: { label: 'Contract', help: 'For a processor, the agreement with its terms (Art 28(3)).' },
      },
    },
    sources: { label: 'Sources', help: 'Where the data come from (Art 14(2)(f)).', item: 'source' },
    systems: {
      label: 'Systems',
      help: 'Where the data lie, so that a request for access finds them (Art 15).',
      item: 'system',
      fields: {
        name: { label: 'System' },
        country: { label: 'Country', help: 'Where its data are stored.' },
        operatedBy: { label: 'Operated by' },
      },
    },
    securityMeasures: {
      label: 'Security measures',
      help: 'Where possible, a general description of the measures of Art 32(1) (Art 30(1)(g), 30(2)(d)).',
      item: 'measure',
    },
    automatedDecisions: {
      label: 'Automated decisions',
      help: 'Decisions with significant effect taken by machine alone (Art 22; UK Arts 22A to 22D).',
      fields: {
        used: { label: 'Are there any' },
        description: {
          label: 'What they decide',
          help: 'With the logic involved, as people have to be told (Art 13(2)(f)).',
        },
      },
    },
    impactAssessment: {
      label: 'Impact assessment',
      help: 'Where a high risk is likely (Art 35).',
      fields: {
        required: { label: 'Required' },
        progress: { label: 'Progress' },
        document: { label: 'The assessment', fields: documentWords },
      },
    },
    icoColumns: {
      label: 'Further columns of the ICO layout',
      help: 'The workbook of the UK regulator asks for these; Art 30 does not.',
      fields: {
        rightsAvailable: {
          label: 'Rights available',
          help: 'Which rights people have here: they hang on the basis (Arts 15 to 22).',
        },
        recordOfConsent: {
          label: 'Record of consent',
          help: 'Where consent is the basis, its proof (Art 7(1)).',
          fields: documentWords,
        },
        breachOccurred: { label: 'A breach has occurred', help: 'A personal data breach in this activity (Art 33).' },
        recordOfBreach: { label: 'Record of the breach', help: 'Art 33(5).', fields: documentWords },
        retentionPolicy: {
          label: 'Retention and erasure policy',
          help: 'For special category data: Data Protection Act 2018, Schedule 1, Part 4.',
          fields: documentWords,
        },
        retainedAccordingToPolicy: { label: 'Kept and erased by that policy' },
        reasonsForNotAdhering: {
          label: 'Why not',
          help: 'The reasons for not following the policy (Schedule 1, paragraph 41).',
        },
      },
    },
    approvedBy: { label: 'Entry approved by' },
    from: { label: 'Done from', help: 'The first day of the activity, where known.' },
    to: { label: 'Done until', help: 'The last day, once it has ended.' },
  },
};
