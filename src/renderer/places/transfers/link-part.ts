import type { LinkField } from '../../../core/views/to-do-start.ts';

/** A record that was made for a transfer and is not named by it yet: the part of the location after its form was saved. */
export interface Linking {
  readonly field: LinkField;
  readonly id: string;
}

const FIELDS: readonly LinkField[] = ['agreements', 'assessments', 'onwardTransfers'];

/** As the part of a location. */
export function linkPart({ field, id }: Linking): string {
  return `link ${field} ${id}`;
}

/** Out of the part of a location; nothing where it says something else. */
export function linkingOf(part: string | undefined): Linking | undefined {
  const [word, name, id] = (part ?? '').split(' ');
  const field = FIELDS.find((one) => one === name);
  return word === 'link' && field !== undefined && id !== undefined ? { field, id } : undefined;
}
