/** The YAML around a caret, as much of a document as it takes to tell what may be written there. */

import type { Note } from '../../note/note.ts';
import type { PlacedSegment } from '../../note/placed-segment.ts';
import type { Lines } from '../../text/lines.ts';
import type { HostOffset, SegmentOffset } from '../../text/offsets.ts';
import type { Path } from '../../yaml/path.ts';
import type { Analysis } from '../analysis.ts';

export interface CompletionContext {
  /** The note that the caret is in; null for one that has not begun. */
  readonly note: Note | null;
  readonly text: string;
  /** Where in `text` the line of the caret begins, and where the caret is. */
  readonly line: SegmentOffset;
  readonly caret: SegmentOffset;
  /** Where the line of the caret begins in the document, behind the marks of quotes and lists. */
  readonly host: HostOffset;
  /** Where the data of `text` stand in the note. */
  readonly root: Path;
  /** What a new line begins with in the document. */
  readonly prefix: string;
  /** What the line of the caret lacks of that. */
  readonly lacking: string;
}

/**
 * The YAML around an offset of a document.
 *
 * @returns null where no YAML of ours stands
 */
export function completionContextAt(
  { text, lines, notes }: Analysis,
  offset: HostOffset,
): CompletionContext | null {
  const all = notes.flatMap(({ note }) => note.segments.map((segment) => ({ note, segment })));
  const carrier = notes[0]?.note.carrier;
  const index =
    carrier === 'yaml'
      ? Math.max(
          0,
          all.findLastIndex(({ segment }) => segment.region.outer.start <= offset),
        )
      : all.findIndex(({ segment }) => isInFence(segment, lines, lines.lineAt(offset)));
  const home = all[index];
  if (!home || home.segment.parsed.unreadable === 'too large') return null;
  if (carrier !== 'yaml') return fenceContext(home.note, home.segment, text, lines, offset);
  const { outer, kind } = home.segment.region;
  // Behind the last note of a file one may begin that has nothing in it yet.
  if (offset > outer.end) return yamlContext(null, text.slice(outer.end), outer.end, offset, lines);
  // An entry is read as one of its list, and with what follows, since that may depend on what is written before it.
  const head = kind === 'entry' ? 'lesions:\n' : '';
  const next = all[index + 1];
  const tail = next?.note === home.note ? next.segment.region.text : '';
  return yamlContext(
    home.note,
    head + home.segment.region.text + tail,
    home.segment.region.inner.start - head.length,
    offset,
    lines,
  );
}

function yamlContext(
  note: Note | null,
  text: string,
  start: HostOffset,
  offset: HostOffset,
  lines: Lines,
): CompletionContext | null {
  const host = Math.max(start, lines.start(lines.lineAt(offset)));
  // Nothing is written before a byte order mark.
  if (offset < host) return null;
  return { note, text, line: host - start, caret: offset - start, host, root: [], prefix: '', lacking: '' };
}

function isInFence({ region: { fence } }: PlacedSegment, lines: Lines, line: number): boolean {
  if (!fence || line <= lines.lineAt(fence.open.start)) return false;
  if (fence.close) return line < lines.lineAt(fence.close.start);
  const behind = line - lines.lineAt(fence.outer.end);
  // Behind a fence that nobody closed the last line may be one in which nothing is written yet; else it is prose.
  return behind <= 0 || (behind === 1 && /^[\s>]*$/.test(lines.content(line)));
}

function fenceContext(
  note: Note,
  segment: PlacedSegment,
  text: string,
  lines: Lines,
  offset: HostOffset,
): CompletionContext | null {
  const { region } = segment;
  const open = region.fence?.open.start ?? 0;
  const prefix = text.slice(lines.start(lines.lineAt(open)), open).replace(/[^\s>]/g, ' ');
  const own = lines.lineAt(offset);
  const end = lines.end(own);
  const until = region.fromHost(end);
  const line = region.text.slice(0, until).lastIndexOf('\n') + 1;
  const host = end - (until - line);
  const isBlank = region.text.slice(line, until).trim() === '';
  // In a lone carriage return YAML sees no line's end, and an editor does.
  if ((offset < host && !isBlank) || host < lines.start(own)) return null;
  // Before a mark of the quote around it nothing can be written.
  if (text.slice(offset, host).includes('>')) return null;
  const begun = Math.min(offset, host) - lines.start(own);
  return {
    note,
    text: region.text,
    line,
    caret: line + Math.max(0, offset - host),
    host: Math.min(offset, host),
    root: region.kind === 'lesion' ? ['lesions', segment.lesionsBefore] : [],
    prefix,
    lacking: isBlank ? prefix.slice(begun) : '',
  };
}
