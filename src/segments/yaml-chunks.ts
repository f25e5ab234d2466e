/**
 * Splits a YAML stream where a note can be divided: at documents, at top-level keys, and at the entries of
 * `lesions`. YAML ends whatever stands deeper at each of these lines, even a quote that nobody closed; so each chunk
 * can be parsed by itself, and a mistake in one lesion leaves the others readable.
 *
 * Any other document is marked to be read as a whole: one with anchors and aliases, which reach from one chunk into
 * another, with directives, in flow style, indented, or with the markers of a merge conflict.
 */
import { lineAfter } from '../text/lines.ts';
import { type Chunker, createChunk, ownCopy } from './chunks.ts';
import { yamlSegment } from './segment.ts';

/** YAML allows its markers at the start of a line nowhere else, not even in a scalar. */
const START = /^---(?=[ \t]|$)/;
const END = /^\.\.\.(?=[ \t]|$)/;
const NOTHING = /^[ \t]*(?:#|$)/;
const EXPLICIT_KEY = /^(?:(?:"[^"\\]*"|'[^']*')[ \t]*:|\?)(?=[ \t]|$)/;
/** What no plain key begins with. */
const NO_PLAIN = /^(?:[ \t,[\]{}#&*!|>'"%@`]|[-?:](?=[ \t]|$))/;
const LESIONS = /^lesions:[ \t]*(?:#.*)?$/;
const DASH = /^( *)-(?=[ \t]|$)/;
/**
 * The marks of a merge, a tag in front of a key, a value whose key is apart from it or empty, and a byte order mark,
 * which is a part of a key unless a text begins with it.
 */
const APART = /^(?:<{7}|={7}|>{7}|\|{7}|!|\uFEFF|:(?=[ \t]|$))/;
/** What reaches beyond a chunk; and a lone carriage return, in which YAML's parser sees no line's end. */
const ENTANGLED = /(?:^|[\s[{,:-])[&*][^\s,[\]{}]|\r(?!\n)/m;

/** Where in a document the lines of a stream stand. */
interface State {
  /** Between documents; behind `---`; behind something written. */
  readonly stage: 'between' | 'opened' | 'written';
  /** Right behind `lesions:`, in its list at a column, or neither. */
  readonly list: 'begins' | number | null;
}

const BETWEEN: State = { stage: 'between', list: null };
const OPENED: State = { stage: 'opened', list: null };

/** The next chunk of a YAML stream. */
export const chunkYaml: Chunker = (text, offset, before) => {
  const known = before === '' ? BETWEEN : (JSON.parse(before) as State);
  let state = known;
  let opens = state.stage === 'between';
  let kind: 'section' | 'entry' | 'none' = 'section';
  let written = false;
  let whole = false;
  const byteOrderMark = offset === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  let next = offset + byteOrderMark;
  while (next < text.length) {
    const start = next;
    const line = lineAfter(text, start);
    next = line.next;
    if (START.test(line.text)) {
      if (state.stage !== 'between' && start > offset) {
        next = start;
        break;
      }
      opens = true;
      written = !NOTHING.test(line.text.slice(3));
      // Directives stand before the mark.
      whole ||= written;
      state = written ? { stage: 'written', list: null } : OPENED;
    } else if (END.test(line.text)) {
      // A marker that ends no document opens none.
      if (state.stage === 'between') kind = 'none';
      state = BETWEEN;
      break;
    } else if (!NOTHING.test(line.text)) {
      const joint = jointAt(line.text, state);
      if (written && joint) {
        state = { stage: 'written', list: joint.kind === 'entry' ? joint.list : null };
        next = start;
        break;
      }
      const isDirective = state.stage === 'between' && line.text.startsWith('%');
      const isFirst = state.stage !== 'written';
      if (isDirective || (isFirst && joint?.kind !== 'section') || APART.test(line.text)) whole = true;
      if (isDirective) continue;
      if (!written && joint) kind = joint.kind;
      const list = joint ? joint.list : state.list === 'begins' ? null : state.list;
      state = { stage: 'written', list };
      written = true;
    }
  }
  const content = ownCopy(text.slice(offset, next));
  whole ||= ENTANGLED.test(content);
  return {
    chunk: createChunk({
      text: content,
      state: before,
      segments: kind === 'none' ? [] : [yamlSegment(kind, content.slice(byteOrderMark), byteOrderMark)],
      opens: opens && kind !== 'none',
      written,
      whole,
    }),
    after: state === BETWEEN ? '' : JSON.stringify(state),
  };
};

/** Whether a line begins with a key: mostly words, whatever they are, with a colon behind them. */
function beginsWithKey(line: string): boolean {
  if (NO_PLAIN.test(line)) return EXPLICIT_KEY.test(line);
  const colon = line.search(/:(?=[ \t]|$)/);
  return colon > 0 && !/[ \t]#/.test(line.slice(0, colon));
}

/** What begins with a line, and the list that its lines stand in; null if nothing that is read by itself. */
function jointAt(line: string, { list }: State): { kind: 'section' | 'entry'; list: State['list'] } | null {
  if (beginsWithKey(line)) return { kind: 'section', list: LESIONS.test(line) ? 'begins' : null };
  const column = DASH.exec(line)?.[1]?.length;
  if (column === undefined || list === null) return null;
  return list === 'begins' || list === column ? { kind: 'entry', list: column } : null;
}
