import assert from 'node:assert/strict';
import { chmodSync, chownSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN, changed } from '../support/clean-note.ts';
import { type Call, folderWith, run, runJson } from './command.ts';

const HEADLINE = 'J-CTO 2/5 difficult · PROGRESS-CTO 0/4';
const BOM = '\ufeff';
const LESION = CLEAN.slice(CLEAN.indexOf('id: A'), CLEAN.indexOf('complications'))
  .split('\n')
  .map((line) => line.replace(/^ {4}/, ''))
  .join('\n');
const MARKDOWN = `# Procedure\n\nBefore.\n\n\`\`\`cto-lesion\n${LESION}\`\`\`\n\nAfter.\n`;

async function write(cwd: string, ...names: string[]) {
  return run(['summary', '--write', ...names], { cwd });
}

const bytes = (cwd: string, name: string) => readFileSync(join(cwd, name));
const text = (cwd: string, name: string) => bytes(cwd, name).toString('utf8');

/** Takes out of a text what has been put in at one place, and answers it. */
function inserted(before: string, after: string): string {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head++;
  const tail = before.length - head;
  assert.equal(after.slice(after.length - tail), before.slice(head), 'something else changed');
  return after.slice(head, after.length - tail);
}

describe('summary --write', () => {
  const kinds: [what: string, name: string, content: string][] = [
    ['YAML', 'a.cto.yaml', CLEAN],
    ['Markdown', 'a.md', MARKDOWN],
    ['YAML without a line ending at its end', 'a.cto.yaml', CLEAN.trimEnd()],
    ['Markdown without a line ending at its end', 'a.md', MARKDOWN.trimEnd()],
  ];
  for (const [what, name, content] of kinds) {
    for (const bom of ['', BOM]) {
      for (const eol of ['\n', '\r\n']) {
        const how = `${what}${bom && ' with a byte order mark'}${eol === '\n' ? '' : ' and CRLF'}`;
        it(`changes nothing else of ${how}, and twice is once`, async () => {
          const before = bom + content.replaceAll('\n', eol);
          const cwd = folderWith({ [name]: before });
          assert.equal((await write(cwd, name)).code, 0);
          const after = text(cwd, name);
          const block = inserted(before, after);
          assert.ok(block.includes(HEADLINE));
          assert.equal(block.replaceAll(eol, '').search(/[\r\n]/), -1, 'another line ending');
          const { mtimeMs, ino } = statSync(join(cwd, name));
          assert.equal((await write(cwd, name)).code, 0);
          assert.equal(text(cwd, name), after);
          assert.deepEqual(
            [statSync(join(cwd, name)).mtimeMs, statSync(join(cwd, name)).ino],
            [mtimeMs, ino],
          );
          assert.doesNotMatch((await run(['check', name], { cwd })).stdout, /summary|error/);
        });
      }
    }
  }

  it('prints what it prints without', async () => {
    const cwd = folderWith({ 'a.cto.yaml': CLEAN });
    const printed = await run(['summary', 'a.cto.yaml'], { cwd });
    assert.equal(text(cwd, 'a.cto.yaml'), CLEAN);
    assert.deepEqual(await write(cwd, 'a.cto.yaml'), printed);
  });

  it('goes through several files, folders and JSON alike', async () => {
    const cwd = folderWith({ 'n/a.cto.yaml': CLEAN, 'n/b.md': MARKDOWN, 'c.cto.yaml': CLEAN });
    const { code } = await runJson(['summary', '--write', 'n', 'c.cto.yaml'], { cwd });
    assert.equal(code, 0);
    for (const name of ['n/a.cto.yaml', 'n/b.md', 'c.cto.yaml'])
      assert.ok(text(cwd, name).includes(HEADLINE));
    assert.deepEqual(readdirSync(join(cwd, 'n')), ['a.cto.yaml', 'b.md'], 'no temporary file stays');
  });

  it('goes through a file named twice once', async () => {
    const cwd = folderWith({ 'a.cto.yaml': CLEAN, 'b.cto.yaml': CLEAN });
    await write(cwd, 'b.cto.yaml');
    assert.equal((await write(cwd, 'a.cto.yaml', './a.cto.yaml')).code, 0);
    assert.equal(text(cwd, 'a.cto.yaml'), text(cwd, 'b.cto.yaml'));
  });

  it('brings a summary up to date', async () => {
    const cwd = folderWith({ 'a.cto.yaml': CLEAN, 'b.md': MARKDOWN });
    await write(cwd, '.');
    const fresh = text(cwd, 'b.md');
    for (const name of ['a.cto.yaml', 'b.md']) {
      const old = folderWith({ [name]: text(cwd, name).replace(HEADLINE, 'J-CTO 5/5') });
      assert.match((await run(['check', name], { cwd: old })).stdout, / warning: .*summary/);
      await write(old, name);
      assert.equal(text(old, name), text(cwd, name));
    }
    assert.equal(inserted(MARKDOWN, fresh).split('cto-summary A').length, 2);
  });
});

