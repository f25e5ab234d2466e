import * as vscode from 'vscode';
import type { Settings } from '../score/settings.ts';
import { settingsFrom } from '../service/settings.ts';

/** The user's settings. */
export function readSettings(): Settings {
  const section = vscode.workspace.getConfiguration('ctoNotes');
  return settingsFrom((key) => section.get(key));
}
