import assert from 'node:assert/strict';
import { CLEAN, changed } from '../support/clean-note.ts';
import { folderWith, run, runJson } from './command.ts';

const LESION = '```cto-lesion\nid: A\nvessel: LAD\n```\n';
const SLIP = changed(['vessel: LAD', 'vessel: LADD']);

type Answer = { file: string; lesions: { id: string }[] }[];

describe('a named file', () => {
  it('is always answered, also Markdown without our fences', async () => {
    const cwd = folderWith({ 'prose.md': 'Prose.\n' });
    assert.deepEqual(await run(['check', 'prose.md'], { cwd }), { code: 0, stdout: '', stderr: '' });
    const { code, data } = await runJson<Answer>(['score', 'prose.md'], { cwd });
    assert.equal(code, 0);
    assert.deepEqual(data, [{ file: 'prose.md', lesions: [] }]);
    for (const command of ['score', 'summary']) {
      assert.equal((await run([command, 'prose.md'], { cwd })).stdout, 'prose.md: no lesion\n');
    }
  });

  it('may be hidden, or YAML by another name', async () => {
    const cwd = folderWith({ '.a.cto.yaml': CLEAN, 'note.yaml': CLEAN });
    const { code, data } = await runJson<Answer>(['score', '.a.cto.yaml', 'note.yaml'], { cwd });
    assert.equal(code, 0);
    assert.deepEqual(
      data.map(({ file, lesions }) => [file, lesions.length]),
      [
        ['.a.cto.yaml', 1],
        ['note.yaml', 1],
      ],
    );
  });

  it('is answered as often as it is named, and by the name given', async () => {
    const cwd = folderWith({ 'n/a.cto.yaml': CLEAN });
    const names = ['n/a.cto.yaml', './n/a.cto.yaml', 'n/a.cto.yaml', 'n'];
    const { data } = await runJson<Answer>(['score', ...names], { cwd });
    assert.deepEqual(
      data.map(({ file }) => file),
      ['n/a.cto.yaml', './n/a.cto.yaml', 'n/a.cto.yaml', 'n/a.cto.yaml'],
    );
    assert.deepEqual(data[2], data[0]);
  });

  it('may begin with a dash, behind --', async () => {
    const cwd = folderWith({ '-a.cto.yaml': SLIP });
    const { code, stdout } = await run(['check', '--', '-a.cto.yaml'], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /^-a\.cto\.yaml:20:13: error: /m);
  });
});

describe('standard input', () => {
  it('is YAML unless its name says Markdown', async () => {
    const yaml = await run(['check', '-'], { input: SLIP });
    assert.equal(yaml.code, 1);
    assert.match(yaml.stdout, /^stdin\.cto\.yaml:20:13: error: .*\[unknown-value\]$/m);
    const named = await run(['check', '-', '--stdin-name', 'dir/x.cto.yml'], { input: SLIP });
    assert.match(named.stdout, /^dir\/x\.cto\.yml:20:13: error: /m);
    const markdown = await run(['score', '-', '--stdin-name', 'x.md'], { input: `Prose.\n\n${LESION}` });
    assert.equal(markdown.code, 0);
    assert.match(markdown.stdout, /^x\.md: lesion A, LAD\n/);
    assert.equal((await run(['score', '-'], { input: `Prose.\n\n${LESION}` })).code, 1);
  });

  it('stands among files in its place', async () => {
    const cwd = folderWith({ 'a.cto.yaml': CLEAN, 'b.cto.yaml': CLEAN });
    const args = ['score', 'a.cto.yaml', '-', 'b.cto.yaml'];
    const { data } = await runJson<Answer>(args, { cwd, input: CLEAN });
    assert.deepEqual(
      data.map(({ file }) => file),
      ['a.cto.yaml', 'stdin.cto.yaml', 'b.cto.yaml'],
    );
  });

  it('that is empty is an empty note', async () => {
    const { code, stdout } = await run(['check', '-']);
    assert.equal(code, 1);
    assert.match(stdout, /^stdin\.cto\.yaml:1:1: error: .*\[empty-note\]\n$/);
  });
});

describe('the encoding', () => {
  const BOM = '\ufeff';
  type Found = { diagnostics: { range: { start: object; end: object } }[] }[];

  it('may begin with a byte order mark and have any line ending: columns are those of an editor', async () => {
    const first = '# cto\u{1f642} é\n';
    const slip = `cto_not: 1\n${first}lesions:\n  - {id: A, vessel: LAD, x_é: "\u{1f642}", stump: blint}\n`;
    const variants = [slip, BOM + slip, slip.replaceAll('\n', '\r\n'), BOM + slip.replaceAll('\n', '\r\n')];
    for (const text of variants) {
      const cwd = folderWith({ 'a.cto.yaml': text });
      const { stdout } = await run(['check', 'a.cto.yaml'], { cwd });
      const errors = [...stdout.matchAll(/^a\.cto\.yaml:(\d+:\d+): error: /gm)].map(([, place]) => place);
      // An editor counts UTF-16 code units, so that the emoji is two of them.
      assert.deepEqual(errors, ['1:1', '4:44'], JSON.stringify(text));
      const { data } = await runJson<Found>(['check', '-'], { input: text });
      assert.deepEqual(data[0]?.diagnostics.at(-1)?.range, {
        start: { line: 3, character: 43 },
        end: { line: 3, character: 48 },
      });
    }
  });

  it('other than UTF-8 is refused by name', async () => {
    const latin = Buffer.from('# Ischämie\n', 'latin1');
    const utf16 = Buffer.from(BOM + CLEAN, 'utf16le');
    const cwd = folderWith({ 'latin.cto.yaml': latin, 'utf16.cto.yaml': utf16, 'latin.md': latin });
    for (const name of ['latin.cto.yaml', 'utf16.cto.yaml', 'latin.md']) {
      assert.deepEqual(await run(['check', name], { cwd }), {
        code: 2,
        stdout: '',
        stderr: `cto-note: ${name}: this file is not UTF-8 text.\n`,
      });
    }
    assert.equal((await run(['check', '-'], { input: latin })).code, 2);
  });

  it('of prose in a folder is nobody’s concern, of a note it is', async () => {
    const cwd = folderWith({
      'n/a.cto.yaml': CLEAN,
      'n/prose.md': Buffer.from('Ischämie\n', 'latin1'),
    });
    assert.equal((await run(['check', 'n'], { cwd })).code, 0);
    for (const bytes of [
      Buffer.from(`Ischämie\n\n${LESION}`, 'latin1'),
      Buffer.from(`${BOM}Prose\n\n${LESION}`, 'utf16le'),
      Buffer.from(`${BOM}Prose\n\n${LESION}`, 'utf16le').swap16(),
    ]) {
      const folder = folderWith({ 'n/a.cto.yaml': CLEAN, 'n/note.md': bytes });
      const { code, stderr } = await run(['check', 'n'], { cwd: folder });
      assert.equal(code, 2);
      assert.equal(stderr, 'cto-note: n/note.md: this file is not UTF-8 text.\n');
    }
  });
});
