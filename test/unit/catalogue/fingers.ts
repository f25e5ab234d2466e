/** Counting a score on one's fingers: what the answers to its questions are worth, known or not. */
import type { Facts } from '../../../src/score/engine/facts.ts';

/** The least and the most points of one question. */
export type Points = readonly [least: number, most: number];

/** All, none, or either. */
export const worth = (points: number, answer: boolean | null): Points =>
  answer === null ? [0, points] : answer ? [points, points] : [0, 0];

/** Whether a value is among those that count, or those that do not; null for all others. */
export const among = (value: unknown, yes: string, no: string): boolean | null =>
  yes.split(' ').includes(String(value)) ? true : no.split(' ').includes(String(value)) ? false : null;

/** What is judged of a number; null for whatever is none. */
export const number = (value: unknown, judge: (value: number) => boolean): boolean | null =>
  typeof value === 'number' ? judge(value) : null;

export const retrograde = (used: readonly string[]) => used.some((one) => /^retrograde/.test(one));

/** The strategies as written; where none are, those of the attempts, if each of them says one. */
export function strategiesUsed({
  strategies = [],
  attempts = [],
}: NonNullable<Facts['lesion']['crossing']>): readonly string[] {
  const tried = attempts.map(({ strategy }) => strategy);
  const known = tried.filter((strategy) => strategy !== undefined);
  return strategies.length > 0 || known.length < tried.length ? strategies : known;
}

/** Retrograde before dissection; before either is known, up to the larger. Of an antegrade strategy nobody told how. */
export function strategyWorth({ lesion }: Facts, adr: number, retro: number): Points {
  const used = strategiesUsed(lesion.crossing ?? {});
  if (used.length === 0) return [0, Math.max(adr, retro)];
  if (retrograde(used)) return worth(retro, true);
  return worth(adr, used.includes('adr') || (used.includes('antegrade') ? null : false));
}

/** An earlier failed attempt: by the word, or where that says nothing by the number. */
export const failedEarlier = ({ prior_attempt: word, prior_attempts: count }: Facts['lesion']) =>
  among(word, 'failed', 'none') ?? number(count, (attempts) => attempts > 0);

export const grade2 = (value: unknown) => among(value, '0 1', '2 3');
export const heavy = (value: unknown) => among(value, 'moderate severe', 'none mild');
export const severe = (value: unknown) => among(value, 'severe', 'none mild moderate');
export const noTaper = (value: unknown) => among(value, 'blunt invisible', 'tapered');
export const woman = (value: unknown) => among(value, 'female', 'male');
export const from65 = (value: unknown) => number(value, (age) => !(age < 65));
