/**
 * How fast the window is: from its start until it can be used, from screen to screen, from a key to the paint in a form, and how long the page is held up at worst; on the
 * sample and on the register of a big group, each beside an empty window of the same shell.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shippedLaw } from '../../src/engine/law/shipped.ts';
import { createRegister } from '../../src/engine/register/create.ts';
import { systemPorts } from '../../src/engine/register/ports.ts';
import { makeSample } from '../../src/engine/samples/make-sample.ts';
import { fakeDesk } from '../../test/support/fake-desk.ts';
import { launchForTest } from '../../test/support/window.ts';
import type { TestWindow } from '../../test/support/window.ts';
import { buildPages } from '../pages.ts';
import { BIG } from './big-register.ts';
import { CONTACTS, bigWishes } from './big-wishes.ts';
import { medianOf, milliseconds } from './row.ts';
import type { BenchRow } from './row.ts';
import { filterTimes } from './window-filter.ts';
import { hourOfUse } from './window-hour.ts';
import type { Held } from './window-hour.ts';
import { bringProbe, changeHeading, keyTimes, tour } from './window-probe.ts';
import { saveTimes } from './window-save.ts';
import { LONG, TaskWatch } from './window-tasks.ts';
import type { Task } from './window-tasks.ts';

const STARTS = 3;
const TOURS = 5;
const KEYS = 40;
const CHANGES = 50;
const PATIENCE = 60_000;
const SETTLING = 2000;

const EMPTY_PAGES = path.resolve(import.meta.dirname, '..', '..', 'test', 'e2e', 'shell', 'fixtures', 'pages');

/** What one window took, in milliseconds. */
interface Measured {
  readonly starts: readonly number[];
  /** By the name of the place that was gone to. */
  readonly screens: ReadonlyMap<string, readonly number[]>;
  readonly keys: readonly number[];
  /** From pressing Save to the new verdict. */
  readonly saves: readonly number[];
  /** From a search in the list of transfers to its rows. */
  readonly filters: readonly number[];
  /** What the page held before an hour's work and after it; nothing for the empty window, in which there is no work. */
  readonly hour: { readonly before: Held; readonly after: Held } | undefined;
  readonly tasksAtStart: readonly Task[];
  readonly tasksAtWork: readonly Task[];
}

type Launch = (watch: TaskWatch) => Promise<TestWindow>;

async function startTimes(launch: Launch, usable: (window: TestWindow) => Promise<void>) {
  const starts: number[] = [];
  const tasks: Task[] = [];
  for (let run = 0; run < STARTS; run += 1) {
    const watch = new TaskWatch();
    const begin = performance.now();
    const window = await launch(watch);
    await usable(window);
    starts.push(performance.now() - begin);
    // What comes after the window can be used belongs to its start too: the lower parts of the first screen.
    await window.page.waitForTimeout(SETTLING);
    tasks.push(...(await watch.take()));
    await window.close();
  }
  return { starts, tasks };
}

/** Looked for by a selector, which costs the page less than a role does. */
async function overviewShown({ page }: TestWindow): Promise<void> {
  await page.waitForSelector('[data-pane="place"] section[aria-label="Answers"]', { timeout: PATIENCE });
}

/** Opens the form of the first activity, the largest there is, and types into its first field. */
async function typed({ page }: TestWindow): Promise<number[]> {
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Activities' }).click();
  await page.getByRole('rowheader').first().click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('form').getByRole('textbox').first().click();
  return keyTimes(page, KEYS);
}

async function measure(register: string, pages: string): Promise<Measured> {
  const launch: Launch = ({ onPage }) =>
    launchForTest({ pages, register, patience: PATIENCE, checkReplies: false, onPage });
  const { starts, tasks } = await startTimes(launch, overviewShown);
  const watch = new TaskWatch();
  const window = await launch(watch);
  const { page } = window;
  await overviewShown(window);
  await bringProbe(page);
  await page.waitForTimeout(SETTLING);
  await watch.take();
  const screens = new Map<string, number[]>();
  for (let count = 0; count < TOURS; count += 1) {
    for (const [place, time] of await tour(page)) screens.set(place, [...(screens.get(place) ?? []), time]);
  }
  const keys = await typed(window);
  const tasksAtWork = await watch.last();
  const saves = await saveTimes(page);
  const filters = await filterTimes(page);
  const hour = await hourOfUse(page);
  await window.close();
  return { starts, screens, keys, saves, filters, hour, tasksAtStart: tasks, tasksAtWork };
}

const launchEmpty: Launch = ({ onPage }) => launchForTest({ pages: EMPTY_PAGES, desk: fakeDesk(), onPage });

