import { PNG_SCALE } from './printer.ts';
import type { PictureSize } from './printer.ts';

/** What a PDF says of itself. */
export interface PdfAbout {
  /** Pages as its own table of pages counts them, and as they are there. */
  readonly said: number;
  readonly pages: number;
  /** Whether it is whole, and what readers of it rely on: its structure, its bookmarks, its language, its paper. */
  readonly lacks: ReadonlyArray<'whole' | 'tags' | 'outline' | 'language' | 'a4'>;
}

/** A4 in points, within half of one, as browsers round it. */
function isA4(box: string): boolean {
  const [left = 0, bottom = 0, right = 0, top = 0] = box.trim().split(/\s+/u).map(Number);
  return Math.abs(right - left - 595.28) < 1 && Math.abs(top - bottom - 841.89) < 1;
}

/** Looks into a PDF: not at its drawing, but at what makes it one that can be read by everybody. */
export function pdfAbout(bytes: Uint8Array): PdfAbout {
  const text = Buffer.from(bytes).toString('latin1');
  const pages = text.match(/\/Type\s*\/Page(?![A-Za-z])/gu)?.length ?? 0;
  // Tables of pages may be nested; the outermost counts them all.
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/gu)].map(([, count]) => Number(count));
  const boxes = [...text.matchAll(/\/MediaBox\s*\[([^\]]*)\]/gu)].map(([, box = '']) => box);
  const found: Readonly<Record<PdfAbout['lacks'][number], boolean>> = {
    whole: /^%PDF-\d/u.test(text) && /%%EOF\s*$/u.test(text),
    tags: /\/StructTreeRoot\b/u.test(text) && /\/MarkInfo\s*<<[^>]*\/Marked\s+true/u.test(text),
    outline: /\/Outlines\b/u.test(text),
    language: /\/Lang\s*[(<]/u.test(text),
    a4: boxes.length > 0 && boxes.every(isA4),
  };
  const lacks = Object.entries(found).flatMap(([what, is]) => (is ? [] : [what as PdfAbout['lacks'][number]]));
  return { said: Math.max(0, ...counts), pages, lacks };
}

const PNG_BEGINS = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PNG_ENDS = Buffer.from([0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

/** The size of a PNG in its own pixels; nothing where it is none, or is cut short. */
export function pngSize(bytes: Uint8Array): PictureSize | undefined {
  const png = Buffer.from(bytes);
  const isWhole =
    png.subarray(0, 8).equals(PNG_BEGINS) &&
    png.toString('latin1', 12, 16) === 'IHDR' &&
    png.subarray(-8).equals(PNG_ENDS);
  return isWhole ? { width: png.readUInt32BE(16), height: png.readUInt32BE(20) } : undefined;
}

/** The size that a PNG of a picture has to have. */
export function pixelsOf({ width, height }: PictureSize): PictureSize {
  return { width: width * PNG_SCALE, height: height * PNG_SCALE };
}
