/** A note in a line: what a list of many notes says of each. */
import type { Position } from 'vscode-languageserver-types';
import type { AssessedLesion } from '../check/check.ts';
import { answerText, headline, placeText, shortScore } from '../present/wording.ts';
import { chosenOf } from '../score/engine/assess.ts';
import type { Verdict } from '../score/evidence/definitions.ts';
import { showHidden } from '../text/hidden.ts';
import { joinMessages, type Message, msg } from '../text/message.ts';
import type { Analysis } from './analysis.ts';
import { countBySeverity, problemsWithin, shownProblems } from './diagnostics.ts';
import { ranksOf } from './lesions/worst-lesion.ts';

/** What is told of a lesion, each text in the language of the editor and '' where nothing is recorded. */
export interface LesionOverview {
  readonly name: string;
  /** `LAD mid`. */
  readonly place: string;
  /** `J-CTO 3/5 · PROGRESS-CTO 4/4`: the scores of the unit. */
  readonly scores: string;
  /** How hard it is, by the scores of the unit: compared number by number; none for a lesion that could not be read. */
  readonly ranks: readonly number[];
  /** Technical success; null where flow and residual stenosis do not decide and the operator gave no verdict. */
  readonly success: boolean | null;
  /** `success`, `no success`: what is known of `success`, in short. */
  readonly outcome: string;
  /** All of it in full: `A LAD mid: J-CTO 3/5 very difficult · PROGRESS-CTO 4/4 · technical success: no`. */
  readonly told: string;
  readonly position: Position;
}

/** What is told of a note. */
export interface NoteOverview {
  /** The date of the procedure, `2026-03-14`; '' where none is recorded. */
  readonly date: string;
  /** The patient's pseudonym; '' where none is recorded. */
  readonly patient: string;
  readonly lesions: readonly LesionOverview[];
  readonly errors: number;
  readonly warnings: number;
  readonly position: Position;
}

/** What is known of technical success, in short and in full; the operator's own verdict is told as that. */
function outcomeText({ success, operator }: Verdict): readonly [Message, Message] | null {
  const known = success ?? operator;
  if (known === null) return null;
  const answer = answerText(known);
  if (success === null)
    return [
      known ? msg`success, unchecked` : msg`no success, unchecked`,
      msg`technical success: ${answer}, the operator's own verdict`,
    ];
  return [known ? msg`success` : msg`no success`, msg`technical success: ${answer}`];
}

function lesionOverview({ entry, assessment }: AssessedLesion, analysis: Analysis): LesionOverview {
  const { settings, lines, localize } = analysis;
  const { verdict } = assessment;
  const { chosen } = chosenOf(assessment, settings);
  const unread = msg`could not be read`;
  const [outcome, inFull] = (verdict && outcomeText(verdict)) ?? [null, null];
  const scores = entry.readable ? joinMessages(chosen.map(shortScore), ' · ') : unread;
  const told = [entry.readable ? headline(chosen) : unread, ...(inFull ? [inFull] : [])];
  const place = placeText(entry.data);
  const called = [showHidden(entry.name), placeText(entry.data, entry.name)]
    .filter((part) => part !== '')
    .join(' ');
  return {
    name: showHidden(entry.name),
    place,
    scores: localize(scores),
    ranks: entry.readable ? ranksOf({ entry, assessment }, settings) : [],
    success: verdict && (verdict.success ?? verdict.operator),
    outcome: outcome ? localize(outcome) : '',
    told: localize(msg`${called}: ${joinMessages(told, ' · ')}`),
    position: lines.positionAt(entry.anchor.start),
  };
}

/** The notes of a document, in its order; none for a Markdown document without fences of ours. */
export function noteOverviews(analysis: Analysis): NoteOverview[] {
  const { notes, lines } = analysis;
  const problems = shownProblems(analysis);
  return notes.map((analysed) => {
    const { note, lesions } = analysed;
    const own = problemsWithin(analysed, problems, analysis);
    return {
      date: String(note.data.procedure?.date ?? ''),
      patient: note.patient.id === undefined ? '' : showHidden(String(note.patient.id)),
      lesions: lesions.map((lesion) => lesionOverview(lesion, analysis)),
      ...countBySeverity(own),
      position: lines.positionAt(note.anchor.start),
    };
  });
}
