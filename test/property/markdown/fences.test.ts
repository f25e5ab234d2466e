import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { findFences } from '../../../src/markdown/fences.ts';
import { linesOf } from '../../../src/text/lines.ts';
import { markdownDocuments } from './markdown-documents.ts';
import { mayBeMisread } from './misreadings.ts';
import { nestedFences } from './nested-fences.ts';

interface Seen {
  info: string;
  firstLine: number;
  lastLine: number;
  content: string[];
}

const markdownIt = new MarkdownIt('commonmark');
// The preset gives up on nesting of 20 levels, of which a list takes two.
Object.assign(markdownIt.options, { maxNesting: 1000 });

function seenByMarkdownIt(text: string): Seen[] {
  return markdownIt
    .parse(text, {})
    .filter(({ type }) => type === 'fence')
    .map(({ info, map, content }) => ({
      info: info.trim(),
      firstLine: map?.[0] ?? Number.NaN,
      lastLine: (map?.[1] ?? Number.NaN) - 1,
      content: content.split('\n'),
    }));
}

function seenByUs(text: string): Seen[] {
  const lines = linesOf(text);
  return findFences(text).map((fence) => ({
    info: fence.info,
    firstLine: lines.lineAt(fence.outer.start),
    lastLine: lines.lineAt(fence.outer.end),
    content: fence.lines
      .map(({ start, end }) => text.slice(start, end))
      .join('')
      .split(/\r\n|\r|\n/),
  }));
}

/**
 * Where a tab is half indentation we keep it, and markdown-it puts spaces for its other half: there, compare
 * without leading white space.
 */
function alike(ours: Seen[], theirs: Seen[]): [Seen[], Seen[]] {
  const isTabbed = (fence: number, line: number): boolean =>
    ours[fence]?.content[line]?.startsWith('\t') ?? false;
  const untabbed = (all: Seen[]): Seen[] =>
    all.map((seen, fence) => ({
      ...seen,
      content: seen.content.map((line, index) => (isTabbed(fence, index) ? line.trimStart() : line)),
    }));
  return [untabbed(ours), untabbed(theirs)];
}

/** Front matter is no Markdown, but markdown-it without its plugin does not know that. */
const isFrontMatter = (text: string): boolean => /^---[ \t]*[\r\n]/.test(text);

describe('findFences', () => {
  it('agrees with markdown-it', () => {
    const documents = markdownDocuments.filter((text) => !mayBeMisread(text) && !isFrontMatter(text));
    let fences = 0;
    fc.assert(
      fc.property(documents, (text) => {
        const [ours, theirs] = alike(seenByUs(text), seenByMarkdownIt(text));
        fences += theirs.length;
        assert.deepEqual(ours, theirs);
      }),
      { numRuns: Number(process.env.RUNS ?? 10_000) },
    );
    assert.ok(fences > 1000, `only ${fences} fences were compared`);
  });

  it('finds a nested fence as it was written', () => {
    fc.assert(
      fc.property(nestedFences, ({ text, fence, content }) => {
        assert.deepEqual(findFences(text), [fence]);
        assert.deepEqual(
          fence.lines.map(({ start, end }) => text.slice(start, end)),
          content,
        );
      }),
      { numRuns: 5000 },
    );
  });
});
