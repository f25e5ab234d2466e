import { problemAt } from '../note/problem.ts';
import { saysNo } from '../score/finding.ts';
import { both, say } from '../words/sentence.ts';
import { type Check, isInDoubt, lineOf, placeOf } from './check.ts';

const NEEDED = ['benefits', 'risks'] as const;

/** Informed consent is necessary before the procedure, after discussion of its risks and benefits. */
export const consent: Check = {
  about: say`consent`,
  run(subject) {
    const { note } = subject;
    const recorded = note.locate(['consent'], 'key');
    if (!recorded) {
      if (!note.readable || isInDoubt(note, ['consent'])) return [];
      const message = say`No consent is recorded: add \`consent\`. Informed consent is necessary before the procedure.`;
      return [problemAt('consent-missing', message, note.anchor)];
    }
    const given = note.data.consent;
    if (!given) return [];
    if (saysNo(given.obtained)) {
      const message = say`Consent was not obtained: it is necessary before the procedure.`;
      return [problemAt('consent-not-obtained', message, placeOf(subject, ['consent', 'obtained']))];
    }
    const problems = [];
    const procedureDate = note.data.procedure?.date;
    if (given.date && procedureDate && given.date > procedureDate) {
      const other = placeOf(subject, ['procedure', 'date']);
      const message = say`Consent of ${given.date} is later than the procedure: check both dates (${procedureDate}, line ${lineOf(subject, other)}).`;
      const related = [{ range: other, message: say`The date of the procedure.` }];
      problems.push(problemAt('consent-late', message, placeOf(subject, ['consent', 'date']), { related }));
    }
    const left = NEEDED.filter((topic) => !given.discussed?.includes(topic));
    if (left.length > 0 && !isInDoubt(note, ['consent', 'discussed'])) {
      const range = note.locate(['consent', 'discussed'], 'key') ?? recorded;
      const topics = both(left.map((topic) => `\`${topic}\``));
      const message = given.discussed
        ? say`\`discussed\` does not name ${topics}: consent follows a discussion of benefits and risks.`
        : say`\`discussed\` is missing: list what was discussed. Consent needs ${topics}.`;
      problems.push(problemAt('consent-incomplete', message, range));
    }
    return problems;
  },
};
