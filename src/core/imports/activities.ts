import type { ProcessingActivity } from '../records/activity.ts';
import type { Workbench } from './bench.ts';
import { textKey } from './cell.ts';

/** What a row says of which activity it is about. */
export interface ActivityName {
  /** The entity whose record the row is in: as controller or as processor. */
  readonly entity: string;
  readonly kind: 'controller' | 'processor';
  /** What the activity is called, where a column says it. */
  readonly title: string | undefined;
  readonly purposes: readonly string[];
  readonly businessFunction: string | undefined;
}

function entitiesOf(activity: ProcessingActivity): readonly string[] {
  return activity.kind === 'controller'
    ? [...activity.controllers, ...activity.jointControllers.map(({ party }) => party)]
    : activity.processors;
}

function sameFunction(activity: ProcessingActivity, name: ActivityName): boolean {
  const [own, wanted] = [activity.businessFunction, name.businessFunction];
  return own === undefined || wanted === undefined || textKey(own) === textKey(wanted);
}

/** Activities of an entity by title and by purpose, over the register and what the import makes. */
export class Activities {
  readonly #byTitle = new Map<string, string[]>();
  readonly #byPurpose = new Map<string, string[]>();
  readonly #bench: Workbench;

  constructor(bench: Workbench) {
    this.#bench = bench;
    for (const activity of bench.input.snapshot.activities) this.#take(activity);
    bench.onPut((kind, record) => {
      if (kind === 'activity') this.#take(record as ProcessingActivity);
    });
  }

  #take(activity: ProcessingActivity): void {
    const add = (index: Map<string, string[]>, text: string, entity: string): void => {
      const key = `${activity.kind} ${entity} ${textKey(text)}`;
      const ids = index.get(key);
      if (ids === undefined) index.set(key, [activity.id]);
      else if (!ids.includes(activity.id)) ids.push(activity.id);
    };
    for (const entity of ['', ...entitiesOf(activity)]) {
      add(this.#byTitle, activity.title, entity);
      for (const { description } of activity.purposes) add(this.#byPurpose, description, entity);
    }
  }

  #first(ids: readonly string[] | undefined, name: ActivityName): ProcessingActivity | undefined {
    return (ids ?? [])
      .flatMap((id) => this.#bench.get('activity', id) ?? [])
      .find((activity) => sameFunction(activity, name));
  }

  /** The activity of that title whoever it belongs to, where there is only one. */
  named(title: string): string | undefined {
    for (const kind of ['controller', 'processor']) {
      const ids = this.#byTitle.get(`${kind}  ${textKey(title)}`) ?? [];
      if (ids.length === 1) return ids[0];
    }
    return undefined;
  }

  /** The activity that a row is about: of the same entity, by its title, else by its purposes. */
  find(name: ActivityName): ProcessingActivity | undefined {
    const key = (text: string): string => `${name.kind} ${name.entity} ${textKey(text)}`;
    if (name.title !== undefined) return this.#first(this.#byTitle.get(key(name.title)), name);
    const [first, ...more] = name.purposes;
    if (first === undefined) return undefined;
    const byPurpose = (this.#byPurpose.get(key(first)) ?? []).filter((id) => {
      const purposes = new Set(
        this.#bench.get('activity', id)?.purposes.map(({ description }) => textKey(description)),
      );
      return more.every((purpose) => purposes.has(textKey(purpose)));
    });
    return this.#first(byPurpose, name) ?? this.#first(this.#byTitle.get(key(name.purposes.join('\n'))), name);
  }
}
