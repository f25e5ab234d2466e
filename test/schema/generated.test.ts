import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

describe('what is generated', () => {
  it('is up to date', async () => {
    const args = ['--import', 'tsx', 'scripts/generate.ts', '--check'];
    const check = promisify(execFile)(process.execPath, args);
    await assert.doesNotReject(check, 'run `npm run generate`');
  });
});
