/** What is said of a crossing, held against what is said of it elsewhere in the lesion. */

import type { LesionEntry } from '../note/lesions.ts';
import { createProblem } from '../problems/problem.ts';
import {
  effectiveCrossing,
  isRetrograde,
  mayBeSameStrategies,
  mayBeSameStrategy,
  strategiesOf,
  successfulOf,
} from '../score/engine/crossing.ts';
import { isFilled } from '../score/engine/facts.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { technicalSuccess } from '../score/evidence/definitions.ts';
import { intervalOf } from '../text/interval.ts';
import { type Message, msg } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';
import { type Contradiction, contradictionProblems, type LesionCheck, placeOf } from './check.ts';

type Lesion = LesionEntry['data'];
type Crossing = NonNullable<Lesion['crossing']>;

/** Two statements of the crossing itself. */
function withinCrossing(here: Path, there: Path, said: Message): Contradiction[] {
  const at = [
    ['crossing', ...here],
    ['crossing', ...there],
  ] as const;
  return [{ code: 'crossing-contradicts', at, said }];
}

/** Strategies beside attempts that were made by others. */
function strategiesAgainstAttempts({ strategies, attempts = [] }: Crossing): Contradiction[] {
  const tried = strategiesOf(attempts);
  if (!strategies?.length || !tried || mayBeSameStrategies(strategies, tried)) return [];
  const said = msg`\`strategies\` and \`attempts\` differ: the attempts are ${tried.join(', ')}`;
  return withinCrossing(['strategies'], ['attempts'], said);
}

/** A successful strategy that was not tried. */
function successfulAgainstStrategies({ successful, strategies }: Crossing): Contradiction[] {
  if (!successful || successful === 'none' || !strategies) return [];
  if (strategies.some((strategy) => mayBeSameStrategy(strategy, successful))) return [];
  const said = msg`\`successful: ${successful}\` is not among the \`strategies\`: add it there, or correct it`;
  return withinCrossing(['successful'], ['strategies'], said);
}

/** A successful strategy that the attempts know nothing of. */
function successfulAgainstAttempts({ successful, attempts = [] }: Crossing): Contradiction[] {
  const index = attempts.findIndex(({ result }) => result === 'crossed');
  if (successful === 'none' && index >= 0) {
    const said = msg`\`successful: none\` contradicts \`result: crossed\`: name the strategy, or correct the result`;
    return withinCrossing(['successful'], ['attempts', index, 'result'], said);
  }
  const crossed = successfulOf(attempts);
  if (!successful || !crossed || mayBeSameStrategy(successful, crossed)) return [];
  const said = msg`\`successful: ${successful}\` contradicts \`attempts\`: by these it is ${crossed}`;
  return withinCrossing(['successful'], ['attempts'], said);
}

/**
 * Attempts after the one that crossed. One more is made where no balloon would follow, at another occlusion, or where
 * the wire lay in a branch.
 */
function attemptsAfterCrossing({ vessel, crossing, multiple_occlusions: multiple }: Lesion): Contradiction[] {
  const { attempts = [], uncrossable } = crossing ?? {};
  if (saysYes(multiple) || saysYes(uncrossable)) return [];
  const first = attempts.findIndex(({ result, into = vessel }) => result === 'crossed' && into === vessel);
  if (first < 0 || attempts[first]?.failed_at !== undefined) return [];
  const next = attempts.findIndex(
    ({ strategy, result }, i) => i > first && (strategy !== undefined || result !== undefined),
  );
  if (next < 0) return [];
  const key = attempts[next]?.strategy === undefined ? 'result' : 'strategy';
  const said = msg`An attempt follows one that crossed: correct the order or \`result\``;
  return withinCrossing(['attempts', next, key], ['attempts', first, 'result'], said);
}

/** A crossing that took less time than its attempts. Each of the times may have been rounded to a minute. */
function minutesAgainstAttempts({ minutes, attempts = [] }: Crossing): Contradiction[] {
  const taken = attempts.flatMap((attempt) => attempt.minutes ?? []);
  const sum = taken.reduce((total, one) => total + one, 0);
  const most = intervalOf(minutes)?.high ?? Number.POSITIVE_INFINITY;
  if (sum - most <= (taken.length + 1) / 2) return [];
  const said = msg`\`minutes: ${String(minutes)}\` is less than the ${Number(sum.toFixed(1))} minutes of the attempts: correct one of them`;
  return withinCrossing(['minutes'], ['attempts'], said);
}

/** Attempts on a lesion that was left alone this time. */
function attemptsOnLeftAlone({ crossing, attempted }: Lesion): Contradiction[] {
  if (!saysNo(attempted) || !crossing?.attempts?.some(isFilled)) return [];
  const said = msg`\`attempted: no\` contradicts \`attempts\`: those of an earlier procedure go into \`earlier_attempts\``;
  return [{ code: 'crossing-contradicts', at: [['attempted'], ['crossing', 'attempts']], said }];
}

