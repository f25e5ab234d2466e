import assert from 'node:assert/strict';
import { CLEAN, changed, expectNone, expectOne } from '../../support/clean-note.ts';
import { document, marked, service } from '../../support/notes.ts';

describe('the clean note', () => it('has no problem', () => expectNone(CLEAN)));

describe('consent', () => {
  it('is missed', () => {
    const without = CLEAN.replace(/consent:\n( .*\n)+/, '');
    expectOne('consent-missing', without.replace('cto_note', '<|cto_note|>'));
  });
  it('that was not obtained is a warning', () =>
    void expectOne('consent-not-obtained', changed(['obtained: yes', 'obtained: <|no|>'])));
  it('of which nothing is stated is an information, and what was discussed is not asked for', () => {
    const unknown = changed(
      ['obtained: yes', 'obtained: <|unknown|>'],
      ['  discussed: [benefits, risks]\n', ''],
    );
    const message = expectOne('consent-missing', unknown);
    assert.match(message, /not known/);
    assert.deepEqual(
      service()
        .diagnose(document(marked(unknown).text))
        .map(({ severity }) => severity),
      [3],
    );
  });
  it('of the day of the procedure is in time', () => expectNone(changed(['2026-03-02', '2026-03-04'])));
  it('dated after the procedure is late, and both lines are named', () => {
    const message = expectOne('consent-late', changed(['2026-03-02', '<|2026-03-05|>']));
    assert.match(message, /2026-03-05.*\(2026-03-04, line 14\)/);
  });
  it('without risks is incomplete', () => {
    const message = expectOne(
      'consent-incomplete',
      changed(['discussed: [benefits, risks]', '<|discussed|>: [benefits]']),
    );
    assert.match(message, /does not name `risks`/);
  });
  it('is not asked what was discussed before it is recorded, as in a new note', () => {
    const empty = CLEAN.replace(/obtained: yes.*/, 'obtained:')
      .replace('[benefits, risks]', '[]')
      .replace(/ {2}date: 2026-03-02\n/, '');
    const codes = service()
      .diagnose(document(empty))
      .map(({ code }) => code);
    assert.deepEqual(codes, ['missing-value']);
  });
  it('without any record of what was discussed is incomplete', () => {
    const message = expectOne(
      'consent-incomplete',
      changed(['consent:', '<|consent|>:'], ['  discussed: [benefits, risks]\n', '']),
    );
    assert.match(message, /`benefits` and `risks`/);
  });
});

