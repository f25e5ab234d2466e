import { deepEqual, equal, match } from 'node:assert/strict';
import * as vscode from 'vscode';
import { type Asked, answering } from './answers.ts';
import { closeAll, codeOf, inWorkspace, open, until, waitForDiagnostics, write } from './support.ts';

const NOTE = '# mine\n---\ncto_note: 1\nlesions:\n  - id: A\n    vessel: LDA\n';
const OTHER = 'services:\n  db: postgres\n';

let user: ReturnType<typeof answering>;
const says = (choose: (asked: Asked) => string | undefined) => {
  user.restore();
  user = answering(choose);
};
const begun = () => user.asked.filter(({ message }) => /looks like a CTO note/.test(message));
const isShown = (language: string) =>
  until(
    `a document in ${language}`,
    () => vscode.window.activeTextEditor?.document.languageId,
    (seen) => seen === language,
  );
/** Shows a note that is met with a question of its own: what was to be asked before it has been asked by then. */
async function afterAnother(name: string): Promise<void> {
  const before = begun().length;
  await write(name, NOTE);
  await open(name);
  await until('a question', begun, (seen) => seen.length > before);
}

describe('a note that is not named as one', () => {
  beforeEach(async () => {
    await vscode.workspace.fs.createDirectory(inWorkspace('offered'));
    user = answering();
  });
  afterEach(async () => {
    user.restore();
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('offered'), { recursive: true, useTrash: false });
  });

  it('can be read as one, also when it is opened again', async () => {
    says(({ buttons }) => buttons[0]);
    const uri = await write('offered/first.yaml', NOTE);
    await open('offered/first.yaml');
    await isShown('cto-note');
    const diagnostics = await waitForDiagnostics(uri, (all) =>
      all.some((one) => codeOf(one) === 'unknown-value'),
    );
    equal(diagnostics.find((one) => codeOf(one) === 'unknown-value')?.range.start.line, 5);
    deepEqual(begun()[0]?.buttons, ['Read as a Note', 'Rename to first.cto.yaml', 'No']);
    await closeAll();
    const other = await write('offered/else.yaml', OTHER);
    await vscode.window.showTextDocument(other);
    await open('offered/first.yaml');
    await isShown('cto-note');
    equal(begun().length, 1);
  });

  it('can be renamed', async () => {
    says(({ buttons }) => buttons[1]);
    await write('offered/second.yml', NOTE);
    await open('offered/second.yml');
    await isShown('cto-note');
    match(vscode.window.activeTextEditor?.document.uri.path ?? '', /\/offered\/second\.cto\.yml$/);
    const names = (await vscode.workspace.fs.readDirectory(inWorkspace('offered'))).map(([name]) => name);
    deepEqual(names, ['second.cto.yml']);
  });

  it('takes no other file’s place', async () => {
    says(({ buttons }) => buttons[1]);
    await write('offered/third.cto.yaml', 'cto_note: 1\n');
    await write('offered/third.yaml', NOTE);
    await open('offered/third.yaml');
    const said = await until(
      'the refusal',
      () => user.asked,
      (seen) => seen.length > 1,
    );
    equal(said[1]?.message, 'third.cto.yaml already exists.');
    equal(vscode.window.activeTextEditor?.document.languageId, 'yaml');
  });

  it('is asked about once, and never again after a no', async () => {
    says(({ buttons }) => buttons[2]);
    await write('offered/fourth.yaml', NOTE);
    await open('offered/fourth.yaml');
    await until('the question', begun, (seen) => seen.length === 1);
    await closeAll();
    const { document } = await open('offered/fourth.yaml');
    await afterAnother('offered/fifth.yaml');
    equal(document.languageId, 'yaml');
    deepEqual(
      begun().map(({ buttons }) => buttons[1]),
      ['Rename to fourth.cto.yaml', 'Rename to fifth.cto.yaml'],
    );
  });

  it('is known when it is pasted into a new document', async () => {
    says(({ buttons }) => buttons[0]);
    const editor = await open('', 'plaintext');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), NOTE));
    await isShown('cto-note');
    deepEqual(begun()[0]?.buttons, ['Read as a Note', 'No']);
    await waitForDiagnostics(editor.document.uri);
  });

  it('is known by its first line where its name says nothing', async () => {
    await write('offered/plain', 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n');
    equal((await open('offered/plain')).document.languageId, 'cto-note');
  });

  it('is asked about for nothing else', async () => {
    await write('offered/compose.yaml', OTHER);
    await open('offered/compose.yaml');
    const editor = await open(`Text\ncto_note: 1\n`, 'plaintext');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'More text. '));
    await open('cto_note: 1\n', 'markdown');
    await afterAnother('offered/sixth.yaml');
    deepEqual(
      begun().map(({ buttons }) => buttons[1]),
      ['Rename to sixth.cto.yaml'],
    );
  });
});
