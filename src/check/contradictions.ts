/** Two statements of a note that cannot both be true. */
import type { LesionEntry } from '../note/lesions.ts';
import type { ProblemCode } from '../problems/codes.ts';
import { createProblem, type Problem } from '../problems/problem.ts';
import { kindsOf } from '../score/engine/complications.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { technicalSuccess } from '../score/evidence/definitions.ts';
import { type Message, msg } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';
import { type Check, type LesionCheck, lineOf, pinned, placeOf, type Subject } from './check.ts';

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

function withinLesion(subject: Subject, { path, data }: LesionEntry): Problem[] {
  const problems: Problem[] = [];
  const at = (...keys: string[]): Path => [...path, ...keys];
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
  const retrograde = crossing?.strategies?.find((strategy) => strategy.startsWith('retrograde'));
  // A graft to the vessel is a retrograde route of its own.
  if (retrograde && saysNo(collaterals) && !saysYes(bypassed)) {
    problems.push(
      contradiction(
        subject,
        'retrograde-contradicts',
        [at('crossing', 'strategies'), at('interventional_collaterals')],
        (lines) =>
          msg`\`${retrograde}\` contradicts \`interventional_collaterals: no\`: a retrograde strategy crosses a collateral (${lines}).`,
      ),
    );
  }
  const successful = crossing?.successful;
  if (
    successful &&
    successful !== 'none' &&
    crossing.strategies &&
    !crossing.strategies.includes(successful)
  ) {
    problems.push(
      contradiction(
        subject,
        'crossing-contradicts',
        [at('crossing', 'successful'), at('crossing', 'strategies')],
        (lines) =>
          msg`\`successful: ${successful}\` is not among the \`strategies\`: add it there, or correct it (${lines}).`,
      ),
    );
  }
  if (successful === 'none' && outcome?.timi_flow === technicalSuccess.timiFlow) {
    problems.push(
      contradiction(
        subject,
        'flow-contradicts',
        [at('crossing', 'successful'), at('outcome', 'timi_flow')],
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