describe('goals', () => {
  const withGoal = (goal: string) => changed(['[symptom_relief]', `[symptom_relief, <|${goal}|>]`]);
  const severityOf = (goal: string) =>
    service()
      .diagnose(document(marked(withGoal(goal)).text))
      .map(({ severity }) => severity);
  for (const [goal, outcome] of [
    ['survival', 'all-cause mortality'],
    ['prevent_mi', 'myocardial infarction'],
    ['prevent_stroke', 'stroke'],
  ] as const) {
    it(`${goal} has not been shown: a warning`, () => {
      const message = expectOne('goal-not-shown', withGoal(goal));
      assert.ok(message.startsWith(`CTO PCI has not been shown to reduce ${outcome};`), message);
      assert.match(message, /symptoms and quality of life/);
      assert.deepEqual(severityOf(goal), [2]);
    });
  }
  it('prevent_revascularisation is an information: the sources differ', () => {
    assert.equal(
      expectOne('goal-not-shown', withGoal('prevent_revascularisation')),
      'Sources differ on repeat revascularisation after CTO PCI: a review says that no benefit has been shown; EuroCTO found less of it at 3 years.',
    );
    assert.deepEqual(severityOf('prevent_revascularisation'), [3]);
  });
  it('lvef_improvement is an information', () => {
    assert.equal(
      expectOne('goal-not-shown', withGoal('lvef_improvement')),
      'CTO PCI has not been shown to improve ejection fraction: EXPLORE found no gain overall.',
    );
    assert.deepEqual(severityOf('lvef_improvement'), [3]);
  });
  for (const goal of ['quality_of_life', 'ischaemia_reduction', 'complete_revascularisation']) {
    it(`${goal} is no finding`, () => expectNone(changed(['[symptom_relief]', `[symptom_relief, ${goal}]`])));
  }
  it('of a patient without symptoms who is not to feel better are worth a word', () => {
    expectOne(
      'no-symptoms',
      changed(
        ['symptoms: [angina]', '<|symptoms|>: [none]'],
        ['goals: [symptom_relief]', 'goals: [ischaemia_reduction]'],
      ),
    );
    expectNone(changed(['symptoms: [angina]', 'symptoms: [none]']));
    expectNone(changed(['goals: [symptom_relief]', 'goals: [ischaemia_reduction]']));
  });

  const without: [string, string] = ['goals: [symptom_relief]', 'goals: [ischaemia_reduction]'];
  it('of a patient whose ischaemia was silent are worth the same word', () => {
    const message = expectOne(
      'no-symptoms',
      changed(['symptoms: [angina]', '<|presentation|>: silent'], without),
    );
    assert.match(message, /^Asymptomatic patient/);
  });
  it('are passed over where no symptom is recorded, since unknown is not absent', () => {
    expectNone(changed(['  symptoms: [angina]\n', ''], without));
    expectNone(changed(['symptoms: [angina]', 'symptoms: []'], without));
    expectNone(changed(['symptoms: [angina]', 'presentation: unknown'], without));
    expectNone(changed([/indication:\n( .*\n)+/.exec(CLEAN)?.[0] ?? '', '']));
  });
  for (const presentation of [
    'stable',
    'unstable_angina',
    'nstemi',
    'stemi',
    'acs',
    'heart_failure',
    'arrhythmia',
  ])
    it(`are passed over where the presentation tells of symptoms: ${presentation}`, () => {
      expectNone(changed(['symptoms: [angina]', `presentation: ${presentation}`], without));
      expectNone(
        changed(['symptoms: [angina]', `symptoms: [none]\n  presentation: ${presentation}`], without),
      );
    });
  it('are passed over where a grade tells of symptoms', () => {
    expectNone(changed(['symptoms: [angina]', 'symptoms: [none]\n  angina_ccs: 2'], without));
    expectNone(changed(['symptoms: [angina]', 'symptoms: [none]\n  nyha: 2'], without));
    expectOne(
      'no-symptoms',
      changed(['symptoms: [angina]', '<|symptoms|>: [none]\n  angina_ccs: 0\n  nyha: 1'], without),
    );
  });
  it('are passed over where what cannot be read may tell of symptoms, or be such a goal', () => {
    for (const indication of [
      '  goals: [symptom_releif]',
      '  goals: [ischaemia_reduction]\n  nyha: severe',
    ]) {
      const note = changed(
        ['symptoms: [angina]', 'symptoms: [none]'],
        ['  goals: [symptom_relief]', indication],
      );
      const codes = service()
        .diagnose(document(note))
        .map(({ code }) => code);
      assert.equal(codes.length, 1);
      assert.ok(!codes.includes('no-symptoms'), indication);
    }
  });
  it('are passed over where a grade may tell of symptoms, and not where it is unknown', () => {
    for (const grade of ['angina_ccs: 3-4', 'angina_ccs: 0-1', 'nyha: 1-2', 'nyha: 3-4'])
      expectNone(changed(['symptoms: [angina]', `symptoms: [none]\n  ${grade}`], without));
    expectOne(
      'no-symptoms',
      changed(
        ['symptoms: [angina]', '<|symptoms|>: [none]\n  angina_ccs: unknown\n  nyha: unknown'],
        without,
      ),
    );
  });
});

describe('the definition of a CTO', () => {
  it('asks for three months', () => {
    expectOne('not-a-cto', changed(['occlusion_months: 3', 'occlusion_months: <|2.9|>']));
    expectNone(changed(['occlusion_months: 3', 'occlusion_months: unknown']));
    expectNone(changed(['    occlusion_months: 3\n', '']));
  });
  it('asks for TIMI 0 flow', () =>
    void expectOne('not-a-cto', changed(['timi_before: 0', 'timi_before: <|1|>'])));
});
