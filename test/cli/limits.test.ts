/** Texts that are made to break a reader: an answer each, in bounded time and memory, and never a clean bill. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileTexts } from '../support/hostile-texts.ts';
import { emptyFolder, folderWith, run, runJson } from './command.ts';
import { preload } from './many.ts';

/** Milliseconds of a processor, however busy the machine is. Less than 2000 were measured: docs/reliability.md. */
const MOST_TIME = 20_000;
const MOST_MEMORY = 300_000;

const nameOf = (languageId: string) => (languageId === 'markdown' ? 'a.md' : 'a.cto.yaml');

describe('a hostile text', function () {
  this.timeout(20 * MOST_TIME);

  for (const { name, languageId, isSound, text } of hostileTexts) {
    it(`is answered: ${name}`, async () => {
      const file = nameOf(languageId);
      const cwd = folderWith({ [file]: text() });
      const used = join(emptyFolder(), 'used');
      const measure = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(used)}, JSON.stringify(process.resourceUsage())));`;
      const { code, stdout, stderr } = await run(['check', file], { cwd, preload: preload(measure) });
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(used, 'utf8'));
      assert.ok((userCPUTime + systemCPUTime) / 1000 < MOST_TIME, `${userCPUTime + systemCPUTime} µs`);
      assert.ok(maxRSS < MOST_MEMORY, `${maxRSS} KB`);
      assert.equal(stderr, '');
      assert.equal(code, isSound ? 0 : 1, stdout.slice(0, 300));
      const lines = stdout.split('\n').slice(0, -1);
      assert.ok(lines.length <= 1001, `${lines.length} lines`);
      assert.ok(stdout.length < 1_000_000, `${stdout.length} characters`);
    });
  }

  it('is answered by score and summary beside all others', async function () {
    this.timeout(hostileTexts.length * MOST_TIME);
    const texts = hostileTexts.map(
      ({ languageId, text }, i) => [`${1000 + i}/${nameOf(languageId)}`, text()] as const,
    );
    const cwd = folderWith(Object.fromEntries(texts));
    for (const command of ['score', 'summary']) {
      const { code, data, stderr } = await runJson<{ file: string }[]>(
        [command, ...texts.map(([file]) => file)],
        { cwd },
      );
      assert.equal(code, 1);
      assert.equal(data.length, texts.length);
      assert.doesNotMatch(stderr, /error is in cto-note/);
    }
  });
});

describe('bytes that are no text', () => {
  const note = 'cto_note: 1\n\n```cto-lesion\nid: A\n```\n';
  const utf16 = (text: string, swap: boolean) =>
    swap ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le');
  for (const [name, bytes] of [
    ['UTF-16', utf16(`\ufeff${note}`, false)],
    ['UTF-16, the other way round', utf16(`\ufeff${note}`, true)],
    ['UTF-16 without a mark', utf16(note, false)],
    ['UTF-16 without a mark, the other way round', utf16(note, true)],
    ['invalid UTF-8', Buffer.concat([Buffer.from(note), Buffer.from([0xc3, 0x28, 0xff])])],
    ['surrogates in UTF-8', Buffer.concat([Buffer.from(note), Buffer.from([0xed, 0xa0, 0x80])])],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['zeros', Buffer.concat([Buffer.from(note), Buffer.alloc(1000)])],
  ] as const) {
    for (const file of ['a.cto.yaml', 'a.md']) {
      it(`are one sentence: ${name} in ${file}`, async () => {
        const cwd = folderWith({ [file]: bytes });
        for (const command of ['check', 'score', 'summary']) {
          const { code, stdout, stderr } = await run([command, file], { cwd });
          assert.deepEqual([code, stdout], [2, '']);
          assert.equal(stderr, `cto-note: ${file}: this file is not UTF-8 text.\n`);
        }
      });
    }
  }

  it('are not passed over in a folder when a fence is in them', async () => {
    for (const swap of [false, true]) {
      const cwd = folderWith({ 'n/a.md': utf16(note, swap) });
      const { code, stderr } = await run(['check', 'n'], { cwd });
      assert.deepEqual([code, stderr], [2, 'cto-note: n/a.md: this file is not UTF-8 text.\n']);
    }
  });

  it('are not read where there are too many of them', async () => {
    const cwd = folderWith({ 'a.cto.yaml': Buffer.alloc(70_000_000, 'a') });
    const { code, stderr } = await run(['check', 'a.cto.yaml'], { cwd });
    assert.deepEqual(
      [code, stderr],
      [2, 'cto-note: a.cto.yaml: this file is larger than 64 MB and was not read.\n'],
    );
  });
});
