/** The picture of the scores shows where a lesion stands on each scale, and what its groups were found to mean. */
import assert from 'node:assert/strict';
import { scoresPicture } from '../../../src/picture/scores-picture.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { factsWith, resultsFor } from '../../support/pictures.ts';
import { allElements, elementsWith, readSvg } from '../../support/svg.ts';

const draw = (
  changes: Readonly<Record<string, unknown>> = {},
  scores?: readonly string[],
  settings = defaultSettings,
) => scoresPicture(resultsFor(factsWith(changes), scores), settings);
const texts = (svg: string) =>
  allElements(readSvg(svg)).flatMap(({ name, text }) => (name === 'text' ? [text] : []));
const standing = (svg: string) =>
  elementsWith(readSvg(svg), 'data-points').map(({ attributes }) => attributes['data-points']);

describe('the picture of the scores', () => {
  it('points at the score, and shows a range as a range', () => {
    assert.deepEqual(standing(draw().svg), ['0', '0']);
    assert.deepEqual(standing(draw({ stump: 'blunt', calcification: 'mild', tortuosity: 'severe' }).svg), [
      '2',
      '1',
    ]);
    assert.deepEqual(standing(draw({ stump: undefined, length_mm: 30, tortuosity: 'unknown' }).svg), [
      '1 2',
      '0 1',
    ]);
  });

  it('points into the group that the score belongs to', () => {
    const cases: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
      [{}, '88 %'],
      [{ stump: 'blunt' }, '67 %'],
      [{ stump: 'blunt', length_mm: 20 }, '42 %'],
      [{ stump: 'blunt', length_mm: 20, calcification: 'mild' }, '10 %'],
      [
        { stump: 'blunt', length_mm: 20, calcification: 'mild', bend_degrees: 90, prior_attempt: 'failed' },
        '10 %',
      ],
    ];
    for (const [changes, figure] of cases) {
      const elements = allElements(readSvg(draw(changes, ['j_cto']).svg));
      const bands = elements.filter(
        ({ name, attributes }) => name === 'rect' && attributes['stroke-width'] === '1.8',
      );
      assert.equal(bands.length, 1, figure);
      const [left, width] = [Number(bands[0]?.attributes.x), Number(bands[0]?.attributes.width)];
      const inside = (x: number) => left < x && x < left + width;
      const pointer = elements.find(({ attributes }) => 'data-points' in attributes)?.attributes.d ?? '';
      assert.ok(inside(Number(/^M([\d.]+)/.exec(pointer)?.[1])), `${figure}: ${pointer}`);
      const text = elements.find((one) => one.text === figure && one.name === 'text');
      assert.ok(inside(Number(text?.attributes.x)), figure);
    }
  });

  it('looks different for every score', () => {
    const pictures = [{}, { stump: 'blunt' }, { stump: 'unknown' }, { stump: 'blunt', length_mm: 20 }].map(
      (changes) => draw(changes, ['j_cto']).svg,
    );
    assert.equal(new Set(pictures).size, 4);
  });

  it('has the figure of each group, as it was published', () => {
    const shown = texts(draw({}, ['j_cto']).svg);
    for (const figure of ['88 %', '67 %', '42 %', '10 %']) assert.ok(shown.includes(figure), figure);
    assert.ok(texts(draw({}, ['progress_cto']).svg).includes('< 4.3 % †'));
  });

  it('has a dash where no figure was found', () => {
    assert.deepEqual(
      texts(draw({}, ['castle']).svg).filter((text) => /%|–/.test(text)),
      ['CASTLE 0–2/6', '8 %', '–', '35 %'],
    );
  });

  it('says that figures are disputed, and why; a unit that hides them sees none', () => {
    const { svg, description } = draw({}, ['progress_cto']);
    assert.ok(texts(svg).includes('† disputed'));
    assert.match(description, /PROGRESS-CTO 0\/4, technical success: 91 %\. .+/);
    const hidden = draw({}, ['progress_cto'], { ...defaultSettings, disputedFigures: 'hide' });
    assert.doesNotMatch(texts(hidden.svg).join(' '), /91|4\.3|†/);
    assert.doesNotMatch(hidden.description, /91 %/);
  });

  it('has no scale for a score that does not apply, and says for whom it was made', () => {
    const { svg, description } = draw({ vessel: 'graft' }, ['j_cto']);
    assert.deepEqual(standing(svg), []);
    assert.match(description, /J-CTO not applicable.*made for native vessels/);
    assert.ok(texts(svg).some((text) => text.startsWith('made for native vessels')));
  });

  it('counts in halves where a score does', () => {
    assert.deepEqual(standing(draw({ length_mm: 30, stump: 'blunt' }, ['w_cto']).svg), ['3.5']);
  });
});
