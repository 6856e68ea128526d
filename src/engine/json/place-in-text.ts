import { placeOf } from './read-json.ts';

const SPACE = /[\s]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const SCALAR = /[^\s,\]}]+/y;

/** Walks a text that is JSON and notes where each value stands, by its path as messages write it: `approvals[3].validTo`. */
class Walker {
  readonly places = new Map<string, number>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }

  #sign(): string {
    this.#match(SPACE);
    return this.#text[this.#at] ?? '';
  }

  value(path: string): void {
    const sign = this.#sign();
    if (!this.places.has(path)) this.places.set(path, this.#at);
    if (sign === '{') this.#inside('}', () => this.#member(path));
    else if (sign === '[') this.#inside(']', (index) => this.value(`${path}[${index}]`));
    else this.#match(sign === '"' ? STRING : SCALAR);
  }

  #member(path: string): void {
    this.#sign();
    const start = this.#at;
    const key = JSON.parse(this.#match(STRING)) as string;
    const inner = path === '' ? key : `${path}.${key}`;
    this.places.set(inner, start);
    this.#sign();
    this.#at += 1;
    this.value(inner);
  }

  #inside(end: string, item: (index: number) => void): void {
    this.#at += 1;
    for (let index = 0; this.#sign() !== end; index += 1) {
      item(index);
      if (this.#sign() === ',') this.#at += 1;
    }
    this.#at += 1;
  }
}

/**
 * Finds the line of a path in a text that is JSON.
 * @returns a function from a path to its line, counted from 1; a path that is not there has the line of what it would stand in
 */
export function linesIn(text: string): (path: string) => number {
  const walker = new Walker(text);
  walker.value('');
  return (path) => {
    let known = path;
    while (known !== '' && !walker.places.has(known)) known = known.replace(/(?:\.[^.[\]]*|\[\d+\]|^[^.[\]]*)$/u, '');
    return placeOf(text, walker.places.get(known) ?? 0).line;
  };
}
