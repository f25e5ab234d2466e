/**
 * Reads the YAML of a segment of a document. Offsets here are those of the segment's text.
 */
import { type Alias, type Document, isAlias, visit, type YAMLParseError } from 'yaml';
import { homesOf, measuredPaths } from '../schema/schema.ts';
import { type Message, msg } from '../text/message.ts';
import type { SegmentOffset, Span } from '../text/offsets.ts';
import { buildTree, KEY_IS_NO_SCALAR, parseYamlDocument, TOO_DEEP } from '../yaml/library.ts';
import type { Path } from '../yaml/path.ts';
import { type PlainDocument, parsePlainYaml } from '../yaml/plain-reader.ts';
import { explainSyntax, swallowedEntry } from '../yaml/syntax/explain-syntax.ts';
import type { SyntaxIssue } from '../yaml/syntax/issue.ts';
import { isBlank, type TextLine, textLines } from '../yaml/syntax/lines.ts';
import { findNode, type Mark, type PathAtOffset, pathAtOffset, spanOf, type YamlTree } from '../yaml/tree.ts';
import { findDuplicateKeys } from './duplicate-keys.ts';
import { expandsTooFar, limitMessage, segmentLimits } from './limits.ts';
import type { Segment } from './segment.ts';

export interface ParsedYaml {
  /** The data; null if the text could not be read. */
  readonly data: unknown;
  /** Whether the data can be relied on: false if the text is not YAML. */
  readonly readable: boolean;
  /** What is wrong with the YAML. */
  readonly syntaxIssues: readonly SyntaxIssue[];
  /** Paths whose value is in doubt, since their key stands twice. */
  readonly doubtful: readonly Path[];
  /** The characters to mark for what stands at a path; null if nothing does. */
  span(path: Path, mark: Mark): Span | null;
  /** The offset behind the last character of what stands at a path; null if nothing does. */
  endOf(path: Path): SegmentOffset | null;
  /** The place that an offset lies in. */
  pathAt(offset: SegmentOffset): PathAtOffset;
  /** The document of the YAML library, for edits. */
  document(): Document;
}

/** What is known of the keys of a note. */
const keys = {
  isKnownKey: (word: string) => homesOf(word).length > 0,
  isMeasuredKey: (word: string) => measuredPaths.some((path) => path.at(-1) === word),
};

/** Reads a segment. Text that is not YAML gives one mistake, at its place, and no data. */
export function parseYaml(segment: Segment): ParsedYaml {
  const plain = parsePlainYaml(segment.text);
  return plain ? parsedPlain(segment.text, plain) : parsedByLibrary(segment);
}

type Content = Pick<ParsedYaml, 'data' | 'readable' | 'syntaxIssues' | 'doubtful'>;

/** What was read, with its places. */
function parsedYaml(
  text: string,
  tree: YamlTree | null,
  { data, readable, syntaxIssues, doubtful }: Content,
): ParsedYaml {
  // It is large and seldom asked for, so memory may have it back.
  let kept: WeakRef<Document> | undefined;
  return {
    data,
    readable,
    syntaxIssues,
    doubtful,
    span: (path, mark) => spanOf(tree, text, path, mark),
    endOf: (path) => findNode(tree, path)?.value?.end ?? null,
    pathAt: (offset) => pathAtOffset(tree, offset),
    document() {
      const document = kept?.deref() ?? parseYamlDocument(text);
      kept = new WeakRef(document);
      return document;
    },
  };
}

const NOTHING: readonly never[] = [];

function parsedPlain(text: string, { data, tree }: PlainDocument): ParsedYaml {
  return parsedYaml(text, tree, { data, readable: true, syntaxIssues: NOTHING, doubtful: NOTHING });
}

