import * as vscode from 'vscode';
import type { Settings } from '../score/engine/settings.ts';
import { settingNames, settingsFrom } from '../service/settings.ts';

/** The user's settings. */
export function editorSettings(): Settings {
  const section = vscode.workspace.getConfiguration('ctoNotes');
  return settingsFrom(Object.fromEntries(settingNames.map((key) => [key, section.get(key)])));
}
