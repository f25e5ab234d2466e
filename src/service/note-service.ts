/**
 * The language service: all that an editor or a command line asks, over one document at a time. It touches
 * no file, no clock and no network; what it needs of the outside is passed in.
 */
import type { Diagnostic, Position, Range, TextEdit } from 'vscode-languageserver-types';
import { benefitPage } from '../present/benefit-page.ts';
import type { Links } from '../present/lesion-hover.ts';
import { lesionPage } from '../present/lesion-page.ts';
import { scorePage } from '../present/score-page.ts';
import type { Settings } from '../score/engine/settings.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import type { Carrier } from '../segments/layout.ts';
import { type Localizer, toEnglish } from '../text/message.ts';
import type { HostOffset } from '../text/offsets.ts';
import type { Path } from '../yaml/path.ts';
import { type Analysis, analysisCache, lesionAt } from './analysis.ts';
import { computeCodeActions } from './code-actions.ts';
import { completionsAt } from './completion/completion.ts';
import { type OwnWords, ownWordsOf } from './completion/own-words.ts';
import { checkFailedDiagnostic, computeDiagnostics, diagnosticAt, silencedProblems } from './diagnostics.ts';
import { type NoteDocument, toLspEdit } from './document.ts';
import { computeFixAll } from './fixes/fix-all.ts';
import { noteForm } from './form/note-form.ts';
import { computeSetValue, type FormTarget } from './form/set-value.ts';
import { computeFormatting } from './formatting.ts';
import { computeCodeLenses, computeInlayHints, highlightedIn } from './hints/hints.ts';
import { hoverAt, type LesionImage, plainTextAt } from './hints/hover.ts';
import type { forms } from './lesions/forms.ts';
import { findEmptyPlaces, nextMissing } from './lesions/missing.ts';
import { lesionInsertionAt, newLesionAt } from './lesions/new-lesion.ts';
import { computeSummaries, summaryRangesOf } from './lesions/summaries.ts';
import { newNote } from './lesions/templates.ts';
import { findWorstLesion } from './lesions/worst-lesion.ts';
import { findDocumentLinks } from './navigation/links.ts';
import { definitionAt, highlightsAt } from './navigation/names.ts';
import { computeOutline, findLesionSymbols } from './navigation/outline.ts';
import { computeRename, renamableAt } from './navigation/rename.ts';
import { computeFoldingRanges, selectionAt } from './navigation/structure.ts';
import { type LesionOverview, type NoteOverview, noteOverviews } from './overview.ts';
import { type CardPart, type LesionDrawing, type PreviewCard, previewCards } from './preview.ts';

/** What the service needs of the outside. */
export interface NoteServiceOptions {
  /** The unit's settings, asked for at each use. */
  settings(): Settings;
  /** The language of all that is said, and of nothing that is written into a note; English if none is given. */
  readonly localize?: Localizer;
  /** Draws the lesions of hovers; without it they have words alone, since most clients would show the data of an image. */
  readonly image?: LesionImage;
  /** Draws the lesions of a preview; without it they have words alone. */
  readonly drawing?: LesionDrawing;
  readonly links: Links & {
    /** The address of the page of a problem code; null where the surface has none. */
    problem(code: string): string | null;
  };
}

export type { CardPart, LesionOverview, NoteOverview, PreviewCard };

/** The service as one uses it; see `createNoteService`. */
export type NoteService = ReturnType<typeof createNoteService>;

