/** Another extension looks after YAML: here a stand-in for it, which says something wherever it is asked. */
import { deepEqual, equal, match } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extensionId, hoverText, lineOf, open, runCommand, waitForDiagnostics } from './support.ts';

const SAID = 'said by the other extension';

/** What an extension for YAML registers. */
function neighbour(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('neighbour');
  const check = (document: vscode.TextDocument) => {
    if (document.languageId !== 'yaml') return;
    collection.set(document.uri, [new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), SAID)]);
  };
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.languages.registerHoverProvider('yaml', { provideHover: () => new vscode.Hover(SAID) }),
    vscode.languages.registerCompletionItemProvider('yaml', {
      provideCompletionItems: () => [new vscode.CompletionItem(SAID)],
    }),
  );
}

async function completions(document: vscode.TextDocument): Promise<string[]> {
  const list = await runCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    new vscode.Position(0, 0),
  );
  return list.items.map(({ label }) => String(typeof label === 'string' ? label : label.label));
}

describe('beside an extension for YAML', () => {
  let other: vscode.Disposable;
  before(() => {
    other = neighbour();
  });
  after(() => other.dispose());
  afterEach(closeAll);

  it('a note has our hover once, and none of the other', async () => {
    const { document } = await open('examples/01-circumflex.cto.yaml');
    const text = await hoverText(document.uri, lineOf(document, 'stump: blunt'), 12);
    equal(text.match(/\*\*J-CTO 3\/5 very difficult\*\*/g)?.length, 1);
    equal(text.includes(SAID), false);
    equal((await completions(document)).includes(SAID), false);
  });

  it('a note has our problems once, and none of the other', async () => {
    const { document } = await open('examples/02-problems.cto.yaml');
    const diagnostics = await waitForDiagnostics(document.uri);
    deepEqual([...new Set(diagnostics.map(({ source }) => source))], ['CTO Notes']);
    const places = diagnostics.map(
      ({ message, range }) => `${message} ${range.start.line}:${range.start.character}`,
    );
    equal(new Set(places).size, places.length);
  });

  it('other YAML is left to it', async () => {
    const { document } = await open('lesions:\n  - id: A\n    stump: blund\n', 'yaml');
    const diagnostics = await waitForDiagnostics(document.uri);
    deepEqual(
      diagnostics.map(({ message }) => message),
      [SAID],
    );
    equal(await hoverText(document.uri, 2, 6), SAID);
    match((await completions(document)).join(), new RegExp(SAID));
  });

  it('Markdown has our hover once, in its fences alone', async () => {
    const { document } = await open('examples/03-two-lesions.md');
    const text = await hoverText(document.uri, lineOf(document, 'stump: tapered'), 9);
    equal(text.match(/\*\*J-CTO 1\/5 intermediate\*\*/g)?.length, 1);
    equal(await hoverText(document.uri, lineOf(document, 'Prose and data'), 3), '');
  });

  it('no command of ours is one of another extension', () => {
    const commandsOf = ({ packageJSON }: vscode.Extension<unknown>): string[] =>
      (packageJSON.contributes?.commands ?? []).map(({ command }: { command: string }) => command);
    const ours = vscode.extensions.getExtension(extensionId);
    const others = vscode.extensions.all.filter(({ id }) => id !== extensionId).flatMap(commandsOf);
    const own = ours ? commandsOf(ours) : [];
    equal(own.length > 0 && own.every((command) => command.startsWith('ctoNotes.')), true);
    deepEqual(
      own.filter((command) => others.includes(command)),
      [],
    );
  });
});
