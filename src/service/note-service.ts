/**
 * The language service: all that an editor or a command line asks, over one document at a time. It touches
 * no file, no clock and no network; what it needs of the outside is passed in.
 */
import type {
  CompletionItem,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Position,
  Range,
  SelectionRange,
  TextEdit,
} from 'vscode-languageserver-types';
import { benefitPage } from '../present/benefit-page.ts';
import type { Links } from '../present/lesion-hover.ts';
import { lesionPage } from '../present/lesion-page.ts';
import { scorePage } from '../present/score-page.ts';
import type { Settings } from '../score/engine/settings.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import type { Carrier } from '../segments/layout.ts';
import { type Localizer, toEnglish } from '../text/message.ts';
import { type Analysis, analysisCache, lesionAt } from './analysis.ts';
import { computeCodeActions, type NoteCodeAction } from './code-actions.ts';
import { asksForOwnWords, completionsAt } from './completion/completion.ts';
import { type OwnWords, ownWordsOf } from './completion/own-words.ts';
import {
  checkFailedDiagnostic,
  computeDiagnostics,
  diagnosticAt,
  type SilencedProblem,
  silencedProblems,
} from './diagnostics.ts';
import { type NoteDocument, toLspEdit } from './document.ts';
import { computeFixAll } from './fixes/fix-all.ts';
import { computeFormatting } from './formatting.ts';
import { computeCodeLenses, computeInlayHints, highlightedIn, type Lens } from './hints/hints.ts';
import { hoverAt, type PlainText, plainTextAt } from './hints/hover.ts';
import type { forms } from './lesions/forms.ts';
import { findEmptyPlaces, type Missing, nextMissing } from './lesions/missing.ts';
import { type NewLesion, newLesionAt } from './lesions/new-lesion.ts';
import { computeSummaries, type Summaries, summaryRangesOf } from './lesions/summaries.ts';
import { newNote } from './lesions/templates.ts';
import { findWorstLesion, type WorstLesion } from './lesions/worst-lesion.ts';
import { findDocumentLinks } from './navigation/links.ts';
import { definitionAt, highlightsAt } from './navigation/names.ts';
import { computeOutline, findLesionSymbols, type LesionSymbol } from './navigation/outline.ts';
import { computeRename, type Renamable, type Renaming, renamableAt } from './navigation/rename.ts';
import { computeFoldingRanges, selectionAt } from './navigation/structure.ts';

export type {
  LesionSymbol,
  Missing,
  NewLesion,
  PlainText,
  Renamable,
  Renaming,
  SilencedProblem,
  Summaries,
  WorstLesion,
};

/** What the service needs of the outside. */
export interface NoteServiceOptions {
  /** The unit's settings, asked for at each use. */
  settings(): Settings;
  /** The language of all that is said, and of nothing that is written into a note; English if none is given. */
  readonly localize?: Localizer;
  readonly links: Links & {
    /** The address of the page of a problem code; null where the surface has none. */
    problem(code: string): string | null;
  };
}

