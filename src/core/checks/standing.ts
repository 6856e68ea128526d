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

/**
 * Whether a record can be relied on that day: active, and the day within its span. One that was ended counts no more, whatever its last day says: an agreement
 * or accepted risk that somebody ended early must not excuse anything.
 */
export function canBeReliedOn(
  record: { readonly status: 'draft' | 'active' | 'ended' },
  span: Validity,
  day: Day,
): boolean {
  return record.status === 'active' && isWithin(day, span);
}
