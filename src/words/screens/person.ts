import { counted } from '../count.ts';

/** What the part of a contact's record says that is about the person. */
export const personWords = {
  tab: 'The person',
  marks: 'To look at',
  kept: 'Kept until',
  channels: 'Marketing by our notice, by channel',
  channelsNote: 'The law of marketing where the person is has not been judged.',
  channel: 'Channel',
  own: 'Our own goods and services',
  thirdParties: 'Companies outside the group',
  channelName: { email: 'E-mail', telephone: 'Telephone', 'text-message': 'Text message' },
  allowed: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
  recipients: 'Who has the data, and has to be told',
  recipientsText: (count: number) =>
    `A correction, an erasure or a restriction is told to ${count === 1 ? 'this recipient' : `these ${counted(count, 'recipient', 'recipients')}`}, unless that is impossible or takes disproportionate effort (Art 19).`,
  optOut: (names: string) => `Of an opt-out tell: ${names}.`,
  recipient: 'Who',
  because: 'Why',
  complaints: 'Where they may complain',
  letter: 'For a letter to them',
  copyLetter: 'Copy the text',
  letterCopied: 'The text is copied.',
  copyByHand: 'Choose the text and press Ctrl+C to copy.',
  copy: 'A copy of their data',
  copyText: 'Everything held of them, who has it, why, where it goes and until when, for an access request (Art 15).',
  abroadText:
    'For the person: who receives their data in other countries, what protects them there, and how to have a copy of it (Art 13(1)(f), 15(2)).',
  abroad: 'A letter on other countries',
  abroadSave: 'Save the letter …',
  abroadFile: 'Letter on other countries.docx',
  abroadSaved: (path: string, recipients: number, toSettle: number) =>
    `The letter is in ${path}. It names ${counted(recipients, 'recipient', 'recipients')}.${toSettle === 0 ? '' : ` It is not to be sent yet: ${counted(toSettle, 'point is', 'points are')} to be settled, marked with square brackets.`} Delete it once it is sent.`,
  asPage: 'Save as a page …',
  asJson: 'Save as JSON …',
  fileName: (ending: string) => `Copy of personal data.${ending}`,
  copied: (path: string) => `The copy is in ${path}. Delete it once it is sent.`,
} as const;
