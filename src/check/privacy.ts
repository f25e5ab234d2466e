import { createProblem } from '../problems/problem.ts';
import { type Message, msg } from '../text/message.ts';
import type { Path } from '../yaml/path.ts';
import { type Check, placeOf } from './check.ts';

interface Likeness {
  readonly like: Message;
  /** Whether it tells who a patient is by itself; a record number does so only where the records are. */
  readonly identifies: boolean;
}

const birth: Likeness = { like: msg`a date of birth`, identifies: true };
const name: Likeness = { like: msg`a name`, identifies: true };
const record: Likeness = { like: msg`a record number`, identifies: false };

/** What a pseudonym should not look like. */
const looks: readonly (readonly [RegExp, Likeness])[] = [
  [/\b(19|20)\d{2}[-./]?(0[1-9]|1[0-2])[-./]?(0[1-9]|[12]\d|3[01])\b/, birth],
  [/\b(0?[1-9]|[12]\d|3[01])[-./](0?[1-9]|1[0-2])[-./](19|20)?\d{2}\b/, birth],
  [/\d{6,}/, record],
  [/^(dr|prof|mr|mrs|ms|herr|frau)\b/i, name],
  [/^\p{Lu}\p{Ll}{2,}$/u, name],
  [/\p{L}{2,},\s*\p{L}/u, name],
  [/^\p{Lu}[\p{Ll}'’-]*\.?(\s+\p{Lu}[\p{L}'’-]*\.?)+$/u, name],
];

function likenessOf(value: unknown): Likeness | null {
  const text = String(value).trim();
  return looks.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Pseudonyms that give the person away. */
export const privacy: Check = {
  about: msg`privacy`,
  run(subject) {
    const { patient, data } = subject.note;
    const named: [Path, unknown][] = [
      [['patient', 'id'], patient.id],
      ...(data.procedure?.operators ?? []).map((operator, i): [Path, unknown] => [
        ['procedure', 'operators', i],
        operator,
      ]),
      [['procedure', 'hospital'], data.procedure?.hospital],
    ];
    return named.flatMap(([path, value]) => {
      const likeness = value === undefined ? null : likenessOf(value);
      if (likeness === null) return [];
      const code = path[0] === 'patient' && likeness.identifies ? 'patient-identity' : 'identity-visible';
      const message = msg`This looks like ${likeness.like}: use a pseudonym that only your registry can resolve.`;
      return [createProblem(code, message, placeOf(subject, path))];
    });
  },
};
