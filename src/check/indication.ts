import { createProblem } from '../problems/problem.ts';
import { questioned, shown } from '../score/evidence/benefit.ts';
import { msg } from '../text/message.ts';
import { type Check, isUncertain, placeOf } from './check.ts';

/** Goals that CTO PCI has not been shown to serve, or not by all sources. */
export const goals: Check = {
  about: msg`goals`,
  run(subject) {
    const listed = subject.note.data.indication?.goals ?? [];
    return listed.flatMap((goal, i) => {
      const question = questioned[goal];
      if (!question) return [];
      const { message, severity } = question;
      return [
        createProblem('goal-not-shown', message, placeOf(subject, ['indication', 'goals', i]), { severity }),
      ];
    });
  },
};

/** Without symptoms and without the aim of relieving them, nothing that was shown is gained. */
export const symptoms: Check = {
  about: msg`symptoms`,
  run({ note }) {
    const gains = ['symptoms', 'goals'].map((key) => ['indication', key]);
    if (!note.readable || gains.some((path) => isUncertain(note, path))) return [];
    const { indication } = note.data;
    const range = note.locate(['indication', 'symptoms'], 'key') ?? note.locate(['indication'], 'key');
    const suffers = indication?.symptoms?.some((symptom) => symptom !== 'none') ?? false;
    const aims = indication?.goals?.some((goal) => shown.includes(goal)) ?? false;
    if (suffers || aims) return [];
    const message = msg`No symptom, and no goal of \`symptom_relief\` or \`quality_of_life\`: these are what CTO PCI has been shown to improve.`;
    return [createProblem('no-symptoms', message, range ?? note.anchor)];
  },
};
