/** What a note says of complications. */

import { detailsOf, kindsOf } from '../score/engine/complications.ts';
import { msg } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';
import { type Check, contradiction } from './check.ts';

export const complications: Check = {
  about: msg`complications`,
  run(subject) {
    const recorded = subject.note.data.complications;
    const kinds = kindsOf(recorded);
    const problems = [];
    const other = kinds.find((kind) => kind !== 'none');
    const place = (kind: (typeof kinds)[number]): Path => ['complications', kinds.indexOf(kind)];
    if (kinds.includes('none') && other) {
      problems.push(
        contradiction(
          subject,
          'complications-contradict',
          [place('none'), place(other)],
          (lines) =>
            msg`\`none\` contradicts \`${other}\`: either there were complications or there were none (${lines}).`,
        ),
      );
    }
    for (const [i, { kind, treatment }] of detailsOf(recorded).entries()) {
      if (kind !== 'none' || !treatment?.some((one) => one !== 'none')) continue;
      const at: Path = ['complications', i];
      problems.push(
        contradiction(
          subject,
          'complications-contradict',
          [
            [...at, 'kind'],
            [...at, 'treatment'],
          ],
          (lines) =>
            msg`\`none\` contradicts \`treatment\`: name what was treated, or delete the treatment (${lines}).`,
        ),
      );
    }
    return problems;
  },
};
