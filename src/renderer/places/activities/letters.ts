import type { Finding } from '../../../core/checks/finding.ts';
import type { ProcessingActivity } from '../../../core/records/activity.ts';

/** The paragraph of Article 30 under which an activity is recorded. */
export type Paragraph = '30(1)' | '30(2)';

export function paragraphOf({ kind }: ProcessingActivity): Paragraph {
  return kind === 'controller' ? '30(1)' : '30(2)';
}

const OF_PARAGRAPH = /^art-30-([12])-([a-h])\./u;
const OF_LETTER = /^art-30-([a-h])\./u;

/** The letter of Article 30 that a finding is about, as its rule names it; nothing where it is about none of the paragraph. */
export function letterOf(rule: string, paragraph: Paragraph): string | undefined {
  const [, number, letter] = OF_PARAGRAPH.exec(rule) ?? [];
  if (letter !== undefined) return paragraph === `30(${number ?? ''})` ? letter : undefined;
  return OF_LETTER.exec(rule)?.[1];
}

/** The findings by letter. */
export function gapsByLetter(
  findings: readonly Finding[],
  paragraph: Paragraph,
): ReadonlyMap<string, readonly Finding[]> {
  const lettered = findings.flatMap((finding) => {
    const letter = letterOf(finding.rule, paragraph);
    return letter === undefined ? [] : [{ letter, finding }];
  });
  const groups = Map.groupBy(lettered, ({ letter }) => letter);
  return new Map([...groups].map(([letter, list]) => [letter, list.map(({ finding }) => finding)]));
}
