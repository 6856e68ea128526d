import type { Name } from './contract.ts';

/**
 * Questions about one record, or about the register itself: whoever has just saved a record waits for them, so a page asks them first and the engine answers them
 * before what is asked of many.
 */
export const ABOUT_ONE: ReadonlySet<Name> = new Set<Name>([
  'records.get',
  'answers.transfer',
  'answers.matter',
  'forms.kept',
  'register.status',
]);
