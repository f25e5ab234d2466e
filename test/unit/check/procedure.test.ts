/** What a note says of a procedure and its aftermath, held against itself. */
import assert from 'node:assert/strict';
import { changed, expectNone, expectOne } from '../../support/clean-note.ts';
import { problems } from '../../support/notes.ts';

describe('a procedure that stopped for success', () => {
  const stopped = (...changes: [string, string][]) =>
    changed(['  operators', '  stopped_for: <|success|>\n  operators'], ...changes);
  const plain = (source: string) => source.replace(/<\||\|>/g, '');

  it('was one', () => {
    const message = expectOne(
      'success-differs',
      stopped(['timi_flow: 3', 'timi_flow: 2'], ['      technical_success: yes\n', '']),
    );
    assert.match(message, /^`stopped_for: success` contradicts the outcome: TIMI 2 flow, not 3 \(lines /);
    expectNone(plain(stopped()));
  });

  it('is not doubted where flow is not recorded, a second lesion may have succeeded, or one was modified', () => {
    const failed: [string, string] = [
      'timi_flow: 3\n      residual_stenosis_percent: 10\n      technical_success: yes',
      'timi_flow: 1',
    ];
    expectOne('success-differs', stopped(failed));
    expectNone(plain(stopped([failed[0], 'side_branch_lost: no'])));
    expectNone(plain(stopped([failed[0], `${failed[1]}\n      modification: yes`])));
    const other = stopped(failed, ['lesions:\n', 'lesions:\n  - {id: B, vessel: RCA}\n']);
    assert.deepEqual(
      problems(plain(other)).filter((one) => one.startsWith('success-differs')),
      [],
    );
    const doubted = (outcome: string) => {
      const second = `  - {id: B, vessel: RCA, outcome: ${outcome}}\ncomplications:`;
      const found = problems(plain(stopped(failed, ['complications:', second])));
      return found.some((one) => one.startsWith('success-differs'));
    };
    assert.equal(doubted('{timi_flow: 0}'), true);
    assert.equal(doubted('{timi_flow: 3, residual_stenosis_percent: 0}'), false);
  });

  it('is doubted where the occlusion was not crossed, if that is all that is recorded', () => {
    const outcome =
      '    outcome:\n      timi_flow: 3\n      residual_stenosis_percent: 10\n      technical_success: yes\n';
    const message = expectOne(
      'success-differs',
      stopped([outcome, ''], ['successful: awe', 'successful: none']),
    );
    assert.match(message, /: the occlusion was not crossed \(/);
    expectNone(plain(stopped([outcome, ''])));
    // What the operator said of it has a problem of its own, if any.
    const said = stopped(
      [outcome, '    outcome: {technical_success: yes}\n'],
      ['successful: awe', 'successful: none'],
    );
    assert.ok(!problems(plain(said)).some((one) => one.startsWith('success-differs')));
  });

  it('is what the operator said of it, where nothing else is recorded', () => {
    const message = expectOne(
      'success-differs',
      stopped([
        'timi_flow: 3\n      residual_stenosis_percent: 10\n      technical_success: yes',
        'technical_success: no',
      ]),
    );
    assert.match(message, /: `technical_success: no` \(/);
  });
});

describe('follow-up', () => {
  const visit = (text: string) => changed(['complications', `follow_up:\n  - ${text}\ncomplications`]);

  it('comes after the procedure', () => {
    const message = expectOne('follow-up-early', visit('date: <|2026-03-03|>'));
    assert.match(message, /^Follow-up dated 2026-03-03 is before the procedure: .*2026-03-04, line 14/);
    expectNone(visit('date: 2026-03-04'));
    expectNone(visit('days: 30'));
    expectNone(visit('date: 2026-03-03').replace('  date: 2026-03-04\n', ''));
  });
});

describe('contrast and air kerma', () => {
  const WANTED = { severity: { 'procedure-incomplete': 'information' } } as const;
  const without = changed(['  contrast_ml: 100\n  air_kerma_gy: 2\n', '']);
  const shown = (text: string) => problems(text, 'cto-note', WANTED);

  it('are missed in a finished procedure only by a unit that wants them', () => {
    expectNone(without);
    assert.deepEqual(shown(without), ['procedure-incomplete 12:0-12:9']);
    assert.deepEqual(shown(changed(['  contrast_ml: 100\n', ''])), ['procedure-incomplete 12:0-12:9']);
    assert.deepEqual(shown(changed()), []);
  });

  it('are not missed before the procedure, or where they could not be told', () => {
    const planned = without.replace(/ {4}crossing:[\s\S]*? {4}scores/, '    scores');
    assert.deepEqual(shown(planned), []);
    assert.deepEqual(shown(planned.replace('  operators', '  stopped_for: time\n  operators')), [
      'procedure-incomplete 12:0-12:9',
    ]);
    assert.deepEqual(shown(changed(['contrast_ml: 100', 'contrast_ml: unknown'])), []);
  });
});
