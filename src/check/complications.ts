/** What a note says of complications. */

import { createProblem } from '../problems/problem.ts';
import { detailsOf, kindsOf } from '../score/engine/complications.ts';
import { DRAINAGE } from '../score/evidence/mace.ts';
import { msg } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';
import { type Check, type Contradiction, contradictionProblems, isUncertain, placeOf } from './check.ts';

export const complications: Check = {
  about: msg`complications`,
  run(subject) {
    const recorded = subject.note.data.complications;
    const kinds = kindsOf(recorded);
    const other = kinds.find((kind) => kind !== 'none');
    const place = (kind: (typeof kinds)[number]): Path => ['complications', kinds.indexOf(kind)];
    const found = detailsOf(recorded).flatMap(({ kind, treatment }, i): Contradiction[] => {
      if (kind !== 'none' || !treatment?.some((one) => one !== 'none')) return [];
      const place = (key: string): Path => ['complications', i, key];
      const said = msg`\`none\` contradicts \`treatment\`: name what was treated, or delete the treatment`;
      return [{ code: 'complications-contradict', at: [place('kind'), place('treatment')], said }];
    });
    if (kinds.includes('none') && other) {
      const said = msg`\`none\` contradicts \`${other}\`: either there were complications or there were none`;
      found.unshift({ code: 'complications-contradict', at: [place('none'), place(other)], said });
    }
    for (const [i, { when, hours_after: hours }] of detailsOf(recorded).entries()) {
      if (when !== 'procedure' || hours === undefined || hours === 'unknown') continue;
      const place = (key: string): Path => ['complications', i, key];
      const said = msg`\`hours_after\` counts from the end of the procedure, and contradicts \`procedure\`: \`minutes_after\` counts from another event`;
      found.push({ code: 'complications-contradict', at: [place('when'), place('hours_after')], said });
    }
    for (const [i, { events = [] }] of (subject.note.data.follow_up ?? []).entries()) {
      const [none, other] = [events.indexOf('none'), events.findIndex((event) => event !== 'none')];
      if (none < 0 || other < 0) continue;
      const place = (index: number): Path => ['follow_up', i, 'events', index];
      const said = msg`\`none\` contradicts \`${events[other] ?? ''}\`: either there were events or there were none`;
      found.push({ code: 'complications-contradict', at: [place(none), place(other)], said });
    }
    const { ruled_out: ruledOut = [] } = subject.note.data.discharge ?? {};
    const at = detailsOf(recorded).findIndex(
      ({ kind, when }) =>
        when !== 'later' && when !== 'after_procedure' && ruledOut.some((one) => one === kind),
    );
    if (at >= 0) {
      const said = msg`\`ruled_out\` contradicts \`${kinds[at] ?? ''}\` among the complications: it either occurred or it did not`;
      found.push({
        code: 'complications-contradict',
        at: [
          ['complications', at],
          ['discharge', 'ruled_out'],
        ],
        said,
      });
    }
    return contradictionProblems(subject, found);
  },
};

/** Tamponade that nothing says was drained. */
export const tamponade: Check = {
  about: msg`tamponade`,
  run(subject) {
    const { note } = subject;
    const recorded = detailsOf(note.data.complications);
    const index = recorded.findIndex(({ kind }) => kind === 'tamponade');
    const isDrained = recorded.some(
      ({ kind, treatment }) =>
        kind === 'pericardiocentesis' || DRAINAGE.some((one) => treatment?.includes(one)),
    );
    if (index < 0 || isDrained || isUncertain(note, ['complications'])) return [];
    const message = msg`Tamponade without pericardiocentesis or surgery: record either if it was done. Only then is it in-hospital MACE.`;
    const place: Path = ['complications', index];
    const range = note.locate([...place, 'kind'], 'value') ?? placeOf(subject, place);
    return [createProblem('tamponade-untreated', message, range)];
  },
};
