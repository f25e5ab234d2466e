/**
 * What is known of a document: made once for each version of its text, from what is known of the last one.
 */
import { type AssessedLesion, isUncertain } from '../check/check.ts';
import { createChecker } from '../check/check-note.ts';
import { unreadFences } from '../check/unread-fences.ts';
import { findFences } from '../markdown/fences.ts';
import type { Fence } from '../markdown/open-fence.ts';
import type { LesionEntry } from '../note/lesions.ts';
import { createNoteReader, type Note } from '../note/note.ts';
import type { Problem } from '../problems/problem.ts';
import { type Assessment, assess } from '../score/engine/assess.ts';
import { type FactKey, type Facts, pathOfKey } from '../score/engine/facts.ts';
import type { Settings } from '../score/engine/settings.ts';
import { computeLayout, type Layout } from '../segments/layout.ts';
import type { NearFence } from '../segments/near-fences.ts';
import { findSummaryMarkers, type SummaryMarker } from '../segments/summary-markers.ts';
import { type Lines, linesBehind } from '../text/lines.ts';
import { createListMap } from '../text/lists.ts';
import { type Localizer, toEnglish } from '../text/message.ts';
import { contains, firstNot, type HostOffset } from '../text/offsets.ts';
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
  /** The fences of a Markdown document that are nearly ours, and so part of no note. */
  readonly nearFences: readonly NearFence[];
  /** What is said of those fences. */
  readonly outside: readonly Problem[];
  /** The language in which it is spoken of. */
  readonly localize: Localizer;
  /** The fences of a Markdown document, those of others among them: looked for when they are first asked for. */
  fences(): readonly Fence[];
  /** The summaries of a Markdown document, whatever stands between their markers; likewise. */
  markers(): readonly SummaryMarker[];
}

/** What the scores of a lesion look at. */
export function factsOf(note: Note, { data, path }: LesionEntry): Facts {
  const isWritten = (key: FactKey) => {
    const at = pathOfKey(key, path);
    return note.segmentsFor(at).some((segment) => (segment.valueAt(at) ?? null) !== null);
  };
  const { procedure, complications, follow_up: followUp, indication, discharge } = note.data;
  return {
    lesion: data,
    patient: note.patient,
    isWritten,
    ...(procedure ? { procedure } : {}),
    complications: isUncertain(note, ['complications']) ? 'unknown' : complications,
    followUp,
    indication,
    discharge,
  };
}

/** Scores the lesions of a note, and remembers the scores for as long as nothing that they rest on changes. */
function createAssessor(): (note: Note, settings: Settings) => readonly AssessedLesion[] {
  const assessed = createListMap<LesionEntry, AssessedLesion>();
  const known = new WeakMap<
    object,
    { of: Note['data']; doubt: boolean; settings: Settings; assessment: Assessment }
  >();
  return (note, settings) => {
    const { data: of, lesions } = note;
    const doubt = isUncertain(note, ['complications']);
    const assessEntry = (entry: LesionEntry): AssessedLesion => {
      const last = known.get(entry.data);
      const isSame = last?.of === of && last.doubt === doubt && last.settings === settings;
      const assessment = isSame ? last.assessment : assess(factsOf(note, entry), settings);
      if (!isSame) known.set(entry.data, { of, doubt, settings, assessment });
      return { entry, assessment };
    };
    return assessed(lesions, assessEntry, of, doubt, settings);
  };
}

/** What a function answers, asked for when it is first needed, and once. */
function once<T extends object>(make: () => T): () => T {
  let known: T | null = null;
  return () => {
    known ??= make();
    return known;
  };
}

/** Reads and analyses texts. */
interface Analyser {
  /** The notes of a text, neither scored nor checked. */
  readonly read: (layout: Layout) => readonly Note[];
  readonly analyse: (layout: Layout, settings: Settings, addedLines?: number) => Analysis;
}

/** What did not change since an earlier text is neither read, nor scored, nor checked again. */
function createAnalyser(localize: Localizer): Analyser {
  const read = createNoteReader();
  const assessed = createAssessor();
  const check = createChecker();
  const analyse: Analyser['analyse'] = (layout, settings, addedLines = 0) => {
    const { text, nearFences } = layout;
    const lines = addedLines === 0 ? layout.lines : linesBehind(text, layout.lines, addedLines);
    const notes = read(layout).map((note): AnalysedNote => {
      const lesions = assessed(note, settings);
      return { note, lesions, problems: check({ text, note, settings, lines }, lesions) };
    });
    const fences = once(() => findFences(text));
    const markers = once(() => findSummaryMarkers(text, fences()));
    const outside = unreadFences(lines, nearFences);
    return { text, lines, settings, notes, nearFences, outside, localize, fences, markers };
  };
  return { read, analyse };
}

/** All problems of a document in the order of the text: of its notes, and of what is part of none. */
export function problemsIn({ notes, outside }: Analysis): readonly Problem[] {
  const ofNotes = notes.flatMap(({ problems }) => problems);
  if (outside.length === 0) return ofNotes;
  return [...ofNotes, ...outside].sort((a, b) => a.range.start - b.range.start);
}

/** The lesion that an offset lies in, with its note; null outside of all lesions. */
export function lesionAt(
  { notes }: Analysis,
  offset: HostOffset,
): { readonly note: Note; readonly lesion: AssessedLesion } | null {
  for (const { note, lesions } of notes) {
    // They stand in the order of the text.
    const lesion = lesions[firstNot(lesions, ({ entry }) => entry.range.end < offset)];
    if (lesion && contains(lesion.entry.range, offset)) return { note, lesion };
  }
  return null;
}

interface Known {
  readonly version: number;
  readonly settings: string;
  readonly layout: Layout;
  readonly analysis: Analysis;
  readonly analyser: Analyser;
}

/**
 * Remembers the last analysis of each open document. It asks for the settings at each use, and forgets what was
 * computed under others.
 *
 * @param localize the language to speak of the notes in; English, unless another is given
 */
export function analysisCache(settingsOf: () => Settings, localize: Localizer = toEnglish) {
  const known = new Map<string, Known>();
  const cache = {
    get(document: NoteDocument): Analysis {
      const settings = JSON.stringify(settingsOf());
      const last = known.get(document.uri);
      const isSame = last?.settings === settings;
      const text = document.getText();
      // An editor may give the name and the version of a closed document to a new one.
      if (last && isSame && last.version === document.version && last.layout.text === text) {
        return last.analysis;
      }
      const layout = computeLayout(text, carrierOf(document), last?.layout);
      const analyser = last?.analyser ?? createAnalyser(localize);
      const own = isSame ? last.analysis.settings : (JSON.parse(settings) as Settings);
      const analysis = analyser.analyse(layout, own, document.addedLines);
      known.set(document.uri, { version: document.version, settings, layout, analysis, analyser });
      return analysis;
    },
    /** What would be known if the document had another text; nothing of it is remembered. */
    trial(document: NoteDocument, text: string): Analysis {
      const { settings } = cache.get(document);
      const last = known.get(document.uri);
      const { analyse } = last?.analyser ?? createAnalyser(localize);
      return analyse(computeLayout(text, carrierOf(document), last?.layout), settings, document.addedLines);
    },
    /** What its notes would say if the document had another text, neither scored nor checked. */
    trialNotes(document: NoteDocument, text: string): readonly Note[] {
      cache.get(document);
      const last = known.get(document.uri);
      const { read } = last?.analyser ?? createAnalyser(localize);
      return read(computeLayout(text, carrierOf(document), last?.layout));
    },
    drop: (uri: string): void => void known.delete(uri),
  };
  return cache;
}
