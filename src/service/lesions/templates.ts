/**
 * What a new note and a new lesion begin with: snippets with a stop for each value, `${1:…}` as editors have them.
 *
 * Nothing is claimed that nobody has recorded: every place is empty, and one that is left empty is no value.
 */
import { schemaAt } from '../../schema/schema.ts';
import type { Carrier } from '../../segments/layout.ts';
import { type Localizer, msg, toEnglish } from '../../text/message.ts';
import type { Path } from '../../yaml/path.ts';

/** A place in offsets, and the text that goes there. */
export interface Insertion {
  readonly start: number;
  readonly end: number;
  /** A snippet; it begins with a line ending where the place does not begin a line. */
  readonly snippet: string;
}

/** A key of its own, or a section with its keys. */
type Entry = string | readonly [string, readonly string[]];

/** The sections of a new note. */
const SECTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['patient', ['id', 'age_years', 'sex', 'prior_cabg', 'lvef_percent', 'egfr_ml_min']],
  ['indication', ['symptoms', 'goals']],
  ['consent', ['obtained', 'discussed']],
  ['procedure', ['date', 'operators', 'access', 'contrast_ml', 'air_kerma_gy']],
];

/** The keys of a new lesion: its definition, what the scores ask for that most units use, and its outcome. */
const LESION: readonly Entry[] = [
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
  ['outcome', ['timi_flow', 'residual_stenosis_percent']],
];

/** The keys that other maps begin with, by the key that holds the map or the list of maps; else with all of them. */
const FIRST_KEYS: Readonly<Record<string, readonly string[]>> = {
  crossing: ['strategies', 'successful', 'minutes'],
  attempts: ['strategy', 'technique', 'wires', 'microcatheters', 'result'],
  outcome: ['timi_flow', 'residual_stenosis_percent'],
  complications: ['kind', 'vessel', 'treatment'],
  follow_up: ['date', 'alive', 'angina_ccs', 'events'],
};

const HINT = msg`Leave empty what was not assessed. Write \`unknown\` for what could not be determined.`;

/** Numbers the stops of one snippet. */
export type Stops = () => number;

export function counter(): Stops {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

/** The stop for the value at a path: empty, and in brackets for a list. The editor opens its choices there. */
export function stopAt(path: Path, next: Stops): string {
  return schemaAt(path)?.type === 'array' ? `[$${next()}]` : `$${next()}`;
}

/** The lines of some keys of the map at a path, sections with theirs below them. */
export function linesAt(path: Path, keys: readonly Entry[], next: Stops): string[] {
  return keys.flatMap((entry) => {
    if (typeof entry === 'string') return `${entry}: ${stopAt([...path, entry], next)}`;
    const [section, own] = entry;
    return [`${section}:`, ...linesAt([...path, section], own, next).map((line) => `  ${line}`)];
  });
}

/** The lines of a new lesion, from its `id` on. */
export function lesionLines(id: string, next: Stops = counter()): string[] {
  return [`id: ${id}`, ...linesAt(['lesions', 0], LESION, next)];
}

/** A map as an entry of a list whose dash stands in the given column. */
export function listEntry(lines: readonly string[], column: number): string[] {
  return lines.map((line, i) => ' '.repeat(column) + (i === 0 ? '- ' : '  ') + line);
}

/** A lesion in a fence of its own. */
export function lesionFence(lines: readonly string[]): string[] {
  return ['```cto-lesion', ...lines, '```'];
}

/** The keys that a new map begins with, by the key that holds it; null where none are chosen. */
export function keysOfSection(name: string): readonly string[] | null {
  return SECTIONS.find(([section]) => section === name)?.[1] ?? FIRST_KEYS[name] ?? null;
}

/** Whether a list holds nothing but maps; one whose entries may be words as well begins with those. */
export function isListOfMaps(path: Path): boolean {
  const { properties, enum: words } = schemaAt([...path, 0]) ?? {};
  return schemaAt(path)?.items !== undefined && properties !== undefined && words === undefined;
}

/** The lines of each section of a new note but those that are there already. */
export function newSections(isThere: (section: string) => boolean, next: Stops = counter()): string[][] {
  return SECTIONS.filter(([section]) => !isThere(section)).map((section) => linesAt([], [section], next));
}

/** A pseudonym as the first stop of a snippet; in quotes unless it can only be read as text. */
function stopOf(pseudonym: string): string {
  if (pseudonym === '') return '$1';
  const isPlain = /^\p{L}[\p{L}\d]*[-_][-\w]*$/u.test(pseudonym);
  const value = isPlain ? pseudonym : JSON.stringify(pseudonym);
  return `\${1:${value.replace(/[\\$}]/g, '\\$&')}}`;
}

/**
 * The snippet of a whole new note.
 *
 * @param pseudonym the patient's, where it is known; '' leaves its place empty
 * @param localize the language of its comment
 */
export function newNote(carrier: Carrier, pseudonym = '', localize: Localizer = toEnglish): string {
  // The pseudonym is the first stop. A function, since `$` in a text would be read as a pattern of its own.
  return emptyNote(carrier, localize).replace(/^( *id: )\$1$/m, (_, key: string) => key + stopOf(pseudonym));
}

function emptyNote(carrier: Carrier, localize: Localizer): string {
  const next = counter();
  const hint = `# ${localize(HINT)}`;
  const sections = newSections(() => false, next);
  if (carrier === 'yaml') {
    const lesions = ['lesions:', ...listEntry(lesionLines('A', next), 2)];
    const parts = [['cto_note: 1', hint], ...sections, lesions, ['complications: [$0]']];
    return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  }
  const note = ['```cto-note', hint, ...sections.flat(), '```'];
  const lesion = lesionFence(lesionLines('A', next));
  return `${[['# Procedure'], note, lesion, ['$0']].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What a snippet says before anything is filled in. */
export function snippetText(snippet: string): string {
  return snippet.replace(/\$\{?\d+\}?/g, '');
}
