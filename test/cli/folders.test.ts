import assert from 'node:assert/strict';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN } from '../support/clean-note.ts';
import { emptyFolder, folderWith, run, runJson } from './command.ts';

const MARKDOWN = '# Procedure\n\n```cto-lesion\nid: A\nvessel: LAD\n```\n';
const PROSE = 'Prose, and `cto-lesion` in it.\n\n```yaml\nid: A\n```\n';

type Answer = { file: string; diagnostics: { code: string }[] }[];

async function filesOf(cwd: string, ...names: string[]) {
  const { code, data, stderr } = await runJson<Answer>(['check', ...names], { cwd });
  return { code, stderr, files: data.map(({ file }) => file) };
}

describe('a folder', () => {
  const tree = {
    'notes/b.cto.yaml': CLEAN,
    'notes/a.cto.yml': CLEAN,
    'notes/B.cto.yaml': CLEAN,
    'notes/10.md': MARKDOWN,
    'notes/9.markdown': MARKDOWN,
    'notes/a/z.CTO.YAML': CLEAN,
    'notes/a/deep/er.cto.yaml': CLEAN,
    'notes/prose.md': PROSE,
    'notes/other.yaml': 'a: 1\n',
    'notes/photo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    'notes/.hidden.cto.yaml': 'not: [a note\n',
    'notes/._a.cto.yaml': Buffer.from([0, 5, 22, 7, 0xff]),
    'notes/.git/c.cto.yaml': 'not: [a note\n',
    'notes/node_modules/d.cto.yaml': 'not: [a note\n',
  };
  const order = ['10.md', '9.markdown', 'B.cto.yaml', 'a/deep/er.cto.yaml', 'a/z.CTO.YAML', 'a.cto.yml'];
  const inside = [...order, 'b.cto.yaml'];

  it('is walked in an order of its own, and what is no note is passed over', async () => {
    const cwd = folderWith(tree);
    const stderr = 'cto-note: 1 .yaml file is not a note.\n';
    const expected = { code: 0, stderr, files: inside.map((name) => `notes/${name}`) };
    assert.deepEqual(await filesOf(cwd, 'notes'), expected);
  });

  it('that holds notes named .yaml says at the end that they were passed over, and how to have them read', async () => {
    const head = '\uFEFF# mine\r\n\r\n---\r\n';
    const cwd = folderWith({
      'notes/a.cto.yaml': CLEAN,
      'notes/deep/first.yaml': CLEAN,
      'notes/second.yml': head + CLEAN,
      'notes/compose.yaml': 'services: {}\n',
      'notes/mkdocs.yml': '# cto_note: 1\nsite: x\n',
      'notes/.hidden.yaml': CLEAN,
    });
    const stderr =
      'cto-note: 2 .yaml files begin with cto_note: but are not named .cto.yaml, so they were not read: notes/deep/first.yaml, notes/second.yml.\n' +
      'cto-note: 2 .yaml files are not notes.\n';
    const expected = { code: 0, stderr, files: ['notes/a.cto.yaml'] };
    assert.deepEqual(await filesOf(cwd, 'notes'), expected);
    assert.deepEqual(await filesOf(cwd, 'notes', 'notes/'), {
      ...expected,
      files: ['notes/a.cto.yaml', 'notes/a.cto.yaml'],
    });
    const named = await filesOf(cwd, 'notes/deep/first.yaml');
    assert.deepEqual(named, { code: 0, stderr: '', files: ['notes/deep/first.yaml'] });
  });

  it('with nothing but notes named .yaml says both that there is none and what was passed over', async () => {
    const files = Array.from({ length: 12 }, (_, i) => [`n/${i + 10}.yaml`, CLEAN] as const);
    const { code, stderr } = await filesOf(folderWith(Object.fromEntries(files)), 'n');
    const names = files.slice(0, 10).map(([name]) => name);
    assert.equal(code, 2);
    assert.equal(
      stderr,
      `cto-note: n: there is no note in this folder.\ncto-note: 12 .yaml files begin with cto_note: but are not named .cto.yaml, so they were not read: ${names.join(', ')} and 2 more.\n`,
    );
  });

  it('is told of a Markdown file whose only fence is nearly ours', async () => {
    const cwd = folderWith({ 'n/a.md': MARKDOWN.replace('cto-lesion', 'cto_lesion') });
    const { code, stdout, stderr } = await run(['check', 'n'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^n\/a\.md:3:4: warning: This fence is not read: .* \[fence-unread\]\n$/);
  });

  it('is named as it was given', async () => {
    const cwd = folderWith(tree);
    for (const name of ['notes/', './notes/', './', '../notes/']) {
      const from = name === './' || name === '../notes/' ? join(cwd, 'notes') : cwd;
      const { files } = await filesOf(from, name);
      assert.deepEqual(
        files,
        inside.map((file) => name + file),
      );
    }
    const { files } = await filesOf(join(cwd, 'notes/a'), '.');
    assert.deepEqual(files, ['./deep/er.cto.yaml', './z.CTO.YAML']);
    assert.deepEqual((await filesOf(cwd, join(cwd, 'notes/a/deep'))).files, [
      join(cwd, 'notes/a/deep/er.cto.yaml'),
    ]);
  });

  it('may be named like a note', async () => {
    const cwd = folderWith({ 'old.md/a.cto.yaml': CLEAN });
    assert.deepEqual((await filesOf(cwd, 'old.md')).files, ['old.md/a.cto.yaml']);
  });

  it('without a note is an error, since it is hardly what was meant', async () => {
    const cwd = folderWith({ 'prose/README.md': PROSE, 'a.cto.yaml': CLEAN });
    assert.deepEqual(await filesOf(cwd, 'prose', 'a.cto.yaml'), {
      code: 2,
      stderr: 'cto-note: prose: there is no note in this folder.\n',
      files: ['a.cto.yaml'],
    });
  });

  it('is followed through links to files, and not to folders', async () => {
    const cwd = folderWith({ 'notes/a.cto.yaml': CLEAN, 'store/x.cto.yaml': CLEAN });
    symlinkSync(join(cwd, 'store/x.cto.yaml'), join(cwd, 'notes/link.cto.yaml'));
    symlinkSync(join(cwd, 'notes'), join(cwd, 'notes/loop'));
    symlinkSync(join(cwd, 'store'), join(cwd, 'notes/store.md'));
    assert.deepEqual((await filesOf(cwd, 'notes')).files, ['notes/a.cto.yaml', 'notes/link.cto.yaml']);
    symlinkSync(join(cwd, 'gone.cto.yaml'), join(cwd, 'notes/gone.cto.yaml'));
    assert.deepEqual(await filesOf(cwd, 'notes'), {
      code: 2,
      stderr: 'cto-note: notes/gone.cto.yaml: there is no such file.\n',
      files: ['notes/a.cto.yaml', 'notes/link.cto.yaml'],
    });
  });
});

describe('what cannot be read', () => {
  it('keeps no other file from its answer, in either format', async () => {
    const cwd = folderWith({ 'a.cto.yaml': CLEAN, 'b.cto.yaml': CLEAN, 'c.md': MARKDOWN });
    chmodSync(join(cwd, 'b.cto.yaml'), 0);
    const call = { cwd, ordinaryUser: true };
    const args = ['score', 'a.cto.yaml', 'b.cto.yaml', 'c.md'];
    const text = await run(args, call);
    assert.equal(text.code, 2);
    assert.equal(text.stderr, 'cto-note: b.cto.yaml: it may not be read (EACCES).\n');
    assert.match(text.stdout, /^a\.cto\.yaml: lesion A, LAD\n[\s\S]*^c\.md: lesion A, LAD\n/m);
    const { code, data } = await runJson<Answer>(args, call);
    assert.equal(code, 2);
    assert.deepEqual(
      data.map(({ file }) => file),
      ['a.cto.yaml', 'c.md'],
    );
  });

  it('may be a folder within a folder', async () => {
    const cwd = folderWith({ 'n/a.cto.yaml': CLEAN, 'n/b/b.cto.yaml': CLEAN, 'n/c.cto.yaml': CLEAN });
    chmodSync(join(cwd, 'n/b'), 0);
    const { code, stdout, stderr } = await run(['score', 'n'], { cwd, ordinaryUser: true });
    chmodSync(join(cwd, 'n/b'), 0o755);
    assert.equal(code, 2);
    assert.equal(stderr, 'cto-note: n/b: it may not be read (EACCES).\n');
    assert.match(stdout, /^n\/a\.cto\.yaml: [\s\S]*^n\/c\.cto\.yaml: /m);
  });

  it('may lie behind a file', async () => {
    const cwd = folderWith({ 'a.cto.yaml': CLEAN });
    const { code, stderr } = await run(['check', 'a.cto.yaml/b.cto.yaml'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^cto-note: a\.cto\.yaml\/b\.cto\.yaml: .+\.\n$/);
  });

  it('may be an empty folder', async () => {
    const cwd = emptyFolder();
    const { code, stderr } = await run(['check', '.'], { cwd });
    assert.equal(code, 2);
    assert.equal(stderr, 'cto-note: .: there is no note in this folder.\n');
  });
});
