import type { Path } from '../note/path.ts';
import { problemAt } from '../note/problem.ts';
import { type Sentence, say } from '../words/sentence.ts';
import { type Check, placeOf } from './check.ts';

/** What a pseudonym should not look like, and how to say it. */
const looks: readonly (readonly [RegExp, Sentence])[] = [
  [/\b(19|20)\d{2}[-./]?(0[1-9]|1[0-2])[-./]?(0[1-9]|[12]\d|3[01])\b/, say`a date of birth`],
  [/\b(0?[1-9]|[12]\d|3[01])[-./](0?[1-9]|1[0-2])[-./](19|20)?\d{2}\b/, say`a date of birth`],
  [/\d{6,}/, say`a record number`],
  [/^(dr|prof|mr|mrs|ms|herr|frau)\b/i, say`a name`],
  [/^\p{Lu}\p{Ll}{2,}$/u, say`a name`],
  [/\p{L}{2,},\s*\p{L}/u, say`a name`],
  [/^\p{Lu}[\p{Ll}'’-]*\.?(\s+\p{Lu}[\p{L}'’-]*\.?)+$/u, say`a name`],
];

function likeness(value: unknown): Sentence | null {
  const text = String(value).trim();
  return looks.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Pseudonyms that give the person away. */
export const privacy: Check = {
  about: say`privacy`,
  run(subject) {
    const { patient, data } = subject.note;
    const named: [Path, unknown][] = [
      [['patient', 'id'], patient.id],
      ...(data.procedure?.operators ?? []).map((operator, i): [Path, unknown] => [
        ['procedure', 'operators', i],
        operator,
      ]),
    ];
    return named.flatMap(([path, value]) => {
      const like = value === undefined ? null : likeness(value);
      if (like === null) return [];
      const message = say`This looks like ${like}: use a pseudonym that only your registry can resolve.`;
      return [problemAt('identity-visible', message, placeOf(subject, path))];
    });
  },
};
