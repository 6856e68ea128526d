import { describe, expect, it, vi } from 'vitest';
import type { PDF_OPTIONS } from '../../src/main/print-options.ts';
import { PRINT_PARTITION, printWindowOptions } from '../../src/main/print-options.ts';
import { electronPrinter } from '../../src/main/print.ts';
import { windowOptions } from '../../src/main/window-options.ts';

type Handler = (request: { url: string }) => Response;

/** Windows that were made, with what each showed; what is drawn comes after a moment, as it does. */
const { shown, served, drawn } = vi.hoisted(() => ({
  shown: [] as Array<{ options: unknown; html: string; agent?: string; pdf?: unknown; destroyed: boolean }>,
  served: { handler: undefined as Handler | undefined, partitions: [] as string[], answers: [] as Response[] },
  drawn: { fails: false, size: { width: 1960, height: 1400 }, resized: [] as unknown[] },
}));

vi.mock('electron', () => ({
  session: {
    fromPartition: (partition: string) => {
      served.partitions.push(partition);
      return {
        protocol: {
          handle: (_scheme: string, handler: Handler) => void (served.handler = handler),
          unhandle: () => void (served.handler = undefined),
        },
      };
    },
  },
  BrowserWindow: class {
    readonly #one: (typeof shown)[number];
    constructor(options: unknown) {
      this.#one = { options, html: '', destroyed: false };
      shown.push(this.#one);
    }
    readonly loadURL = async (url: string): Promise<void> => {
      served.answers = [url, `${url}main.js`].flatMap((asked) => served.handler?.({ url: asked }) ?? []);
      this.#one.html = (await served.handler?.({ url }).text()) ?? 'nothing';
    };
    readonly destroy = (): void => void (this.#one.destroyed = true);
    readonly webContents = {
      setUserAgent: (name: string): void => void (this.#one.agent = name),
      printToPDF: async (options: typeof PDF_OPTIONS) => {
        await Promise.resolve();
        if (drawn.fails) throw new Error('no memory');
        this.#one.pdf = options;
        return Buffer.from(this.#one.html);
      },
      capturePage: () => {
        const image = {
          getSize: () => drawn.size,
          resize: (size: unknown) => {
            drawn.resized.push(size);
            return image;
          },
          toPNG: () => Buffer.from('png'),
        };
        return Promise.resolve(image);
      },
    };
  },
}));

describe('printing in Electron', () => {
  it('takes a window that is never shown, with the sandbox of the other, without preload, scripts or its session', () => {
    const { preload: _preload, ...same } =
      windowOptions({ width: 1, height: 1, maximized: false }, 'preload.cjs', '').webPreferences ?? {};
    const paper = printWindowOptions({ width: 794, height: 1123 });
    expect(paper).toMatchObject({ show: false, width: 794, height: 1123 });
    expect(paper.webPreferences).toEqual({ ...same, partition: PRINT_PARTITION, javascript: false });
    const picture = printWindowOptions({ width: 1960, height: 1400 }, 2).webPreferences;
    expect(picture).toMatchObject({
      sandbox: true,
      javascript: false,
      zoomFactor: 2,
      offscreen: { deviceScaleFactor: 1 },
    });
  });

  it('prints the document on A4, tagged and with its outline, and throws the window away', async () => {
    const printed = await electronPrinter.printPdf('<h1>Board</h1>');
    expect(Buffer.from(printed).toString()).toBe('<h1>Board</h1>');
    expect(shown.at(-1)).toMatchObject({
      destroyed: true,
      // A PDF names as its maker what the window calls itself.
      agent: 'Transfer Register',
      pdf: { pageSize: 'A4', generateTaggedPDF: true, generateDocumentOutline: true, printBackground: true },
    });
    expect(served.partitions).toEqual([PRINT_PARTITION]);
    expect(served.handler).toBeUndefined();
  });

  it('prints one after the other, each its own document', async () => {
    const both = await Promise.all(['one', 'two'].map((html) => electronPrinter.printPdf(html)));
    expect(both.map((bytes) => Buffer.from(bytes).toString())).toEqual(['one', 'two']);
  });

  it('answers nothing but the document, under a policy that lets it do nothing', async () => {
    await electronPrinter.printPdf('x');
    expect(served.answers.map(({ status }) => status)).toEqual([200, 404]);
    expect(served.answers[0]?.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox",
    );
  });

  it('gives a picture the size that was asked for, also where the display has more points', async () => {
    await electronPrinter.printPng('<svg>', { width: 980, height: 700 });
    expect(drawn.resized).toEqual([]);
    expect(shown.at(-1)).toMatchObject({ options: { width: 1960, height: 1400 }, destroyed: true });
    drawn.size = { width: 3920, height: 2800 };
    await electronPrinter.printPng('<svg>', { width: 980, height: 700 });
    expect(drawn.resized).toEqual([{ width: 1960, height: 1400, quality: 'best' }]);
  });

  it('says in words why it did not, and prints the next all the same', async () => {
    drawn.fails = true;
    await expect(electronPrinter.printPdf('x')).rejects.toThrow('could not be drawn: no memory');
    expect(shown.at(-1)?.destroyed).toBe(true);
    drawn.fails = false;
    expect(Buffer.from(await electronPrinter.printPdf('y')).toString()).toBe('y');
  });
});
