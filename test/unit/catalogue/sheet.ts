/**
 * A score on paper: its questions, what each answer is worth, and what is published for each total. A sheet is
 * filled in by hand from the evidence; the program is held against it.
 */
import assert from 'node:assert/strict';
import { assessmentJson } from '../../../src/present/score-json.ts';
import { assess } from '../../../src/score/assess.ts';
import type { Facts } from '../../../src/score/facts.ts';
import { evaluate } from '../../../src/score/score.ts';
import { MARK, scoreCalled } from '../score/lesions.ts';

/** Values of the note by key: `length_mm`, `patient.age_years`, `crossing.strategies`. */
export type Answers = Readonly<{ [key: string]: unknown }>;

export interface Question {
  readonly key: string;
  /** The items that count for some values, with their points. */
  readonly counts: readonly { readonly item: string; readonly points: number; readonly values: unknown[] }[];
  /** Values for which nothing counts. */
  readonly spares: readonly unknown[];
  /** Values that leave it open. A value that is missing always does. */
  readonly open: readonly unknown[];
}

export interface Sheet {
  readonly id: string;
  readonly questions: readonly Question[];
  /** Every total that can be reached, with its label and its figure as printed. */
  readonly totals: readonly (readonly [points: number, label: string | null, figure: string | null])[];
}

/** What stands in a note with these values; `undefined` is left out. */
export function factsOf(answers: Answers): Facts {
  const lesion: { [key: string]: unknown } = {};
  const patient: { [key: string]: unknown } = {};
  for (const [key, value] of Object.entries(answers)) {
    if (value === undefined) continue;
    if (key === 'crossing.strategies') lesion.crossing = { strategies: value };
    else if (key.startsWith('patient.')) patient[key.slice('patient.'.length)] = value;
    else lesion[key] = value;
  }
  return { lesion, patient } as Facts;
}

/** A score of these values. */
export const scoreOf = (id: string, answers: Answers) => evaluate(scoreCalled(id), factsOf(answers));

interface Outcome {
  what: string;
  percent: number | null;
  percent_from?: number;
  percent_to?: number;
  disputed: boolean;
}

/** A score of these values as a program reads it. */
export function jsonOf(id: string, answers: Answers) {
  const json = assessmentJson(assess(factsOf(answers), MARK), MARK).scores[id];
  assert.ok(json, id);
  return JSON.parse(JSON.stringify(json)) as {
    applicable?: boolean | null;
    points: number | null;
    min: number | null;
    max: number | null;
    complete: boolean;
    group: string | null;
    outcome: Outcome | null;
    outcomes?: (Outcome | null)[];
    items: { id: string; points: number | null; state: string }[];
    missing: string[];
  };
}

/** The most points that a question can give. */
const mostOf = ({ counts }: Question) => Math.max(...counts.map(({ points }) => points));

/** Every question answered so that nothing counts. */
export const nothing = ({ questions }: Sheet): Answers =>
  Object.fromEntries(questions.map(({ key, spares }) => [key, spares[0]]));

/** Every question answered so that the most counts. */
export const everything = ({ questions }: Sheet): Answers =>
  Object.fromEntries(
    questions.map((question) => [
      question.key,
      question.counts.find(({ points, item }) => points === mostOf(question) && item !== 'adr')?.values[0],
    ]),
  );

const shown = (value: unknown) => (value === undefined ? 'not recorded' : JSON.stringify(value));

function answerTests(sheet: Sheet, question: Question): void {
  const { key, counts, spares, open } = question;
  const rest = sheet.questions.reduce((sum, one) => sum + mostOf(one), 0) - mostOf(question);
  const ids = counts.map(({ item }) => item);
  const known = [...counts, { item: null, points: 0, values: spares }];

  for (const { item, points, values } of known) {
    it(`${key} ${values.map(shown).join(', ')}: ${points}`, () => {
      for (const value of values) {
        for (const [answers, others] of [[nothing(sheet), 0] as const, [everything(sheet), rest] as const]) {
          const result = scoreOf(sheet.id, { ...answers, [key]: value });
          const { points: total, min, max, missing } = result;
          const about = `${shown(value)} beside ${others}`;
          assert.deepEqual([total, min, max], [others + points, others + points, others + points], about);
          assert.deepEqual(missing, [], about);
          for (const one of result.items) {
            if (!ids.includes(one.item.id)) continue;
            assert.equal(one.state, one.item.id === item ? 'present' : 'absent', about);
            assert.equal(one.points, one.item.id === item ? points : 0, about);
          }
        }
      }
    });
  }

  it(`${key} ${[undefined, ...open].map(shown).join(', ')}: open`, () => {
    for (const value of [undefined, ...open]) {
      for (const [answers, others] of [[nothing(sheet), 0] as const, [everything(sheet), rest] as const]) {
        const result = scoreOf(sheet.id, { ...answers, [key]: value });
        const range = [result.points, result.min, result.max];
        assert.deepEqual(range, [null, others, others + mostOf(question)], shown(value));
        assert.deepEqual(
          result.missing.map(({ item }) => item.id),
          ids,
        );
        for (const { points, state } of result.missing) assert.deepEqual([points, state], [null, 'unknown']);
      }
    }
  });
}

/** All ways to answer every question, one value for each item and one for none. */
export function fillings({ questions }: Sheet): Answers[] {
  return questions.reduce<Answers[]>(
    (all, { key, counts, spares }) =>
      [spares[0], ...counts.map(({ values }) => values[0])].flatMap((value) =>
        all.map((answers) => ({ ...answers, [key]: value })),
      ),
    [{}],
  );
}

/** A figure as one would write it: `8`, `<4.3`, `1.1-2`. */
const written = (outcome: Outcome | null | undefined): string | null =>
  outcome ? `${outcome.percent ?? `${outcome.percent_from}-${outcome.percent_to}`}` : null;

/** The program computes what stands on the sheet. */
export function sheetTests(sheet: Sheet): void {
  for (const question of sheet.questions) answerTests(sheet, question);

  it('has no other items', () => {
    const items = scoreCalled(sheet.id).items.map(({ id }) => id);
    assert.deepEqual(items.sort(), sheet.questions.flatMap((q) => q.counts.map(({ item }) => item)).sort());
  });

  it('gives each total its own group and figure, and reaches no other', () => {
    const expected = new Map(sheet.totals.map(([points, ...rest]) => [points, rest]));
    const seen = new Set<number>();
    for (const answers of fillings(sheet)) {
      const json = jsonOf(sheet.id, answers);
      const total = json.points;
      assert.ok(total !== null && json.complete, JSON.stringify(answers));
      seen.add(total);
      assert.deepEqual([json.group, written(json.outcome)], expected.get(total), `${total}`);
      if (json.outcome) assert.equal(json.outcome.disputed, false);
    }
    assert.deepEqual(
      [...seen].sort((a, b) => a - b),
      [...expected.keys()],
    );
  });

  it('with nothing recorded is the whole range, with the figures of both ends', () => {
    const ends = [sheet.totals[0], sheet.totals.at(-1)];
    const json = jsonOf(sheet.id, {});
    assert.deepEqual([json.points, json.min, json.max], [null, ends[0]?.[0], ends[1]?.[0]]);
    assert.deepEqual([json.complete, json.outcome], [false, null]);
    assert.deepEqual(
      json.outcomes?.map(written),
      ends.map((end) => end?.[2]),
    );
    assert.deepEqual([...json.missing].sort(), sheet.questions.map(({ key }) => key).sort());
  });
}
