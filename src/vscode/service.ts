/**
 * The language service with what VS Code gives it. Most of the extension's code is behind this file, which
 * `lazy-service` loads at the first use.
 */
import * as vscode from 'vscode';
import { createNoteService, type NoteService } from '../service/note-service.ts';
import { settingNames, settingsFrom } from '../service/settings.ts';
import { createLocalizer } from '../text/message.ts';
import { pageLinks } from './pages.ts';

/** The service under the user's settings, in the language of the editor. */
export function createService(): NoteService {
  // The editor has read the bundle of its language before it starts an extension; in English there is none.
  const { bundle = {} } = vscode.l10n;
  const settings = () => {
    const section = vscode.workspace.getConfiguration('ctoNotes');
    return settingsFrom(Object.fromEntries(settingNames.map((key) => [key, section.get(key)])));
  };
  return createNoteService({ settings, links: pageLinks(), localize: createLocalizer(bundle) });
}
