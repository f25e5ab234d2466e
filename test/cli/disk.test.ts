/** Writing into files, and all that a disk can do meanwhile: the note is the old one or the new one. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { CLEAN } from '../support/clean-note.ts';
import { command, emptyFolder, folderWith, run } from './command.ts';
import { killAtRandom } from './kills.ts';
import { preload } from './many.ts';

const NAME = 'a.cto.yaml';
const NEW = /J-CTO 2\/5 difficult/;

const write = (cwd: string, code = '', name = NAME) =>
  run(['summary', '--write', name], { cwd, ...(code ? { preload: preload(code) } : {}) });
const textIn = (cwd: string) => readFileSync(join(cwd, NAME), 'utf8');
const complaint = (reason: string, name = NAME) => `cto-note: ${name}: ${reason}.\n`;

/** Does something at the moment when the new text is on the disk and has not yet taken its place. */
const meanwhile = (what: string) => `
const fs = require('node:fs');
const { fsyncSync } = fs;
fs.fsyncSync = (fd) => { fsyncSync(fd); ${what}; };
`;

/** What the system answers to one function, when the command writes. */
const failing = (name: string, code: string) => `
const fs = require('node:fs');
const { ${name} } = fs;
fs.${name} = (...args) => {
  if ('${name}' === 'openSync' && args[1] !== 'wx') return ${name}(...args);
  throw Object.assign(new Error('${code}'), { code: '${code}' });
};
`;

/** Skips a test and says why; null is no reason. */
function skipFor(context: Mocha.Context, reason: string | null): void {
  if (reason === null) return;
  console.log(`      skipped: ${reason}`);
  context.skip();
}

/** Expects one sentence and that nothing has changed. */
async function refused(cwd: string, reason: string, code = ''): Promise<void> {
  const before = readdirSync(cwd);
  const outcome = await write(cwd, code);
  assert.deepEqual([outcome.code, outcome.stderr], [2, complaint(reason)]);
  assert.equal(textIn(cwd), CLEAN);
  assert.deepEqual(readdirSync(cwd), before, 'a temporary file stays');
}

