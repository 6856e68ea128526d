import type { Transfer } from '../../../core/records/transfer.ts';
import { LAW_QUESTION_WORDS } from '../../terms.ts';
import { commonSections, commonWords } from './common.ts';
import { dataKindChoices, groundChoices, roleChoices, validFromWord, validToWord, zoneWord } from './parts.ts';
import type { FormWords } from './word.ts';

export const transferForm: FormWords<Transfer> = {
  sections: {
    who: 'From whom to whom',
    what: 'What goes, and how',
    mechanism: 'What it rests on',
    exceptions: 'Exceptions',
    laws: 'Particular laws',
    onward: 'Onward',
    ...commonSections,
  },
  fields: {
    ...commonWords,
    title: { label: 'Title', help: 'As people speak of it: what goes to whom.' },
    exporter: {
      label: 'Exporter',
      help: 'Who sends, or lets be read. Its law decides whether this is a restricted transfer.',
    },
    importer: {
      label: 'Importer',
      help: 'Who receives or reads. Another legal person: a branch and its company are one.',
    },
    exporterRole: {
      label: 'Exporter’s role',
      help: 'In this transfer; a company may have another role in another.',
      choices: roleChoices,
    },
    importerRole: {
      label: 'Importer’s role',
      help: 'The module of the EU clauses has to fit both roles.',
      choices: roleChoices,
    },
    initiatedBy: {
      label: 'Started by',
      help: 'In the UK only who initiates a transfer makes one; what a person gives directly is no transfer.',
      choices: {
        exporter: 'The exporter',
        person: 'The person concerned',
        importer: 'The importer',
        'processor-of-exporter': 'A processor of the exporter',
        'not-known': 'Not known',
      },
    },
    destination: {
      label: 'Destination',
      help: 'Where the data go: a country, or an international organisation (Art 30(1)(e)).',
      fields: {
        country: { label: 'Country' },
        zone: zoneWord,
        organisation: {
          label: 'International organisation',
          help: 'In place of a country, such as the European Patent Organisation.',
        },
      },
    },
    activities: {
      label: 'Activities',
      help: 'What it is done for: the regimes of these activities are the ones that judge it.',
      item: 'activity',
    },
    people: { label: 'People', help: 'Whose data go.', item: 'category of people' },
    dataCategories: {
      label: 'Categories of data',
      item: 'category of data',
      fields: {
        name: { label: 'Category' },
        kinds: {
          label: 'Kinds',
          help: 'Some approvals leave kinds of data out, and some kinds must be labelled.',
          choices: dataKindChoices,
        },
      },
    },
    means: {
      label: 'How',
      help: 'Reading from afar is a transfer as sending is.',
      choices: {
        sent: 'Sent',
        'read-from-afar': 'Read from afar',
        'sent-and-read': 'Sent, and read from afar',
      },
    },
    frequency: {
      label: 'How often',
      help: 'Most exceptions do not bear what recurs (Art 49).',
      choices: {
        once: 'Once',
        occasional: 'Occasionally',
        regular: 'Regularly',
        continuous: 'All the time',
        'not-known': 'Not known',
      },
    },
    volume: { label: 'How much', help: 'What is reasonable to check hangs on nature and amount (UK Art 46(7)).' },
    agreements: {
      label: 'Agreements relied on',
      help: 'The safeguard of Art 46, and for a processor its terms (Art 28). With none recorded there is none.',
      item: 'agreement',
    },
    assessments: {
      label: 'Transfer assessments',
      help: 'That the safeguard works there (UK Art 46(6); EU SCC Clause 14): done, in date and in scope.',
      item: 'assessment',
    },
    exceptions: {
      label: 'Exceptions relied on',
      help: 'Only where neither approval nor safeguard serves (Art 49).',
      item: 'exception',
      fields: {
        regime: { label: 'Under' },
        ground: { label: 'Ground', help: 'Art 49(1).', choices: groundChoices },
        reasons: { label: 'Reasons', help: 'Why this ground holds here: without reasons it does not count.' },
        necessary: { label: 'Necessary', help: 'The transfer is necessary for what the ground names.' },
        conditionsMet: {
          label: 'Conditions of the ground met',
          help: 'Such as consent after being told of the risks (Art 49(1)(a)).',
        },
        enteredInRecord: {
          label: 'Entered in the Article 30 record',
          help: 'Compelling legitimate interests only: assessment and safeguards have to stand there (Art 49(6)).',
        },
        authorityTold: {
          label: 'Authority told',
          help: 'Compelling legitimate interests only: the authority is to be told of the transfer.',
        },
        peopleTold: {
          label: 'People told',
          help: 'Compelling legitimate interests only: the people are to be told of the transfer and of the interests.',
        },
        consent: {
          label: 'Consent',
          help: 'Where the ground is explicit consent.',
          fields: {
            givenOn: { label: 'Given on' },
            proof: { label: 'Proof', help: 'Where the consent can be shown: without proof it is not known.' },
            toldOfRisks: { label: 'Told of the risks before', help: 'Art 49(1)(a).' },
            withdrawnOn: { label: 'Withdrawn on', help: 'From this day on the consent does not carry.' },
          },
        },
        validFrom: validFromWord,
        validTo: validToWord,
      },
    },
    lawAnswers: {
      label: 'Questions of particular laws',
      help: 'What a law asks of this transfer and nothing else in the register answers. A verdict that needs one names it.',
      item: 'answer',
      fields: {
        question: { label: 'Whether …', choices: LAW_QUESTION_WORDS },
        answer: { label: 'Answer' },
        evidence: { label: 'Evidence' },
        validFrom: validFromWord,
        validTo: validToWord,
      },
    },
    onwardTransfers: {
      label: 'Onward transfers',
      help: 'What the importer passes on: each leg is a transfer of its own.',
      item: 'onward transfer',
    },
    from: { label: 'From', help: 'The first day of the transfer.' },
    to: { label: 'Until', help: 'The last day, once it has ended.' },
  },
};
