import { isWithin } from '../days.ts';
import type { Day, Validity } from '../days.ts';

/**
 * Whether a record counts on a day: not a draft, and the day within its own span. A record that was marked as ended without saying when counts on no day,
 * since nobody can tell until when it did.
 */
export function countsOn(record: { readonly status: 'draft' | 'active' | 'ended' }, span: Validity, day: Day): boolean {
  if (record.status === 'draft') return false;
  if (record.status === 'ended' && span.validTo === undefined) return false;
  return isWithin(day, span);
}
