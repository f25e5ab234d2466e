import * as vscode from 'vscode';
import type { SilencedProblem } from '../service/diagnostics.ts';
import type { NoteService } from '../service/note-service.ts';
import { toRange } from './convert.ts';
import { isCarrier, openDocument } from './documents.ts';
import { folderView } from './folder.ts';

interface Item extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
  readonly range?: vscode.Range;
}

/** The silences of a note, below the name of its file. */
function itemsOf(uri: vscode.Uri, silenced: readonly SilencedProblem[]): Item[] {
  if (silenced.length === 0) return [];
  return [
    { label: vscode.workspace.asRelativePath(uri), kind: vscode.QuickPickItemKind.Separator },
    ...silenced.map(
      ({ code, reason, range }): Item => ({
        label: code || vscode.l10n.t('(no code)'),
        description: reason || vscode.l10n.t('(no reason)'),
        detail: vscode.l10n.t('Line {0}', range.start.line + 1),
        uri,
        range: toRange(range),
      }),
    ),
  ];
}

/** "Show Ignored Problems": all that comments silence, in the note in front and in the folder, each with its reason. */
export function registerSilenced(service: NoteService): vscode.Disposable {
  const folder = folderView(service, (note) => service.silenced(note));
  return vscode.commands.registerCommand('ctoNotes.showSilenced', async () => {
    const active = vscode.window.activeTextEditor?.document;
    const note = active && isCarrier(active) ? active : null;
    const own = note ? itemsOf(note.uri, service.silenced(openDocument(note))) : [];
    const others: Item[] = [];
    for await (const { uri, found } of folder.look()) {
      if (uri.toString() !== note?.uri.toString()) others.push(...itemsOf(uri, found));
    }
    const items = [...own, ...others];
    if (items.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No problems are ignored.'));
      return;
    }
    const chosen = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Ignored Problems'),
      placeHolder: vscode.l10n.t('Select one to go to it.'),
      matchOnDescription: true,
    });
    if (!chosen?.uri || !chosen.range) return;
    await vscode.window.showTextDocument(chosen.uri, { selection: chosen.range });
  });
}
