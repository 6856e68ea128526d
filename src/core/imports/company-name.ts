import { nameKey } from '../routing/name-key.ts';

/** Forms of companies that are written out or shortened at will. */
const FORMS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\blimited\b/g, 'ltd'],
  [/\bincorporated\b/g, 'inc'],
  [/\bcorporation\b/g, 'corp'],
  [/\bcompany\b/g, 'co'],
  [/\bsendirian berhad\b/g, 'sdn bhd'],
  [/\bpublic ltd co\b/g, 'plc'],
];

/** What two spellings of a company's name have in common: 'Ltd' is 'Limited'; case, accents and punctuation do not matter. */
export function companyKey(name: string): string {
  return nameKey(FORMS.reduce((text, [form, short]) => text.replaceAll(form, short), name.toLowerCase()));
}

/** The form of a company at the end of a name, by which it is told from a kind of recipient. */
const ENDS_AS_COMPANY =
  /(?:^|[\s,(])(?:ltd|limited|plc|llp|llc|l\.l\.c|inc|incorporated|corp|corporation|gmbh|ag|kg|s\.?a|s\.?a\.?s|s\.?a\.?r\.?l|b\.?v|n\.?v|ab|a\/s|aps|oy|oyj|as|asa|s\.?p\.?a|s\.?r\.?l|kk|k\.k|pty|pte|bhd|berhad|pjsc|fz-?llc|fze|dmcc|se)\.?\)?$/i;

/** Whether a text is the name of one company rather than a kind of recipient: it ends with a company's form. */
export function isCompanyName(text: string): boolean {
  return text.length <= 160 && ENDS_AS_COMPANY.test(text.trim());
}
