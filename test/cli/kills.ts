/**
 * Kills the command while it writes summaries, at random moments, and looks at every file after each kill.
 *
 * `npx tsx test/cli/kills.ts 1000` does it a thousand times.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN } from '../support/clean-note.ts';
import { command, folderWith, run } from './command.ts';

const COUNT = 30;

/** Long enough that writing it takes a while. */
const NOTE = `${CLEAN}${'# What else was seen, at some length.\n'.repeat(600)}`;

const names = Array.from({ length: COUNT }, (_, i) => `${10 + i}.cto.yaml`);

/** Two calls whose summaries differ, so that there is always something to write. */
const CALLS = ['50', '30'].map((limit) => ['summary', '--write', '--residual-stenosis-limit', limit, '.']);

const notesIn = (folder: string) => names.map((name) => readFileSync(join(folder, name), 'utf8'));
const leftIn = (folder: string) => readdirSync(folder).filter((name) => !names.includes(name));

/** What was seen. */
export interface Kills {
  readonly kills: number;
  /** Calls that came to their end first. */
  readonly late: number;
  /** Files looked at after a kill, and those among them that were the new one. */
  readonly files: number;
  readonly written: number;
  /** Kills that left a temporary file behind, which a later call removed. */
  readonly temporaries: number;
}

/** Starts a call and kills it after a time; answers whether it was still running. */
async function killed(args: readonly string[], cwd: string, after: number): Promise<boolean> {
  const child = spawn(process.execPath, [await command(), ...args], { cwd, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  const signal = await new Promise((done) => child.on('close', (_, signal) => done(signal)));
  clearTimeout(timer);
  return signal === 'SIGKILL';
}

/**
 * Kills calls until so many were hit, and throws if a file is ever anything but the old one or the new one, or if
 * anything stays once a call has come to its end.
 */
export async function killAtRandom(wanted: number): Promise<Kills> {
  const files = Object.fromEntries(names.map((name) => [name, NOTE]));
  const folder = folderWith(files);
  const aside = folderWith(files);
  const results: string[] = [];
  for (const call of CALLS) {
    assert.equal((await run(call, { cwd: aside })).code, 0);
    results.push(notesIn(aside)[0] ?? '');
  }
  assert.equal(new Set([NOTE, ...results]).size, 3, 'the two calls write the same');

  let seen = { kills: 0, late: 0, files: 0, written: 0, temporaries: 0 };
  let patience = 500;
  for (let round = 0; seen.kills < wanted || seen.written === 0; round += 1) {
    const result = results[round % 2];
    const before = notesIn(folder);
    const left = leftIn(folder);
    const hit = await killed(CALLS[round % 2] ?? [], folder, Math.random() * patience);
    // So that most are hit, and some come to their end, however busy the machine is.
    patience *= hit ? 1.05 : 0.8;
    const after = notesIn(folder);
    for (const [i, text] of after.entries()) {
      assert.ok(text === before[i] || text === result, `${names[i]} is a part after kill ${seen.kills + 1}`);
    }
    if (!hit) assert.deepEqual(leftIn(folder), []);
    seen = {
      kills: seen.kills + Number(hit),
      late: seen.late + Number(!hit),
      files: seen.files + COUNT,
      written: seen.written + after.filter((text, i) => text !== before[i]).length,
      temporaries: seen.temporaries + Number(leftIn(folder).some((name) => !left.includes(name))),
    };
  }
  for (const call of CALLS) assert.equal((await run(call, { cwd: folder })).code, 0);
  assert.deepEqual(leftIn(folder), [], 'a temporary file stays');
  assert.deepEqual(new Set(notesIn(folder)), new Set([results[1]]));
  return seen;
}

if (process.argv[1]?.endsWith('kills.ts')) console.log(await killAtRandom(Number(process.argv[2] ?? 1000)));
