/** Formatting changes how a note looks and nothing else. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lexer, parseAllDocuments } from 'yaml';
import { findFences } from '../../../src/markdown/fences.ts';
import { applied } from '../../support/applied.ts';
import { edits, versions } from '../../support/edits.ts';
import { document, service } from '../../support/notes.ts';
import { untidyMarkdown, untidyYaml } from '../../support/untidy-notes.ts';

/** Of each of the four properties, so that it is more than a thousand in all. */
const RUNS = Number(process.env.RUNS ?? 300);

/** What stands outside of our fences. */
function proseOf(text: string): string[] {
  const ours = findFences(text).filter(({ language, close }) => language.startsWith('cto-') && close);
  const edges = ours.flatMap(({ open, close }) => [open.end, close?.start ?? 0]);
  return [0, ...edges, text.length].flatMap((start, i, all) =>
    i % 2 === 0 ? [text.slice(start, all[i + 1])] : [],
  );
}

/** The YAML of a text: the text itself, or what stands in each fence of ours. */
function yamlOf(text: string, languageId: string): string[] {
  if (languageId === 'cto-note') return [text];
  return findFences(text)
    .filter(({ language }) => language.startsWith('cto-'))
    .map(({ lines }) => lines.map(({ start, end }) => text.slice(start, end)).join(''));
}

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (data === null || typeof data !== 'object') return data;
  const entries = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, value]) => [key, sorted(value)]);
}

/** The data of all documents as the YAML library reads them; null if it does not. */
function dataOf(yaml: string): unknown {
  const documents = [...parseAllDocuments(yaml, { logLevel: 'silent' })];
  if (documents.some(({ errors, warnings }) => errors.length + warnings.length > 0)) return null;
  try {
    return documents.map((one) => sorted(one.toJS()));
  } catch {
    // An alias that leads nowhere.
    return null;
  }
}

function commentsOf(yaml: string): string[] {
  const tokens = [...new Lexer().lex(yaml)].filter((token) => token.startsWith('#'));
  return tokens.map((token) => token.trimEnd()).sort();
}

function hold(text: string, languageId: string): boolean {
  const before = document(text, languageId);
  const result = applied(text, service().format(before));
  const after = document(result, languageId);
  assert.equal(applied(result, service().format(after)), result, 'formatting twice');
  const codes = (note: typeof before) =>
    service()
      .diagnose(note)
      .map(({ code }) => String(code))
      .sort();
  assert.deepEqual(codes(after), codes(before), 'problems');
  const [old, now] = [yamlOf(text, languageId), yamlOf(result, languageId)];
  assert.equal(now.length, old.length);
  for (const [i, yaml] of old.entries()) {
    const data = dataOf(yaml);
    if (data !== null) {
      assert.deepEqual(dataOf(now[i] ?? ''), data, 'data');
      assert.deepEqual(commentsOf(now[i] ?? ''), commentsOf(yaml), 'comments');
    } else if (languageId === 'markdown') {
      assert.equal(now[i], yaml, 'unreadable');
    }
  }
  if (languageId === 'markdown') assert.deepEqual(proseOf(result), proseOf(text), 'prose');
  if (text.includes('\n') && !/(?<!\r)\n/.test(text)) assert.doesNotMatch(result, /(?<!\r)\n/, 'line ends');
  return result !== text;
}

for (const [languageId, notes] of Object.entries({ 'cto-note': untidyYaml, markdown: untidyMarkdown })) {
  describe(`formatting a ${languageId} document`, () => {
    it('keeps what it says, its comments and its problems, and is done at once', () => {
      let changed = 0;
      fc.assert(
        fc.property(notes, (text) => {
          if (hold(text, languageId)) changed += 1;
        }),
        { numRuns: RUNS },
      );
      assert.ok(changed > RUNS / 2, `only ${changed} were changed`);
    });

    it('does so whatever has been done to the note', () => {
      fc.assert(
        fc.property(notes, edits, (text, changes) => {
          hold(versions(text, changes).at(-1) ?? text, languageId);
        }),
        { numRuns: RUNS },
      );
    });
  });
}
