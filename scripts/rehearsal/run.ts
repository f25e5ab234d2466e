/**
 * Runs a workflow on this machine: each job in an empty folder, each step in its order and environment. Only what needs
 * an account is replaced, and that is said: the registries, the forge's command and actions.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, temporaryFolder } from '../host/paths.ts';
import { run } from '../host/process.ts';
import { type Place, standIn } from './actions.ts';
import { type Published, startRegistries } from './registries.ts';
import { expand, type Job, jobsOf, type Step } from './workflow.ts';

/** An invented one: what packs the extension knows the addresses of this forge alone. */
export const REPOSITORY = 'example/cto-notes';

export interface Rehearsal {
  readonly published: readonly Published[];
  /** The tag and the files of the announced release; empty without one. */
  readonly announced: readonly string[];
  /** The folder of each artifact is in here. */
  readonly store: string;
}

export interface RehearsalOptions {
  /** A repository, and the branch or tag of it that the workflow runs for. */
  readonly origin: string;
  readonly ref: string;
  /** Whether all tests run, which takes most of an hour; otherwise nothing is installed for them either. */
  readonly tests: boolean;
  say(line: string): void;
}

/** Commands that are changed, why, and how. */
function changed(command: string, tests: boolean): { command: string; said: string } {
  if (!tests && command.includes('.ci/run')) {
    const command = 'ln -s "$REHEARSAL_PACKAGES" node_modules';
    return { command, said: ' (without the tests, with the packages of this checkout)' };
  }
  if (command.includes('--provenance')) {
    const said = ' (without provenance, which is signed as the forge)';
    return { command: command.replace('--provenance', '--no-provenance'), said };
  }
  return { command, said: command.startsWith('npm audit') ? ' (by the registry on this machine)' : '' };
}

/** The environment of a job: ours without what `npm run` added, and what the forge sets. */
function environment(job: Job, options: RehearsalOptions, store: string, origin: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(?!config_(cache|registry|userconfig)$)|NODE_(OPTIONS|AUTH_TOKEN)$|GITHUB_|ACTIONS_|GH_)/i.test(
        name,
      ),
  );
  return {
    ...Object.fromEntries(own),
    PATH: `${join(root, 'scripts/rehearsal/bin')}${delimiter}${process.env.PATH}`,
    ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: REPOSITORY },
    ...{ GITHUB_REF_NAME: options.ref, GITHUB_RUN_ID: '1' },
    // Only a job that may ask for a token of the forge is told where.
    ...(job.rights.includes('id-token:write')
      ? { ACTIONS_ID_TOKEN_REQUEST_URL: `${origin}/forge/token?v=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'forge' }
      : {}),
    ...{ VSCE_MARKETPLACE_URL: origin, OVSX_REGISTRY_URL: origin },
    ...{ REHEARSAL_STORE: store, REHEARSAL_ORIGIN: options.origin, REHEARSAL_RIGHTS: job.rights.join(' ') },
    REHEARSAL_PACKAGES: join(root, 'node_modules'),
  };
}

async function runStep(step: Step, place: Place, tests: boolean): Promise<string> {
  if (step.run === undefined) return await standIn(step, place);
  const { command, said } = changed(step.run, tests);
  const env = { ...place.env };
  for (const [key, value] of Object.entries(step.env ?? {})) env[key] = expand(value);
  if (command.startsWith('npm audit')) env.npm_config_registry = place.registry;
  // As the forge runs a step that names no shell.
  await run('bash', ['-e', '-c', command], { cwd: place.folder, env, quiet: true });
  return `done${said}`;
}

/** Runs every step of a workflow. Throws at the first that fails, with what it printed. */
export async function rehearse(workflow: string, options: RehearsalOptions): Promise<Rehearsal> {
  const registries = await startRegistries();
  const store = temporaryFolder('store');
  const jobs = temporaryFolder('jobs');
  try {
    for (const job of jobsOf(workflow)) {
      const folder = mkdtempSync(join(jobs, `${job.name}-`));
      const env = environment(job, options, store, registries.origin);
      const { origin, ref } = options;
      const place = { folder, env, origin, ref, store, registry: `${registries.origin}/` };
      for (const step of job.steps) {
        const [title = ''] = (step.name ?? step.run ?? step.uses ?? '').trim().split('\n');
        options.say(`${job.name}: ${title.replace(/@[0-9a-f]{40}$/, '')}`);
        options.say(`  ${await runStep(step, place, options.tests)}`);
      }
    }
    if (registries.strange.length > 0) throw new Error(`Nobody answered ${registries.strange.join(', ')}.`);
    return { published: registries.published, announced: announcedIn(store), store };
  } finally {
    await registries.close();
  }
}

function announcedIn(store: string): string[] {
  try {
    return readFileSync(join(store, 'announced.txt'), 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}
