/**
 * The note as a form beside its text: every key of the schema with what the note has for it. It is made when somebody
 * looks at it, and kept by nobody.
 */
import type { AssessedLesion } from '../../check/check.ts';
import { type Note, noteAt } from '../../note/note.ts';
import { figuresOf, isInapplicable, likelihoodText, scoreText } from '../../present/wording.ts';
import { schemaAt } from '../../schema/schema.ts';
import { chosenAmong, chosenOf } from '../../score/engine/assess.ts';
import { keyAtPath } from '../../score/engine/facts.ts';
import { maximumOf } from '../../score/engine/score.ts';
import { catalogue } from '../../score/scores/catalogue.ts';
import { msg } from '../../text/message.ts';
import { contains, type HostOffset } from '../../text/offsets.ts';
import { isMap, type Path, pathKey, startsWith } from '../../yaml/path.ts';
import type { AnalysedNote, Analysis } from '../analysis.ts';
import { shownProblems } from '../diagnostics.ts';
import { type FieldCount, type FormField, kindOf, shapeOf } from './form-field.ts';
import { isEveryday, isTreatment, keysInOrder } from './layout.ts';

/** Some keys that stand together: those of a map, or a list of the note itself. */
export interface FormSection {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}

/** A score of the unit, for the lesion that the form shows. */
interface FormScore {
  readonly id: string;
  readonly title: string;
  /** The line of the hover, as plain text. */
  readonly text: string;
  /** What it has, or can still reach. */
  readonly min: number;
  readonly max: number;
  /** The highest that it can be. */
  readonly most: number;
  readonly applies: boolean;
  readonly isDisputed: boolean;
}

export interface NoteForm {
  /** Whether what it shows is what the text says, so that it may be changed. */
  readonly readable: boolean;
  /** What keeps it from being read; its line from 0. */
  readonly problem: { readonly line: number; readonly message: string } | null;
  /** The note's number in its file, for `FormTarget`. */
  readonly noteIndex: number;
  /** The lesions, with the line that each begins in, from 0. */
  readonly lesions: readonly { readonly index: number; readonly name: string; readonly line: number }[];
  /** The lesion at the place that was asked for; null outside of all lesions. */
  readonly current: number | null;
  readonly note: readonly FormSection[];
  /** The lesion's own keys, then its sections; none where there is no current lesion. */
  readonly lesion: readonly FormSection[];
  readonly scores: readonly FormScore[];
}

/** The form for the note and the lesion at a place; null where there is no note. */
export function noteForm(analysis: Analysis, at: HostOffset): NoteForm | null {
  const { notes, lines } = analysis;
  const note = noteAt(
    notes.map((one) => one.note),
    at,
  );
  const noteIndex = notes.findIndex((one) => one.note === note);
  const analysed = notes[noteIndex];
  if (!note || !analysed) return null;
  const { lesions } = analysed;
  const found = lesions.findIndex(({ entry }) => contains(entry.range, at));
  const current = found < 0 ? null : found;
  const lesion = lesions[found];
  const problem = unreadProblem(analysis, note, current);
  const form = createForm(analysis, analysed, lesion ?? lesions[0]);
  return {
    readable: problem === null,
    problem,
    noteIndex,
    lesions: lesions.map(({ entry }, index) => ({
      index,
      name: entry.name,
      line: lines.lineAt(entry.range.start),
    })),
    current,
    note: form.sections([]),
    lesion: current === null ? [] : form.sections(['lesions', current]),
    scores: lesion ? scoresOf(analysis, lesion) : [],
  };
}

