/** The page of the lesion view: the frame that its script fills, and the words of the view itself. */
import * as vscode from 'vscode';
import type { ViewWords } from '../webview/messages.ts';

/** The page: it may run the script of the view and nothing else, and asks for nothing but that and its style. */
export function viewPage(webview: vscode.Webview, extension: vscode.Uri): string {
  const address = (...path: string[]) => webview.asWebviewUri(vscode.Uri.joinPath(extension, ...path));
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${vscode.l10n.t('Lesion')}</title>
<link rel="stylesheet" href="${address('media', 'pictures.css')}">
<link rel="stylesheet" href="${address('media', 'lesion-view.css')}">
<script nonce="${nonce}" src="${address('dist', 'lesion-view.js')}" defer></script>
</head>
<body></body>
</html>
`;
}

/** What the view says itself; all else it says is said by the service. */
export function viewWords(): ViewWords {
  return {
    lesion: vscode.l10n.t('Lesion'),
    addLesion: vscode.l10n.t('Add lesion'),
    note: vscode.l10n.t('Patient and procedure'),
    scores: vscode.l10n.t('Scores'),
    more: vscode.l10n.t('More'),
    notRecorded: vscode.l10n.t('Not recorded'),
    addTo: vscode.l10n.t('Add: {0}', '{0}'),
    remove: vscode.l10n.t('Remove {0}', '{0}'),
    entry: '{0} {1}',
    adds: vscode.l10n.t('adds {0} to {1}', '{0}', '{1}'),
    addsNothing: vscode.l10n.t('adds nothing to {0}', '{1}'),
    addsUnknown: vscode.l10n.t('may add {0} to {1}', '{0}', '{1}'),
    noNote: vscode.l10n.t('Open a note to edit its lesions here as a form.'),
    newNote: vscode.l10n.t('New note'),
    openSample: vscode.l10n.t('Open sample note'),
    unreadable: vscode.l10n.t('This note cannot be read, so the form shows its last state.'),
    showProblem: vscode.l10n.t('Go to the problem'),
    notApplied: vscode.l10n.t('Not changed.'),
    done: vscode.l10n.t('Done'),
    erase: vscode.l10n.t('Delete the last digit'),
    under: vscode.l10n.t('under'),
    over: vscode.l10n.t('over'),
    about: vscode.l10n.t('about'),
    dayUnknown: vscode.l10n.t('Day not known'),
  };
}
