/** What scores have in common: a question of two of them; of the PROGRESS-CTO complication scores items and figures. */
import { msg } from '../../text/message.ts';
import { atLeast, type ItemTest, oneOf } from '../engine/item-result.ts';
import type { Item } from '../engine/score.ts';
import { dissectionOnly, retrograde } from '../engine/strategies.ts';
import { type Figure, figuresFrom, simsek2022 } from '../evidence/literature.ts';

const byWord = oneOf('prior_attempt', { counts: ['failed'], spares: ['none'] });

/** An earlier attempt at the lesion failed: said by a key of its own, or by the number of them. */
export const failedBefore: ItemTest = {
  ...byWord,
  evaluate(facts) {
    const result = byWord.evaluate(facts);
    const { prior_attempt: word, prior_attempts: count } = facts.lesion;
    if (result.state === 'unknown' || (word && word !== 'unknown')) return result;
    return { ...result, reason: msg`${'prior_attempts'} ${String(count)}` };
  },
};

/** Age of 65 or more: 65 itself counts, other than in the score of 2016. */
export const age65 = (points: number): Item => ({
  id: 'age',
  label: 'Age of 65 or more',
  points,
  test: atLeast('patient.age_years', 65, 'years'),
  meaning: 'Age on the day of the procedure. Exactly 65 counts.',
});

/** Female sex. For a sex that is neither female nor male the item stays open. */
export const female = (points: number): Item => ({
  id: 'female',
  label: 'Female',
  points,
  test: oneOf('patient.sex', { counts: ['female'], spares: ['male'] }),
  meaning: 'Sex of the patient.',
});

/** Moderate or severe calcification. */
export const calcified = (points: number): Item => ({
  id: 'calcification',
  label: 'Moderate or severe calcification',
  points,
  test: oneOf('calcification', { counts: ['moderate', 'severe'], spares: ['none', 'mild'] }),
  meaning: 'Mild calcification does not count.',
});

/** A blunt stump, or none to be seen. */
export const bluntOrNone = (points: number): Item => ({
  id: 'stump',
  label: 'Blunt or no stump',
  points,
  test: oneOf('stump', { counts: ['blunt', 'invisible'], spares: ['tapered'] }),
  meaning: 'Blunt and invisible stumps both count.',
});

/** Antegrade dissection and a retrograde strategy: levels of one variable, of which retrograde counts if both were used. */
export const strategy = (points: { readonly adr: number; readonly retrograde: number }): readonly Item[] => [
  {
    id: 'adr',
    label: 'Antegrade dissection and re-entry',
    points: points.adr,
    test: dissectionOnly,
    meaning:
      'Counts unless a retrograde strategy was also used: the published maximum implies that only one of the two counts.',
    exclusive: true,
  },
  {
    id: 'retrograde',
    label: 'Retrograde strategy',
    points: points.retrograde,
    test: retrograde,
    meaning: 'By wire or by dissection. Before the procedure this is only a plan, so the score is a range.',
    exclusive: true,
  },
];

/**
 * A risk that the publication of 2022 predicts.
 *
 * @param percent the risk, or the low end of a band
 * @param band the high end of the band in per cent, and the points for which it is given together
 */
export const predictedRisk = (
  percent: number,
  band?: { readonly upTo: number; readonly points: string },
): Figure =>
  figuresFrom(
    simsek2022,
    'abstract',
    band ? `predicted, for ${band.points} points together` : 'predicted',
  )(percent, { isModelled: true, ...(band && { upTo: band.upTo }) });
