/** What was measured of many notes, as Markdown. */
import { availableParallelism } from 'node:os';
import { goalsOfMany } from './goals.ts';
import type { ManyNotes } from './many-notes.ts';
import type { Run } from './processes.ts';
import { showBytes, showTime, table } from './table.ts';

/** The goals and the figures. */
export function manyReport(found: ManyNotes): string {
  const goals = goalsOfMany(found).map(({ what, goal, figure, met }) => [
    what,
    goal,
    figure ?? '–',
    figure === null ? '–' : met ? 'yes' : '**no**',
  ]);
  const rows: [what: string, run: Run | null][] = [
    ['`cto-note check` of 10,000 notes', found.check],
    ['`cto-note export` of them to Parquet', found.table],
    ['`cto-note audit` of them, to a page', found.audit],
    ['J-CTO of them by Python with libyaml, on all cores', found.python],
    ['`cto-note export` of 100,000 notes to Parquet', found.longTable],
    ['`cto-note audit` of 100,000 lesions in Parquet', found.fewLesions],
    ['`cto-note audit` of 1,000,000 lesions in Parquet', found.lesions],
    ['the counts of them by DuckDB', found.duckdb],
  ];
  const cell = (figure: number | null | undefined, show: (value: number) => string) =>
    typeof figure === 'number' ? show(figure) : '–';
  const figures = rows.map(([what, run]) => [
    what,
    cell(run?.time, showTime),
    cell(run?.processor, showTime),
    cell(run?.memory, showBytes),
  ]);
  return [
    table(['', 'goal', 'found', 'met'], goals, 2),
    table(['', 'time', 'on processors', 'peak memory'], figures),
    `${availableParallelism()} cores, Node ${process.versions.node}. Load before the run: ${found.load.toFixed(1)}.\n`,
  ].join('\n\n');
}
