/** Starts the served VS Code on this machine, and ends it with everything it started. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { ServedVSCode } from './install.ts';
import { temporaryFolder } from './paths.ts';
import { endGroup, run, signalGroup } from './process.ts';

const HOST = '127.0.0.1';

/** Settings for a quiet editor: no assistant, no secondary side bar, no welcome page, no auto save. */
export const calmSettings: Record<string, unknown> = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  // A server is told so on its command line, desktop VS Code by its settings alone.
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
};

export interface ServerOptions {
  /** The folder of installed extensions; an empty one by default. */
  extensionsDir?: string;
  /** Where the server keeps its data; a fresh temporary folder by default. */
  dataDir?: string;
  /** The secret that an address must contain; null for tests, whose address could not carry its parameters otherwise. */
  token: string | null;
  /** Whether an address may name an extension under development and its tests. */
  smokeTestDriver?: boolean;
  /** Whether a folder is to be trusted first; by default every folder is. */
  workspaceTrust?: boolean;
  settings?: Record<string, unknown>;
  /** The port to try first; by default any free one. */
  preferredPort?: number;
}

export interface Server {
  origin: string;
  port: number;
  token: string | null;
  /** Resolves when the server has ended by itself or was stopped. */
  ended: Promise<void>;
  /** Ends the server and its extension hosts. */
  stop(): Promise<void>;
}

/** A secret for one run of the server. */
export function newToken(): string {
  return randomBytes(16).toString('hex');
}

/** Installs a packaged extension into a folder of extensions, from the file alone. */
export async function installExtension(
  vscode: ServedVSCode,
  vsix: string,
  extensionsDir: string,
): Promise<void> {
  const dataDir = temporaryFolder('install');
  const where = ['--extensions-dir', extensionsDir, '--server-data-dir', dataDir];
  const args = ['out/server-main.js', '--install-extension', vsix, ...where, '--accept-server-license-terms'];
  await run(vscode.node, args, { cwd: vscode.folder, quiet: true });
}

/** Starts the server and resolves once it answers. */
export async function startServer(vscode: ServedVSCode, options: ServerOptions): Promise<Server> {
  const dataDir = options.dataDir ?? temporaryFolder('data');
  const extensionsDir = options.extensionsDir ?? temporaryFolder('extensions');
  const settings = { ...calmSettings, ...options.settings };
  mkdirSync(join(dataDir, 'data/Machine'), { recursive: true });
  writeFileSync(join(dataDir, 'data/Machine/settings.json'), JSON.stringify(settings, null, 2));

  const port = await freePort(options.preferredPort ?? 0);
  const args = [
    'out/server-main.js',
    '--host',
    HOST,
    '--port',
    String(port),
    '--accept-server-license-terms',
  ];
  args.push('--server-data-dir', dataDir, '--extensions-dir', extensionsDir);
  args.push('--telemetry-level', 'off');
  if (!options.workspaceTrust) args.push('--disable-workspace-trust');
  if (options.smokeTestDriver) args.push('--enable-smoke-test-driver');
  args.push(...tokenArguments(options.token, dataDir));

  // Without a gallery the editor makes no network request.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  // In its own process group, so that its extension hosts can be ended with it.
  const child = spawn(vscode.node, args, {
    cwd: vscode.folder,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => signalGroup(child, 'SIGKILL');
  process.prependOnceListener('exit', kill);
  let log = '';
  const keep = (data: Buffer) => {
    log = (log + data.toString()).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  const origin = `http://${HOST}:${port}`;
  const stop = async () => {
    await endGroup(child);
    process.off('exit', kill);
  };
  try {
    await answering(origin, () => child.exitCode === null && child.signalCode === null);
  } catch (error) {
    await stop();
    throw new Error(`VS Code's server did not start: ${(error as Error).message}\n${log}`.trimEnd());
  }
  return { origin, port, token: options.token, ended, stop };
}

/** Pass the token in a file: other users of the machine can read a command line. */
function tokenArguments(token: string | null, dataDir: string): string[] {
  if (token === null) return ['--without-connection-token'];
  const file = join(dataDir, 'token');
  writeFileSync(file, token, { mode: 0o600 });
  return ['--connection-token-file', file];
}

async function answering(origin: string, alive: () => boolean, patience = 60_000): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (!alive()) throw new Error('it ended by itself.');
    const answer = await fetch(`${origin}/version`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (answer?.ok && alive()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no answer in ${patience / 1000} seconds.`);
}

/** The first free port from the preferred one on; 0 lets the system choose. */
async function freePort(preferred: number): Promise<number> {
  for (let port = preferred; port < preferred + 100; port += 1) {
    const got = await new Promise<number | null>((resolve) => {
      const probe = createServer();
      probe.once('error', () => resolve(null));
      probe.listen(port, HOST, () => {
        const address = probe.address();
        probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : null));
      });
    });
    if (got !== null) return got;
  }
  throw new Error(`No free port from ${preferred} to ${preferred + 99}.`);
}
