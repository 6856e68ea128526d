import type { Transfer } from '../../records/transfer.ts';
import type { ProcessingActivity } from '../../records/activity.ts';
import { actorsOf, pairKey } from '../context.ts';
import type { CheckContext } from '../context.ts';
import { commitmentRule } from '../commitments.ts';
import type { Committed, Tested } from '../commitments.ts';
import type { Rule } from '../finding.ts';
import { say } from '../statements.ts';
import { speaksOf } from '../wording.ts';
import { homeOf, othersThan } from './notice-group.ts';

type Category = Transfer['dataCategories'][number];

/** A record by which data go from the home controller to another company, and what goes. */
interface Carrier {
  readonly id: string;
  readonly title: string;
  readonly categories: readonly Category[];
}

/** Where the commitment names no categories: the groups by which notices of this kind call them. */
const IDENTITY_AND_CONTACT = ['Identity data', 'Contact data'] as const;

/** Whether a category is one of those that the notice names, or by its kind nothing but business contact information. */
function isNamed({ name, kinds }: Category, named: readonly string[]): boolean {
  return speaksOf(named, name) || (kinds.length > 0 && kinds.every((kind) => kind === 'business-contact'));
}

/** What a transfer carries: what it says itself, else what its activities hold. */
function carriedBy({ snapshot }: CheckContext, { dataCategories, activities }: Transfer): readonly Category[] {
  if (dataCategories.length > 0) return dataCategories;
  return snapshot.activities.filter(({ id }) => activities.includes(id)).flatMap((activity) => activity.dataCategories);
}

/** Whether the home controller decides in the activity together with the other company. */
function isJoint(context: CheckContext, activity: ProcessingActivity, home: string, other: string): boolean {
  if (activity.kind !== 'controller' || !activity.controllers.some((id) => context.person(id) === home)) return false;
  return actorsOf(activity).some((id) => context.person(id) === other);
}

/**
 * Transfers from the home controller to the other company, neither acting for the other; where none is recorded, the activities in which both decide, which
 * may hold more than goes over. Of contacts only, not of staff or suppliers.
 */
function carriersTo(context: CheckContext, home: string, other: string, named: readonly string[]): readonly Carrier[] {
  const transfers = (context.transfersByPair.get(pairKey(home, other)) ?? [])
    .filter(({ exporterRole, importerRole }) => exporterRole !== 'processor' && importerRole !== 'processor')
    .map((transfer) => ({ id: transfer.id, title: transfer.title, categories: carriedBy(context, transfer) }));
  const activities = context.activities
    .filter(({ activity }) => isJoint(context, activity, home, other))
    .map(({ activity }) => ({ id: activity.id, title: activity.title, categories: activity.dataCategories }));
  const ofContacts = ({ categories }: Carrier): boolean => categories.some((category) => isNamed(category, named));
  const told = transfers.filter(ofContacts);
  return told.length > 0 ? told : activities.filter(ofContacts);
}

/** 'Your Identity Data and Contact Data will be shared with the nearest entity': with it goes nothing else. */
function nothingElse(context: CheckContext, committed: Committed): readonly Tested[] {
  const home = homeOf(context, committed);
  // That the home controller is not known is said by the rule that finds the nearest entity.
  if (home === undefined) return [];
  const { source, quote, commitment } = committed;
  const named = commitment.dataCategories.length > 0 ? commitment.dataCategories : IDENTITY_AND_CONTACT;
  const takers = othersThan(context, committed, home).filter((one) => one.mayTakeRoutedContacts === 'yes');
  return takers.flatMap((entity): readonly Tested[] => {
    const beyond = carriersTo(context, home, context.person(entity.id), named)
      .map((carrier) => ({ ...carrier, categories: carrier.categories.filter((one) => !isNamed(one, named)) }))
      .filter(({ categories }) => categories.length > 0);
    if (beyond.length === 0) return [];
    return [
      {
        severity: 'mend',
        statement: say('checks.shared-beyond', {
          ...source,
          quote,
          named,
          entity: entity.legalName,
          home: context.name(home),
          shared: beyond.flatMap(({ title, categories }) => categories.map(({ name }) => `${name} (${title})`)),
        }),
        records: [entity.id, ...beyond.map(({ id }) => id)],
        part: entity.id,
        toDo: say('checks.do.share-less', { entity: entity.legalName, named, ...source }),
      },
    ];
  });
}

/** What a notice says is shared with the company that a contact is assigned to, against what goes there by the records. */
export const noticeSharedRules: readonly Rule[] = [
  commitmentRule('notice.shared-beyond', 'nearest-entity-becomes-joint-controller', nothingElse),
];
