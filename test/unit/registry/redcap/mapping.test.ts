/** Mappings, and what becomes of records under them, by hand. */
import assert from 'node:assert/strict';
import type { Cell } from '../../../../src/registry/column.ts';
import { checkMapping, mappingIssues } from '../../../../src/registry/redcap/check-mapping.ts';
import { dataDictionary } from '../../../../src/registry/redcap/data-dictionary.ts';
import { allFields } from '../../../../src/registry/redcap/instruments.ts';
import { type MappingIssue, readMapping } from '../../../../src/registry/redcap/mapping.ts';
import { recordColumns, recordTable } from '../../../../src/registry/redcap/records.ts';
import { starterMapping } from '../../../../src/registry/redcap/starter-mapping.ts';
import { readDictionary, type TheirField } from '../../../../src/registry/redcap/their-dictionary.ts';
import { createTranslator } from '../../../../src/registry/redcap/translate.ts';
import { shownProblems } from '../../../../src/service/diagnostics.ts';
import { document, service } from '../../../support/notes.ts';

const HEAD = 'ours,code,theirs,their_code';

/** A mapping of these rows, the first of which is row 2 of the file. */
const mapping = (...rows: readonly string[]) => readMapping(`${[HEAD, ...rows].join('\n')}\n`);

const said = (issues: readonly MappingIssue[]) => issues.map(({ row, sentence }) => `${row}: ${sentence}`);

const DICTIONARY_HEAD =
  'Variable / Field Name,Form Name,Section Header,Field Type,Field Label,"Choices, Calculations, OR Slider Labels",Field Note,Text Validation Type OR Show Slider Number';

/** A dictionary of fields: name, form, type, choices, validation. */
const dictionary = (
  ...fields: readonly (readonly [string, string, string, string?, string?])[]
): TheirField[] =>
  readDictionary(
    [
      DICTIONARY_HEAD,
      ...fields.map(
        ([name, form, type, choices = '', validation = '']) =>
          `${name},${form},,${type},Label,"${choices}",,${validation}`,
      ),
    ].join('\n'),
  ) ?? [];

