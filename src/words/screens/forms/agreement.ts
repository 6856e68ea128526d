import type { Agreement } from '../../../core/records/agreement.ts';
import { PAPER_FIELD_WORDS } from '../../papers-fields.ts';
import { PAPER_KIND_WORDS } from '../../papers.ts';
import { commonSections, commonWords } from './common.ts';
import { roleChoices, validFromWord, validToWord } from './parts.ts';
import type { FormWords } from './word.ts';

export const agreementForm: FormWords<Agreement> = {
  sections: {
    what: 'The agreement',
    serves: 'What it serves as',
    parties: 'Who is bound',
    dates: 'Dates and law',
    schedule: 'Transfers under it',
    signed: 'Signed tables',
    ...commonSections,
  },
  fields: {
    ...commonWords,
    title: { label: 'Title', help: 'As people look for it: what it is and between whom.' },
    parties: {
      label: 'Parties',
      help: 'A safeguard counts on a day only where both exporter and importer are bound on that day (Art 46).',
      item: 'party',
      fields: {
        party: { label: 'Party' },
        roles: { label: 'Roles in the agreement', choices: roleChoices },
        howBound: {
          label: 'How bound',
          help: 'Clauses may bind by signature, by reference, or by joining later (docking clause, EU SCC Clause 7).',
          choices: {
            signed: 'Signed',
            'incorporated-by-reference': 'Incorporated by reference',
            acceded: 'Acceded later',
            'not-yet-bound': 'Not bound yet',
          },
        },
        joined: { label: 'Bound from', help: 'Leave it open where it is the day from which the agreement is valid.' },
        left: { label: 'Bound until', help: 'The last day on which this party was bound.' },
        signatory: { label: 'Signed by', help: 'Name or office of who signed for the party.' },
      },
    },
    servesAs: {
      label: 'Serves as',
      help: 'One paper may serve as several things: processor terms and a transfer safeguard, or EU clauses with the UK Addendum.',
      item: 'use',
      choices: {
        'uk-idta': 'UK International Data Transfer Agreement (IDTA)',
        'uk-addendum': 'UK Addendum to the EU standard clauses',
        'eu-scc': 'EU standard contractual clauses',
        'uk-bcr': 'UK binding corporate rules',
        'eu-bcr': 'EU binding corporate rules',
        'difc-scc': 'DIFC standard clauses',
        'adgm-scc': 'ADGM standard clauses',
        'uae-art-23-contract': 'UAE contract under Art 23',
        'my-contract': 'Malaysian transfer contract',
        'sg-contract': 'Singapore transfer contract',
        'sg-binding-rules': 'Singapore binding corporate rules',
        'jp-equivalent-system': 'Japan: contract for an equivalent system',
        'au-contract': 'Australian transfer contract (APP 8)',
        'cn-standard-contract': 'Chinese standard contract',
        'cn-certification': 'Chinese certification',
        'cn-security-assessment': 'Chinese security assessment',
        'other-contract': 'Other contract',
        'joint-controller-arrangement': 'Arrangement between joint controllers (Art 26)',
        'processor-terms': 'Processor terms (Art 28)',
      },
      fields: {
        version: {
          label: 'Version',
          help: 'As printed on the paper: versions cease to serve on a day of their own.',
        },
        tablesComplete: {
          label: 'Tables complete',
          help: 'Parties, details of the transfer, transferred data, security: with a table missing the template is not complete.',
        },
        exporterRole: { label: 'Exporter’s role ticked', choices: roleChoices },
        importerRole: { label: 'Importer’s role ticked', choices: roleChoices },
        modules: {
          label: 'Modules',
          help: 'Clauses of the wrong module do not serve a transfer (Decision (EU) 2021/914).',
          choices: {
            1: 'One: controller to controller',
            2: 'Two: controller to processor',
            3: 'Three: processor to processor',
            4: 'Four: processor to controller',
          },
        },
        annexesComplete: {
          label: 'Annexes complete',
          help: 'I.A parties, I.B description, I.C authority, II measures; III sub-processors for Modules Two and Three.',
        },
        dockingClause: { label: 'Docking clause', help: 'Clause 7: lets another party join later.' },
        subProcessorAuthorisation: {
          label: 'Authorisation of sub-processors',
          help: 'Art 28(2): specific for each one, or general with a right to object.',
          choices: {
            specific: 'Specific, for each one',
            general: 'General, with a right to object',
            none: 'None',
            'not-applicable': 'Does not apply',
            'not-known': 'Not known',
          },
        },
        noticeDays: {
          label: 'Days of notice of a new sub-processor',
          help: 'How long before a change you are told, so that you can object (Art 28(2)).',
        },
        independentRedress: { label: 'Independent dispute resolution', help: 'The option of Clause 11.' },
        competentAuthority: { label: 'Competent authority', help: 'Clause 13 and Annex I.C.' },
        governingLaw: {
          label: 'Governing law',
          help: 'Clause 17: of a Member State that knows rights of third parties.',
        },
        courts: { label: 'Courts', help: 'Clause 18.' },
        swissAdaptation: {
          label: 'Swiss adaptation',
          help: 'For exports from Switzerland: the references to its own law and authority are added.',
        },
        form: {
          label: 'Form',
          choices: { controller: 'For controllers', processor: 'For processors' },
        },
        approvedOn: { label: 'Approved on', help: 'Binding corporate rules count only once approved (Art 47).' },
        approvedBy: { label: 'Approved by' },
        head: {
          label: 'Sets out what is processed',
          help: 'Art 28(3), opening sentence: subject matter, duration, nature and purpose, data, people, rights and duties.',
        },
        a: { label: '(a) On documented instructions only', help: 'Art 28(3)(a), also for transfers.' },
        b: { label: '(b) Confidentiality', help: 'Art 28(3)(b): people who process are bound to it.' },
        c: { label: '(c) Security', help: 'Art 28(3)(c): all measures of Art 32.' },
        d: { label: '(d) Sub-processors', help: 'Art 28(3)(d): the conditions of Art 28(2) and (4).' },
        e: { label: '(e) Help with people’s rights', help: 'Art 28(3)(e).' },
        f: { label: '(f) Help with security, breaches and assessments', help: 'Art 28(3)(f): Arts 32 to 36.' },
        g: { label: '(g) Return or deletion at the end', help: 'Art 28(3)(g).' },
        h: { label: '(h) Proof and audits', help: 'Art 28(3)(h).' },
        responsibilitiesSet: {
          label: 'Sets out who does what',
          help: 'Art 26(1): above all who answers people and who informs them.',
        },
        essenceMadeAvailable: {
          label: 'Essence made available to people',
          help: 'Art 26(2). A notice that only names the joint controllers may not be enough.',
        },
        contactPoint: { label: 'Contact point for people', help: 'Art 26(1), last sentence: may be named.' },
        namesTheCountries: {
          label: 'Names the countries',
          help: 'Singapore, PDP Regulations 2021 reg 11: the contract has to name where the data may go.',
        },
      },
      variants: {
        'uk-idta': {
          version: { label: 'Version', help: 'Printed on the template: A1.0, in force since 21 March 2022.' },
        },
        'uk-addendum': {
          version: { label: 'Version', help: 'Printed on the template: B1.0, in force since 21 March 2022.' },
        },
        'eu-scc': {
          version: {
            label: 'Decision',
            help: '2021/914; the old sets 2001/497/EC and 2010/87/EU have not served exports from the EU since 27 December 2022.',
          },
        },
        'uk-bcr': { version: { label: 'Version', help: 'With the UK Addendum where they extend approved EU rules.' } },
      },
    },
    concludedOn: {
      label: 'Concluded on',
      help: 'When the last of the first parties signed: old sets could be concluded only until a day.',
    },
    validFrom: validFromWord,
    validTo: validToWord,
    noticeDays: { label: 'Days of notice to end it', help: 'How long before the end either side has to say so.' },
    governingLaw: { label: 'Governing law' },
    schedule: {
      label: 'Transfers covered',
      help: 'The transfers that its schedule or annex describes.',
      item: 'transfer',
    },
    signedPapers: {
      label: 'Tables as signed',
      help: 'What the tables stated when they were signed. It is recorded from the paper, and compared with the records since.',
      item: 'signed paper',
      fields: {
        paper: { label: 'Paper', choices: PAPER_KIND_WORDS },
        signedOn: { label: 'Signed on' },
        facts: {
          label: 'Stated',
          item: 'fact',
          fields: {
            field: { label: 'Field', choices: PAPER_FIELD_WORDS },
            about: { label: 'About, by its id' },
            values: { label: 'As signed', item: 'value' },
          },
        },
      },
    },
  },
};
