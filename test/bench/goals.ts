/** What the project wants to be held to, beside what a run has found. */
import { OURS } from './contenders.ts';
import type { ManyNotes } from './many-notes.ts';
import { advantage, growth, type Results, ratio } from './results.ts';
import type { Measure } from './samples.ts';
import { showBytes, showTime, showTimes } from './table.ts';

export interface Goal {
  readonly what: string;
  readonly goal: string;
  /** What was found, or null. */
  readonly figure: string | null;
  readonly met: boolean;
}

/** What “flat” and “linear” allow: figures of single milliseconds vary from run to run. */
const FLAT = 2;
const FLAT_MEMORY = 1.25;
const LINEAR = 12;

type Found = number | null | undefined;

function atLeast(what: string, bound: number, found: Found): Goal {
  return judged(what, `at least ${bound} ×`, found, showTimes, (value) => value >= bound);
}

function atMost(what: string, bound: number, found: Found): Goal {
  return judged(what, `at most ${bound} ×`, found, showTimes, (value) => value <= bound);
}

function under(
  what: string,
  goal: string,
  bound: number,
  found: Found,
  show: (value: number) => string,
): Goal {
  return judged(what, `under ${goal}`, found, show, (value) => value < bound);
}

function judged(
  what: string,
  goal: string,
  found: Found,
  show: (value: number) => string,
  holds: (value: number) => boolean,
): Goal {
  const value = found ?? null;
  return { what, goal, figure: value === null ? null : show(value), met: value !== null && holds(value) };
}

/** All goals, in the order of the issue. “Faster” and “less” are theirs divided by ours. */
export function goalsOf(results: Results): Goal[] {
  const { sizes, product, one, many, activation } = results;
  const at = (lesions: number) => sizes.find((size) => size.lesions === lesions);
  const faster = (measure: Measure, lesions: number) => {
    const size = at(lesions);
    return size && advantage(size, measure);
  };
  const keystroke = (lesions: number) => {
    const figure = at(lesions)?.servers.get(OURS)?.figure('keystroke');
    return typeof figure === 'number' ? figure : null;
  };
  const checked = (notes: number) => many.find((result) => result.notes === notes)?.compared;
  const bytes = (...files: string[]) => {
    const parts = product.bundles.filter(([name]) => files.includes(name));
    return parts.length === 0 ? null : parts.reduce((sum, [, size]) => sum + size, 0);
  };
  return [
    atLeast('cold start to first problems, 1 lesion: faster', 5, faster('cold start', 1)),
    ...[1, 10].flatMap((lesions) => [
      atLeast(`keystroke to problems, ${lesionsIn(lesions)}: faster`, 50, faster('keystroke', lesions)),
      under(`keystroke to problems, ${lesionsIn(lesions)}`, '4 ms', 4, keystroke(lesions), showTime),
    ]),
    atLeast('keystroke to problems, 1,000 lesions: faster', 50, faster('keystroke', 1000)),
    atMost('keystroke to problems: 1,000 lesions against 10', 3, growth(results, 'keystroke', 10, 1000)),
    atLeast('hover, 1,000 lesions: faster', 20, faster('hover', 1000)),
    atMost('hover: 1,000 lesions against 10 (flat)', FLAT, growth(results, 'hover', 10, 1000)),
    atLeast('open, 1,000 lesions: faster', 2, faster('open', 1000)),
    atMost('open: 10,000 lesions against 1,000 (linear)', LINEAR, growth(results, 'open', 1000, 10_000)),
    atLeast('peak memory, 1 lesion: less', 1.4, faster('peak memory', 1)),
    atLeast('peak memory, 1,000 lesions: less', 2, faster('peak memory', 1000)),
    atMost('`cto-note check` of one note against `node -e 0`', 3, one.ours.time / one.bare.time),
    atMost(
      '`cto-note check` of 10,000 notes against a bare loop on all cores',
      1.3,
      ratio(checked(10_000)?.ours.time, checked(10_000)?.bare.time),
    ),
    atMost(
      '`cto-note check`: 10,000 notes against 1,000, time (linear)',
      LINEAR,
      ratio(checked(10_000)?.ours.time, checked(1000)?.ours.time),
    ),
    // A thousand are done before the memory has come to its level.
    atMost(
      '`cto-note check`: 40,000 notes against 10,000, peak memory (flat)',
      FLAT_MEMORY,
      ratio(checked(40_000)?.ours.memory, checked(10_000)?.ours.memory),
    ),
    under(
      "the extension's bundle: its start and its service",
      '250 KB',
      250_000,
      bytes('extension.cjs', 'service.cjs'),
      showBytes,
    ),
    under("the extension's bundle for the web", '250 KB', 250_000, bytes('extension.web.cjs'), showBytes),
    under('the `.vsix`', '1 MB', 1_000_000, product.vsix.bytes, showBytes),
    under('activation in VS Code', '30 ms', 30, activation, showTime),
  ];
}

/** The goals of tables and audits, by the time on processors where others are at work on the machine. */
export function goalsOfMany({
  check,
  table,
  longTable,
  audit,
  python,
  lesions,
  fewLesions,
  duckdb,
}: ManyNotes): Goal[] {
  return [
    atMost(
      'rows of 10,000 notes to Parquet against `cto-note check`, time on processors',
      1.2,
      ratio(table.processor, check.processor),
    ),
    atMost(
      'rows of 10,000 notes to Parquet against a Python script that only adds up J-CTO, with libyaml on all cores, time on processors (faster)',
      1,
      ratio(table.processor, python?.processor),
    ),
    atMost(
      '`cto-note export`: 100,000 notes against 10,000, peak memory',
      FLAT_MEMORY,
      ratio(longTable.memory, table.memory),
    ),
    atMost(
      'audit of 10,000 notes, from files to page, against `cto-note check`, time on processors',
      1.3,
      ratio(audit.processor, check.processor),
    ),
    under('audit of 1,000,000 lesions from Parquet', '5 s', 5000, lesions.time, showTime),
    atMost(
      'audit from Parquet: 1,000,000 lesions against 100,000, peak memory (flat)',
      FLAT_MEMORY,
      ratio(lesions.memory, fewLesions.memory),
    ),
    atMost(
      'audit of 1,000,000 lesions against the counts by DuckDB, time on processors',
      3,
      ratio(lesions.processor, duckdb?.processor),
    ),
  ];
}

function lesionsIn(count: number): string {
  return count === 1 ? '1 lesion' : `${count} lesions`;
}
