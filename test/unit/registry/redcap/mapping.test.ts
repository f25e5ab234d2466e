/** Mappings, and what becomes of records under them, by hand. */
import assert from 'node:assert/strict';
import type { Cell } from '../../../../src/registry/column.ts';
import { mappingIssues } from '../../../../src/registry/redcap/check-mapping.ts';
import { readMapping } from '../../../../src/registry/redcap/mapping.ts';
import { recordColumns, recordTable } from '../../../../src/registry/redcap/records.ts';
import { createTranslator } from '../../../../src/registry/redcap/translate.ts';
import { shownProblems } from '../../../../src/service/diagnostics.ts';
import { document, service } from '../../../support/notes.ts';
import { mappingOf, saidOf } from '../../../support/redcap.ts';

describe('a mapping file', () => {
  it('is read whatever parts its cells, and with columns in any order', () => {
    for (const text of [
      'ours,code,theirs,their_code\npatient_sex,,sex,\npatient_sex,male,,1\n',
      '\ufeffours;code;theirs;their_code\r\npatient_sex;;sex;\r\npatient_sex;male;;1\r\n',
      'their_code\ttheirs\tlabel\tcode\tours\n\tsex\tSex\t\tpatient_sex\n1\t\tMale\tmale\tpatient_sex\n',
    ]) {
      const { mapping: read, issues } = readMapping(text);
      assert.deepEqual(issues, []);
      const sex = read.fields.get('patient_sex');
      assert.deepEqual([sex?.theirs, sex?.codes.get('male')?.[0]?.theirs], ['sex', '1'], text);
    }
  });

  it('takes the long names of the tables too', () => {
    const { mapping: read, issues } = mappingOf('patient_peripheral_artery_disease,,pvd,');
    assert.deepEqual([issues, read.fields.get('patient_pad')?.theirs], [[], 'pvd']);
    assert.equal(mappingOf('stent_length_mm,,total,').mapping.fields.get('stent_length_mm')?.theirs, 'total');
  });

  it('names what is wrong with a row', () => {
    assert.deepEqual(
      saidOf(
        mappingOf(
          'patient_sexx,,sex,',
          'patient_sex,,sex,',
          'patient_sex,,gender,',
          'patient_sex,man,,1',
          'patient_sex,male,gender,1',
          'patient_copd,yes,,1',
          'patient_copd,maybe,,1',
          'nothing_like_it_at_all,,a,',
        ).issues,
      ),
      [
        '2: There is no field patient_sexx: did you mean patient_sex?',
        '4: patient_sex stands in row 3 already.',
        '9: There is no field nothing_like_it_at_all.',
        '5: patient_sex has no code man.',
        '6: patient_sex is sex in row 3, and gender here.',
        '8: patient_copd has no code maybe.',
      ],
    );
  });

  it('is none without its columns', () => {
    for (const text of ['', 'a,b\n1,2\n', '"'])
      assert.deepEqual(saidOf(readMapping(text).issues), [
        'null: A mapping has a column ours, and one code, and one theirs, and one their_code.',
      ]);
  });

  it('has to fill a record, each field of theirs once, and instruments that repeat', () => {
    const { mapping: read } = mappingOf('vessel,,target,', 'patient_sex,,sex,', 'patient_copd,,sex,');
    assert.deepEqual(saidOf(mappingIssues(read)), [
      '4: sex takes patient_sex already, in row 3.',
      'null: record_id has no field of theirs: a record needs its name.',
      '2: vessel repeats in lesion, which has no instrument of theirs.',
    ]);
  });
});

describe('mapped records', () => {
  const NOTE = `cto_note: 1
patient: {sex: female, diabetes: unknown}
indication: {symptoms: [angina, fatigue]}
lesions:
  - {id: A, vessel: LAD, timi_before: 0, crossing: {strategies: [awe, adr]}, stents: [{type: des}]}
  - {id: B, vessel: OM1}
`;

  function translated(...rows: readonly string[]) {
    const { mapping: read, issues } = mappingOf('record_id,,study_id,', ...rows);
    assert.deepEqual(issues, []);
    const analysis = service().analysis(document(NOTE));
    const made = recordTable({ withText: false, roots: [], hash: null }).rowsOf({
      name: 'n.cto.yaml',
      analysis,
      problems: shownProblems(analysis),
    });
    const translator = createTranslator(recordColumns(false), read);
    const names = translator.columns.map(({ name }) => name);
    const cells = translator.rows(made);
    return { names, cells, untold: Object.fromEntries(translator.untold) };
  }

  it('are in their names, their codes and their instruments', () => {
    const { names, cells, untold } = translated(
      'lesion,,cto,',
      'patient_sex,,sex,',
      'patient_sex,female,,2',
      'patient_diabetes,,dm,',
      'patient_diabetes,unknown,,-9',
      'indication_symptoms,,sy,',
      'indication_symptoms,angina,,A',
      'indication_symptoms,dyspnoea,,-1',
      'indication_symptoms,fatigue,,3',
      'indication_symptoms,none,,4',
      'vessel,,target,',
      'vessel,LAD,,01',
      'vessel,OM1,,7',
      'timi_before,,flow,',
      'crossing_strategies,,how,',
      'crossing_strategies,awe,,W',
      'crossing_strategies,adr,,D',
    );
    const rows: Cell[][] = [
      ['n', null, null, 2, -9, 1, 0, 1, 0, null, null, null],
      ['n', 'cto', 1, null, null, null, null, null, null, '01', '0', 'W; D'],
      ['n', 'cto', 2, null, null, null, null, null, null, 7, null, null],
    ];
    assert.deepEqual(names, [
      'study_id',
      'redcap_repeat_instrument',
      'redcap_repeat_instance',
      'sex',
      'dm',
      'sy___a',
      'sy____1',
      'sy___3',
      'sy___4',
      'target',
      'flow',
      'how',
    ]);
    assert.deepEqual(cells, rows);
    assert.deepEqual(untold, {});
  });

  it('leave out what has no code of theirs, and count it', () => {
    const { cells, untold } = translated(
      'lesion,,cto,',
      'patient_sex,,sex,',
      'patient_sex,male,,1',
      'patient_sex,female,,',
      'indication_symptoms,,sy,',
      'indication_symptoms,angina,,1',
      'vessel,,target,',
      'vessel,LAD,,1',
    );
    assert.deepEqual(cells, [
      ['n', null, null, null, 1, null],
      ['n', 'cto', 1, null, null, 1],
    ]);
    assert.deepEqual(untold, { 'patient_sex female': 1, 'indication_symptoms fatigue': 1, 'vessel OM1': 1 });
  });

  it('tick a box of theirs that is two of ours where one of the two is', () => {
    const { cells } = translated(
      'indication_symptoms,,sy,',
      'indication_symptoms,dyspnoea,,1',
      'indication_symptoms,fatigue,,1',
      'indication_symptoms,angina,,2',
      'indication_symptoms,none,,2',
    );
    assert.deepEqual(cells, [['n', null, null, 1, 1]]);
  });
});
