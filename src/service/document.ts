import type { Range as LspRange, TextEdit as LspTextEdit } from 'vscode-languageserver-types';
import type { Carrier } from '../segments/layout.ts';
import type { TextEdit } from '../text/edits.ts';
import type { Lines } from '../text/lines.ts';
import type { Range } from '../text/offsets.ts';

/** A document as an editor or a file gives it. */
export interface NoteDocument {
  readonly uri: string;
  /** Changes with every change of the text. */
  readonly version: number;
  readonly languageId: string;
  /** Whether it has changes that are not saved; false where nobody can tell. */
  readonly isDirty?: boolean;
  /** How many lines at the beginning the author does not know of: places and sentences count those behind them. */
  readonly addedLines?: number;
  getText(): string;
}

/** The one list of what a note is: its language, how that carries notes, and what the names of its files end with. */
const CARRIERS = [
  { languageId: 'cto-note', carrier: 'yaml', endings: ['.cto.yaml', '.cto.yml'] },
  { languageId: 'markdown', carrier: 'markdown', endings: ['.md', '.markdown'] },
] as const;

type NoteLanguage = (typeof CARRIERS)[number]['languageId'];

/** The language ids of notes in an editor. */
export const noteLanguages: readonly NoteLanguage[] = CARRIERS.map(({ languageId }) => languageId);

/** Any YAML, which is a note if it is named as one, or begins as one. */
export const YAML_FILE = /\.ya?ml$/i;

/** How a document carries its notes. */
export function carrierOf({ languageId }: Pick<NoteDocument, 'languageId'>): Carrier {
  return CARRIERS.find((one) => one.languageId === languageId)?.carrier ?? 'yaml';
}

/** The language of a file by its name or address; null for one that carries no notes. */
export function languageOfFile(name: string): NoteLanguage | null {
  const lower = name.toLowerCase();
  const carrier = CARRIERS.find(({ endings }) => endings.some((ending) => lower.endsWith(ending)));
  return carrier?.languageId ?? null;
}

/** What the names of files end with, those that hold such notes or all: the usual ending first. */
export function noteEndings(only?: Carrier): readonly string[] {
  return CARRIERS.flatMap(({ carrier, endings }) => (only && carrier !== only ? [] : [...endings]));
}

/** The name of a file without what it ends with, as a note or as other YAML. */
export function stemOf(name: string): string {
  const lower = name.toLowerCase();
  const ending = noteEndings().find((one) => lower.endsWith(one));
  return ending === undefined ? name.replace(YAML_FILE, '') : name.slice(0, -ending.length);
}

/** What may stand before the first key of a note: blank lines, comments, directives, and the mark of a document. */
const BEGIN =
  /^\uFEFF?(?:[ \t]*(?:#[^\r\n]*)?[\r\n]|%[^\r\n]*[\r\n]|---[ \t]*(?:#[^\r\n]*)?[\r\n])*cto_note[ \t]*:(?![^ \t\r\n])/;

/** Whether YAML begins as a note does, whatever its file is called; the first lines of it are enough to tell. */
export function beginsNote(text: string): boolean {
  return BEGIN.test(text);
}

/** The name that makes a note of a file, beside its own: `first.cto.yaml` for `first.yaml`. */
export function noteName(name: string): string {
  const [, stem = name, ending = '.yaml'] = /^(.*?)(\.ya?ml|\.txt)?$/i.exec(name) ?? [];
  return `${stem}.cto${/txt$/i.test(ending) ? '.yaml' : ending}`;
}

/** Comments, blank lines, and the mark of a document. */
const NOTHING = /^\uFEFF?(?:[ \t]*(?:#[^\r\n]*)?[\r\n]|---[ \t]*[\r\n])*[ \t]*(?:#[^\r\n]*|---[ \t]*)?$/;

/** Whether YAML says nothing: what stands in it are comments. */
export function isBare(text: string): boolean {
  return NOTHING.test(text);
}

/** A range as lines and characters. */
export function toLspRange(lines: Lines, { start, end }: Range): LspRange {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** An edit as lines and characters. */
export function toLspEdit(lines: Lines, { range, newText }: TextEdit): LspTextEdit {
  return { range: toLspRange(lines, range), newText };
}
