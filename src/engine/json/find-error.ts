/** What is wrong with a text that should be JSON, and where, counted in UTF-16 units from 0. */
export interface JsonError {
  readonly position: number;
  readonly problem: 'ends' | 'unexpected' | 'key-twice';
  /** The key that stands twice in one object. */
  readonly key?: string;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What is left of a sign that the end of the text cuts in two: an escape, a word, a number. */
const CUT_SIGN = /^(?:\\(?:u[0-9a-fA-F]{0,3})?|-|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|\.|[eE][+-]?)$/;
const LONGEST_CUT_SIGN = 5;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

class Scanner {
  readonly #text: string;
  /** The keys seen in each open object; nothing for an open list. */
  readonly #open: Array<Set<string> | undefined> = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  #error(problem: 'ends' | 'unexpected'): JsonError {
    const rest = this.#text.slice(this.#at, this.#at + LONGEST_CUT_SIGN + 1);
    const ends = rest === '' || (CUT_SIGN.test(rest) && this.#at + rest.length === this.#text.length);
    return { position: this.#at, problem: ends ? 'ends' : problem };
  }

  #matches(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  /** Moves over a string; false where it is none, with the position at what is wrong. */
  #string(): boolean {
    if (this.#text[this.#at] !== '"') return false;
    this.#at += 1;
    for (;;) {
      const code = this.#text.codePointAt(this.#at);
      if (code === 0x22) {
        this.#at += 1;
        return true;
      }
      if (code === 0x5c) {
        if (!this.#matches(ESCAPE)) return false;
      } else if (code === undefined || code < 0x20) {
        return false;
      } else {
        this.#at += 1;
      }
    }
  }

  #skipSpace(): void {
    while (this.#at < this.#text.length && ' \t\n\r'.includes(this.#text[this.#at] as string)) this.#at += 1;
  }

  #close(): Expected {
    this.#at += 1;
    this.#open.pop();
    return this.#open.length === 0 ? 'nothing' : 'comma-or-end';
  }

  #value(mayEnd: boolean): Expected | undefined {
    const sign = this.#text[this.#at];
    if (sign === ']' && mayEnd) return this.#close();
    if (sign === '{' || sign === '[') {
      this.#open.push(sign === '{' ? new Set() : undefined);
      this.#at += 1;
      return sign === '{' ? 'key-or-end' : 'value-or-end';
    }
    const is = sign === '"' ? this.#string() : this.#matches(NUMBER) || this.#matches(WORD);
    if (!is) return undefined;
    return this.#open.length === 0 ? 'nothing' : 'comma-or-end';
  }

  #key(mayEnd: boolean): Expected | JsonError | undefined {
    if (this.#text[this.#at] === '}' && mayEnd) return this.#close();
    const start = this.#at;
    if (!this.#string()) return undefined;
    const key = JSON.parse(this.#text.slice(start, this.#at)) as string;
    const keys = this.#open.at(-1);
    if (keys?.has(key) === true) return { position: start, problem: 'key-twice', key };
    keys?.add(key);
    return 'colon';
  }

  #next(expected: Expected): Expected | JsonError | undefined {
    const sign = this.#text[this.#at];
    switch (expected) {
      case 'value':
      case 'value-or-end':
        return this.#value(expected === 'value-or-end');
      case 'key':
      case 'key-or-end':
        return this.#key(expected === 'key-or-end');
      case 'colon':
        if (sign !== ':') return undefined;
        this.#at += 1;
        return 'value';
      case 'comma-or-end': {
        const inObject = this.#open.at(-1) !== undefined;
        if (sign === (inObject ? '}' : ']')) return this.#close();
        if (sign !== ',') return undefined;
        this.#at += 1;
        return inObject ? 'key' : 'value';
      }
      case 'nothing':
        return undefined;
      default:
        return expected satisfies never;
    }
  }

  scan(): JsonError | undefined {
    let expected: Expected = 'value';
    for (;;) {
      this.#skipSpace();
      if (expected === 'nothing' && this.#at >= this.#text.length) return undefined;
      const next = this.#next(expected);
      if (next === undefined) return this.#error('unexpected');
      if (typeof next === 'object') return next;
      expected = next;
    }
  }
}

/** The first place at which a text is not JSON, or an object has a key twice, of which JSON.parse would silently drop one. */
export function findJsonError(text: string): JsonError | undefined {
  return new Scanner(text).scan();
}
