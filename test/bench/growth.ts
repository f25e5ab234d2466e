/**
 * `npm run growth [--quick] [--json] [SHAPE …]`: how the time of each question grows with the length of a note, for
 * many shapes of notes. Times of n and of twice n are compared: twice as long is in proportion, four times as long is
 * its square. Ends with 1 where something grows faster than in proportion.
 */
import { parseArgs } from 'node:util';
import type { NoteService } from '../../src/service/note-service.ts';
import { document, service } from '../support/notes.ts';
import { SHAPES, type Shape } from './growth-shapes.ts';

type Note = ReturnType<typeof document>;
type Question = readonly [name: string, ask: (asked: NoteService, note: Note) => unknown];

const middle = (note: Note) => ({
  line: Math.floor(note.getText().split('\n').length / 2),
  character: 6,
});

/** The first problem: the same one, however many others there are and are shown. */
const firstOf = (diagnostics: ReturnType<NoteService['diagnose']>) =>
  diagnostics.filter(({ code }) => code !== 'too-many-findings').slice(0, 1);

const PROBLEMS: Question = ['problems', (asked, note) => asked.diagnose(note)];

const QUESTIONS: readonly Question[] = [
  PROBLEMS,
  ['hover', (asked, note) => asked.hover(note, middle(note))],
  ['completion', (asked, note) => asked.complete(note, middle(note))],
  ['outline', (asked, note) => asked.outline(note)],
  ['folding', (asked, note) => asked.folding(note)],
  ['selection', (asked, note) => asked.selection(note, middle(note))],
  ['lenses', (asked, note) => asked.lenses(note)],
  ['inlays', (asked, note) => asked.inlays(note)],
  ['links', (asked, note) => asked.links(note)],
  ['names', (asked, note) => asked.highlights(note, middle(note))],
  ['next missing', (asked, note) => asked.nextMissing(note, middle(note))],
  ['new lesion', (asked, note) => asked.newLesion(note, middle(note))],
  ['summaries', (asked, note) => asked.summaries(note, 'all')],
  ['format', (asked, note) => asked.format(note)],
  ['a fix', (asked, note) => asked.codeActions(note, firstOf(asked.diagnose(note)))],
  ['all fixes', (asked, note) => asked.fixAll(note)],
];

/** Less than this, in milliseconds, says nothing about growth: a pause to collect garbage takes as long. */
const TOO_SHORT = 25;
/** What takes longer than this is not asked for more. */
const TOO_LONG = 2000;
/** So long does no pause of the machine last. */
const NO_ACCIDENT = 1500;
const QUADRATIC = 3;
const MOST_REPEATS = 7;

/** The least time of each question so far. */
type Times = Map<string, number>;

/** Processor time in milliseconds: of a busy machine it says more than what a clock tells. */
function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

/** Asks questions of a note as an editor does, one after the other, and keeps the least time of each. */
function ask([, languageId, , text]: Shape, n: number, questions: readonly Question[], least: Times): void {
  const asked = service();
  const note = document(text(Math.ceil(n)), languageId);
  // Problems come first: the others would otherwise pay for reading the note.
  for (const [name, question] of [PROBLEMS, ...questions.filter((one) => one !== PROBLEMS)]) {
    const time = timeOf(() => question(asked, note));
    least.set(name, Math.min(time, least.get(name) ?? Number.POSITIVE_INFINITY));
  }
}

interface Row {
  readonly shape: string;
  readonly n: number;
  readonly question: string;
  /** Milliseconds of n/4, n/2 and n; null where less took too long already. */
  readonly times: readonly (number | null)[];
  /** How many times as long twice as much takes. */
  readonly ratio: number;
}

const isLong = ({ times }: Row, least = TOO_SHORT) => times.some((time) => time === null || time >= least);
const isTooFast = (row: Row) => isLong(row) && (row.ratio > QUADRATIC || row.times.includes(null));

/** Measures a shape. What seems to grow too fast is asked again, since a pause of the machine looks the same. */
function measured(shape: Shape, most: number): Row[] {
  const sizes = [most / 4, most / 2, most].map((n) => ({ n, least: new Map() as Times }));
  const row = ([question]: Question): Row => {
    const times = sizes.map(({ least }) => least.get(question) ?? null);
    const [last = 1, before = 1] = times.flatMap((time) => time ?? []).reverse();
    return { shape: shape[0], n: most, question, times, ratio: last / Math.max(before, 0.1) };
  };
  // The first time is that of a program which is not warm yet.
  const first: Times = new Map();
  ask(shape, most / 16, QUESTIONS, first);
  let open = QUESTIONS.filter(([name]) => (first.get(name) ?? 0) < TOO_LONG);
  for (let i = 0; i < MOST_REPEATS && open.length > 0; i += 1) {
    let asked = open;
    for (const { n, least } of sizes) {
      ask(shape, n, asked, least);
      asked = asked.filter(([name]) => (least.get(name) ?? 0) < TOO_LONG);
    }
    const isOpen = (found: Row) => isTooFast(found) && (i === 0 || !isLong(found, NO_ACCIDENT));
    open = open.filter((question) => isOpen(row(question)));
  }
  return QUESTIONS.map(row);
}

const inTable = (row: Row): string => {
  const times = row.times.map((time) => (time === null ? '–' : `${time.toFixed(0)} ms`)).join(' | ');
  const ratio = `${row.ratio.toFixed(1)}${isTooFast(row) ? ' **!**' : ''}`;
  return `| ${row.shape} | ${row.n} | ${row.question} | ${times} | ${ratio} |`;
};

const { values: options, positionals: only } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' } },
});
const unknown = only.filter((wanted) => !SHAPES.some(([name]) => name === wanted));
if (unknown.length > 0) throw new Error(`No shape is called ${unknown.join(' or ')}.`);
const HEAD =
  '| shape | n | question | n/4 | n/2 | n | grows |\n| --- | ---: | --- | ---: | ---: | ---: | ---: |';
const rows: Row[] = [];
if (!options.json) console.log(HEAD);
for (const shape of SHAPES.filter(([name]) => only.length === 0 || only.includes(name))) {
  const found = measured(shape, options.quick ? shape[2] / 4 : shape[2]).filter((row) => isLong(row));
  rows.push(...found);
  if (!options.json) for (const row of found) console.log(inTable(row));
}
const tooFast = rows.filter(isTooFast);
if (options.json) console.log(JSON.stringify(rows, null, 2));
else {
  const worst = Math.max(...rows.map(({ ratio }) => ratio));
  console.log(
    `\n${rows.length} long enough to tell, ${tooFast.length} too fast; at worst ${worst.toFixed(1)} times for twice as much.`,
  );
}
process.exitCode = tooFast.length > 0 ? 1 : 0;
