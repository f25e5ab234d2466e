/** Makes lesions of the lines of a draft, and puts what they say of the patient and the procedure into the sections. */
import { addKey } from '../../edit/member-edits.ts';
import { createNoteReader, type Note, noteAt } from '../../note/note.ts';
import { computeLayout } from '../../segments/layout.ts';
import { applyEdits, type TextEdit } from '../../text/edits.ts';
import { eolOf, linesOf } from '../../text/lines.ts';
import type { Range } from '../../text/offsets.ts';
import { isBare } from '../document.ts';
import { entryIn } from '../lesions/new-lesion.ts';
import { lesionFence, listEntry } from '../lesions/templates.ts';
import type { DraftLine } from './read.ts';
import { comment, composeNote, type DraftLesion, keyLines, type SectionEntry } from './write.ts';

const SECTIONS = ['patient', 'indication', 'consent', 'procedure'];

const linesIn = ({ keys, left }: DraftLesion): string[] => [...keys, ...left.map(comment)];

/** Lines that have no place in the note as keys stay with the first lesion. */
function withLeft(lesions: readonly DraftLesion[], left: readonly string[]): DraftLesion[] {
  return lesions.map((lesion, i) => (i === 0 ? { ...lesion, left: [...left, ...lesion.left] } : lesion));
}

/** Whole sections of a new note. */
function newSectionsOf(entries: readonly SectionEntry[]): string[][] {
  const all = keyLines([], entries).join('\n');
  return all === '' ? [] : all.split(/\n(?! )/).map((section) => section.split('\n'));
}

/** The edits that put keys into the sections of a note, and the lines of those that it has already. */
function sectionEdits(
  text: string,
  note: Note | null,
  entries: readonly SectionEntry[],
): { edits: TextEdit[]; left: string[] } {
  const edits: TextEdit[] = [];
  const left: string[] = [];
  const source = { text, lines: linesOf(text) };
  for (const section of [...SECTIONS, 'complications']) {
    const own = entries.filter(({ path }) => path[0] === section);
    const isThere = note !== null && note.locate([section], 'key') !== null;
    const free = own.filter(({ path }) => !isThere || (path.length > 1 && note.locate(path, 'key') === null));
    const edit =
      free.length === 0 || !note
        ? null
        : isThere
          ? addKey(source, note, [section], keyLines([section], free))
          : addKey(source, note, [], keyLines([], free));
    if (edit) edits.push(edit);
    left.push(...own.filter((entry) => !edit || !free.includes(entry)).map(({ raw }) => raw));
  }
  return { edits, left };
}

/**
 * A YAML document with lesions instead of the lines of a draft, which become a whole note where nothing else stands.
 *
 * @param range the lines of the draft, with the end of the last one
 * @returns null where the rest of the note leaves no place for them
 */
export function draftInYaml(text: string, range: Range, lines: readonly DraftLine[]): string | null {
  const eol = eolOf(text);
  let current = text.slice(0, range.start) + text.slice(range.end);
  if (isBare(current)) {
    const { lesions, sections } = composeNote(lines, []);
    const entries = lesions.flatMap((lesion) => listEntry(linesIn(lesion), 2));
    const complications = newSectionsOf(sections.filter(({ path }) => path[0] === 'complications'));
    const others = newSectionsOf(sections.filter(({ path }) => path[0] !== 'complications'));
    const parts = [['cto_note: 1'], ...others, ['lesions:', ...entries], ...complications];
    const kept = current.trimEnd();
    const note = parts.map((segment) => segment.join('\n')).join('\n\n');
    return `${kept === '' || kept === '\uFEFF' ? kept : `${kept}${eol}${eol}`}${note.replaceAll('\n', eol)}${eol}`;
  }
  const readNotes = createNoteReader();
  const read = () => readNotes(computeLayout(current, 'yaml'));
  let note = noteAt(read(), range.start);
  if (!note) return null;
  if (!note.locate(['cto_note'], 'key')) {
    const mark = addKey({ text: current, lines: linesOf(current) }, note, [], ['cto_note: 1']);
    if (mark) current = applyEdits(current, [mark]);
    note = noteAt(read(), range.start) ?? note;
  }
  const { lesions, sections } = composeNote(
    lines,
    note.lesions.map(({ name }) => name),
  );
  const { edits, left } = sectionEdits(current, note, sections);
  current = applyEdits(current, edits);
  for (const lesion of withLeft(lesions, left)) {
    const notes = read();
    const home = noteAt(notes, range.start);
    const source = { text: current, lines: linesOf(current), notes };
    const place = home && entryIn(source, home, lesion.name, linesIn(lesion));
    if (!place) return null;
    current = current.slice(0, place.start) + place.snippet + current.slice(place.end);
  }
  return current;
}

/**
 * A Markdown document with fences instead of the lines of a draft.
 *
 * @param range the lines of the draft, or the whole fence that holds them, without the end of the last line
 */
export function draftInMarkdown(text: string, range: Range, lines: readonly DraftLine[]): string {
  const [note = null] = createNoteReader()(computeLayout(text, 'markdown'));
  const isOutside = ({ range: { start } }: { range: Range }) => start < range.start || start >= range.end;
  const names = (note?.lesions ?? []).filter(isOutside).map(({ name }) => name);
  const { lesions, sections } = composeNote(lines, names);
  const hasFence = note?.segments.some(({ region }) => region.kind === 'note') ?? false;
  const { edits, left } = hasFence ? sectionEdits(text, note, sections) : { edits: [], left: [] };
  const own = hasFence ? [] : newSectionsOf(sections).flat();
  const fences = withLeft(lesions, left).map((lesion) => lesionFence(linesIn(lesion)));
  const all = own.length > 0 ? [['```cto-note', ...own, '```'], ...fences] : fences;
  const eol = eolOf(text);
  const written = all.map((fence) => fence.join(eol)).join(eol + eol);
  return applyEdits(text, [...edits, { range, newText: written }]);
}
