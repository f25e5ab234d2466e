import * as vscode from 'vscode';
import type { CompletionItem, MarkupContent, TextEdit } from 'vscode-languageserver-types';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { openDocument, selector } from './documents.ts';
import { folderView } from './folder.ts';

/** Behind these a value begins. Others, such as `:` and `-`, are as often followed by a new line or by prose. */
const SIGNS = [' ', '[', ','];

/** What may be written at the cursor, and what it means. */
export function registerCompletion(service: NoteService): vscode.Disposable[] {
  const wordsBeside = gatherOwnWords(service);
  let isOpened = false;
  let isLedTo = false;
  return [
    vscode.languages.registerCompletionItemProvider(
      selector,
      {
        provideCompletionItems(document, position, _token, { triggerCharacter, triggerKind }) {
          const note = openDocument(document);
          let isIncomplete = false;
          const found = service.complete(note, position, triggerCharacter, () => {
            const others = wordsBeside(document);
            isIncomplete = others.isIncomplete;
            return others.words;
          });
          const empty = leaveEmpty(found, () =>
            service
              .emptyPlaces(note)
              .some(({ line, character }) => position.isEqual(new vscode.Position(line, character))),
          );
          // Where the list of a value was opened before anything was typed, it is there to be chosen from, whatever is
          // typed then. That of keys is not: asked for anew with each letter, it would be late for who types fast.
          if (triggerKind !== vscode.CompletionTriggerKind.TriggerForIncompleteCompletions) {
            isOpened = triggerCharacter === undefined && empty.length > 0;
            isLedTo = isOpened && ledTo === placeOf(document, position);
          }
          const items = found.map((item) => toItem(item, isLedTo));
          // A list that was asked for stays where nothing in it is what is typed, and Tab would write its first entry in
          // place of that. One that is incomplete is asked for anew.
          return new vscode.CompletionList([...empty, ...items], isIncomplete || isOpened);
        },
      },
      ...SIGNS,
    ),
    vscode.workspace.onDidChangeTextDocument((change) => openInFence(service, change)),
  ];
}

type OwnWords = ReturnType<NoteService['ownWords']>;

/**
 * Gathers the own words of the folder's other notes, from the first time that they are of use: nobody waits for it, and
 * what has changed since is known the next time. They are incomplete while the folder is first looked through.
 */
function gatherOwnWords(service: NoteService) {
  const folder = folderView(service, (note) => service.ownWords(note));
  let known = new Map<string, OwnWords>();
  let isLooking = false;
  let hasLooked = false;
  const look = async () => {
    isLooking = true;
    const seen = new Map<string, OwnWords>();
    try {
      for await (const { uri, found } of folder.look()) {
        seen.set(uri.toString(), found);
        known.set(uri.toString(), found);
      }
      known = seen;
      hasLooked = true;
    } finally {
      isLooking = false;
    }
  };
  return ({ uri }: vscode.TextDocument) => {
    // A folder that cannot be searched has no words.
    if (!isLooking) look().catch(() => {});
    const others = [...known].filter(([key]) => key !== uri.toString());
    return { words: others.map(([, words]) => words), isIncomplete: !hasLooked };
  };
}

/** Told to the command that opens the list: it goes where nothing in it is what is typed. */
const OPENED_UNASKED = { auto: true };

/**
 * The empty place that a command has led to last. The editor may open a list at one by itself, as it starts; there Enter
 * breaks the line, as ever, for somebody who types a note line by line.
 */
let ledTo = '';

const placeOf = ({ uri, version }: vscode.TextDocument, { line, character }: vscode.Position): string =>
  `${uri} ${version} ${line}:${character}`;

/** Opens the list of an empty place that a command has led to. */
export function openChoices({ document, selection }: vscode.TextEditor): void {
  ledTo = placeOf(document, selection.active);
  void vscode.commands.executeCommand('editor.action.triggerSuggest', OPENED_UNASKED);
}

/** Whether someone has said when the editor is to suggest in a document, so that it is not for us to say. */
function hasChosen(document: vscode.TextDocument): boolean {
  const found = vscode.workspace.getConfiguration('editor', document).inspect('quickSuggestions') ?? {};
  return Object.entries(found).some(
    ([level, value]) => /^(?:global|workspace)/.test(level) && value !== undefined,
  );
}

