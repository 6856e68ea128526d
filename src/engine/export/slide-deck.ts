import type Pptx from 'pptxgenjs';
import type { Provenance } from '../../core/views/provenance.ts';
import { BOARD, MARK_LINES } from '../../words/board.ts';
import { SLIDES } from '../../words/board-slides.ts';
import { provenanceInOneLine, provenanceLines } from '../../words/provenance.ts';
import { CONTENT_HEIGHT, CONTENT_WIDTH, portions, SLIDE, TABLE_POINTS } from './slide-table.ts';
import type { SlideTable } from './slide-table.ts';

/** A presentation of the library. */
export type PptxGenJS = Pptx.default;

const LANGUAGE = 'en-GB';
const FONT = 'Arial';
const MASTER = 'REPORT';

/** Colours of the slides, those of the page in print. */
export const COLOURS = {
  text: '1B2430',
  faint: '515C6B',
  line: 'C3CAD4',
  box: 'F4F6F9',
  'no-mechanism': 'B02A1D',
  'needs-judgement': 'B87800',
  'mechanism-in-place': '14647F',
  'not-restricted': '7A8594',
} as const;

/** So few bars would be as broad as the slide. */
const FEW_BARS = 4;

/** One series of a chart. */
export interface Series {
  readonly name: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
  readonly colour: string;
}

/** A place on a slide, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** How a chart of bars is drawn. */
export interface BarChart {
  readonly title: string;
  readonly series: readonly Series[];
  /** Bars that lie, for long names; columns else. */
  readonly lying: boolean;
}

/** A set of slides in the making, with what a check has to find in it again. */
export class Deck {
  readonly #pptx: PptxGenJS;
  #slide: Pptx.default.Slide | undefined;
  slides = 0;
  rows = 0;
  charts = 0;

