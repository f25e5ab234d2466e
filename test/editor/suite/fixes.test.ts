import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { bytesOf, closeAll, codeOf, open, runCommand, waitForDiagnostics, write } from './support.ts';

const NOTE = [
  'cto_note: 1',
  'lesions:',
  '  - id: A',
  '    vessel: circumflex',
  '    length_mm: 2,5 cm',
  '    calcification: modrate',
  '',
].join('\n');

/** What the editor offers at a problem. */
async function offered(uri: vscode.Uri, code: string): Promise<vscode.CodeAction[]> {
  const diagnostics = await waitForDiagnostics(uri, (all) => all.some((one) => codeOf(one) === code));
  const problem = diagnostics.find((one) => codeOf(one) === code);
  ok(problem);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    problem.range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

describe('quick fixes', () => {
  afterEach(closeAll);

  it('are offered at a problem, and write what they say', async () => {
    const { document } = await open(NOTE, 'cto-note');
    const actions = await offered(document.uri, 'wrong-type');
    const [action] = actions.filter(({ isPreferred }) => isPreferred);
    equal(action?.title, 'Change `2,5 cm` to `25`');
    ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    equal(document.getText(), NOTE.replace('2,5 cm', '25'));
    await waitForDiagnostics(document.uri, (all) => !all.some((one) => codeOf(one) === 'wrong-type'));
  });

  it('are none in prose', async () => {
    const { document } = await open('# Prose\n\nvessel: circumflex\n', 'markdown');
    const everything = new vscode.Range(0, 0, 3, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      everything,
      vscode.CodeActionKind.QuickFix.value,
    );
    deepEqual(
      actions.filter(({ title }) => title.includes('LCx')),
      [],
    );
  });

  it('that silence a problem leave the cursor where its reason is to be written', async () => {
    const editor = await open(NOTE.replace('2,5 cm', '20').replace('circumflex', 'LCx'), 'cto-note');
    const { document } = editor;
    const actions = await offered(document.uri, 'length-boundary');
    const action = actions.find(({ title }) => title.startsWith('Ignore this'));
    ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    await runCommand('type', { text: 'measured twice' });
    match(document.getText(), /^ {4}# cto-ignore length-boundary: measured twice\n {4}length_mm: 20$/m);
  });

  it('begin a note in an empty file, with a stop for each value', async () => {
    await write('empty.cto.yaml', '');
    const { document } = await open('empty.cto.yaml');
    const [action] = await offered(document.uri, 'empty-note');
    equal(action?.title, 'New Note');
    ok(action.edit);
    await vscode.workspace.applyEdit(action.edit);
    await runCommand('type', { text: 'P-7' });
    await runCommand('jumpToNextSnippetPlaceholder');
    await runCommand('type', { text: '70' });
    match(document.getText(), /^cto_note: 1\n[\s\S]*patient:\n {2}id: P-7\n {2}age_years: 70\n/);
  });

  it('make a lesion of a list that was pasted, and leave what has to be read with its problem', async () => {
    const pasted = '• Vessel: RCA\n• Calcification: heavy\n• Length: 25 mm\n';
    const { document } = await open(`cto_note: 1\nlesions:\n${pasted}`, 'cto-note');
    const action = (await offered(document.uri, 'unknown-key')).find(
      ({ title }) => title === 'Turn these lines into a lesion',
    );
    equal(action?.isPreferred, true);
    ok(action.edit);
    await vscode.workspace.applyEdit(action.edit);
    const lesion = '  - id: A\n    vessel: RCA\n    length_mm: 25\n    calcification: heavy\n';
    equal(document.getText(), `cto_note: 1\nlesions:\n${lesion}`);
    const readings = (await offered(document.uri, 'unknown-value')).map(({ title }) => title);
    ok(readings.includes('Change `heavy` to `severe`'), String(readings));
  });

  it('that are sure are all made on saving, where that is wanted', async () => {
    const uri = await write('on-save.cto.yaml', NOTE);
    const settings = vscode.workspace.getConfiguration('editor');
    const scope = vscode.ConfigurationTarget.Workspace;
    await settings.update('codeActionsOnSave', { 'source.fixAll.ctoNotes': 'explicit' }, scope);
    try {
      const editor = await open('on-save.cto.yaml');
      // Only what was changed is saved.
      await editor.edit((edit) => edit.insert(new vscode.Position(6, 0), '    stump: Blunt\n'));
      await editor.document.save();
      const saved = new TextDecoder().decode(await bytesOf(uri));
      equal(
        saved,
        NOTE.replace('circumflex', 'LCx').replace('2,5 cm', '25').concat('    stump: blunt\n'),
        'a guess is left to the author',
      );
    } finally {
      await settings.update('codeActionsOnSave', undefined, scope);
    }
  });
});
