/** What comes of small tables, by hand. */
import assert from 'node:assert/strict';
import { importTable } from '../../../../src/registry/import/import-table.ts';
import { readMapping } from '../../../../src/registry/redcap/mapping.ts';

/** The first note without its first line, what was named, and what was not read. */
function bring(rows: readonly string[], mapping: readonly string[] | null = null) {
  const map = mapping && readMapping(['ours,code,theirs,their_code', ...mapping].join('\n')).mapping;
  const { notes, issues, unread } = importTable(rows.join('\n'), map) ?? {
    notes: [],
    issues: [],
    unread: [],
  };
  return {
    texts: notes.map(({ text }) => text.replace(/^cto_note: 1\n/, '')),
    issues: issues.map(({ row, column, text, sentence }) => `${row} ${column} ${text}: ${sentence}`),
    unread,
  };
}

describe('a table that is brought in', () => {
  for (const [what, rows, texts, issues] of [
    [
      'takes a number, and what was seen of it where they agree',
      ['vessel,length_mm,length_mm_seen', 'LAD,20,about 20', 'RCA,,unknown'],
      [
        'lesions:\n  - id: A\n    vessel: LAD\n    length_mm: about 20\n',
        'lesions:\n  - id: A\n    vessel: RCA\n    length_mm: unknown\n',
      ],
      [],
    ],
    [
      'takes neither where they differ',
      ['vessel,length_mm,length_mm_seen', 'LAD,20,under 15'],
      ['lesions:\n  - id: A\n    vessel: LAD\n'],
      ['2 length_mm_seen under 15: length_mm says 20: neither was taken.'],
    ],
    [
      'takes the ends of a table where they say what was seen',
      ['vessel,length_mm,length_mm_min,length_mm_max', 'LAD,,15,25', 'LAD,,20,', 'LAD,,0,20', 'LAD,30,30,30'],
      [
        'lesions:\n  - id: A\n    vessel: LAD\n    length_mm: 15-25\n',
        'lesions:\n  - id: A\n    vessel: LAD\n    length_mm: over 20\n',
        'lesions:\n  - id: A\n    vessel: LAD\n',
        'lesions:\n  - id: A\n    vessel: LAD\n    length_mm: 30\n',
      ],
      ['4 length_mm_max 20: This is under 20, or from 0 to 20: the table does not say.'],
    ],
    [
      'takes what a table calls unknown, and names what is no number',
      ['vessel,length_mm,unknown_numbers', 'LAD,,patient_age_years; length_mm', 'RCA,20,length_mm; size'],
      [
        'patient:\n  age_years: unknown\nlesions:\n  - id: A\n    vessel: LAD\n    length_mm: unknown\n',
        'lesions:\n  - id: A\n    vessel: RCA\n',
      ],
      [
        '3 unknown_numbers length_mm; size: size is no number of a note or a lesion.',
        '3 unknown_numbers length_mm; size: length_mm says 20: neither was taken.',
      ],
    ],
    [
      'makes one note of the rows of a record, and takes what the first says of it',
      ['record_id,lesion_id,vessel,patient_sex', 'P,B,LAD,male', 'P,A,RCA,female'],
      ['patient:\n  sex: male\nlesions:\n  - id: B\n    vessel: LAD\n  - id: A\n    vessel: RCA\n'],
      ['3 patient_sex female: Row 2 says male: that was taken.'],
    ],
    [
      'names an entry that belongs to no lesion, and puts the others where they belong',
      [
        'record_id,redcap_repeat_instrument,redcap_repeat_instance,lesion_id,vessel,stent_lesion,stent_type',
        'P,,,,,,',
        'P,stent,1,,,7,des',
        'P,stent,2,,,3,bms',
        'P,lesion,3,A,LAD,,',
      ],
      ['lesions:\n  - id: A\n    vessel: LAD\n    stents:\n      - type: bms\n'],
      ['3 stent_lesion 7: This stent belongs to no lesion of the note, and was left out.'],
    ],
    [
      'ticks boxes, and takes none for nothing that was asked',
      ['vessel,imaging___ivus,imaging___oct,imaging___none', 'LAD,1,1,0', 'LAD,0,0,0', 'LAD,Checked,0,0'],
      [
        'lesions:\n  - id: A\n    vessel: LAD\n    imaging: [ivus, oct]\n',
        'lesions:\n  - id: A\n    vessel: LAD\n',
        'lesions:\n  - id: A\n    vessel: LAD\n',
      ],
      ['4 imaging___ivus Checked: A box is 0 or 1, not Checked.'],
    ],
    [
      'takes a range of grades, by its code and by its ends',
      [
        'vessel,indication_angina_ccs,indication_angina_ccs_min,indication_angina_ccs_max',
        'LAD,3_4,,',
        'LAD,,0,1',
        'LAD,0,0,0',
      ],
      ['3-4', '0-1', '0'].map(
        (grade) => `indication:\n  angina_ccs: ${grade}\nlesions:\n  - id: A\n    vessel: LAD\n`,
      ),
      [],
    ],
    [
      'names a word that is none of the format, whatever it looks like',
      ['vessel,patient_diabetes', 'LAD,Yes'],
      ['lesions:\n  - id: A\n    vessel: LAD\n'],
      ['2 patient_diabetes Yes: Yes is no code of patient_diabetes, which takes yes, no, unknown.'],
    ],
    [
      'does not place what belongs to an attempt in a row without one',
      ['vessel,attempt_strategy', 'LAD,awe', ',adr'],
      ['lesions:\n  - id: A\n    vessel: LAD\n', ''],
      [
        '2 attempt_strategy awe: attempt_strategy is of attempt, and this row is of lesion.',
        '3 attempt_strategy adr: attempt_strategy is of attempt, and this row is of the note.',
        '3  : This note has no `lesions`: add it. Allowed: a list: `- ` before each entry, or `[a, b]`.',
      ],
    ],
    [
      'makes text of what a spreadsheet made harmless',
      ['vessel,procedure_plan', "LAD,'=1+1"],
      ['procedure:\n  plan: "=1+1"\nlesions:\n  - id: A\n    vessel: LAD\n'],
      [],
    ],
  ] as const)
    it(what, () => assert.deepEqual(bring(rows), { texts, issues, unread: [] }));

  it('names a code that stands for two of ours, or for none', () => {
    const map = [
      'vessel,,v,',
      'calcification,,c,',
      'calcification,mild,,1',
      'calcification,moderate,,1',
      'calcification,none,,0',
    ];
    assert.deepEqual(bring(['v,c', 'LAD,1', 'LAD,2', 'LAD,0'], map).issues, [
      '2 c 1: 1 stands for mild and moderate in the mapping.',
      '3 c 2: 2 stands for no code of calcification in the mapping.',
    ]);
  });

  it('lists the columns and instruments that are not read', () => {
    assert.deepEqual(bring(['vessel,colour', 'LAD,red']).unread, ['colour']);
    assert.deepEqual(bring(['vessel,j_cto_points,technical_success,year', 'LAD,1,true,2026']).unread, []);
    const { unread } = bring(
      ['id,redcap_repeat_instrument,redcap_repeat_instance,v,w', '1,,,,', '1,other,1,,x'],
      ['record_id,,id,', 'vessel,,v,'],
    );
    assert.deepEqual(unread, ['w', 'other']);
  });

  it('names a lesion without a name where others have one', () => {
    assert.deepEqual(bring(['lesion_id,vessel', 'A,LAD', ',RCA']).issues, [
      '3 lesion : This lesion has no `id`: add it. Allowed: text.',
    ]);
  });
});
