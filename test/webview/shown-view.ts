/** The lesion view in a browser, with the real service behind it and a text in place of the editor's document. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../scripts/host/paths.ts';
import { lesionPicture } from '../../src/picture/lesion-picture.ts';
import { palettes } from '../../src/picture/palette.ts';
import { treePicture } from '../../src/picture/tree-picture.ts';
import { chosenOf } from '../../src/score/engine/assess.ts';
import { factsOf } from '../../src/service/analysis.ts';
import type { NoteForm } from '../../src/service/form/note-form.ts';
import { linesOf, type Position } from '../../src/text/lines.ts';
import {
  type ChangeAnswer,
  type FromView,
  readFromView,
  type ToView,
  type ViewWords,
} from '../../src/webview/messages.ts';
import { applied } from '../support/applied.ts';
import { service } from '../support/notes.ts';

const WORDS: ViewWords = {
  lesion: 'Lesion',
  addLesion: 'Add lesion',
  note: 'Patient and procedure',
  scores: 'Scores',
  more: 'More',
  notRecorded: 'Not recorded',
  addTo: 'Add: {0}',
  remove: 'Remove {0}',
  entry: '{0} {1}',
  adds: 'adds {0} to {1}',
  addsNothing: 'adds nothing to {1}',
  addsUnknown: 'may add {0} to {1}',
  noNote: 'Open a note to edit its lesions here as a form.',
  newNote: 'New note',
  openSample: 'Open sample note',
  unreadable: 'This note cannot be read, so the form shows its last state.',
  showProblem: 'Go to the problem',
  notApplied: 'Not changed.',
  done: 'Done',
  erase: 'Delete the last digit',
  under: 'under',
  over: 'over',
  about: 'about',
  dayUnknown: 'Day not known',
};

/** Colours of the editor's themes, as it gives them to a page. */
const LIGHT = {
  'sideBar-background': '#f8f8f8',
  'sideBar-foreground': '#3b3b3b',
  foreground: '#3b3b3b',
  descriptionForeground: '#3b3b3b',
  errorForeground: '#c72e0f',
  'font-family': 'system-ui, sans-serif',
  'font-size': '13px',
  'button-background': '#005fb8',
  'button-foreground': '#ffffff',
  'button-secondaryBackground': '#e5e5e5',
  'button-secondaryForeground': '#3b3b3b',
  'badge-background': '#005fb8',
  'badge-foreground': '#ffffff',
  'input-background': '#ffffff',
  'input-foreground': '#3b3b3b',
  'input-border': '#cecece',
  'input-placeholderForeground': '#6b6b6b',
  'dropdown-background': '#ffffff',
  'dropdown-foreground': '#3b3b3b',
  'editorWidget-background': '#f8f8f8',
  'inputValidation-errorBackground': '#f2dede',
  focusBorder: '#005fb8',
};

const style = (variables: Readonly<Record<string, string>>): string =>
  `:root { ${Object.entries(variables)
    .map(([name, value]) => `--vscode-${name}: ${value};`)
    .join(' ')} } body { background: var(--vscode-sideBar-background); }`;

let script: string | null = null;

/** The script of the view, bundled once. */
async function viewScript(): Promise<string> {
  if (script !== null) return script;
  const entryPoints = [join(root, 'src/webview/main.ts')];
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  script = outputFiles?.[0]?.text ?? '';
  return script;
}

/** The view of a text. */
export interface ShownView {
  readonly page: Page;
  /** The text of the note, and all that the page has told. */
  readonly text: () => string;
  readonly told: () => readonly FromView[];
  /** Types a text into the editor: another version. */
  setText(text: string): Promise<void>;
  moveCursor(line: number): Promise<void>;
  /** Makes the next change come too late: the text becomes another one before. */
  beforeNextChange(text: (old: string) => string): void;
  close(): Promise<void>;
}

/** Shows a note in the view, in a window of this width. */
export async function showView(browser: Browser, note: string, width = 420): Promise<ShownView> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const notes = service();
  let [text, version] = [note, 1];
  let cursor: Position = { line: 0, character: 0 };
  let meddle: ((old: string) => string) | null = null;
  const messages: FromView[] = [];
  const document = () => {
    const shown = text;
    return { uri: 'test:/note.cto.yaml', languageId: 'cto-note', version, getText: () => shown };
  };
  const formNow = (): NoteForm | null => {
    const form = notes.form(document(), cursor);
    if (!form || form.current !== null || !form.lesions[0]) return form;
    const line = form.lesions[0].line;
    return notes.form(document(), linesOf(text).positionAt(linesOf(text).end(line)));
  };
  const picturesOf = ({ noteIndex, current }: NoteForm) => {
    const { notes: analysed, settings } = notes.analysis(document());
    const found = analysed[noteIndex];
    const lesion = current === null ? undefined : found?.lesions[current];
    if (!found || !lesion) return { lesion: '', tree: '' };
    const facts = factsOf(found.note, lesion.entry);
    const { chosen } = chosenOf(lesion.assessment, settings);
    return {
      lesion: lesionPicture(facts, chosen, { palette: palettes.theme, prefix: 'lesion' }).svg,
      tree: treePicture(facts, { palette: palettes.theme, prefix: 'tree' }).svg,
    };
  };
  const post = (message: ToView) => page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`);
  const update = async (answer?: ChangeAnswer) => {
    const form = formNow();
    const state = form && { uri: document().uri, version, form, pictures: picturesOf(form) };
    await post({ type: 'state', state, ...(answer ? { answer } : {}) });
  };
  const write = (next: string) => {
    text = next;
    version += 1;
  };
  await page.exposeFunction('tellTest', async (told: unknown) => {
    const message = readFromView(told);
    if (!message) throw new Error(`The page said what is no message: ${JSON.stringify(told)}`);
    messages.push(message);
    if (message.type === 'ready') {
      await post({ type: 'words', words: WORDS });
      await update();
    }
    if (message.type !== 'set') return;
    if (meddle) write(meddle(text));
    meddle = null;
    const { id, lesion, noteIndex, path, value } = message;
    if (message.version !== version) return update({ id, outcome: 'stale', reason: '' });
    const found = notes.setValue(document(), { lesion, noteIndex }, path, value);
    if ('refused' in found) return update({ id, outcome: 'refused', reason: found.refused });
    write(applied(text, found.edits));
    await update({ id, outcome: 'applied', reason: '' });
  });
  await page.setContent(
    '<!DOCTYPE html><html lang="en"><head><title>Lesion</title></head><body class="vscode-light"></body></html>',
  );
  await page.addStyleTag({ content: style(LIGHT) });
  for (const sheet of ['pictures', 'lesion-view'])
    await page.addStyleTag({ content: readFileSync(join(root, 'media', sheet + '.css'), 'utf8') });
  await page.evaluate(`
    let kept;
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => void window.tellTest(message),
      getState: () => kept,
      setState: (state) => { kept = state; },
    });
    'done'`);
  await page.addScriptTag({ content: await viewScript() });
  await page.locator('.form').first().waitFor();
  return {
    page,
    text: () => text,
    told: () => messages,
    async setText(next) {
      write(next);
      await update();
    },
    async moveCursor(line) {
      cursor = { line, character: 6 };
      await update();
    },
    beforeNextChange(change) {
      meddle = change;
    },
    close: () => page.close(),
  };
}
