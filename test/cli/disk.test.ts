/** Writing into files, and all that a disk can do meanwhile: the note is the old one or the new one. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN } from '../support/clean-note.ts';
import { command, emptyFolder, folderWith } from './command.ts';
import { complaint, meanwhile, NAME, NEW, refused, skipFor, textIn, write } from './writing.ts';

/** What the system answers to one function, when the command writes. */
const failing = (name: string, code: string) => `
const fs = require('node:fs');
const { ${name} } = fs;
fs.${name} = (...args) => {
  if ('${name}' === 'openSync' && args[1] !== 'wx') return ${name}(...args);
  throw Object.assign(new Error('${code}'), { code: '${code}' });
};
`;

describe('a file that is changed while its summary is made', () => {
  it('is left as it is', async () => {
    const cwd = folderWith({ [NAME]: CLEAN });
    const { code, stderr } = await write(cwd, meanwhile(`fs.appendFileSync('${NAME}', '# theirs\\n')`));
    assert.deepEqual([code, stderr], [2, complaint('it has changed in the meantime and was left as it is')]);
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
  const FULL = 'the disk is full, so it was left as it is';

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
    ['fsyncSync', 'EDQUOT', 'your disk quota is used up, so it was left as it is'],
    ['fsyncSync', 'EIO', 'it cannot be written (EIO)'],
    ['renameSync', 'EBUSY', 'another program has locked it'],
    ['renameSync', 'EPERM', 'it cannot be written (EPERM)'],
    ['accessSync', 'EROFS', 'it is on a read-only disk'],
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
    assert.equal(out, `${complaint('it is on a read-only disk')}2\n${NOTE}${NAME}\n`);
  });
});
