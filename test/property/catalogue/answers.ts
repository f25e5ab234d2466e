/** Values of the note that answer every question of every score one way and the other. */
import type { Facts } from '../../../src/score/engine/facts.ts';
import { tableOf } from '../../unit/catalogue/table.ts';
import { mayBecome, withAnswer } from '../score/facts.ts';

/** Values that answer a question of a score in every way, from its table. */
export function answersTo(id: string, key: string): readonly unknown[] {
  const question = tableOf(id).questions.find((one) => one.key === key);
  if (!question) throw new Error(`the table of ${id} does not ask for ${key}`);
  return [question.spares[0], ...question.counts.map(({ values }) => values[0])];
}

/** The facts with these keys answered in every way that matters to a score. */
export function completed(id: string, facts: Facts, keys: readonly string[]): Facts[] {
  return keys.reduce<Facts[]>(
    (all, key) =>
      all.flatMap((one) =>
        answersTo(id, key)
          .filter((value) => mayBecome(one, key, value))
          .map((value) => withAnswer(one, key, value)),
      ),
    [facts],
  );
}
