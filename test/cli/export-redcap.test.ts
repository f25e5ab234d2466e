import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionaryProblems, recordProblems } from '../support/redcap.ts';
import { folderWith, run } from './command.ts';

const note = (vessel: string, rest = '') =>
  `cto_note: 1\npatient: {id: P-1}\nprocedure: {guides: ["=HYPERLINK(1)"]}\nlesions:\n  - id: A\n    vessel: ${vessel}\n${rest}`;

const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

const EXPORT = ['export', 'notes', '--redcap', '--to', 'out/'];

const THEIRS =
  'Variable / Field Name,Form Name,Section Header,Field Type,Field Label,"Choices, Calculations, OR Slider Labels",Field Note,Text Validation Type OR Show Slider Number\n' +
  'study_id,base,,text,Study,,,\npseudonym,base,,text,Id,,,\ntarget,cto,,radio,Vessel,"1, LAD | 2, RCA",,\n';
const MAP =
  'ours;code;theirs;their_code\nrecord_id;;study_id;\npatient_id;;pseudonym;\nlesion;;cto;\nvessel;;target;\nvessel;LAD;;1\nvessel;RCA;;2\n';

describe('cto-note export --redcap', () => {
  it('writes a dictionary and records that go with it, and nothing runs as a formula', async () => {
    const cwd = folderWith({
      'notes/b.cto.yaml': note('RCA'),
      'notes/2026/a.cto.yaml': note('LAD', '    length_mm: under 20\n'),
      'notes/c.md': '```cto-lesion\nid: A\nvessel: OM1\n```\n',
    });
    const { code, stdout, stderr } = await run([...EXPORT, '--free-text'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(
      stdout,
      /^out\/records\.csv: 6 rows, \d+ columns\nout\/dictionary\.csv: the data dictionary for REDCap\nWith pseudonyms/,
    );
    assert.deepEqual(readdirSync(join(cwd, 'out')).sort(), ['dictionary.csv', 'records.csv']);
    const [dictionary, records] = [read(cwd, 'out/dictionary.csv'), read(cwd, 'out/records.csv')];
    assert.deepEqual(dictionaryProblems(dictionary), []);
    assert.deepEqual(recordProblems(records, dictionary), []);
    assert.deepEqual(
      records
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',').slice(0, 3).join()),
      ['2026-a,,', '2026-a,lesion,1', 'b,,', 'b,lesion,1', 'c,,', 'c,lesion,1'],
    );
    assert.match(records, /,under 20,/);
    assert.match(records, /,'=HYPERLINK\(1\),/);
  });

  it('has the same dictionary whatever the records hold: REDCap deletes fields that are missing', async () => {
    const cwd = folderWith({ 'notes/a.cto.yaml': note('LAD') });
    await run(EXPORT, { cwd });
    assert.doesNotMatch(read(cwd, 'out/records.csv'), /HYPERLINK|procedure_guides/);
    const { code } = await run(['export', '--redcap', '--dictionary', 'd.csv'], { cwd });
    assert.equal(code, 0);
    assert.equal(read(cwd, 'd.csv'), read(cwd, 'out/dictionary.csv'));
    assert.match(read(cwd, 'd.csv'), /^procedure_guides,/m);
  });

  it('exports a note with errors as far as it is valid, and counts them', async () => {
    const cwd = folderWith({ 'notes/a.cto.yaml': note('LDA') });
    const { code } = await run(EXPORT, { cwd });
    assert.equal(code, 1);
    const [head = '', first = '', lesion = ''] = read(cwd, 'out/records.csv').split('\r\n');
    const at = (name: string) => head.split(',').indexOf(name);
    assert.equal(first.split(',')[at('note_errors')], '1');
    assert.equal(lesion.split(',')[at('vessel')], '');
    assert.equal(lesion.split(',')[at('lesion_id')], 'A');
  });

  it('writes the records of many notes by all cores as those of few', async () => {
    const notes = Object.fromEntries(
      Array.from({ length: 260 }, (_, at) => [`notes/${1000 + at}.cto.yaml`, note('LAD')] as const),
    );
    const cwd = folderWith({ ...notes, 'map.csv': MAP });
    const { code, stdout } = await run([...EXPORT, '--mapping', 'map.csv'], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /^out\/records\.csv: 520 rows, 5 columns\n/);
    assert.ok(read(cwd, 'out/records.csv').endsWith('\r\n1259,,,P-1,\r\n1259,cto,1,,1\r\n'));
    assert.deepEqual(readdirSync(join(cwd, 'out')), ['records.csv']);
  });

  it('writes neither ids nor true days where it is told to', async () => {
    const cwd = folderWith({ 'notes/Meier.cto.yaml': note('LAD') });
    writeFileSync(join(cwd, 'key'), 'x'.repeat(32), { mode: 0o600 });
    const { code } = await run([...EXPORT, '--pseudonymise', 'key'], { cwd });
    assert.equal(code, 0);
    assert.doesNotMatch(read(cwd, 'out/records.csv'), /Meier|P-1/);
  });

  it('tells of codes that have none of theirs, and leaves them out', async () => {
    const cwd = folderWith({ 'notes/a.cto.yaml': note('OM1'), 'map.csv': MAP });
    const { code, stderr } = await run([...EXPORT, '--mapping', 'map.csv'], { cwd });
    assert.equal(code, 1);
    assert.equal(stderr, 'cto-note: these have no code of theirs and were left out: vessel OM1 (1).\n');
    assert.equal(
      read(cwd, 'out/records.csv'),
      'study_id,redcap_repeat_instrument,redcap_repeat_instance,pseudonym,target\r\na,,,P-1,\r\n',
    );
  });

  it('writes nothing where two notes would be one record', async () => {
    const cwd = folderWith({
      'notes/a b.cto.yaml': note('LAD'),
      'notes/A-b.md': '```cto-lesion\nid: A\n```\n',
    });
    const { code, stdout, stderr } = await run(EXPORT, { cwd });
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^cto-note: Two notes would be the same record a-b: rename one of their files/m);
    assert.deepEqual(readdirSync(join(cwd, 'out')), []);
  });

  it('checks a mapping against their dictionary, row by row', async () => {
    const cwd = folderWith({ 'map.csv': MAP, 'theirs.csv': THEIRS });
    const call = ['export', '--redcap', '--mapping', 'map.csv', '--check-dictionary', 'theirs.csv'];
    const { code, stdout, stderr } = await run(call, { cwd });
    assert.deepEqual([code, stderr], [1, '']);
    const lines = stdout.split('\n');
    assert.equal(lines[0], 'map.csv, row 5: The code LM of vessel has no code of theirs.');
    assert.equal(lines[15], 'map.csv: 3 fields mapped, 15 problems');
    assert.match(lines[16] ?? '', /^Not mapped, \d+ of ours: note_errors, /);
    writeFileSync(join(cwd, 'map.csv'), MAP.replace(/^vessel.*\n/gm, ''));
    const right = await run(call, { cwd });
    assert.equal(right.code, 0);
    assert.match(
      right.stdout,
      /^map\.csv: 2 fields mapped, no problem\n[\s\S]*\nNot filled, 1 of theirs: target\n$/,
    );
  });

  it('writes an age into their field of integers, and says that it takes no decimals', async () => {
    const age = 'age,base,,text,Age,,,integer\n';
    const map = MAP.replace(/^vessel.*\n/gm, '') + 'patient_age_years;;age;\n';
    const aged = note('LAD').replace('{id: P-1}', '{id: P-1, age_years: 67}');
    const cwd = folderWith({ 'notes/a.cto.yaml': aged, 'map.csv': map, 'theirs.csv': THEIRS + age });
    const call = [...EXPORT, '--mapping', 'map.csv', '--check-dictionary', 'theirs.csv'];
    const { code, stdout } = await run(call, { cwd });
    assert.equal(code, 0, stdout);
    assert.match(
      stdout,
      /^map\.csv: 3 fields mapped, no problem\nWhole numbers only, 1 of ours \(REDCap refuses decimals there\): patient_age_years\n/,
    );
    assert.match(read(cwd, 'out/records.csv'), /\r\na,.*\b67\b/);
  });

  it('writes no records by a mapping that was checked and is wrong', async () => {
    const cwd = folderWith({ 'notes/a.cto.yaml': note('LAD'), 'map.csv': MAP, 'theirs.csv': THEIRS });
    const call = [...EXPORT, '--mapping', 'map.csv', '--check-dictionary', 'theirs.csv'];
    assert.equal((await run(call, { cwd })).code, 1);
    assert.deepEqual(readdirSync(cwd).sort(), ['map.csv', 'notes', 'theirs.csv']);
  });

  it('writes a mapping to begin with, and never over one', async () => {
    const cwd = folderWith({ 'theirs.csv': THEIRS.replace('pseudonym', 'patient_id') });
    const call = ['export', '--redcap', '--check-dictionary', 'theirs.csv', '--new-mapping', 'map.csv'];
    const { code, stdout } = await run(call, { cwd });
    assert.deepEqual([code, stdout], [0, 'map.csv: a mapping to fill in\n']);
    const made = read(cwd, 'map.csv');
    assert.match(made, /^ours,code,label,theirs,their_code\r\nrecord_id,,Record,,\r\n/);
    assert.match(made, /^patient_id,,Pseudonym,patient_id,\r$/m);
    writeFileSync(join(cwd, 'map.csv'), 'mine');
    const again = await run(call, { cwd });
    assert.deepEqual(
      [again.code, again.stderr, read(cwd, 'map.csv')],
      [2, 'cto-note: map.csv: it is there already, and was left as it is.\n', 'mine'],
    );
  });

  for (const [call, sentence] of [
    [['export', 'notes', '--redcap'], 'export --redcap needs --to and a folder whose name ends in /.'],
    [
      ['export', 'notes', '--redcap', '--to', 'a.csv'],
      'export --redcap writes into a folder whose name ends in /, not a.csv.',
    ],
    [
      [...EXPORT, '--table', 'lesions'],
      'REDCap takes a dictionary and records as CSV: --table does not go with --redcap.',
    ],
    [['export', 'notes', '--to', 'a.csv', '--mapping', 'map.csv'], '--mapping goes with --redcap.'],
    [['check', 'notes', '--redcap'], '--redcap goes with export.'],
    [
      [...EXPORT, '--check-dictionary', 'theirs.csv'],
      '--check-dictionary needs --mapping, which it checks, or --new-mapping.',
    ],
    [[...EXPORT, '--mapping', 'gone.csv'], 'gone.csv: there is no such file.'],
    [[...EXPORT, '--mapping', 'latin.csv'], 'latin.csv: this file is not UTF-8 text: save it as CSV UTF-8.'],
    [
      [...EXPORT, '--mapping', 'theirs.csv'],
      'theirs.csv: A mapping has a column ours, and one code, and one theirs, and one their_code.',
    ],
    [
      ['export', '--redcap', '--mapping', 'map.csv', '--check-dictionary', 'map.csv'],
      'map.csv: this is not the data dictionary of a REDCap project.',
    ],
    [
      ['export', '--redcap', '--dictionary', 'd.jsonl'],
      'The dictionary of a REDCap project is a .csv file, not d.jsonl.',
    ],
    [['export', '--redcap', '--new-mapping', 'map.txt'], 'A mapping is a .csv file, not map.txt.'],
    [[...EXPORT, '--new-mapping', 'm.csv'], '--new-mapping goes with --check-dictionary alone.'],
  ] as const)
    it(`refuses ${call.join(' ')} in one sentence, and writes nothing`, async () => {
      const cwd = folderWith({
        'notes/a.cto.yaml': note('LAD'),
        'map.csv': MAP,
        'theirs.csv': THEIRS,
        'latin.csv': Buffer.from([0x6f, 0xfc, 0x0a]),
      });
      const { code, stdout, stderr } = await run(call, { cwd });
      assert.deepEqual([code, stdout, stderr], [2, '', `cto-note: ${sentence}\n`]);
      assert.deepEqual(readdirSync(cwd).sort(), ['latin.csv', 'map.csv', 'notes', 'theirs.csv']);
    });
});
