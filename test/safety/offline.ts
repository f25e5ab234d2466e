/** Runs the command where there is no network, and where whoever asks for one is remembered. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder } from '../cli/command.ts';

/** A module that is loaded before a program: each way to a network throws, and leaves a line in a file. */
export interface Denial {
  readonly preload: string;
  /** What was asked for, a line each. */
  asked(): string[];
}

export function denial(): Denial {
  const folder = emptyFolder();
  const preload = join(folder, 'denied.cjs');
  const witness = join(folder, 'asked.txt');
  writeFileSync(
    preload,
    `
const deny = (what) => () => {
  require('node:fs').appendFileSync(${JSON.stringify(witness)}, what + '\\n');
  throw new Error('There is no network: ' + what);
};
const denyAll = (name, owner, keys) => { for (const key of keys) owner[key] = deny(name + '.' + key); };
denyAll('net.Socket', require('node:net').Socket.prototype, ['connect']);
denyAll('net.Server', require('node:net').Server.prototype, ['listen']);
denyAll('dgram', require('node:dgram'), ['createSocket']);
denyAll('dns', require('node:dns'), ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']);
denyAll('dns.promises', require('node:dns').promises, ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']);
denyAll('http', require('node:http'), ['request', 'get']);
denyAll('https', require('node:https'), ['request', 'get']);
denyAll('http2', require('node:http2'), ['connect']);
denyAll('tls', require('node:tls'), ['connect']);
denyAll('child_process', require('node:child_process'), ['spawn', 'spawnSync', 'exec', 'execFile', 'fork']);
denyAll('globalThis', globalThis, ['fetch', 'WebSocket', 'EventSource']);
`,
  );
  return {
    preload,
    asked: () => (existsSync(witness) ? readFileSync(witness, 'utf8').trimEnd().split('\n') : []),
  };
}

/** What goes before a command so that the system gives it no network; null where it cannot. */
export function withoutNetwork(): readonly string[] | null {
  for (const way of [
    ['unshare', '-n'],
    ['unshare', '-rn'],
  ]) {
    const [command = '', ...args] = way;
    if (spawnSync(command, [...args, 'true']).status === 0) return way;
  }
  return null;
}
