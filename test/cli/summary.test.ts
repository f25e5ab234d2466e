import assert from 'node:assert/strict';
import { CLEAN, changed } from '../support/clean-note.ts';
import { folderWith, run, runJson } from './command.ts';

interface Lesion {
  id: string | null;
  vessel: string | null;
  summary: string | null;
  refused?: string;
}

type Answer = { file: string; lesions: Lesion[] }[];

const HEADLINE = 'J-CTO 2/5 difficult · PROGRESS-CTO 0/4';

/** The clean note with a lesion that has a slip in front of its own. */
const SLIP_AND_CLEAN = changed(['lesions:\n', 'lesions:\n  - id: S\n    vessel: RCA\n    stump: blint\n']);

describe('summary in text', () => {
  it('names file and lesion, then gives the summary and an empty line', async () => {
    const cwd = folderWith({ 'a.cto.yaml': CLEAN });
    const { code, stdout, stderr } = await run(['summary', 'a.cto.yaml'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    const lines = stdout.split('\n');
    assert.deepEqual(lines.slice(0, 3), ['a.cto.yaml: lesion A, LAD', HEADLINE, '']);
    assert.ok(lines.slice(3, -2).every((line) => line.startsWith('- ')));
    assert.deepEqual(lines.slice(-2), ['', '']);
  });

  it('says why a lesion has none, and gives that of the others', async () => {
    const cwd = folderWith({ 'a.cto.yaml': SLIP_AND_CLEAN });
    const { code, stdout } = await run(['summary', 'a.cto.yaml'], { cwd });
    assert.equal(code, 1);
    const lines = stdout.split('\n');
    assert.equal(lines[0], 'a.cto.yaml: lesion S, RCA');
    assert.match(lines[1] ?? '', /^No summary: Lesion S has an error in line 21: /);
    assert.deepEqual(lines.slice(3, 5), ['a.cto.yaml: lesion A, LAD', HEADLINE]);
  });

  it('says why a lesion that could not be read has none', async () => {
    const cwd = folderWith({ 'a.cto.yaml': CLEAN.replace('vessel: LAD', 'vessel LAD') });
    const { code, stdout, stderr } = await run(['summary', 'a.cto.yaml'], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /^a\.cto\.yaml: lesion 1\nNo summary: Lesion 1 has an error in line 20: /);
    assert.match(stderr, /^a\.cto\.yaml:20:\d+: error: /);
  });
});

describe('summary in JSON', () => {
  it('gives each lesion with its summary, or with why it has none', async () => {
    const cwd = folderWith({ 'a.cto.yaml': SLIP_AND_CLEAN, 'b.md': 'Prose.\n' });
    const { code, data } = await runJson<Answer>(['summary', 'a.cto.yaml', 'b.md'], { cwd });
    assert.equal(code, 1);
    assert.deepEqual(
      data.map(({ file }) => file),
      ['a.cto.yaml', 'b.md'],
    );
    const [slip, clean] = data[0]?.lesions ?? [];
    assert.deepEqual([slip?.id, slip?.vessel, slip?.summary], ['S', 'RCA', null]);
    assert.match(slip?.refused ?? '', /^Lesion S has an error in line 21: /);
    assert.deepEqual(Object.keys(clean ?? {}), ['id', 'vessel', 'summary']);
    assert.equal(clean?.summary?.split('\n')[0], HEADLINE);
    assert.deepEqual(data[1]?.lesions, []);
  });

  it('is the same text as the printed', async () => {
    const cwd = folderWith({ 'a.cto.yaml': CLEAN });
    const { stdout } = await run(['summary', 'a.cto.yaml'], { cwd });
    const { data } = await runJson<Answer>(['summary', 'a.cto.yaml'], { cwd });
    assert.equal(stdout, `a.cto.yaml: lesion A, LAD\n${data[0]?.lesions[0]?.summary}\n\n`);
  });

  it('tells lesions of one name in several notes of a file apart', async () => {
    const slip = CLEAN.replace('stump: blunt', 'stump: blint');
    const cwd = folderWith({ 'a.cto.yaml': [slip, CLEAN, slip].join('---\n') });
    const { data } = await runJson<Answer>(['summary', 'a.cto.yaml'], { cwd });
    const notes = data[0]?.lesions.map(({ summary, refused }) => summary ?? refused ?? '') ?? [];
    const lines = CLEAN.split('\n').length;
    assert.deepEqual(
      notes.map((text) => /^Lesion A has an error in line \d+|^J-CTO 2\/5/.exec(text)?.[0]),
      ['Lesion A has an error in line 24', 'J-CTO 2/5', `Lesion A has an error in line ${24 + 2 * lines}`],
    );
  });
});