/** The same with a page that holds a heading and a field, over no register. */
async function measureEmpty(): Promise<Measured> {
  const { starts, tasks } = await startTimes(launchEmpty, () => Promise.resolve());
  const watch = new TaskWatch();
  const window = await launchEmpty(watch);
  const { page } = window;
  await bringProbe(page);
  await watch.take();
  const changes: number[] = [];
  for (let count = 0; count < CHANGES; count += 1) changes.push(await changeHeading(page));
  const screens = new Map([['', changes]]);
  await page.locator('#note').click();
  const keys = await keyTimes(page, KEYS);
  const tasksAtWork = await watch.take();
  await window.shell.close();
  return { starts, screens, keys, saves: [], filters: [], hour: undefined, tasksAtStart: tasks, tasksAtWork };
}

function slowest(screens: Measured['screens']): string {
  const medians = [...screens].map(([place, times]) => ({ place, time: medianOf(times) }));
  const [first] = medians.toSorted((one, other) => other.time - one.time);
  return first === undefined ? '' : `slowest: ${first.place}, ${milliseconds(first.time)}`;
}

/** By the clock, and by the processor's time: what lies between the two is the work of others on this machine. */
function tasksSaid(tasks: readonly Task[]): string {
  if (tasks.length === 0) return `none over ${LONG} ms`;
  const [wall, cpu] = [tasks.map((task) => task.wall), tasks.map((task) => task.cpu)];
  const byProcessor = cpu.filter((time) => time > LONG).length;
  return (
    `${milliseconds(Math.max(...wall))}, of ${wall.length} over ${LONG} ms; ` +
    `by processor time ${milliseconds(Math.max(...cpu))}, of ${byProcessor} over ${LONG} ms`
  );
}

function heldSaid(held: Held | undefined): string {
  if (held === undefined) return 'not measured';
  return `${(held.heap / 1e6).toFixed(1)} MB, ${held.nodes.toLocaleString('en-GB')} nodes`;
}

function beside(values: readonly number[]): string {
  return `${milliseconds(medianOf(values))} for an empty window`;
}

function rowsOf(size: string, measured: Measured, empty: Measured): BenchRow[] {
  const all = (screens: Measured['screens']): number[] => [...screens.values()].flat();
  return [
    {
      name: 'window: start to usable',
      size,
      median: milliseconds(medianOf(measured.starts)),
      beside: beside(empty.starts),
      note: 'the engine, the browser and the page, until the overview is drawn',
    },
    {
      name: 'window: screen to screen, all answers drawn',
      size,
      median: milliseconds(medianOf(all(measured.screens))),
      beside: beside(all(empty.screens)),
      note: slowest(measured.screens),
    },
    {
      name: 'window: key to paint in the form of an activity',
      size,
      median: milliseconds(medianOf(measured.keys)),
      beside: beside(empty.keys),
      note: `at worst ${milliseconds(Math.max(...measured.keys))}`,
    },
    {
      name: 'window: from Save in the form of a transfer to its new verdict',
      size,
      median: milliseconds(medianOf(measured.saves)),
      beside: `${milliseconds(medianOf(all(empty.screens)))} for changing a heading in an empty window`,
      note: `at worst ${milliseconds(Math.max(...measured.saves))}`,
    },
    {
      name: 'window: search in the list of transfers, all rows drawn',
      size,
      median: milliseconds(medianOf(measured.filters)),
      beside: `${milliseconds(medianOf(all(empty.screens)))} for changing a heading in an empty window`,
      note: `at worst ${milliseconds(Math.max(...measured.filters))}`,
    },
    {
      name: 'window: what the page holds after an hour of scripted use',
      size,
      median: heldSaid(measured.hour?.after),
      beside: `${heldSaid(measured.hour?.before)} after the first round through all places`,
    },
    {
      name: 'window: longest task while going through all places and typing',
      size,
      median: tasksSaid(measured.tasksAtWork),
      beside: `${tasksSaid(empty.tasksAtWork)} for an empty window`,
      note: `at the start: ${tasksSaid(measured.tasksAtStart)}; empty: ${tasksSaid(empty.tasksAtStart)}`,
    },
  ];
}

/** Measures the window on the sample and on a register of 10,000 transfers and 100,000 contacts. */
export async function benchWindow(): Promise<BenchRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-window-'));
  const pages = await buildPages();
  const author = { by: 'Bench' };
  const ports = systemPorts(shippedLaw());
  try {
    const sample = path.join(folder, 'sample.register');
    await makeSample('optima', sample, author, ports);
    const big = path.join(folder, 'big.register');
    await createRegister(big, { name: 'Big register' }, author, ports, { wishes: bigWishes() });
    const empty = await measureEmpty();
    const bigSize = `${BIG.transfers.toLocaleString('en-GB')} transfers, ${CONTACTS.toLocaleString('en-GB')} contacts`;
    return [
      ...rowsOf('Optima sample', await measure(sample, pages), empty),
      ...rowsOf(bigSize, await measure(big, pages), empty),
    ];
  } finally {
    for (const made of [folder, pages]) rmSync(made, { recursive: true, force: true });
  }
}
