/** Endings of the kinds of file that registers keep; another kind gets none of these. */
const ENDINGS: Readonly<Record<string, string>> = {
  docx: 'docx',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/json': 'json',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'text/html': 'html',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/** Letters of a title that a name of a file keeps. */
const MOST = 60;

/**
 * The name of a file after its title: numbered, so that no two meet, and of letters that every system takes.
 * @param kind its media type, or its ending
 */
export function fileName(number: number, title: string, kind: string | undefined): string {
  const plain = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N} _-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .slice(0, MOST)
    .trim();
  const name = `${String(number).padStart(2, '0')} ${plain}`.trim();
  return `${name}.${ENDINGS[kind ?? ''] ?? 'bin'}`;
}
