/** What the editor itself makes of the outline, folding, formatting, names and links of a note. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, inWorkspace, lineOf, open, runCommand, until, write } from './support.ts';

const NOTE =
  'lesions:\n  - vessel: LAD # as #lesion:B\n    id: A\n    stump: blunt\n  # the second\n  - id: B\n    vessel:   LM\n    outcome:\n      timi_flow: 3\ncto_note: 1\n# doi:10.1016/j.jcin.2010.09.024\n';
const MARKDOWN =
  '# Note\n\nSee [the LAD](#lesion:A).\n\n```cto-lesion\nvessel:  LAD\nid: A\n```\n\n<!-- cto-summary A -->\nText\n<!-- /cto-summary -->\n';

describe('the structure of a note', () => {
  afterEach(closeAll);

  it('is what the editor shows in its outline', async () => {
    const { document } = await open(NOTE, 'cto-note');
    const [lesions] = await until(
      'the outline',
      async () => runCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
      (found) => found.length > 0,
    );
    equal(lesions?.name, 'lesions');
    deepEqual(
      lesions?.children.map(({ name, detail }) => `${name}: ${detail.split(' · ')[0]}`),
      ['A: LAD', 'B: LM'],
    );
    deepEqual(
      lesions?.children[1]?.children.map(({ name }) => name),
      ['outcome'],
    );
  });

  it('folds', async () => {
    const { document } = await open(NOTE, 'cto-note');
    const folds = await runCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    deepEqual(folds.map(({ start, end }) => `${start}-${end}`).sort(), ['0-8', '1-3', '5-8', '7-8']);
  });

  it('is selected step by step', async () => {
    const { document } = await open(NOTE, 'cto-note');
    const [selection] = await runCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      document.uri,
      [new vscode.Position(lineOf(document, 'timi_flow'), 18)],
    );
    const texts: string[] = [];
    for (let step = selection; step; step = step.parent as vscode.SelectionRange)
      texts.push(document.getText(step.range));
    ok(texts.includes('timi_flow: 3'), texts.join('\n--\n'));
    equal(texts.at(-1), NOTE);
  });

  it('is formatted, as one step', async () => {
    const { document } = await open(NOTE, 'cto-note');
    await runCommand('editor.action.formatDocument');
    const formatted = NOTE.replace('cto_note: 1\n', '')
      .replace('lesions:', 'cto_note: 1\nlesions:')
      .replace('vessel: LAD # as #lesion:B\n    id: A', 'id: A\n    vessel: LAD # as #lesion:B')
      .replace('vessel:   LM', 'vessel: LM');
    await until(
      'the formatted note',
      () => document.getText(),
      (text) => text === formatted,
    );
    await runCommand('undo');
    equal(document.getText(), NOTE);
  });

  it('is formatted in the fences of Markdown, and Markdown without notes has no formatter of ours', async () => {
    const { document } = await open(MARKDOWN, 'markdown');
    const edits = async (uri: vscode.Uri) =>
      runCommand<vscode.TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', uri, {
        tabSize: 2,
        insertSpaces: true,
      });
    const found = await until(
      'edits',
      () => edits(document.uri),
      (seen) => (seen ?? []).length > 0,
    );
    ok(found?.every(({ range }) => range.start.line >= 4 && range.end.line <= 7));
    await closeAll();
    const other = await open('# Text  \n\n\n\n* a\n', 'markdown');
    deepEqual((await edits(other.document.uri)) ?? [], []);
  });

  it('links to the literature', async () => {
    const { document } = await open(NOTE, 'cto-note');
    // A busy editor may answer before it has asked all providers.
    const links = await until(
      'the links',
      async () => runCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri),
      ({ length }) => length > 0,
    );
    deepEqual(
      links.map(({ target }) => target?.toString(true)),
      ['https://doi.org/10.1016/j.jcin.2010.09.024'],
    );
  });
});

describe('the name of a lesion', () => {
  afterEach(closeAll);

  it('leads to where it is written, and is found wherever it stands', async () => {
    const { document } = await open(NOTE, 'cto-note');
    const at = document.positionAt(NOTE.indexOf('#lesion:B') + 8);
    const [definition] = await runCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    equal(definition?.range.start.line, lineOf(document, 'id: B'));
    const references = await runCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at,
    );
    deepEqual(
      references.map(({ range }) => range.start.line).sort(),
      [lineOf(document, '#lesion:B'), lineOf(document, 'id: B')].sort(),
    );
    const lit = await runCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at,
    );
    equal(lit.length, 2);
  });

  it('is changed everywhere at once in Markdown', async () => {
    const { document } = await open(MARKDOWN, 'markdown');
    const at = document.positionAt(MARKDOWN.indexOf('id: A') + 4);
    const edit = await runCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      'mid LAD',
    );
    await vscode.workspace.applyEdit(edit);
    match(document.getText(), /\(#lesion:mid%20LAD\)[\s\S]*id: mid LAD\n[\s\S]*<!-- cto-summary mid LAD -->/);
    const refusal = await runCommand('vscode.executeDocumentRenameProvider', document.uri, at, '#1').then(
      () => '',
      String,
    );
    match(refusal, /name of a lesion/);
  });
});

describe('the lesions of a folder', () => {
  afterEach(closeAll);

  it('are found by name and vessel, open or not, and follow their files', async () => {
    await write('found/one.cto.yaml', 'cto_note: 1\nlesions:\n  - id: Zebra\n    vessel: PLV\n');
    await write('found/two.md', '# Note\n\n```cto-lesion\nid: Zebra two\nvessel: PLV\n```\n');
    const search = (query: string) => async () => {
      const found = await runCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return found.map(
        ({ name, location }) => `${name.split(' · ').slice(0, 2)} ${location.uri.path.split('/').pop()}`,
      );
    };
    const both = (found: string[]) => found.length >= 2;
    const found = await until('both lesions', search('Zebra'), both);
    deepEqual(found.sort(), ['Zebra two,PLV two.md', 'Zebra,PLV one.cto.yaml']);
    await until('both by their vessel', search('zebra plv'), both);
    await write('found/one.cto.yaml', 'cto_note: 1\nlesions:\n  - id: Other\n    vessel: PLV\n');
    await until('the change', search('Zebra'), (now) => now.length === 1);
    await vscode.workspace.fs.delete(inWorkspace('found'), { recursive: true });
  });
});

describe('what counts', () => {
  afterEach(closeAll);

  it('is said beside its value when that is wanted', async () => {
    const { document } = await open(NOTE, 'cto-note');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = async () =>
      runCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    equal((await hints()).length, 0);
    const settings = vscode.workspace.getConfiguration('ctoNotes');
    try {
      await settings.update('inlayHints', true, vscode.ConfigurationTarget.Workspace);
      const [hint] = await until('a hint', hints, (found) => found.length > 0);
      equal(hint?.label, '+1 J-CTO');
      equal(hint?.position.line, lineOf(document, 'stump'));
    } finally {
      await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('is drawn so', async () => {
    const { document } = await open(NOTE, 'cto-note');
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const ask = (command: string) =>
      runCommand<{ data?: ArrayLike<number>; tokenTypes?: string[] } | undefined>(
        command,
        document.uri,
        everything,
      );
    const legend = await ask('vscode.provideDocumentRangeSemanticTokensLegend');
    deepEqual(legend?.tokenTypes, ['ctoCounts']);
    const tokens = await ask('vscode.provideDocumentRangeSemanticTokens');
    ok((tokens?.data?.length ?? 0) > 0);
  });

  it('and what is missing are offered above the lesion', async () => {
    const { document } = await open(NOTE, 'cto-note');
    // A change of the settings that has just been made asks for all lenses anew, and takes back what was asked before.
    const lenses = await until(
      'the lenses',
      async () => runCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri),
      (found) => found.length > 0,
    );
    const ofA = lenses.filter(({ range }) => range.start.line === 1).map(({ command }) => command);
    deepEqual(
      ofA.map((command) => command?.command),
      ['ctoNotes.explainScores', 'ctoNotes.editAsForm', 'ctoNotes.insertSummary', 'ctoNotes.nextMissing'],
    );
    const [, , insert] = ofA;
    await runCommand(String(insert?.command), ...(insert?.arguments ?? []));
    match(document.getText(), / {4}summary: \|\n/);
  });
});
