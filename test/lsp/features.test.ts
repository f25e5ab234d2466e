import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type {
  CodeAction,
  CodeLens,
  Diagnostic,
  Hover,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { folderWith, run } from '../cli/command.ts';
import { applied } from '../support/applied.ts';
import { CLEAN, changed } from '../support/clean-note.ts';
import type { LspClient } from '../support/lsp-client.ts';
import { MODERN, serve, stopAll } from './served.ts';
import { foundIn, inShort } from './texts.ts';

const URI = 'file:///notes/a.cto.yaml';
const LESION = { line: 19, character: 6 };
/** The name of the lesion. */
const NAME = { line: 18, character: 5 };
const HEADLINE = 'J-CTO 2/5 difficult · PROGRESS-CTO 0/4';
const STALE = changed(['complications:', '    summary: |\n      Old.\ncomplications:']);

/** What `cto-note summary --write` makes of a note. */
async function written(text: string): Promise<string> {
  const cwd = folderWith({ 'a.cto.yaml': text });
  await run(['summary', '--write', 'a.cto.yaml'], { cwd });
  return readFileSync(`${cwd}/a.cto.yaml`, 'utf8');
}

/** The edits of a document that are bound to one of its versions. */
function bound(edit: WorkspaceEdit | undefined, version: number) {
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change && 'textDocument' in change);
  assert.deepEqual(change.textDocument, { uri: URI, version });
  return change.edits as Parameters<typeof applied>[1];
}

