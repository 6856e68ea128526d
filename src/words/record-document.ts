import type { Provenance } from '../core/views/provenance.ts';
import { asRecordedWords } from './provenance.ts';
import type { Line } from './provenance.ts';
import { britishDay, listed } from './terms.ts';

/** What the Article 30 record says as a document, beside its cells. */
export const RECORD_DOCUMENT = {
  title: 'Record of processing activities',
  article: 'Article 30',
  ofController: (name: string) => `${name}, as controller`,
  ofProcessor: (name: string) => `${name}, as processor`,
  ofGroup: (register: string) => register,
  subject: (on: string) => `Article 30 record as at ${britishDay(on)}`,
  contents: 'Contents',
  asAt: 'As at',
  controllers: 'Controllers',
  processors: 'Processors',
  reviewed: 'Last reviewed',
  approved: 'Approved by',
  officer: 'Data protection officer',
  representative: 'Representatives',
  whose: 'Record of',
  controllerPart: (name: string) => `${name}: record as controller`,
  processorPart: (name: string) => `${name}: record as processor`,
  transfersPart: 'Transfers',
  aboutPart: 'About this record',
  frontCaption: 'What this record is',
  summaryCaption: (rows: number) =>
    `All transfers in the record: ${rows} ${rows === 1 ? 'row' : 'rows'}, one for each law`,
  asked: 'Asked',
  recorded: 'Recorded',
  under: (regime: string) => `Under: ${regime}`,
  forController: (name: string) => `For ${name}`,
  pageOf: { page: 'Page', of: 'of' },
} as const;

/** The foot of every page: both days, the law pack and the whole seal. */
export function footWords({ on, asRecorded, lawPack, seal }: Provenance): string {
  return [
    `As at ${britishDay(on)}`,
    `as recorded ${asRecordedWords(asRecorded)}`,
    `law pack ${lawPack.version}`,
    `seal ${seal ?? 'none'}`,
  ].join('; ');
}

/** The day that the record speaks for, as its first page says it. */
export function asAtLine({ on, asRecorded }: Provenance): Line {
  return { label: RECORD_DOCUMENT.asAt, text: `${britishDay(on)}; as recorded ${asRecordedWords(asRecorded)}` };
}

/** Names one after the other, or that there are none. */
export function namesOrNone(names: readonly string[]): string {
  return names.length === 0 ? 'none' : listed(names);
}
