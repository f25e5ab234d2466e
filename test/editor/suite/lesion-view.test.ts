import { deepEqual, equal, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { createLesionView } from '../../../src/vscode/lesion-view.ts';
import { createService } from '../../../src/vscode/service.ts';
import type { FieldPath, FieldValue, ToView, ViewState } from '../../../src/webview/messages.ts';
import { closeAll, extensionId, lineOf, open, runCommand, setCursor, undo, until } from './support.ts';

const NOTE = `cto_note: 1
lesions:
  - id: A # the first
    vessel: LAD
    stump: blunt
  - id: B
    vessel: RCA
`;

const MARKDOWN = `# Procedure

\`\`\`cto-lesion
id: A
vessel: LAD
\`\`\`

\`\`\`cto-lesion
id: B
vessel: RCA
\`\`\`
`;

/** The view with a page that keeps what it is told, and says what the test says. */
function shown() {
  const said = new vscode.EventEmitter<unknown>();
  const [visibility, disposed] = [new vscode.EventEmitter<void>(), new vscode.EventEmitter<void>()];
  const messages: ToView[] = [];
  const page = {
    visible: true,
    onDidChangeVisibility: visibility.event,
    onDidDispose: disposed.event,
    webview: {
      options: {},
      html: '',
      cspSource: 'vscode-resource:',
      asWebviewUri: (uri: vscode.Uri) => uri,
      onDidReceiveMessage: said.event,
      postMessage: async (message: ToView) => messages.push(message) > 0,
    },
  };
  const extension = vscode.extensions.getExtension(extensionId)?.extensionUri ?? vscode.Uri.file('/');
  const view = createLesionView(createService(), extension, () => undefined);
  view.resolveWebviewView(page as unknown as vscode.WebviewView);
  said.fire({ type: 'ready' });
  const state = (): ViewState | null => {
    const last = messages.findLast((message) => message.type === 'state');
    return last?.type === 'state' ? last.state : null;
  };
  let id = 0;
  return {
    html: () => page.webview.html,
    messages,
    state,
    say: (message: unknown) => said.fire(message),
    seen: (what: string, is: (state: ViewState | null) => boolean) => until(what, state, is),
    /** Sets a value as a control does, and answers what became of it. */
    async set(path: FieldPath, value: FieldValue | undefined, version = state()?.version) {
      id += 1;
      const { uri, form } = state() ?? {};
      const target = { noteIndex: form?.noteIndex, lesion: form?.current };
      said.fire({ type: 'set', id, uri, version, ...target, path, value });
      const answer = () =>
        messages.flatMap((one) => (one.type === 'state' && one.answer?.id === id ? [one.answer] : []))[0];
      return until('the answer', answer, (is) => is !== undefined);
    },
    dispose: () => view.dispose(),
  };
}

describe('the lesion view', () => {
  let view: ReturnType<typeof shown> | undefined;

  afterEach(async () => {
    view?.dispose();
    view = undefined;
    await closeAll();
  });

  it('opens by its command at the lesion of the cursor', async () => {
    const editor = await open(NOTE, 'cto-note');
    setCursor(editor, 3);
    await runCommand('ctoNotes.editAsForm');
    equal(vscode.window.activeTextEditor?.document.getText(), NOTE);
  });

  it('may run its own script and nothing else', async () => {
    await open(NOTE, 'cto-note');
    view = shown();
    match(view.html(), /default-src 'none'; style-src [^;"]+; script-src 'nonce-[\w-]{36}'"/);
    ok(!/unsafe|onload|style=/.test(view.html()));
  });

  for (const [name, text, language] of [
    ['a YAML note', NOTE, 'cto-note'],
    ['a Markdown note', MARKDOWN, 'markdown'],
  ] as const) {
    it(`follows the cursor from lesion to lesion of ${name}`, async () => {
      const editor = await open(text, language);
      setCursor(editor, lineOf(editor.document, 'LAD'), 8);
      view = shown();
      await view.seen('lesion A', (state) => state?.form.current === 0);
      match(view.state()?.pictures.lesion ?? '', /^<svg [^>]*role="img"/);
      setCursor(editor, lineOf(editor.document, 'RCA'), 8);
      await view.seen('lesion B', (state) => state?.form.current === 1);
    });

    it(`makes a change of ${name} one edit, and one step to undo`, async () => {
      const editor = await open(text, language);
      const { document } = editor;
      setCursor(editor, lineOf(document, 'LAD'), 8);
      view = shown();
      await view.seen('lesion A', (state) => state?.form.current === 0);
      const edits: vscode.TextDocumentChangeEvent[] = [];
      const listener = vscode.workspace.onDidChangeTextDocument((change) => {
        if (change.document === document && change.contentChanges.length > 0) edits.push(change);
      });
      const answer = await view.set(['length_mm'], 25);
      listener.dispose();
      equal(answer?.outcome, 'applied');
      equal(edits.length, 1);
      equal(document.getText().replace(/^ *length_mm: 25\n/m, ''), text);
      equal(view.state()?.version, document.version);
      await undo();
      equal(document.getText(), text);
    });
  }

  it('follows what is typed', async () => {
    const editor = await open(NOTE, 'cto-note');
    view = shown();
    await view.seen('the note', (state) => state !== null);
    await editor.edit((edit) => edit.replace(new vscode.Range(4, 11, 4, 16), 'tapered'));
    await view.seen('the stump', (state) =>
      (state?.form.lesion[0]?.fields ?? []).some(({ value }) => value === 'tapered'),
    );
  });

  it('shows no lesion of another note beside prose that has none, and the lesion again in its own', async () => {
    const { document } = await open(MARKDOWN, 'markdown');
    view = shown();
    await view.seen('the note', (state) => state !== null);
    await open('# The next patient\n', 'markdown');
    await view.seen('nothing', (state) => state === null);
    await vscode.window.showTextDocument(document);
    await view.seen('the note again', (state) => state !== null);
  });

  it('does nothing for a change that was made for another version, and nothing for what is no message', async () => {
    const editor = await open(NOTE, 'cto-note');
    view = shown();
    const { version = 0 } = (await view.seen('the note', (state) => state !== null)) ?? {};
    await editor.edit((edit) => edit.insert(new vscode.Position(7, 0), '# more\n'));
    const text = editor.document.getText();
    equal((await view.set(['stump'], 'tapered', version))?.outcome, 'stale');
    for (const message of [null, 7, {}, { type: 'set' }, { type: 'set', path: ['__proto__'] }])
      view.say(message);
    equal(editor.document.getText(), text);
  });

  it('is disabled while the text cannot be read, and leads to the problem', async () => {
    const editor = await open(NOTE.replace('blunt', '[blunt'), 'cto-note');
    view = shown();
    const state = await view.seen('the note', (one) => one?.form.readable === false);
    view.say({ type: 'showProblem', uri: state?.uri });
    const line = state?.form.problem?.line ?? -1;
    ok(line >= 4);
    await until(
      'the cursor at the problem',
      () => editor.selection.active.line,
      (at) => at === line,
    );
  });

  it('adds a lesion, and goes to it', async () => {
    const { document } = await open(NOTE, 'cto-note');
    view = shown();
    const state = await view.seen('the note', (one) => one !== null);
    view.say({ type: 'addLesion', uri: state?.uri });
    const added = await view.seen('lesion C', (one) => one?.form.current === 2);
    deepEqual(
      added?.form.lesions.map(({ name }) => name),
      ['A', 'B', 'C'],
    );
    match(document.getText(), /\n {2}- id: C\n {4}vessel:/);
  });
});