function parsedByLibrary({ kind, text }: Segment): ParsedYaml {
  const first = parseYamlDocument(text);
  const tree = buildTree(first, text);
  const result = (
    data: unknown,
    readable: boolean,
    syntaxIssues: SyntaxIssue[],
    doubtful: Path[] = [],
  ): ParsedYaml => parsedYaml(text, tree, { data, readable, syntaxIssues, doubtful });

  const broken = first.errors as YAMLParseError[];
  if (broken.some(({ code }) => code === TOO_DEEP)) {
    const message = limitMessage({ of: 'segment', what: 'depth', limit: segmentLimits.depth });
    return result(null, false, [{ code: 'note-too-large', message, start: 0, end: text.length }]);
  }
  const odd = broken.find(({ code }) => code === KEY_IS_NO_SCALAR);
  if (odd) {
    const [start, end] = odd.pos;
    const message = msg`A key must be a word, not a list or a map: if this is text, put it in quotes.`;
    return result(null, false, [{ code: 'yaml-syntax', message, start, end }]);
  }
  if (broken.length > 0) return result(null, false, [explainSyntax(text, broken, keys)]);
  const second = kind === 'lesion' || kind === 'note' ? secondDocument(text, kind) : null;
  if (second) return result(null, false, [second]);
  const strayAlias = unresolvedAlias(first, text);
  if (strayAlias) {
    const [start, end] = strayAlias.range ?? [0, text.length];
    const message = msg`\`*${strayAlias.source}\` has no anchor \`&${strayAlias.source}\` before it: add it, or put text in quotes.`;
    const replacement = `"*${strayAlias.source}"`;
    return result(null, false, [
      { code: 'yaml-alias', message, start, end, replacement, safety: 'possible' },
    ]);
  }
  const swallowed = swallowedEntry(first, text);
  if (swallowed) return result(null, false, [swallowed]);
  const data: unknown = first.toJS({ maxAliasCount: -1 });
  if (expandsTooFar(data)) {
    const message = msg`This note was not checked: its aliases expand too far or refer to themselves.`;
    return result(null, false, [{ code: 'yaml-alias', message, start: 0, end: text.length }]);
  }
  const duplicates = findDuplicateKeys(first, kind);
  const newEntry = duplicates.find(({ beginsEntry }) => beginsEntry);
  if (newEntry) {
    const message = msg`Begin this list entry with a dash: \`- \`.`;
    return result(null, false, [{ code: 'yaml-dash', message, start: newEntry.start, end: newEntry.end }]);
  }
  const issues = duplicates.map(
    ({ path, start, end }): SyntaxIssue => ({
      code: 'duplicate-key',
      message: duplicateKeyMessage(path),
      start,
      end,
      path,
    }),
  );
  return result(
    data,
    true,
    issues,
    duplicates.map(({ path }) => path),
  );
}

const DOCUMENT_MARK = /^(?:---|\.\.\.)(?=\s|$)/;

/** The mark of a second document in a fence, which is one: all below it would be lost. Null if there is none. */
function secondDocument(text: string, kind: 'lesion' | 'note'): SyntaxIssue | null {
  const written = textLines(text).filter((line) => !isBlank(line) && !line.content.startsWith('%'));
  const isMark = ({ indent, content }: TextLine) => indent === 0 && DOCUMENT_MARK.test(content);
  const second = written.findIndex((line, i) => i > 0 && isMark(line));
  const below = written.slice(second + 1);
  const mark = written[second];
  if (!mark || below.every(isMark)) return null;
  const message =
    kind === 'lesion'
      ? msg`Nothing below this line is read: give each lesion a \`cto-lesion\` fence of its own.`
      : msg`Nothing below this line is read: a fence is one document. Remove the line.`;
  const end = mark.start + 3;
  const fix = kind === 'note' ? ({ replacement: '', safety: 'likely' } as const) : {};
  return { code: 'yaml-syntax', message, start: mark.start, end, ...fix };
}

/** What is said of a key that stands a second time. */
export function duplicateKeyMessage(path: Path): Message {
  return msg`Duplicate key \`${String(path.at(-1))}\`: keep one of the two.`;
}

function unresolvedAlias(document: Document, text: string): Alias | null {
  if (!text.includes('*')) return null;
  let stray: Alias | null = null;
  const anchors = new Set<string | undefined>();
  visit(document, {
    Node(_, node) {
      if (!isAlias(node)) {
        anchors.add(node.anchor);
        return undefined;
      }
      // To look each one up would go through the document for each of them.
      if (anchors.has(node.source)) return undefined;
      stray = node;
      return visit.BREAK;
    },
  });
  return stray;
}
