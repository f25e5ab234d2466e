/**
 * Reads the YAML that most notes are made of: keys one below the other, plain or quoted values on one line, lists
 * in brackets or with dashes, and literal text. All else is left to the YAML library, of which this is no
 * alternative, only a shortcut: whatever it reads, a property test holds that the library reads the same.
 */
import { endOfLine, type TreeEntry, type YamlTree } from './tree.ts';

/** What a text says, and where. */
export interface PlainDocument {
  readonly data: unknown;
  readonly tree: YamlTree;
}

/** Thrown where a text is not plain, and caught in this file. */
const NOT_PLAIN = new Error('not plain');

/** A tab, a control character, a byte order mark, or a carriage return that ends no line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const ODD = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]|\r(?!\n)/;
const KEY = /([A-Za-z_]\w{0,99}):(?=[ \r\n]|$)/y;
const QUOTED = /"[^"\\\r\n]*"|'[^'\r\n]*'/y;
/** Words; a colon within one is not followed by a space, and none begins with the sign of a comment. */
const PLAIN = /[^\s\-?:,[\]{}#&*!|>'"%@`][^\s:]*(?::(?=\S)[^\s:]*)*(?: +[^\s#:][^\s:]*(?::(?=\S)[^\s:]*)*)*/y;
/** Words within brackets. */
const ITEM = /[^\s\-?:,[\]{}#&*!|>'"%@`][^\s,[\]{}:#]*(?: +[^\s,[\]{}:#]+)*/y;
const SPACES = / */y;
const COMMA = /, */y;
const LITERAL = /\| *\n/y;
const REST = / *(?:(?<= )#[^\r\n]*)?(?:\r?\n|$)/y;

/** What the core schema of YAML takes for something else than text. */
const CONSTANTS = new Map<string, unknown>([
  ...['~', 'null', 'Null', 'NULL'].map((text) => [text, null] as const),
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
]);
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
const OTHER_NUMBER = /^[-+.]?[\d.]/;
/** Days, ranges, times of day, numbers with a unit: text that begins with a digit, and is no number in any notation. */
const NO_NUMBER = /^\d(?:[\d.]*-\d[\d.-]*|.*[^\da-fox.+-].*)$/i;

/** The longest text that is tried: a recursion within it is as deep as its lines are indented. */
const LONGEST = 1_000_000;
const DEEPEST = 100;

/** What a text says; null if it is not plain. */
export function parsePlainYaml(text: string): PlainDocument | null {
  if (text.length > LONGEST || ODD.test(text)) return null;
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error === NOT_PLAIN) return null;
    throw error;
  }
}

function scalarOf(text: string): unknown {
  if (CONSTANTS.has(text)) return CONSTANTS.get(text);
  if (NUMBER.test(text)) return Number(text);
  if (OTHER_NUMBER.test(text) && !NO_NUMBER.test(text)) throw NOT_PLAIN;
  return text;
}

class Reader {
  readonly #text: string;
  /** Where the next thing is read. */
  #at = 0;
  /** The column of what is read next; -1 at the end of the text. */
  #column = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): PlainDocument {
    this.#nextLine();
    if (this.#column < 0) throw NOT_PLAIN;
    const plain = this.#block(DEEPEST);
    if (this.#column >= 0) throw NOT_PLAIN;
    return plain;
  }

  /** The text that matches here, which is passed over; null if none does. */
  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) return null;
    this.#at = pattern.lastIndex;
    return found[1] ?? found[0];
  }

  #expect(pattern: RegExp): string {
    const found = this.#take(pattern);
    if (found === null) throw NOT_PLAIN;
    return found;
  }

  /** Goes on, from the start of a line, to the first line that says something. */
  #nextLine(): void {
    for (;;) {
      const start = this.#at;
      this.#take(SPACES);
      this.#column = this.#at - start;
      if (this.#at >= this.#text.length) {
        this.#column = -1;
        return;
      }
      const sign = this.#text.charCodeAt(this.#at);
      if (sign !== 0x23 && sign !== 0x0a && sign !== 0x0d) return;
      const end = this.#text.indexOf('\n', this.#at);
      this.#at = end < 0 ? this.#text.length : end + 1;
    }
  }

  get #isDash(): boolean {
    return this.#text.startsWith('- ', this.#at);
  }

  #block(deeper: number): PlainDocument {
    if (deeper <= 0) throw NOT_PLAIN;
    return this.#isDash ? this.#list(deeper - 1) : this.#map(deeper - 1);
  }

  #map(deeper: number): PlainDocument {
    const [start, column] = [this.#at, this.#column];
    const data: Record<string, unknown> = {};
    const entries: TreeEntry[] = [];
    let last = start;
    while (this.#column === column && !this.#isDash) {
      const keyStart = this.#at;
      const name = this.#expect(KEY);
      if (name === '__proto__' || CONSTANTS.has(name) || Object.hasOwn(data, name)) throw NOT_PLAIN;
      const key = { start: keyStart, end: keyStart + name.length };
      const value = this.#valueOfKey(column, deeper);
      data[name] = value.data;
      entries.push({ name, key, value: value.tree });
      last = value.tree.end;
    }
    if (this.#column > column) throw NOT_PLAIN;
    return { data, tree: { start, end: endOfLine(this.#text, last), entries } };
  }

  /** What stands behind a key, and below it. */
  #valueOfKey(column: number, deeper: number): PlainDocument {
    this.#take(SPACES);
    const behind = this.#at;
    if (this.#take(REST) !== null) {
      this.#nextLine();
      const isBelow = this.#column > column || (this.#column === column && this.#isDash);
      return isBelow ? this.#block(deeper) : { data: null, tree: { start: behind, end: behind } };
    }
    const value = this.#text[this.#at] === '|' ? this.#literal(column) : this.#value();
    this.#nextLine();
    if (this.#column > column) throw NOT_PLAIN;
    return value;
  }

  #list(deeper: number): PlainDocument {
    const [start, column] = [this.#at, this.#column];
    const data: unknown[] = [];
    const items: YamlTree[] = [];
    while (this.#column === column && this.#isDash) {
      const dash = this.#at;
      this.#at += 1;
      this.#take(SPACES);
      const inner = column + this.#at - dash;
      KEY.lastIndex = this.#at;
      if (KEY.test(this.#text)) {
        this.#column = inner;
        const item = this.#map(deeper - 1);
        data.push(item.data);
        items.push(item.tree);
      } else {
        const item = this.#value();
        this.#nextLine();
        data.push(item.data);
        items.push(item.tree);
      }
      if (this.#column > column) throw NOT_PLAIN;
    }
    const last = items.at(-1)?.end ?? start;
    return { data, tree: { start, end: endOfLine(this.#text, last), items } };
  }

  /** A value on its line, with the end of the line. */
  #value(): PlainDocument {
    const value = this.#text[this.#at] === '[' ? this.#brackets() : this.#scalar(PLAIN);
    this.#expect(REST);
    return value;
  }

  #scalar(pattern: RegExp): PlainDocument {
    const start = this.#at;
    const quoted = this.#take(QUOTED);
    const data = quoted === null ? scalarOf(this.#expect(pattern)) : quoted.slice(1, -1);
    return { data, tree: { start, end: this.#at } };
  }

  #brackets(): PlainDocument {
    const start = this.#at;
    const data: unknown[] = [];
    const items: YamlTree[] = [];
    this.#at += 1;
    this.#take(SPACES);
    while (this.#text[this.#at] !== ']') {
      if (items.length > 0) this.#expect(COMMA);
      const item = this.#scalar(ITEM);
      data.push(item.data);
      items.push(item.tree);
      this.#take(SPACES);
    }
    this.#at += 1;
    return { data, tree: { start, end: this.#at, items } };
  }

  /** Lines of text deeper than their key, as they stand. */
  #literal(column: number): PlainDocument {
    const start = this.#at;
    this.#expect(LITERAL);
    const lines: string[] = [];
    let indent = 0;
    let end = this.#at;
    while (this.#at < this.#text.length) {
      const lineEnd = this.#text.indexOf('\n', this.#at);
      if (lineEnd < 0) throw NOT_PLAIN;
      const line = this.#text.slice(this.#at, lineEnd);
      const depth = line.search(/[^ ]/);
      if (lines.length === 0) indent = depth;
      if (indent <= column || line.endsWith('\r') || (line !== '' && line.trim() === '')) throw NOT_PLAIN;
      if (line !== '' && depth < indent) break;
      lines.push(line.slice(indent));
      this.#at = lineEnd + 1;
      if (line !== '') end = this.#at - 1 - (line.length - line.trimEnd().length);
    }
    if (lines.length === 0) throw NOT_PLAIN;
    const data = `${lines.join('\n').replace(/\n+$/, '')}\n`;
    return { data, tree: { start, end } };
  }
}
