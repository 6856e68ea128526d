import { contactsHeldBy } from '../../register/contacts.ts';
import { openSession } from '../context.ts';
import type { Handlers } from '../context.ts';

export const partyHandlers: Handlers<'parties.ownership' | 'parties.contacts'> = {
  'parties.ownership': ({ asRecorded }, context) => ({
    entities: openSession(context)
      .moment(asRecorded)
      .snapshot.entities.map(({ id, legalName, country, status, parent, branchOf }) => ({
        id,
        name: legalName,
        country,
        status,
        parent,
        branchOf,
      })),
  }),
  'parties.contacts': ({ entity, limit, asRecorded }, context) =>
    contactsHeldBy(openSession(context).register.connection, entity, limit, asRecorded),
};
