/** Writing into files that have other names, lead elsewhere, or belong to someone else. */
import assert from 'node:assert/strict';
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
import { emptyFolder, folderWith, run } from './command.ts';
import { complaint, NAME, NEW, refused, skipFor, textIn, write } from './writing.ts';

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
      'it has other names (hard links) that would keep the old text, so it was left as it is',
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
      [2, complaint('it belongs to another user and could not keep its owner, so it was left as it is')],
    );
    assert.equal(textIn(cwd), CLEAN);
    assert.deepEqual(readdirSync(cwd), [NAME]);
  });
});
