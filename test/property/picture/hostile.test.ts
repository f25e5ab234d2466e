/** Whatever values a lesion has, valid or not, its pictures are well-formed, of bounded size and harmless. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lesionPicture } from '../../../src/picture/lesion-picture.ts';
import { scoresPicture } from '../../../src/picture/scores-picture.ts';
import { treePicture } from '../../../src/picture/tree-picture.ts';
import type { Facts } from '../../../src/score/engine/facts.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { complete, resultsFor } from '../../support/pictures.ts';
import { allElements, ELEMENTS, readSvg } from '../../support/svg.ts';
import { anyFacts } from '../score/facts.ts';

function expectHarmless(facts: Facts): void {
  const scores = resultsFor(facts, [
    'j_cto',
    'progress_cto',
    'castle',
    'w_cto',
    'ora',
    'ct_rector',
    'jr_cto',
  ]);
  const pictures = [lesionPicture(facts, scores), treePicture(facts), scoresPicture(scores, defaultSettings)];
  for (const { svg, height } of pictures) {
    assert.ok(height > 0 && height < 700, `${height}`);
    const drawn = svg.replace(/<(title|desc).*?<\/\1>/g, '');
    assert.ok(drawn.length < 24_000, `${drawn.length}`);
    assert.doesNotMatch(drawn.replace(/<text.*?<\/text>/g, ''), /NaN|Infinity|undefined|null/);
    for (const { name, attributes } of allElements(readSvg(svg))) {
      assert.ok(ELEMENTS.includes(name), name);
      for (const key of Object.keys(attributes)) assert.doesNotMatch(key, /^on|href|style/i);
    }
  }
}

/** What a person, or a program, may write in place of a word. */
const oddWord = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>',
    '"/><a href="x">',
    '&amp;',
    ']]>',
    '\u0000',
    '\ud800',
    '__proto__',
    'toString',
    'constructor',
  ),
);

/** And in place of a number, or of what was seen of one. */
const oddNumber = fc.oneof(
  fc.double(),
  fc.constantFrom<unknown>(
    -1,
    1e308,
    'over 1',
    'over 999999999999999999999',
    '0-0',
    '0-1',
    'under 0',
    'about 0',
  ),
  oddWord,
);

const NUMBERS = [
  'length_mm',
  'bend_degrees',
  'rentrop',
  'timi_before',
  'occlusion_months',
  'werner_cc',
  'stent_count',
  'stent_length_mm',
];
const WORDS = Object.keys(complete.lesion).filter(
  (key) => !['collaterals', 'stents', 'outcome', ...NUMBERS].includes(key),
);

describe('pictures of any lesion', () => {
  it('are well-formed and harmless for valid values', () => {
    fc.assert(fc.property(anyFacts, expectHarmless), { numRuns: 200 });
  });

  it('are well-formed and harmless for any words and numbers in their places', () => {
    const values = fc.record({
      words: fc.dictionary(fc.constantFrom(...WORDS), oddWord),
      numbers: fc.dictionary(fc.constantFrom(...NUMBERS), oddNumber),
      collaterals: fc.array(
        fc.record({ channel: oddWord, donor: oddWord, werner_cc: oddNumber, tortuous: oddWord }),
        { maxLength: 5 },
      ),
      stents: fc.option(
        fc.array(fc.record({ type: oddWord, diameter_mm: fc.double(), length_mm: fc.double() }), {
          maxLength: 30,
        }),
        { nil: undefined },
      ),
      flow: oddNumber,
      dominance: oddWord,
    });
    fc.assert(
      fc.property(values, ({ words, numbers, collaterals, stents, flow, dominance }) => {
        const lesion = {
          ...complete.lesion,
          ...words,
          ...numbers,
          collaterals,
          stents,
          outcome: { timi_flow: flow },
        };
        expectHarmless({ lesion, patient: { dominance } } as unknown as Facts);
      }),
      { numRuns: 300 },
    );
  });
});