describe('summary --write and lesions in error', () => {
  const before = changed(['lesions:\n', 'lesions:\n  - id: S\n    vessel: RCA\n    stump: blint\n']);

  it('leaves them alone, writes the others and ends with 1', async () => {
    const cwd = folderWith({ 'a.cto.yaml': before, 'b.cto.yaml': CLEAN });
    const { code, stdout } = await write(cwd, 'a.cto.yaml', 'b.cto.yaml');
    assert.equal(code, 1);
    assert.match(stdout, /^No summary: Lesion S has an error in line 21: /m);
    assert.equal(stdout.split(HEADLINE).length - 1, 2);
    assert.ok(inserted(before, text(cwd, 'a.cto.yaml')).includes(HEADLINE));
    assert.ok(text(cwd, 'b.cto.yaml').includes(HEADLINE));
  });

  it('ends with 1 where a lesion has no place for one', async () => {
    const aliased = 'cto_note: 1\nx_base: &base {id: B, vessel: LAD}\nlesions:\n  - *base\n';
    const cwd = folderWith({ 'a.cto.yaml': aliased });
    assert.equal((await run(['summary', 'a.cto.yaml'], { cwd })).code, 0);
    const { code, stdout } = await write(cwd, 'a.cto.yaml');
    assert.equal(code, 1);
    assert.match(stdout, /^No summary: Lesion B .*alias/m);
    assert.equal(text(cwd, 'a.cto.yaml'), aliased);
  });

  it('does not touch a file without a lesion to write', async () => {
    const cwd = folderWith({ 'a.cto.yaml': CLEAN.replace('blunt', 'blint'), 'b.md': 'Prose.\n' });
    for (const name of ['a.cto.yaml', 'b.md']) utimesSync(join(cwd, name), 1000, 1000);
    await write(cwd, 'a.cto.yaml', 'b.md');
    for (const name of ['a.cto.yaml', 'b.md']) assert.equal(statSync(join(cwd, name)).mtimeMs, 1_000_000);
  });
});

describe('summary --write and the file', () => {
  const user: Call = { ordinaryUser: true };

  it('keeps its mode', async () => {
    const cwd = folderWith({ 'a.cto.yaml': CLEAN });
    for (const mode of [0o600, 0o664, 0o755]) {
      const name = join(cwd, 'a.cto.yaml');
      chmodSync(name, mode);
      await write(cwd, '--residual-stenosis-limit', String((mode % 90) + 1), 'a.cto.yaml');
      assert.equal(statSync(name).mode & 0o777, mode);
      assert.ok(text(cwd, 'a.cto.yaml').includes(`below ${(mode % 90) + 1} %`));
    }
  });

  it('keeps it a link, and writes what it leads to', async () => {
    const cwd = folderWith({ 'store/a.cto.yaml': CLEAN });
    symlinkSync(join(cwd, 'store/a.cto.yaml'), join(cwd, 'link.cto.yaml'));
    assert.equal((await write(cwd, 'link.cto.yaml')).code, 0);
    assert.ok(text(cwd, 'store/a.cto.yaml').includes(HEADLINE));
    assert.deepEqual(
      readdirSync(cwd, { withFileTypes: true }).map((entry) => entry.isSymbolicLink()),
      [true, false],
    );
  });

  it('respects that it may not be written, and goes on', async () => {
    const cwd = folderWith({ 'n/a.cto.yaml': CLEAN, 'n/b.cto.yaml': CLEAN });
    chmodSync(join(cwd, 'n'), 0o777);
    chmodSync(join(cwd, 'n/a.cto.yaml'), 0o444);
    chmodSync(join(cwd, 'n/b.cto.yaml'), 0o666);
    // A file of another user is left alone, which is another test's concern.
    if (process.getuid?.() === 0) chownSync(join(cwd, 'n/b.cto.yaml'), 65534, 65534);
    const { code, stdout, stderr } = await run(['summary', '--write', 'n'], { cwd, ...user });
    assert.equal(code, 2);
    assert.equal(stderr, 'cto-note: n/a.cto.yaml: it may not be written (EACCES).\n');
    assert.match(stdout, /^n\/a\.cto\.yaml: lesion A, LAD\n/);
    assert.equal(text(cwd, 'n/a.cto.yaml'), CLEAN);
    assert.ok(text(cwd, 'n/b.cto.yaml').includes(HEADLINE));
  });

  it('says so where its folder may not be changed', async () => {
    const cwd = folderWith({ 'n/a.cto.yaml': CLEAN });
    chmodSync(join(cwd, 'n/a.cto.yaml'), 0o666);
    const { code, stderr } = await run(['summary', '--write', 'n/a.cto.yaml'], { cwd, ...user });
    assert.equal(code, 2);
    assert.equal(stderr, 'cto-note: n/a.cto.yaml: it may not be written (EACCES).\n');
    assert.deepEqual(readdirSync(join(cwd, 'n')), ['a.cto.yaml']);
    assert.equal(text(cwd, 'n/a.cto.yaml'), CLEAN);
  });
});
