/** What stands in for the actions that our workflows use. An action that is not listed here fails the rehearsal. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder } from '../host/paths.ts';
import { run } from '../host/process.ts';
import { gitIn } from './checkout.ts';
import type { Step } from './workflow.ts';

/** Where a job runs. Steps change its environment, as they may on the forge. */
export interface Place {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** The repository that is released, and what is checked out of it. */
  readonly origin: string;
  readonly ref: string;
  /** Where artifacts are kept. */
  readonly store: string;
  /** Where npm finds packages to publish to. */
  readonly registry: string;
}

type Action = (inputs: NonNullable<Step['with']>, place: Place) => Promise<string> | string;

/** A Node of that major version: this one, or one of npm's package `node`, which is kept. */
async function nodeFolder(major: string): Promise<string | null> {
  if (process.versions.node.startsWith(`${major}.`)) return null;
  const home = join(cacheFolder(), `node-${major}-${process.platform}-${process.arch}`);
  const folder = join(home, 'node_modules/node/bin');
  if (!existsSync(join(folder, 'node'))) {
    mkdirSync(home, { recursive: true });
    const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', ['install', '--prefix', home, `node@${major}`, ...flags], { cwd: home, quiet: true });
  }
  return folder;
}

/** Each answers in a few words what was done instead. */
const ACTIONS: Record<string, Action> = {
  'actions/checkout': (_, { folder, origin, ref }) => {
    gitIn(folder, 'clone', '--quiet', '--depth', '1', '--branch', ref, `file://${origin}`, '.');
    return `replaced: a clone of ${ref}`;
  },
  'actions/setup-node': async (inputs, place) => {
    const version = String(inputs['node-version']);
    const folder = await nodeFolder(version.split('.')[0] ?? '');
    if (folder) place.env.PATH = `${folder}${delimiter}${place.env.PATH}`;
    if (inputs['registry-url']) place.env.npm_config_registry = place.registry;
    const node = execFileSync('node', ['--version'], { env: place.env, encoding: 'utf8' }).trim();
    return `replaced: ${node} for ${version}${inputs['registry-url'] ? ', registry on this machine' : ''}`;
  },
  'actions/attest-build-provenance': (inputs, { folder }) => {
    const listed = `ls -d -- ${inputs['subject-path']}`;
    const subjects = execFileSync('bash', ['-c', listed], { cwd: folder, encoding: 'utf8' });
    return `skipped, since it signs as the forge: ${subjects.trim().split('\n').length} files`;
  },
  'actions/upload-artifact': (inputs, { folder, store }) => {
    const from = join(folder, String(inputs.path));
    if (!existsSync(from) || readdirSync(from).length === 0) throw new Error(`There is nothing in ${from}.`);
    cpSync(from, join(store, String(inputs.name)), { recursive: true });
    return `replaced: kept ${readdirSync(from).sort().join(', ')}`;
  },
};

/** Does what stands in for an action and answers it in words. Throws if nothing does. */
export async function standIn(step: Step, place: Place): Promise<string> {
  const [name = ''] = (step.uses ?? '').split('@');
  const action = ACTIONS[name];
  if (!action) throw new Error(`The rehearsal does not know the action ${name}.`);
  return await action(step.with ?? {}, place);
}