/** Where a lesion says that it was not crossed; null where it does not. */
function notCrossedAt({ crossing, attempted }: Lesion): Path | null {
  if (effectiveCrossing(crossing).successful === 'none')
    return ['crossing', crossing?.successful ? 'successful' : 'attempts'];
  return saysNo(attempted) ? ['attempted'] : null;
}

/** Whether a number, or a bound of one, is above 0 for sure. */
function isOverZero(value: unknown): boolean {
  const { low = 0, lowOpen = false } = intervalOf(value) ?? {};
  return low > 0 || lowOpen;
}

/** Normal flow, or stents, in an occlusion that was not crossed. A modified one was dilated as a whole. */
function openedUncrossed(lesion: Lesion): Contradiction[] {
  const { outcome, stents = [], stent_count: count, stent_length_mm: length = 0 } = lesion;
  const place = notCrossedAt(lesion);
  if (!place) return [];
  const pairs: Contradiction[] = [];
  if (place[0] === 'crossing' && outcome?.timi_flow === technicalSuccess.timiFlow) {
    const said = msg`\`successful: none\` contradicts \`timi_flow: ${technicalSuccess.timiFlow}\`: an occlusion that was not crossed has no normal flow`;
    pairs.push({ code: 'flow-contradicts', at: [place, ['outcome', 'timi_flow']], said });
  }
  const key =
    stents.length > 0 ? 'stents' : isOverZero(count) ? 'stent_count' : length > 0 ? 'stent_length_mm' : null;
  if (key && !saysYes(outcome?.modification)) {
    const said = msg`Stents in a lesion that was not crossed: correct the crossing or the stents`;
    pairs.push({ code: 'crossing-contradicts', at: [[key], place], said });
  }
  return pairs;
}

/**
 * A retrograde strategy, and where it stands within the crossing. An attempt that went by a graft, or that came to an
 * end before it was through a collateral, says nothing against there being none.
 */
function retrogradeIn({ attempts = [], strategies }: Crossing): { strategy: string; at: Path } | null {
  if (attempts.length === 0) {
    const strategy = strategies?.find(isRetrograde);
    return strategy === undefined ? null : { strategy, at: ['strategies'] };
  }
  const index = attempts.findIndex(
    ({ strategy, channel, result }) =>
      strategy !== undefined && isRetrograde(strategy) && channel !== 'graft' && result === 'crossed',
  );
  const strategy = attempts[index]?.strategy;
  return strategy === undefined ? null : { strategy, at: ['attempts', index, 'strategy'] };
}

/** A retrograde strategy without a collateral. A graft to the vessel is a retrograde route of its own. */
function retrogradeWithoutCollateral({
  crossing,
  interventional_collaterals: collaterals,
  bypassed,
}: Lesion): Contradiction[] {
  const retrograde = retrogradeIn(crossing ?? {});
  if (!retrograde || !saysNo(collaterals) || saysYes(bypassed)) return [];
  const said = msg`\`${retrograde.strategy}\` contradicts \`interventional_collaterals: no\`: a retrograde strategy crosses a collateral`;
  const at = [['crossing', ...retrograde.at], ['interventional_collaterals']] as const;
  return [{ code: 'retrograde-contradicts', at, said }];
}

export const crossingContradictions: LesionCheck = {
  about: msg`contradictions within a lesion`,
  run(subject, { entry: { path, data } }) {
    // Left empty, it is null.
    const crossing = data.crossing ?? {};
    const pairs = [
      ...retrogradeWithoutCollateral(data),
      ...strategiesAgainstAttempts(crossing),
      ...successfulAgainstStrategies(crossing),
      ...successfulAgainstAttempts(crossing),
      ...minutesAgainstAttempts(crossing),
      ...attemptsAfterCrossing(data),
      ...attemptsOnLeftAlone(data),
      ...openedUncrossed(data),
    ];
    return contradictionProblems(subject, pairs, path);
  },
};

/** Channels that lead from no other coronary artery. */
const WITHOUT_DONOR: readonly unknown[] = ['graft', 'ipsilateral', 'bridging'];

/** A retrograde attempt of which nothing tells the vessel that it came from. */
export const donor: LesionCheck = {
  about: msg`donor vessels`,
  run(subject, { entry: { path, data, doubts } }) {
    const { crossing, collaterals = [] } = data;
    const attempts: Path = [...path, 'crossing', 'attempts'];
    if (collaterals.some((collateral) => collateral.donor) || doubts.has([...path, 'collaterals'])) return [];
    const index = (crossing?.attempts ?? []).findIndex(
      ({ strategy, channel, donor }, i) =>
        strategy !== undefined &&
        isRetrograde(strategy) &&
        donor === undefined &&
        !WITHOUT_DONOR.includes(channel) &&
        !doubts.has([...attempts, i]),
    );
    if (index < 0) return [];
    const message = msg`Retrograde attempt without a donor vessel: add \`donor\`, the vessel that the collateral comes from.`;
    return [createProblem('donor-missing', message, placeOf(subject, [...attempts, index, 'strategy']))];
  },
};