describe('a file that is changed while its summary is made', () => {
  it('is left as it is', async () => {
    const cwd = folderWith({ [NAME]: CLEAN });
    const { code, stderr } = await write(cwd, meanwhile(`fs.appendFileSync('${NAME}', '# theirs\\n')`));
    assert.deepEqual([code, stderr], [2, complaint('it was changed meanwhile, and was left as it is')]);
    assert.equal(textIn(cwd), `${CLEAN}# theirs\n`);
    assert.deepEqual(readdirSync(cwd), [NAME]);
    assert.equal((await write(cwd)).code, 0);
    assert.match(textIn(cwd), NEW);
    assert.match(textIn(cwd), /# theirs\n$/);
  });

  it('is left as it is, also where its size and its time are the same', async () => {
    const cwd = folderWith({ [NAME]: CLEAN });
    const theirs = CLEAN.replace('length_mm: 25', 'length_mm: 15');
    const change = `
      const { atime, mtime } = fs.statSync('${NAME}');
      fs.writeFileSync('${NAME}', ${JSON.stringify(theirs)});
      fs.utimesSync('${NAME}', atime, mtime)`;
    assert.equal((await write(cwd, meanwhile(change))).code, 2);
    assert.equal(textIn(cwd), theirs);
  });

  it('may be gone, with its folder', async () => {
    const cwd = folderWith({ [`n/${NAME}`]: CLEAN });
    const { code, stderr } = await write(cwd, meanwhile(`fs.rmSync('n', { recursive: true })`), `n/${NAME}`);
    assert.deepEqual([code, stderr], [2, complaint('there is no such file', `n/${NAME}`)]);
    assert.deepEqual(readdirSync(cwd), []);
  });

  it('may be gone before the first word is written', async () => {
    const cwd = folderWith({ [`n/${NAME}`]: CLEAN });
    const code = `
      const fs = require('node:fs');
      const { readFileSync } = fs;
      fs.readFileSync = (name, ...rest) => {
        const read = readFileSync(name, ...rest);
        if (name === 'n/${NAME}') fs.renameSync('n', 'moved');
        return read;
      };`;
    const { stderr } = await write(cwd, code, `n/${NAME}`);
    assert.equal(stderr, complaint('there is no such file', `n/${NAME}`));
    assert.equal(readFileSync(join(cwd, 'moved', NAME), 'utf8'), CLEAN);
    assert.deepEqual(readdirSync(join(cwd, 'moved')), [NAME]);
  });
});

describe('a disk', () => {
  const FULL = 'the disk is full, and it was left as it is';

  it('that is full when a part is written leaves the note whole', async () => {
    const part = `
      const fs = require('node:fs');
      const { writeSync } = fs;
      let calls = 0;
      fs.writeSync = (fd, bytes, offset, length, position) => {
        if (fd < 3) return writeSync(fd, bytes, offset, length, position);
        if (calls++ > 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        return writeSync(fd, bytes, offset, length >> 1, position);
      };`;
    await refused(folderWith({ [NAME]: CLEAN }), FULL, part);
  });

  const others: [function_: string, code: string, reason: string][] = [
    ['openSync', 'ENOSPC', FULL],
    ['fsyncSync', 'ENOSPC', FULL],
    ['fsyncSync', 'EDQUOT', 'the space for your files is used up, and it was left as it is'],
    ['fsyncSync', 'EIO', 'it cannot be written (EIO)'],
    ['renameSync', 'EBUSY', 'another program holds it locked'],
    ['renameSync', 'EPERM', 'it cannot be written (EPERM)'],
    ['accessSync', 'EROFS', 'it lies on a disk that cannot be written to'],
  ];
  for (const [name, code, reason] of others) {
    it(`that answers ${code} to ${name} leaves the note whole`, async () => {
      await refused(folderWith({ [NAME]: CLEAN }), reason, failing(name, code));
    });
  }

  /** Why no file system can be mounted here; null where one can, in a namespace of its own. */
  const unmountable = (): string | null => {
    const made = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', emptyFolder()]);
    return made.status === 0
      ? null
      : 'no file system can be mounted here: unshare and a user namespace are needed';
  };

  /** Runs a shell in a folder that is a file system of its own, and answers what it printed. */
  async function mounted(size: string, script: string): Promise<string> {
    const folder = emptyFolder();
    const whole = `mount -t tmpfs -o size=${size} tmpfs '${folder}' && cd '${folder}' && ${script}`;
    const env = { ...process.env, NODE: process.execPath, COMMAND: await command(), NOTE };
    return execFileSync('unshare', ['-rm', 'sh', '-c', whole], { encoding: 'utf8', env });
  }

  const NOTE = `${CLEAN}${'# What else was seen, at some length.\n'.repeat(1500)}`;
  const SCRIPT = `"$NODE" "$COMMAND" summary --write ${NAME} 2>&1 >/dev/null; echo $?; cat ${NAME}; ls -A`;

  it('that is really full leaves the note whole', async function () {
    skipFor(this, unmountable());
    // Room for the note and half of the new one, of which the system takes what fits and calls that a success.
    const out = await mounted('96k', `printf %s "$NOTE" > ${NAME} && { ${SCRIPT}; }`);
    assert.equal(out, `${complaint(FULL)}2\n${NOTE}${NAME}\n`);
  });

  it('that is really mounted for reading leaves the note whole', async function () {
    skipFor(this, unmountable());
    const out = await mounted('1m', `printf %s "$NOTE" > ${NAME} && mount -o remount,ro . && { ${SCRIPT}; }`);
    assert.equal(out, `${complaint('it lies on a disk that cannot be written to')}2\n${NOTE}${NAME}\n`);
  });
});

describe('the names and the owner of a file', () => {
  it('a link to a link stays one, and the file behind them is written in its own folder', async () => {
    const cwd = folderWith({ [`store/${NAME}`]: CLEAN });
    mkdirSync(join(cwd, 'links'));
    symlinkSync(`../store/${NAME}`, join(cwd, 'links', NAME));
    symlinkSync(`links/${NAME}`, join(cwd, NAME));
    assert.equal((await write(cwd)).code, 0);
    assert.match(textIn(cwd), NEW);
    assert.equal(readlinkSync(join(cwd, NAME)), `links/${NAME}`);
    assert.equal(readlinkSync(join(cwd, 'links', NAME)), `../store/${NAME}`);
    assert.match(readFileSync(join(cwd, 'store', NAME), 'utf8'), NEW);
    assert.deepEqual(readdirSync(join(cwd, 'store')), [NAME]);
  });

  it('a link that leads nowhere is no file', async () => {
    const cwd = emptyFolder();
    symlinkSync('gone.cto.yaml', join(cwd, NAME));
    const { code, stderr } = await write(cwd);
    assert.deepEqual([code, stderr], [2, complaint('there is no such file')]);
    assert.equal(existsSync(join(cwd, 'gone.cto.yaml')), false);
  });

  it('a file with two names keeps both', async () => {
    const cwd = folderWith({ [NAME]: CLEAN });
    linkSync(join(cwd, NAME), join(cwd, 'other'));
    await refused(
      cwd,
      'it has other names (hard links), which would keep the old text; it was left as it is',
    );
    assert.equal(statSync(join(cwd, NAME)).nlink, 2);
  });

  const needsRoot = (context: Mocha.Context) => {
    const root = process.getuid?.() === 0;
    skipFor(context, root ? null : 'only the administrator can give a file to another user');
  };

  it('a file that belongs to another user still does', async function () {
    needsRoot(this);
    const cwd = folderWith({ [NAME]: CLEAN });
    chownSync(join(cwd, NAME), 4321, 1234);
    chmodSync(join(cwd, NAME), 0o640);
    assert.equal((await write(cwd)).code, 0);
    assert.match(textIn(cwd), NEW);
    const { uid, gid, mode } = statSync(join(cwd, NAME));
    assert.deepEqual([uid, gid, mode & 0o7777], [4321, 1234, 0o640]);
  });

  it('a file that would become one’s own is left to its owner', async function () {
    needsRoot(this);
    const cwd = folderWith({ [NAME]: CLEAN });
    chmodSync(cwd, 0o777);
    chmodSync(join(cwd, NAME), 0o666);
    const { code, stderr } = await run(['summary', '--write', NAME], { cwd, ordinaryUser: true });
    assert.deepEqual(
      [code, stderr],
      [2, complaint('it belongs to another user, which could not stay so, and was left as it is')],
    );
    assert.equal(textIn(cwd), CLEAN);
    assert.deepEqual(readdirSync(cwd), [NAME]);
  });
});

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

  it('does not take what a living call writes for a leftover, nor a file of another name', async () => {
    const living = `.cto-note-${process.pid}-01234567-89ab-cdef-0123-456789abcdef.tmp`;
    const dead = `.cto-note-${2 ** 30}-01234567-89ab-cdef-0123-456789abcdef.tmp`;
    const others = ['.cto-note-1.tmp', '.cto-note-x.tmp', `x${dead}`];
    const cwd = folderWith(Object.fromEntries([NAME, living, dead, ...others].map((name) => [name, CLEAN])));
    await write(cwd);
    assert.deepEqual(readdirSync(cwd).sort(), [NAME, living, ...others].sort());
  });
});
