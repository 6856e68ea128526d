import type { LawPack } from '../../../src/core/law/pack.ts';

/** A pack that a test may change. */
export type Loose = {
  -readonly [K in keyof LawPack]: LawPack[K] extends readonly unknown[] ? Array<Record<string, unknown>> : LawPack[K];
};

/** One pack for each way to be bad, with what is said of it and where. */
export const BAD_PACKS: ReadonlyArray<
  readonly [what: string, change: (pack: Loose) => void, rule: string, at: RegExp]
> = [
  [
    'intervals that overlap',
    (pack) => {
      const uk = pack.territories[0]?.['uk'] as Array<Record<string, unknown>>;
      uk.push({ ...uk[0], validFrom: '2020-01-01' });
    },
    'law.spans-overlap',
    /territories\[0\]\.uk\[1\]\.validFrom/u,
  ],
  [
    'an unknown country',
    (pack) => void ((pack.approvals[0] ?? {})['country'] = 'QQ'),
    'law.unknown-country',
    /approvals\[0\]\.country/u,
  ],
  [
    'a fact without a source',
    (pack) => Object.assign(pack.approvals[0] ?? {}, { sources: [], grade: 'primary' }),
    'law.no-source',
    /approvals\[0\]\.sources/u,
  ],
  [
    'a newer format',
    (pack) => void ((pack as { formatVersion: number }).formatVersion = 99),
    'law.newer-format',
    /^formatVersion$/u,
  ],
];
