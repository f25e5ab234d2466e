/**
 * The language service with what VS Code gives it. Most of the extension's code is behind this file, which
 * `lazy-service` loads at the first use.
 */
import * as vscode from 'vscode';
import { answerTool, type ToolAnswer, type ToolName } from '../assistant/tools.ts';
import type { PaletteName } from '../picture/palette.ts';
import { report } from '../report/report.ts';
import { chosenOf } from '../score/engine/assess.ts';
import { factsOf } from '../service/analysis.ts';
import type { NoteDocument } from '../service/document.ts';
import type { NoteForm } from '../service/form/note-form.ts';
import type { LesionImage } from '../service/hints/hover.ts';
import { createNoteService, type NoteService } from '../service/note-service.ts';
import type { LesionDrawing } from '../service/preview.ts';
import { settingNames, settingsFrom } from '../service/settings.ts';
import { createLocalizer } from '../text/message.ts';
import { pageLinks } from './pages.ts';
import type { Reporter } from './report.ts';

/** What the tables of `registry.ts` take from here: a score is told by its identity, and the schema is large. */
export * as schema from '../schema/schema.ts';
export * as catalogue from '../score/scores/catalogue.ts';
export * as diagnostics from '../service/diagnostics.ts';

/** An image knows nothing of the theme around it, so its colours are chosen when it is drawn. */
const PALETTES: Readonly<Record<vscode.ColorThemeKind, PaletteName>> = {
  [vscode.ColorThemeKind.Light]: 'light',
  [vscode.ColorThemeKind.Dark]: 'dark',
  [vscode.ColorThemeKind.HighContrast]: 'highContrast',
  [vscode.ColorThemeKind.HighContrastLight]: 'highContrastLight',
};

/** Loaded when somebody looks at a picture: for Node from a file of its own, and in the web it is evaluated here. */
const pictures = () => require('../picture/pictures.ts') as typeof import('../picture/pictures.ts');

/** The pictures of a lesion for a page that sets the colours of the theme. */
interface LesionDrawer {
  /**
   * The lesion and its place in the coronary tree, as SVG; '' where there is no such lesion.
   *
   * @param form the form that shows the lesion
   */
  lesionPictures(
    document: NoteDocument,
    form: Pick<NoteForm, 'noteIndex' | 'current'>,
  ): { readonly lesion: string; readonly tree: string };
}

interface Assistant {
  /** Answers an assistant, under the user's settings. */
  answerTool(name: ToolName, input: unknown): ToolAnswer;
}

/** The language service, and what else is made of a note. */
export type ExtensionService = NoteService & Reporter & LesionDrawer & Assistant;

/** The service under the user's settings, in the language of the editor. */
export function createService(): ExtensionService {
  // The editor has read the bundle of its language before it starts an extension; in English there is none.
  const { bundle = {} } = vscode.l10n;
  const settings = () => {
    const section = vscode.workspace.getConfiguration('ctoNotes');
    return settingsFrom(Object.fromEntries(settingNames.map((key) => [key, section.get(key)])));
  };
  const localize = createLocalizer(bundle);
  const image: LesionImage = (facts, scores) => {
    const { lesionPicture, markdownImage, palettes } = pictures();
    const palette = palettes[PALETTES[vscode.window.activeColorTheme.kind]];
    return markdownImage(lesionPicture(facts, scores, { palette, localize }));
  };
  const drawing: LesionDrawing = (facts, scores, prefix) => {
    const { lesionPicture, palettes } = pictures();
    return lesionPicture(facts, scores, { palette: palettes.theme, localize, prefix }).svg;
  };
  const service = createNoteService({ settings, links: pageLinks(), localize, image, drawing });
  return {
    ...service,
    answerTool: (name, input) => answerTool(name, input, settings()),
    report: (document: NoteDocument, file) => report(file, service.analysis(document), pictures()),
    lesionPictures(document, { noteIndex, current }) {
      const analysis = service.analysis(document);
      const analysed = analysis.notes[noteIndex];
      const shown = current === null ? undefined : analysed?.lesions[current];
      if (!analysed || !shown) return { lesion: '', tree: '' };
      const facts = factsOf(analysed.note, shown.entry);
      const { chosen } = chosenOf(shown.assessment, analysis.settings);
      const { lesionPicture, treePicture, palettes } = pictures();
      const options = { palette: palettes.theme, localize };
      return {
        lesion: lesionPicture(facts, chosen, { ...options, prefix: 'lesion' }).svg,
        tree: treePicture(facts, { ...options, prefix: 'tree' }).svg,
      };
    },
  };
}
