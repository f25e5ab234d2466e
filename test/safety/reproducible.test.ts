/** Two packages of the same sources are the same bytes. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root, temporaryFolder } from '../../scripts/host/paths.ts';

/** Packs as someone else would, elsewhere; answers the hash of each file by its name. */
async function packed(TZ: string, umask: number): Promise<Record<string, string>> {
  const folder = temporaryFolder('twice');
  const code = `process.umask(${umask}); await import(${JSON.stringify(join(root, 'scripts/package.ts'))});`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', code, '-', folder];
  await promisify(execFile)(process.execPath, args, { cwd: root, env: { ...process.env, TZ } });
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, hash(name)]),
  );
}

describe('the package of the extension', function () {
  this.timeout(300_000);

  it('is the same bytes, whoever packs it, and has its bill of materials beside it', async () => {
    const first = await packed('Asia/Tokyo', 0o027);
    const second = await packed('America/New_York', 0o002);
    assert.deepEqual(second, first);
    assert.deepEqual(
      Object.keys(first).map((name) => name.replace(/^cto-notes-\d+\.\d+\.\d+/, '')),
      ['.cdx.json', '.vsix'],
    );
  });
});
