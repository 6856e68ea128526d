import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { AnyRecord } from '../../../../src/core/records/kinds.ts';
import type { RecordKind } from '../../../../src/core/records/fields.ts';
import { shippedLaw } from '../../../../src/engine/law/shipped.ts';
import { systemPorts } from '../../../../src/engine/register/ports.ts';
import { openRegister } from '../../../../src/engine/register/register.ts';
import type { Register } from '../../../../src/engine/register/register.ts';
import { readAnswers } from '../../../../src/engine/reports/board-material.ts';
import { packMaterial } from '../../../../src/engine/reports/pack-material.ts';
import type { PackMaterial, PackQuestion } from '../../../../src/engine/reports/pack-material.ts';
import { makeSample } from '../../../../src/engine/samples/make-sample.ts';
import { AUTHOR, idOf } from '../../register/still.ts';

/** The day of the sample. */
export const DAY = '2026-11-22';

/** Stands in everything that has to stay behind, so that a search finds whatever went out by mistake. */
export const SECRET = 'Zzyzx';

export const OPEN_TEXT = 'The signed agreement, as bytes.';

/** A register, with the hash of the document that may go with a pack. */
export interface Marked {
  readonly register: Register;
  readonly open: string;
}

/**
 * The Optima sample with notes and documents that may not leave it on one record of each kind that a pack is made of, a draft activity, a draft transfer and a draft assessment,
 * and one open document that the register keeps.
 */
export async function markedRegister(): Promise<Marked> {
  const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
  const file = path.join(folder, 'optima.register');
  const ports = systemPorts(shippedLaw());
  await makeSample('optima', file, AUTHOR, ports);
  const register = openRegister(file, 'write', ports);
  onTestFinished(() => {
    register.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const kept = (title: string, text: string) =>
    register.attach(AUTHOR, { title, mediaType: 'text/plain', bytes: new TextEncoder().encode(text) }).sha256;
  const open = kept('Signed agreement', OPEN_TEXT);
  const closed = kept(`${SECRET} opinion`, `${SECRET} opinion of counsel`);
  const { snapshot } = register.snapshot();
  const transfer = snapshot.transfers.find(
    ({ status, assessments, agreements }) => status === 'active' && assessments.length > 0 && agreements.length > 0,
  );
  if (transfer === undefined) throw new Error('the sample has no transfer to mark');
  const hidden = (one: AnyRecord): AnyRecord => ({
    ...one,
    notes: [
      ...one.notes,
      { text: `${SECRET} for our own work`, visibility: 'internal' },
      { text: `${SECRET} by counsel`, visibility: 'privileged' },
    ],
    documents: [...one.documents, { title: `${SECRET} opinion`, sha256: closed, visibility: 'privileged' }],
  });
  const marked = (kind: RecordKind, id: string | undefined, change = hidden) => {
    const found = snapshot.byId.get(id ?? '');
    if (found === undefined) throw new Error(`the sample has no ${kind} to mark`);
    return { action: 'put', kind, record: change(found.record) } as const;
  };
  const withOpen = (one: AnyRecord): AnyRecord => {
    const shown = hidden(one);
    return {
      ...shown,
      documents: [...shown.documents, { title: 'Signed agreement', sha256: open, visibility: 'open' }],
    };
  };
  const draft = (one: AnyRecord, number: number): AnyRecord => ({
    ...one,
    id: idOf(number),
    title: `${SECRET} draft`,
    status: 'draft',
  });
  const outcome = register.write(AUTHOR, [
    marked('assessment', transfer.assessments[0], (one) => draft(one, 900)),
    marked('transfer', transfer.id, (one) => ({ ...hidden(one), assessments: [...transfer.assessments, idOf(900)] })),
    marked('activity', transfer.activities[0]),
    marked('assessment', transfer.assessments[0]),
    marked('agreement', transfer.agreements[0], withOpen),
    marked('entity', transfer.exporter),
    marked('activity', transfer.activities[0], (one) => draft(one, 901)),
    marked('transfer', transfer.id, (one) => draft(one, 902)),
  ]);
  if (outcome.problems !== undefined) throw new Error(JSON.stringify(outcome.problems));
  return { register, open };
}

/** What a pack of the register is made from. */
export function packOf(register: Register, asked: Partial<PackQuestion> = {}): PackMaterial {
  const source = {
    register,
    state: (on: string, at?: Parameters<typeof readAnswers>[3]) => readAnswers(register, shippedLaw(), on, at),
  };
  return packMaterial(source, { on: DAY, ...asked }, asked.asRecorded);
}
