import { useState } from 'react';
import type { VerdictWord } from '../../../core/law/answer.ts';
import { transfersWords as words } from '../../../words/screens/transfers.ts';
import { Hidden } from '../../ui/hidden.tsx';

interface Known {
  readonly transfer: string;
  readonly overall: VerdictWord;
  readonly soon: boolean;
  readonly said: string;
}

/** Says aloud when the answer about the transfer that is read turns into another: whoever listens does not see the mark change. */
export function AnswerChange({
  transfer,
  overall,
  soon,
}: {
  readonly transfer: string;
  readonly overall: VerdictWord;
  readonly soon: boolean;
}) {
  const [known, setKnown] = useState<Known>({ transfer, overall, soon, said: '' });
  if (known.transfer !== transfer) setKnown({ transfer, overall, soon, said: '' });
  else if (known.overall !== overall || known.soon !== soon) {
    setKnown({ transfer, overall, soon, said: words.turned(known, { overall, soon }) });
  }
  return (
    <div role="status">
      <Hidden>{known.said}</Hidden>
    </div>
  );
}
