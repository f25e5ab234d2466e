/** What the operator wrote down, held against what is computed. */
import { isInapplicable, pointsText } from '../present/wording.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import { pathOfKey } from '../score/engine/facts.ts';
import { saysYes } from '../score/engine/item-result.ts';
import { keysOf, type ScoreResult } from '../score/engine/score.ts';
import { joinMessages, type Message, msg } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';
import { type AssessedLesion, type LesionCheck, lineOf, pinned, placeOf, type Subject } from './check.ts';

/** Where the keys of a lesion's counted items stand; patient keys stand in their own section. */
function evidence(
  subject: Subject,
  lesion: Path,
  result: ScoreResult,
): { text: Message; related: NonNullable<Problem['related']> } {
  const counted = result.items.filter(({ state }) => state === 'present');
  const places = keysOf(counted).map((key) => ({ key, range: placeOf(subject, pathOfKey(key, lesion)) }));
  const text = joinMessages(
    places.map(({ key, range }) => msg`\`${key}\` (line ${lineOf(subject, range)})`),
    ', ',
  );
  return {
    text: places.length > 0 ? msg`it counts ${text}` : msg`nothing counts`,
    related: places.map(({ key, range }) => ({ range, message: msg`\`${key}\` counts.` })),
  };
}

function writtenScores(subject: Subject, { entry, assessment }: AssessedLesion): Problem[] {
  return assessment.scores.flatMap((result) => {
    const id = result.score.id;
    const written = (entry.data.scores as Record<string, number> | undefined)?.[id];
    if (written === undefined || isInapplicable(result)) return [];
    if (result.min <= written && written <= result.max) return [];
    const range = placeOf(subject, [...entry.path, 'scores', id]);
    const { text, related } = evidence(subject, entry.path, result);
    const message = msg`\`${id}: ${String(written)}\` differs from the computed ${result.score.name} ${pointsText(result)}: ${text}.`;
    return [pinned(createProblem('score-differs', message, range, { related }))];
  });
}

function writtenVerdict(subject: Subject, { entry, assessment }: AssessedLesion): Problem[] {
  const written = entry.data.outcome?.technical_success;
  const { verdict } = assessment;
  if (written === undefined || !verdict || verdict.success === null || saysYes(written) === verdict.success)
    return [];
  const outcome: Path = [...entry.path, 'outcome'];
  const range = placeOf(subject, [...outcome, 'technical_success']);
  const keys = ['timi_flow', 'residual_stenosis_percent'].filter((key) =>
    subject.note.locate([...outcome, key], 'key'),
  );
  const places = keys.map((key) => ({ key, range: placeOf(subject, [...outcome, key]) }));
  const lines = joinMessages(
    places.map((place) => msg`\`${place.key}\` in line ${lineOf(subject, place.range)}`),
    ', ',
  );
  const message = msg`\`technical_success: ${String(written)}\` contradicts the outcome: ${verdict.because} (${lines}).`;
  const related = places.map((place) => ({ range: place.range, message: msg`The value that decides.` }));
  return [pinned(createProblem('success-differs', message, range, { related }))];
}

export const written: LesionCheck = {
  about: msg`scores and technical success as written`,
  run: (subject, lesion) => [...writtenScores(subject, lesion), ...writtenVerdict(subject, lesion)],
};