export interface NoteService {
  /** All problems, in the order of the text; none for a Markdown document without fences of ours. */
  diagnose(document: NoteDocument): Diagnostic[];
  /** What is to be said at a place; null where there is nothing. */
  hover(document: NoteDocument, position: Position): Hover | null;
  /** The edits that write the summary of the lesion at a place, or of all lesions. */
  summaries(document: NoteDocument, at: Position | 'all'): Summaries;
  /** Where the summaries stand: one range for each lesion of the document, null for one that has none. */
  summaryRanges(document: NoteDocument): (Range | null)[];
  /**
   * What may be written at a place. Each edit lies on one line, around the place; its text has its indentation.
   *
   * @param sign the sign whose typing asks, if it does; without it whoever asks wants to know
   * @param others the words of other notes, where it asks for them
   */
  complete(
    document: NoteDocument,
    position: Position,
    sign?: string,
    others?: readonly OwnWords[],
  ): CompletionItem[];
  /** Whether a list of own words, such as wires, may go on at a place, so that those of other notes are of use. */
  asksForOwnWords(document: NoteDocument, position: Position): boolean;
  /** The words in such lists of a document, for the completion in others. */
  ownWords(document: NoteDocument): OwnWords;
  /**
   * The fixes for the given diagnostics, and a lesion of the lines there that are a draft in an operator's words.
   *
   * @param at what is selected; without it, the places of the diagnostics
   */
  codeActions(document: NoteDocument, diagnostics: readonly Diagnostic[], at?: Range): NoteCodeAction[];
  /** The edits that make all fixes which may be applied without asking; made again, they are none. */
  fixAll(document: NoteDocument): TextEdit[];
  /**
   * The edits that put the notes into their form without a change of what they say; made again, they are none.
   *
   * @param segment the lines that are to be formatted, if not all
   */
  format(document: NoteDocument, segment?: Range): TextEdit[];
  /** What has names in a document: notes, sections, lesions, and what stands below them. */
  outline(document: NoteDocument): DocumentSymbol[];
  /** The lesions of a document by their names, for a search of many documents. */
  lesions(document: NoteDocument): LesionSymbol[];
  /** Where the lesion that is named at a place has its `id`; null where none is named. */
  definition(document: NoteDocument, position: Position): Range | null;
  /** All places of the note that name the lesion at a place, its `id` first. */
  highlights(document: NoteDocument, position: Position): DocumentHighlight[];
  /** The name of a lesion at a place; null where there is none. */
  renamable(document: NoteDocument, position: Position): Renamable | null;
  /** Gives the lesion that is named at a place another name, wherever the note names it. */
  rename(document: NoteDocument, position: Position, name: string): Renaming;
  /** What can be folded. */
  folding(document: NoteDocument): FoldingRange[];
  /** What is selected when a selection at a place is expanded step by step. */
  selection(document: NoteDocument, position: Position): SelectionRange;
  /** Links to the literature. Nothing is fetched: the editor opens one on a click. */
  links(document: NoteDocument): DocumentLink[];
  /** What counts towards the scores of the unit, beside its value. */
  inlays(document: NoteDocument): InlayHint[];
  /** The values that count towards the scores of the unit, of the whole document or of some lines, to be drawn so. */
  highlighted(document: NoteDocument, segment?: Range): Range[];
  /** The notes with their lesions and scores. */
  analysis(document: NoteDocument): Analysis;
  /** The lesion at a place, by its name; null where there is none. */
  lesionAt(document: NoteDocument, position: Position): { readonly name: string } | null;
  /** The scores in a line above each lesion, with what there is to do about it. */
  lenses(document: NoteDocument): Lens[];
  /** The page that explains the scores of the lesion at a place, as Markdown; null where there is no lesion. */
  explain(document: NoteDocument, position: Position): string | null;
  /** The page that explains a score, as Markdown; null for an id that is no score's. */
  scorePage(id: string): string | null;
  /** The page of what CTO PCI has been shown to do, as Markdown. */
  benefitPage(): string;
  /** The lesion with the highest score; null where there is no lesion. */
  worstLesion(document: NoteDocument): WorstLesion | null;
  /** The places that are left empty: behind a key without a value, and in a list without entries. */
  emptyPlaces(document: NoteDocument): Position[];
  /** The next place behind a position where a score of the unit misses something; null if none does. */
  nextMissing(document: NoteDocument, position: Position): Missing | null;
  /** The problem at a place, or on its line; null if there is none. */
  problemAt(document: NoteDocument, position: Position): Diagnostic | null;
  /** The problems that comments silence, with their reasons, in the order of the text. */
  silenced(document: NoteDocument): SilencedProblem[];
  /** The summary of the lesion at a place, or of all lesions, as plain text. */
  plainText(document: NoteDocument, position: Position): PlainText;
  /** The snippet of a whole new note, with the patient's pseudonym where it is known. */
  newNote(carrier: Carrier, pseudonym?: string, form?: keyof typeof forms): string;
  /** Where another lesion goes in the note at a place, and the snippet that begins it. */
  newLesion(document: NoteDocument, position: Position): NewLesion;
  /** Forgets a document. Whoever opened it calls this when it is closed. */
  close(uri: string): void;
}

