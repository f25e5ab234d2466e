/** Two statements of a note that cannot both be true. */

import type { LesionEntry } from '../note/lesions.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import { kindsOf } from '../score/engine/complications.ts';
import {
  effectiveCrossing,
  isRetrograde,
  mayBeSameStrategy,
  type Strategy,
  strategiesOf,
  successfulOf,
} from '../score/engine/crossing.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { saidByCount } from '../score/engine/prior-attempt.ts';
import { technicalSuccess } from '../score/evidence/definitions.ts';
import { type Message, msg } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';
import { type Check, type LesionCheck, lineOf, pinned, placeOf, type Subject } from './check.ts';

type Crossing = LesionEntry['data']['crossing'];

/** Marks the first place, and names the lines of both. */
function contradiction(
  subject: Subject,
  code: ProblemCode,
  [here, there]: readonly [Path, Path],
  sentence: (lines: Message) => Message,
): Problem {
  const range = placeOf(subject, here);
  const other = placeOf(subject, there);
  const [first, second] = [lineOf(subject, range), lineOf(subject, other)];
  const message = sentence(first === second ? msg`line ${first}` : msg`lines ${first} and ${second}`);
  const related = [{ range: other, message: msg`The value that it contradicts.` }];
  return pinned(createProblem(code, message, range, { related }));
}

/**
 * A retrograde strategy, and where it stands within the crossing. An attempt that went by a graft, or that came to an
 * end before it was through a collateral, says nothing against there being none.
 */
function retrogradeIn(crossing: Crossing): { strategy: string; at: Path } | null {
  const { attempts = [], strategies } = crossing ?? {};
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

/** A list without what only repeats the entry before it: two wires by one strategy may be one attempt or two. */
const withoutRepeats = (strategies: readonly Strategy[]) =>
  strategies.filter((strategy, i) => strategy !== strategies[i - 1]);

/** What is written beside attempts that say something else. */
function withAttempts(subject: Subject, path: Path, crossing: Crossing): Problem[] {
  const { attempts = [], strategies, successful } = crossing ?? {};
  const tried = strategiesOf(attempts);
  const crossed = successfulOf(attempts);
  const [own, theirs] = [withoutRepeats(strategies ?? []), withoutRepeats(tried ?? [])];
  const isAlike =
    own.length === theirs.length && own.every((strategy, i) => mayBeSameStrategy(strategy, theirs[i] ?? ''));
  const of = (key: string, sentence: (lines: Message) => Message) =>
    contradiction(
      subject,
      'crossing-contradicts',
      [
        [...path, key],
        [...path, 'attempts'],
      ],
      sentence,
    );
  return [
    ...(strategies?.length && tried && !isAlike
      ? [
          of(
            'strategies',
            (lines) =>
              msg`\`strategies\` and \`attempts\` differ: the attempts are ${tried.join(', ')} (${lines}).`,
          ),
        ]
      : []),
    ...(successful && crossed && !mayBeSameStrategy(successful, crossed)
      ? [
          of(
            'successful',
            (lines) =>
              msg`\`successful: ${successful}\` contradicts \`attempts\`: by these it is ${crossed} (${lines}).`,
          ),
        ]
      : []),
  ];
}

function withinLesion(subject: Subject, { path, data }: LesionEntry): Problem[] {
  const problems: Problem[] = [];
  const at = (...keys: Path): Path => [...path, ...keys];
  const {
    interventional_collaterals: collaterals,
    rentrop,
    stump,
    cap_ambiguity,
    crossing,
    outcome,
    bypassed,
  } = data;
  if (saysYes(collaterals) && rentrop === 0) {
    problems.push(
      contradiction(
        subject,
        'collaterals-contradict',
        [at('interventional_collaterals'), at('rentrop')],
        (lines) =>
          msg`\`interventional_collaterals: yes\` contradicts \`rentrop: 0\`: without collateral filling there is no collateral to cross (${lines}).`,
      ),
    );
  }
  if (stump === 'tapered' && saysYes(cap_ambiguity)) {
    problems.push(
      contradiction(
        subject,
        'stump-contradicts',
        [at('stump'), at('cap_ambiguity')],
        (lines) =>
          msg`\`stump: tapered\` contradicts \`cap_ambiguity: yes\`: a tapered stump shows where the cap is (${lines}).`,
      ),
    );
  }
  const { prior_attempt: word, prior_attempts: count } = data;
  const counted = saidByCount(count);
  if (word && word !== 'unknown' && counted && word !== counted) {
    problems.push(
      contradiction(
        subject,
        'prior-attempt-contradicts',
        [at('prior_attempt'), at('prior_attempts')],
        (lines) =>
          msg`\`prior_attempt: ${word}\` contradicts \`prior_attempts: ${String(count)}\`: they speak of the same attempts (${lines}).`,
      ),
    );
  }
  const retrograde = retrogradeIn(crossing);
  // A graft to the vessel is a retrograde route of its own.
  if (retrograde && saysNo(collaterals) && !saysYes(bypassed)) {
    problems.push(
      contradiction(
        subject,
        'retrograde-contradicts',
        [at('crossing', ...retrograde.at), at('interventional_collaterals')],
        (lines) =>
          msg`\`${retrograde.strategy}\` contradicts \`interventional_collaterals: no\`: a retrograde strategy crosses a collateral (${lines}).`,
      ),
    );
  }
  const { successful } = effectiveCrossing(crossing);
  const written = crossing?.successful;
  if (written && written !== 'none' && crossing.strategies && !crossing.strategies.includes(written)) {
    problems.push(
      contradiction(
        subject,
        'crossing-contradicts',
        [at('crossing', 'successful'), at('crossing', 'strategies')],
        (lines) =>
          msg`\`successful: ${written}\` is not among the \`strategies\`: add it there, or correct it (${lines}).`,
      ),
    );
  }
  problems.push(...withAttempts(subject, at('crossing'), crossing));
  if (successful === 'none' && outcome?.timi_flow === technicalSuccess.timiFlow) {
    problems.push(
      contradiction(
        subject,
        'flow-contradicts',
        [at('crossing', written ? 'successful' : 'attempts'), at('outcome', 'timi_flow')],
        (lines) =>
          msg`\`successful: none\` contradicts \`timi_flow: ${technicalSuccess.timiFlow}\`: an occlusion that was not crossed has no normal flow (${lines}).`,
      ),
    );
  }
  return problems;
}

export const lesionContradictions: LesionCheck = {
  about: msg`contradictions within a lesion`,
  run: (subject, { entry }) => withinLesion(subject, entry),
};

export const complications: Check = {
  about: msg`complications`,
  run(subject) {
    const kinds = kindsOf(subject.note.data.complications);
    const other = kinds.find((kind) => kind !== 'none');
    if (!kinds.includes('none') || !other) return [];
    const place = (kind: (typeof kinds)[number]): Path => ['complications', kinds.indexOf(kind)];
    return [
      contradiction(
        subject,
        'complications-contradict',
        [place('none'), place(other)],
        (lines) =>
          msg`\`none\` contradicts \`${other}\`: either there were complications or there were none (${lines}).`,
      ),
    ];
  },
};
