import type { ViewStatements } from '../core/views/view-statements.ts';
import type { ServesAs } from '../core/records/agreement.ts';
import type { Sentences } from '../core/statement.ts';
import { britishDay, capital, GROUND_WORDS, listed, REGIME_WORDS, regimeTerms, ROLE_WORDS, wordFor } from './terms.ts';

/** 'registered office, address' for `registeredOffice.address`: the path of a field as a person can read it. */
export function fieldWords(path: string): string {
  return path
    .replaceAll(/\[(\d+)\]/g, (_whole, index: string) => ` ${Number(index) + 1}`)
    .split('.')
    .map((part) => part.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase())
    .join(', ');
}

/** What a paper can serve as. */
export const AGREEMENT_KIND_WORDS: Readonly<Record<ServesAs['kind'], string>> = {
  'joint-controller-arrangement': 'arrangement of joint controllers (Article 26)',
  'processor-terms': 'terms with a processor (Article 28)',
  'uk-idta': 'International Data Transfer Agreement (IDTA)',
  'uk-addendum': 'UK Addendum to the EU clauses',
  'eu-scc': 'EU standard contractual clauses',
  'uk-bcr': 'UK binding corporate rules',
  'eu-bcr': 'EU binding corporate rules',
  'difc-scc': 'DIFC standard contractual clauses',
  'adgm-scc': 'ADGM standard contractual clauses',
  'uae-art-23-contract': 'contract under Article 23 of the UAE federal law',
  'my-contract': 'contract under Malaysian law',
  'sg-contract': 'contract under Singapore law',
  'sg-binding-rules': 'binding corporate rules under Singapore law',
  'jp-equivalent-system': 'contract for a system equivalent to the Japanese Act',
  'au-contract': 'contract under the Australian Privacy Principles',
  'cn-standard-contract': 'Chinese standard contract',
  'cn-certification': 'Chinese certification',
  'cn-security-assessment': 'security assessment of the Cyberspace Administration of China',
  'other-contract': 'other contract',
};

const MARK_WORDS: Readonly<Record<string, string>> = {
  draft: 'draft record',
  ended: 'ended record',
  illustrative: "illustrative, not the company's own",
  'kind-only': 'a kind of recipient: no company is named',
  missing: 'not in the register',
};

const TO_BE_CONFIRMED = 'to-be-confirmed:';

/** What a reader has to know of a record, in brackets behind its name; nothing where there is nothing. */
export function marksInBrackets(marks: readonly string[]): string {
  const open = marks.filter((mark) => mark.startsWith(TO_BE_CONFIRMED));
  const fields = open.map((mark) => fieldWords(mark.slice(TO_BE_CONFIRMED.length)));
  const said = [
    ...marks.filter((mark) => !mark.startsWith(TO_BE_CONFIRMED)).map((mark) => wordFor(MARK_WORDS, mark)),
    ...(fields.length === 0 ? [] : [`to be confirmed: ${listed([...new Set(fields)])}`]),
  ];
  return said.length === 0 ? '' : ` [${said.join('; ')}]`;
}

const RUNS: Readonly<Record<string, string>> = {
  'in-force': 'in force',
  over: 'no longer in force',
  'not-yet': 'not yet in force',
  'start-not-known': 'start not recorded',
  draft: 'draft, not in force',
  ended: 'ended',
};

function agreementKind(code: string): string {
  const [kind = '', ...version] = code.split(':');
  return [wordFor(AGREEMENT_KIND_WORDS, kind), ...version].join(' ');
}

/** 'First. Second', each part once and none of them empty. */
function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

/** A fact with three values, inside a sentence. */
export function knownWord(known: string): string {
  return known === 'yes' || known === 'no' ? known : 'not recorded';
}

function articlePoint(point: string): string {
  return point === 'head' ? 'the opening sentence' : `(${point})`;
}

/** The name of a party, or that the register has none: an identifier would tell a reader nothing. */
export function partyName(name: string): string {
  return name === '' ? 'a party' : name;
}

