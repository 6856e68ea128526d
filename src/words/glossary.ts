import type { RegimeView } from '../core/law/overview-shape.ts';

/** Which of the articles that a law pack gives for each law and day. */
export type ArticlePart = keyof NonNullable<RegimeView['articles']>;

/**
 * Where a term stands in the law. What the law pack holds is read from it, so that the article, its source and its grade are those of the day; a citation that it does not hold is said from
 * general knowledge, and shown as that.
 */
export type TermLaw =
  | { readonly from: 'articles'; readonly part: ArticlePart }
  | { readonly from: 'instrument'; readonly id: string }
  | { readonly from: 'citation'; readonly text: string; readonly source?: string };

/** A word that the program uses, and what it means by it. */
export interface Term {
  readonly id: string;
  readonly name: string;
  /** Other words for it, as they stand on screens and in papers. */
  readonly also: readonly string[];
  readonly text: string;
  readonly law: readonly TermLaw[];
}

function articles(part: ArticlePart): readonly TermLaw[] {
  return [{ from: 'articles', part }];
}

function instruments(...ids: readonly string[]): readonly TermLaw[] {
  return ids.map((id) => ({ from: 'instrument', id }));
}

function cited(...texts: readonly string[]): readonly TermLaw[] {
  return texts.map((text) => ({ from: 'citation', text }));
}