/** A service with a cache of its own. */
export function createNoteService({
  settings,
  links,
  image,
  drawing,
  localize = toEnglish,
}: NoteServiceOptions) {
  const cache = analysisCache(settings, localize);
  const diagnose = (document: NoteDocument): Diagnostic[] => {
    try {
      return computeDiagnostics(cache.get(document), document, links.problem);
    } catch {
      return [checkFailedDiagnostic(links.problem, localize)];
    }
  };
  /** What a function answers for the analysis of a document. */
  const of =
    <More extends unknown[], Answer>(answer: (analysis: Analysis, ...more: More) => Answer) =>
    (document: NoteDocument, ...more: More): Answer =>
      answer(cache.get(document), ...more);
  /** The same for a function that asks for an offset. */
  const at = <More extends unknown[], Answer>(
    answer: (analysis: Analysis, offset: HostOffset, ...more: More) => Answer,
  ) =>
    of((analysis, position: Position, ...more: More) =>
      answer(analysis, analysis.lines.offsetAt(position), ...more),
    );
  const trialOf = (document: NoteDocument) => (text: string) => cache.trial(document, text);
  const lesionIn = at(lesionAt);
  return Object.freeze({
    /** All problems, in the order of the text; none for a Markdown document without fences of ours. */
    diagnose,
    /** What is to be said at a place; null where there is nothing. */
    hover: (document: NoteDocument, position: Position) =>
      hoverAt(cache.get(document), document.uri, position, links, image),
    /** What the preview of a Markdown document shows in place of its fences of ours. */
    previewCards: (document: NoteDocument) => previewCards(cache.get(document), drawing),
    /** The notes of a document, each in a line, for a list of many. */
    overviews: of(noteOverviews),
    /** The edits that write the summary of the lesion at a place, or of all lesions. */
    summaries: of(computeSummaries),
    /** Where the summaries stand: one range for each lesion of the document, null for one that has none. */
    summaryRanges: of(summaryRangesOf),
    /**
     * What may be written at a place. Each edit lies on one line, around the place; its text has its indentation.
     *
     * @param sign the sign whose typing asks, if it does; without it whoever asks wants to know
     * @param others the words of other notes: asked for where a list of them, such as wires, may go on
     */
    complete: (
      document: NoteDocument,
      position: Position,
      sign: string | null = null,
      others: () => readonly OwnWords[] = () => [],
    ) => completionsAt(cache.get(document), document, position, sign, others),
    /** The words in lists of own words of a document, for the completion in others. */
    ownWords: (document: NoteDocument) => ownWordsOf(cache.get(document).notes.map(({ note }) => note)),
    /**
     * The fixes for the given diagnostics, and a lesion of the lines there that are a draft in an operator's words.
     *
     * @param at what is selected; without it, the places of the diagnostics
     */
    codeActions: (document: NoteDocument, diagnostics: readonly Diagnostic[], at?: Range) =>
      computeCodeActions(cache.get(document), document.uri, diagnostics, trialOf(document), at),
    /** The edits that make all fixes which may be applied without asking; made again, they are none. */
    fixAll(document: NoteDocument): TextEdit[] {
      const analysis = cache.get(document);
      return computeFixAll(analysis, trialOf(document)).map((edit) => toLspEdit(analysis.lines, edit));
    },
    /**
     * The edits that put the notes into their form without a change of what they say; made again, they are none.
     *
     * @param segment the lines that are to be formatted, if not all
     */
    format(document: NoteDocument, segment?: Range): TextEdit[] {
      const analysis = cache.get(document);
      const { lines } = analysis;
      const asked = segment && {
        start: lines.start(segment.start.line),
        end: lines.end(Math.min(segment.end.line, lines.count - 1)),
      };
      const edits = computeFormatting(analysis, trialOf(document), asked);
      return edits.map((edit) => toLspEdit(lines, edit));
    },
    /** What has names in a document: notes, sections, lesions, and what stands below them. */
    outline: of(computeOutline),
    /** The lesions of a document by their names, for a search of many documents. */
    lesions: of(findLesionSymbols),
    /** Where the lesion that is named at a place has its `id`; null where none is named. */
    definition: at(definitionAt),
    /** All places of the note that name the lesion at a place, its `id` first. */
    highlights: at(highlightsAt),
    /** The name of a lesion at a place; null where there is none. */
    renamable: at(renamableAt),
    /** Gives the lesion that is named at a place another name, wherever the note names it. */
    rename: (document: NoteDocument, position: Position, name: string) =>
      at(computeRename)(document, position, name, trialOf(document)),
    /** What can be folded. */
    folding: of(computeFoldingRanges),
    /** What is selected when a selection at a place is expanded step by step. */
    selection: of(selectionAt),
    /** Links to the literature. Nothing is fetched: the editor opens one on a click. */
    links: of(findDocumentLinks),
    /** What counts towards the scores of the unit, beside its value. */
    inlays: of(computeInlayHints),
    /** The values that count towards the scores of the unit, of the whole document or of some lines, to be drawn so. */
    highlighted: of(highlightedIn),
    /** The notes with their lesions and scores. */
    analysis: (document: NoteDocument) => cache.get(document),
    /** The lesion at a place, by its name; null where there is none. */
    lesionAt(document: NoteDocument, position: Position): { readonly name: string } | null {
      const found = lesionIn(document, position);
      return found && { name: found.lesion.entry.name };
    },
    /** The scores in a line above each lesion, with what there is to do about it. */
    lenses: of(computeCodeLenses),
    /**
     * The page that explains the scores of the lesion at a place, as Markdown; null where there is no lesion.
     *
     * @param mayFold whether what shows it takes HTML that folds
     */
    explain(document: NoteDocument, position: Position, mayFold = true): string | null {
      const found = lesionIn(document, position);
      if (!found) return null;
      const { entry, assessment } = found.lesion;
      return lesionPage(entry.name, assessment, cache.get(document).settings, localize, mayFold);
    },
    /** The page that explains a score, as Markdown; null for an id that is no score's. */
    scorePage(id: string): string | null {
      const score = catalogue.find((known) => known.id === id);
      return score ? scorePage(score, localize) : null;
    },
    /** The page of what CTO PCI has been shown to do, as Markdown. */
    benefitPage: () => benefitPage(localize),
    /** The lesion with the highest score; null where there is no lesion. */
    worstLesion: of(findWorstLesion),
    /** The places that are left empty: behind a key without a value, and in a list without entries. */
    emptyPlaces: of(findEmptyPlaces),
    /** The next place behind a position where a score of the unit misses something; null if none does. */
    nextMissing: of(nextMissing),
    /** The problem at a place, or on its line; null if there is none. */
    problemAt: (document: NoteDocument, position: Position) => diagnosticAt(diagnose(document), position),
    /** The problems that comments silence, with their reasons, in the order of the text. */
    silenced: of(silencedProblems),
    /** The summary of the lesion at a place, or of all lesions, as plain text. */
    plainText: of(plainTextAt),
    /** The snippet of a whole new note, with the patient's pseudonym where it is known. */
    newNote: (carrier: Carrier, pseudonym?: string, form?: keyof typeof forms) =>
      newNote(carrier, pseudonym, localize, form),
    /** Where another lesion goes in the note at a place, and the snippet that begins it. */
    newLesion: (document: NoteDocument, position: Position) =>
      newLesionAt(cache.get(document), document, position),
    /** The same as an edit, with all places empty. */
    insertLesion: (document: NoteDocument, position: Position) =>
      lesionInsertionAt(cache.get(document), document, position),
    /** The note at a place as a form: every key of the schema with its value. Null where there is no note. */
    form: at(noteForm),
    /**
     * The edits that set one value of a note and leave all else as it stands, or one sentence that says why there are
     * none. They are made at once, as one step to undo.
     *
     * @param value undefined leaves the key out
     */
    setValue: (document: NoteDocument, target: FormTarget, path: Path, value: unknown) =>
      computeSetValue(cache.get(document), target, path, value, (text) => cache.trialNotes(document, text)),
    /** Forgets a document. Whoever opened it calls this when it is closed. */
    close: (uri: string) => cache.drop(uri),
  });
}
