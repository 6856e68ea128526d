import { Commitment, Notice, NoticeSentence } from './notice.ts';

/** The number of a notice that has none yet. */
const NEW = '00000000-0000-7000-8000-000000000000';

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function plain(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The commitments of a sentence that are complete enough to be read. */
function sentenceAsTyped(typed: unknown): readonly NoticeSentence[] {
  const sentence = plain(typed);
  const commitments = list(sentence['commitments']).filter((one) => Commitment.safeParse(one).success);
  const read = NoticeSentence.safeParse({ ...sentence, commitments });
  return read.success ? [read.data] : [];
}

/** What of a notice in a form can be read already: half a sentence, or a field that its schema refuses, is left out and takes nothing else with it. */
export function noticeAsTyped(typed: Readonly<Record<string, unknown>>): Notice {
  const shape = Notice.shape;
  const kept = Object.entries(typed).filter(([name, value]) => {
    const field = shape[name as keyof typeof shape] as (typeof shape)['title'] | undefined;
    return field !== undefined && name !== 'sentences' && field.safeParse(value).success;
  });
  return Notice.parse({
    id: NEW,
    title: '…',
    ...Object.fromEntries(kept),
    sentences: list(typed['sentences']).flatMap(sentenceAsTyped),
  });
}
