import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportBoard } from '../../../src/engine/export/board.ts';
import { exportFlows } from '../../../src/engine/export/flows.ts';
import type { Printer } from '../../../src/engine/print/printer.ts';
import { noPrinter } from '../../../src/engine/print/printer.ts';
import { pdfAbout, pngSize } from '../../../src/engine/print/printed.ts';
import { sampleSnapshot } from '../../support/sample-snapshot.ts';
import { requestOf } from '../export/request.ts';

/** A PDF as a browser writes one, in the parts that are looked at. */
function pdf(pages: number, change: (text: string) => string = (text) => text): Uint8Array {
  const each = '<</Type /Page\n/MediaBox [0 0 594.96 841.92]>>\n'.repeat(pages);
  const catalog =
    '<</Type /Catalog\n/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot 9 0 R\n/Outlines 8 0 R\n/Lang (en-GB)>>';
  return Buffer.from(
    change(`%PDF-1.4\n${each}<</Type /Pages\n/Count ${pages}\n/Kids []>>\n${catalog}\n%%EOF\n`),
    'latin1',
  );
}

/** A PNG of a size, without its drawing. */
function png(width: number, height: number): Uint8Array {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([head, size, Buffer.from('0000000049454e44ae426082', 'hex')]);
}

function nothing(): Promise<Uint8Array> {
  return Promise.reject(noPrinter(['Chromium']));
}

function printer(draws: Partial<Printer>): Printer {
  return { printPdf: nothing, printPng: nothing, ...draws };
}

const optima = sampleSnapshot('optima');

describe('the board report on paper', () => {
  test('is counted after it is reopened', async () => {
    const request = requestOf(optima, 'board.pdf');
    let drawn = '';
    const printPdf: Printer['printPdf'] = (html) => {
      drawn = html;
      return Promise.resolve(pdf(12));
    };
    const written = await exportBoard({ ...request, format: 'pdf', printer: printer({ printPdf }) });
    expect(written).toMatchObject({ path: request.out, pages: 12 });
    expect(drawn).toMatch(/^<!doctype html>\n<html lang="en-GB">/u);
    expect(drawn.match(/src: url\(data:font\/woff2;base64,[\w+/=]{1000,}\) format\('woff2'\)/gu)).toHaveLength(4);
    expect(pdfAbout(readFileSync(request.out))).toEqual({ said: 12, pages: 12, lacks: [] });
  });

  test.each([
    ['its end', pdf(12, (text) => text.replace('%%EOF', '')), 'whole'],
    ['its tags', pdf(12, (text) => text.replace('/StructTreeRoot', '/Nothing')), 'tags'],
    ['the mark that it is tagged', pdf(12, (text) => text.replace('true', 'false')), 'tags'],
    ['its bookmarks', pdf(12, (text) => text.replace('/Outlines', '/Nothing')), 'outline'],
    ['its language', pdf(12, (text) => text.replace('/Lang', '/Nothing')), 'language'],
    ['its paper', pdf(12, (text) => text.replaceAll('594.96 841.92', '612 792')), 'a4'],
    ['a page that its table counts', pdf(12, (text) => text.replace('/Count 12', '/Count 13')), 'pages'],
    ['its annex', pdf(2), 'pages'],
    ['everything', new Uint8Array(), 'whole'],
  ])('is not written where it lacks %s', async (_, bytes, what) => {
    const request = requestOf(optima, 'board.pdf');
    const lacking = printer({ printPdf: () => Promise.resolve(bytes) });
    const exported = exportBoard({ ...request, format: 'pdf', printer: lacking });
    await expect(exported).rejects.toMatchObject({ statement: { id: 'files.not-as-written', parameters: { what } } });
    expect(readdirSync(path.dirname(request.out))).toEqual([]);
  });

  test('is refused in words where nothing can draw it, and what stood there stays', async () => {
    const request = requestOf(optima, 'board.pdf');
    await expect(exportBoard({ ...request, format: 'pdf', printer: printer({}) })).rejects.toThrow(
      'Nothing on this computer can draw a PDF or a PNG; it takes one of Chromium, and none was found.',
    );
    await expect(exportBoard({ ...request, format: 'pdf' })).rejects.toMatchObject({ code: 'print.nothing-draws' });
    expect(existsSync(request.out)).toBe(false);
  });

  test('is not drawn for somebody who has given up', async () => {
    const stop = new AbortController();
    const request = { ...requestOf(optima, 'board.pdf'), signal: stop.signal };
    const printPdf = (): Promise<Uint8Array> => {
      stop.abort(new Error('given up'));
      return Promise.resolve(pdf(12));
    };
    const exported = exportBoard({ ...request, format: 'pdf', printer: printer({ printPdf }) });
    await expect(exported).rejects.toThrow('given up');
    expect(readdirSync(path.dirname(request.out))).toEqual([]);
  });
});

describe('the flow picture in pixels', () => {
  test('has two of them to each of the picture’s own, and always its light colours', async () => {
    const request = requestOf(optima, 'flows.png');
    let asked = { html: '', width: 0, height: 0 };
    const printPng: Printer['printPng'] = (html, size) => {
      asked = { html, ...size };
      return Promise.resolve(png(size.width * 2, size.height * 2));
    };
    const written = await exportFlows({ ...request, format: 'png', printer: printer({ printPng }) });
    expect(written.transfers).toBe(request.answers.length);
    expect(asked.width).toBe(980);
    expect(asked.html).not.toContain('prefers-color-scheme');
    expect(pngSize(readFileSync(request.out))).toEqual({ width: 1960, height: asked.height * 2 });
  });

  test.each([
    ['is of another size', png(980, 700)],
    ['is cut short', png(1960, 1400).subarray(0, 28)],
    ['is none', Buffer.from('<svg/>')],
  ])('is not written where what was drawn %s', async (_, bytes) => {
    const request = requestOf(optima, 'flows.png');
    const wrong = printer({ printPng: () => Promise.resolve(bytes) });
    const exported = exportFlows({ ...request, format: 'png', printer: wrong });
    await expect(exported).rejects.toMatchObject({ code: 'files.not-as-written' });
    expect(readdirSync(path.dirname(request.out))).toEqual([]);
  });
});
