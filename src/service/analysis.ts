/**
 * What is known of a document: computed once for each version of its text.
 */
import type { AssessedLesion, Subject } from '../check/check.ts';
import { checkNote } from '../check/check-note.ts';
import type { LesionEntry } from '../note/lesions.ts';
import type { Note } from '../note/note.ts';
import { notesOf } from '../note/note.ts';
import type { Problem } from '../note/problem.ts';
import { assess } from '../score/assess.ts';
import { type FactKey, type Facts, pathOfKey } from '../score/facts.ts';
import type { Settings } from '../score/settings.ts';
import { type Lines, linesOf } from '../text/lines.ts';
import { contains } from '../text/range.ts';
import { carrierOf, type NoteDocument } from './document.ts';

export interface AnalysedNote {
  readonly note: Note;
  readonly lesions: readonly AssessedLesion[];
  readonly problems: readonly Problem[];
}

export interface Analysis {
  readonly text: string;
  readonly lines: Lines;
  readonly settings: Settings;
  readonly notes: readonly AnalysedNote[];
}

function factsOf(note: Note, { data, path }: LesionEntry): Facts {
  const isWritten = (key: FactKey) => note.locate(pathOfKey(key, path), 'key') !== null;
  const { procedure } = note.data;
  return { lesion: data, patient: note.patient, isWritten, ...(procedure ? { procedure } : {}) };
}

/** Reads, scores and checks a text. */
export function analyse(document: NoteDocument, settings: Settings): Analysis {
  const text = document.getText();
  const lines = linesOf(text);
  const notes = notesOf(text, carrierOf(document)).map((note): AnalysedNote => {
    const lesions = note.lesions.map(
      (entry): AssessedLesion => ({
        entry,
        assessment: assess(factsOf(note, entry), settings),
      }),
    );
    const subject: Subject = { text, note, lesions, settings, lines };
    return { note, lesions, problems: checkNote(subject) };
  });
  return { text, lines, settings, notes };
}

/** The lesion that an offset lies in, with its note; null outside of all lesions. */
export function lesionAt(
  { notes }: Analysis,
  offset: number,
): { readonly note: Note; readonly lesion: AssessedLesion } | null {
  for (const { note, lesions } of notes) {
    const lesion = lesions.find(({ entry }) => contains(entry.range, offset));
    if (lesion) return { note, lesion };
  }
  return null;
}

/** Remembers the last analysis of each open document. */
export interface AnalysisCache {
  get(document: NoteDocument): Analysis;
  drop(uri: string): void;
}

/** A cache that asks for the settings at each use, and forgets what was computed under others. */
export function analysisCache(settingsOf: () => Settings): AnalysisCache {
  const known = new Map<
    string,
    { readonly version: number; readonly settings: string; readonly analysis: Analysis }
  >();
  return {
    get(document) {
      const settings = settingsOf();
      const key = JSON.stringify(settings);
      const found = known.get(document.uri);
      if (found && found.version === document.version && found.settings === key) return found.analysis;
      const analysis = analyse(document, settings);
      known.set(document.uri, { version: document.version, settings: key, analysis });
      return analysis;
    },
    drop: (uri) => void known.delete(uri),
  };
}
