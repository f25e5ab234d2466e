/** What a note says of the time before the procedure: why it was done, and that the patient consented. */
import { createProblem } from '../problems/problem.ts';
import { saysNo } from '../score/engine/item-result.ts';
import { questioned, shown } from '../score/evidence/benefit.ts';
import { intervalOf } from '../text/interval.ts';
import { both, msg } from '../text/message.ts';
import { isLaterDate } from '../text/partial-date.ts';
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
    // What is still empty, as in a new note, has its own problem.
    if (!given || (given.obtained === undefined && !given.discussed?.length && !given.date)) return [];
    if (given.obtained === 'unknown') {
      const message = msg`Whether consent was obtained is not known: record it if that can still be found out.`;
      const place = placeOf(subject, ['consent', 'obtained']);
      return [createProblem('consent-missing', message, place, { severity: 'information' })];
    }
    if (saysNo(given.obtained)) {
      const message = msg`Consent was not obtained: it is necessary before the procedure.`;
      return [createProblem('consent-not-obtained', message, placeOf(subject, ['consent', 'obtained']))];
    }
    const problems = [];
    const procedureDate = note.data.procedure?.date;
    if (given.date && procedureDate && isLaterDate(given.date, procedureDate)) {
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

/** What else tells of symptoms: each presentation but those two, and a grade above the least. */
const WITHOUT_SYMPTOMS: readonly string[] = ['silent', 'unknown'];

/**
 * An asymptomatic patient who is not treated to feel better: nothing that was shown is gained. Where no symptom is
 * recorded, nobody knows that there was none.
 */
export const symptoms: Check = {
  about: msg`symptoms`,
  run({ note }) {
    const asked = ['symptoms', 'goals', 'presentation', 'angina_ccs', 'nyha'];
    if (!note.readable || asked.some((key) => isUncertain(note, ['indication', key]))) return [];
    const {
      symptoms: named = [],
      goals: aims = [],
      presentation,
      angina_ccs,
      nyha,
    } = note.data.indication ?? {};
    const isSilent =
      named.length > 0 ? named.every((symptom) => symptom === 'none') : presentation === 'silent';
    // A range that reaches above the least may be above it.
    const isGraded = (intervalOf(angina_ccs)?.high ?? 0) > 0 || (intervalOf(nyha)?.high ?? 1) > 1;
    const presents = presentation !== undefined && !WITHOUT_SYMPTOMS.includes(presentation);
    if (!isSilent || presents || isGraded || aims.some((goal) => shown.includes(goal))) return [];
    const key = named.length > 0 ? 'symptoms' : 'presentation';
    const message = msg`Asymptomatic patient, and no goal of \`symptom_relief\` or \`quality_of_life\`: these are what CTO PCI has been shown to improve.`;
    return [createProblem('no-symptoms', message, note.locate(['indication', key], 'key') ?? note.anchor)];
  },
};
