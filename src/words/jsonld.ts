/** The terms of our own in the linked data of a record, since the vocabulary has none for them. */
export const OWN_TERMS = {
  Answer: { kind: 'class', label: 'Answer', comment: 'What one law says of a transfer on the day of the record.' },
  answer: { kind: 'property', label: 'has answer', comment: 'An answer about a transfer.' },
  underLaw: { kind: 'property', label: 'under law', comment: 'The law that gives the answer.' },
  verdict: { kind: 'property', label: 'verdict', comment: 'Whether there is a transfer mechanism.' },
  restsOn: { kind: 'property', label: 'rests on', comment: 'What the transfer rests on, in words.' },
  goodThrough: {
    kind: 'property',
    label: 'good through',
    comment: 'The last day with the same answer, as far as known.',
  },
  expires: { kind: 'property', label: 'expires', comment: 'The last day on which an assessment counts.' },
  place: { kind: 'property', label: 'place', comment: 'Territory and zone, in words.' },
  items: { kind: 'property', label: 'items', comment: 'What a category of data holds.' },
  exceptionalSafeguards: {
    kind: 'property',
    label: 'safeguards for exceptional transfers',
    comment: 'Those of Article 49(1), second subparagraph, only; or that there are none.',
  },
  notRecorded: {
    kind: 'property',
    label: 'not recorded',
    comment: 'A gap of the register. It does not mean that there is nothing to record.',
  },
  toBeConfirmed: {
    kind: 'property',
    label: 'to be confirmed',
    comment: 'A fact that rests on general knowledge and was not confirmed by the company.',
  },
  illustrative: {
    kind: 'property',
    label: 'illustrative',
    comment: "Invented for a sample register, not the company's own.",
  },
  kindOnly: { kind: 'property', label: 'kind only', comment: 'A kind of recipient: no company is named.' },
  noRepresentative: {
    kind: 'property',
    label: 'no representative',
    comment: 'That none is designated, by which exemption of Article 27(2), and why.',
  },
  lastReviewed: { kind: 'property', label: 'last reviewed', comment: 'When the entries were last reviewed, in words.' },
  approvedBy: { kind: 'property', label: 'approved by', comment: 'Who approved the entries, in words.' },
  asRecorded: {
    kind: 'property',
    label: 'as recorded',
    comment: 'The day (UTC) at whose end the register said this; absent where it is its newest state.',
  },
  seal: { kind: 'property', label: 'seal', comment: 'The hash of the newest row of the history of the register.' },
  leftOut: { kind: 'property', label: 'left out', comment: 'Drafts and what does not belong to the day, counted.' },
  withheld: { kind: 'property', label: 'withheld', comment: 'Internal and privileged notes and documents, counted.' },
} as const satisfies Readonly<
  Record<string, { readonly kind: 'class' | 'property'; readonly label: string; readonly comment: string }>
>;
