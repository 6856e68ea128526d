/** Endings of the kinds of file that registers keep; another kind gets none of these. */
const ENDINGS: Readonly<Record<string, string>> = {
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

/** The name of a file after its title, without an ending: numbered, so that no two meet, and of letters that every system takes. */
export function fileTitle(number: number, title: string): string {
  const plain = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N} _-]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .slice(0, MOST)
    .trim();
  return `${String(number).padStart(2, '0')} ${plain}`.trim();
}

/**
 * The same with the ending of its kind.
 * @param mediaType what kind of file it is
 */
export function fileName(number: number, title: string, mediaType: string | undefined): string {
  return `${fileTitle(number, title)}.${ENDINGS[mediaType ?? ''] ?? 'bin'}`;
}
