import type { Testing } from '../../core/checks/testable.ts';
import type { UnsafeSign } from '../../core/checks/unsafe-signs.ts';
import { SIGN_WORDS } from '../checks-notice.ts';
import { counted } from '../count.ts';
import { britishDay, listed } from '../terms.ts';

const TESTINGS: Readonly<Record<Testing, string>> = {
  register: 'Tested against the register.',
  contact: 'Tested for each contact by the routing, not for the register as a whole.',
  incomplete: 'Not tested yet: it lacks what its rule reads.',
  no: 'No rule can test it: the register keeps nothing that could tell.',
};

/** What is said while a notice is written sentence by sentence. */
export const noticeWritingWords = {
  check: 'What the check says of this sentence',
  nothing: (day: string) => `Nothing is found against it on ${britishDay(day)}, as the register stands.`,
  incomplete: 'Enter its number, its words and its state first.',
  checking: 'Checking …',
  testing: (how: Testing) => TESTINGS[how],
  sign: (signs: readonly UnsafeSign[]) => `A sign of unsafe wording: ${listed(signs.map((sign) => SIGN_WORDS[sign]))}.`,
  cut: (count: number) => `Cut into ${counted(count, 'sentence', 'sentences')}`,
  paste: 'Paste a text',
  pasteTitle: 'Take over the text of a notice',
  pasteText: 'The text',
  pasteHelp:
    'It is cut into numbered sentences under their headings; nothing is left out. Each waits to be classified: checked, told only or unsafe.',
  pasteCount: (sentences: number, sections: number) =>
    sentences === 0
      ? 'Nothing to cut yet'
      : `${counted(sentences, 'sentence', 'sentences')} under ${counted(sections, 'heading', 'headings')}`,
  take: 'Take over the sentences',
  taken: (count: number) => `${counted(count, 'sentence', 'sentences')} taken over, to be classified.`,
  reason: 'Text of the notice taken over',
} as const;
