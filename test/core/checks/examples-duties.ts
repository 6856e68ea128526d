import { RepresentativeExemption } from '../../../src/core/records/entity.ts';
import { snapshotOf } from '../../../src/core/records/snapshot.ts';
import { ThirdParty } from '../../../src/core/records/third-party.ts';
import { agreementPaper } from '../../../src/core/views/papers/agreement-paper.ts';
import { signedWith } from '../../../src/core/views/papers/signed.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import type { Examples } from './example.ts';
import { answer, id, ID, the } from './register.ts';
import type { Case } from './register.ts';

/** The EU GDPR reaches the company in the United Kingdom, which has no representative there and says why. */
function spared(
  { activities, entities, transfers }: Case,
  exemption: Partial<RepresentativeExemption> & Pick<RepresentativeExemption, 'ground'>,
): void {
  the(activities, ID.contacts).regimes = [{ regime: 'eu-gdpr', because: 'offers-goods-or-services' }];
  the(entities, ID.uk).representativeExemptions = [
    RepresentativeExemption.parse({ regime: 'eu-gdpr', reasons: 'A fair once in three years', ...exemption }),
  ];
  for (const transfer of transfers) transfer.frequency = 'occasional';
}

/** The tables of the IDTA as they were signed, when the data that go to the importer were called so; today they are called names. */
function signedWithData(register: Case, name: string): void {
  const transfer = the(register.transfers, ID.toMy);
  const agreement = the(register.agreements, ID.idta);
  transfer.dataCategories = [{ name, kinds: ['business-contact'] }];
  const snapshot = snapshotOf('Case', register);
  const paper = agreementPaper('idta', { snapshot, law: shippedLaw(), day: '2024-03-01', agreement });
  agreement.signedPapers = signedWith(agreement, paper, '2024-03-01').signedPapers;
  transfer.dataCategories = [{ name: 'Names', kinds: ['business-contact'] }];
}

