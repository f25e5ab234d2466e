/**
 * Reads the YAML of a piece of a document. Offsets here are those of the piece's text.
 */
import { type Alias, type Document, isAlias, visit, type YAMLParseError } from 'yaml';
import { blockLimits } from '../text/limits.ts';
import type { Piece } from '../text/piece.ts';
import { type Sentence, say } from '../words/sentence.ts';
import { duplicateKeysOf } from './duplicate-keys.ts';
import { excessSentence, isTooMuch } from './excess.ts';
import { type Mark, type Span, spanOf } from './mark.ts';
import { treeOf } from './nodes.ts';
import type { Path } from './path.ts';
import { type Plain, readPlain } from './plain-yaml.ts';
import { explainSyntax } from './syntax/explain-syntax.ts';
import type { Slip } from './syntax/slip.ts';
import { swallowedEntry } from './syntax/swallowed.ts';
import { placeOf, type Spot, spotAt, type Tree } from './tree.ts';
import { NO_WORD, readYaml, TOO_DEEP } from './yaml.ts';

export interface Parsed {
  /** The document of the YAML library, for edits. */
  readonly document: Document;
  /** The data; null if the text could not be read. */
  readonly data: unknown;
  /** Whether the data can be relied on: false if the text is not YAML. */
  readonly readable: boolean;
  /** What is wrong with the YAML. */
  readonly slips: readonly Slip[];
  /** Paths whose value is in doubt, since their key stands twice. */
  readonly doubtful: readonly Path[];
  /** The characters to mark for what stands at a path; null if nothing does. */
  span(path: Path, mark: Mark): Span | null;
  /** The offset behind the last character of what stands at a path; null if nothing does. */
  endOf(path: Path): number | null;
  /** The place that an offset lies in. */
  spot(offset: number): Spot;
}

/** Reads a piece. Text that is not YAML gives one slip, at its place, and no data. */
export function parsePiece(piece: Piece): Parsed {
  const plain = readPlain(piece.text);
  return plain ? plainlyParsed(piece.text, plain) : parsedByLibrary(piece);
}

type Content = Pick<Parsed, 'data' | 'readable' | 'slips' | 'doubtful'>;

/** What was read, with its places. */
function parsed(text: string, tree: Tree | null, { data, readable, slips, doubtful }: Content): Parsed {
  // It is large and seldom asked for, so memory may have it back.
  let kept: WeakRef<Document> | undefined;
  return {
    data,
    readable,
    slips,
    doubtful,
    get document() {
      const document = kept?.deref() ?? readYaml(text);
      kept = new WeakRef(document);
      return document;
    },
    span: (path, mark) => spanOf(tree, text, path, mark),
    endOf: (path) => placeOf(tree, path)?.value?.end ?? null,
    spot: (offset) => spotAt(tree, offset),
  };
}

const NOTHING: readonly never[] = [];

function plainlyParsed(text: string, { data, tree }: Plain): Parsed {
  return parsed(text, tree, { data, readable: true, slips: NOTHING, doubtful: NOTHING });
}

function parsedByLibrary({ kind, text }: Piece): Parsed {
  const first = readYaml(text);
  const tree = treeOf(first, text);
  const result = (data: unknown, readable: boolean, slips: Slip[], doubtful: Path[] = []): Parsed =>
    parsed(text, tree, { data, readable, slips, doubtful });

  const broken = first.errors as YAMLParseError[];
  if (broken.some(({ code }) => code === TOO_DEEP)) {
    const message = excessSentence({ of: 'block', what: 'depth', limit: blockLimits.depth });
    return result(null, false, [{ code: 'note-too-large', message, start: 0, end: text.length }]);
  }
  const odd = broken.find(({ code }) => code === NO_WORD);
  if (odd) {
    const [start, end] = odd.pos;
    const message = say`A key is a word, not a list or a map: if this is text, put it in quotes.`;
    return result(null, false, [{ code: 'yaml-syntax', message, start, end }]);
  }
  if (broken.length > 0) return result(null, false, [explainSyntax(text, broken)]);
  const strayAlias = unresolvedAlias(first, text);
  if (strayAlias) {
    const [start, end] = strayAlias.range ?? [0, text.length];
    const message = say`\`*${strayAlias.source}\` has no anchor \`&${strayAlias.source}\` before it: add it, or put text in quotes.`;
    const meant = `"*${strayAlias.source}"`;
    return result(null, false, [{ code: 'yaml-alias', message, start, end, meant, certainty: 'possible' }]);
  }
  const swallowed = swallowedEntry(first, text);
  if (swallowed) return result(null, false, [swallowed]);
  const data: unknown = first.toJS({ maxAliasCount: -1 });
  if (isTooMuch(data)) {
    const message = say`This note was not checked: its aliases expand to too much, or to themselves.`;
    return result(null, false, [{ code: 'yaml-alias', message, start: 0, end: text.length }]);
  }
  const duplicates = duplicateKeysOf(first, kind);
  const newEntry = duplicates.find(({ beginsEntry }) => beginsEntry);
  if (newEntry) {
    const message = say`Begin this list entry with a dash: \`- \`.`;
    return result(null, false, [{ code: 'yaml-dash', message, start: newEntry.start, end: newEntry.end }]);
  }
  const slips = duplicates.map(
    ({ path, start, end }): Slip => ({ code: 'duplicate-key', message: standsTwice(path), start, end, path }),
  );
  return result(
    data,
    true,
    slips,
    duplicates.map(({ path }) => path),
  );
}

/** What is said of a key that stands a second time. */
export function standsTwice(path: Path): Sentence {
  return say`\`${String(path.at(-1))}\` stands twice here: keep one of the two.`;
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
