/** Remarks that authorities print behind a heading and people leave out. */
const REMARKS = /\((?:if applicable|if possible|where applicable|where possible|if any|optional)\)/gi;

/** The basis of processing, whichever adjective stands before it. */
const BASIS = /\b(?:law\w+|legal) (?:basis|bases|grounds?)\b/g;

/** What two spellings of one heading have in common: letters and digits, without case, punctuation and '(if applicable)'. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .replaceAll(REMARKS, '')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(BASIS, 'legal basis')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
