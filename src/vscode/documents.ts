import type * as vscode from 'vscode';
import type { NoteDocument } from '../service/document.ts';

/** The languages that carry notes. */
export const selector: vscode.DocumentSelector = [{ language: 'cto-note' }, { language: 'markdown' }];

/** Whether a document is of a language that carries notes. */
export function isCarrier({ languageId }: vscode.TextDocument): boolean {
  return languageId === 'cto-note' || languageId === 'markdown';
}

/** Does the first work of a feature once the extension has started, so that the editor's start does not wait for it. */
export function afterStart(work: () => void): vscode.Disposable {
  const timer = setTimeout(work, 0);
  return { dispose: () => clearTimeout(timer) };
}

/** A document of the editor as the service takes it. */
export function openDocument(document: vscode.TextDocument): NoteDocument {
  return {
    uri: document.uri.toString(),
    version: document.version,
    languageId: document.languageId,
    getText: () => document.getText(),
  };
}
