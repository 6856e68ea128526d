import type * as z from 'zod';
import type { Commitment } from '../records/notice.ts';
import { eventOf } from './retention-ends.ts';

type Promise = z.infer<typeof Commitment>;

/**
 * How a kind of promise is tested: `register`, by a rule of the checks; `contact`, when the routing answers about one contact; `no`, because a register keeps
 * nothing that could tell.
 */
const TESTED: Readonly<Record<Promise['kind'], 'register' | 'contact' | 'no'>> = {
  'transfers-outside-area-only-with': 'register',
  'recipients-located-in': 'register',
  'nearest-entity-becomes-joint-controller': 'register',
  'shared-with-home-controller': 'register',
  retention: 'register',
  'answer-within': 'register',
  'marketing-only-to': 'contact',
  'third-party-marketing-only-with-opt-in': 'register',
  'processors-only-on-instructions': 'register',
  'purposes-only': 'register',
  'data-categories-only': 'register',
  'no-special-category-data': 'register',
  'business-contact-details-only': 'register',
  'confidentiality-and-access-limits': 'register',
  'breach-notice': 'register',
  'complaint-route': 'register',
  'contact-point': 'register',
  'security-measures': 'register',
  'legal-grounds': 'register',
  'rights-available': 'no',
  other: 'no',
};

/** What a promise lacks that its rule reads, so that nothing can be tested until it is entered. */
function isComplete(promise: Promise): boolean {
  const { kind, area, countries, number, unit, dataCategories, bases, details } = promise;
  switch (kind) {
    case 'transfers-outside-area-only-with':
      return area !== undefined;
    case 'recipients-located-in':
      return area !== undefined || countries.length > 0;
    case 'answer-within':
      return number !== undefined && unit !== undefined;
    case 'retention':
      // 'As long as necessary' names no event that any record has a day for.
      return eventOf(promise.untilEvent ?? promise.fromEvent) !== undefined;
    case 'purposes-only':
      return promise.purposes.length > 0;
    case 'data-categories-only':
      return dataCategories.length > 0;
    case 'legal-grounds':
      return bases.length > 0;
    case 'contact-point':
      return details.length > 0;
    case 'complaint-route':
      return countries.length > 0 || promise.parties.length > 0;
    case 'security-measures':
      return details.length > 0 && promise.parties.length === 0;
    default:
      return true;
  }
}

/** How a promise is tested. */
export type Testing = 'register' | 'contact' | 'incomplete' | 'no';

/** How one promise is tested; `incomplete` where it lacks what its rule reads. */
export function testingOf(promise: Promise): Testing {
  const how = TESTED[promise.kind];
  return how === 'register' && !isComplete(promise) ? 'incomplete' : how;
}