/** What several views say alike. */
export const viewSentences: Sentences<ViewStatements> = {
  'view.not-recorded': () => 'Not recorded',
  'view.party': (p) =>
    `${partyName(p.party)}${p.role === '' ? '' : `, ${wordFor(ROLE_WORDS, p.role)}`}${marksInBrackets(p.marks)}`,
  'view.contact': (p) =>
    `${joined(
      [
        p.name === '' ? '' : `Contact: ${p.name}`,
        p.address === '' ? '' : `Address: ${p.address}`,
        p.email === '' ? '' : `Email: ${p.email}`,
        p.telephone === '' ? '' : `Telephone: ${p.telephone}`,
      ],
      '; ',
    )}${marksInBrackets(p.marks)}`,
  'view.contact-not-recorded': () => 'Contact details: not recorded',
  'view.document': (p) =>
    joined(
      [
        `Document: ${p.title}`,
        p.dated === '' ? 'date not recorded' : `dated ${britishDay(p.dated)}`,
        p.place === '' ? 'place not recorded' : `kept at ${p.place}`,
        p.substance === '' ? 'substance not recorded' : `in substance: ${p.substance}`,
        p.sha256 === '' ? '' : `SHA-256 ${p.sha256}`,
      ],
      '; ',
    ),
  'view.no-document': () => 'Document: not recorded, neither where it is kept nor in substance',
  'view.terms-article-26': (p) =>
    `Article 26: responsibilities set: ${knownWord(p.responsibilitiesSet)}; essence made available to people: ${knownWord(p.essenceMadeAvailable)}; contact point: ${p.contactPoint === '' ? 'not recorded' : p.contactPoint}`,
  'view.terms-article-28': (p) =>
    `Article 28(3): ${joined(
      [
        p.there.length === 0 ? '' : `holds ${listed(p.there.map(articlePoint))}`,
        p.not.length === 0 ? '' : `lacks ${listed(p.not.map(articlePoint))}`,
        p.open.length === 0 ? '' : `not recorded: ${listed(p.open.map(articlePoint))}`,
      ],
      '; ',
    )}`,
  'view.terms-clauses': (p) =>
    p.modules.length === 0
      ? 'Modules of the EU clauses: not recorded'
      : `Modules of the EU clauses: ${listed(p.modules)}`,
  'view.document-withheld': (p) =>
    `Document: recorded; withheld as ${p.visibility === 'privileged' ? 'privileged' : 'internal'}`,
  'view.agreement': (p) =>
    `${joined(
      [
        p.title,
        listed(p.kinds.map(agreementKind)),
        joined(
          [
            wordFor(RUNS, p.runs),
            p.concluded === '' ? '' : `concluded ${britishDay(p.concluded)}`,
            p.from === '' ? '' : `from ${britishDay(p.from)}`,
            p.to === '' ? '' : `to ${britishDay(p.to)}`,
          ],
          ', ',
        ),
        p.parties.length === 0 ? 'no party bound' : `between ${listed(p.parties.map(partyName))}`,
      ],
      '; ',
    )}${marksInBrackets(p.marks)}`,
  'view.to-be-confirmed': (p) => `[To be confirmed: ${fieldWords(p.field)}${p.why === '' ? '' : `: ${p.why}`}]`,
  'view.illustrative': () => "[Illustrative, not the company's own]",
  'view.yes': () => 'Yes',
  'view.no': () => 'No',
  'view.basis-approval': (p) => {
    const kind = p.regime === 'uk-gdpr' ? 'Approved by regulations' : capital(regimeTerms(p.regime).approval);
    return p.act === '' ? `${kind} (${wordFor(REGIME_WORDS, p.regime)})` : `${kind}: ${p.act}`;
  },
  'view.basis-safeguard': (p) => joined([p.instrument === '' ? 'Agreement' : p.instrument, p.version], ' '),
  'view.basis-assessment': (p) => (p.assessment === '' ? 'Own assessment' : `Own assessment: ${p.assessment}`),
  'view.basis-exception': (p) => `${capital(regimeTerms(p.regime).exception)}: ${wordFor(GROUND_WORDS, p.ground)}`,
  'view.basis-not-restricted': () => 'Not a restricted transfer',
  'view.basis-none': () => 'No mechanism',
  'view.basis-to-be-judged': () => 'Needs judgement',
};
