/** A fence is one document of YAML, and holds a lesion or sections of a note: what else stands in it would be lost. */
import assert from 'node:assert/strict';
import { applied } from '../../support/applied.ts';
import { editsOf, found, quickFixes } from '../../support/fixes.ts';
import { problems } from '../../support/notes.ts';

const fence = (word: string, body: string) => `\`\`\`${word}\n${body}\`\`\`\n`;
/** Codes and places, from 0. */
const syntaxIssues = (text: string) =>
  problems(text, 'markdown').filter((problem) => problem.startsWith('yaml-'));
const A = 'id: A\nvessel: LAD\n';
const B = 'id: B\nvessel: RCA\n';

describe('a fence with a second document', () => {
  for (const [what, body, places] of [
    ['is marked at the line between two lesions', `${A}---\n${B}`, ['yaml-syntax 3:0-3:3']],
    ['is marked where the first one has its own mark', `---\n${A}--- # next\n${B}`, ['yaml-syntax 4:0-4:3']],
    ['is marked behind the end of the first one', `${A}...\n${B}`, ['yaml-syntax 3:0-3:3']],
    ['is marked behind a directive', `%YAML 1.2\n---\n${A}---\n${B}`, ['yaml-syntax 5:0-5:3']],
    ['is none where nothing stands below', `---\n${A}---\n# end\n...\n`, []],
    ['is none where the mark is text', `${A}detail: |\n  a\n  ---\n  b\n`, []],
  ] as const) {
    it(what, () => assert.deepEqual(syntaxIssues(fence('cto-lesion', body)), places));
  }

  it('is marked in a fence of the note too', () => {
    const text = fence('cto-note', 'patient:\n  id: P-1\n---\nconsent:\n  obtained: yes\n');
    assert.deepEqual(syntaxIssues(text), ['yaml-syntax 3:0-3:3']);
  });
});

describe('a lesion in a fence of the note', () => {
  const text = fence('CTO-Note', A);
  it('is fixed by one word', () => {
    const fixes = quickFixes(text, 'markdown', ({ code }) => code === 'unknown-key');
    assert.equal(fixes.length, 2);
    for (const fix of fixes) {
      assert.equal(fix.title, 'Change `cto-note` to `cto-lesion`');
      assert.equal(applied(text, editsOf(fix)), fence('cto-lesion', A));
    }
  });
  it('is not, where the fence has a section of the note as well', () => {
    const both = fence('cto-note', `${A}patient:\n  age_years: 60\n`);
    const titles = quickFixes(both, 'markdown', () => true).map(({ title }) => title);
    assert.deepEqual(
      titles.filter((title) => title.startsWith('Change')),
      [],
    );
  });
});

it('a list of lesions in a fence of a lesion is sent to fences of their own, not to a fence that refuses it', () => {
  const [said] = found(fence('cto-lesion', `${A}lesions: []\n`), 'markdown').filter(
    ({ code }) => code === 'unknown-key',
  );
  assert.match(String(said?.message), /In Markdown, put each lesion in its own `cto-lesion` fence\.$/);
});

it('a list of lesions in a fence of a lesion has a fix that gives each a fence of its own', () => {
  const text = '1. ~~~cto-lesion\n   - id: A\n     vessel: RCA\n   - id: B\n     vessel: LAD\n   ~~~\n';
  const [fix] = quickFixes(text, 'markdown', ({ code }) => code === 'wrong-type');
  assert.equal(fix?.title, 'Give each lesion a fence of its own');
  assert.equal(
    fix && applied(text, editsOf(fix)),
    '1. ~~~cto-lesion\n   id: A\n   vessel: RCA\n   ~~~\n\n   ~~~cto-lesion\n   id: B\n   vessel: LAD\n   ~~~\n',
  );
});
