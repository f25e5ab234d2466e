import assert from 'node:assert/strict';
import { CLEAN, changed } from '../../support/clean-note.ts';
import { accepted, entry, labels, offered, written } from '../../support/completions.ts';

const LESION = 'cto_note: 1\nlesions:\n  - id: A\n';
const ASKED = ['stump', 'cap_ambiguity', 'calcification', 'bend_degrees', 'tortuosity'];

describe('keys', () => {
  it('that a lesion needs come first, then those that complete a score, then the others', () => {
    const found = labels(`${LESION}    length_mm: 3\n    <|>\n`);
    assert.deepEqual(found.slice(0, 8), ['vessel', ...ASKED, 'prior_attempt', 'interventional_collaterals']);
    assert.equal(found.includes('length_mm') || found.includes('id') || found.includes('summary'), false);
    assert.ok(found.indexOf('segment') > 7 && found.includes('outcome'));
  });

  it('say which score of the unit asks for them, what they mean, and their unit', () => {
    const stump = entry(`${LESION}    <|>\n`, 'stump');
    assert.deepEqual([stump.labelDetails, stump.detail], [{ description: 'Stump' }, 'J-CTO']);
    assert.match(JSON.stringify(stump.documentation), /`invisible`.*Scores: J-CTO \+1 for /);
    assert.equal(
      entry(`${LESION}    <|>\n`, 'occlusion_months').labelDetails?.description,
      'Age of the occlusion, months',
    );
    const settings = { scores: ['castle'] };
    assert.equal(entry(`${LESION}    <|>\n`, 'stump', { settings }).detail, 'CASTLE');
    assert.equal(labels('patient:\n  <|>\n', { settings })[0], 'age_years');
  });

  it('bring their value along: a choice, brackets, or lines of their own', () => {
    const at = `${LESION}    vessel: LAD\n    <|>\n`;
    assert.match(written(at, 'stump'), /^stump: \$1$/);
    assert.match(written(at, 'length_mm'), /^length_mm: \$1$/);
    assert.match(
      written(at, 'outcome'),
      /^outcome:\n {6}timi_flow: \$1\n {6}residual_stenosis_percent: \$2$/,
    );
    assert.equal(written('indication:\n  <|>', 'symptoms'), 'symptoms: [$1]');
    assert.equal(written('<|>\nlesions:\n  - id: A\n', 'cto_note'), 'cto_note: 1');
  });

  it('belong to the map that the column of the caret says', () => {
    const at = (column: string) => `${LESION}    outcome:\n      timi_flow: 3\n${column}<|>\n`;
    assert.deepEqual(labels(at('      ')), [
      ...['residual_stenosis_percent', 'technical_success', 'modification', 'side_branch_lost'],
      ...['flow_grade', 'result_grade', 'residual_dissection', 'detail', 'ffr', 'resting_index'],
      'lesion B',
    ]);
    assert.equal(labels(at('    '))[0], 'vessel');
    assert.deepEqual(labels(at('  ')), ['lesion B']);
    assert.deepEqual(labels(at('')), [
      'patient',
      'indication',
      'consent',
      'procedure',
      'complications',
      'follow_up',
      'discharge',
      'lesion B',
    ]);
  });

  it('go to the nearest column where the one of the caret will not do', () => {
    const patient = 'patient:\n<|>\n  sex: male\n';
    assert.equal(accepted(patient, 'diabetes'), 'patient:\n  diabetes: \n  sex: male\n');
    assert.equal(labels(patient).includes('consent'), false);
    assert.equal(
      accepted('patient:\n  sex: male\n   dia<|>\n', 'diabetes'),
      'patient:\n  sex: male\n  diabetes: \n',
    );
  });

  it('of the maps around come last, once a word is begun', () => {
    const inner = `${LESION}    outcome:\n      timi_flow: 3\n      com<|>\n`;
    assert.deepEqual(labels(inner).slice(0, 2), ['residual_stenosis_percent', 'technical_success']);
    assert.ok(labels(inner).includes('stump') && labels(inner).includes('complications'));
    assert.equal(
      accepted(inner, 'complications'),
      `${LESION}    outcome:\n      timi_flow: 3\ncomplications: []\n`,
    );
    assert.equal(
      accepted('patient:\n  sex: male\n  les<|>\n', 'consent'),
      'patient:\n  sex: male\nconsent:\n  obtained: \n  discussed: []\n',
    );
    assert.equal(labels(inner.replace('com<', '<')).includes('complications'), false);
    // Behind the caret stands more of the same map: nothing may come between.
    assert.equal(labels('patient:\n  con<|>\n  sex: male\n').includes('consent'), false);
  });

  it('follow the indentation of the document', () => {
    assert.equal(
      accepted('patient:\n    sex: male\n<|>', 'consent'),
      'patient:\n    sex: male\nconsent:\n    obtained: \n    discussed: []',
    );
    assert.equal(
      accepted('cto_note: 1\r\nlesions:\r\n- id: A\r\n  <|>\r\n', 'outcome'),
      'cto_note: 1\r\nlesions:\r\n- id: A\r\n  outcome:\r\n    timi_flow: \r\n    residual_stenosis_percent: \r\n',
    );
  });

  it('take the place of a word half typed, and leave what stands behind it', () => {
    assert.equal(accepted(`${LESION}    stu<|>m\n`, 'stump'), `${LESION}    stump: \n`);
    assert.equal(accepted(`${LESION}    len<|> 25 # mm\n`, 'length_mm'), `${LESION}    length_mm: 25 # mm\n`);
    assert.equal(accepted(`${LESION}    stu<|> # seen\n`, 'stump'), `${LESION}    stump:  # seen\n`);
  });

  it('stand before words of their line only where these suit them', () => {
    const found = labels('s<|># A note.\ncto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n');
    assert.deepEqual(found, []);
    const lesion = labels(`${LESION}    s<|> blunt\n`);
    assert.ok(
      lesion.includes('stump') && !lesion.includes('stents') && !lesion.includes('crossing'),
      `${lesion}`,
    );
    assert.ok(labels(`${LESION}    s<|> # a comment\n`).includes('stents'));
  });

  it('take the place of another where its value suits them', () => {
    assert.deepEqual(labels(`${LESION}    stu<|>mpp: blunt\n`), [
      ...['stump', 'imaging_findings', 'proximal_cap_site', 'distal_cap', 'distal_cap_site'],
      ...['no_stent_reason', 'detail'],
    ]);
    assert.equal(accepted(`${LESION}    "stu<|>mpp" : blunt\n`, 'stump'), `${LESION}    stump : blunt\n`);
    const graded = ['rentrop', 'werner_cc', 'prior_attempts', 'stent_layers', 'distal_diameter_mm'];
    assert.deepEqual(labels(changed(['    rentrop:', '    rent<|>rop:'])), [
      ...graded,
      ...['stent_count', 'stent_length_mm', 'occlusion_count'],
      ...['proximal_diameter_mm', 'calcium_arc_degrees', 'minimal_lumen_area_mm2', 'minimal_stent_area_mm2'],
    ]);
    const ranged = labels(`${LESION}    len<|>gth: 20-25\n`);
    assert.ok(ranged.includes('length_mm') && !ranged.includes('occlusion_count'), 'at most 10');
    assert.deepEqual(labels(changed(['    vessel:', '    ves<|>sel:'])), ['vessel']);
    assert.deepEqual(labels(changed(['consent:', 'cons<|>ent:'])), ['consent']);
  });

  it('take nothing that belongs to another', () => {
    // The list below it would become the value of the key.
    assert.deepEqual(labels('consent:\n  obtained: yes\n  <|>\n  - id: A\n'), []);
    const two = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n<|>\n  - id: B\n    vessel: LM\n';
    assert.equal(labels(two).includes('patient'), false);
    assert.deepEqual(labels('lesions:\n  - i<|>d: LAD\n'), ['id']);
    assert.equal(accepted('lesions:\n  - id:"<|> A\n', 'id'), 'lesions:\n  - id: A\n');
    assert.deepEqual(labels('lesions:\n  - id:"<|> A\n'), ['id']);
  });

  it('stand in the quotes and list items of a fence', () => {
    const fence = '- ```cto-lesion\n  id: A\n  <|>\n  ```\n';
    assert.equal(
      accepted(fence, 'outcome', { languageId: 'markdown' }),
      '- ```cto-lesion\n  id: A\n  outcome:\n    timi_flow: \n    residual_stenosis_percent: \n  ```\n',
    );
    const short = '- A list\n\n  ```cto-lesion\n  id: A\n<|>\n  ```\n';
    assert.equal(
      accepted(short, 'stump', { languageId: 'markdown' }),
      '- A list\n\n  ```cto-lesion\n  id: A\n  stump: \n  ```\n',
    );
  });

  it('take nothing of a text, not even in front of it', () => {
    for (let column = 0; column <= 6; column += 1) {
      const line = `${' '.repeat(column)}<|>${' '.repeat(6 - column)}Text`;
      const items = offered(`${LESION}    x_text: |\n${line}\n\n      more\n`);
      assert.deepEqual(
        items.map(({ label }) => label),
        [],
        `${column}`,
      );
    }
  });

  it('stand behind the marks of a quote, never between them', () => {
    const quoted = (line: string) => `> > \`\`\`cto-note\n> > patient:\n${line}\n> >   id: P-1\n> > \`\`\`\n`;
    assert.deepEqual(labels(quoted('> <|>>'), { languageId: 'markdown' }), []);
    assert.ok(labels(quoted('> ><|>'), { languageId: 'markdown' }).includes('sex'));
  });

  it('stand in brackets too', () => {
    assert.deepEqual(labels('patient: { sex: male, <|> }\n').slice(0, 2), ['id', 'age_years']);
    assert.equal(accepted('patient: { sex: male,<|>}\n', 'id'), 'patient: { sex: male, id: }\n');
    assert.equal(
      accepted('lesions: [{ id: A, <|> }]\n', 'scores'),
      'lesions: [{ id: A, scores: { j_cto: , progress_cto:  } }]\n',
    );
  });

  it('are known of every part of a note, and of one that cannot be read', () => {
    assert.deepEqual(labels(`${CLEAN}<|>`), ['follow_up', 'discharge']);
    assert.deepEqual(labels('patient: {\nconsent:\n  obtained: "yes\n<|>\n').includes('consent'), false);
    assert.equal(labels('patient:\n  id: "x\nconsent:\n  obtained: yes\n<|>').includes('patient'), false);
    const fences = '```cto-note\npatient:\n  id: 1\n```\n\n```cto-note\n<|>\n```\n';
    const found = labels(fences, { languageId: 'markdown' });
    assert.deepEqual(found, [
      'note',
      'cto_note',
      'indication',
      'consent',
      'procedure',
      'complications',
      'follow_up',
      'discharge',
    ]);
  });

  it('are none in comments, free text, unknown sections and behind marks between notes', () => {
    for (const source of [
      '# <|>\n',
      'patient:\n  id: P # <|>\n',
      'x_own:\n  <|>\n',
      `${LESION}    summary: |\n      <|>\n`,
      'procedure:\n  access: [right <|>]\n',
      '--- <|>\ncto_note: 1\n',
      'cto_note: 1\n<|>---\ncto_note: 1\n',
      '<|>\ufeff',
      '- a list\n<|>',
    ]) {
      assert.deepEqual(labels(source), [], source);
    }
  });
});
