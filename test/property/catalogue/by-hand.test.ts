/** The scores beside J-CTO and PROGRESS-CTO, of any lesion, held against a count on one's fingers. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { catalogue } from '../../../src/score/catalogue.ts';
import type { Facts } from '../../../src/score/facts.ts';
import { evaluate } from '../../../src/score/score.ts';
import { anyFacts } from '../score/facts.ts';

/** The least and the most points of one question. */
type Points = readonly [least: number, most: number];

/** All, none, or either. */
const worth = (points: number, answer: boolean | null): Points =>
  answer === null ? [0, points] : answer ? [points, points] : [0, 0];

const among = (value: unknown, yes: string, no: string): boolean | null =>
  yes.split(' ').includes(String(value)) ? true : no.split(' ').includes(String(value)) ? false : null;

const number = (value: unknown, judge: (value: number) => boolean): boolean | null =>
  typeof value === 'number' ? judge(value) : null;

const retrograde = (used: readonly string[]) => used.some((one) => /^retrograde_/.test(one));

/** Retrograde before dissection; before either is known, up to the larger. */
function strategy({ lesion }: Facts, adr: number, retro: number): Points {
  const used = lesion.crossing?.strategies ?? [];
  if (used.length === 0) return [0, Math.max(adr, retro)];
  return worth(retrograde(used) ? retro : adr, retrograde(used) || used.includes('adr'));
}

const grade2 = (value: unknown) => among(value, '0 1', '2 3');
const heavy = (value: unknown) => among(value, 'moderate severe', 'none mild');
const severe = (value: unknown) => among(value, 'severe', 'none mild moderate');
const noTaper = (value: unknown) => among(value, 'blunt invisible', 'tapered');
const woman = (value: unknown) => among(value, 'female', 'male');
const from65 = (value: unknown) => number(value, (age) => !(age < 65));

const HANDS: { readonly [id: string]: (facts: Facts) => Points[] } = {
  castle: ({ lesion, patient }) => [
    worth(1, among(patient.prior_cabg, 'yes true', 'no false')),
    worth(
      1,
      number(patient.age_years, (age) => !(age < 70)),
    ),
    worth(1, noTaper(lesion.stump)),
    worth(1, among(lesion.tortuosity, 'severe unseen', 'none mild moderate')),
    worth(
      1,
      number(lesion.length_mm, (length) => !(length < 20)),
    ),
    worth(1, severe(lesion.calcification)),
  ],
  w_cto: ({ lesion }) => [
    worth(2, among(lesion.stump, 'blunt', 'tapered')),
    worth(
      1.5,
      number(lesion.length_mm, (length) => !(length <= 20)),
    ),
    worth(1, among(lesion.calcification, 'mild moderate severe', 'none')),
    worth(1, among(lesion.tortuosity, 'mild moderate severe', 'none')),
    worth(1, grade2(lesion.rentrop)),
  ],
  ora: ({ lesion, patient }) => [
    worth(1, among(lesion.segment, 'ostial', 'proximal mid distal')),
    worth(2, grade2(lesion.rentrop)),
    worth(
      1,
      number(patient.age_years, (age) => !(age < 75)),
    ),
  ],
  ct_rector: ({ lesion }) => [
    worth(1, among(lesion.multiple_occlusions, 'yes true', 'no false')),
    worth(1, among(lesion.stump, 'blunt', 'tapered')),
    worth(1, severe(lesion.calcification)),
    worth(1, lesion.bend_degrees === 0 ? false : number(lesion.bend_degrees, (bend) => bend > 45) || null),
    worth(
      1,
      lesion.occlusion_months === 'unknown' || number(lesion.occlusion_months, (months) => !(months < 12)),
    ),
    worth(1, among(lesion.prior_attempt, 'failed', 'none')),
  ],
  b_cto: ({ lesion, patient }) => [
    number(patient.age_years, (age) => age >= 75) === null
      ? [0, 2]
      : worth(Number(patient.age_years) >= 75 ? 2 : 1, Number(patient.age_years) >= 60),
    worth(2, woman(patient.sex)),
    worth(2, among(lesion.vessel, 'RCA', 'LM LAD LCx RI D1 D2 OM1 OM2 OM3 LPDA LPL')),
    worth(2, among(lesion.stump, 'blunt', 'tapered')),
    worth(
      2,
      number(lesion.bend_degrees, (bend) => bend > 45),
    ),
    worth(
      1,
      number(lesion.length_mm, (length) => !(length < 20)),
    ),
  ],
  jr_cto: ({ lesion }) => [
    worth(1, heavy(lesion.calcification)),
    worth(1, among(lesion.tortuosity, 'moderate severe', 'none mild')),
    worth(1, among(lesion.werner_cc, '0 1', '2')),
    [0, 1],
  ],
  progress_mace: (facts) => [
    worth(1, from65(facts.patient.age_years)),
    worth(2, woman(facts.patient.sex)),
    worth(1, heavy(facts.lesion.calcification)),
    worth(1, noTaper(facts.lesion.stump)),
    strategy(facts, 1, 2),
  ],
  progress_mortality: (facts) => [
    worth(1, from65(facts.patient.age_years)),
    worth(
      1,
      number(facts.patient.lvef_percent, (lvef) => !(lvef > 45)),
    ),
    worth(1, heavy(facts.lesion.calcification)),
    strategy(facts, 1, 1),
  ],
  progress_pericardiocentesis: (facts) => [
    worth(1, from65(facts.patient.age_years)),
    worth(1, woman(facts.patient.sex)),
    worth(1, heavy(facts.lesion.calcification)),
    strategy(facts, 1, 2),
  ],
  progress_perforation: (facts) => [
    worth(1, from65(facts.patient.age_years)),
    worth(1, heavy(facts.lesion.calcification)),
    worth(1, noTaper(facts.lesion.stump)),
    strategy(facts, 1, 2),
  ],
  progress_complications_2016: (facts) => [
    worth(
      3,
      number(facts.patient.age_years, (age) => age > 65),
    ),
    worth(
      2,
      number(facts.lesion.length_mm, (length) => !(length < 23)),
    ),
    strategy(facts, 0, 1),
  ],
};

for (const [id, hand] of Object.entries(HANDS)) {
  describe(`${id} of any lesion`, () => {
    it('is what the fingers say', () => {
      const score = catalogue.find((one) => one.id === id);
      assert.ok(score);
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const counted = hand(facts);
          const min = counted.reduce((sum, [least]) => sum + least, 0);
          const max = counted.reduce((sum, [, most]) => sum + most, 0);
          const result = evaluate(score, facts);
          assert.deepEqual(
            [result.points, result.min, result.max],
            [min === max ? min : null, min, max],
            JSON.stringify(facts),
          );
        }),
        { numRuns: 2000 },
      );
    });
  });
}
