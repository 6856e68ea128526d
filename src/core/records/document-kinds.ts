/** What kind of file a document may be that a register keeps, by its ending without the point. */
export const DOCUMENT_KINDS = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odp: 'application/vnd.oasis.opendocument.presentation',
  csv: 'text/csv',
  txt: 'text/plain',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  eml: 'message/rfc822',
} as const;
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

/**
 * The kind of a file by its name; nothing for all others. What a computer would run or let run is not among them: programs, scripts, links, archives, office files with
 * macros, and pages and drawings that may hold scripts. The last ending decides, so that 'terms.pdf.exe' is none.
 */
export function documentKind(name: string): DocumentKind | undefined {
  const ending = /\.([^.]+)$/u.exec(name.trim())?.[1]?.toLowerCase();
  return (Object.keys(DOCUMENT_KINDS) as DocumentKind[]).find((kind) => kind === ending);
}
