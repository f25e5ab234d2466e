/**
 * The keys and dashes of a segment of YAML with the lines they stand on. All numbers of lines are those of the segment.
 */

import { type CST, Parser } from 'yaml';
import { keysAt } from '../../schema/schema.ts';
import type { Lines } from '../../text/lines.ts';
import type { SegmentOffset } from '../../text/offsets.ts';
import type { Path } from '../../yaml/path.ts';

/** A key of a block map, or a dash of a block list. */
export interface FormatEntry {
  /** The key's name; null for a dash. */
  readonly key: string | null;
  readonly line: number;
  readonly column: number;
  /** `key:` or `-`; nothing for the segment itself. */
  readonly head: string;
  /** What stands behind it on its line, from the space before it on. */
  readonly rest: string;
  /** The last line of its value; what stands below it as entries of their own does not count. */
  readonly last: number;
  readonly children: readonly FormatEntry[];
  /** The lines of comments and blanks above it, below it and before its children, and behind its children. */
  readonly lead: number[];
  readonly inner: number[];
  readonly foot: number[];
}

const createEntry = (own: Omit<FormatEntry, 'lead' | 'inner' | 'foot'>): FormatEntry => ({
  ...own,
  lead: [],
  inner: [],
  foot: [],
});

type Item = CST.BlockMap['items'][number] | CST.BlockSequence['items'][number];

/** What reaches beyond its place, or is put together in a way that is better left alone. */
const ODD = /^(?:anchor|tag|alias|explicit-key-ind|directive.*|error|flow-error-end)$/;
const VOID = /^(?:space|newline|comment)$/;

function* tokensIn(token: unknown): Generator<CST.SourceToken> {
  if (token === null || typeof token !== 'object') return;
  if ('type' in token && 'source' in token) yield token as CST.SourceToken;
  for (const inner of Object.values(token)) yield* tokensIn(inner);
}

/** Where the last written character of a token stands. */
function endOf(token: CST.Token, from: SegmentOffset): SegmentOffset {
  let end = from;
  for (const { type, offset, source } of tokensIn(token)) {
    // The text of a block scalar follows its header.
    const start = (type as string) === 'block-scalar' ? bodyOf(token as CST.BlockScalar) : offset;
    if (!VOID.test(type)) end = Math.max(end, start + source.length - 1);
  }
  return end;
}

function bodyOf({ props, offset }: CST.BlockScalar): SegmentOffset {
  const last = props.at(-1) as CST.SourceToken | undefined;
  return last ? last.offset + last.source.length : offset;
}

const isBlock = (token: CST.Token | null | undefined): token is CST.BlockMap | CST.BlockSequence =>
  token?.type === 'block-map' || token?.type === 'block-seq';

/** What stands behind the head: one space before a value, and as many as were there before a comment. */
function spaced(behind: string): string {
  const rest = behind.trim();
  if (rest === '') return '';
  return rest.startsWith('#') ? behind.trimEnd() : ` ${rest}`;
}

/**
 * The entries of a segment, below one that stands for the segment itself.
 *
 * @returns null for a segment that is no plain map or list of lines, or holds anything odd
 */
export function formatEntries(text: string, lines: Lines<SegmentOffset>): FormatEntry | null {
  const tokens = [...new Parser().parse(text)];
  const roots = tokens.filter(({ type }) => type === 'document') as CST.Document[];
  const [root] = roots;
  if (roots.length !== 1 || !isBlock(root?.value)) return null;
  for (const { type } of tokensIn(tokens)) if (ODD.test(type)) return null;
  let isPlain = true;

  const entryOf = (item: Item): FormatEntry[] => {
    const isPair = 'key' in item || 'sep' in item;
    const dash = item.start.find(({ type }) => type === 'seq-item-ind');
    const first = isPair ? (item.key as CST.FlowScalar | null) : dash;
    // Behind the last entry the parser keeps comments in one of their own.
    if (!first && !isPair) return [];
    const colon = item.sep?.find(({ type }) => type === 'map-value-ind');
    const sign = dash ?? colon;
    if (!first || !sign || !('source' in first) || first.source.includes('\n')) {
      isPlain = false;
      return [];
    }
    const { line, character: column } = lines.positionAt(first.offset);
    const { value } = item;
    const children = isBlock(value) ? value.items.flatMap(entryOf) : [];
    const behind = sign.offset + 1;
    const rest = children[0]?.line === line ? '' : spaced(text.slice(behind, lines.end(line)));
    if (lines.lineAt(sign.offset) !== line) isPlain = false;
    return [
      createEntry({
        key: isPair ? first.source.replace(/^(["'])(.*)\1$/, '$2') : null,
        line,
        column,
        head: isPair ? `${first.source}:` : '-',
        rest,
        last: value && !isBlock(value) ? lines.lineAt(endOf(value, sign.offset)) : line,
        children,
      }),
    ];
  };
  const children = root.value.items.flatMap(entryOf);
  // Where a tab stands is not told in columns.
  if (!isPlain || children.length === 0 || children.some(({ line }) => /^ *\t/.test(lines.content(line))))
    return null;
  return createEntry({ key: null, line: -1, column: -2, head: '', rest: '', last: -1, children });
}

/**
 * The entries of a map in the order in which the schema names its keys, and those for local use behind them. A key
 * that the schema does not know stays behind the one it follows.
 *
 * @param path where the map stands in a note
 */
export function inSchemaOrder(entries: readonly FormatEntry[], path: Path): readonly FormatEntry[] {
  const known = keysAt(path);
  if (known.length === 0) return entries;
  let rank = -1;
  const ranked = entries.map((entry) => {
    const found = known.indexOf(entry.key ?? '');
    if (found >= 0) rank = found;
    else if (entry.key?.startsWith('x_')) rank = known.length;
    return { entry, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}
