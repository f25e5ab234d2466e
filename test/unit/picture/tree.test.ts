/** The coronary tree shows where the lesion is, what it cuts off, and from where collaterals come. */
import assert from 'node:assert/strict';
import { MAP, pathOn, pointOn, type Vessel } from '../../../src/picture/tree-map.ts';
import { treePicture } from '../../../src/picture/tree-picture.ts';
import { factsWith } from '../../support/pictures.ts';
import { allElements, readSvg } from '../../support/svg.ts';

const VESSELS = Object.keys(MAP) as Vessel[];
const draw = (changes: Readonly<Record<string, unknown>> = {}) => treePicture(factsWith(changes));
const drawing = (changes: Readonly<Record<string, unknown>> = {}) =>
  draw(changes).svg.replace(/<(title|desc).*?<\/\1>/g, '');
const named = (svg: string) =>
  allElements(readSvg(svg)).flatMap(({ name, text }) => (name === 'text' ? [text] : []));

describe('the picture of the coronary tree', () => {
  it('has every vessel of the format, and each lesion at a place of its own', () => {
    const pictures = VESSELS.flatMap((vessel) =>
      ['ostial', 'proximal', 'mid', 'distal', undefined].map((segment) =>
        drawing({ vessel, segment, collaterals: [] }),
      ),
    );
    assert.equal(new Set(pictures).size, VESSELS.length * 5);
    for (const vessel of VESSELS) assert.ok(named(draw({ vessel }).svg).includes(vessel), vessel);
  });

  it('has the branches at the back of the heart by its dominance; those that are not known are doubtful', () => {
    const back = (dominance: unknown) =>
      named(draw({ 'patient.dominance': dominance }).svg)
        .filter((name) => /^(PDA|PLV|LPDA|LPL|\?)$/.test(name))
        .sort();
    assert.deepEqual(back('right'), ['PDA', 'PLV']);
    assert.deepEqual(back('left'), ['LPDA', 'LPL']);
    assert.deepEqual(back('balanced'), ['LPL', 'PDA']);
    assert.deepEqual(back('unknown'), ['?', 'LPDA', 'LPL', 'PDA', 'PLV']);
    assert.deepEqual(back(undefined), back('unknown'));
  });

  it('draws a lesion without a segment unlike one in any segment', () => {
    assert.ok(named(draw({ segment: undefined }).svg).includes('?'));
    assert.ok(!named(draw().svg).includes('?'));
  });

  it('draws each channel and donor in its own way', () => {
    const pictures = [
      [],
      [{ channel: 'septal', donor: 'LAD' }],
      [{ channel: 'epicardial', donor: 'LAD' }],
      [{ channel: 'epicardial', donor: 'LCx' }],
      [{ channel: 'graft', donor: 'graft' }],
    ].map((collaterals) => drawing({ collaterals }));
    assert.equal(new Set(pictures).size, pictures.length);
  });

  it('draws no graft to a vessel that has none', () => {
    const none = { 'patient.grafts': [{ to: 'LCx', conduit: 'none' }] };
    assert.equal(drawing(none), drawing({}));
    assert.doesNotMatch(draw(none).description, /Graft/);
  });
  it('draws grafts by their state', () => {
    const pictures = ['patent', 'diseased', 'occluded'].map((state) =>
      drawing({ 'patient.grafts': [{ to: 'LAD', state }] }),
    );
    assert.equal(new Set([...pictures, drawing()]).size, 4);
  });

  it('says the same in words', () => {
    const { description } = draw({ 'patient.grafts': [{ to: 'LAD', state: 'occluded' }] });
    assert.equal(
      description,
      'Right-dominant circulation. Occluded: RCA, mid. Collateral: septal from LAD. Graft to LAD: occluded.',
    );
    assert.match(
      draw({ segment: undefined, 'patient.dominance': undefined }).description,
      /^Dominance not known\. Occluded: RCA, segment not known\./,
    );
  });

  it('has each branch begin on the vessel that it leaves', () => {
    for (const vessel of VESSELS) {
      const { from, curve } = MAP[vessel];
      if (!from) continue;
      const { x, y } = pointOn(...from);
      assert.ok(Math.hypot(x - curve[0].x, y - curve[0].y) < 5, `${vessel} begins at ${x} ${y}`);
    }
  });

  it('cuts a vessel where it is asked to', () => {
    assert.match(pathOn('RCA', 0, 1), /^M122 36C.* 92 158$/);
    const { x, y } = pointOn('RCA', 0.5);
    assert.ok(pathOn('RCA', 0.5, 1).startsWith(`M${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}C`));
  });
});
