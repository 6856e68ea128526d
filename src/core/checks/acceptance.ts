import type { Day } from '../days.ts';
import type { AcceptedRisk } from '../records/accepted-risk.ts';
import type { Snapshot } from '../records/snapshot.ts';
import { nameById } from '../records/snapshot.ts';
import type { Statement } from '../statement.ts';
import { canBeReliedOn } from './standing.ts';
import { say } from './statements.ts';

/** Why a decision to accept a risk is none: the data protection officer advises, and may hold no task in which that conflicts (Art 38(6), 39(1)). */
export type NotAnOfficer = 'recorded-as-dpo' | 'role-is-dpo';

function same(one: string | undefined, other: string): boolean {
  return one !== undefined && one.trim().toLowerCase() === other.trim().toLowerCase();
}

const DPO = /\bdata[- ]protection officer\b|\bDPO\b/i;

/**
 * Whether a risk was accepted by one who may not: somebody whom the record of any company names as its data protection officer, or whose role says so. The controller
 * decides, by an officer of its own.
 */
export function decidedByDpo(snapshot: Snapshot, { decidedBy }: AcceptedRisk): NotAnOfficer | undefined {
  if (DPO.test(decidedBy.role) || DPO.test(decidedBy.officer)) return 'role-is-dpo';
  const officers = snapshot.entities.flatMap(({ dataProtectionOfficer }) => dataProtectionOfficer ?? []);
  return officers.some(({ name, email }) => same(name, decidedBy.officer) || same(email, decidedBy.officer))
    ? 'recorded-as-dpo'
    : undefined;
}

/** Whether a decision stands on a day: in force, and by one who may decide. */
export function standsOn(snapshot: Snapshot, risk: AcceptedRisk, on: Day): boolean {
  return (
    canBeReliedOn(risk, { validFrom: risk.decidedOn, validTo: risk.until }, on) &&
    decidedByDpo(snapshot, risk) === undefined
  );
}

/** A decision in words: who decided, in what role, until when, and what the data protection officer advised. */
export function acceptanceOf(snapshot: Snapshot, risk: AcceptedRisk): Statement {
  const { decidedBy, decidedOn, until, dpoAdvice, regime } = risk;
  return say('checks.accepted', {
    officer: decidedBy.officer,
    role: decidedBy.role,
    controller: nameById(snapshot, decidedBy.controller),
    decided: decidedOn,
    until,
    advice: dpoAdvice.answer,
    adviceText: dpoAdvice.text ?? '',
    regime: regime ?? '',
  });
}
