/** What stands around an address in a list and is no part of it: marks that nobody sees, `mailto:`, brackets, quotation marks. */
export function bareAddress(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
  const inner = /<\s*([^<>@\s]+@[^<>@\s]+)\s*>\s*$/.exec(plain)?.[1] ?? plain;
  return inner
    .replaceAll(/\s/g, '')
    .replace(/^(?:mailto:|['"<])+/i, '')
    .replace(/[>'";,]+$/, '');
}

/** Addresses are the same whatever their case and the marks around them. */
export function addressKey(text: string): string {
  return bareAddress(text).toLowerCase();
}

/** Whether the text is one e-mail address, whatever stands around it. */
export function isAddress(text: string): boolean {
  return /^[^@]+@[^@]+$/.test(bareAddress(text));
}
