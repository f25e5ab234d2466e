/** What a note says of the time before the procedure: why it was done, and that the patient consented. */
import { createProblem } from '../problems/problem.ts';
import { saysNo } from '../score/engine/item-result.ts';
import { questioned, shown } from '../score/evidence/benefit.ts';
import { both, msg } from '../text/message.ts';
import { type Check, isUncertain, lineOf, placeOf } from './check.ts';

const NEEDED = ['benefits', 'risks'] as const;

/** Informed consent is necessary before the procedure, after discussion of its risks and benefits. */
export const informedConsent: Check = {
  about: msg`consent`,
  run(subject) {
    const { note } = subject;
    const recorded = note.locate(['consent'], 'key');
    if (!recorded) {
      if (!note.readable || isUncertain(note, ['consent'])) return [];
      const message = msg`No consent is recorded: add \`consent\`. Informed consent is necessary before the procedure.`;
      return [createProblem('consent-missing', message, note.anchor)];
    }
    const given = note.data.consent;
    if (!given) return [];
    if (saysNo(given.obtained)) {
      const message = msg`Consent was not obtained: it is necessary before the procedure.`;
      return [createProblem('consent-not-obtained', message, placeOf(subject, ['consent', 'obtained']))];
    }
    const problems = [];
    const procedureDate = note.data.procedure?.date;
    if (given.date && procedureDate && given.date > procedureDate) {
      const other = placeOf(subject, ['procedure', 'date']);
      const message = msg`Consent dated ${given.date} is later than the procedure: check both dates (${procedureDate}, line ${lineOf(subject, other)}).`;
      const related = [{ range: other, message: msg`The date of the procedure.` }];
      problems.push(
        createProblem('consent-late', message, placeOf(subject, ['consent', 'date']), { related }),
      );
    }
    const left = NEEDED.filter((topic) => !given.discussed?.includes(topic));
    if (left.length > 0 && !isUncertain(note, ['consent', 'discussed'])) {
      const range = note.locate(['consent', 'discussed'], 'key') ?? recorded;
      const topics = both(left.map((topic) => `\`${topic}\``));
      const message = given.discussed
        ? msg`\`discussed\` does not name ${topics}: consent follows a discussion of benefits and risks.`
        : msg`\`discussed\` is missing: list what was discussed. Consent needs ${topics}.`;
      problems.push(createProblem('consent-incomplete', message, range));
    }
    return problems;
  },
};

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
