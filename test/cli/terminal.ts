/** Calls on a terminal: that of `script`, which hands on what it was sent. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { command } from './command.ts';
import { preload } from './many.ts';

/** A call on a terminal, as a command and its options. */
export async function terminal(cwd: string, args: string, env: Record<string, string> = {}) {
  const { CI: _, ...others } = process.env;
  const line = `${JSON.stringify(process.execPath)} --require ${preload('')} ${await command()} ${args}`;
  const options = { cwd, env: { ...others, TERM: 'xterm', ...env } };
  return { file: 'script', args: ['-qec', line, '/dev/null'], options };
}

/** What a terminal is sent by a call. */
export async function onTerminal(cwd: string, args: string, env?: Record<string, string>): Promise<string> {
  const { file, args: all, options } = await terminal(cwd, `${args}; true`, env);
  return (await promisify(execFile)(file, all, { ...options, maxBuffer: 1e9 })).stdout;
}

/** What a person has in front of them in the end: the last that was written at each place. */
export function left(sent: string): string {
  const lines: string[] = [];
  let line = '';
  let column = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is those that move the cursor
  for (const [token, count, order] of sent.matchAll(/\u001b\[(\d)([GKJ])|\r?\n|[^\u001b\r\n]+/g)) {
    if (order === 'G') column = 0;
    else if (order) line = count === '2' ? '' : line.slice(0, column);
    else if (token.endsWith('\n')) {
      lines.push(line);
      line = '';
      column = 0;
    } else {
      line = line.slice(0, column) + token + line.slice(column + token.length);
      column += token.length;
    }
  }
  return [...lines, line].join('\n');
}

/** Skips the tests of a machine without `script`, with its reason. */
export async function needsTerminal(this: Mocha.Context): Promise<void> {
  const found = await promisify(execFile)('script', ['--version']).catch(() => null);
  if (!found) this.skip();
}
