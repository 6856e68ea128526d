import type { TrendReply } from '../../../contract/answers.ts';
import type { VerdictWord } from '../../../core/law/answer.ts';

export type TrendRow = TrendReply['rows'][number];

/** What a list of transfers on a day of the trend is narrowed to. */
export type TrendPart = VerdictWord | 'act-soon' | 'ended';
