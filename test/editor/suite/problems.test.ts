import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, lineOf, open, until, waitForDiagnostics } from './support.ts';

/** A problem as `code severity line:character-line:character`, from 0. */
function shown({ code, severity, range: { start, end }, ...rest }: vscode.Diagnostic): string {
  const name = codeOf({ code, severity, range: new vscode.Range(start, end), ...rest } as vscode.Diagnostic);
  return `${name} ${vscode.DiagnosticSeverity[severity]} ${start.line}:${start.character}-${end.line}:${end.character}`;
}

async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const { document } = editor;
  const offset = document.getText().indexOf(from);
  ok(offset >= 0, from);
  const range = new vscode.Range(document.positionAt(offset), document.positionAt(offset + from.length));
  await editor.edit((edit) => edit.replace(range, to));
}

describe('problems', () => {
  afterEach(closeAll);

  it('of a YAML example stand where the mistakes are', async () => {
    const { document } = await open('examples/02-problems.cto.yaml');
    const diagnostics = await waitForDiagnostics(document.uri);
    deepEqual(diagnostics.map(shown), [
      'no-symptoms Information 8:2-8:10',
      'goal-not-shown Warning 9:10-9:18',
      'consent-incomplete Warning 13:2-13:11',
      'score-incomplete Information 16:8-16:9',
      'not-a-cto Warning 18:22-18:23',
      'length-boundary Information 19:15-19:17',
      'stump-contradicts Warning 20:11-20:18',
      'unknown-value Error 22:19-22:26',
      'score-differs Warning 26:13-26:14',
      'success-differs Warning 30:25-30:28',
    ]);
    const error = diagnostics.find(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    match(error?.message ?? '', /Did you mean `moderate`\?/);
    equal(error?.source, 'CTO Notes');
  });

  it('of a Markdown example stand in its fences', async () => {
    const { document } = await open('examples/03-two-lesions.md');
    const diagnostics = await waitForDiagnostics(document.uri);
    deepEqual(diagnostics.map(shown), ['score-incomplete Information 46:4-46:7']);
  });

  it('come and go as one types', async () => {
    const editor = await open('examples/01-circumflex.cto.yaml');
    const { uri } = editor.document;
    deepEqual(vscode.languages.getDiagnostics(uri), []);
    await replace(editor, 'stump: blunt', 'stump: blund');
    const [slip] = await waitForDiagnostics(uri);
    equal(slip && codeOf(slip), 'unknown-value');
    await replace(editor, 'stump: blund', 'stump: blunt');
    await waitForDiagnostics(uri, (diagnostics) => diagnostics.length === 0);
  });

  it('follow a change of the settings', async () => {
    const { document } = await open('examples/01-circumflex.cto.yaml');
    const settings = vscode.workspace.getConfiguration('ctoNotes');
    try {
      await settings.update('airKermaLimit', 2, vscode.ConfigurationTarget.Workspace);
      const [problem] = await waitForDiagnostics(document.uri);
      equal(problem && codeOf(problem), 'air-kerma-high');
    } finally {
      await settings.update('airKermaLimit', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await waitForDiagnostics(document.uri, (diagnostics) => diagnostics.length === 0);
  });

  it('have a page that opens from their code', async () => {
    const { document } = await open('examples/02-problems.cto.yaml');
    const diagnostics = await waitForDiagnostics(document.uri);
    for (const { code } of diagnostics) {
      const target = (code as { target: vscode.Uri }).target;
      const page = await vscode.workspace.openTextDocument(target);
      ok(page.getText().includes(`\`${(code as { value: string }).value}\``), target.toString());
    }
  });

  it('are none of the pages themselves, whose examples have them', async () => {
    const page = vscode.Uri.parse('cto-notes:/problems/empty-note.md');
    await vscode.window.showTextDocument(page);
    const copy = (await vscode.workspace.openTextDocument(page)).getText();
    // By the time that another document is told of, the page would have been as well.
    const { document } = await open(copy, 'markdown');
    const diagnostics = await waitForDiagnostics(document.uri);
    equal(
      diagnostics.every((one) => codeOf(one) === 'fence-unread'),
      true,
    );
    equal(vscode.languages.getDiagnostics(page).length, 0);
  });

  it('lead from one half of a contradiction to the other', async () => {
    const { document } = await open('examples/02-problems.cto.yaml');
    const diagnostics = await waitForDiagnostics(document.uri);
    const contradiction = diagnostics.find((diagnostic) => codeOf(diagnostic) === 'stump-contradicts');
    const [other] = contradiction?.relatedInformation ?? [];
    equal(other?.location.range.start.line, lineOf(document, 'cap_ambiguity'));
  });

  it('vanish with the document', async () => {
    const { document } = await open('cto_note: 2\n', 'cto-note');
    await waitForDiagnostics(document.uri);
    await closeAll();
    await until(
      'no problems',
      () => vscode.languages.getDiagnostics(document.uri),
      (diagnostics) => diagnostics.length === 0,
    );
  });

  it('are none in Markdown without a fence of ours', async () => {
    const { document } = await open('# Plain\n\n```yaml\na: [\n```\n', 'markdown');
    deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });
});
