/** J-CTO and PROGRESS-CTO of any lesion, held against a count on one's fingers. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Lesion } from '../../../src/generated/note.ts';
import { catalogue } from '../../../src/score/catalogue.ts';
import { evaluate } from '../../../src/score/score.ts';
import { anyFacts } from './facts.ts';

/** Yes, no, or not known. */
type Answer = boolean | null;

const among = (value: unknown, counts: unknown[], spares: unknown[]): Answer =>
  counts.includes(value) ? true : spares.includes(value) ? false : null;

function jCto(lesion: Partial<Lesion>): Answer[] {
  const { length_mm: length, bend_degrees: bend } = lesion;
  return [
    among(lesion.stump, ['blunt', 'invisible'], ['tapered']),
    among(lesion.calcification, ['mild', 'moderate', 'severe'], ['none']),
    among(lesion.prior_attempt, ['failed'], ['none']),
    typeof length === 'number' ? !(length < 20) : null,
    typeof bend === 'number' ? !(bend <= 45) : null,
  ];
}

function progressCto(lesion: Partial<Lesion>): Answer[] {
  const { vessel } = lesion;
  return [
    among(lesion.cap_ambiguity, ['yes', true], ['no', false]),
    among(lesion.tortuosity, ['moderate', 'severe'], ['none', 'mild']),
    among(lesion.interventional_collaterals, ['no', false], ['yes', true]),
    among(
      vessel,
      ['LCx', 'OM1', 'OM2', 'OM3', 'LPDA', 'LPL'],
      ['LM', 'LAD', 'RCA', 'RI', 'D1', 'D2', 'PDA', 'PLV', 'graft'],
    ),
  ];
}

/** The per cent that goes with a number of points. */
const FIGURES = {
  j_cto: ['88', '67', '42', '10', '10', '10'],
  progress_cto: ['91', '74', '57', '<4.3', '<4.3'],
};

const HANDS = { j_cto: jCto, progress_cto: progressCto };

for (const id of ['j_cto', 'progress_cto'] as const) {
  describe(`${id} of any lesion`, () => {
    it('is what the fingers say, with the figures of both ends', () => {
      const score = catalogue.find((one) => one.id === id);
      assert.ok(score);
      fc.assert(
        fc.property(anyFacts, (facts) => {
          const answers = HANDS[id](facts.lesion);
          const yes = answers.filter((answer) => answer === true).length;
          const open = answers.filter((answer) => answer === null).length;
          const { points, min, max, low, high } = evaluate(score, facts);
          assert.deepEqual([points, min, max], [open === 0 ? yes : null, yes, yes + open]);
          const shown = [low, high].map(({ figure }) => `${figure?.comparator ?? ''}${figure?.percent}`);
          assert.deepEqual(shown, [FIGURES[id][yes], FIGURES[id][yes + open]]);
        }),
        { numRuns: 2000 },
      );
    });
  });
}
