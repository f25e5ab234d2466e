/** Random edits of notes: ordinary ones, and some that break everything after them. */
import fc from 'fast-check';
import { linesOf } from '../../src/text/lines.ts';

/** Text to insert: brackets, quotes, indentation, or plain words. */
const scraps = [
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '```',
  '```cto-lesion\nid: Q\nvessel: LAD\n```\n',
  '```cto-note\n',
  '~~~\n',
  '> ',
  '|\n',
  '>-\n',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '  ',
  '    ',
  '- ',
  '  - id: Z\n    vessel: RCA\n',
  ': ',
  ':',
  '#',
  '# cto-ignore score-incomplete: later\n',
  '&a ',
  '*a',
  '<<: *a\n',
  '---\n',
  '--- x\n',
  '...\n',
  '%YAML 1.2\n',
  'lesions:\n',
  'patient:\n',
  'patient:\n  age_years: 80\n',
  'procedure:\n  date: 2026-01-02\n',
  'stump: blunt',
  '    scores: { j_cto: 5 }\n',
  '    outcome: { timi_flow: 3, residual_stenosis_percent: 10, technical_success: no }\n',
  '    x_note: |\n      text\n',
  'x_a: |\n',
  'id: A',
  'length_mm: 20',
  '<<<<<<< HEAD\n',
  '=======\n',
  '<!-- cto-summary A -->\n',
  '<!-- /cto-summary -->\n',
  '<!--',
  '-->',
  '\ufeff',
  '😀',
  'a',
  '7',
  'unknown',
  '? ',
  '!!str ',
];

/** Lines of the text itself, as when a lesion is copied: where from, as a share of the text, and how many. */
interface Copy {
  readonly from: number;
  readonly lines: number;
}

/** One edit: where, as a share of the text; how much is deleted; what is inserted. */
export interface Edit {
  readonly at: number;
  /** Whether to edit at that place, at the start of its line or at its end. */
  readonly of: 'place' | 'start' | 'end';
  /** A number of characters, or the rest of the line with its ending. */
  readonly remove: number | 'line';
  readonly insert: string | Copy;
  /** Whether it is undone right after. */
  readonly undone: boolean;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

const words = fc.oneof(fc.constant(''), fc.constantFrom(...scraps), fc.string({ maxLength: 4 }));
const copies = fc.record({ from: share, lines: fc.integer({ min: 1, max: 9 }) });

const editsThatInsert = (insert: fc.Arbitrary<Edit['insert']>): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      at: share,
      of: fc.constantFrom('place', 'start', 'end'),
      remove: fc.oneof(
        { weight: 2, arbitrary: fc.constant('line' as const) },
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 4, arbitrary: fc.nat({ max: 6 }) },
        { weight: 1, arbitrary: fc.nat({ max: 300 }) },
      ),
      insert,
      undone: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  );

export const edits = editsThatInsert(words);

/** Edits, some of which copy lines, so that much of the note is repeated. */
export const editsWithCopies = editsThatInsert(fc.oneof(words, words, words, copies));

function placeOf(text: string, { at, of }: Edit): number {
  const lines = linesOf(text);
  const offset = Math.floor(at * text.length);
  if (of === 'place') return offset;
  return of === 'start' ? lines.start(lines.lineAt(offset)) : lines.end(lines.lineAt(offset));
}

function copied(text: string, insert: Edit['insert']): string {
  if (typeof insert === 'string') return insert;
  const lines = linesOf(text);
  const first = lines.lineAt(Math.floor(insert.from * text.length));
  const next = first + insert.lines;
  return text.slice(lines.start(first), next < lines.count ? lines.start(next) : text.length);
}

function edited(text: string, edit: Edit): string {
  const offset = placeOf(text, edit);
  const lines = linesOf(text);
  const line = lines.lineAt(offset);
  const next = line + 1 < lines.count ? lines.start(line + 1) : text.length;
  const end = edit.remove === 'line' ? next : offset + edit.remove;
  return text.slice(0, offset) + copied(text, edit.insert) + text.slice(end);
}

/** The texts after each edit. */
export function versions(text: string, changes: readonly Edit[]): string[] {
  const seen: string[] = [];
  let current = text;
  for (const edit of changes) {
    const next = edited(current, edit);
    seen.push(next);
    if (edit.undone) seen.push(current);
    else current = next;
  }
  return seen;
}

/** A text with the other line ending. */
export function withCarriageReturns(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
