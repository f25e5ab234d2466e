/**
 * The report of a note: one page to print and to keep. It is English for every reader, since it becomes part of a
 * record; the same note under the same settings gives the same bytes.
 */
import { noteRows } from '../present/note-table.ts';
import { type Source, statPearls } from '../score/evidence/literature.ts';
import { maceSource } from '../score/evidence/mace.ts';
import type { AnalysedNote, Analysis } from '../service/analysis.ts';
import { isForPages, shownProblems } from '../service/diagnostics.ts';
import { counted, toEnglish } from '../text/message.ts';
import { escapeHtml, htmlTable, list, page, sentence, tag } from './html.ts';
import { lesionSection, type Pictures } from './lesion.ts';
import { styleSheet } from './style.ts';

/** What a note is called: `CTO PCI 2026-09-15, P-0105`. */
function titleOf({ note }: AnalysedNote): string {
  const { date } = note.data.procedure ?? {};
  const named = [date ?? [], note.patient.id ?? []].flat().map(String);
  return `CTO PCI${named.length > 0 ? ` ${named.join(', ')}` : ''}`;
}

/** What the record of a procedure is expected to say besides its lesions, and how to find it in a note. */
const EXPECTED: readonly (readonly [string, (note: AnalysedNote['note']) => unknown])[] = [
  ['date of procedure', ({ data }) => data.procedure?.date],
  ['pseudonym', ({ patient }) => patient.id],
  ['operators', ({ data }) => data.procedure?.operators?.length || undefined],
  ['indication', ({ data }) => data.indication],
  ['consent', ({ data }) => data.consent],
  ['complications', ({ data }) => data.complications],
];

/** What is recorded besides the lesions, each section once, however many fences it stands in; then what is not. */
function recordedTable({ note }: AnalysedNote): string {
  const style = {
    localize: toEnglish,
    inert: escapeHtml,
    strong: (html: string) => tag('strong', {}, html),
  };
  const rows = note.segments.flatMap(({ parsed }) => noteRows(parsed.sections, style));
  const open = EXPECTED.filter(([, of]) => (of(note) ?? null) === null).map(([name]) => name);
  const missing = tag('span', { class: 'missing' }, open.join(', '));
  return htmlTable([], open.length === 0 ? rows : [...rows, ['Missing or not valid', missing]]);
}

/** Whoever reads a score on paper has to know at once that it rests on a note with errors. */
function errorNotice(analysis: Analysis): string {
  const { length } = shownProblems(analysis, ({ severity }) => severity === 'error');
  const said = `This note has ${counted(length, 'error')}: what is invalid counts as unknown.`;
  return length === 0 ? '' : tag('p', { class: 'notice' }, said);
}

/** What figures, definitions and limits rest on, each work once. */
function sourcesOf(notes: readonly AnalysedNote[]): Source[] {
  const results = notes.flatMap(({ lesions }) => lesions.flatMap(({ assessment }) => assessment.scores));
  const shown = results.flatMap(({ score, low, high }) => [
    score.source,
    ...[low, high].flatMap(({ figure }) => figure?.source ?? []),
  ]);
  const assessed = notes.flatMap(({ lesions }) => lesions.map(({ assessment }) => assessment));
  const all = [
    ...shown,
    ...(assessed.some(({ verdict }) => verdict) ? [statPearls] : []),
    ...(assessed.some(({ inHospital }) => inHospital) ? [maceSource] : []),
    ...assessed.flatMap(({ burdens }) => burdens.map(({ source }) => source)),
  ];
  return [...new Set(all)].sort((a, b) => (a.citation < b.citation ? -1 : 1));
}

function citation({ citation: text, doi }: Source): string {
  const link =
    doi === undefined ? '' : ` ${tag('a', { href: `https://doi.org/${doi}` }, escapeHtml(`doi:${doi}`))}`;
  return `${escapeHtml(text)}${link}`;
}

function problemSection(analysis: Analysis): string {
  const { lines } = analysis;
  const problems = shownProblems(analysis, isForPages).map(
    ({ severity, message, range }) =>
      `${tag('strong', {}, `${severity}, line ${lines.lineAt(range.start) + 1}`)}: ${sentence(toEnglish(message))}`,
  );
  return tag(
    'section',
    {},
    tag('h2', {}, 'Problems'),
    problems.length === 0 ? tag('p', {}, 'None.') : list(problems, { class: 'problems' }),
  );
}

/** The text as it was read: it prints nothing, but whoever keeps the page keeps the note. */
function sourceText(text: string): string {
  const lines = text.split(/\r?\n/).map(escapeHtml).join('\n');
  return tag('details', {}, tag('summary', {}, 'The note itself'), tag('pre', {}, lines));
}

function noteSection(
  analysed: AnalysedNote,
  { settings }: Analysis,
  number: number,
  pictures: Pictures,
): string {
  const lesions = analysed.lesions.map((lesion, i) =>
    lesionSection(analysed, lesion, settings, `n${number}-l${i}`, pictures),
  );
  return [tag('h1', {}, escapeHtml(titleOf(analysed))), recordedTable(analysed), ...lesions].join('\n');
}

/**
 * The page, as HTML that loads and runs nothing.
 *
 * @param file the name of the note's file, as the reader knows it
 * @param pictures what draws
 */
export function report(file: string, analysis: Analysis, pictures: Pictures): string {
  const { notes } = analysis;
  const [first] = notes;
  const scored = notes.flatMap(({ lesions }) => lesions);
  const sources = sourcesOf(notes).map(citation);
  const body = [
    errorNotice(analysis),
    ...notes.map((note, i) => noteSection(note, analysis, i, pictures)),
    problemSection(analysis),
    scored.length === 0
      ? ''
      : tag('section', {}, tag('h2', {}, 'Sources'), list(sources, { class: 'quiet' })),
    tag(
      'p',
      { class: 'quiet' },
      'Each score predicts something different. Compare two scores only if they predict the same endpoint.',
    ),
    tag('p', { class: 'quiet' }, escapeHtml(`Made by CTO Notes from ${file}.`)),
    sourceText(analysis.text),
  ];
  const title = first ? titleOf(first) : file;
  return page(title, styleSheet(title), body.filter((part) => part !== '').join('\n'));
}
