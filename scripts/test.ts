/**
 * `npm test [SUITE …]`: runs the suites one after the other and adds up their counts.
 *
 * Every folder of `test/` with tests is a suite of that name. Its `run.ts` runs it, or else mocha. `check` comes first:
 * formatting, lint, types and bundles.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from './host/checks.ts';
import { COUNTS_FILE, type Counts, inWords, readCounts } from './host/counts.ts';
import { root, temporaryFolder } from './host/paths.ts';
import { exitCodeOf, exitOnSignal } from './host/process.ts';

interface Suite {
  name: string;
  run(): Promise<Counts>;
}

const modules = join(root, 'node_modules');
const counts = temporaryFolder('counts');

/** Formatting, lint, types and bundles, each counted as a test. */
const check: Suite = {
  name: 'check',
  async run() {
    const total: Counts = { passed: 0, failed: 0, skipped: 0 };
    for (const passed of (await runChecks(root)).values()) total[passed ? 'passed' : 'failed'] += 1;
    return total;
  },
};

/** A suite that runs in its own process and leaves its counts; without counts it has crashed. */
function processSuite(name: string, args: string[]): Suite {
  return {
    name,
    async run() {
      const file = join(counts, `${name}.json`);
      const env = { ...process.env, [COUNTS_FILE]: file };
      const code = await exitCodeOf(process.execPath, args, { cwd: root, env });
      const counted = readCounts(file) ?? { passed: 0, failed: 0, skipped: 0 };
      if (code === 0 && counted.passed + counted.skipped > 0) return counted;
      if (counted.failed === 0) console.error(`${name}: ended with ${code} and no counted failure.`);
      return { ...counted, failed: Math.max(counted.failed, 1) };
    },
  };
}

function mochaSuite(name: string): Suite {
  // A property is tried thousands of times, for as long as a busy machine needs; other suites may build the command first.
  const timeout = name === 'property' ? '0' : '120000';
  // These take longest by far and share nothing: run two files at a time.
  const parallel = name === 'property' ? ['--parallel', '--jobs', '2'] : [];
  const flags = ['--no-config', '--extension', 'ts', '--timeout', timeout, ...parallel];
  const random = ['--require', join(root, 'test/support/random.ts')];
  const reporter = ['--reporter', join(root, 'scripts/host/counting-reporter.ts')];
  // Pass the loader to Node: given to mocha, it would start one more process.
  return processSuite(name, [
    '--import',
    'tsx',
    join(modules, 'mocha/bin/mocha.js'),
    ...flags,
    ...random,
    ...reporter,
    `test/${name}/**/*.test.ts`,
  ]);
}

function suiteOf(name: string): Suite {
  const own = join(root, 'test', name, 'run.ts');
  return existsSync(own) ? processSuite(name, ['--import', 'tsx', own]) : mochaSuite(name);
}

/** All suites: the quick ones first, those in an editor last. */
function allSuites(): Suite[] {
  const holdsTests = (name: string) =>
    readdirSync(join(root, 'test', name), { recursive: true }).some((file) =>
      String(file).endsWith('.test.ts'),
    );
  const folders = readdirSync(join(root, 'test'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  const names = folders.map(({ name }) => name).filter(holdsTests);
  const order = ['unit', 'property', '', 'editor', 'web', 'package'];
  const rank = (name: string) => order.indexOf(order.includes(name) ? name : '');
  names.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  return [check, ...names.map(suiteOf)];
}

function chosenSuites(wanted: string[]): Suite[] {
  const all = allSuites();
  const unknown = wanted.filter((name) => !all.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    const known = all.map(({ name }) => name).join(', ');
    throw new Error(`No suite is called ${unknown.join(' or ')}; there are: ${known}.`);
  }
  return wanted.length === 0 ? all : all.filter(({ name }) => wanted.includes(name));
}

/** The counts of all suites so far. */
const total: Counts = { passed: 0, failed: 0, skipped: 0 };

async function runSuites(suites: Suite[]): Promise<void> {
  const lines: string[] = [];
  for (const suite of suites) {
    console.log(`\n── ${suite.name} ──`);
    const started = Date.now();
    const counted = await suite.run().catch((error: Error) => {
      console.error(error.message);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counted[key];
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    lines.push(`${suite.name}: ${inWords(counted)} (${seconds} s)`);
  }
  console.log(`\n${lines.join('\n')}`);
}

process.chdir(root);
// The last line, however the run ends, even by a signal.
process.once('exit', (code) => {
  if (code > 1) total.failed += 1;
  console.log(`tests: ${inWords(total)}`);
});
exitOnSignal();
try {
  await runSuites(chosenSuites(process.argv.slice(2)));
  process.exitCode = total.failed > 0 ? 1 : 0;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