/** A service with a cache of its own. */
export function createNoteService({
  settings,
  links,
  localize = toEnglish,
}: NoteServiceOptions): NoteService {
  const cache = analysisCache(settings, localize);
  const diagnose = (document: NoteDocument) => {
    try {
      return computeDiagnostics(cache.get(document), document, links.problem);
    } catch {
      return [checkFailedDiagnostic(links.problem, localize)];
    }
  };
  const at = (document: NoteDocument, position: Position): [Analysis, number] => {
    const analysis = cache.get(document);
    return [analysis, analysis.lines.offsetAt(position)];
  };
  return Object.freeze<NoteService>({
    diagnose,
    hover: (document, position) => hoverAt(cache.get(document), position, links),
    complete: (document, position, sign, others = []) =>
      completionsAt(cache.get(document), document, position, sign ?? null, others),
    asksForOwnWords: (document, position) => asksForOwnWords(cache.get(document), position),
    ownWords: (document) => ownWordsOf(cache.get(document).notes.map(({ note }) => note)),
    summaries: (document, at) => computeSummaries(cache.get(document), at),
    summaryRanges: (document) => summaryRangesOf(cache.get(document)),
    codeActions: (document, diagnostics, range) =>
      computeCodeActions(
        cache.get(document),
        document.uri,
        diagnostics,
        (text) => cache.trial(document, text),
        range,
      ),
    fixAll(document) {
      const analysis = cache.get(document);
      const edits = computeFixAll(analysis, (text) => cache.trial(document, text));
      return edits.map((edit) => toLspEdit(analysis.lines, edit));
    },
    format(document, segment) {
      const analysis = cache.get(document);
      const { lines } = analysis;
      const asked = segment && {
        start: lines.start(segment.start.line),
        end: lines.end(Math.min(segment.end.line, lines.count - 1)),
      };
      const edits = computeFormatting(analysis, (text) => cache.trial(document, text), asked);
      return edits.map((edit) => toLspEdit(analysis.lines, edit));
    },
    outline: (document) => computeOutline(cache.get(document)),
    lesions: (document) => findLesionSymbols(cache.get(document)),
    definition: (document, position) => definitionAt(...at(document, position)),
    highlights: (document, position) => highlightsAt(...at(document, position)),
    renamable: (document, position) => renamableAt(...at(document, position)),
    rename: (document, position, name) =>
      computeRename(...at(document, position), name, (text) => cache.trial(document, text)),
    folding: (document) => computeFoldingRanges(cache.get(document)),
    selection: (document, position) => selectionAt(cache.get(document), position),
    links: (document) => findDocumentLinks(cache.get(document)),
    inlays: (document) => computeInlayHints(cache.get(document)),
    highlighted: (document, segment) => highlightedIn(cache.get(document), segment),
    analysis: (document) => cache.get(document),
    lenses: (document) => computeCodeLenses(cache.get(document)),
    lesionAt(document, position) {
      const found = lesionAt(...at(document, position));
      return found && { name: found.lesion.entry.name };
    },
    explain(document, position) {
      const analysis = cache.get(document);
      const found = lesionAt(analysis, analysis.lines.offsetAt(position));
      if (!found) return null;
      const { entry, assessment } = found.lesion;
      return lesionPage(entry.name, assessment, analysis.settings, localize);
    },
    scorePage(id) {
      const score = catalogue.find((known) => known.id === id);
      return score ? scorePage(score, localize) : null;
    },
    benefitPage: () => benefitPage(localize),
    worstLesion: (document) => findWorstLesion(cache.get(document)),
    emptyPlaces: (document) => findEmptyPlaces(cache.get(document)),
    nextMissing: (document, position) => nextMissing(cache.get(document), position),
    problemAt: (document, position) => diagnosticAt(diagnose(document), position),
    silenced: (document) => silencedProblems(cache.get(document)),
    plainText: (document, position) => plainTextAt(cache.get(document), position),
    newNote: (carrier, pseudonym, form) => newNote(carrier, pseudonym, localize, form),
    newLesion: (document, position) => newLesionAt(cache.get(document), document, position),
    close: (uri) => cache.drop(uri),
  });
}
