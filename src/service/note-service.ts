/**
 * The language service: all that an editor or a command line asks, over one document at a time. It touches
 * no file, no clock and no network; what it needs of the outside is passed in.
 */
import type { CodeAction, Diagnostic, Hover, Position } from 'vscode-languageserver-types';
import type { Links } from '../present/lesion-hover.ts';
import { lesionPage } from '../present/lesion-page.ts';
import type { Settings } from '../score/settings.ts';
import { type Analysis, analysisCache, lesionAt } from './analysis.ts';
import { codeActionsOf } from './code-actions.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { NoteDocument } from './document.ts';
import { hoverAt } from './hover.ts';
import { type Lens, lensesOf } from './lenses.ts';
import { type Summaries, summariesOf } from './summaries.ts';

export type { Summaries };

/** What the service needs of the outside. */
export interface Ports {
  /** The unit's settings, asked for at each use. */
  settings(): Settings;
  readonly links: Links & {
    /** The address of the page of a problem code; null where the surface has none. */
    problem(code: string): string | null;
  };
}

export interface NoteService {
  /** All findings, in the order of the text; none for a Markdown document without fences of ours. */
  diagnose(document: NoteDocument): Diagnostic[];
  /** What is to be said at a place; null where there is nothing. */
  hover(document: NoteDocument, position: Position): Hover | null;
  /** The edits that write the summary of the lesion at a place, or of all lesions. */
  summaries(document: NoteDocument, at: Position | 'all'): Summaries;
  /** The cures for the given diagnostics. */
  codeActions(document: NoteDocument, diagnostics: readonly Diagnostic[]): CodeAction[];
  /** The notes with their lesions and scores. */
  analysis(document: NoteDocument): Analysis;
  /** Whether there is a lesion at a place. */
  isAtLesion(document: NoteDocument, position: Position): boolean;
  /** The scores in a line above each lesion. */
  lenses(document: NoteDocument): Lens[];
  /** The page that explains the scores of the lesion at a place, as Markdown; null where there is no lesion. */
  explain(document: NoteDocument, position: Position): string | null;
  /** Forgets a document. Whoever opened it calls this when it is closed. */
  close(uri: string): void;
}

/** A service with a cache of its own. */
export function createNoteService({ settings, links }: Ports): NoteService {
  const cache = analysisCache(settings);
  return Object.freeze<NoteService>({
    diagnose: (document) => diagnosticsOf(cache.get(document), document.uri, links.problem),
    hover: (document, position) => hoverAt(cache.get(document), position, links),
    summaries: (document, at) => summariesOf(cache.get(document), at),
    codeActions: (document, diagnostics) => codeActionsOf(cache.get(document), document.uri, diagnostics),
    analysis: (document) => cache.get(document),
    lenses: (document) => lensesOf(cache.get(document)),
    isAtLesion(document, position) {
      const analysis = cache.get(document);
      return lesionAt(analysis, analysis.lines.offsetAt(position)) !== null;
    },
    explain(document, position) {
      const analysis = cache.get(document);
      const found = lesionAt(analysis, analysis.lines.offsetAt(position));
      if (!found) return null;
      const { entry, assessment } = found.lesion;
      return lesionPage(entry.name, assessment, analysis.settings);
    },
    close: (uri) => cache.drop(uri),
  });
}
