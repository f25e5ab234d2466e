import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { acceptSuggestion, closeAll, lineOf, open, runCommand, setCursor, until, write } from './support.ts';

const NOTE = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    \n';

/** What the editor would show at the cursor, ours first. */
async function shown({ document, selection }: vscode.TextEditor): Promise<vscode.CompletionItem[]> {
  const list = await runCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return [...list.items].sort((a, b) => (String(a.sortText) < String(b.sortText) ? -1 : 1));
}

const labelOf = ({ label }: vscode.CompletionItem) => (typeof label === 'string' ? label : label.label);

/** Types, asks for the list, and takes the entry that it has chosen. */
async function take(editor: vscode.TextEditor, typed: string, done: RegExp): Promise<void> {
  await runCommand('type', { text: typed });
  await runCommand('editor.action.triggerSuggest');
  await acceptSuggestion(`the entry for “${typed}”`, () => done.test(editor.document.getText()));
}

describe('completion', () => {
  afterEach(closeAll);

  it('shows the keys that a lesion lacks, with the scores that ask for them', async () => {
    const editor = await open(NOTE, 'cto-note');
    setCursor(editor, 4, 4);
    const [first] = await shown(editor);
    ok(first && typeof first.label !== 'string');
    deepEqual([first.label.label, first.label.description], ['length_mm', 'Occlusion length, mm']);
    match((first.documentation as vscode.MarkdownString).value, /\*\*Occlusion length\*\* \(mm\)/);
    equal(first.kind, vscode.CompletionItemKind.Property);
  });

  it('writes the key that is typed by its first letters, and offers its values', async () => {
    const editor = await open(NOTE, 'cto-note');
    setCursor(editor, 4, 4);
    await take(editor, 'stu', /^ {4}stump: $/m);
    await runCommand('leaveSnippet');
    setCursor(editor, 4, 11);
    const values = (await shown(editor)).map(labelOf);
    deepEqual(values.slice(0, 5), ['Leave empty', 'tapered', 'blunt', 'invisible', 'unknown']);
  });

  it('asks anew at an empty place once something is typed, so that Tab never writes its first entry in place of that', async () => {
    const editor = await open(NOTE.replace('    \n', '    length_mm: \n'), 'cto-note');
    const asked = async (character: number) => {
      const { isIncomplete, items } = await runCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        new vscode.Position(4, character),
      );
      return [isIncomplete, items.map(labelOf).includes('Leave empty')];
    };
    deepEqual(await asked(15), [true, true]);
    setCursor(editor, 4, 15);
    await runCommand('type', { text: '7' });
    deepEqual(await asked(16), [false, false]);
  });

  it('leaves an empty list empty at Tab', async () => {
    const editor = await open(
      'cto_note: 1\nindication:\n  symptoms: []\nlesions:\n  - id: A\n    vessel: LAD\n',
      'cto-note',
    );
    setCursor(editor, 2, 13);
    const [first, second] = await shown(editor);
    ok(first && second);
    deepEqual(
      [labelOf(first), first.insertText, first.preselect, labelOf(second)],
      ['Leave empty', '', true, 'angina'],
    );
    // Behind a comma somebody is about to name one more.
    setCursor(editor, 2, 13);
    await runCommand('type', { text: 'angina, ' });
    const others = (await shown(editor)).map(labelOf);
    deepEqual([others.includes('dyspnoea'), others.includes('Leave empty')], [true, false]);
  });

  it('leaves a section empty at Enter, unless its form is chosen', async () => {
    const editor = await open('cto_note: 1\nlesions:', 'cto-note');
    setCursor(editor, 1, 8);
    const [first, form, ...others] = await shown(editor);
    ok(first && form);
    deepEqual([labelOf(first), first.insertText, first.preselect], ['Leave empty', '', true]);
    deepEqual([labelOf(form), form.preselect, others], ['lesion A', undefined, []]);
  });

  it('offers the wires that other notes of the folder have named', async () => {
    const note = (wires: string) =>
      `cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    crossing:\n      attempts:\n        - strategy: awe\n          wires: ${wires}\n`;
    const other = await write('other.cto.yaml', note('[Wire of another note]'));
    try {
      const editor = await open(note('[]'), 'cto-note');
      setCursor(editor, 7, 18);
      await until(
        'the wire of the other note',
        async () => (await shown(editor)).map(labelOf),
        (found) => found.includes('Wire of another note'),
      );
    } finally {
      await vscode.workspace.fs.delete(other);
    }
  });

  it('writes sections at the column of the document, and no tabs whatever the user indents with', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    const scope = vscode.ConfigurationTarget.Workspace;
    try {
      await settings.update('insertSpaces', false, scope);
      const fence = `- A list\n\n  \`\`\`cto-lesion\n  id: A\n  vessel: LAD\n  \n  \`\`\`\n`;
      const editor = await open(fence, 'markdown');
      setCursor(editor, 5, 2);
      await take(editor, 'outc', /^ {2}outcome:\n {4}timi_flow: +\n {4}residual/m);
      equal(editor.document.getText().includes('\t'), false);
    } finally {
      await settings.update('insertSpaces', undefined, scope);
    }
  });

  it('writes a whole note into an empty file, and another lesion at its end', async () => {
    const editor = await open('', 'cto-note');
    await take(editor, 'not', /^cto_note: 1\n[\s\S]*\nlesions:\n {2}- id: A\n {4}vessel:/);
    await runCommand('leaveSnippet');
    const line = lineOf(editor.document, 'complications:');
    await editor.edit((edit) => edit.insert(new vscode.Position(line, 0), '  \n'));
    setCursor(editor, line, 2);
    await take(editor, 'les', /\n {2}- id: B\n {4}vessel: +\n {4}occlusion_months: \n/);
  });

  it('opens by itself in a fence of Markdown, where the editor asks for nothing as one types', async () => {
    const editor = await open('```cto-lesion\nid: A\nvessel: LAD\n\n```\n', 'markdown');
    setCursor(editor, 3, 0);
    for (const sign of 'st') await runCommand('type', { text: sign });
    await acceptSuggestion('the entry for “st”', () => /^stump: $/m.test(editor.document.getText()));
  });

  it('says nothing in prose', async () => {
    const editor = await open('# Prose\n\nSome cto\n', 'markdown');
    setCursor(editor, 2, 8);
    const ours = (await shown(editor)).map(labelOf).filter((label) => label.startsWith('cto-'));
    deepEqual(ours, []);
  });
});