function term(name: string, text: string, law: readonly TermLaw[] = [], also: readonly string[] = []): Term {
  return { id: name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-'), name, also, text, law };
}

/** Every term, by the alphabet. */
export const GLOSSARY: readonly Term[] = [
  term(
    'Accepted risk',
    'A finding that an officer of the controller decided to live with until a day, beside what the data protection officer advised. It makes no finding untrue.',
    cited('Art 5(2)', 'Art 38(6) and 39(1)'),
    ['accepted risks'],
  ),
  term(
    'Act soon',
    'A mechanism stands today and is known to end within 90 days. The transfer counts as in place, with this mark.',
    [],
    ['ends soon'],
  ),
  term(
    'Agreement',
    'A paper between parties: a transfer safeguard, terms with a processor, an arrangement of joint controllers, or several of these at once. It counts for those who are bound, while they are.',
    cited('Art 26', 'Art 28(3)'),
    ['agreements'],
  ),
  term(
    'Approved destination',
    'A country or organisation whose law an authority has found good enough for personal data to go there without more: by regulations in the UK, by an adequacy decision in the EU. It may reach only some recipients or some data.',
    articles('approval'),
    ['adequacy decision', 'adequacy', 'approval by regulations', 'approval'],
  ),
  term(
    'Article 30 record',
    'What a controller or processor writes down of its processing: why, of whom, which data, who receives them, where they go, for how long, and how they are kept safe.',
    [{ from: 'citation', text: 'Art 30', source: 'S33' }],
    ['record of processing', 'RoPA', 'Article 30'],
  ),
  term(
    'As recorded',
    'What this register said at the end of a day, whatever is known by now. It is the other clock beside the day that is judged.',
  ),
  term(
    'Binding corporate rules',
    'Rules of a group, approved by an authority, by which its companies send data to one another.',
    instruments('uk-bcr', 'eu-bcr'),
    ['BCR'],
  ),
  term(
    'Breach',
    'Personal data lost, changed, disclosed or got at without right. Its clock runs from the hour at which it became known.',
    cited('Art 33 and 34'),
    ['personal data breach', 'breaches'],
  ),
  term(
    'Contested',
    'The mechanism stands and is challenged in court or in public. The program neither calls it invalid nor safe, and asks what would stand if it fell.',
  ),
  term(
    'Controller',
    'Whoever decides why and how personal data are processed. A role belongs to an activity or a transfer, never to a company as such.',
    cited('Art 4(7)'),
    ['controllers', 'data user'],
  ),
  term(
    'Data protection officer',
    'Advises the controller, watches over what it does, and decides nothing of it. Whoever holds the task may have no other in conflict with it.',
    cited('Art 37 to 39'),
    ['DPO'],
  ),
  term(
    'Destination',
    'Where the data go: a territory, perhaps with a zone of its own law, or an international organisation.',
    articles('general'),
  ),
  term(
    'Exception',
    'A ground on which data may go in a single case though no mechanism stands: explicit consent, a contract with the person, legal claims and others. It is no footing for what happens again and again.',
    articles('exceptions'),
    ['derogation', 'derogations', 'exceptions'],
  ),
  term(
    'Exporter',
    'Whoever sends personal data across the border, or lets somebody abroad read them.',
    articles('general'),
    ['data exporter'],
  ),
  term(
    'Fallback',
    'What would still stand if the mechanism fell: another safeguard that is recorded and complete today.',
    [],
    ['falls back'],
  ),
  term(
    'Good through',
    'The last day on which an answer holds by what is known today. After it, it becomes another one, which the program names.',
  ),
  term(
    'IDTA',
    'The International Data Transfer Agreement: the Information Commissioner’s own form of a transfer agreement for the UK.',
    instruments('uk-idta'),
    ['International data transfer agreement'],
  ),
  term(
    'Illustrative',
    'Invented for a sample register. It says nothing about the company whose notice the sample was built from.',
  ),
  term('Importer', 'Whoever receives personal data across the border.', articles('general'), ['data importer']),
  term(
    'Joint controllers',
    'Several who decide together why and how personal data are processed. They arrange who answers for what.',
    cited('Art 26'),
    ['joint controller', 'joint controller arrangement'],
  ),
  term(
    'Law pack',
    'The facts of law that answers rest on, each with its days, source and grade. It can be replaced by a newer one, and a register may correct it.',
  ),
  term(
    'Legal basis',
    'The ground on which personal data may be processed at all. It is asked before any transfer, and no mechanism stands in for it.',
    cited('Art 6'),
    ['legal bases', 'legitimate interests'],
  ),
  term(
    'Matter',
    'A request, complaint, breach or enquiry of an authority, with the day by which it has to be answered.',
    cited('Art 12(3)'),
    ['matters'],
  ),
  term(
    'Mechanism',
    'What a restricted transfer may rest on: an approved destination, a safeguard with its assessment, or an exception.',
    articles('general'),
    ['mechanism in place', 'no mechanism', 'transfer mechanism'],
  ),
  term(
    'Needs judgement',
    'A fact is not recorded, or the law pack lacks the rule. The answer names what is missing; a person decides.',
  ),
  term(
    'Onward transfer',
    'What the importer does next: a leg of its own, which needs a footing of its own.',
    articles('general'),
    ['onward transfers', 'onward'],
  ),
  term(
    'Personal data',
    'Information about a person who can be told from it, alone or together with other information.',
    cited('Art 4(1)'),
  ),
  term(
    'Postponement',
    'That something which falls due was taken out of the list until a day, with a reason. The duty stands all the same.',
    cited('Art 5(2)'),
    ['put off', 'postponements'],
  ),
  term(
    'Privacy notice',
    'What people are told about the processing of their data. The register compares it with what is so, sentence by sentence.',
    cited('Art 13 and 14'),
    ['notice', 'notices'],
  ),
  term(
    'Processing activity',
    'One entry of the Article 30 record: what is done with which data, for whom, and why.',
    [{ from: 'citation', text: 'Art 30(1)', source: 'S33' }],
    ['activity', 'activities'],
  ),
  term(
    'Processor',
    'Whoever processes personal data for a controller and by its instructions, under terms that the law prescribes.',
    cited('Art 4(8) and 28'),
    ['processors', 'processor terms'],
  ),
  term(
    'Recipient',
    'Anyone to whom personal data are disclosed, whether inside or outside the group.',
    cited('Art 4(9)'),
    ['recipients'],
  ),
  term(
    'Restricted transfer',
    'Personal data going from somebody under a law to somebody separate outside its territory. Only such a transfer needs a mechanism.',
    articles('general'),
    ['transfer', 'transfers', 'not a restricted transfer'],
  ),
  term('Retention', 'How long personal data are kept, and what ends it.', cited('Art 5(1)(e)'), [
    'time limit',
    'retention reached',
  ]),
  term(
    'Routing policy',
    'The rule by which a contact gets the company that looks after it: whose contacts stay at home, and how the nearest company is found.',
    [],
    ['routing', 'nearest'],
  ),
  term(
    'Safeguard',
    'A paper that carries a transfer where no approval does: an agreement in a form that the law knows, or binding corporate rules. It counts with an assessment that is done, in date and in scope.',
    articles('safeguards'),
    ['safeguards', 'appropriate safeguards'],
  ),
  term(
    'Seal',
    'The newest hash of the register’s history. Printed on an export, it shows later whether the register was changed behind it.',
  ),
  term(
    'Special category data',
    'Data about health, origin, beliefs, sex life and the like, and biometric or genetic data: they ask for more.',
    cited('Art 9'),
    ['special category', 'special categories', 'sensitive data'],
  ),
  term(
    'Standard contractual clauses',
    'The European Commission’s form of a transfer agreement, in four modules by the roles of the two sides.',
    instruments('eu-scc'),
    ['SCC', 'SCCs', 'EU standard clauses'],
  ),
  term(
    'Sub-processor',
    'A processor that another processor calls in. The chain is followed as far as it is recorded.',
    cited('Art 28(2) and (4)'),
    ['sub-processors'],
  ),
  term(
    'Third party',
    'Anyone outside the group who receives personal data or acts on them: vendors, advisers, authorities, partners.',
    [],
    ['third parties', 'vendor'],
  ),
  term(
    'To be confirmed',
    'A field that rests on general knowledge until somebody in the company confirms it. Answers that rest on it say so.',
  ),
  term(
    'Transfer assessment',
    'Whether the data are protected well enough where they go, given the law and practice there and the measures taken. The UK calls it the data protection test, practice a transfer risk assessment; in the EU it is a transfer impact assessment.',
    articles('assessment'),
    ['assessment', 'assessments', 'transfer risk assessment', 'transfer impact assessment', 'TRA', 'TIA'],
  ),
  term(
    'UK Addendum',
    'What makes the EU standard contractual clauses serve as a safeguard under the UK GDPR. Without it they do not.',
    instruments('uk-addendum'),
    ['Addendum'],
  ),
].toSorted((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** Short forms in capitals are found as they are written; words however they begin. */
function patternOf(words: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\d])${escaped(words)}(?![\p{L}\d])`,
    /^[A-Z]{2,}s?$/u.test(words) ? 'u' : 'iu',
  );
}

const PATTERNS = GLOSSARY.map((one) => ({ one, patterns: [one.name, ...one.also].map((words) => patternOf(words)) }));

/** The terms that stand in a text, in the order in which they first stand there. */
export function termsIn(text: string): readonly Term[] {
  const found = PATTERNS.flatMap(({ one, patterns }) => {
    const places = patterns.map((pattern) => text.search(pattern)).filter((place) => place >= 0);
    return places.length === 0 ? [] : [{ one, place: Math.min(...places) }];
  });
  return found.toSorted((one, other) => one.place - other.place).map(({ one }) => one);
}

/** The terms that a search finds: in their names first, then in what they mean. */
export function termsMatching(search: string): readonly Term[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return GLOSSARY;
  const has = (...texts: readonly string[]): boolean => texts.some((text) => text.toLowerCase().includes(wanted));
  const byName = GLOSSARY.filter(({ name, also }) => has(name, ...also));
  const cites = (one: Term): boolean => one.law.some((law) => law.from === 'citation' && has(law.text));
  return [...byName, ...GLOSSARY.filter((one) => !byName.includes(one) && (has(one.text) || cites(one)))];
}

const NAMED: ReadonlyMap<string, Term> = new Map(
  GLOSSARY.flatMap((one) => [one.name, ...one.also].map((words) => [words.toLowerCase(), one])),
);

/** The term that a label on the screen is, word for word; a label that only holds one is none. */
export function termNamed(label: string): Term | undefined {
  return NAMED.get(label.toLowerCase());
}
