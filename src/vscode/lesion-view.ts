/** The lesion view beside the text: the extension's side of it. */
import * as vscode from 'vscode';
import type { NoteForm } from '../service/form/note-form.ts';
import { type ChangeAnswer, type FromView, readFromView, type ToView } from '../webview/messages.ts';
import { activeNote, documentAt, onSettings, openDocument } from './documents.ts';
import {
  addLesionAtCursor,
  cursorIn,
  goTo,
  placeInLesion,
  runInEditor,
  setField,
} from './lesion-view-actions.ts';
import { viewPage, viewWords } from './lesion-view-page.ts';
import type { ExtensionService } from './service.ts';

/** Milliseconds: while somebody types, the view follows once the fingers rest. */
const REST = 80;
const START = { line: 0, character: 0 };

/** What the view asks of the service. */
type LesionViewService = Pick<ExtensionService, 'form' | 'setValue' | 'insertLesion' | 'lesionPictures'>;

/**
 * The view: follows the cursor through the note in front of the user, and makes each change of a control one edit.
 *
 * @param extension the folder of the extension
 * @param setPutAway told whether the user has closed the view
 */
export function createLesionView(
  service: LesionViewService,
  extension: vscode.Uri,
  setPutAway: (isPutAway: boolean) => void,
) {
  let view: vscode.WebviewView | null = null;
  let note: vscode.TextDocument | null = null;
  /** The lesion that is shown while the cursor is in none. */
  let last: number | null = null;
  /** What the page has been told: a version of a note, and a lesion of it. */
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = (message: ToView) => void view?.webview.postMessage(message);

  /** The note to show: the one in front of the user, or while none is, the last one, for as long as it is open. */
  const currentNote = (): vscode.TextDocument | null => {
    if (note?.isClosed) note = null;
    const active = activeNote();
    if (!active || active.editor.document === note) return note;
    // Beside a file that may become a note, the lesion of another would be taken for one of it.
    if (!service.form(active.document, START)) return null;
    note = active.editor.document;
    last = null;
    return note;
  };

  /** The form for the lesion at the cursor, or else for the one that was shown last. */
  const formOf = (document: vscode.TextDocument): NoteForm | null => {
    const open = openDocument(document);
    const form = service.form(open, cursorIn(document));
    if (!form || form.current !== null) return form;
    const known = form.lesions.find(({ index }) => index === last) ?? form.lesions[0];
    return known ? service.form(open, placeInLesion(document, known.line)) : form;
  };

  /** Tells the page what there is to show, if that is something new or an answer is due. */
  const update = (answer?: ChangeAnswer): void => {
    clearTimeout(timer);
    if (!view?.visible) return;
    const document = currentNote();
    const form = document && formOf(document);
    if (!document || !form) {
      view.description = '';
      if (told !== 'nothing' || answer) post({ type: 'state', state: null, ...(answer ? { answer } : {}) });
      told = 'nothing';
      return;
    }
    last = form.current;
    const { version } = document;
    const uri = document.uri.toString();
    const key = JSON.stringify([uri, version, form.noteIndex, form.current]);
    if (key === told && !answer) return;
    told = key;
    view.description = document.uri.path.split('/').at(-1) ?? '';
    const pictures = service.lesionPictures(openDocument(document), form);
    post({ type: 'state', state: { uri, version, form, pictures }, ...(answer ? { answer } : {}) });
  };

  const updateSoon = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(update, wait);
  };

  async function answer(message: FromView): Promise<void> {
    if (message.type === 'ready') {
      told = '';
      post({ type: 'words', words: viewWords() });
      return update();
    }
    if (message.type === 'set') return update(await setField(service, message));
    if (message.type === 'newNote' || message.type === 'openSample')
      return vscode.commands.executeCommand(`ctoNotes.${message.type}`);
    const document = documentAt(vscode.Uri.parse(message.uri));
    if (!document) return;
    const form = formOf(document);
    if (message.type === 'undo' || message.type === 'redo') {
      await runInEditor(document, message.type);
      view?.show(false);
    } else if (message.type === 'addLesion') await addLesionAtCursor(service, document);
    else if (message.type === 'showProblem')
      await goTo(document, { line: form?.problem?.line ?? 0, character: 0 }, false);
    else {
      const chosen = form?.lesions.find(({ index }) => index === message.lesion);
      if (chosen) await goTo(document, placeInLesion(document, chosen.line), true);
    }
    update();
  }

  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(() => updateSoon(0)),
    vscode.window.onDidChangeTextEditorSelection(() => updateSoon(REST)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === note || document === vscode.window.activeTextEditor?.document) updateSoon(REST);
    }),
    vscode.workspace.onDidCloseTextDocument(() => updateSoon(0)),
    onSettings(() => {
      told = '';
      updateSoon(0);
    }),
  ];
  return {
    dispose(): void {
      clearTimeout(timer);
      vscode.Disposable.from(...listeners).dispose();
    },
    resolveWebviewView(resolved: vscode.WebviewView): void {
      view = resolved;
      told = '';
      const { webview } = resolved;
      const [scripts, styles] = ['dist', 'media'].map((folder) => vscode.Uri.joinPath(extension, folder));
      webview.options = {
        enableScripts: true,
        localResourceRoots: scripts && styles ? [scripts, styles] : [],
      };
      webview.onDidReceiveMessage((message: unknown) => {
        const read = readFromView(message);
        if (read) void answer(read);
      });
      setPutAway(false);
      resolved.onDidChangeVisibility(() => {
        // The page is gone while it is not seen, and starts anew.
        setPutAway(!resolved.visible);
        update();
      });
      resolved.onDidDispose(() => {
        if (view !== resolved) return;
        view = null;
        setPutAway(true);
      });
      webview.html = viewPage(webview, extension);
    },
  };
}