describe('the language server', () => {
  afterEach(stopAll);

  it('says who it is and what it can do', async () => {
    const { capabilities } = await serve({ capabilities: MODERN });
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    const names = ['insertSummary', 'insertAllSummaries', 'explainScores', 'nextMissing', 'showSilenced'];
    assert.deepEqual(capabilities.executeCommandProvider, {
      commands: names.map((name) => `ctoNotes.${name}`),
    });
    assert.equal(capabilities.diagnosticProvider, undefined);
  });

  it('publishes what it finds, with the version it found it in', async () => {
    const client = await serve();
    const text = readFileSync('examples/02-problems.cto.yaml', 'utf8');
    const diagnostics = await client.open(URI, 'cto-note', text);
    assert.ok(diagnostics.length > 5);
    assert.deepEqual(inShort(diagnostics), foundIn(text));
    assert.equal(client.published[0]?.version, 1);
    assert.ok(diagnostics.every(({ source, codeDescription }) => source === 'CTO Notes' && !codeDescription));
  });

  it('knows notes by their names where the editor does not', async () => {
    const client = await serve();
    const text = changed(['vessel: LAD', 'vessel: LADD']);
    assert.equal((await client.open('file:///b.cto.yml', 'yaml', text)).length, 1);
    assert.equal((await client.open('file:///b.CTO.YAML?x#y', '', text)).length, 1);
    const markdown = '```cto-lesion\nid: A\nvessel: LADD\n```\n';
    assert.deepEqual(
      inShort(await client.open('file:///b.markdown', 'pandoc', markdown)),
      foundIn(markdown, 'markdown'),
    );
  });

  it('believes the name of a note before the editor, which may give all of a server one language', async () => {
    const client = await serve();
    const markdown = 'The right coronary artery: occluded.\n\n```cto-lesion\nid: A\nvessel: LADD\n```\n';
    assert.deepEqual(
      inShort(await client.open('file:///a.md', 'cto-note', markdown)),
      foundIn(markdown, 'markdown'),
    );
    const text = changed(['vessel: LAD', 'vessel: LADD']);
    assert.deepEqual(inShort(await client.open(URI, 'markdown', text)), foundIn(text));
    assert.equal((await client.open('untitled:a', 'cto-note', text)).length, 1);
  });

  it('says nothing of other documents', async () => {
    const client = await serve();
    const textDocument = { uri: 'file:///other.yaml' };
    client.notify('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'yaml', version: 1, text: 'lesions: 3\n' },
    });
    assert.equal(await client.request('textDocument/hover', { textDocument, position: LESION }), null);
    client.close(textDocument.uri);
    await client.open(URI, 'cto-note', CLEAN);
    assert.deepEqual(
      client.published.map(({ uri }) => uri),
      [URI],
    );
  });

  it('takes its problems away when a note is closed', async () => {
    const client = await serve();
    await client.open(URI, 'cto-note', changed(['vessel: LAD', 'vessel: LADD']));
    client.close(URI);
    const position = { textDocument: { uri: URI }, position: LESION };
    assert.equal(await client.request('textDocument/hover', position), null);
    assert.deepEqual(client.published.at(-1), { uri: URI, diagnostics: [] });
  });

  const hoverAt = async (client: LspClient, text: string) => {
    await client.open(URI, 'cto-note', text);
    const params = { textDocument: { uri: URI }, position: NAME };
    return (await client.request('textDocument/hover', params)) as {
      contents: { kind: string; value: string };
    } & Hover;
  };

  it('hovers in Markdown, and so too for a client that does not say what it shows', async () => {
    for (const capabilities of [MODERN, {}]) {
      const { contents } = await hoverAt(await serve({ capabilities }), CLEAN);
      assert.equal(contents.kind, 'markdown');
      assert.match(contents.value, /^\*\*J-CTO 2\/5 difficult\*\* · /);
    }
  });

  it('hovers in plain text for a client that wants it', async () => {
    const capabilities = { textDocument: { hover: { contentFormat: ['plaintext', 'markdown'] } } };
    const { contents, range } = await hoverAt(await serve({ capabilities }), CLEAN);
    assert.equal(contents.kind, 'plaintext');
    assert.deepEqual(range?.start, { line: 18, character: 4 });
    assert.match(contents.value, /^J-CTO 2\/5 difficult · guidewire crossing within 30 minutes: 42 %/);
    assert.match(contents.value, /^Item · Points · Status · Reason$/m);
    assert.match(contents.value, /^Length 20 mm or more · 1 of 1 · counts · length_mm 25: 20 mm or more$/m);
    assert.doesNotMatch(contents.value, /\*\*|\\|&lt;|\]\(|\|/);
  });

  it('fixes a stale summary as the command line would write it', async () => {
    const client = await serve({ capabilities: MODERN });
    const diagnostics = await client.open(URI, 'cto-note', STALE);
    const [stale] = diagnostics as [Diagnostic];
    assert.equal(stale.code, 'summary-stale');
    const params = { textDocument: { uri: URI }, range: stale.range, context: { diagnostics } };
    const actions = (await client.request('textDocument/codeAction', params)) as CodeAction[];
    const [fix] = actions;
    assert.deepEqual([fix?.kind, fix?.isPreferred], ['quickfix', true]);
    assert.equal(applied(STALE, bound(fix?.edit, 1)), await written(STALE));
  });

  it('fixes what is in the range, for a client that tells no problems', async () => {
    const client = await serve({ capabilities: MODERN });
    const [stale] = (await client.open(URI, 'cto-note', STALE)) as [Diagnostic];
    const fixesAt = async (range: Range) => {
      const context = { diagnostics: [], only: ['quickfix'] };
      const params = { textDocument: { uri: URI }, range, context };
      const actions = (await client.request('textDocument/codeAction', params)) as CodeAction[];
      return actions.map(({ title }) => title);
    };
    const { start, end } = stale.range;
    const line = { start: { line: start.line, character: 0 }, end: { line: start.line + 1, character: 0 } };
    const titles = await fixesAt(line);
    assert.ok(titles.length > 0);
    for (const cursor of [start, end])
      assert.deepEqual(await fixesAt({ start: cursor, end: cursor }), titles);
    const before = { start: { line: start.line - 1, character: 0 }, end: start };
    assert.deepEqual(await fixesAt(before), []);
    assert.deepEqual(await fixesAt({ start: end, end: { line: end.line + 1, character: 0 } }), []);
  });

  it('makes a lesion of lines that were pasted, as a quick fix', async () => {
    const client = await serve({ capabilities: MODERN });
    const text = 'cto_note: 1\nlesions:\n  • Vessel: RCA\n  • Stump: blunt\n';
    const diagnostics = (await client.open(URI, 'cto-note', text)) as Diagnostic[];
    const [wrong] = diagnostics.filter(({ code }) => code === 'wrong-type');
    assert.ok(wrong);
    const params = { textDocument: { uri: URI }, range: wrong.range, context: { diagnostics: [wrong] } };
    const actions = (await client.request('textDocument/codeAction', params)) as CodeAction[];
    const made = actions.find(({ title }) => title === 'Turn these lines into a lesion');
    assert.deepEqual([made?.kind, made?.isPreferred], ['quickfix', true]);
    assert.equal(
      applied(text, bound(made?.edit, 1)),
      'cto_note: 1\nlesions:\n  - id: A\n    vessel: RCA\n    stump: blunt\n',
    );
  });

  it('offers the summary of a lesion as an action, and only the kinds that are asked for', async () => {
    const client = await serve({ capabilities: MODERN });
    await client.open(URI, 'cto-note', CLEAN);
    const range = { start: LESION, end: LESION };
    const ask = async (only?: string[], at = range) => {
      const context = { diagnostics: [], ...(only ? { only } : {}) };
      const params = { textDocument: { uri: URI }, range: at, context };
      return (await client.request('textDocument/codeAction', params)) as CodeAction[];
    };
    const [one, all, ...more] = await ask();
    assert.deepEqual(
      [one?.title, all?.title, more],
      ['Insert scored summary', 'Insert scored summary for all lesions', []],
    );
    assert.equal(applied(CLEAN, bound(one?.edit, 1)), await written(CLEAN));
    assert.equal((await ask(['refactor'])).length, 2);
    assert.deepEqual(await ask(['quickfix']), []);
    const top = { line: 0, character: 0 };
    assert.deepEqual(await ask(undefined, { start: top, end: top }), []);
  });

  it('answers a client that knows only addresses with edits by address', async () => {
    const client = await serve({ capabilities: { textDocument: MODERN.textDocument } });
    await client.open(URI, 'cto-note', CLEAN);
    const params = {
      textDocument: { uri: URI },
      range: { start: LESION, end: LESION },
      context: { diagnostics: [] },
    };
    const [one] = (await client.request('textDocument/codeAction', params)) as CodeAction[];
    assert.equal(applied(CLEAN, one?.edit?.changes?.[URI] ?? []), await written(CLEAN));
  });

  it('puts the scores above each lesion, with a command that explains them', async () => {
    const client = await serve();
    await client.open(URI, 'cto-note', CLEAN);
    const params = { textDocument: { uri: URI } };
    const [lens, summary] = (await client.request('textDocument/codeLens', params)) as CodeLens[];
    assert.equal(lens?.command?.title, HEADLINE);
    assert.deepEqual(lens?.range.start, { line: 18, character: 2 });
    assert.equal(summary?.command?.command, 'ctoNotes.insertSummary');
    const page = await client.request('workspace/executeCommand', lens?.command);
    assert.match(String(page), /^# [\s\S]*\n## J-CTO/);
  });

  it('explains scores without HTML, except to a client that shows it', async () => {
    const pageFor = async (general: object) => {
      const client = await serve({ capabilities: { ...MODERN, general } });
      await client.open(URI, 'cto-note', CLEAN);
      const call = { command: 'ctoNotes.explainScores', arguments: [URI, NAME] };
      return String(await client.request('workspace/executeCommand', call));
    };
    const plain = await pageFor({ markdown: { parser: 'marked' } });
    assert.doesNotMatch(plain, /<[a-z/]/);
    assert.match(plain, /^## PROGRESS-CTO \d\/4\n\ntechnical success: /m);
    const folding = await pageFor({ markdown: { parser: 'marked', allowedTags: ['details', 'summary'] } });
    assert.match(folding, /^<details>\n<summary><strong>/m);
    const words = (page: string) => page.replace(/<[^>]*>|[#*·]/g, '').replace(/\s+/g, ' ');
    assert.equal(words(plain), words(folding));
  });
});
