/** A run of the benchmark as Markdown: what is written into docs/performance.md. */
import { availableParallelism, totalmem } from 'node:os';
import { MARKDOWN, OURS, THEIRS } from './contenders.ts';
import { goalsOf } from './goals.ts';
import { advantage, type Results, type SizeResult } from './results.ts';
import { LIMIT } from './runner.ts';
import type { Figure, Measure } from './samples.ts';
import { showBytes, showCount, showTime, showTimes, table } from './table.ts';

const TIMES: readonly Measure[] = [
  'cold start',
  'open',
  'problem appears',
  'problem disappears',
  'hover',
  'completion',
];
const MEMORIES: readonly Measure[] = ['memory after start', 'peak memory'];

/** Everything, under headings of the second level. */
export function report(results: Results): string {
  const parts = [
    ['Goals', goals(results)],
    ['Language servers', servers(results)],
    ['Command line', commandLine(results)],
    ['Size and start of the extension', extension(results)],
    ['Machine', machine(results)],
  ];
  return parts.map(([heading, content]) => `## ${heading}\n\n${content}\n`).join('\n');
}

/** The page with the part between two markers of that name replaced. Throws if they are not there. */
export function withReport(page: string, content: string, name: 'bench' | 'many' = 'bench'): string {
  const [before, rest] = page.split(`<!-- ${name} -->\n`);
  const after = rest?.split(`<!-- /${name} -->`)[1];
  if (before === undefined || after === undefined)
    throw new Error('The page lacks the markers of the report.');
  return `${before}<!-- ${name} -->\n${content}<!-- /${name} -->${after}`;
}

function goals(results: Results): string {
  const rows = goalsOf(results).map(({ what, goal, figure, met }) => {
    const verdict = met ? 'yes' : '**no**';
    return [what, goal, figure ?? '–', figure === null ? '–' : verdict];
  });
  return table(['', 'goal', 'found', 'met'], rows, 2);
}

function servers({ sizes }: Results): string {
  const head = ['lesions', '', ...sizes.map(({ lesions }) => showCount(lesions))];
  const rows = [
    ...TIMES.flatMap((measure) => measureRows(sizes, measure, showTime)),
    ...MEMORIES.flatMap((measure) => measureRows(sizes, measure, showBytes)),
    ['bare parse', '`parseDocument`', ...sizes.map(({ parse }) => showTime(parse))],
  ];
  return table(head, rows, 2);
}

/** A row for each contender, and one for theirs divided by ours. */
function measureRows(
  sizes: readonly SizeResult[],
  measure: Measure,
  show: (value: number) => string,
): string[][] {
  const row = (name: string) => sizes.map(({ servers }) => cell(servers.get(name)?.figure(measure), show));
  const ratios = sizes.map((size) => advantage(size, measure));
  return [
    [measure, OURS, ...row(OURS)],
    ['', THEIRS, ...row(THEIRS)],
    ['', 'theirs : ours', ...ratios.map((value) => (value === null ? '–' : `**${showTimes(value)}**`))],
    ['', MARKDOWN, ...row(MARKDOWN)],
  ];
}

function cell(figure: Figure | undefined, show: (value: number) => string): string {
  if (typeof figure === 'number') return show(figure);
  if (figure === 'over the limit') return `> ${showTime(LIMIT)}`;
  return figure === 'failed' ? 'failed' : '–';
}

function commandLine({ one, many }: Results): string {
  const amounts = [{ what: 'one note', bare: '`node -e 0`', compared: one }].concat(
    many.map(({ notes, compared }) => ({
      what: `${showCount(notes)} notes`,
      bare: 'bare loop',
      compared,
    })),
  );
  const memory = (bytes: number | null) => (bytes === null ? '–' : showBytes(bytes));
  const rows = amounts.map(({ what, bare, compared: { ours, bare: least } }) => [
    what,
    showTime(ours.time),
    `${bare} ${showTime(least.time)}`,
    `**${showTimes(ours.time / least.time)}**`,
    memory(ours.memory),
    memory(least.memory),
  ]);
  return table(['`cto-note check`', 'time', 'against', 'ours : bare', 'peak memory', 'of the bare'], rows);
}

function extension({ product, activation }: Results): string {
  const rows = product.bundles.map(([name, bytes]) => [`\`dist/${name}\``, showBytes(bytes)]);
  rows.push(['the `.vsix`', showBytes(product.vsix.bytes)]);
  rows.push(['activation', activation === null ? '–' : showTime(activation)]);
  return table(['', ''], rows);
}

function machine({ load }: Results): string {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB of memory`;
  return `${availableParallelism()} cores, ${memory}, ${process.platform}, Node ${process.versions.node}. Load before the run: ${load.toFixed(1)}.`;
}
