/**
 * Runs the built command as its users do: as a process, over files.
 */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PROJECT = resolve(fileURLToPath(import.meta.url), '../../..');

let root: string | null = null;

/** A new empty folder, which is removed at the end of the run. */
export function emptyFolder(): string {
  if (root === null) {
    const made = mkdtempSync(join(tmpdir(), 'cto-note-'));
    chmodSync(made, 0o755);
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
    root = made;
  }
  const folder = mkdtempSync(join(root, 'f-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** A new folder with the given files by their paths. */
export function folderWith(files: Record<string, string | Buffer>): string {
  const folder = emptyFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

async function build(): Promise<string> {
  // The build script writes into the folder it is run in: here, one that sees the project through links.
  const folder = emptyFolder();
  for (const name of ['src', 'docs', 'examples', 'l10n', 'node_modules'])
    symlinkSync(join(PROJECT, name), join(folder, name), 'junction');
  const node = ['--import', 'tsx', join(PROJECT, 'scripts/build.ts')];
  await promisify(execFile)(process.execPath, node, { cwd: folder });
  return join(folder, 'dist/cto-note.cjs');
}

let built: Promise<string> | null = null;

/** The path of the command, built from the sources as they are now: once in a run. */
export function command(): Promise<string> {
  built ??= build();
  return built;
}

/** The search path of a machine on which the command is installed as `cto-note`. */
export async function pathWithCommand(): Promise<string> {
  const bin = emptyFolder();
  const launcher = join(bin, 'cto-note');
  writeFileSync(launcher, `#!/bin/sh\nexec '${process.execPath}' '${await command()}' "$@"\n`);
  chmodSync(launcher, 0o755);
  return `${bin}${delimiter}${process.env.PATH}`;
}

/** How a call is made. */
export interface Call {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  /** A module that is loaded before the command. */
  readonly preload?: string;
  /** Whether the system's file permissions are to hold, as they do not for its administrator. */
  readonly ordinaryUser?: boolean;
  /** Closes standard output after its first bytes, as `| head -1` does. */
  readonly closeEarly?: boolean;
  /** Sends what Ctrl-C sends after the first bytes of standard output. */
  readonly interrupt?: boolean;
}

/** What became of a call. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the command. */
export async function run(args: readonly string[], call: Call = {}): Promise<Outcome> {
  const { cwd, input, preload, ordinaryUser, closeEarly, interrupt } = call;
  const nobody = ordinaryUser && process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const node = [...(preload ? ['--require', preload] : []), await command(), ...args];
  const child = spawn(process.execPath, node, { cwd: cwd ?? tmpdir(), ...nobody });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      const first = printed[name] === '';
      printed[name] += text;
      if (closeEarly && name === 'stdout') child.stdout.destroy();
      if (interrupt && first && name === 'stdout') child.kill('SIGINT');
    });
  }
  // A command that ends without reading its input is none of the test's concern.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  assert.doesNotMatch(printed.stderr, /^\s+at /m, 'a stack trace reached the user');
  return { code, ...printed };
}

/** Calls the command with `--format json` and reads what it answers. */
export async function runJson<T>(
  args: readonly string[],
  call: Call = {},
): Promise<{ code: number | null; data: T; stderr: string }> {
  const { code, stdout, stderr } = await run([...args, '--format', 'json'], call);
  return { code, data: JSON.parse(stdout) as T, stderr };
}