export const dutyExamples: Examples = {
  'agreement.annex-drift': {
    fails: (register) => signedWithData(register, 'Addresses'),
    passes: (register) => signedWithData(register, 'Names'),
    citation: 'UK GDPR Art 46',
    says: ['1 March 2024', 'Categories of personal data', 'no longer Addresses', 'now also Names'],
  },
  'art-26.arrangement': {
    fails: ({ agreements }) => void (the(agreements, ID.arrangement).validTo = '2026-11-21'),
    passes: ({ agreements }) => void (the(agreements, ID.arrangement).validTo = '2027-11-22'),
    citation: 'UK GDPR Art 26(1)',
    says: ['Asia Sdn Bhd', 'Home Ltd', 'Arrangement Home–Asia'],
  },
  'art-26.content': {
    fails: ({ agreements }) => {
      the(agreements, ID.arrangement).servesAs = [
        { kind: 'joint-controller-arrangement', responsibilitiesSet: 'yes', essenceMadeAvailable: 'not-known' },
      ];
    },
    passes: ({ agreements }) => void (the(agreements, ID.arrangement).servesAs = []),
    citation: 'UK GDPR Art 26(1) and (2)',
    says: ['Arrangement Home–Asia', 'essence', 'not known'],
  },
  'art-27.representative': {
    fails: ({ activities }) => {
      const regime = { regime: 'eu-gdpr', because: 'offers-goods-or-services' as const };
      the(activities, ID.contacts).regimes = [regime];
    },
    passes: ({ activities, entities }) => {
      the(activities, ID.contacts).regimes = [{ regime: 'eu-gdpr', because: 'monitors-behaviour' }];
      the(entities, ID.uk).euRepresentative = { name: 'Representative', email: 'eu@rep.example' };
    },
    citation: 'GDPR Art 27 and Art 30(1)(a)',
    says: ['EU GDPR', 'Home Ltd', 'representative'],
  },
  'art-27.exemption': {
    fails: (register) => spared(register, { ground: 'occasional-processing', occasional: 'no' }),
    passes: (register) =>
      spared(register, {
        ground: 'occasional-processing',
        occasional: 'yes',
        largeScaleSensitiveData: 'no',
        riskUnlikely: 'yes',
      }),
    citation: 'GDPR Art 27(2)',
    says: ['EU GDPR', 'Home Ltd', 'not occasional', 'large scale is not known', 'unlikely is not known'],
  },
  'art-28.terms': {
    fails: ({ agreements }) => void (the(agreements, ID.hostTerms).status = 'draft'),
    passes: ({ agreements }) => {
      the(agreements, ID.hostTerms).servesAs = [
        {
          kind: 'eu-scc',
          version: '2021/914',
          modules: [2],
          annexesComplete: 'yes',
          dockingClause: 'no',
          subProcessorAuthorisation: 'specific',
          independentRedress: 'no',
          swissAdaptation: 'no',
        },
      ];
    },
    citation: 'UK GDPR Art 28(3)',
    says: ['Host Ltd', 'Home Ltd', 'Contacts'],
  },
  'art-28.named-by-kind': {
    fails: ({ thirdParties, agreements }) => {
      the(thirdParties, ID.host).category = true;
      the(agreements, ID.hostTerms).status = 'draft';
    },
    passes: ({ thirdParties }) => void (the(thirdParties, ID.host).category = false),
    citation: 'UK GDPR Art 28(3)',
    says: ['Host Ltd', 'by kind only'],
  },
  'art-28.role-not-known': {
    fails: ({ activities }) => void (the(activities, ID.contacts).recipients[0] = { party: ID.host }),
    passes: ({ activities, thirdParties }) => {
      the(activities, ID.contacts).recipients[0] = { party: ID.host };
      the(thirdParties, ID.host).kind = 'authority';
    },
    citation: 'UK GDPR Art 28(3) and 30(1)(d)',
    says: ['Contacts', 'Host Ltd', 'not recorded'],
  },
  'art-28-3.letters-missing': {
    fails: ({ agreements }) => {
      const [terms] = the(agreements, ID.hostTerms).servesAs;
      if (terms?.kind === 'processor-terms') Object.assign(terms, { a: 'no', h: 'no' });
    },
    passes: ({ agreements }) => {
      const { servesAs } = the(agreements, ID.hostTerms);
      const [terms] = servesAs;
      if (terms?.kind === 'processor-terms') terms.a = 'no';
      servesAs.push({
        kind: 'eu-scc',
        version: '2021/914',
        modules: [2],
        annexesComplete: 'yes',
        dockingClause: 'no',
        subProcessorAuthorisation: 'specific',
        independentRedress: 'no',
        swissAdaptation: 'no',
      });
    },
    citation: 'UK GDPR Art 28(3)(a), (h)',
    says: ['Terms with Host', '(a) documented instructions', '(h) information'],
  },
  'art-28-3.letters-not-known': {
    fails: ({ agreements }) => {
      const [terms] = the(agreements, ID.hostTerms).servesAs;
      if (terms?.kind === 'processor-terms') terms.g = 'not-known';
    },
    passes: ({ agreements }) => {
      const [terms] = the(agreements, ID.hostTerms).servesAs;
      if (terms?.kind === 'processor-terms') terms.g = 'no';
    },
    citation: 'UK GDPR Art 28(3)(g)',
    says: ['Terms with Host', '(g) deletion or return', 'not known'],
  },
  'art-28-4.flow-down': {
    fails: ({ thirdParties }) => void (the(thirdParties, ID.host).subProcessors = [{ party: ID.mailer }]),
    passes: ({ thirdParties }) =>
      void (the(thirdParties, ID.host).subProcessors = [{ party: ID.mailer, validTo: '2026-11-21' }]),
    citation: 'UK GDPR Art 28(4)',
    says: ['Host Ltd', 'Mailer Inc.', 'not known'],
  },
  'art-28.sub-processors': {
    fails: ({ thirdParties, agreements }) => {
      thirdParties.push(
        ThirdParty.parse({
          id: id(13),
          legalName: 'Below Ltd',
          kind: 'vendor',
          country: 'GB',
          review: { next: '2027-09-30' },
        }),
      );
      the(thirdParties, ID.host).subProcessors = [{ party: id(13) }];
      const [terms] = the(agreements, ID.hostTerms).servesAs;
      if (terms?.kind === 'processor-terms') terms.subProcessorAuthorisation = 'none';
    },
    passes: ({ thirdParties, agreements }) => {
      the(thirdParties, ID.host).subProcessors = [{ party: ID.mailer, validTo: '2026-11-21' }];
      const [terms] = the(agreements, ID.hostTerms).servesAs;
      if (terms?.kind === 'processor-terms') terms.subProcessorAuthorisation = 'none';
    },
    citation: 'UK GDPR Art 28(2) and (4)',
    says: ['Host Ltd', 'Below Ltd', 'Terms with Host'],
  },
  'art-13.no-notice': {
    fails: ({ notices }) => void (the(notices, ID.notice).inForceTo = '2026-11-21'),
    passes: ({ notices }) => void (the(notices, ID.notice).inForceTo = '2026-11-22'),
    citation: 'UK GDPR Art 13(1)(f) and 14(1)(f)',
    says: ['Home Ltd', 'Malaysia', 'United States'],
  },
  'art-13-1-f.place': {
    fails: ({ notices }) => void the(notices, ID.notice).disclosures?.countries.shift(),
    passes: (register) => {
      the(register.notices, ID.notice).disclosures?.countries.shift();
      register.answers = [answer(ID.toMy, { verdict: 'not-restricted' })];
    },
    citation: 'UK GDPR Art 13(1)(f) and 14(1)(f)',
    says: ['Home Ltd', 'Malaysia', 'Privacy notice'],
  },
  'art-13-1-f.safeguards': {
    fails: ({ notices }) => void the(notices, ID.notice).disclosures?.safeguards.pop(),
    passes: (register) => {
      the(register.notices, ID.notice).disclosures?.safeguards.pop();
      register.answers = [answer(ID.toMailer, { basis: 'approval:uk-us-2023' })];
    },
    citation: 'UK GDPR Art 13(1)(f) and 14(1)(f)',
    says: ['Privacy notice', 'Home to Asia', 'copy'],
  },
  'art-13-1-f.copy': {
    fails: ({ notices }) => void the(notices, ID.notice).disclosures?.safeguards.splice(0, 1, 'An IDTA'),
    passes: ({ notices }) => void the(notices, ID.notice).disclosures?.safeguards.push('Anything else'),
    citation: 'UK GDPR Art 13(1)(f) and 14(1)(f)',
    says: ['Privacy notice', 'copy'],
  },
};
