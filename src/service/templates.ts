/**
 * What a new note and a new lesion begin with: snippets with a stop for each value, `${1:…}` as editors have them.
 *
 * Nothing is claimed that nobody has recorded. A value that may be unknown is so until it is filled in; for one
 * that may not, the place is empty, which is a finding.
 */
import type { Path } from '../note/path.ts';
import { schemaAt } from '../note/schema.ts';
import type { Carrier } from '../text/layout.ts';

/** The sections of a new note; a line of YAML's comments is for what may come later. */
const SECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['patient', ['id', 'age_years', 'sex', 'prior_cabg', 'lvef_percent', '# egfr_ml_min:']],
  ['indication', ['symptoms', 'goals']],
  ['consent', ['obtained', 'discussed']],
  ['procedure', ['date', 'operators', 'access', '# contrast_ml:', '# air_kerma_gy:']],
];

/** The keys of a new lesion: its definition, and what the scores ask for that most units use. */
const LESION: readonly string[] = [
  'vessel',
  'occlusion_months',
  'length_mm',
  'stump',
  'cap_ambiguity',
  'calcification',
  'bend_degrees',
  'tortuosity',
  'prior_attempt',
  'interventional_collaterals',
  '# outcome:',
  '#   timi_flow:',
  '#   residual_stenosis_percent:',
];

const HINTS: readonly string[] = [
  '# unknown: looked for, but it could not be told. Delete the line of what nobody looked at.',
  '# Lines that begin with a # are for later: take the # away.',
];

/** Numbers the stops of one snippet. */
export type Stops = () => number;

export function counter(): Stops {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

/** The stop for the value at a path: a choice where the schema lists the values. */
export function stopAt(path: Path, next: Stops): string {
  const { enum: listed, type, pattern } = schemaAt(path) ?? {};
  if (type === 'array') return `[$${next()}]`;
  if (!listed) return pattern === '^unknown$' ? `\${${next()}:unknown}` : `$${next()}`;
  // `true` and `false` say the same as `yes` and `no`.
  const values = listed.filter((value) => typeof value !== 'boolean' && value !== 'unknown');
  const first = listed.includes('unknown') ? 'unknown' : ' ';
  return `\${${next()}|${[first, ...values].join(',')}|}`;
}

/** The lines of some keys of the map at a path. */
export function linesAt(path: Path, keys: readonly string[], next: Stops): string[] {
  return keys.map((key) => (key.startsWith('#') ? key : `${key}: ${stopAt([...path, key], next)}`));
}

/** The lines of a new lesion, from its `id` on. */
export function lesionLines(id: string, next: Stops = counter()): string[] {
  return [`id: ${id}`, ...linesAt(['lesions', 0], LESION, next)];
}

/** A lesion as an entry of a list whose dash stands in the given column. */
export function lesionEntry(lines: readonly string[], column: number): string[] {
  return lines.map((line, i) => ' '.repeat(column) + (i === 0 ? '- ' : '  ') + line);
}

/** A lesion in a fence of its own. */
export function lesionFence(lines: readonly string[]): string[] {
  return ['```cto-lesion', ...lines, '```'];
}

/** The keys that a new section begins with; null for one that a new note does not have. */
export function keysOfSection(name: string): readonly string[] | null {
  return SECTIONS.find(([section]) => section === name)?.[1] ?? null;
}

/** The lines of each section of a new note but those that are there already. */
export function newSections(isThere: (section: string) => boolean, next: Stops = counter()): string[][] {
  return SECTIONS.filter(([section]) => !isThere(section)).map(([section, keys]) => [
    `${section}:`,
    ...linesAt([section], keys, next).map((line) => `  ${line}`),
  ]);
}

/** The snippet of a whole new note. */
export function newNote(carrier: Carrier): string {
  const next = counter();
  const sections = newSections(() => false, next);
  if (carrier === 'yaml') {
    const lesions = ['lesions:', ...lesionEntry(lesionLines('A', next), 2)];
    const parts = [['cto_note: 1', ...HINTS], ...sections, lesions, ['complications: [$0]']];
    return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  }
  const note = ['```cto-note', ...HINTS, ...sections.flat(), '```'];
  const lesion = lesionFence(lesionLines('A', next));
  return `${[['# Procedure'], note, lesion, ['$0']].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What a snippet says before anything is filled in. */
export function plain(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}
