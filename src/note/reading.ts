/**
 * What a piece of a document says, read once and for all: it holds wherever the piece stands. Offsets are those of
 * the piece's text; paths of lesions begin with `lesions` and the lesion's number within the piece.
 */
import type { CTOProcedureNote, Lesion } from '../generated/note.ts';
import type { BlockKind, Piece } from '../text/piece.ts';
import { type Comment, commentsOf } from './comments.ts';
import { type Doubts, doubtsOf } from './doubts.ts';
import type { Fault } from './explain.ts';
import type { Mark, Span } from './mark.ts';
import { type Parsed, parsePiece } from './parse.ts';
import type { Path } from './path.ts';
import { validate, withoutFaulty } from './validate.ts';

/** A lesion as its piece has it. */
export interface LesionReading {
  /** What was read, valid or not. */
  readonly data: unknown;
  /** What is recorded and valid. */
  readonly sound: Partial<Lesion>;
  /** What is faulty. What is in doubt, since its key stands twice, is told of the piece. */
  readonly faults: readonly Fault[];
  readonly doubts: Doubts;
  /** From its first to its last character; null for a lesion that is a fence. */
  readonly span: Span | null;
  /** Where to mark something that concerns it as a whole; null for the opening line of its fence. */
  readonly anchor: Span | null;
}

export interface Reading {
  readonly piece: Piece;
  readonly parsed: Parsed;
  /** Why nothing in it can be relied on; null if it can. */
  readonly unreadable: 'too large' | 'yaml' | 'open fence' | 'empty' | null;
  readonly lesions: readonly LesionReading[];
  /** The top-level keys of the note that stand in it, with their values. */
  readonly sections: Readonly<Record<string, unknown>>;
  /** What is wrong with its sections, as far as they can be judged by themselves. */
  readonly faults: readonly Fault[];
  /** The comments that speak to the program. */
  readonly comments: readonly Comment[];
}

export const isMap = (data: unknown): data is Record<string, unknown> =>
  data !== null && typeof data === 'object' && !Array.isArray(data);

/** Whether a stretch of YAML holds lesions, and no sections. */
export const holdsLesions = ({ kind }: { readonly kind: BlockKind }): boolean =>
  kind === 'entry' || kind === 'lesion';

/** Reads a piece. */
export function readPiece(piece: Piece): Reading {
  const parsed = parsePiece(piece);
  const unreadable = whyUnreadable(piece, parsed);
  const comments = commentsOf(piece.text);
  const isLesion = holdsLesions(piece);
  if (unreadable) {
    const none = { sections: {}, faults: [], lesions: isLesion ? [unread()] : [] };
    return { piece, parsed, unreadable, comments, ...none };
  }
  const { data } = parsed;
  const lesions = lesionsIn(piece, data).map((lesion, i) => lesionReading(piece, parsed, lesion, i));
  const sections = isMap(data) && !isLesion ? data : {};
  const faults = piece.kind === 'note' ? validate('note', data, []) : [];
  return { piece, parsed, unreadable, lesions, sections, faults, comments };
}

function unread(): LesionReading {
  return { data: null, sound: {}, faults: [], doubts: doubtsOf([]), span: null, anchor: null };
}

function whyUnreadable({ fence, excess }: Piece, { readable, data }: Parsed): Reading['unreadable'] {
  if (excess) return 'too large';
  if (fence && !fence.close) return 'open fence';
  if (!readable) return 'yaml';
  return data === null ? 'empty' : null;
}

function lesionsIn({ kind }: Piece, data: unknown): readonly unknown[] {
  if (kind === 'lesion') return [data];
  if (kind === 'note') return [];
  const list = kind === 'entry' ? data : (data as Partial<CTOProcedureNote>).lesions;
  return Array.isArray(list) ? list : [];
}

/** Where a place of a lesion is found in the data of its piece. */
export function innerPath({ kind }: Piece, number: number, rest: Path): Path {
  if (kind === 'lesion') return rest;
  return kind === 'entry' ? [number, ...rest] : ['lesions', number, ...rest];
}

function lesionReading(piece: Piece, parsed: Parsed, data: unknown, number: number): LesionReading {
  const root: Path = ['lesions', number];
  const at = (rest: Path, mark: Mark) => parsed.span(innerPath(piece, number, rest), mark);
  const inner = innerPath(piece, number, []);
  const repeated = parsed.doubtful
    .filter((path) => inner.every((step, i) => String(path[i]) === String(step)))
    .map((path) => ({ path: [...root, ...path.slice(inner.length)] }));
  const faults = validate('lesion', data, root);
  const unsound = [...faults, ...repeated];
  const sound: Partial<Lesion> = isMap(data) ? (withoutFaulty(data, unsound, root) as Partial<Lesion>) : {};
  const known = { data, sound, faults, doubts: doubtsOf(unsound) };
  const id = at(['id'], 'value');
  if (piece.kind === 'lesion') return { ...known, span: null, anchor: id };
  const start = at([], 'owner') ?? { start: 0, end: piece.text.length };
  const end = parsed.endOf(inner) ?? start.end;
  // The keys of an alias stand where its anchor is, in what comes before.
  const anchor = id && start.start <= id.start ? id : start;
  return { ...known, span: { start: start.start, end }, anchor };
}
