/** The program held against the sheet of a score, which is filled in by hand from the evidence. */
import assert from 'node:assert/strict';
import { assessmentJson } from '../../../src/present/score-json.ts';
import { assess } from '../../../src/score/engine/assess.ts';
import type { Facts } from '../../../src/score/engine/facts.ts';
import { evaluate } from '../../../src/score/engine/score.ts';
import { MARK, scoreCalled } from '../score/lesions.ts';
import type { Question, Sheet } from './table.ts';

/** Values of the note by key: `length_mm`, `patient.age_years`, `crossing.strategies`. */
export type Answers = Readonly<{ [key: string]: unknown }>;

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
  comparator?: string;
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

/** The most points of what the note cannot say. */
const mostUnanswerable = ({ unanswerable = [] }: Sheet) =>
  unanswerable.reduce((sum, { points }) => sum + points, 0);

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
  const never = mostUnanswerable(sheet);
  const unanswerable = (sheet.unanswerable ?? []).map(({ item }) => item);
  const known = [...counts, { item: null, points: 0, values: spares }];

  for (const { item, points, values } of known) {
    it(`${key} ${values.map(shown).join(', ')}: ${points}`, () => {
      for (const value of values) {
        for (const [answers, others] of [[nothing(sheet), 0] as const, [everything(sheet), rest] as const]) {
          const result = scoreOf(sheet.id, { ...answers, [key]: value });
          const { points: total, min, max, missing } = result;
          const about = `${shown(value)} beside ${others}`;
          const sum = others + points;
          assert.deepEqual([total, min, max], [never > 0 ? null : sum, sum, sum + never], about);
          assert.deepEqual(
            missing.map(({ item: one }) => one.id),
            unanswerable,
            about,
          );
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
        assert.deepEqual(range, [null, others, others + mostOf(question) + never], shown(value));
        assert.deepEqual(
          result.missing.map(({ item }) => item.id),
          [...ids, ...unanswerable],
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
function written(outcome: Outcome | null | undefined): string | null {
  if (!outcome) return null;
  const { percent, percent_from: from, percent_to: to, comparator = '' } = outcome;
  return `${comparator}${percent ?? `${from}-${to}`}`;
}

/** The program computes what stands on the sheet. */
export function sheetTests(sheet: Sheet): void {
  for (const question of sheet.questions) answerTests(sheet, question);

  it('has no other items', () => {
    const items = scoreCalled(sheet.id).items.map(({ id }) => id);
    const asked = sheet.questions.flatMap(({ counts }) => counts.map(({ item }) => item));
    assert.deepEqual(items.sort(), [...asked, ...(sheet.unanswerable ?? []).map(({ item }) => item)].sort());
  });

  it('gives each total its own group and figure, and reaches no other', () => {
    const expected = new Map(sheet.totals.map(([points, ...rest]) => [points, rest]));
    const seen = new Set<number>();
    const never = mostUnanswerable(sheet);
    for (const answers of fillings(sheet)) {
      const { points, min, max, complete, group, outcome, outcomes } = jsonOf(sheet.id, answers);
      const about = JSON.stringify(answers);
      assert.ok(min !== null && max === min + never, about);
      assert.deepEqual([points, complete], never > 0 ? [null, false] : [min, true], about);
      for (const [i, total] of [min, max].entries()) {
        seen.add(total);
        const [label, figure] = expected.get(total) ?? [];
        const shown = never > 0 ? outcomes?.[i] : outcome;
        assert.equal(written(shown), figure, about);
        if (never === 0) assert.equal(group, label, about);
        if (shown) assert.equal(shown.disputed, sheet.disputed ?? false);
      }
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
