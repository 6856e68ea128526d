/** What each command does, as its help says. */
export const COMMAND_HELP = {
  program:
    'A register of personal data transfers: what crosses which border, between whom, on what footing, and until when. Works without a network.',
  new: 'make a new register; never overwrites a file without --force',
  sample: 'make a register from a sample: optima (Optima Group) or optex (Optex, June 2018)',
  info: 'counts by kind, law pack, seal',
  list: 'the records of a kind',
  show: 'one record',
  put: 'put one record in, or in place of what it was; JSON as an argument, or - for standard input',
  remove: 'take one record out; refused while others name it',
  erase:
    'erase contacts for good: every version, in the history too; the file is rewritten and nothing brings them back',
  verdicts: 'is there a transfer mechanism: each transfer under each regime, why, what to do, until when',
  check: 'all findings: verdicts, completeness, reviews due, retention, notice both ways',
  route: 'which entity looks after a contact from a jurisdiction, and what follows; one jurisdiction or a whole file',
  routeContacts:
    'decides the contacts held anew and lists whose joint controller changes; --apply keeps the decisions, as one change',
  contactCopy:
    'the copy of one person’s data for an access request: JSON, or a page to read, by the ending of the file',
  letter:
    'the letter that tells one person who receives their data in other countries and what protects them there, as a Word file; what has to be settled first is marked',
  takeContacts:
    'take the contacts of a list into the register, each with its routing decision; what is not taken comes back as a file to mend; --back takes a whole list back',
  optOut: 'match a list of e-mail addresses to the contacts held and record that they have opted out, as one change',
  due: 'what falls due up to a day: reviews, registrations, agreements, assessments, matters, answers that end',
  trend:
    'how many transfers stood under each verdict at the last month-ends, stand on the day, and will stand on the days known ahead',
  putOff:
    'take an entry out of the list of what falls due until a day, with a reason; it is back at once when its day changes',
  law: 'the law pack and the register’s own entries: what they say, from when, their sources',
  lawUpdate:
    'take over a law pack from a file, or the newer one that the program brings; shows which verdicts change, with --dry-run without writing',
  import:
    'take in the JSON of a register, an Article 30 workbook or a list of records, row by row; --take-back takes a whole import back',
  export: 'write the Article 30 record, the whole register, or the flow picture',
  exportRopa:
    'the Article 30 record of processing activities, as sheets, a document or data; a PDF needs an installed Chrome, Edge or Chromium',
  exportRegister: 'everything, as JSON that import reads back',
  exportFlows: 'the flow picture, or its figures; a PNG needs an installed Chrome, Edge or Chromium',
  report: 'reports',
  reportBoard:
    'the board report: what changed, what is red, what has to be decided, and every row behind the figures; a PDF (tagged, but declared neither PDF/UA nor PDF/A) needs an installed Chrome, Edge or Chromium; with --by or --to-whom it is kept with the register',
  reportList: 'the reports that were kept with the register, the newest first',
  reportCompare: 'derive a kept report again and list which figures differ, and why',
  authorityPack:
    'the frozen pack for an authority’s request as one ZIP file: record, transfers, assessments, agreements, an index with hashes, and what is withheld and why; with --by or --to-whom it is kept with the register',
  paper:
    'the tables of a form, filled from the records of one agreement, as a Word file: idta, addendum, scc or art26; what is missing is marked',
  signPaper:
    'record that the tables of a form were signed on a day, with what they stated; a finding says when the records differ later',
  history: 'who changed what, when and why',
  historyDiff:
    'what differs between the register as it stood at the end of two days: records field by field, and answers',
  historyVerify: 'check the whole file against its history',
} as const;

