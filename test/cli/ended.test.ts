/** Writing into files by a call that is ended meanwhile: the note is the old one or the new one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN } from '../support/clean-note.ts';
import { folderWith, run } from './command.ts';
import { killAtRandom } from './kills.ts';
import { preload } from './many.ts';
import { meanwhile, NAME, NEW, textIn, write } from './writing.ts';

describe('a call that is ended while it writes', () => {
  /** Ends the call before its n-th step on the disk, from when it begins to write. */
  const endedAt = (step: number) => `
    const fs = require('node:fs');
    let steps = 0;
    let begun = false;
    for (const name of ['realpathSync', 'readdirSync', 'statSync', 'accessSync', 'openSync', 'fstatSync',
      'writeFileSync', 'writeSync', 'fchownSync', 'fchmodSync', 'fsyncSync', 'closeSync', 'readFileSync',
      'renameSync', 'rmSync']) {
      const step = fs[name];
      fs[name] = (...args) => {
        begun ||= name === 'realpathSync' && args[0] === '${NAME}';
        const own = typeof args[0] !== 'number' || args[0] > 2;
        if (begun && own && ++steps === ${step}) {
          if (name === 'writeSync') step(args[0], args[1], args[2], args[3] >> 1, args[4]);
          process.kill(process.pid, 'SIGKILL');
        }
        return step(...args);
      };
    }`;

  it('leaves the old note or the new one, whatever the step, and the next call tidies up', async function () {
    this.timeout(300_000);
    const aside = folderWith({ [NAME]: CLEAN });
    await write(aside);
    const results = [CLEAN, textIn(aside)];
    const seen = { old: 0, new: 0, temporaries: 0 };
    for (let step = 1; ; step += 1) {
      const cwd = folderWith({ [NAME]: CLEAN });
      const { code } = await write(cwd, endedAt(step));
      const at = results.indexOf(textIn(cwd));
      assert.notEqual(at, -1, `a part is left by step ${step}`);
      if (code === 0) break;
      assert.equal(code, null);
      seen[at === 0 ? 'old' : 'new'] += 1;
      seen.temporaries += readdirSync(cwd).length - 1;
      assert.equal((await write(cwd)).code, 0);
      assert.equal(textIn(cwd), results[1]);
      assert.deepEqual(readdirSync(cwd), [NAME], `a temporary file stays after step ${step}`);
    }
    assert.ok(seen.old >= 10 && seen.temporaries >= 5, JSON.stringify(seen));
  });

  it('leaves the old note or the new one, whatever the moment', async function () {
    this.timeout(600_000);
    const { kills, written } = await killAtRandom(30);
    assert.ok(kills >= 30 && written > 0);
  });

  it('by Ctrl-C has written the note at hand, and leaves no temporary file', async () => {
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      const cwd = folderWith({ [NAME]: CLEAN, 'b.cto.yaml': CLEAN });
      const module = preload(meanwhile(`process.kill(process.pid, '${signal}')`));
      const ended = await run(['summary', '--write', NAME, 'b.cto.yaml'], { cwd, preload: module });
      assert.equal(ended.code, code);
      assert.match(textIn(cwd), NEW);
      assert.equal(readFileSync(join(cwd, 'b.cto.yaml'), 'utf8'), CLEAN);
      assert.deepEqual(readdirSync(cwd), [NAME, 'b.cto.yaml']);
    }
  });

  it('leaves the old table and no part of the new one, whatever ends it', async () => {
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
      ['SIGHUP', 129],
    ] as const) {
      const cwd = folderWith({ [NAME]: CLEAN, 'l.csv': 'old' });
      const module = preload(`
        const fs = require('node:fs');
        const { openSync } = fs;
        fs.openSync = (path, ...rest) => {
          if (String(path).endsWith('.tmp')) process.kill(process.pid, '${signal}');
          return openSync(path, ...rest);
        };`);
      const ended = await run(['export', '.', '--to', 'l.csv'], { cwd, preload: module });
      assert.equal(ended.code, code);
      assert.equal(readFileSync(join(cwd, 'l.csv'), 'utf8'), 'old');
      assert.deepEqual(readdirSync(cwd).sort(), [NAME, 'l.csv'].sort());
    }
  });

  it('does not take what a living call writes for a leftover, nor a file of another name', async () => {
    const living = `.cto-note-${process.pid}-01234567-89ab-cdef-0123-456789abcdef.tmp`;
    const dead = `.cto-note-${2 ** 30}-01234567-89ab-cdef-0123-456789abcdef.tmp`;
    const others = ['.cto-note-1.tmp', '.cto-note-x.tmp', `x${dead}`];
    const cwd = folderWith(Object.fromEntries([NAME, living, dead, ...others].map((name) => [name, CLEAN])));
    await write(cwd);
    assert.deepEqual(readdirSync(cwd).sort(), [NAME, living, ...others].sort());
  });
});