  constructor(pptx: PptxGenJS, about: { readonly title: string; readonly subject: string }) {
    this.#pptx = pptx;
    pptx.layout = 'LAYOUT_WIDE';
    pptx.title = about.title;
    pptx.subject = about.subject;
    pptx.author = SLIDES.author;
    pptx.company = '';
    pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
    const title = { x: SLIDE.left, y: 0.35, w: CONTENT_WIDTH, h: 0.75 };
    pptx.defineSlideMaster({
      title: MASTER,
      background: { color: 'FFFFFF' },
      objects: [
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              ...title,
              fontSize: 24,
              bold: true,
              color: COLOURS.text,
              align: 'left',
              valign: 'middle',
            },
            text: '',
          },
        },
      ],
      slideNumber: { x: SLIDE.width - 1.1, y: SLIDE.height - 0.4, fontSize: 9, color: COLOURS.faint },
    });
  }

  get #current(): Pptx.default.Slide {
    if (this.#slide === undefined) throw new Error('there is no slide yet');
    return this.#slide;
  }

  /** Begins a slide; its title is what programs list it by. */
  slide(title: string): void {
    this.#slide = this.#pptx.addSlide({ masterName: MASTER });
    this.slides += 1;
    this.#current.addText(title, { placeholder: 'title', lang: LANGUAGE });
  }

  /** Words at a place. */
  text(
    words: string,
    box: Box,
    options: { readonly size?: number; readonly bold?: boolean; readonly colour?: string } = {},
  ): void {
    const { size = 14, bold = false, colour = COLOURS.text } = options;
    this.#current.addText(words, {
      ...box,
      fontSize: size,
      bold,
      color: colour,
      valign: 'top',
      margin: 0,
      lang: LANGUAGE,
      fit: 'shrink',
    });
  }

  /** A number with what it counts, as a card. */
  card(number: number, word: string, box: Box, colour: string): void {
    this.#current.addText(
      [
        { text: String(number), options: { fontSize: 32, bold: true, breakLine: true, lang: LANGUAGE } },
        { text: word, options: { fontSize: 13, lang: LANGUAGE } },
      ],
      {
        ...box,
        fill: { color: COLOURS.box },
        line: { color: colour, width: 1.5 },
        color: COLOURS.text,
        align: 'left',
        margin: 8,
      },
    );
  }

  /** A chart of bars as PowerPoint has them: a workbook with the numbers lies behind it. */
  bars({ title, series, lying }: BarChart, box: Box): void {
    this.charts += 1;
    const bars = series[0]?.labels.length ?? 0;
    this.#current.addChart(
      this.#pptx.ChartType.bar,
      series.map(({ name, labels, values }) => ({ name, labels: [...labels], values: [...values] })),
      {
        ...box,
        altText: title,
        barDir: lying ? 'bar' : 'col',
        barGrouping: series.length > 1 ? 'stacked' : 'clustered',
        barGapWidthPct: bars < FEW_BARS ? 160 : 45,
        chartColors: series.map(({ colour }) => colour),
        catAxisOrientation: lying ? 'maxMin' : 'minMax',
        catAxisLabelFontSize: 11,
        catAxisLabelFontFace: FONT,
        valAxisHidden: true,
        valAxisMinVal: 0,
        valGridLine: { style: 'none' },
        showLegend: series.length > 1,
        legendPos: 'b',
        legendFontSize: 11,
        legendFontFace: FONT,
        showValue: true,
        dataLabelFontSize: 10,
        dataLabelFontFace: FONT,
        dataLabelColor: series.length > 1 ? 'FFFFFF' : COLOURS.text,
        dataLabelFormatCode: '#,##0;;',
        showTitle: true,
        title,
        titleFontSize: 14,
        titleFontFace: FONT,
        titleColor: COLOURS.text,
        lang: LANGUAGE,
        // The types of the library know one of the two orders alone.
      } as Pptx.default.IChartOpts,
    );
  }

  /** Rows of a table on the slide that is there. */
  #rows(
    headings: readonly string[],
    widths: readonly number[],
    rows: readonly (readonly string[])[],
    box: Omit<Box, 'h'>,
  ): void {
    this.rows += rows.length + 1;
    const border = { type: 'solid', pt: 0.75, color: COLOURS.line } as const;
    const none = { type: 'none' } as const;
    const cell = (text: string, bold: boolean) => ({
      text,
      options: {
        bold,
        border: [none, none, border, none] as [typeof none, typeof none, typeof border, typeof none],
        lang: LANGUAGE,
      },
    });
    const head = headings.map((heading) => ({
      ...cell(heading, true),
      options: { ...cell(heading, true).options, fill: { color: COLOURS.box } },
    }));
    this.#current.addTable([head, ...rows.map((row) => row.map((text, index) => cell(text, index === 0)))], {
      ...box,
      colW: widths.map((width) => (width / 100) * box.w),
      fontSize: TABLE_POINTS,
      fontFace: FONT,
      color: COLOURS.text,
      valign: 'top',
      margin: [0.03, 0.07, 0.03, 0.04],
      hasHeader: true,
    } as Pptx.default.TableProps);
  }

  /** How many rows of a table are left, and where they are. */
  #left(rows: number, box: Box): void {
    this.text(SLIDES.left(rows), box, { size: 11, colour: COLOURS.faint });
  }

  /** A table on the slide that is there, at a place. */
  tableAt({ headings, rows, widths }: SlideTable, box: Box): void {
    const [first = []] = portions({ headings, rows, widths }, { width: box.w, height: box.h });
    this.#rows(headings, widths, first, { x: box.x, y: box.y, w: box.w });
    const left = rows.length - first.length;
    if (left > 0) this.#left(left, { x: box.x, y: box.y + box.h, w: box.w, h: 0.3 });
  }

  /**
   * A table over as many slides as it takes, up to a number.
   * @param most slides; what is left is counted on the last, with where it is
   */
  table(title: string, table: SlideTable, most: number): void {
    const all = portions(table, { height: CONTENT_HEIGHT - 0.35 });
    const shown = all.slice(0, most);
    const left = all.slice(most).reduce((sum, portion) => sum + portion.length, 0);
    for (const [index, portion] of shown.entries()) {
      this.slide(index === 0 ? title : `${title} ${SLIDES.continued}`);
      this.#rows(table.headings, table.widths, portion, { x: SLIDE.left, y: SLIDE.top, w: CONTENT_WIDTH });
      if (index === most - 1 && left > 0) {
        this.#left(left, { x: SLIDE.left, y: SLIDE.height - 0.5, w: CONTENT_WIDTH - 1, h: 0.3 });
      }
    }
  }

  /** What the slides rest on, in one line at the foot. */
  foot(about: Provenance): void {
    this.text(
      provenanceInOneLine(about),
      { x: SLIDE.left, y: SLIDE.height - 0.55, w: CONTENT_WIDTH - 0.8, h: 0.4 },
      { size: 9, colour: COLOURS.faint },
    );
  }

  /** The last slide: both dates, law pack, seal and program, and what the marks mean. */
  about(about: Provenance): void {
    this.slide(BOARD.about);
    const rows = provenanceLines(about).map(({ label, text }) => [label, text]);
    this.tableAt(
      { headings: [BOARD.what, BOARD.value], rows, widths: [22, 78] },
      { x: SLIDE.left, y: SLIDE.top, w: CONTENT_WIDTH, h: 3.4 },
    );
    this.text(
      [BOARD.marks, ...MARK_LINES].join('\n'),
      { x: SLIDE.left, y: 5.1, w: CONTENT_WIDTH, h: 1.9 },
      { size: 11, colour: COLOURS.faint },
    );
  }

  /** The whole file. */
  async bytes(): Promise<Buffer> {
    return (await this.#pptx.write({ outputType: 'nodebuffer', compression: true })) as Buffer;
  }
}
