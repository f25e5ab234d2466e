/** What a lesion's picture shows: every value that a score counts, and what is not known unlike what is absent. */
import assert from 'node:assert/strict';
import type { ShownKey } from '../../../src/picture/lesion-words.ts';
import { keysOf } from '../../../src/score/engine/score.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { factsWith, pictureWith, resultsFor } from '../../support/pictures.ts';
import { elementsWith, readSvg } from '../../support/svg.ts';

/** For each key two or more values that no picture may show alike. */
const VALUES: Readonly<Record<ShownKey, readonly unknown[]>> = {
  vessel: ['RCA', 'LCx', 'LAD', 'OM1'],
  segment: ['ostial', 'proximal', 'mid', 'distal'],
  timi_before: [0, 1, 2, 3],
  stump: ['tapered', 'blunt', 'invisible'],
  cap_ambiguity: ['yes', 'no'],
  side_branch_at_cap: ['yes', 'no'],
  length_mm: [5, 19, 20, 21, 60, 61, 200, 'under 20', 'over 20', '20-25', '15-25', 'about 20'],
  calcification: ['none', 'mild', 'moderate', 'severe', 'present'],
  bend_degrees: [0, 10, 45, 46, 90, 180, 'under 45', 'over 45', '30-60'],
  tortuosity: ['none', 'mild', 'moderate', 'severe', 'present', 'unseen'],
  in_stent: ['yes', 'no'],
  distal_bifurcation: ['yes', 'no'],
  interventional_collaterals: ['yes', 'no'],
  collaterals: [
    [],
    [{ channel: 'septal', donor: 'LAD' }],
    [{ channel: 'septal', donor: 'LAD', werner_cc: 0 }],
    [{ channel: 'septal', donor: 'LAD', werner_cc: 1 }],
    [{ channel: 'epicardial', donor: 'LAD' }],
    [{ channel: 'epicardial', donor: 'LCx' }],
    [{ channel: 'graft', donor: 'graft' }],
    [{ channel: 'ipsilateral' }],
    [{ channel: 'bridging' }],
  ],
  rentrop: [0, 1, 2, 3],
  prior_attempt: ['none', 'failed'],
  stents: [
    [],
    [{ type: 'des', length_mm: 38 }],
    [{ type: 'des', length_mm: 28 }],
    [{ type: 'des' }, { type: 'des' }],
  ],
  werner_cc: [0, 1, 2],
  multiple_occlusions: ['yes', 'no'],
  occlusion_months: [6, 12, 'over 12'],
  'crossing.strategies': [['awe'], ['adr'], ['awe', 'retrograde_wire']],
  'patient.age_years': [60, 75],
  'patient.sex': ['female', 'male'],
  'patient.lvef_percent': [30, 60, 'under 45'],
  'patient.prior_cabg': ['yes', 'no'],
};

const KEYS = Object.keys(VALUES) as ShownKey[];

/** A score that asks for a key; the unit's own where none does. */
const askingFor = (key: string) =>
  catalogue.filter(({ items }) => items.some(({ test }) => test.key === key)).map(({ id }) => id);

