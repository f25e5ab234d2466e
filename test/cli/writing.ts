/** What the tests of writing into files share. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN } from '../support/clean-note.ts';
import { run } from './command.ts';
import { preload } from './many.ts';

/** A note, and what stands in it once its summary is written. */
export const NAME = 'a.cto.yaml';
export const NEW = /J-CTO 2\/5 difficult/;

export const write = (cwd: string, code = '', name = NAME) =>
  run(['summary', '--write', name], { cwd, ...(code ? { preload: preload(code) } : {}) });
export const textIn = (cwd: string) => readFileSync(join(cwd, NAME), 'utf8');
export const complaint = (reason: string, name = NAME) => `cto-note: ${name}: ${reason}.\n`;

/** Does something at the moment when the new text is on the disk and has not yet taken its place. */
export const meanwhile = (what: string) => `
const fs = require('node:fs');
const { fsyncSync } = fs;
fs.fsyncSync = (fd) => { fsyncSync(fd); ${what}; };
`;

/** Skips a test and says why; null is no reason. */
export function skipFor(context: Mocha.Context, reason: string | null): void {
  if (reason === null) return;
  console.log(`      skipped: ${reason}`);
  context.skip();
}

/** Expects one sentence and that nothing has changed. */
export async function refused(cwd: string, reason: string, code = ''): Promise<void> {
  const before = readdirSync(cwd);
  const outcome = await write(cwd, code);
  assert.deepEqual([outcome.code, outcome.stderr], [2, complaint(reason)]);
  assert.equal(textIn(cwd), CLEAN);
  assert.deepEqual(readdirSync(cwd), before, 'a temporary file stays');
}
