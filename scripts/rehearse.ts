/**
 * `npm run rehearse [-- --with-tests]`: releases a copy of the project and runs the workflows for it, step by step,
 * against registries on this machine. Nothing leaves it but requests for packages to install.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './host/paths.ts';
import { exitOnSignal } from './host/process.ts';
import { commitAll, copyOfProject, gitIn } from './rehearsal/checkout.ts';
import { REPOSITORY, rehearse } from './rehearsal/run.ts';

exitOnSignal();
const tests = process.argv.includes('--with-tests');
const origin = copyOfProject(`https://github.com/${REPOSITORY}`);
const { version } = JSON.parse(
  execFileSync('git', ['show', 'HEAD:package.json'], { cwd: origin, encoding: 'utf8' }),
);
try {
  if (tests) {
    // The tests hold that what follows from the manifest is up to date.
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts'], {
      cwd: origin,
      stdio: 'pipe',
    });
    commitAll(origin, 'Generate what names the repository');
  }
  console.log(`npm run release -- ${version}`);
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/release.ts', version], {
    cwd: origin,
    stdio: 'pipe',
  });
  const ref = gitIn(origin, 'describe', '--exact-match');
  for (const [file, on] of [
    ['ci.yml', 'main'],
    ['release.yml', ref],
  ] as const) {
    console.log(`\n${file} for ${on}`);
    const workflow = join(root, '.github/workflows', file);
    const { published, announced } = await rehearse(workflow, { origin, ref: on, tests, say: console.log });
    for (const { registry, name, version, hash } of published)
      console.log(`${registry}: ${name} ${version}, ${hash}`);
    if (announced.length > 0) console.log(`Announced: ${announced.join(' ')}`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