describe('the picture of a lesion', () => {
  it('has a value for each key that a score counts', () => {
    const counted = catalogue.flatMap(({ items }) => items.flatMap(({ test }) => test.key ?? []));
    assert.deepEqual(
      [...new Set(counted)].filter((key) => !(key in VALUES)),
      [],
    );
  });

  for (const key of KEYS) {
    it(`shows ${key}: no two values look or read alike, and none is like one that is not recorded`, () => {
      const scores = askingFor(key).slice(0, 1);
      const pictures = [...VALUES[key], undefined].map((value) =>
        // Without a grade of their own: the lesion's would follow from it.
        pictureWith(
          {
            ...(key === 'werner_cc' ? { collaterals: [{ channel: 'septal', donor: 'LAD' }] } : {}),
            [key]: value,
          },
          scores.length > 0 ? scores : undefined,
        ),
      );
      assert.equal(
        new Set(pictures.map(({ svg }) => svg.replace(/<desc.*?<\/desc>|<title.*?<\/title>/g, ''))).size,
        pictures.length,
      );
      assert.equal(
        new Set(pictures.map(({ description, title }) => title + description)).size,
        pictures.length,
      );
    });
  }

  it('draws what has a shape as a shape, not by words and signs alone', () => {
    const shapes = (changes: Readonly<Record<string, unknown>>) => {
      const drawn = pictureWith(changes).svg.replace(/<g font-size="9.5">.*?<\/g>/, '');
      return [...drawn.matchAll(/<(?:path|rect)[^>]*>/g)].join('');
    };
    const shaped: readonly ShownKey[] = [
      ...([
        'stump',
        'cap_ambiguity',
        'side_branch_at_cap',
        'length_mm',
        'calcification',
        'tortuosity',
      ] as const),
      ...(['in_stent', 'distal_bifurcation', 'interventional_collaterals', 'rentrop', 'stents'] as const),
      'timi_before',
    ];
    for (const key of shaped) {
      // An ungraded calcification is drawn as some of it, and `about` as its number.
      const values = VALUES[key].filter((value) => value !== 'present' && value !== 'about 20');
      assert.equal(new Set(values.map((value) => shapes({ [key]: value }))).size, values.length, key);
    }
  });

  it('hatches what is not recorded and what could not be told, with a question mark', () => {
    const questions = (changes: Readonly<Record<string, unknown>>) =>
      elementsWith(readSvg(pictureWith(changes).svg), 'font-weight', 'bold').filter(
        ({ text }) => text === '?',
      ).length;
    assert.equal(questions({}), 0, 'everything is recorded');
    for (const key of KEYS.slice(0, KEYS.indexOf('stents') + 1)) {
      // Collaterals that are left out leave one line without a name.
      if (key === 'collaterals' || key === 'vessel') continue;
      assert.ok(questions({ [key]: undefined }) > 0, key);
      if (!['timi_before', 'stents'].includes(key)) assert.ok(questions({ [key]: 'unknown' }) > 0, key);
    }
  });

  it('marks what counts by the letter of its score, and marks nothing else', () => {
    const letters = (changes: Readonly<Record<string, unknown>>) =>
      elementsWith(readSvg(pictureWith(changes).svg), 'font-size', '8.5')
        .map(({ text }) => text)
        .filter((text) => text.length === 1)
        .sort()
        .join('');
    // One of each stands beside the name of the score.
    assert.equal(letters({}), 'JP');
    const counting: Readonly<Record<string, readonly [unknown, string]>> = {
      stump: ['blunt', 'JJP'],
      length_mm: [20, 'JJP'],
      calcification: ['mild', 'JJP'],
      bend_degrees: [46, 'JJP'],
      prior_attempt: ['failed', 'JJP'],
      cap_ambiguity: ['yes', 'JPP'],
      tortuosity: ['moderate', 'JPP'],
      vessel: ['LCx', 'JPP'],
      interventional_collaterals: ['no', 'JPP'],
    };
    for (const [key, [value, expected]] of Object.entries(counting))
      assert.equal(letters({ [key]: value }), expected, key);
  });

  it('marks nothing by a score that does not apply', () => {
    const { description, svg } = pictureWith({ vessel: 'graft', stump: 'blunt' });
    assert.doesNotMatch(description, /J-CTO/);
    assert.doesNotMatch(svg, /J-CTO/);
  });

  it('says in words what it shows, and what that counts for', () => {
    const { title, description, svg } = pictureWith({
      stump: 'blunt',
      length_mm: '15-25',
      calcification: undefined,
    });
    assert.equal(title, 'Lesion A: RCA, mid');
    assert.match(description, /Stump: blunt, counts for J-CTO\./);
    assert.match(description, /Occlusion length: 15–25 mm, left open in J-CTO\./);
    assert.match(description, /Calcification: not recorded, left open in J-CTO\./);
    assert.match(description, /Collaterals: septal from LAD \(CC 2\)\./);
    assert.match(description, /TIMI flow after: 3\./);
    const { children } = readSvg(svg);
    assert.deepEqual(
      children.slice(0, 2).map(({ name, text }) => [name, text]),
      [
        ['title', title],
        ['desc', description],
      ],
    );
  });

  it('says more of the patient and the procedure where a score of the unit asks for it', () => {
    assert.doesNotMatch(pictureWith({ 'patient.age_years': 72 }).description, /Age/);
    assert.match(
      pictureWith({ 'patient.age_years': 72 }, ['castle']).description,
      /Age: 72 years, counts for CASTLE\./,
    );
    assert.match(pictureWith({}, ['castle']).description, /Age: not recorded, left open in CASTLE\./);
  });

  it('takes the Werner grade from the collaterals where the lesion has none, as the scores do', () => {
    const collaterals = [{ channel: 'epicardial', donor: 'LCx', werner_cc: 1 }];
    const { description } = pictureWith({ collaterals }, ['jr_cto']);
    assert.match(description, /Werner collateral connection: 1, counts for JR-CTO\./);
    const open = pictureWith({ collaterals: [{ channel: 'epicardial' }] }, ['jr_cto']).description;
    assert.match(open, /Werner collateral connection: not recorded, left open in JR-CTO\./);
  });

  it('reads a number of failed attempts as one', () => {
    const said = (count: number) =>
      pictureWith({ prior_attempt: undefined, prior_attempts: count }).description;
    assert.match(said(2), /Prior attempt: failed, counts for J-CTO\./);
    assert.match(said(0), /Prior attempt: no\./);
  });

  it('speaks the language that it is given', () => {
    const { description } = pictureWith({}, undefined, { localize: () => 'X' });
    assert.match(description, /^X( X)*$/);
  });

  it('has a limit for each number that a score asks for', () => {
    const asked = new Set(keysOf(resultsFor(factsWith({})).flatMap(({ items }) => items)));
    assert.ok(asked.has('length_mm') && asked.has('bend_degrees'));
    const { svg } = pictureWith({ bend_degrees: 60 });
    assert.match(svg, />45&#176;</);
    assert.match(svg, />20</);
    const without = pictureWith({ bend_degrees: 60 }, ['progress_cto']).svg;
    assert.doesNotMatch(without, />45&#176;<|>20</);
  });
});
