import { ThirdParty } from '../../../src/core/records/third-party.ts';
import { Transfer } from '../../../src/core/records/transfer.ts';
import type { Examples } from './example.ts';
import { id, ID, the } from './register.ts';

function below(country: string | undefined): ThirdParty {
  return ThirdParty.parse({
    id: id(13),
    legalName: 'Below Ltd',
    kind: 'vendor',
    country,
    review: { next: '2027-09-30' },
  });
}

export const flowExamples: Examples = {
  'art-30-e.recipient-without-transfer': {
    fails: ({ thirdParties }) => {
      the(thirdParties, ID.host).places = [
        { country: 'GB', use: 'stored' },
        { country: 'IN', use: 'read-from' },
      ];
    },
    passes: ({ thirdParties }) => {
      the(thirdParties, ID.host).places = [
        { country: 'GB', use: 'stored' },
        { country: 'IN', use: 'read-from', validTo: '2026-11-21' },
      ];
    },
    citation: 'UK GDPR Art 30(1)(e)',
    says: ['Contacts', 'Host Ltd', 'India'],
  },
  'art-30-e.place-not-known': {
    fails: ({ thirdParties }) => void (the(thirdParties, ID.host).country = undefined),
    passes: ({ thirdParties }) => {
      the(thirdParties, ID.host).country = undefined;
      the(thirdParties, ID.host).places = [{ country: 'GB', use: 'stored' }];
    },
    citation: 'UK GDPR Art 30(1)(d) and (e)',
    says: ['Host Ltd', 'Contacts'],
  },
  'art-30-e.system-abroad': {
    fails: ({ activities, thirdParties }) => {
      thirdParties.push(below('IN'));
      the(activities, ID.contacts).systems = [{ name: 'Helpdesk', country: 'IN', operatedBy: id(13) }];
    },
    passes: ({ activities }) => {
      the(activities, ID.contacts).systems = [{ name: 'Mailings', country: 'US', operatedBy: ID.mailer }];
    },
    citation: 'UK GDPR Art 30(1)(e)',
    says: ['Contacts', 'Helpdesk', 'Below Ltd', 'India'],
  },
  'flow.sub-processor-without-transfer': {
    fails: ({ thirdParties }) => {
      thirdParties.push(below('SG'));
      the(thirdParties, ID.host).subProcessors = [{ party: id(13) }];
    },
    passes: ({ thirdParties, transfers }) => {
      thirdParties.push(below('SG'));
      the(thirdParties, ID.host).subProcessors = [{ party: id(13) }];
      transfers.push(
        Transfer.parse({
          id: id(43),
          title: 'Host to Below',
          exporter: ID.host,
          importer: id(13),
          exporterRole: 'processor',
          importerRole: 'processor',
          destination: { country: 'SG' },
        }),
      );
    },
    citation: 'UK GDPR Art 28(4) and 30(1)(e)',
    says: ['Host Ltd', 'Below Ltd', 'Singapore'],
  },
  'flow.transfer-without-activity': {
    fails: ({ transfers }) => void (the(transfers, ID.toMy).activities = []),
    passes: ({ transfers }) => void (the(transfers, ID.toMy).status = 'draft'),
    citation: 'UK GDPR Art 30(1)(e)',
    says: ['Home to Asia', 'no processing activity'],
  },
  'art-30-d.importer-not-a-recipient': {
    fails: ({ activities }) => void the(activities, ID.contacts).recipients.pop(),
    passes: ({ activities }) => {
      const { recipients } = the(activities, ID.contacts);
      recipients.pop();
      recipients.push({ category: 'Providers of mailings', role: 'processor' });
    },
    citation: 'UK GDPR Art 30(1)(d)',
    says: ['Home to Mailer', 'Mailer Inc.', 'Contacts'],
  },
  'flow.one-end': {
    fails: ({ transfers }) => {
      const transfer = the(transfers, ID.toMy);
      transfer.importer = ID.fr;
      transfer.importerRole = 'controller';
    },
    passes: ({ transfers }) => {
      const transfer = the(transfers, ID.toMy);
      transfer.importer = ID.fr;
      transfer.importerRole = 'processor';
    },
    citation: 'GDPR Art 30(1)',
    says: ['France SAS', 'receives', 'Home to Asia'],
  },
  'flow.party-gone': {
    fails: ({ thirdParties }) => void (the(thirdParties, ID.mailer).existsTo = '2026-11-21'),
    passes: ({ thirdParties }) => void (the(thirdParties, ID.mailer).existsTo = '2026-11-22'),
    citation: 'UK GDPR Art 5(1)(d) and 30(1); GDPR Art 5(1)(d) and 30(1)',
    says: ['Mailer Inc.', '21 November 2026', 'Home to Mailer', 'Contacts'],
  },
};
