/** Orders versions of law packs as people count: 2026-9 before 2026-10. @returns below, at or above nought, as a sort wants it */
export function comparePackVersions(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
