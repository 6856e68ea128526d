const NAMES = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });

/** The name of a territory by its code, as a British reader knows it; the code itself where there is no name. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/u.test(code)) return code;
  return NAMES.of(code) ?? code;
}
