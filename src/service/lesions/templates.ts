/**
 * What a new note and a new lesion begin with: snippets with a stop for each value, `${1:…}` as editors have them.
 *
 * Nothing is claimed that nobody has recorded: every place is empty, and one that is left empty is no value.
 */

import { schemaAt } from '../../schema/schema.ts';
import type { Carrier } from '../../segments/layout.ts';
import { type Localizer, msg, toEnglish } from '../../text/message.ts';
import type { HostOffset } from '../../text/offsets.ts';
import type { Path } from '../../yaml/path.ts';
import { type Entry, type Form, forms } from './forms.ts';

/** A place in offsets, and the text that goes there. */
export interface Insertion {
  readonly start: HostOffset;
  readonly end: HostOffset;
  /** A snippet; it begins with a line ending where the place does not begin a line. */
  readonly snippet: string;
}

const HINT = msg`Only \`vessel\` and \`obtained\` are required. Leave empty what was not assessed, and write \`unknown\` for what could not be determined.`;

/** Numbers the stops of one snippet. */
export type Stops = () => number;

/** Stops from 1 on. */
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
    const [name, own] = entry;
    const inner = [...path, name];
    const lines = isListOfMaps(inner)
      ? listEntry(linesAt([...inner, 0], own, next), 0)
      : linesAt(inner, own, next);
    return [`${name}:`, ...lines.map((line) => `  ${line}`)];
  });
}

/** The lines of a new lesion, from its `id` on. */
export function lesionLines(id: string, next: Stops = counter(), form: Form = forms.short): string[] {
  return [`id: ${id}`, ...linesAt(['lesions', 0], form.lesion, next)];
}

/** A map as an entry of a list whose dash stands in the given column. */
export function listEntry(lines: readonly string[], column: number): string[] {
  return lines.map((line, i) => ' '.repeat(column) + (i === 0 ? '- ' : '  ') + line);
}

/** A lesion in a fence of its own. */
export function lesionFence(lines: readonly string[]): string[] {
  return ['```cto-lesion', ...lines, '```'];
}

/** Whether a list holds nothing but maps; one whose entries may be words as well begins with those. */
export function isListOfMaps(path: Path): boolean {
  const { properties, enum: words } = schemaAt([...path, 0]) ?? {};
  return schemaAt(path)?.items !== undefined && properties !== undefined && words === undefined;
}

/** The lines of each section of a new note but those that are there already. */
export function newSections(
  isThere: (section: string) => boolean,
  next: Stops = counter(),
  form: Form = forms.short,
): string[][] {
  return form.sections
    .filter(([section]) => !isThere(section))
    .map((section) => linesAt([], [section], next));
}

/** A pseudonym in a snippet, in quotes unless it can only be read as text; a stop where none is known. */
function pseudonymIn(pseudonym: string): string {
  if (pseudonym === '') return '$1';
  const isPlain = /^\p{L}[\p{L}\d]*[-_][-\w]*$/u.test(pseudonym);
  const value = isPlain ? pseudonym : JSON.stringify(pseudonym);
  return value.replace(/[\\$}]/g, '\\$&');
}

/**
 * The snippet of a whole new note.
 *
 * @param pseudonym the patient's, where it is known; '' leaves its place empty
 * @param localize the language of its comment
 * @param form `whole` has a place for every section, in the order of a procedure
 */
export function newNote(
  carrier: Carrier,
  pseudonym = '',
  localize: Localizer = toEnglish,
  form: keyof typeof forms = 'short',
): string {
  const lines = carrier === 'yaml' ? yamlNote(forms[form], localize) : markdownNote(forms[form], localize);
  // Who gave the pseudonym goes on behind it. A function, since `$` in a text would be read as a pattern of its own.
  return lines.replace(/^( *id: )\$1$/m, (_, key: string) => key + pseudonymIn(pseudonym));
}

const paragraphs = (parts: readonly (readonly string[])[]): string =>
  `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;

function yamlNote(form: Form, localize: Localizer): string {
  const next = counter();
  const sections = newSections(() => false, next, form);
  const lesions = ['lesions:', ...listEntry(lesionLines('A', next, form), 2)];
  const after = form.after.map((entry) => linesAt([], [entry], next));
  const note = paragraphs([['cto_note: 1', `# ${localize(HINT)}`], ...sections, lesions, ...after]);
  // The last place is where the editor leaves the snippet.
  return note.replace(/\$\d+(?=\D*$)/, '$$0');
}

function markdownNote(form: Form, localize: Localizer): string {
  const next = counter();
  const sections = newSections(() => false, next, form);
  const note = ['```cto-note', `# ${localize(HINT)}`, ...sections.flat(), '```'];
  const lesion = lesionFence(lesionLines('A', next, form));
  const after = form === forms.short ? [] : ['```cto-note', ...linesAt([], form.after, next), '```'];
  return paragraphs([['# Procedure'], note, lesion, ...(after.length > 0 ? [after] : []), ['$0']]);
}

/** What a snippet says before anything is filled in. */
export function snippetText(snippet: string): string {
  return snippet.replace(/\$\{?\d+\}?/g, '');
}