/** What keeps the note itself, or its lesion, from being read; null if nothing does. */
function unreadProblem({ lines, localize }: Analysis, note: Note, lesion: number | null) {
  const segments = [
    ...note.segmentsFor([]),
    ...(lesion === null ? [] : note.segmentsFor(['lesions', lesion])),
  ];
  const unread = segments.find(({ parsed }) => ![null, 'empty'].includes(parsed.unreadable));
  if (!unread) return null;
  const { outer } = unread.region;
  const error = note.problems.find(
    ({ severity, range }) => severity === 'error' && contains(outer, range.start),
  );
  const line = lines.lineAt(error?.range.start ?? outer.start);
  return { line, message: localize(error?.message ?? msg`This note could not be read.`) };
}

function scoresOf({ settings, localize }: Analysis, { assessment }: AssessedLesion): FormScore[] {
  return chosenOf(assessment, settings).chosen.map((result): FormScore => {
    const { score, min, max } = result;
    const isDisputed = figuresOf(result, settings).some(({ dispute }) => dispute !== null);
    const likelihood = localize(likelihoodText(result, settings));
    const line = `${localize(scoreText(result))} · ${localize(score.predicts)}: ${likelihood}`;
    return {
      id: score.id,
      title: score.name,
      text: isDisputed ? `${line}, ${localize(msg`disputed`)}` : line,
      min,
      max,
      most: maximumOf(score),
      applies: !isInapplicable(result),
      isDisputed,
    };
  });
}

/** Makes the sections of a form. */
function createForm(analysis: Analysis, { note }: AnalysedNote, lesion: AssessedLesion | undefined) {
  const { text, localize, settings } = analysis;
  const problems = problemsByPath(analysis, note);
  const scored = lesion
    ? chosenOf(lesion.assessment, settings).chosen.filter((one) => !isInapplicable(one))
    : [];
  const { chosen } = chosenAmong(catalogue, (score) => score, settings);
  const scoredKeys = new Set(chosen.flatMap(({ items }) => items.flatMap(({ test }) => test.key ?? [])));

  const isScored = (at: Path): boolean => {
    const key = keyAtPath(at);
    return key !== null && scoredKeys.has(key);
  };

  function countsOf(at: Path): FieldCount[] {
    const key = keyAtPath(at);
    return scored.flatMap(({ score, items }) =>
      items
        .filter(({ item }) => key !== null && item.test.key === key)
        .map(({ item, state, because }) => ({
          score: score.name,
          item: localize(item.label),
          points: item.points,
          state,
          because: localize(because),
        })),
    );
  }

  function fieldAt(at: Path, root: number, written: unknown): FormField[] {
    const kind = kindOf(at);
    if (kind === null) return [];
    // A list without entries says as little as a key without a value.
    const isEmpty = (written ?? null) === null || (Array.isArray(written) && written.length === 0);
    const value = isEmpty ? null : written;
    const shape = shapeOf(at, at.slice(root), kind, localize);
    const isOwn = (path: Path) =>
      startsWith(path, at) && (kind !== 'entries' || path.length <= at.length + 1);
    const own = problems.filter(({ path }) => isOwn(path));
    const range = value === null ? null : note.locate(at, 'value');
    const isInvalid = own.some(({ severity }) => severity === 'error');
    const entries = kind === 'entries' ? entriesAt(at, root, value) : null;
    return [
      {
        ...shape,
        state: isInvalid ? 'invalid' : value === null ? 'missing' : 'set',
        value: kind === 'answer' && typeof value === 'boolean' ? (value ? 'yes' : 'no') : value,
        text: range ? text.slice(range.start, range.end) : '',
        problems: own.map(({ message, severity }) => ({ message, severity })),
        counts: countsOf(at),
        isScored: isScored(at),
        isFirst: shape.required || isScored(at) || isEveryday(at),
        ...(entries ?? {}),
      },
    ];
  }

  function entriesAt(at: Path, root: number, value: unknown) {
    const list = Array.isArray(value) ? value : [];
    const word = schemaAt([...at, 0])?.['x-shorthand'];
    const mapOf = (entry: unknown) => (typeof entry === 'string' && word ? { [word]: entry } : entry);
    const fieldsOf = (entry: unknown, i: number) => fieldsAt([...at, i], root, mapOf(entry));
    const entryLabel = localize(schemaAt([...at, 0])?.title ?? '');
    const none = word === undefined ? null : noneOf([...at, 0, word]);
    const isSaid = none !== null && list.length === 1 && isOnly(mapOf(list[0]), String(word), 'none');
    return {
      entryLabel,
      entries: isSaid ? [] : list.map(fieldsOf),
      added: fieldsOf({}, isSaid ? 0 : list.length),
      ...(none === null ? {} : { none: { label: localize(none).replace(/\.$/, ''), isSaid } }),
    };
  }

  /** The fields of a map. */
  function fieldsAt(at: Path, root: number, data: unknown): FormField[] {
    return keysInOrder(at).flatMap((key) =>
      fieldAt([...at, key], root, isMap(data) && Object.hasOwn(data, key) ? data[key] : undefined),
    );
  }

  /** The sections of a lesion, or of the note itself. */
  function sections(at: Path): FormSection[] {
    const data = at.length === 0 ? sectionsOf(note) : note.lesions[Number(at[1])]?.written;
    const titleOf = (path: Path) => localize(schemaAt(path)?.title ?? '');
    const keys = keysInOrder(at).filter((key) => key !== 'lesions');
    const saidOf = (key: string) => (isMap(data) && Object.hasOwn(data, key) ? data[key] : undefined);
    const isSection = (key: string) => at.length === 0 || kindOf([...at, key]) === null;
    const inner = keys.filter(isSection).map((key): FormSection => {
      const path = [...at, key];
      const fields =
        kindOf(path) === null
          ? fieldsAt(path, at.length, saidOf(key))
          : fieldAt(path, at.length, saidOf(key));
      return { key, title: titleOf(path), fields };
    });
    if (at.length === 0) return inner;
    const own = (isAsked: (key: string) => boolean): FormField[] =>
      keys
        .filter((key) => !isSection(key) && isAsked(key))
        .flatMap((key) => fieldAt([...at, key], at.length, saidOf(key)));
    const [crossing, ...others] = inner;
    return [
      { key: 'lesion', title: titleOf(at), fields: own((key) => !isTreatment(key)) },
      ...(crossing ? [crossing] : []),
      { key: 'treatment', title: localize(msg`Treatment`), fields: own(isTreatment) },
      ...others,
    ];
  }

  return { sections };
}

