/**
 * Reads the YAML of a block. The one place where offsets of a block's text become offsets of the document.
 */
import { type Alias, type Document, parseDocument, visit, type YAMLParseError } from 'yaml';
import type { Block } from '../text/blocks.ts';
import type { Range } from '../text/range.ts';
import { duplicateKeysOf } from './duplicate-keys.ts';
import { type Mark, spanOf } from './mark.ts';
import { placeOf, type Spot, spotAt } from './nodes.ts';
import type { Path } from './path.ts';
import type { Problem } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import { severityOf } from './problem-codes.ts';
import { explainSyntax } from './syntax/explain-syntax.ts';

/** The parser's bound on what aliases may expand to, which an alias bomb exceeds. */
const MAX_ALIASES = 100;

export interface Parsed {
  readonly block: Block;
  /** The document of the YAML library, for edits. */
  readonly document: Document;
  /** The data; null if the text could not be read. */
  readonly data: unknown;
  /** Whether the data can be relied on: false if the text is not YAML. */
  readonly readable: boolean;
  readonly problems: readonly Problem[];
  /** Paths whose value is in doubt, since their key stands twice. */
  readonly doubtful: readonly Path[];
  /** Host range of what stands at a path; null if nothing does. */
  locate(path: Path, mark: Mark): Range | null;
  /** Host offset behind the last character of what stands at a path; null if nothing does. */
  endOf(path: Path): number | null;
  /** The place within the block that a host offset lies in. */
  spot(offset: number): Spot;
}

/** Reads a block. Text that is not YAML gives one problem, at the place of the slip, and no data. */
export function parseBlock(block: Block): Parsed {
  const { text } = block;
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const problem = (code: ProblemCode, message: string, start: number, end: number): Problem => ({
    code,
    severity: severityOf(code),
    message,
    range: block.rangeToHost(start, end),
  });
  const locate: Parsed['locate'] = (path, mark) => {
    const span = spanOf(document, text, path, mark);
    return span && block.rangeToHost(span.start, span.end);
  };
  const result = (data: unknown, readable: boolean, problems: Problem[], doubtful: Path[] = []): Parsed => ({
    block,
    document,
    data,
    readable,
    problems,
    doubtful,
    locate,
    endOf(path) {
      const [start, end] = placeOf(document, path)?.value?.range ?? [];
      if (start === undefined || end === undefined) return null;
      return block.rangeToHost(start, start + text.slice(start, end).trimEnd().length).end;
    },
    spot: (offset) => spotAt(document, block.fromHost(offset)),
  });

  const broken = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY') as YAMLParseError[];
  if (broken.length > 0) {
    const slip = explainSyntax(text, broken);
    return result(null, false, [problem(slip.code, slip.message, slip.start, slip.end)]);
  }
  const strayAlias = unresolvedAlias(document, text);
  if (strayAlias) {
    const [start, end] = strayAlias.range ?? [0, text.length];
    const message = `\`*${strayAlias.source}\` refers to \`&${strayAlias.source}\`, which does not stand before it; if it is text, put it in quotes.`;
    return result(null, false, [problem('yaml-alias', message, start, end)]);
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: MAX_ALIASES });
    // An alias within its own anchor makes data that have no end.
    if (text.includes('*')) JSON.stringify(data);
  } catch {
    return result(null, false, [
      problem(
        'yaml-alias',
        'The aliases of this note expand to too much, or to themselves; it was not checked.',
        0,
        text.length,
      ),
    ]);
  }
  const duplicates = document.errors.length > 0 ? duplicateKeysOf(document) : [];
  const newEntry = duplicates.find(({ beginsEntry }) => beginsEntry);
  if (newEntry) {
    const message = 'Begin this list entry with a dash: `- `.';
    return result(null, false, [problem('yaml-dash', message, newEntry.start, newEntry.end)]);
  }
  const problems = duplicates.map(({ path, start, end }) =>
    problem('duplicate-key', `\`${path.at(-1)}\` stands twice here: keep one of the two.`, start, end),
  );
  return result(
    data,
    true,
    problems,
    duplicates.map(({ path }) => path),
  );
}

function unresolvedAlias(document: Document, text: string): Alias | null {
  if (!text.includes('*')) return null;
  let stray: Alias | null = null;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      stray = alias;
      return visit.BREAK;
    },
  });
  return stray;
}