const THEIRS = dictionary(
  ['study_id', 'baseline', 'text'],
  ['sex', 'baseline', 'radio', '1, Male | 2, Female | 9, Unknown'],
  ['dm', 'baseline', 'yesno'],
  ['symptoms', 'baseline', 'checkbox', '1, Angina | 2, Dyspnoea'],
  ['age', 'baseline', 'text', '', 'integer'],
  ['cag_date', 'baseline', 'text', '', 'date_dmy'],
  ['comment', 'baseline', 'notes'],
  ['bmi', 'baseline', 'calc', '[weight]/2'],
  ['target', 'cto', 'dropdown', '1, LAD | 2, RCA'],
  ['occl_len', 'cto', 'text', '', 'number'],
  ['flow', 'cto', 'text', '', 'integer'],
);

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
    const { mapping: read, issues } = mapping('patient_peripheral_artery_disease,,pvd,');
    assert.deepEqual([issues, read.fields.get('patient_pad')?.theirs], [[], 'pvd']);
    assert.equal(mapping('stent_length_mm,,total,').mapping.fields.get('stent_length_mm')?.theirs, 'total');
  });

  it('names what is wrong with a row', () => {
    assert.deepEqual(
      said(
        mapping(
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
      assert.deepEqual(said(readMapping(text).issues), [
        'null: A mapping has a column ours, and one code, and one theirs, and one their_code.',
      ]);
  });

  it('has to fill a record, each field of theirs once, and instruments that repeat', () => {
    const { mapping: read } = mapping('vessel,,target,', 'patient_sex,,sex,', 'patient_copd,,sex,');
    assert.deepEqual(said(mappingIssues(read)), [
      '4: sex takes patient_sex already, in row 3.',
      'null: record_id has no field of theirs: a record needs its name.',
      '2: vessel repeats in lesion, which has no instrument of theirs.',
    ]);
  });
});

describe('a mapping against their dictionary', () => {
  const check = (...rows: readonly string[]) => {
    const read = mapping('record_id,,study_id,', ...rows);
    assert.deepEqual(read.issues, []);
    return checkMapping(read.mapping, THEIRS);
  };

  it('is right where all that is mapped has a place', () => {
    const { issues, unmapped, unfilled } = check(
      'lesion,,cto,',
      'patient_sex,,sex,',
      'patient_sex,male,,1',
      'patient_sex,female,,2',
      'patient_sex,other,,9',
      'patient_sex,unknown,,9',
      'patient_age_years,,comment,',
      'procedure_date,,cag_date,',
      'length_mm,,occl_len,',
      'timi_before,,flow,',
    );
    assert.deepEqual(said(issues), []);
    assert.equal(unmapped.length, allFields.length - 6);
    assert.deepEqual(unfilled, ['dm', 'symptoms', 'age', 'bmi', 'target']);
  });

  for (const [what, rows, sentences] of [
    [
      'a field that they do not have',
      ['patient_sex,,gender,'],
      ['3: There is no field gender in their dictionary.'],
    ],
    [
      'an instrument that they do not have',
      ['lesion,,lesions,', 'length_mm,,occl_len,'],
      [
        '3: There is no instrument lesions in their dictionary.',
        '4: occl_len is in the instrument cto, and lesion is lesions.',
      ],
    ],
    [
      'an instrument that is missing',
      ['length_mm,,occl_len,'],
      ['3: length_mm repeats in lesion, which has no instrument of theirs.'],
    ],
    [
      'a field of the record in an instrument that repeats',
      ['lesion,,cto,', 'patient_weight_kg,,occl_len,'],
      ['4: patient_weight_kg is of the whole record, and occl_len repeats in cto.'],
    ],
    [
      'codes without one of theirs, by name or left empty',
      ['patient_sex,,sex,', 'patient_sex,male,,1', 'patient_sex,female,,3', 'patient_sex,other,,'],
      [
        '3: The code unknown of patient_sex has no code of theirs.',
        '5: sex has no code 3 for female.',
        '6: The code other of patient_sex has no code of theirs.',
      ],
    ],
    [
      'codes that are not the same',
      ['patient_diabetes,,dm,'],
      ['yes', 'no', 'unknown'].map((code) => `3: dm has no code ${code} for ${code}.`),
    ],
    [
      'words where a number is taken',
      ['lesion,,cto,', 'rentrop,,flow,'],
      ['4: flow takes a number, and unknown for unknown is none.'],
    ],
    [
      'boxes for a choice',
      ['patient_sex,,symptoms,'],
      ['3: symptoms is checkbox, and patient_sex needs a choice, or a text without validation.'],
    ],
    [
      'a choice for boxes',
      ['indication_symptoms,,sex,'],
      ['3: sex is radio, and indication_symptoms needs checkboxes.'],
    ],
    [
      'a date for a number',
      ['procedure_date,,age,'],
      ['3: age is text with integer, and procedure_date needs a text with a date.'],
    ],
    [
      'words for a number',
      ['patient_id,,age,'],
      ['3: age is text with integer, and patient_id needs a text without validation.'],
    ],
    [
      'what they compute',
      ['patient_weight_kg,,bmi,'],
      ['3: bmi is calc, and patient_weight_kg needs a text with an integer or a number.'],
    ],
  ] as const)
    it(`names ${what}`, () => assert.deepEqual(said(check(...rows).issues), sentences));

  it('takes a field of integers for a number, and names it, since a note may have decimals', () => {
    const { issues, wholeOnly } = check('patient_age_years,,age,', 'lesion,,cto,', 'timi_before,,flow,');
    assert.deepEqual([said(issues), wholeOnly], [[], ['patient_age_years']]);
    assert.deepEqual(check('lesion,,cto,', 'length_mm,,occl_len,').wholeOnly, []);
  });

  it('names a record that is not their first field', () => {
    const { issues } = checkMapping(mapping('record_id,,comment,').mapping, THEIRS);
    assert.deepEqual(said(issues), [
      '2: The first field of their dictionary names a record, and that is study_id.',
    ]);
  });

  it('is none without the columns of REDCap', () => {
    assert.equal(readDictionary('name,type\na,text\n'), null);
    assert.equal(
      readDictionary(
        'field_name,form_name,field_type,select_choices_or_calculations,text_validation_type_or_show_slider_number\na,b,text,,\n',
      )?.length,
      1,
    );
  });
});

describe('a mapping to begin with', () => {
  it('of our own dictionary maps all to itself, without a problem', () => {
    const theirs = readDictionary(dataDictionary()) ?? [];
    const { mapping: read, issues } = readMapping(starterMapping(theirs));
    const report = checkMapping(read, theirs);
    assert.deepEqual([issues, report.issues, report.unmapped, report.unfilled], [[], [], [], []]);
  });

  it('fills in what has the same name, the same code, or answers of REDCap, and guesses nothing', () => {
    const theirs = dictionary(
      ['record_id', 'lesion', 'text'],
      ['patient_sex', 'lesion', 'radio', 'male, M | 2, Female'],
      ['patient_copd', 'lesion', 'yesno'],
      ['Vessel', 'lesion', 'text'],
    );
    const lines = starterMapping(theirs).split('\r\n');
    const of = (name: string) => lines.filter((one) => one.startsWith(`${name},`));
    assert.deepEqual(of('lesion'), ['lesion,,Repeating instrument,lesion,']);
    assert.deepEqual(of('stent'), ['stent,,Repeating instrument,,']);
    assert.deepEqual(of('vessel')[0], 'vessel,,Vessel,,');
    assert.deepEqual(
      of('patient_copd').map((one) => one.split(',').at(-1)),
      ['', '1', '0', ''],
    );
    assert.deepEqual(
      of('patient_sex').map((one) => one.split(',').at(-1)),
      ['', '', 'male', '', ''],
    );
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
    const { mapping: read, issues } = mapping('record_id,,study_id,', ...rows);
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