/** What `none` means among the values of a key; null where it is none of them. */
function noneOf(at: Path): string | null {
  const { enum: values = [], enumDescriptions: meanings = [] } = schemaAt(at) ?? {};
  return meanings[values.indexOf('none')] ?? null;
}

/** Whether a map has this value and nothing else. */
const isOnly = (data: unknown, key: string, value: string): boolean =>
  isMap(data) && Object.keys(data).length === 1 && data[key] === value;

/** What the note says outside of its lesions, valid or not; of a key in several fences the last one. */
function sectionsOf(note: Note): Record<string, unknown> {
  return Object.fromEntries(note.segmentsFor([]).flatMap(({ parsed }) => Object.entries(parsed.sections)));
}

/** The problems that the unit wants to see, each with the path of what it is about. */
function problemsByPath(analysis: Analysis, note: Note) {
  const { localize } = analysis;
  const known = new Set<string>();
  return shownProblems(analysis).flatMap(({ range, data, message, severity, code }) => {
    const segment = note.segments.findLast(({ region }) => region.outer.start <= range.start);
    if (!segment || range.start > segment.region.outer.end) return [];
    const told = data?.path ?? segment.pathAt(range.start).path;
    const path = code === 'missing-key' && data?.key !== undefined ? [...told, data.key] : told;
    const words = localize(message);
    const key = `${pathKey(path)} ${words}`;
    if (known.has(key)) return [];
    known.add(key);
    return [{ path, message: words, severity }];
  });
}
