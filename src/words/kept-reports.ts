import type { WhyDiffers } from '../core/views/kept-report.ts';
import { britishDay } from './terms.ts';

/** A kept report, as far as words need it. */
interface Kept {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly report?: string;
  readonly toWhom: string;
  readonly on: string;
  readonly from: string | null;
  readonly company: string | null;
  readonly file: { readonly format: string; readonly sha256: string };
  readonly lawPack: { readonly version: string };
  readonly programVersion: string;
}

/** Whose edition a report is. */
export function editionWords(company: string | null): string {
  return company === null ? 'the whole group' : `edition for ${company}`;
}

/** The days that a report covers. */
export function daysWords({ from, on }: Pick<Kept, 'from' | 'on'>): string {
  return from === null ? `on ${britishDay(on)}` : `from ${britishDay(from)} to ${britishDay(on)}`;
}

/** To whom a report was handed. */
export function handedWords(toWhom: string): string {
  return toWhom === '' ? 'to nobody named' : `to ${toWhom}`;
}

/** A kept report in two lines, or that there is none. */
export function reportLine(report: Kept | undefined): string {
  if (report === undefined) return 'No report was kept.';
  const { number, at, by, toWhom, file, lawPack, programVersion } = report;
  return [
    `${number}. ${report.report === 'authority-pack' ? 'pack for an authority, ' : ''}${daysWords(report)}, ${editionWords(report.company)}, ${file.format.toUpperCase()}, ${handedWords(toWhom)}; kept ${at.slice(0, 10)} by ${by}`,
    `   SHA-256 ${file.sha256}; law pack ${lawPack.version}; Transfer Register ${programVersion}`,
  ].join('\n');
}

/** Why a figure comes out otherwise. */
export const WHY_WORDS: Readonly<Record<WhyDiffers, string>> = {
  erasure: 'contacts were erased since',
  program: 'another version of the program',
  'law-pack': 'another law pack',
  'not-explained': 'nothing on record explains it',
};

/** The reasons together. */
export function whyWords(why: readonly WhyDiffers[]): string {
  return why.map((one) => WHY_WORDS[one]).join(', or ');
}

/** What came of deriving a report again, as far as words need it. */
interface Comparison {
  readonly report: Kept;
  readonly figures: number;
  readonly since: {
    readonly erased: number;
    readonly programVersion: string;
    readonly lawPack: string;
    readonly packKept: boolean;
  };
  readonly differences: ReadonlyArray<{
    readonly title: string;
    readonly was: number;
    readonly is: number;
    readonly why: readonly WhyDiffers[];
    readonly rows: ReadonlyArray<{ readonly name: string; readonly was: string | null; readonly is: string | null }>;
  }>;
}

/** The answer in one sentence. */
export function comparisonSentence({
  figures,
  differences,
}: Pick<Comparison, 'figures'> & { readonly differences: readonly unknown[] }): string {
  return differences.length === 0
    ? `All ${figures} figures come out as they were.`
    : `Of ${figures} figures, ${differences.length} ${differences.length === 1 ? 'comes' : 'come'} out otherwise.`;
}

/** What has happened since that can make a difference. */
export function sinceSentence({
  report,
  since,
}: Pick<Comparison, 'since'> & { readonly report: Pick<Kept, 'lawPack' | 'programVersion'> }): string {
  const { erased, programVersion, lawPack, packKept } = since;
  const erasures =
    erased === 0
      ? 'No contact was erased since'
      : `${erased} ${erased === 1 ? 'contact was' : 'contacts were'} erased since`;
  const pack =
    report.lawPack.version === lawPack
      ? `the law pack is still ${lawPack}`
      : `the law pack is ${lawPack}, and was ${report.lawPack.version}`;
  const program =
    report.programVersion === programVersion
      ? `the program is still ${programVersion}`
      : `the program is ${programVersion}, and was ${report.programVersion}`;
  const lost = packKept
    ? ''
    : ' The pack of the report is not in the register any more, so that what it changed cannot be told apart.';
  return `${erasures}; ${pack}; ${program}.${lost}`;
}

/** What is said of a row on one side. */
export function sideWords(text: string | null): string {
  if (text === null) return 'not among the rows';
  return text === '' ? 'among the rows' : text;
}

/** Everything that came of it, line by line. */
export function comparisonLines(comparison: Comparison): string[] {
  const { report, differences } = comparison;
  return [
    reportLine(report),
    '',
    comparisonSentence(comparison),
    sinceSentence(comparison),
    ...differences.flatMap(({ title, was, is, why, rows }) => [
      '',
      `${title}: was ${was}, is ${is} (${whyWords(why)})`,
      ...rows.flatMap(({ name, was: one, is: other }) => [
        `  ${name}`,
        `    was: ${sideWords(one)}`,
        `    is:  ${sideWords(other)}`,
      ]),
    ]),
  ];
}
