import { problemAt } from '../note/problem.ts';
import { questioned, shown } from '../score/benefit.ts';
import { say } from '../words/sentence.ts';
import { type Check, isInDoubt, placeOf } from './check.ts';

/** Goals that CTO PCI has not been shown to serve, or not by all sources. */
export const goals: Check = {
  about: say`goals`,
  run(subject) {
    const listed = subject.note.data.indication?.goals ?? [];
    return listed.flatMap((goal, i) => {
      const question = questioned[goal];
      if (!question) return [];
      const { message, severity } = question;
      return [
        problemAt('goal-not-shown', message, placeOf(subject, ['indication', 'goals', i]), { severity }),
      ];
    });
  },
};

/** Without symptoms and without the aim of relieving them, nothing that was shown is gained. */
export const symptoms: Check = {
  about: say`symptoms`,
  run({ note }) {
    const gains = ['symptoms', 'goals'].map((key) => ['indication', key]);
    if (!note.readable || gains.some((path) => isInDoubt(note, path))) return [];
    const { indication } = note.data;
    const range = note.locate(['indication', 'symptoms'], 'key') ?? note.locate(['indication'], 'key');
    const suffers = indication?.symptoms?.some((symptom) => symptom !== 'none') ?? false;
    const aims = indication?.goals?.some((goal) => shown.includes(goal)) ?? false;
    if (suffers || aims) return [];
    const message = say`No symptom, and no goal of \`symptom_relief\` or \`quality_of_life\`: these are what CTO PCI has been shown to improve.`;
    return [problemAt('no-symptoms', message, range ?? note.anchor)];
  },
};
