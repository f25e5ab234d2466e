/** Completions at the caret of a text, in the order of an editor's list. */
import assert from 'node:assert/strict';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import type { Settings } from '../../src/score/engine/settings.ts';
import { snippetText } from '../../src/service/lesions/templates.ts';
import { applied } from './applied.ts';
import { document, marked, service } from './notes.ts';

export interface Asked {
  readonly languageId?: string;
  readonly settings?: Partial<Settings>;
  /** The trigger character. */
  readonly sign?: string;
}

/** The entries at the caret `<|>`. */
export function offered(
  source: string,
  { languageId = 'cto-note', settings = {}, sign }: Asked = {},
): CompletionItem[] {
  const { text, caret } = marked(source);
  const items = service(settings).complete(document(text, languageId), caret, sign);
  return items.sort((a, b) => (String(a.sortText) < String(b.sortText) ? -1 : 1));
}

/** Their labels. */
export function labels(source: string, asked?: Asked): string[] {
  return offered(source, asked).map(({ label }) => label);
}

/** The entry of a label. */
export function entry(source: string, label: string, asked?: Asked): CompletionItem {
  const found = offered(source, asked).find((item) => item.label === label);
  assert.ok(found, `${label} is not offered`);
  return found;
}

/** The text that an entry inserts, with its stops. */
export function written(source: string, label: string, asked?: Asked): string {
  return (entry(source, label, asked).textEdit as TextEdit).newText;
}

/** The text after accepting an entry, each stop with its placeholder. */
export function accepted(source: string, label: string, asked?: Asked): string {
  const { range, newText } = entry(source, label, asked).textEdit as TextEdit;
  return applied(marked(source).text, [{ range, newText: snippetText(newText) }]);
}
