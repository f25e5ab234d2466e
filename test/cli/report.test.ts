import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, run } from './command.ts';

const note = (vessel: string, rest = '') =>
  `cto_note: 1\nlesions:\n  - id: A\n    vessel: ${vessel}\n${rest}`;

describe('cto-note report', () => {
  it('prints the page of a note', async () => {
    const cwd = folderWith({ 'a.cto.yaml': note('LAD') });
    const { code, stdout, stderr } = await run(['report', 'a.cto.yaml'], { cwd });
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match(stdout, /^<!doctype html>\n<html lang="en">\n[\s\S]*Lesion A, LAD[\s\S]*<\/html>\n$/);
  });

  it('reads a note from standard input', async () => {
    const { code, stdout } = await run(['report', '-'], { input: note('RCA') });
    assert.equal(code, 0);
    assert.match(stdout, /Lesion A, RCA/);
  });

  it('writes the page into a file, the same bytes each time', async () => {
    const cwd = folderWith({ 'a.cto.yaml': note('LAD') });
    for (const _ of ['first', 'again']) {
      const { code, stdout } = await run(['report', 'a.cto.yaml', '-o', 'a.html'], { cwd });
      assert.deepEqual([code, stdout], [0, '']);
    }
    assert.equal(
      readFileSync(join(cwd, 'a.html'), 'utf8'),
      (await run(['report', 'a.cto.yaml'], { cwd })).stdout,
    );
    assert.deepEqual(readdirSync(cwd).sort(), ['a.cto.yaml', 'a.html']);
  });

  it('gives a note with errors its page all the same, and the exit code of an error', async () => {
    const cwd = folderWith({ 'a.cto.yaml': note('LDA') });
    const { code, stdout } = await run(['report', 'a.cto.yaml'], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /is not a valid/);
  });

  it('writes a page for each note of a folder, and an index', async () => {
    const cwd = folderWith({
      'notes/a.cto.yaml': note('LAD'),
      'notes/2026/a.cto.yaml': note('RCA'),
      'notes/2026 a.md': '```cto-lesion\nid: A\nvessel: LCx\n```\n',
      'notes/index.cto.yaml': note('LM'),
      'notes/prose.md': '# Prose\n',
    });
    const { code, stdout, stderr } = await run(['report', '--all', 'notes', '-o', 'pages'], { cwd });
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.equal(stdout, `${join('pages', 'index.html')}: 4 pages\n`);
    const pages = readdirSync(join(cwd, 'pages')).sort();
    assert.deepEqual(pages, ['2026-a-2.html', '2026-a.html', 'a.html', 'index-2.html', 'index.html']);
    const index = readFileSync(join(cwd, 'pages/index.html'), 'utf8');
    const linked = new Set([...index.matchAll(/href="([^"#]+)"/g)].map(([, page]) => page));
    assert.deepEqual(
      [...linked].sort(),
      pages.filter((page) => page !== 'index.html'),
    );
  });

  it('gives pages names that every system takes, each once', async () => {
    const long = 'long '.repeat(48);
    const files = ['B/a', 'b-A', 'NUL', 'com1.2026', 'Aux-1', '###', `${long}/${long}`];
    const cwd = folderWith(Object.fromEntries(files.map((file) => [`notes/${file}.cto.yaml`, note('LAD')])));
    const { code, stderr } = await run(['report', '--all', 'notes', '-o', 'pages'], { cwd });
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(
      readdirSync(join(cwd, 'pages')).sort(),
      [
        'Aux-1.html',
        'B-a.html',
        'b-A-2.html',
        'index.html',
        `${'long-'.repeat(40)}.html`,
        'note-NUL.html',
        'note-com1.2026.html',
        'note.html',
      ].sort(),
    );
  });

  it('goes on after a file that cannot be read, and says so', async () => {
    const cwd = folderWith({
      'notes/a.cto.yaml': note('LAD'),
      'notes/b.cto.yaml': Buffer.from([0xff, 0xfe, 0]),
    });
    const { code, stderr } = await run(['report', '--all', 'notes', '-o', 'pages'], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /^cto-note: notes.b\.cto\.yaml: .*\n$/);
    assert.ok(existsSync(join(cwd, 'pages/a.html')));
  });

  for (const [call, sentence] of [
    [['report', 'a.cto.yaml', '-o', 'a.cto.yaml'], 'A page ends in .html: a.cto.yaml does not.'],
    [
      ['report', 'a.cto.yaml', 'b.cto.yaml'],
      'report takes one file. For all notes of a folder: report --all FOLDER -o PAGES.',
    ],
    [['report', '--all', '.'], 'report --all takes one folder, and -o with the folder of the pages.'],
    [['report', 'a.cto.yaml', '--format', 'json'], 'A report is HTML: --format does not go with it.'],
    [['check', 'a.cto.yaml', '-o', 'a.html'], '--output goes with report and audit.'],
    [['report', '--all', '.', '-o', 'b.cto.yaml/pages'], `b.cto.yaml/pages: it cannot be written (ENOTDIR).`],
    [['report', 'prose.md'], 'prose.md: there is no note in this file.'],
    [['report', 'a.cto.yaml', '-o', 'folder.html'], 'folder.html: this is a folder.'],
    [['report', 'a.cto.yaml', '-o', 'nowhere/a.html'], `nowhere/a.html: its folder does not exist.`],
  ] as const)
    it(`refuses ${call.join(' ')} in one sentence, and leaves every file as it is`, async () => {
      const cwd = folderWith({
        'a.cto.yaml': note('LAD'),
        'b.cto.yaml': note('LAD'),
        'prose.md': '# Prose\n',
      });
      mkdirSync(join(cwd, 'folder.html'));
      const { code, stdout, stderr } = await run(call, { cwd });
      assert.deepEqual([code, stdout, stderr], [2, '', `cto-note: ${sentence}\n`]);
      assert.deepEqual(readdirSync(cwd).sort(), ['a.cto.yaml', 'b.cto.yaml', 'folder.html', 'prose.md']);
      assert.equal(readFileSync(join(cwd, 'a.cto.yaml'), 'utf8'), note('LAD'));
    });
});
