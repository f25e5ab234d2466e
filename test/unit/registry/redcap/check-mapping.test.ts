/** Mappings against the data dictionary of another project, and those made of one, by hand. */
import assert from 'node:assert/strict';
import { checkMapping } from '../../../../src/registry/redcap/check-mapping.ts';
import { dataDictionary } from '../../../../src/registry/redcap/data-dictionary.ts';
import { allFields } from '../../../../src/registry/redcap/instruments.ts';
import { readMapping } from '../../../../src/registry/redcap/mapping.ts';
import { starterMapping } from '../../../../src/registry/redcap/starter-mapping.ts';
import { readDictionary } from '../../../../src/registry/redcap/their-dictionary.ts';
import { mappingOf, saidOf, theirDictionary } from '../../../support/redcap.ts';

const THEIRS = theirDictionary(
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

describe('a mapping against their dictionary', () => {
  const check = (...rows: readonly string[]) => {
    const read = mappingOf('record_id,,study_id,', ...rows);
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
    assert.deepEqual(saidOf(issues), []);
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
    it(`names ${what}`, () => assert.deepEqual(saidOf(check(...rows).issues), sentences));

  it('takes a field of integers for a number, and names it, since a note may have decimals', () => {
    const { issues, wholeOnly } = check('patient_age_years,,age,', 'lesion,,cto,', 'timi_before,,flow,');
    assert.deepEqual([saidOf(issues), wholeOnly], [[], ['patient_age_years']]);
    assert.deepEqual(check('lesion,,cto,', 'length_mm,,occl_len,').wholeOnly, []);
  });

  it('names a record that is not their first field', () => {
    const { issues } = checkMapping(mappingOf('record_id,,comment,').mapping, THEIRS);
    assert.deepEqual(saidOf(issues), [
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
    const theirs = theirDictionary(
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
