/** Writes what the program computes. What the author wrote may be right, and what it is computed from wrong. */
import { contains } from '../../text/range.ts';
import { say } from '../../words/sentence.ts';
import { summaryEditsOf } from '../summaries.ts';
import { type Fix, type Fixer, type Found, rewrite, shown } from './fix.ts';

const lesionOf = ({ lesions, problem }: Found) =>
  lesions.find(({ entry }) => contains(entry.range, problem.range.start));

function instead({ problem, written }: Found, computed: string): Fix[] {
  const title = say`Change ${shown(written)} to the computed \`${computed}\``;
  return [{ title, ways: [[rewrite(problem.range, computed)]] }];
}

export const score: Fixer = (found) => {
  const { problem, part } = found;
  const id = part?.spot(problem.range.start).path.at(-1);
  const points = lesionOf(found)?.assessment.scores.find((result) => result.score.id === id)?.points ?? null;
  return points === null ? [] : instead(found, String(points));
};

export const verdict: Fixer = (found) => {
  const success = lesionOf(found)?.assessment.verdict?.success ?? null;
  return success === null ? [] : instead(found, success ? 'yes' : 'no');
};

/** The summary that is marked, and no other, inserted again. */
export const summary: Fixer = ({ analysis, note, lesions, clue }) => {
  const lesion = lesions[Number(clue.path?.[1])];
  const [edit] = lesion ? summaryEditsOf(analysis, note, [lesion]) : [];
  if (!edit) return [];
  return [{ title: say`Insert the summary again`, ways: [[edit]], preferred: true, safe: true }];
};
