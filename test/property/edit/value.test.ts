/**
 * Any value at any place of any note: the note says that value, all else says what it said, and comments and lines of
 * all else are the same bytes.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CST, Lexer } from 'yaml';
import type { Note } from '../../../src/note/note.ts';
import type { SetValue } from '../../../src/service/form/set-value.ts';
import { linesOf } from '../../../src/text/lines.ts';
import { isMap, type Path, valueAt } from '../../../src/yaml/path.ts';
import { applied } from '../../support/applied.ts';
import { corpus } from '../../support/corpus.ts';
import { FULL } from '../../support/full-note.ts';
import { document, service } from '../../support/notes.ts';
import { untidyMarkdown, untidyYaml } from '../../support/untidy-notes.ts';
import { markdownNotes } from './markdown-notes.ts';
import { entryPaths, keyPaths, valuesAt } from './schema-values.ts';
import { yamlNotes } from './yaml-notes.ts';

interface Source {
  readonly text: string;
  readonly languageId: string;
}

/** What is asked: a place, by numbers that choose entries, and a value; undefined leaves it out. */
interface Question {
  readonly path: Path;
  readonly luck: readonly number[];
  readonly value: unknown;
}

const place = fc.constantFrom(...keyPaths, ...keyPaths, ...entryPaths);
const question: fc.Arbitrary<Question> = place.chain((path) =>
  fc.record({
    path: fc.constant(path),
    luck: fc.array(fc.nat({ max: 5 }), { minLength: 4, maxLength: 4 }),
    value: fc.oneof(
      { weight: 4, arbitrary: valuesAt(path) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
  }),
);

/** Data as they are compared: without an order of keys. */
const plain = (data: unknown): unknown => (data === undefined ? undefined : JSON.parse(JSON.stringify(data)));

/** What a note says: its sections, each with all its values, and its lesions. */
function saidBy(note: Note): { root: Record<string, unknown>; lesions: unknown[]; doubled: string[] } {
  const root: Record<string, unknown> = {};
  const doubled: string[] = [];
  for (const { parsed } of note.segments) {
    for (const [key, value] of Object.entries(parsed.sections)) {
      if (Object.hasOwn(root, key)) doubled.push(JSON.stringify([key, value]));
      else if (key !== 'lesions' || !(Array.isArray(value) || (value === null && note.lesions.length > 0)))
        root[key] = plain(value);
    }
  }
  return { root, lesions: note.lesions.map(({ written }) => plain(written)), doubled };
}

/** A complication that is a map with its kind alone says what the word says. */
const inWords = (notes: unknown): unknown =>
  JSON.parse(JSON.stringify(notes), (_, value) =>
    value?.kind !== undefined && Object.keys(value).length === 1 ? value.kind : value,
  );

const isIndex = (step: string | number | undefined): boolean => typeof step === 'number';

/** Sets a value in plain data, as someone would who knows nothing of texts. */
function expected(data: unknown, path: Path, value: unknown, isKept: boolean): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return plain(value);
  if ((data ?? null) === null && value === undefined) return data;
  const home = (data ?? (isIndex(step) ? [] : {})) as Record<string | number, unknown>;
  const map = typeof data === 'string' && step !== undefined ? { kind: data } : home;
  // An entry of a list stays, without keys.
  const inner = expected((map as Record<string | number, unknown>)[step], rest, value, Array.isArray(map));
  if (Array.isArray(map)) {
    const list = [...map];
    if (inner === undefined) list.splice(Number(step), 1);
    else list[Number(step)] = inner;
    return list.length === 0 && map.length > 0 ? undefined : list;
  }
  const next: Record<string, unknown> = { ...map, [step]: inner };
  if (inner === undefined) delete next[step];
  if (typeof data === 'string' && Object.keys(next).join() === 'kind') return next.kind;
  const isEmptied = Object.keys(next).length === 0 && Object.keys(map).length > 0;
  return isEmptied && !isKept ? (value === undefined ? undefined : next) : next;
}

/** The comments of some notes, in order. */
const commentsOf = (notes: readonly Note[]): string[] =>
  notes.flatMap(({ segments }) =>
    segments.flatMap(({ region }) =>
      [...new Lexer().lex(region.text)]
        .filter((token, i, all) => token.startsWith('#') && all[i - 1] !== CST.SCALAR)
        .map((token) => token.trimEnd()),
    ),
  );

/** Whether all of some texts stand among others, in their order. */
function standAmong(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  return some.every((one) => {
    at = all.indexOf(one, at) + 1;
    return at > 0;
  });
}

interface Outcome {
  readonly refused: string | null;
}

/** Asks one question of a note, and holds the answer to all of it. */
function holds(source: Source, { path, luck, value }: Question, mayRefuse: boolean): Outcome | null {
  const ours = service();
  const open = document(source.text, source.languageId);
  const [first, ...others] = ours.analysis(open).notes.map(({ note }) => note);
  if (!first) return null;
  const before = [first, ...others].map(saidBy);
  const said = before[0];
  if (!said) return null;
  const chosen = chooseEntries(path, luck, said);
  if (!chosen) return null;
  const { target, steps, old, back, isOpen } = chosen;
  const answer: SetValue = ours.setValue(open, target, steps, value);
  if ('refused' in answer) {
    assert.ok(mayRefuse, `${answer.refused} ${JSON.stringify([target, steps, value])}\n${source.text}`);
    return { refused: answer.refused };
  }
  const { edits } = answer;
  const after = applied(source.text, edits);
  const told = `${JSON.stringify([target, steps, value])}\n${source.text}\n---- becomes ----\n${after}`;
  const then = document(after, source.languageId);
  const now = ours.analysis(then).notes.map(({ note }) => saidBy(note));
  const data = target.lesion === null ? said.root : said.lesions[target.lesion];
  const wanted = expected(data, steps, value, true);
  const wholes = (next: unknown) =>
    before.map((one, i) => {
      if (i > 0) return one;
      if (target.lesion === null) return { ...one, root: next };
      return { ...one, lesions: one.lesions.map((lesion, n) => (n === target.lesion ? next : lesion)) };
    });
  const isLeft = value === undefined && JSON.stringify(now) !== JSON.stringify(wholes(wanted));
  const isOnly =
    steps.length > 1 && Object.keys((valueAt(data, steps.slice(0, -1)) ?? {}) as object).length === 1;
  if (!isLeft || !isOnly) assert.deepEqual(now, wholes(wanted), told);
  // A section with no other key, and comments of its own, is left empty.
  else assert.deepEqual(now, wholes(expected(data, steps.slice(0, -1), null, true)), told);

  const [kept, all] = [
    commentsOf(ours.analysis(open).notes.map(({ note }) => note)),
    commentsOf(ours.analysis(then).notes.map(({ note }) => note)),
  ];
  // Whoever writes a whole map anew may leave out keys, with the comments behind them.
  if (value === undefined || isMap(value) || [value].flat().some(isMap))
    assert.ok(standAmong(all, kept), told);
  else assert.deepEqual(all, kept, told);
  touchesOnly(source.text, edits, old, told);

  // An entry that is left out has no place to go back to, nor has a section that was left empty.
  if (isOpen || (value === undefined && isIndex(steps.at(-1)))) return { refused: null };
  const undone = ours.setValue(then, target, back, old);
  if ('refused' in undone) assert.ok(mayRefuse, `back: ${undone.refused} ${told}`);
  else {
    const again = ours.analysis(document(applied(after, undone.edits), source.languageId));
    const once = again.notes.map(({ note }) => saidBy(note));
    assert.deepEqual(inWords(once), inWords(before), `back: ${told}`);
  }
  return { refused: null };
}

/** What is missing is inserted, and what is there is changed where it stands. */
function touchesOnly(
  text: string,
  edits: Extract<SetValue, { edits: unknown }>['edits'],
  old: unknown,
  told: string,
): void {
  const lines = linesOf(text);
  const at = edits.map(({ range }) => [lines.offsetAt(range.start), lines.offsetAt(range.end)] as const);
  if (old === undefined && at.some(([start, end]) => end > start)) {
    // But for a word or an empty value that becomes a map.
    const removed = at.map(([start, end]) => text.slice(start, end)).join('');
    assert.ok(removed.length < 40 && !removed.includes('\n'), `${JSON.stringify(removed)} ${told}`);
  }
}

/** A place of the note itself or of one of its lesions, with what stands there. */
function chooseEntries(path: Path, luck: readonly number[], said: ReturnType<typeof saidBy>) {
  const isLesion = path[0] === 'lesions';
  const lesion = isLesion ? (luck[0] ?? 0) % Math.max(1, said.lesions.length) : null;
  let data: unknown = lesion === null ? said.root : said.lesions[lesion];
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return null;
  const steps: (string | number)[] = [];
  let back: Path | null = null;
  let isOpen = false;
  for (const [i, step] of path.slice(isLesion ? 2 : 0).entries()) {
    if (typeof data === 'string' && steps.at(-2) === 'complications') data = { kind: data };
    const isList = typeof step === 'number';
    if ((data ?? null) !== null && (typeof data !== 'object' || Array.isArray(data) !== isList)) return null;
    const length = Array.isArray(data) ? data.length : 0;
    const own: string | number = isList ? (luck[i % 4] ?? 0) % (length + 1) : step;
    steps.push(own);
    if (isList && own === length) back ??= [...steps];
    isOpen ||= data === null || (typeof data === 'object' && Object.keys(data ?? {}).length === 0);
    data = (data as Record<string | number, unknown> | null | undefined)?.[own];
  }
  return { target: { lesion }, steps, old: data, back: back ?? steps, isOpen };
}

const { RUNS } = process.env;
const limit = (numRuns: number) =>
  RUNS ? { numRuns: Number(RUNS) } : { numRuns, interruptAfterTimeLimit: 15_000 };

const FULL_MARKDOWN = [
  '# Procedure\n\n> ```cto-note\n',
  FULL.replace(/\nlesions:[\s\S]*?\ncomplications:/, '\ncomplications:').replace(/^(?=.)/gm, '> '),
  '> ```\n\n- item\n\n  ~~~cto-lesion\n',
  (/\nlesions:\n([\s\S]*?)complications:/.exec(FULL)?.[1] ?? '')
    .replace(/^ {2}- /, '    ')
    .replace(/^ {4}/gm, '  '),
  '  ~~~\n',
].join('');

describe('setting a value', () => {
  it('of a tidy note is never refused', () => {
    const examples = corpus().filter(({ from }) => from === 'examples');
    const tidy: Source[] = [
      ...examples,
      { text: FULL, languageId: 'cto-note' },
      { text: FULL_MARKDOWN, languageId: 'markdown' },
      { text: 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n', languageId: 'cto-note' },
      { text: '```cto-lesion\nid: A\nvessel: LAD\n```\n', languageId: 'markdown' },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...tidy), question, (source, asked) => {
        holds(source, asked, false);
      }),
      limit(600),
    );
  });

  it('of any note of the fixtures is right, or refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...corpus()), question, (source, asked) => {
        holds(source, asked, true);
      }),
      limit(600),
    );
  });

  it('of a YAML note that is written in an odd way is right, or refused', () => {
    fc.assert(
      fc.property(yamlNotes, question, (source, asked) => {
        holds(source, asked, true);
      }),
      limit(500),
    );
  });

  it('of Markdown that is written in an odd way is right, or refused', () => {
    fc.assert(
      fc.property(markdownNotes, question, (source, asked) => {
        holds(source, asked, true);
      }),
      limit(500),
    );
  });

  it('of an untidy note is right, or refused', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          untidyYaml.map((text) => ({ text, languageId: 'cto-note' })),
          untidyMarkdown.map((text) => ({ text, languageId: 'markdown' })),
        ),
        question,
        (source, asked) => {
          holds(source, asked, true);
        },
      ),
      limit(500),
    );
  });
});
