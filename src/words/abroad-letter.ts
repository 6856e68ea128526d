import { counted } from './count.ts';
import { britishDay, listed } from './terms.ts';

/** What the letter about recipients in other countries says. */
export const ABROAD_LETTER_WORDS = {
  title: 'Your personal data in other countries',
  dear: (name: string) => `Dear ${name},`,
  lead: (controllers: readonly string[], on: string) =>
    `${listed(controllers)} ${controllers.length === 1 ? 'answers' : 'answer'} for your personal data as ${controllers.length === 1 ? 'a controller' : 'controllers'}. You have a right to be told who receives them in other countries, and what protects them there (Articles 13(1)(f), 14(1)(f), 15(1)(c) and 15(2) of the UK GDPR and of the EU GDPR). This is how it stood on ${britishDay(on)}.`,
  none: 'As far as our record says, your data are not sent to a country where such protection is needed.',
  recipients: 'Who receives your data in other countries',
  each: 'Recipient by recipient',
  recipient: 'Recipient',
  data: 'Which data',
  protection: 'What protects them there',
  from: (exporter: string) => `from ${exporter}`,
  toSettle: (regime: string) => `[To be settled before this letter is sent: ${regime}]`,
  copies: 'How to have a copy of the safeguards',
  copiesText:
    'You may have a copy of the agreements named above, or of the part of them that protects your data. What is a business secret, or is about somebody else, may be left out of it. Write to:',
  reach: 'Where to write',
  company: 'Company that sends the data',
  noReach: '[To be entered before this letter is sent: how to reach this company]',
  rights: 'Your rights',
  about: 'About this letter',
  signature: 'Signed: ______________________________',
  draft: (count: number) =>
    `NOT TO BE SENT YET: ${counted(count, 'point is', 'points are')} to be settled first, each marked with square brackets.`,
} as const;