/**
 * In Markdown the editor suggests nothing as one types, prose being most of it. Within our fences a word that is
 * begun opens the list, as it does in a YAML note.
 */
function openInFence(
  service: NoteService,
  { document, contentChanges: [change, ...others], reason }: vscode.TextDocumentChangeEvent,
): void {
  const isTyped = change?.rangeLength === 0 && /^[a-z]$/i.test(change.text) && others.length === 0 && !reason;
  const { activeTextEditor: editor } = vscode.window;
  if (!change || !isTyped || document.languageId !== 'markdown' || editor?.document !== document) return;
  const { start } = change.range;
  if (/\w$/.test(document.lineAt(start.line).text.slice(0, start.character)) || hasChosen(document)) return;
  if (service.complete(openDocument(document), start.translate(0, 1), change.text).length === 0) return;
  void vscode.commands.executeCommand('editor.action.triggerSuggest', OPENED_UNASKED);
}

const rangeOf = ({ textEdit }: CompletionItem): vscode.Range => toRange((textEdit as TextEdit).range);

/** Whether nothing of what is to be completed is typed yet. */
const isBeforeTyping = ([first]: readonly CompletionItem[]): boolean =>
  first !== undefined && rangeOf(first).isEmpty;

/** Whether an entry is a whole value, behind which one goes on. */
const isWhole = ({ data }: CompletionItem): boolean => data?.isWhole === true;

/** Whether an entry is written below its key. */
const isBelow = ({ textEdit }: CompletionItem): boolean => /^\r?\n/.test(textEdit?.newText ?? '');

/** Leads on to the next place of a snippet; nothing where there is none. */
const NEXT_PLACE = { command: 'jumpToNextSnippetPlaceholder', title: '' };

/**
 * In front of what an empty place takes, that it stays empty: so that Tab and Enter, by which one goes on, write
 * nothing that nobody chose. The editor also opens a list behind a colon by itself, where providers register while it
 * waits for an answer: as it starts, on a slow machine.
 */
function leaveEmpty(found: readonly CompletionItem[], isInEmptyList: () => boolean): vscode.CompletionItem[] {
  const [first] = found;
  if (!first || !isBeforeTyping(found)) return [];
  // An entry is no whole value, and an empty list stays empty as any value does.
  if (!found.every((item) => isWhole(item) || isBelow(item)) && !isInEmptyList()) return [];
  const description = vscode.l10n.t('not recorded');
  const item = new vscode.CompletionItem({ label: vscode.l10n.t('Leave empty'), description });
  item.kind = vscode.CompletionItemKind.Value;
  item.range = rangeOf(first);
  item.insertText = '';
  item.command = NEXT_PLACE;
  item.preselect = true;
  item.sortText = ' ';
  // What is typed means a value.
  item.filterText = '-';
  return [item];
}

/** @param isTaken whether Enter takes a word that is typed in full too, instead of breaking the line behind it */
function toItem(item: CompletionItem, isTaken: boolean): vscode.CompletionItem {
  const { label, labelDetails, kind = 1, detail, documentation, sortText, filterText } = item;
  // LSP counts kinds from 1, VS Code from 0.
  const converted = new vscode.CompletionItem({ label, ...labelDetails }, kind - 1);
  const { newText } = item.textEdit as TextEdit;
  converted.range = rangeOf(item);
  // The editor breaks the line only behind a text that stands there already, never behind a snippet.
  const asSnippet = isTaken ? new vscode.SnippetString().appendText(newText) : newText;
  converted.insertText = item.insertTextFormat === 2 ? new vscode.SnippetString(newText) : asSnippet;
  // The lines of a snippet have their indentation; in Markdown a user's own could turn it into tabs.
  converted.keepWhitespace = true;
  if (detail) converted.detail = detail;
  if (documentation)
    converted.documentation = new vscode.MarkdownString((documentation as MarkupContent).value);
  if (sortText) converted.sortText = sortText;
  if (filterText) converted.filterText = filterText;
  if (isWhole(item)) converted.command = NEXT_PLACE;
  return converted;
}
