/** `antegrade` and `retrograde`: strategies of which nobody told whether they were by wire or by dissection. */
import assert from 'node:assert/strict';
import { assessmentJson } from '../../../src/present/score-json.ts';
import { mayBeSameStrategies, type Strategy } from '../../../src/score/engine/crossing.ts';
import { document, service } from '../../support/notes.ts';

const NOTE = `cto_note: 1
consent: {obtained: yes, discussed: [benefits, risks]}
indication: {symptoms: [angina], goals: [symptom_relief]}
patient: {age_years: 60, sex: male, lvef_percent: 60}
lesions:
  - id: A
    vessel: RCA
    crossing:
`;

const lesionOf = (crossing: string) => {
  const { notes, settings } = service().analysis(document(`${NOTE}      ${crossing}\n`));
  const [lesion] = notes[0]?.lesions ?? [];
  assert.ok(lesion);
  return assessmentJson(lesion.assessment, settings).scores;
};

const codes = (crossing: string) =>
  service()
    .diagnose(document(`${NOTE}${crossing.replace(/^(?=.)/gm, '      ')}\n`))
    .filter(({ code }) => /contradict/.test(String(code)))
    .map(({ message }) => String(message).replace(/ \(lines.*/, ''));

type Expected = 'present' | 'absent' | 'unknown';

/** What the items of the complication scores say of dissection, and of a retrograde strategy. */
const ITEMS: [crossing: string, adr: Expected, retrograde: Expected][] = [
  ['strategies: [antegrade]', 'unknown', 'absent'],
  ['strategies: [antegrade, awe]', 'unknown', 'absent'],
  ['strategies: [antegrade, adr]', 'present', 'absent'],
  ['strategies: [antegrade, retrograde]', 'absent', 'present'],
  ['strategies: [antegrade, retrograde_wire]', 'absent', 'present'],
  ['strategies: [awe]', 'absent', 'absent'],
  ['strategies: [retrograde]', 'absent', 'present'],
  ['attempts: [{strategy: antegrade, result: crossed}]', 'unknown', 'absent'],
  ['attempts: [{strategy: antegrade}, {strategy: retrograde}]', 'absent', 'present'],
  ['successful: antegrade', 'unknown', 'unknown'],
  ['successful: adr', 'unknown', 'unknown'],
  ['successful: none', 'unknown', 'unknown'],
];

describe('a strategy of which only the side is told', () => {
  for (const [crossing, adr, retrograde] of ITEMS)
    it(`${crossing}: dissection ${adr}, retrograde ${retrograde}`, () => {
      for (const id of ['progress_mace', 'progress_mortality', 'progress_perforation']) {
        const items = lesionOf(crossing)[id]?.items ?? [];
        const stateOf = (label: RegExp) => items.find((item) => label.test(item.label))?.state;
        for (const [label, state] of [
          [/Antegrade dissection/, adr],
          [/Retrograde/, retrograde],
        ] as const)
          if (items.some((item) => label.test(item.label)))
            assert.equal(stateOf(label), state, `${id} ${label}`);
      }
    });

  it('leaves a score between its ends, and says why', () => {
    const mace = lesionOf('strategies: [antegrade]').progress_mace;
    const item = mace?.items.find(({ label }) => label.startsWith('Antegrade dissection'));
    assert.equal(item?.because, 'strategies antegrade: this leaves it open');
    assert.ok(mace?.missing.map(String).includes('crossing.strategies'));
    const [attempt] =
      lesionOf('attempts: [{strategy: antegrade}]').progress_mace?.items.filter(({ label }) =>
        label.startsWith('Antegrade dissection'),
      ) ?? [];
    assert.equal(attempt?.because, 'strategies antegrade (attempts): this leaves it open');
  });

  it('begins no retrograde procedure', () => {
    assert.equal(lesionOf('strategies: [antegrade, retrograde]').jr_cto?.applicable, false);
    assert.notEqual(lesionOf('strategies: [retrograde, antegrade]').jr_cto?.applicable, false);
  });

  it('contradicts none of its side', () => {
    for (const crossing of [
      'strategies: [awe]\nsuccessful: awe\nattempts: [{strategy: antegrade, result: crossed}]',
      'strategies: [antegrade]\nsuccessful: antegrade\nattempts: [{strategy: adr, result: crossed}]',
      'strategies: [antegrade, retrograde]\nsuccessful: retrograde_wire',
      'strategies: [antegrade, retrograde]\nattempts: [{strategy: awe}, {strategy: adr}, {strategy: retrograde}]',
      'strategies: [awe]\nattempts: [{strategy: antegrade}, {strategy: awe}]',
    ])
      assert.deepEqual(codes(crossing), [], crossing);
  });

  it('contradicts those of the other side, and none', () => {
    assert.deepEqual(codes('strategies: [retrograde]\nattempts: [{strategy: antegrade, result: crossed}]'), [
      '`strategies` and `attempts` differ: the attempts are antegrade',
    ]);
    assert.deepEqual(codes('strategies: [antegrade]\nsuccessful: retrograde'), [
      '`successful: retrograde` is not among the `strategies`: add it there, or correct it',
    ]);
    assert.deepEqual(codes('successful: antegrade\nattempts: [{strategy: retrograde, result: crossed}]'), [
      '`successful: antegrade` contradicts `attempts`: by these it is retrograde',
    ]);
    assert.deepEqual(codes('successful: antegrade\nattempts: [{strategy: awe, result: failed}]'), [
      '`successful: antegrade` contradicts `attempts`: by these it is none',
    ]);
  });
});

/** Whether two lists may tell the same: by hand. */
const LISTS: [some: string, others: string, same: boolean][] = [
  ['awe', 'awe', true],
  ['awe', 'adr', false],
  ['awe awe', 'awe', true],
  ['awe adr', 'awe', false],
  ['awe', 'awe adr', false],
  ['awe adr awe', 'awe adr', false],
  ['awe adr awe', 'awe adr adr awe', true],
  ['antegrade', 'awe adr', true],
  ['awe adr', 'antegrade', true],
  ['antegrade adr', 'awe adr', true],
  ['antegrade retrograde', 'awe adr retrograde_wire', true],
  ['antegrade retrograde', 'retrograde_wire awe', false],
  ['antegrade', 'awe retrograde', false],
  ['antegrade', 'retrograde', false],
  ['retrograde awe', 'retrograde_wire antegrade', true],
  ['retrograde', 'retrograde_dissection', true],
];

describe('two lists of strategies', () => {
  const listOf = (text: string) => text.split(' ') as Strategy[];
  for (const [some, others, same] of LISTS)
    it(`${some} and ${others}: ${same ? 'may be the same' : 'differ'}`, () => {
      assert.equal(mayBeSameStrategies(listOf(some), listOf(others)), same);
      assert.equal(mayBeSameStrategies(listOf(others), listOf(some)), same);
    });
});
