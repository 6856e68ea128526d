/** What the demonstration says between the commands that it runs. */
export const DEMO = {
  title: 'Transfer Register: the Optima sample from end to end, without a window',
  intro: (folder: string, day: string) =>
    `Every line that begins with '$' is a command that you can repeat; what it writes lies in ${folder}/. The sample is told as of ${day}, so every answer is asked for that day (--on ${day}).`,
  make: '1. A register from the privacy notice of a real group',
  verdicts: '2. Which transfers have a mechanism, and why',
  findings: '3. What the checks find',
  findingsFirst: (count: number, file: string) =>
    `Shown are the ${count} findings that want a decision; all of them stand in ${file}.`,
  routes: '4. A business contact turned up: whose is it?',
  list: '5. A whole contact list',
  listRejected:
    'Two rows of the list are wrong on purpose: what cannot be read is rejected with its reason, never guessed.',
  move: '7. Change an entity, and see the answer move',
  moveReason: 'Office closed to new contacts',
  files: '6. For the authority, for the board, for the wall',
  history: '8. Who changed what, and does the history hold?',
  next: 'What to open next',
  opened: {
    workbook: 'the Article 30 record in the ICO layout, for a spreadsheet program',
    board: 'the board report: one page, for any browser',
    picture: 'the flow picture',
    routed: 'the routed contact list, and beside it the rejected rows',
    texts: 'all verdicts and all findings as text',
    register: 'the register itself: every command above works on it',
  },
  help: 'npx transfer-register --help lists all commands.',
} as const;
