import { statementsOf } from '../statement.ts';

/**
 * What the clock of a matter can say of itself. Days are ISO days; `kind`, `step` and `waiting` are codes for which the catalogue has the words, and `regime` is
 * the id of a regime or the text of the record.
 */
export interface MatterStatements {
  'matter.law-not-said': Record<string, never>;
  'matter.no-clock-in-pack': { kind: string; regime: string };
  'matter.clock-begins-later': { kind: string; regime: string; from: string; received: string };
  'matter.authority-sets-day': { kind: string };
  'matter.record-in-days': { country: string; days: number };
  'matter.months': { received: string; months: number; due: string; step: string };
  'matter.corresponding-day': { shortened: boolean };
  'matter.days': { received: string; days: number; due: string; step: string };
  'matter.hours': { received: string; hours: number; due: string; at: string; step: string };
  'matter.stood-still': { from: string; to: string; days: number; waiting: string; due: string };
  'matter.stands-still': { from: string; days: number; waiting: string; due: string };
  'matter.pause-does-not-stop': { from: string; waiting: string; regime: string };
  'matter.pause-before-the-rule': { from: string; rule: string; waiting: string; regime: string };
  'matter.pause-after-the-end': { from: string; due: string };
  'matter.extended': { decided: string; months: number; due: string };
  'matter.extended-late': { decided: string; last: string };
  'matter.extension-not-foreseen': { kind: string; regime: string };
  'matter.acknowledged': { on: string; due: string; late: boolean };
  'matter.not-acknowledged': { due: string; late: boolean };
  'matter.answer-without-day': Record<string, never>;
  'matter.set-by-hand': { due: string; counted: string };
  'matter.received-later': { received: string };
  'matter.closed': { on: string; due: string };
  'matter.ended-without-day': Record<string, never>;
}

/** Makes a statement about a clock. */
export const sayMatter = statementsOf<MatterStatements>();
