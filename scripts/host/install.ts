/**
 * A served VS Code for machines without a desktop: the same editor with the same extension host, installed from the
 * npm registry alone and kept in a cache outside the checkout.
 */
import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { ensureCommands, MissingTool } from './debian.ts';
import { cacheFolder } from './paths.ts';
import { run } from './process.ts';

/** code-server 4.139.1 contains VS Code 1.139.1, whose server needs Node 24. */
const CODE_SERVER = '4.139.1';
const NODE = '24';

/** The native modules without which the server or its extension host does not start. */
const NATIVE = ['@vscode/spdlog', '@vscode/native-watchdog', '@parcel/watcher'];

const A_DAY = 24 * 60 * 60 * 1000;

export interface ServedVSCode {
  /** The Node binary that runs the server. */
  node: string;
  /** The folder of VS Code's server, from which it is started. */
  folder: string;
}

/**
 * Return an installed VS Code; install it first if the cache has none, which takes a minute or two. Throws
 * `MissingTool` on Windows, for which code-server is not made.
 */
export async function ensureServedVSCode(): Promise<ServedVSCode> {
  if (process.platform === 'win32') {
    throw new MissingTool(
      'Desktop VS Code is missing; please install it: the served one needs Linux or macOS.',
    );
  }
  const home = join(cacheFolder(), `vscode-${CODE_SERVER}-${process.platform}-${process.arch}`);
  if (!existsSync(home)) await install(home);
  return placesIn(home);
}

function placesIn(folder: string): ServedVSCode {
  const modules = join(folder, 'node_modules');
  return { node: join(modules, 'node/bin/node'), folder: join(modules, 'code-server/lib/vscode') };
}

/** Install beside the final place, then move it there, so that a half-finished install is never used. */
async function install(home: string): Promise<void> {
  await ensureCommands(
    { python3: 'python3', make: 'make', 'g++': 'g++' },
    'A C++ compiler for native modules',
  );
  const unfinished = `${home}.unfinished-${process.pid}`;
  await mkdir(dirname(home), { recursive: true });
  await removeAbandoned(home);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished);
  process.once('exit', () => rmSync(unfinished, { recursive: true, force: true, maxRetries: 3 }));
  console.log(`Installing VS Code into ${home} (once, about 700 MB) …`);
  try {
    await fill(unfinished);
    await rename(unfinished, home);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another run may have put its copy there in the meantime, which is as good.
    if (!existsSync(home)) throw error;
  }
}

async function fill(folder: string): Promise<void> {
  const quiet = { cwd: folder, quiet: true, env: npmEnvironment() };
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { node, folder: vscode } = placesIn(folder);

  step(1, `Node ${NODE}`);
  await run('npm', ['install', '--prefix', folder, `node@${NODE}`, ...flags], quiet);

  const env = { ...quiet.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  step(2, `code-server ${CODE_SERVER}`);
  // Its postinstall script needs system libraries that we do not use.
  const codeServer = ['--prefix', folder, `code-server@${CODE_SERVER}`, '--ignore-scripts'];
  await run('npm', ['install', ...codeServer, ...flags], { ...quiet, env });

  const inside = { ...quiet, cwd: vscode, env };
  step(3, "VS Code's own modules");
  await run('npm', ['install', '--omit=dev', '--ignore-scripts', ...flags], inside);
  step(4, 'its native modules');
  await run('npm', ['rebuild', ...NATIVE, ...flags], inside);
}

function step(number: number, what: string): void {
  console.log(`  ${number}/4 ${what} …`);
}

/** Keep out the settings of a surrounding `npm run`; use the headers of this Node for the build. */
function npmEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^npm_(?!config_(cache|registry|userconfig))/.test(name),
  );
  const env: NodeJS.ProcessEnv = Object.fromEntries(own);
  const prefix = resolve(dirname(process.execPath), '..');
  if (existsSync(join(prefix, 'include/node/node_api.h'))) env.npm_config_nodedir = prefix;
  return env;
}

/** Remove what a killed install left behind, unless it may still be running. */
async function removeAbandoned(home: string): Promise<void> {
  for (const name of await readdir(dirname(home))) {
    if (!name.startsWith(`${basename(home)}.unfinished-`)) continue;
    const path = join(dirname(home), name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > A_DAY) await rm(path, { recursive: true, force: true });
  }
}