/** What each argument and option means. */
export const OPTION_HELP = {
  help: 'show this help',
  file: 'the register',
  newFile: 'the register to make',
  kind: 'entities, third-parties, agreements, activities, transfers, assessments, contacts, notices, policies, matters, accepted-risks, law-entries, postponements',
  regime: 'only this law, for example uk-gdpr',
  packFile:
    'the law pack: one file of JSON; left out, the pack that the program brings, where the register had taken over an older one',
  kindRead: 'the same, and processors and safeguards: the third parties and agreements that are such',
  id: "the record's id",
  json: 'answer with one JSON object',
  on: 'the day to judge, YYYY-MM-DD (default: today)',
  asRecorded: 'what the register said at the end of that day, UTC (default: now)',
  by: 'whose change it is (default: the name you are signed in with)',
  reason: 'why',
  eraseKind: 'contact: the only kind that is erased',
  eraseIds: 'the ids of the contacts, all of them in one batch',
  keepOut:
    'keep a keyed hash of each e-mail address, so that the next list does not bring the person back; to be declared',
  apply: 'keep the decisions that differ, as one change; needs --reason',
  without: 'what if this entity took no contacts any more, by its id: only shows',
  compare: 'which jurisdictions go elsewhere by another measure; by that of the policy where none is said',
  margin: 'with --compare: another margin, in kilometres',
  takers: 'with --compare: the companies to which contacts would go, and no others',
  yes: 'do not ask; without a terminal nobody is asked',
  force: 'replace what stands at that place',
  name: 'what the register is called (default: the name of the file)',
  record: 'the record as JSON, or - for standard input',
  recordArgument: 'the JSON given',
  standardInput: 'standard input',
  recordOnly: 'only the record, as JSON that put takes',
  transfer: 'one transfer only, by its id',
  whyNot:
    'also why by no other mechanism, what would change that, and what happens on the day on which an answer changes',
  known:
    'also what the register knew at the end of that day, UTC, and which records and facts of law made the difference',
  jurisdiction: 'a country code or name: one decision, with every candidate',
  in: 'a file of contacts: CSV, TSV or XLSX',
  out: 'where the routed file goes; what stands there is replaced, unless it is a register',
  rejects: 'where the rows go that could not be routed',
  column: 'the column that names the jurisdiction, where its heading does not say so',
  columns:
    'which heading to take for what: jurisdiction, registered_with, registered, asked, bought, opt_out, third_party_opt_in; nothing after = takes none',
  map: 'which heading to take for what, as a file of JSON: our name of the column to its heading, or null for none',
  takenColumns:
    'which heading to take for what: organisation, first_name, last_name, full_name, role, business_email, business_telephone, jurisdiction, opt_out …; nothing after = takes none',
  takenList: 'a file of contacts: CSV, TSV or XLSX',
  takenRejects: 'where the rows go that are not taken, each with its number and why',
  takeBack: 'take back the list that was taken in under this id, as it was told then; needs --reason',
  keepVolume: 'keep in the register, under this title, how many contacts went where, and none of the people',
  sheet: 'the sheet of a workbook (default: the first that is not hidden)',
  safeCells: 'keep every cell from being run by a spreadsheet program, not only our own',
  optOutList: 'a file of e-mail addresses: CSV, TSV or XLSX',
  optOutDay: 'the day of the opt-outs beside which none stands, YYYY-MM-DD (default: today)',
  addressColumn: 'the column of the addresses, where its heading does not say so',
  unmatched: 'where the rows go that could not be matched',
  source: 'the JSON of a register, a workbook (XLSX) or a list (CSV)',
  importMap:
    'a file of JSON that says how to read the source: layout, sheet, headingRow, columns (heading to field, null for a note), controller, country, dates',
  importController: 'whose record it is: the name or id of an entity',
  importCountry: 'the country of that entity, where the register does not know it',
  importDates: 'how the source writes dates such as 3/4/2026: day-first or month-first',
  importSheet: 'only this sheet of the workbook',
  importBack: 'take the newest import back, or the one with that number of change',
  dryRun: 'only tell what would happen',
  form: 'idta (IDTA, Tables 1 to 4), addendum (UK Addendum), scc (Annexes I to III of the EU clauses) or art26 (schedule of joint controllers)',
  format: 'the format of the file',
  signedOn: 'the day on which it was signed, YYYY-MM-DD',
  output: 'the file to write; what stands there is replaced, unless it is a register',
  layout: 'the layout of controllers, except in data (default: ico in tables, article-30 in documents)',
  controller: 'only the record of this controller, by its id',
  processor: 'only the record of this processor, by its id',
  until: 'the last day of the list, YYYY-MM-DD (default: a year ahead)',
  trendMonths: 'how many month-ends before the day (default: 12)',
  duePutOff: 'only what is put off: until when, by whom and why',
  dueKey: 'the key of the entry, as due --json tells it',
  putOffUntil: 'the day on which it is back in the list, YYYY-MM-DD',
  pastDueDay: 'say that it is put off past the day on which it falls due',
  dueFormat: 'a table or a calendar, on standard output or in the file of -o',
  compareFrom: 'the earlier day, YYYY-MM-DD',
  compareTo: 'the later day, YYYY-MM-DD (default: today, UTC)',
  reportFrom:
    'the day before the period, with which the report compares (default: the day of the last kept report of that edition)',
  packEntity: 'the record and transfers of this group company alone, in both its roles, by its id',
  packDocument: 'an open document that goes with the pack, by its SHA-256; --json tells which are offered',
  packOpenDocuments: 'all open documents that the register keeps of the records in the pack go with it',
  reportEntity: 'an edition for the board of this group company, by its id',
  reportWordings:
    'JSON with the words for decisions: a list of { rule, record, regime?, recommendation?, decider?, deadline? } (default: those of the last kept report)',
  reportToWhom: 'to whom the report is handed over; it is then kept with the register',
  reportNumber: 'the number of a kept report, as report list tells it',
  ofRecord: 'only the entries about one record, by its id',
} as const;
