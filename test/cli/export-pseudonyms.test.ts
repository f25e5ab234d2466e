import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, run } from './command.ts';

const NOTE =
  'cto_note: 1\npatient: {id: P-7}\nprocedure: {date: 2026-03-14}\nlesions: [{id: A, vessel: LAD}]\n';
const KEY = 'x'.repeat(32);
const call = ['export', 'n', '--to', 'l.csv', '--pseudonymise', 'key'];

/** A folder with a note and a key. */
function folder(key: string, mode = 0o600): string {
  const cwd = folderWith({ 'n/a.cto.yaml': NOTE, key });
  chmodSync(join(cwd, 'key'), mode);
  return cwd;
}

describe('cto-note export --pseudonymise', () => {
  it('writes neither ids nor true days, and says so', async () => {
    const cwd = folder(KEY);
    const { code, stdout } = await run(call, { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /With keyed hashes for ids and file names, and with shifted dates/);
    const text = readFileSync(join(cwd, 'l.csv'), 'utf8');
    assert.doesNotMatch(text, /P-7|a\.cto\.yaml|2026-03-14/);
    assert.match(text, /p-[0-9a-z]{20}/);
    // A line's end is no part of the key.
    const again = folder(`${KEY}\n`);
    await run(call, { cwd: again });
    assert.equal(readFileSync(join(again, 'l.csv'), 'utf8'), text);
    const other = folder(KEY.replace('x', 'y'));
    await run(call, { cwd: other });
    assert.notEqual(readFileSync(join(other, 'l.csv'), 'utf8'), text);
  });

  for (const [why, key, mode, args, sentence] of [
    ['a key that others may read', KEY, 0o640, call, /others may read this key: make it yours alone/],
    ['a short key', 'x'.repeat(31), 0o600, call, /a key has at least 32 random bytes, and this one has 31\./],
    ['a key that is not there', KEY, 0o600, [...call.slice(0, -1), 'gone'], /gone: there is no such file\./],
    ['free text with it', KEY, 0o600, [...call, '--free-text'], /Free text may name people/],
  ] as const)
    it(`refuses ${why} in one sentence, and writes nothing`, async () => {
      const cwd = folder(key, mode);
      const { code, stdout, stderr } = await run(args, { cwd });
      assert.deepEqual([code, stdout, stderr.split('\n').length], [2, '', 2]);
      assert.match(stderr, sentence);
      assert.deepEqual(readdirSync(cwd).sort(), ['key', 'n']);
    });
});
