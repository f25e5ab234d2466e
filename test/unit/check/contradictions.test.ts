import assert from 'node:assert/strict';
import { changed, expectNone, expectOne } from '../../support/clean-note.ts';
import { problems } from '../../support/notes.ts';

describe('contradictions name both lines', () => {
  it('interventional collaterals without collateral filling', () => {
    const message = expectOne(
      'collaterals-contradict',
      changed(['collaterals: yes', 'collaterals: <|yes|>'], ['rentrop: 2', 'rentrop: 0']),
    );
    assert.match(message, /lines 30 and 31/);
  });
  it('a tapered stump with an ambiguous cap', () => {
    const message = expectOne(
      'stump-contradicts',
      changed(
        ['stump: blunt', 'stump: <|tapered|>'],
        ['cap_ambiguity: no', 'cap_ambiguity: yes'],
        ['j_cto: 2', 'j_cto: 1'],
        ['progress_cto: 0', 'progress_cto: 1'],
      ),
    );
    assert.match(message, /lines 24 and 25/);
  });
  it('a retrograde strategy without a collateral to pass', () => {
    const message = expectOne(
      'retrograde-contradicts',
      changed(
        ['collaterals: yes', 'collaterals: no'],
        ['strategies: [awe, retrograde_wire]', 'strategies: <|[awe, retrograde_wire]|>'],
        ['progress_cto: 0', 'progress_cto: 1'],
      ),
    );
    assert.match(message, /lines 33 and 30/);
  });
  it('a retrograde strategy without a collateral, but not where a graft may be the way', () => {
    const bypassed = (answer: string) =>
      problems(
        changed(
          ['collaterals: yes', `collaterals: no\n    bypassed: ${answer}`],
          ['progress_cto: 0', 'progress_cto: 1'],
        ),
      );
    assert.deepEqual([bypassed('yes'), bypassed('true')], [[], []]);
    for (const answer of ['no', 'unknown']) {
      assert.match(bypassed(answer).join(), /retrograde-contradicts/, answer);
    }
  });
  it('a successful strategy that was not tried', () => {
    const message = expectOne('crossing-contradicts', changed(['successful: awe', 'successful: <|adr|>']));
    assert.match(message, /lines 34 and 33/);
  });
  it('no crossing, but normal flow', () => {
    const message = expectOne('flow-contradicts', changed(['successful: awe', 'successful: <|none|>']));
    assert.match(message, /lines 34 and 36/);
  });
  it('a prior attempt, and another number of them', () => {
    const both = (word: string, count: string) =>
      changed(['prior_attempt: none', `prior_attempt: ${word}\n    prior_attempts: ${count}`]);
    const message = expectOne('prior-attempt-contradicts', both('<|none|>', '2'));
    assert.match(message, /lines \d+ and \d+/);
    for (const [word, count] of [
      ['none', '0'],
      ['none', 'unknown'],
    ] as const)
      expectNone(both(word, count));
    assert.doesNotMatch(problems(both('unknown', '2')).join(), /prior-attempt/);
  });
  it('no prior attempt, and an earlier one that failed', () => {
    const beside = (word: string, result: string) =>
      changed([
        'prior_attempt: none',
        `prior_attempt: ${word}\n    earlier_attempts:\n      - strategy: awe\n        result: ${result}`,
      ]);
    const message = expectOne('prior-attempt-contradicts', beside('<|none|>', 'failed'));
    assert.match(message, /one of them failed \(lines (\d+) and \d+\)/);
    for (const result of ['crossed', 'stopped']) expectNone(beside('none', result));
    assert.doesNotMatch(problems(beside('failed', 'failed')).join(), /prior-attempt/);
    assert.doesNotMatch(problems(beside('unknown', 'failed')).join(), /prior-attempt/);
  });
  it('multiple occlusions, and another number of them', () => {
    const both = (word: string, count: string) =>
      changed([
        '    outcome:',
        `    multiple_occlusions: ${word}\n    occlusion_count: ${count}\n    outcome:`,
      ]);
    for (const [word, count] of [
      ['no', '2'],
      ['no', 'over 1'],
      ['yes', '1'],
    ] as const)
      assert.equal(
        expectOne('occlusions-contradict', both(`<|${word}|>`, count)),
        `\`multiple_occlusions: ${word}\` contradicts \`occlusion_count: ${count}\`: both are about the same occlusions (lines 35 and 36).`,
      );
    for (const [word, count] of [
      ['yes', '2'],
      ['yes', 'over 1'],
      ['no', '1'],
      ['no', '1-2'],
      ['yes', 'unknown'],
    ] as const)
      expectNone(both(word, count));
    assert.doesNotMatch(problems(both('unknown', '2')).join(), /occlusions-/);
  });
  it('no complication, and one', () => {
    const message = expectOne('complications-contradict', changed(['[none]', '[<|none|>, perforation]']));
    assert.match(message, /line 42\)/);
    expectNone(changed(['[none]', '[perforation]']));
  });
  it('a complication, and that it was ruled out', () => {
    const ruledOut = (complication: string, words: string) =>
      changed(['[none]', `[${complication}]\ndischarge:\n  ruled_out: [${words}]`]);
    const message = expectOne('complications-contradict', ruledOut('<|mi|>', 'stroke, mi'));
    assert.match(message, /^`ruled_out` contradicts `mi` among the complications: .*lines 42 and 44\)/);
    expectNone(ruledOut('perforation', 'mi'));
    expectNone(ruledOut('none', 'mi'));
    expectNone(ruledOut('{kind: mi, when: later}', 'mi'));
    expectNone(ruledOut('{kind: mi, when: after_procedure}', 'mi'));
  });
  it('hours from the end of the procedure, of what happened during it', () => {
    const at = (when: string, hours: string) =>
      changed(['[none]', `[{kind: perforation, when: <|${when}|>, hours_after: ${hours}}]`]);
    assert.match(expectOne('complications-contradict', at('procedure', '0.12')), /`minutes_after` counts/);
    expectNone(at('procedure', 'unknown').replaceAll(/<\||\|>/g, ''));
    expectNone(at('hospital', '2').replaceAll(/<\||\|>/g, ''));
  });
  it('an event at follow-up, and that there was none', () => {
    const at = (events: string) =>
      changed(['[none]', `[none]\nfollow_up:\n  - {days: 30, events: [${events}]}`]);
    assert.match(expectOne('complications-contradict', at('mi, <|none|>')), /^`none` contradicts `mi`/);
    assert.match(
      expectOne('complications-contradict', at('<|none|>, stroke')),
      /^`none` contradicts `stroke`/,
    );
    expectNone(at('none'));
    expectNone(at('mi, stroke'));
  });
  it('a written J-CTO that differs', () => {
    const message = expectOne('score-differs', changed(['j_cto: 2', 'j_cto: <|3|>']));
    assert.match(
      message,
      /^`j_cto: 3` differs from the computed J-CTO 2\/5: it counts `stump` \(line 24\), `length_mm` \(line 23\)/,
    );
  });
  it('a written PROGRESS-CTO that differs', () => {
    const message = expectOne('score-differs', changed(['progress_cto: 0', 'progress_cto: <|2|>']));
    assert.match(message, /computed PROGRESS-CTO 0\/4: nothing counts/);
  });
  it('a written technical success against flow and stenosis', () => {
    const message = expectOne(
      'success-differs',
      changed(['technical_success: yes', 'technical_success: <|no|>']),
    );
    assert.match(message, /`timi_flow` in line 36, `residual_stenosis_percent` in line 37/);
  });
  it('a written technical success against flow alone, and no line that is not there', () => {
    const message = expectOne(
      'success-differs',
      changed(
        ['timi_flow: 3', 'timi_flow: 1'],
        ['      residual_stenosis_percent: 10\n', ''],
        ['technical_success: yes', 'technical_success: <|yes|>'],
      ),
    );
    assert.match(message, /\(`timi_flow` in line 36\)\.$/);
  });
});
