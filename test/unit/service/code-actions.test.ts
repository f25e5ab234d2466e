/** The quick fix renews the summary that is marked, and no other. */
import assert from 'node:assert/strict';
import type { NoteCodeAction } from '../../../src/service/code-actions.ts';
import { newNote, snippetText } from '../../../src/service/lesions/templates.ts';
import { applied } from '../../support/applied.ts';
import { editsOf, quickFixes } from '../../support/fixes.ts';
import { document, service } from '../../support/notes.ts';

/** The texts that the fixes of the first stale summary would insert. */
function fixes(text: string, languageId: string): string[] {
  const asked = service();
  const note = document(text, languageId);
  const stale = asked.diagnose(note).filter(({ code }) => code === 'summary-stale');
  assert.equal(stale.length, 1);
  const renewals = asked.codeActions(note, stale).filter(({ title }) => title === 'Insert the summary again');
  return renewals.flatMap((action) => editsOf(action).map(({ newText }) => newText));
}

describe('the quick fix of a stale summary', () => {
  it('is that of its own lesion, wherever it stands in Markdown', () => {
    const fence = (id: string, vessel: string) => `\`\`\`cto-lesion\nid: ${id}\nvessel: ${vessel}\n\`\`\`\n`;
    const text = `<!-- cto-summary B -->\nold\n<!-- /cto-summary -->\n\n${fence('A', 'LAD')}\n${fence('B', 'LCx')}`;
    const [inserted, ...others] = fixes(text, 'markdown');
    assert.deepEqual(others, []);
    assert.match(inserted ?? '', /PROGRESS-CTO 1–4\/4/);
  });

  it('is that of its own lesion in a line of YAML with two', () => {
    const text = 'cto_note: 1\nlesions: [{id: A, vessel: LAD}, {id: B, vessel: LCx, summary: old}]\n';
    const [inserted, ...others] = fixes(text, 'cto-note');
    assert.deepEqual(others, []);
    assert.match(inserted ?? '', /PROGRESS-CTO 1–4\/4/);
  });

  it('is none for a lesion that cannot be summarised', () => {
    const text =
      'cto_note: 1\nlesions:\n  - &a {id: A, vessel: LAD, summary: &s old}\n  - {id: B, vessel: LCx, x_s: *s}\n';
    assert.deepEqual(fixes(text, 'cto-note'), []);
  });
});

describe('a summary', () => {
  it('is refused with the first error of a note that could not be read', () => {
    const { refusals } = service().summaries(
      document('cto_note: 1\nlesions:\n  - id: "A\n    vessel: LAD\n'),
      { line: 2, character: 5 },
    );
    assert.match(refusals[0]?.message ?? '', /error in line 3: This quote is not closed/);
  });

  it('replaces an empty one', () => {
    const { edits, refusals } = service().summaries(
      document('cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    summary:\n'),
      'all',
    );
    assert.deepEqual(refusals, []);
    assert.match(edits[0]?.newText ?? '', /J-CTO 0–5\/5/);
  });
});

describe('an alias within its own anchor', () => {
  it('is one problem', () => {
    const diagnostics = service().diagnose(
      document('cto_note: 1\nx_a: &a [*a]\nlesions:\n  - id: A\n    vessel: LAD\n'),
    );
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ['yaml-alias'],
    );
  });
});

describe('the quick fix of an empty note', () => {
  const template = snippetText(newNote('yaml')).replace(/ +$/gm, '');
  const fix = (text: string) => {
    const [action, ...others] = quickFixes(text, 'cto-note', ({ code }) => code === 'empty-note');
    assert.deepEqual(others, []);
    return action;
  };
  const written = (text: string) => {
    const action = fix(text);
    assert.ok(action, JSON.stringify(text));
    assert.equal(action.title, 'New Note');
    assert.equal(action.isPreferred, true);
    return applied(text, editsOf(action));
  };

  it('is a new note, in plain text and as a snippet', () => {
    assert.match(template, /^cto_note: 1\n[\s\S]*\n {2}- id: A\n {4}vessel:\n/);
    for (const text of ['', '\n', '  \n\n']) assert.equal(written(text), template);
    assert.equal(written('\uFEFF'), `\uFEFF${template}`);
    const [fix] = quickFixes('', 'cto-note') as NoteCodeAction[];
    assert.equal(fix?.snippet, newNote('yaml'));
  });

  it('stands below the comments that are there, with their line ends', () => {
    assert.equal(written('# mine\n'), `# mine\n\n${template}`);
    assert.equal(written('# mine'), `# mine\n\n${template}`);
    assert.equal(written('---\n# mine\n\n'), `---\n# mine\n\n${template}`);
    assert.equal(written('# mine\r\n'), `# mine\r\n\r\n${template.replaceAll('\n', '\r\n')}`);
  });

  it('is none where something stands, and none in Markdown', () => {
    for (const text of ['null\n', '~\n', '# a\n---\n---\n', '...\n'])
      assert.equal(fix(text), undefined, text);
    assert.deepEqual(
      quickFixes('```cto-note\n```\n', 'markdown', ({ code }) => code === 'empty-note'),
      [],
    );
  });

  it('is not made automatically', () => assert.deepEqual(service().fixAll(document('')), []));
});

describe('the fixes of a diagnostic', () => {
  const note = document('cto_note: 1\nlesions:\n  - id: A\n    vessel: LDA\n    stump: bluntt\n');
  const asked = service();
  const errors = asked.diagnose(note).filter(({ severity }) => severity === 1);

  it('are found by its data, in whatever words it is shown', () => {
    const shown = errors.map((one) => ({ ...one, message: 'in other words' }));
    const titles = asked.codeActions(note, shown).map(({ title }) => title);
    assert.deepEqual(titles, ['Change `LDA` to `LAD`', 'Change `bluntt` to `blunt`']);
  });

  it('are none once the note says something else there', () => {
    const edited = document(note.getText().replace('LDA', 'LAD'));
    const titles = asked.codeActions(edited, errors).map(({ title }) => title);
    assert.deepEqual(titles, ['Change `bluntt` to `blunt`']);
    const moved = document(`# a comment\n${note.getText()}`);
    assert.deepEqual(asked.codeActions(moved, errors), []);
  });
});
