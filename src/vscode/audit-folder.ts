/** "Audit Folder": what scores predicted against what happened, of all notes of the folder, on a page beside the editor. */
import * as vscode from 'vscode';
import { audit } from '../audit/audit.ts';
import { auditedTable, recordsOf } from '../audit/counted-files.ts';
import { auditPage } from '../audit/page.ts';
import { createCounter } from '../registry/counter.ts';
import { type FolderCounts, inCounts, readFolder } from './read-folder.ts';
import type { ExtensionService } from './service.ts';
import { savePage } from './write-files.ts';

const VIEW = 'ctoNotes.audit';

const foldersNow = (): readonly vscode.WorkspaceFolder[] => vscode.workspace.workspaceFolders ?? [];

/** @returns null if the user stopped it, or there is nothing to audit, which is said */
async function pageOfFolder(
  service: ExtensionService,
): Promise<{ html: string; counts: FolderCounts } | null> {
  const counter = createCounter();
  const { columns, rowsOf } = auditedTable();
  const names = columns.map(({ name }) => name);
  const title = vscode.l10n.t('Auditing the notes of the folder');
  const counts = await readFolder(service, title, (file) => counter.addRows(names, rowsOf(file)));
  if (!counts) return null;
  const settings = vscode.workspace.getConfiguration('ctoNotes');
  const found = audit(recordsOf(counter), settings.get('disputedFigures') === 'hide');
  if (found.lesions === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The notes of the folder have no lesion to audit.'),
    );
    return null;
  }
  const limit = settings.get('residualStenosisLimit');
  return { html: auditPage(found, typeof limit === 'number' ? [limit] : []), counts };
}

/** The page of the folder; there is one at most. */
export function createAuditPage(service: ExtensionService) {
  let panel: vscode.WebviewPanel | null = null;
  const shown = (): vscode.WebviewPanel => {
    if (panel) panel.reveal(undefined, true);
    else {
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      const title = vscode.l10n.t('Audit of the folder');
      panel = vscode.window.createWebviewPanel(VIEW, title, column, { enableFindWidget: true });
      panel.onDidDispose(() => {
        panel = null;
      });
    }
    return panel;
  };
  return {
    /** Audits the notes as they are now, and shows the page. */
    async open(): Promise<void> {
      const made = await pageOfFolder(service);
      if (!made) return;
      shown().webview.html = made.html;
      if (made.counts.skipped > 0)
        void vscode.window.showWarningMessage(vscode.l10n.t('Audited: {0}.', inCounts(made.counts)));
    },
    /** Saves the page, where the user says. */
    async save(): Promise<void> {
      if (!panel) return;
      const said = (name: string) =>
        vscode.l10n.t('Audit saved: {0}. Open it in a browser to print it.', name);
      await savePage(panel.webview.html, 'audit.html', foldersNow()[0]?.uri, said);
    },
    dispose: () => panel?.dispose(),
  };
}
