/** What is known of a crossing: what is written, or what follows from the attempts. */
import assert from 'node:assert/strict';
import { assessmentJson } from '../../../src/present/score-json.ts';
import { type EffectiveCrossing, effectiveCrossing } from '../../../src/score/engine/crossing.ts';
import { document, service } from '../../support/notes.ts';

type Crossing = Parameters<typeof effectiveCrossing>[0];

const of = (crossing: Crossing): Omit<EffectiveCrossing, 'source'> => {
  const { strategies, successful } = effectiveCrossing(crossing);
  return { strategies, successful };
};

describe('the strategies and the successful one', () => {
  it('are what is written, whatever the attempts say', () => {
    assert.deepEqual(
      of({ strategies: ['adr'], successful: 'none', attempts: [{ strategy: 'awe', result: 'crossed' }] }),
      { strategies: ['adr'], successful: 'none' },
    );
  });

  it('follow from the attempts where they are not written', () => {
    assert.deepEqual(
      of({
        attempts: [
          { strategy: 'awe', result: 'failed', failed_at: 'proximal_cap' },
          { strategy: 'retrograde', technique: 'reverse_cart', result: 'crossed' },
        ],
      }),
      { strategies: ['awe', 'retrograde'], successful: 'retrograde' },
    );
  });

  it('name a strategy again that was come back to', () => {
    const attempts = [
      { strategy: 'awe', result: 'failed' },
      { strategy: 'adr', result: 'failed' },
      { strategy: 'awe', result: 'crossed' },
    ] as const;
    assert.deepEqual(of({ attempts: [...attempts] }), {
      strategies: ['awe', 'adr', 'awe'],
      successful: 'awe',
    });
  });

  it('are those of the attempts where the list is still empty', () => {
    assert.deepEqual(of({ strategies: [], attempts: [{ strategy: 'awe' }] }).strategies, ['awe']);
    assert.deepEqual(of({ strategies: [] }).strategies, []);
  });

  it('are none successful where every attempt ended without crossing', () => {
    const attempts = [
      { strategy: 'awe', result: 'failed' },
      { strategy: 'adr', result: 'stopped' },
    ] as const;
    assert.equal(of({ attempts: [...attempts] }).successful, 'none');
  });

  it('are not known where an attempt does not say', () => {
    assert.deepEqual(of({ attempts: [{ strategy: 'awe', result: 'failed' }, { strategy: 'adr' }] }), {
      strategies: ['awe', 'adr'],
      successful: undefined,
    });
    assert.deepEqual(of({ attempts: [{ result: 'crossed' }] }), {
      strategies: undefined,
      successful: undefined,
    });
    for (const crossing of [undefined, {}, { attempts: [] }])
      assert.deepEqual(of(crossing), { strategies: undefined, successful: undefined });
  });
});

const note = (crossing: string, more = '') =>
  `cto_note: 1
consent: {obtained: yes, discussed: [benefits, risks]}
indication: {symptoms: [angina], goals: [symptom_relief]}
lesions:
  - id: A
    vessel: LAD
${more}    crossing:
${crossing}`;

const diagnose = (text: string) => service().diagnose(document(text));

function scoreOf(text: string, id: string) {
  const { notes, settings } = service().analysis(document(text));
  const [lesion] = notes[0]?.lesions ?? [];
  assert.ok(lesion);
  const score = assessmentJson(lesion.assessment, settings).scores[id];
  assert.ok(score);
  return score;
}

const ATTEMPTS = `      attempts:
        - strategy: awe
          result: failed
        - strategy: retrograde
          result: crossed
`;

describe('a score that asks for strategies', () => {
  it('reads those of the attempts, and says so', () => {
    const { items } = scoreOf(note(ATTEMPTS), 'progress_mace');
    const item = items.find(({ label }) => /retrograde/i.test(label));
    assert.equal(item?.state, 'present');
    assert.match(item?.because ?? '', /strategies awe, retrograde \(attempts\)/);
  });

  it('applies to procedures that begin retrograde, by the first attempt', () => {
    const first = ATTEMPTS.replace('strategy: awe', 'strategy: retrograde');
    assert.notEqual(scoreOf(note(first), 'jr_cto').applicable, false);
    assert.equal(scoreOf(note(ATTEMPTS), 'jr_cto').applicable, false);
  });

  it('takes a donor that nobody told for none', () => {
    const lesion = '    collaterals: [{channel: septal, donor: RCA, werner_cc: 2}]\n';
    const stateOf = (donor: string) => {
      const attempt = `      attempts: [{strategy: retrograde, donor: ${donor}, result: crossed}]\n`;
      const { items } = scoreOf(note(attempt, lesion), 'jr_cto');
      return items.find(({ label }) => /CC/.test(label))?.state;
    };
    assert.deepEqual(['RCA', 'unknown', 'LCx'].map(stateOf), ['absent', 'absent', 'unknown']);
  });
});

describe('attempts that contradict', () => {
  const codes = (text: string) =>
    diagnose(text)
      .filter(({ code }) => /contradict/.test(String(code)))
      .map(({ code, message }) => `${code}: ${message}`);

  it('the strategies are a warning that names both lines', () => {
    assert.deepEqual(codes(note(`      strategies: [awe]\n${ATTEMPTS}`)), [
      'crossing-contradicts: `strategies` and `attempts` differ: the attempts are awe, retrograde (lines 8 and 10).',
    ]);
  });

  it('the successful strategy are one too', () => {
    assert.deepEqual(codes(note(`      successful: awe\n${ATTEMPTS}`)), [
      'crossing-contradicts: `successful: awe` contradicts `attempts`: by these it is retrograde (lines 8 and 10).',
    ]);
  });

  it('nothing where an older word says which retrograde strategy, or a strategy was tried twice in a row', () => {
    const again = ATTEMPTS.replace(
      '        - strategy: awe',
      '        - strategy: awe\n        - strategy: awe',
    );
    for (const attempts of [ATTEMPTS, again]) {
      const written =
        '      strategies: [awe, retrograde_dissection]\n      successful: retrograde_dissection\n';
      assert.deepEqual(codes(note(written + attempts)), []);
    }
  });

  it('collaterals only where one was crossed that there is not', () => {
    const none = '    interventional_collaterals: no\n';
    assert.match(codes(note(ATTEMPTS, none)).join(), /^retrograde-contradicts: .*lines 12 and 7/);
    const failed = ATTEMPTS.replace('strategy: awe', 'strategy: retrograde').replace(
      'strategy: retrograde\n          result: crossed',
      'strategy: awe\n          result: crossed',
    );
    assert.deepEqual(
      codes(note(failed.replace('failed\n', 'failed\n          failed_at: collateral\n'), none)),
      [],
    );
    const byGraft = ATTEMPTS.replace('result: crossed', 'channel: graft\n          result: crossed');
    assert.deepEqual(codes(note(byGraft, none)), []);
  });
});
