import { deepEqual, match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  acceptSuggestion,
  closeAll,
  codeOf,
  open,
  runCommand,
  until,
  waitForDiagnostics,
} from './support.ts';

/** A person at the keyboard, whose keystrokes are counted: each sign, and each key that chooses or leads on. */
class Typist {
  keys = 0;
  readonly editor: vscode.TextEditor;

  constructor(editor: vscode.TextEditor) {
    this.editor = editor;
  }

  get text(): string {
    return this.editor.document.getText();
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    for (const sign of text) await runCommand('type', { text: sign });
  }

  /** Presses a key, and waits until the editor has done what the key is for. */
  async press(command: string, what: string, done: () => boolean): Promise<void> {
    this.keys += 1;
    await runCommand(command);
    await until(`${what} in ${JSON.stringify(this.text)}`, done, (isDone) => isDone);
  }

  /** Types the beginning of an entry and takes it: Enter. */
  async take(typed: string, expected: RegExp): Promise<void> {
    await this.type(typed);
    this.keys += 1;
    await acceptSuggestion(`the entry for “${typed}” in ${JSON.stringify(this.text)}`, () =>
      expected.test(this.text),
    );
  }

  /** Chooses a value at a stop: Enter, which leads on to the next one by itself. */
  async choose(typed: string, key: string, value: string): Promise<void> {
    await this.at(key);
    await this.take(typed, new RegExp(`^ *(?:- )?${key}: ${value}$`, 'm'));
  }

  /** Writes a value at a stop and leads on: Tab. */
  async fill(key: string, value: string): Promise<void> {
    await this.at(key);
    await this.type(value);
    await this.press('jumpToNextSnippetPlaceholder', 'the next stop', () => !this.line.includes(`${key}:`));
  }

  private get line(): string {
    return this.editor.document.lineAt(this.editor.selection.active.line).text;
  }

  private async at(key: string): Promise<void> {
    await until(
      `the stop of ${key}`,
      () => this.line,
      (line) => line.includes(`${key}:`),
    );
  }
}

describe('writing a lesion', () => {
  afterEach(closeAll);

  it('from an empty file takes fewer than a third of its keystrokes, by completion and quick fixes alone', async function () {
    this.timeout(180_000);
    const editor = await open('', 'cto-note');
    const typist = new Typist(editor);

    await typist.take('les', /^lesions:\n {2}- id: A\n {4}vessel:/);
    await typist.choose('LC', 'vessel', 'LCx');
    await typist.fill('occlusion_months', '8');
    await typist.fill('length_mm', '25');
    await typist.choose('bl', 'stump', 'blunt');
    await typist.choose('y', 'cap_ambiguity', 'yes');
    await typist.choose('mi', 'calcification', 'mild');
    await typist.fill('bend_degrees', '50');
    await typist.choose('mo', 'tortuosity', 'moderate');
    await typist.choose('f', 'prior_attempt', 'failed');
    await typist.choose('n', 'interventional_collaterals', 'no');
    await typist.fill('timi_flow', '3');
    await typist.type('10');
    // What a note begins with is missing: F8 leads there, and the fix is the only one.
    await waitForDiagnostics(editor.document.uri, (diagnostics) =>
      diagnostics.some((one) => codeOf(one) === 'missing-key'),
    );
    await typist.press('editor.action.marker.next', 'the problem', () => editor.selection.active.line === 0);
    await typist.press('editor.action.autoFix', 'the first line', () =>
      typist.text.startsWith('cto_note: 1\n'),
    );

    const written = typist.text.trimEnd();
    match(
      written,
      /^cto_note: 1\nlesions:\n {2}- id: A\n(?: {4}\w+: \w+\n){10} {4}outcome:\n {6}timi_flow: 3\n {6}residual_stenosis_percent: 10$/,
    );
    const errors = await waitForDiagnostics(editor.document.uri, (diagnostics) =>
      diagnostics.every(({ severity }) => severity !== 0),
    );
    deepEqual(
      errors.map(codeOf).filter((code) => code === 'score-incomplete'),
      [],
    );
    ok(typist.keys * 3 < written.length, `${typist.keys} keystrokes for ${written.length} characters`);
  });

  it('with two attempts as well, the next one a single key away', async function () {
    this.timeout(180_000);
    const editor = await open('cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    ', 'cto-note');
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    const before = editor.document.getText().length;
    const typist = new Typist(editor);

    await typist.take('cr', /^ {4}crossing:\n {6}attempts:\n {8}- strategy: /m);
    await typist.choose('aw', 'strategy', 'awe');
    await typist.choose('kn', 'technique', 'knuckle');
    await typist.fill('wires', 'Gaia 2');
    await typist.fill('microcatheters', 'Corsair');
    await typist.choose('fn', 'result', 'failed\n {8}- strategy: ');
    await typist.choose('ad', 'strategy', 'adr');
    await typist.choose('st', 'technique', 'stingray');
    await typist.fill('wires', 'Astato');
    await typist.fill('microcatheters', 'Turnpike');
    await typist.choose('c', 'result', 'crossed');

    const written = typist.text.slice(before).trimEnd();
    match(written, /^crossing:\n {6}attempts:\n(?: {8}- strategy: \w+\n(?: {10}\w+: .+\n?){4}){2}$/);
    ok(typist.keys * 3 < written.length, `${typist.keys} keystrokes for ${written.length} characters`);
  });
});
