/** The comment that ignores a problem, as a quick fix. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { NoteCodeAction } from '../../../src/service/code-actions.ts';
import { applied } from '../../support/applied.ts';
import { editsOf, found, quickFixes, shownRange } from '../../support/fixes.ts';

describe('a comment that ignores a problem', () => {
  for (const file of ['01-circumflex.cto.yaml', '02-problems.cto.yaml', '03-two-lesions.md']) {
    it(`is offered for each that may be ignored in ${file}, and asks for the reason`, () => {
      const text = readFileSync(`examples/${file}`, 'utf8');
      const languageId = file.endsWith('.md') ? 'markdown' : 'cto-note';
      for (const diagnostic of found(text, languageId)) {
        const isSame = (one: Diagnostic) =>
          one.code === diagnostic.code && shownRange(one) === shownRange(diagnostic);
        const actions = quickFixes(text, languageId, isSame);
        const [action, ...others] = actions.filter(({ title }) => title.startsWith('Ignore this'));
        assert.deepEqual(others, []);
        assert.equal(action === undefined, diagnostic.severity === 1);
        if (!action) continue;
        assert.equal(action.isPreferred, undefined);
        const after = found(applied(text, editsOf(action)), languageId);
        const before = found(text, languageId).map(({ code }) => code);
        const expected = before.filter((_, i) => i !== before.indexOf(diagnostic.code));
        assert.deepEqual(after.map(({ code }) => code).sort(), [...expected, 'ignore-without-reason'].sort());
      }
    });
  }

  it('stands in the column of its line, in quotes and lists of Markdown', () => {
    const text = '> - ~~~cto-lesion\r\n>   id: A\r\n>   vessel: LAD\r\n>   ~~~\r\n';
    const [action] = quickFixes(text, 'markdown', ({ code }) => code === 'score-incomplete').slice(-1);
    assert.ok(action);
    const lines = applied(text, editsOf(action)).split('\r\n');
    assert.deepEqual(lines.slice(1, 3), ['>   # cto-ignore score-incomplete: ', '>   id: A']);
  });
});

describe('a comment that ignores a stale summary in Markdown', () => {
  const text =
    '> ```cto-lesion\n> id: A\n> vessel: LAD\n> ```\n> <!-- cto-summary A -->\n> old\n> <!-- /cto-summary -->\n';

  it('is one of HTML above the summary, with a place for the reason', () => {
    const actions = quickFixes(text, 'markdown', ({ code }) => code === 'summary-stale') as NoteCodeAction[];
    const [action, ...others] = actions.filter(({ title }) => title.startsWith('Ignore this'));
    assert.deepEqual(others, []);
    assert.ok(action);
    assert.equal(
      action.title,
      'Ignore this problem: add `<!-- cto-ignore summary-stale: -->` above it, with the reason',
    );
    const [edit] = editsOf(action);
    assert.equal(edit?.newText, '> <!-- cto-ignore summary-stale:  -->\n');
    assert.equal(edit?.newText.slice(action.cursor), ' -->\n');
    const reasoned = applied(text, [{ ...edit, newText: edit.newText.replace(':  ', ': signed ') }]);
    const codes = found(reasoned, 'markdown').map(({ code }) => code);
    assert.deepEqual(
      codes.filter((code) => /summary|ignore/.test(String(code))),
      [],
    );
  });
});
