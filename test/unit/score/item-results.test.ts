/** What each kind of question says of its answer, word for word: a score shows it beside its points. */
import assert from 'node:assert/strict';
import { type Facts, pathOfKey } from '../../../src/score/engine/facts.ts';
import {
  atLeast,
  atLeastOrUnknown,
  atMost,
  below,
  type ItemTest,
  moreThan,
  no,
  oneOf,
  surelyMoreThan,
  yes,
} from '../../../src/score/engine/item-result.ts';
import { dissectionOnly, retrograde } from '../../../src/score/engine/strategies.ts';
import { toEnglish } from '../../../src/text/message.ts';

const facts = (lesion: object, patient: object = {}) => ({ lesion, patient }) as Facts;

type Row = readonly [value: unknown, state: 'present' | 'absent' | 'unknown', because: string];

const answer = (test: ItemTest, of: Facts) => {
  const { state, reason } = test.evaluate(of);
  return { state, because: toEnglish(reason) };
};

function says(test: ItemTest, rule: string, rows: readonly Row[]): void {
  assert.equal(toEnglish(test.rule), rule);
  for (const [value, state, because] of rows) {
    const asked = test.key ?? '';
    const [section, key = ''] = asked.split('.');
    const at = section === 'patient' ? facts({}, { [key]: value }) : facts({ [asked]: value });
    assert.deepEqual(answer(test, at), { state, because });
  }
}

describe('a question to the note', () => {
  it('of at least so much', () => {
    says(atLeast('length_mm', 20, 'mm'), '20 mm or more', [
      [20, 'present', 'length_mm 20: 20 mm or more'],
      [19.9, 'absent', 'length_mm 19.9: below 20 mm'],
      ['unknown', 'unknown', 'length_mm unknown: it could not be told'],
      [undefined, 'unknown', 'length_mm is not recorded'],
      [null, 'unknown', 'length_mm is not recorded'],
    ]);
  });

  it('of at most so much, of a patient, who is not named', () => {
    says(atMost('patient.lvef_percent', 45, '%'), '45 % or less', [
      [45, 'present', 'lvef_percent 45: 45 % or less'],
      [45.1, 'absent', 'lvef_percent 45.1: above 45 %'],
    ]);
  });

  it('of more than so much', () => {
    says(moreThan('bend_degrees', 45, 'degrees'), 'more than 45 degrees', [
      [45.1, 'present', 'bend_degrees 45.1: more than 45 degrees'],
      [45, 'absent', 'bend_degrees 45: not more than 45 degrees'],
    ]);
  });

  it('of a grade below another', () => {
    says(below('rentrop', 2), 'below 2', [
      [1, 'present', 'rentrop 1: below 2'],
      [2, 'absent', 'rentrop 2: not below 2'],
    ]);
  });

  it('of at least so much, where not to know counts too', () => {
    says(atLeastOrUnknown('occlusion_months', 12, 'months'), '12 months or more, or unknown', [
      [12, 'present', 'occlusion_months 12: 12 months or more'],
      [11.9, 'absent', 'occlusion_months 11.9: below 12 months'],
      ['unknown', 'present', 'occlusion_months unknown: counts in this score'],
      [undefined, 'unknown', 'occlusion_months is not recorded'],
    ]);
  });

  it('of a limit that the source does not name', () => {
    says(surelyMoreThan('bend_degrees', 45, 'degrees'), 'more than 45 degrees; open from 0 to 45', [
      [45.1, 'present', 'bend_degrees 45.1: more than 45 degrees'],
      [0, 'absent', 'bend_degrees 0'],
      [45, 'unknown', 'bend_degrees 45: the source names no limit, so this leaves it open'],
      [0.1, 'unknown', 'bend_degrees 0.1: the source names no limit, so this leaves it open'],
    ]);
  });

  it('of one among several', () => {
    const stump = oneOf('stump', { counts: ['blunt', 'invisible'], spares: ['tapered'] });
    says(stump, 'blunt or invisible', [
      ['invisible', 'present', 'stump invisible'],
      ['tapered', 'absent', 'stump tapered'],
    ]);
    const tortuosity = oneOf('tortuosity', { counts: ['severe'], spares: ['none'] });
    says(tortuosity, 'severe', [['unseen', 'unknown', 'tortuosity unseen: this leaves it open']]);
  });

  it('of yes and of no, in either spelling', () => {
    says(yes('cap_ambiguity'), 'the answer yes', [
      ['yes', 'present', 'cap_ambiguity yes'],
      [true, 'present', 'cap_ambiguity yes'],
      ['no', 'absent', 'cap_ambiguity no'],
      [false, 'absent', 'cap_ambiguity no'],
      ['perhaps', 'unknown', 'cap_ambiguity perhaps: this leaves it open'],
    ]);
    says(no('interventional_collaterals'), 'the answer no', [
      ['no', 'present', 'interventional_collaterals no'],
      [true, 'absent', 'interventional_collaterals yes'],
      ['perhaps', 'unknown', 'interventional_collaterals perhaps: this leaves it open'],
    ]);
  });

  it('whose value was not valid is not one that nobody recorded', () => {
    const { evaluate } = atLeast('patient.age_years', 65, 'years');
    assert.equal(
      toEnglish(evaluate({ ...facts({}), isWritten: () => true }).reason),
      'age_years has no valid value',
    );
    assert.equal(
      toEnglish(evaluate({ ...facts({}), isWritten: () => false }).reason),
      'age_years is not recorded',
    );
  });

  it('of the strategies, which are a plan before the procedure', () => {
    const used = (...strategies: string[]) => facts({ crossing: { strategies } });
    const open = 'strategies names none: before the procedure this is a plan';
    assert.equal(toEnglish(retrograde.rule), 'a retrograde strategy');
    assert.deepEqual(answer(retrograde, used('awe', 'retrograde_wire')), {
      state: 'present',
      because: 'strategies awe, retrograde_wire',
    });
    assert.deepEqual(answer(retrograde, used('awe')), { state: 'absent', because: 'strategies awe' });
    assert.deepEqual(answer(retrograde, used()), { state: 'unknown', because: open });
    assert.deepEqual(answer(retrograde, facts({})), {
      state: 'unknown',
      because: 'strategies is not recorded: before the procedure this is a plan',
    });
    assert.equal(toEnglish(dissectionOnly.rule), 'adr, without a retrograde strategy');
    assert.deepEqual(answer(dissectionOnly, used('adr')), { state: 'present', because: 'strategies adr' });
    assert.deepEqual(answer(dissectionOnly, used('adr', 'retrograde_dissection')), {
      state: 'absent',
      because: 'strategies adr, retrograde_dissection',
    });
    assert.deepEqual(answer(dissectionOnly, used('awe')), { state: 'absent', because: 'strategies awe' });
  });
});

describe('where a key stands', () => {
  it('is the section of the patient, or the lesion', () => {
    assert.deepEqual(pathOfKey('patient.age_years', ['lesions', 1]), ['patient', 'age_years']);
    assert.deepEqual(pathOfKey('length_mm', ['lesions', 1]), ['lesions', 1, 'length_mm']);
    assert.deepEqual(pathOfKey('crossing.strategies', ['lesions', 1]), [
      'lesions',
      1,
      'crossing',
      'strategies',
    ]);
  });
});
