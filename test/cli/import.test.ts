import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, run } from './command.ts';

const SHEET = [
  'Case;Sex;Vessel;Length;Date;Comment',
  '17;M;LAD;25;2025-03-14;went well',
  '18;F;LDA;under 20;14.03.2025;',
  '19;X;RCA;20 mm;2025-02-30;',
  '',
].join('\r\n');

const MAP = [
  'ours,code,theirs,their_code',
  'record_id,,Case,',
  'patient_sex,,Sex,',
  'patient_sex,male,,M',
  'patient_sex,female,,F',
  'vessel,,Vessel,',
  'length_mm,,Length,',
  'procedure_date,,Date,',
  '',
].join('\n');

const IMPORT = ['import', 'sheet.csv', '--mapping', 'map.csv', '--to', 'notes'];

const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

describe('cto-note import', () => {
  it('makes notes of a spreadsheet, and names what could not be read, row by row', async () => {
    const cwd = folderWith({ 'sheet.csv': SHEET, 'map.csv': MAP });
    const { code, stdout, stderr } = await run(IMPORT, { cwd });
    assert.deepEqual([code, stderr], [1, '']);
    const lines = stdout.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(/(?<=:) /)[0]),
      [
        'sheet.csv, row 3, Vessel, "LDA":',
        'sheet.csv, row 3, Date, "14.03.2025":',
        'sheet.csv, row 3, lesion:',
        'sheet.csv, row 4, Sex, "X":',
        'sheet.csv, row 4, Date, "2025-02-30":',
        'sheet.csv, row 4, Length, "20 mm":',
        'sheet.csv:',
        'notes:',
      ],
    );
    assert.match(lines[0] ?? '', /: LDA is no code of vessel, which takes LM, LAD, /);
    assert.match(lines[2] ?? '', /^sheet\.csv, row 3, lesion: This lesion has no `vessel`: add it\. /);
    assert.equal(lines.at(-2), 'sheet.csv: not read: Comment');
    assert.equal(lines.at(-1), 'notes: 3 notes, 6 values not read');
    assert.deepEqual(readdirSync(join(cwd, 'notes')), ['17.cto.yaml', '18.cto.yaml', '19.cto.yaml']);
    assert.equal(
      read(cwd, 'notes/17.cto.yaml'),
      'cto_note: 1\npatient:\n  sex: male\nprocedure:\n  date: 2025-03-14\nlesions:\n  - id: A\n    vessel: LAD\n    length_mm: 25\n',
    );
    assert.equal(
      read(cwd, 'notes/18.cto.yaml'),
      'cto_note: 1\npatient:\n  sex: female\nlesions:\n  - id: A\n    length_mm: under 20\n',
    );
    assert.equal(read(cwd, 'notes/19.cto.yaml'), 'cto_note: 1\nlesions:\n  - id: A\n    vessel: RCA\n');
  });

  it('never writes over a file, and goes on with the others', async () => {
    const cwd = folderWith({ 'sheet.csv': SHEET, 'map.csv': MAP, 'notes/17.cto.yaml': 'mine' });
    const { code, stderr } = await run(IMPORT, { cwd });
    assert.deepEqual(
      [code, stderr],
      [2, 'cto-note: notes/17.cto.yaml: it is there already, and was left as it is.\n'],
    );
    assert.equal(read(cwd, 'notes/17.cto.yaml'), 'mine');
    assert.deepEqual(readdirSync(join(cwd, 'notes')).sort(), ['17.cto.yaml', '18.cto.yaml', '19.cto.yaml']);
  });

  it('brings back what export --redcap wrote, in the names of another project too', async () => {
    const map =
      'ours,code,theirs,their_code\nrecord_id,,study,\nlesion,,cto,\nlesion_id,,les,\nvessel,,target,\nvessel,LAD,,1\nvessel,RCA,,2\nindication_symptoms,,sy,\nindication_symptoms,angina,,A\n';
    const note =
      'cto_note: 1\nindication:\n  symptoms: [angina]\nlesions:\n  - id: B\n    vessel: RCA\n  - id: A\n    vessel: LAD\n';
    const cwd = folderWith({ 'old/a.cto.yaml': note, 'map.csv': map });
    await run(['export', 'old', '--redcap', '--mapping', 'map.csv', '--to', 'out/'], { cwd });
    assert.equal(
      read(cwd, 'out/records.csv'),
      'study,redcap_repeat_instrument,redcap_repeat_instance,sy___a,les,target\r\na,,,1,,\r\na,cto,1,,B,2\r\na,cto,2,,A,1\r\n',
    );
    const { code, stdout } = await run(['import', 'out/records.csv', '--mapping', 'map.csv', '--to', 'new'], {
      cwd,
    });
    assert.deepEqual([code, stdout], [0, 'new: 1 note, all values read\n']);
    assert.equal(read(cwd, 'new/a.cto.yaml'), note);
  });

  for (const [call, sentence] of [
    [['import', 'sheet.csv'], 'import needs --to and the folder of the notes.'],
    [['import', 'sheet.txt', '--to', 'n'], 'cto-note import takes one .csv file.'],
    [['import', 'sheet.csv', '--to', 'n', '--redcap'], '--redcap does not go with import.'],
    [['import', 'gone.csv', '--to', 'n'], 'gone.csv: there is no such file.'],
    [['import', 'empty.csv', '--to', 'n'], 'empty.csv: there is no row below the names of the columns.'],
    [['import', 'broken.csv', '--to', 'n'], 'broken.csv: this is not a CSV file that can be read.'],
    [
      ['import', 'sheet.csv', '--to', 'n'],
      'sheet.csv: no column has a name of ours: say by --mapping what its columns mean.',
    ],
    [
      ['import', 'sheet.csv', '--to', 'n', '--mapping', 'other.csv'],
      'sheet.csv: it has no column that other.csv names.',
    ],
  ] as const)
    it(`refuses ${call.join(' ')} in one sentence, and writes nothing`, async () => {
      const files = {
        'broken.csv': '"vessel\n',
        'empty.csv': 'vessel\n',
        'other.csv': 'ours,code,theirs,their_code\nvessel,,Gefäß,\n',
        'sheet.csv': SHEET,
      };
      const cwd = folderWith(files);
      const { code, stdout, stderr } = await run(call, { cwd });
      assert.deepEqual([code, stdout, stderr], [2, '', `cto-note: ${sentence}\n`]);
      assert.deepEqual(readdirSync(cwd).sort(), Object.keys(files));
    });

  it('keeps what it could not write apart from what it could', async () => {
    const cwd = folderWith({ 'sheet.csv': SHEET, 'map.csv': MAP });
    mkdirSync(join(cwd, 'x'));
    writeFileSync(join(cwd, 'notes'), 'a file');
    const { code, stderr } = await run(IMPORT, { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^cto-note: notes: /);
    assert.equal(read(cwd, 'notes'), 'a file');
  });
});
