import type { LesionEntry } from '../note/lesions.ts';
import { createProblem } from '../problems/problem.ts';
import { createRepeats } from '../text/lists.ts';
import { msg } from '../text/message.ts';
import { isMap } from '../yaml/path.ts';
import { type Check, lineOf } from './check.ts';

/** With fewer values, a vessel among them, two lesions may well be alike. */
const FEWEST = 3;

/** How many values are known below a value: `unknown` and empty places are not. */
function countOf(value: unknown): number {
  if (value === null || value === undefined || value === 'unknown') return 0;
  if (typeof value !== 'object') return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + countOf(one), 0);
}

/** A value as a text, which is the same in whatever order its keys stand. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (!isMap(value)) return JSON.stringify(value) ?? '';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${textOf(value[key])}`).join()}}`;
}

const isScalar = (value: unknown): boolean => value === null || typeof value !== 'object';

/** What two lesions that say the same have in common, told at once; null where the vessel is not known. */
function likenessOf(written: unknown): string | null {
  if (!isMap(written) || written.vessel === undefined) return null;
  const { vessel, segment, length_mm: length, occlusion_months: age, bend_degrees: bend } = written;
  return [vessel, segment, length, age, bend].map((one) => (isScalar(one) ? String(one) : '')).join();
}

/** What a lesion says apart from its name and its summary, as one text; null where that is too little to compare. */
function saidIn(data: Record<string, unknown>): string | null {
  const { id: _, summary: __, ...values } = data;
  return values.vessel !== undefined && countOf(values) >= FEWEST ? textOf(values) : null;
}

/** Lesions that repeat every value of an earlier one; it remembers what each lesion said. */
export function identicalLesions(): Check {
  const known = new WeakMap<object, string | null>();
  const said = (written: unknown): string | null => {
    if (!isMap(written)) return null;
    let own = known.get(written);
    if (own === undefined) {
      own = saidIn(written);
      known.set(written, own);
    }
    return own;
  };
  const writtenOf = ({ written }: LesionEntry) => written;
  const likely = createRepeats(writtenOf, likenessOf);
  const repeats = createRepeats(writtenOf, said);
  return {
    about: msg`identical lesions`,
    run: (subject) => {
      const { lesions } = subject.note;
      if (likely(lesions).length === 0) return [];
      return repeats(lesions).flatMap(([{ name, anchor }, earlier]) => {
        // That two lesions have one name is an error of its own.
        if (earlier.name === name) return [];
        const message = msg`Lesion ${name} (line ${lineOf(subject, anchor)}) has the same values as lesion ${earlier.name} (line ${lineOf(subject, earlier.anchor)}): correct it if it was copied.`;
        const related = [{ range: earlier.anchor, message: msg`The lesion with the same values.` }];
        return [createProblem('identical-lesions', message, anchor, { related })];
      });
    },
  };
}
