import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering, choosing } from './answers.ts';
import { closeAll, codeOf, inWorkspace, open, runCommand, until, write } from './support.ts';

const SILENCED = `cto_note: 1
procedure:
  air_kerma_gy: 6 # cto-ignore air-kerma-high: skin seen on day 30
lesions:
  - id: A
    vessel: LAD
`;

/** What is selected in the editor in front, with the name of its file. */
function selected(): string {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return '';
  return `${editor.document.uri.path.split('/').pop()}: ${editor.document.getText(editor.selection)}`;
}

/** Shows what is silenced, with a note in front, and takes the entry at an index. */
async function choose(index: number): Promise<void> {
  await open('silenced/own.cto.yaml');
  const ofComments = (items: readonly vscode.QuickPickItem[]) =>
    items.filter(({ kind }) => kind !== vscode.QuickPickItemKind.Separator);
  await choosing(
    (items) => ofComments(items)[index],
    () => runCommand('ctoNotes.showSilenced'),
  );
}

describe('"Show Ignored Problems"', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('silenced'), { recursive: true });
  });

  it('lists those of the note first, then those of the folder, and leads to each', async () => {
    await write('silenced/own.cto.yaml', SILENCED);
    await write(
      'silenced/other.md',
      '```cto-lesion\n# cto-ignore score-incomplete: seen elsewhere\nid: A\nvessel: LAD\n```\n',
    );
    await choose(0);
    equal(selected(), 'own.cto.yaml: # cto-ignore air-kerma-high: skin seen on day 30');
    await choose(1);
    equal(selected(), 'other.md: # cto-ignore score-incomplete: seen elsewhere');
  });
});

describe('"Check All Notes in Folder"', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('checked'), { recursive: true });
  });

  it('finds what is wrong in notes that are not open, once', async () => {
    const uri = await write('checked/one.cto.yaml', 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LDA\n');
    const codes = () => vscode.languages.getDiagnostics(uri).map(codeOf);
    deepEqual(codes(), []);
    await runCommand('ctoNotes.checkFolder');
    ok(codes().includes('unknown-value'));
    await open('checked/one.cto.yaml');
    const now = await until('the problems of the open note', codes, (seen) => seen.includes('unknown-value'));
    equal(now.filter((code) => code === 'unknown-value').length, 1);
  });

  it('follows a file that is changed, deleted, or closed with its slip', async () => {
    const slip = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LDA\n';
    const uri = await write('checked/two.cto.yaml', slip);
    const shows = (what: string, count: number) =>
      until(
        what,
        () => vscode.languages.getDiagnostics(uri).filter((one) => codeOf(one) === 'unknown-value'),
        ({ length }) => length === count,
      );
    await runCommand('ctoNotes.checkFolder');
    await shows('the slip', 1);
    await write('checked/two.cto.yaml', slip.replace('LDA', 'LAD'));
    await shows('nothing of a slip that was corrected', 0);
    await write('checked/two.cto.yaml', slip);
    await shows('the slip that came back', 1);
    // The editor holds what an extension opens for minutes.
    await vscode.commands.executeCommand('vscode.open', uri);
    await shows('the slip of the open note alone', 1);
    await closeAll();
    await until(
      'the note to be closed',
      () => vscode.workspace.textDocuments.some((one) => `${one.uri}` === `${uri}`),
      (isOpen) => !isOpen,
    );
    await shows('the slip of the closed note', 1);
    await vscode.workspace.fs.delete(uri);
    await shows('nothing of a file that is gone', 0);
  });

  it('says how many notes it has checked, and what it passed over', async () => {
    const slip = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LDA\n';
    const before = await counted();
    await write('checked/right.cto.yaml', slip.replace('LDA', 'LAD'));
    await write('checked/wrong.cto.yaml', slip);
    await write('checked/lesion.md', '```CTO-Lesion\nid: A\nvessel: LDA\n```\n');
    await write('checked/prose.md', '# Prose\n');
    await write('checked/compose.yaml', 'services: {}\n');
    await write('checked/mkdocs.yml', 'site: x\n');
    await write('checked/.hidden.yaml', 'x: 1\n');
    await write('checked/first.yaml', slip);
    const after = await counted();
    equal(after.notes, before.notes + 3);
    equal(after.errors, before.errors + 2);
    match(after.said, /, 2 \.yaml files are not notes\b/);
    match(after.said, /\. Not checked, because its name does not end in \.cto\.yaml: checked\/first\.yaml$/);
    deepEqual(after.buttons, ['Open first.yaml']);
    deepEqual(before.buttons, []);
  });

  it('shows the problems each time, and none twice', async () => {
    const note =
      'cto_note: 1\npatient:\n  age_years: 70\nlesions:\n  - id: A\n    vessel: LAD\n    stump: blunt\n    scores:\n      j_cto: 0\n';
    const uri = await write('checked/related.cto.yaml', note);
    const { commands } = vscode;
    const own = commands.executeCommand;
    const run: string[] = [];
    commands.executeCommand = ((name: string, ...args: unknown[]) => {
      run.push(name);
      return own(name, ...args);
    }) as typeof own;
    try {
      await own('ctoNotes.checkFolder');
      await own('ctoNotes.checkFolder');
    } finally {
      commands.executeCommand = own;
    }
    deepEqual(
      run.filter((name) => /problems|markers/.test(name)),
      ['workbench.panel.markers.view.focus', 'workbench.panel.markers.view.focus'],
    );
    const diagnostics = vscode.languages.getDiagnostics(uri);
    ok(diagnostics.some((one) => codeOf(one) === 'score-differs'));
    deepEqual(
      diagnostics.flatMap(({ relatedInformation }) => relatedInformation ?? []),
      [],
    );
  });
});

/** Checks the folder; what is said at the end, and the numbers in it. */
async function counted(): Promise<{
  said: string;
  buttons: readonly string[];
  notes: number;
  errors: number;
}> {
  const user = answering();
  try {
    await runCommand('ctoNotes.checkFolder');
  } finally {
    user.restore();
  }
  const { message: said = '', buttons = [] } = user.asked.at(-1) ?? {};
  const [, notes, errors] = /^(\d+) notes, (\d+) with errors/.exec(said) ?? [];
  ok(notes && errors, said);
  return { said, buttons, notes: Number(notes), errors: Number(errors) };
}
