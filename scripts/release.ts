/**
 * `npm run release -- VERSION` (a number, or `major`, `minor` or `patch`): turns "Unreleased" of the changelog into that
 * version, writes it wherever it is named, commits and tags. Whatever is wrong is said first, and then nothing is
 * written. To push is left to whoever releases.
 *
 * `npm run -s release -- --notes`: prints what the changelog says of the version in `package.json`.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { gt, inc, prerelease, type ReleaseType, valid } from 'semver';
import { changesIn, closeUnreleased, hasUnreleased } from './changelog.ts';
import { root } from './host/paths.ts';
import { run } from './host/process.ts';

const CHANGELOG = 'CHANGELOG.md';

/** Pages that name the version: the files that are installed, and the tag that a hook is taken from. */
const NAMING = ['README.md', 'docs/adopt.md', 'docs/pipeline.md'];

const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/** The version that a word means after another one; null for a word that means none. */
function versionFor(wish: string, current: string): string | null {
  if (/^(major|minor|patch)$/.test(wish)) return inc(current, wish as ReleaseType);
  return valid(wish);
}

/** Everything that stands in the way of a version, each in a sentence. */
function objections(version: string, current: string, changelog: string, manifest: object): string[] {
  const found: string[] = [];
  const tagged = (name: string) => git('tag', '--list', `v${name}`) !== '';
  const first = version === current && !tagged(current) && changesIn(changelog, current) === null;
  if (prerelease(version)) found.push(`${version} is a pre-release, which the Marketplace does not take.`);
  else if (tagged(version)) found.push(`There is a tag v${version} already.`);
  else if (!first && !gt(version, current))
    found.push(`${version} is not above ${current}, the last version.`);
  const branch = git('branch', '--show-current');
  if (branch !== 'main') found.push(`Releases are made on main; this is ${branch || 'no branch'}.`);
  const changed = git('status', '--porcelain').split('\n').filter(Boolean);
  if (changed.length > 0) {
    found.push(
      `Commit or remove first: ${changed.map((line) => line.trim().replace(/^\S+ /, '')).join(', ')}.`,
    );
  }
  if (!hasUnreleased(changelog)) found.push(`${CHANGELOG} says nothing under "Unreleased".`);
  if (!('repository' in manifest)) {
    found.push(
      'package.json has no "repository", without which npm takes no package (CONTRIBUTING.md, "Release").',
    );
  }
  return found;
}

/** Writes a version into every file that names it. */
async function write(version: string, changelog: string): Promise<void> {
  writeFileSync(CHANGELOG, closeUnreleased(changelog, version, new Date().toISOString().slice(0, 10)));
  for (const page of NAMING) {
    const text = readFileSync(page, 'utf8')
      .replace(/\bcto-notes-\d+\.\d+\.\d+(?=\.(vsix|tgz)\b)/g, `cto-notes-${version}`)
      .replace(/^( *rev: v)\d+\.\d+\.\d+$/gm, `$1${version}`);
    writeFileSync(page, text);
  }
  const flags = ['--no-git-tag-version', '--allow-same-version', '--ignore-scripts'];
  await run('npm', ['version', version, ...flags], { quiet: true });
}

/** Releases, or says why not; answers the exit code. */
async function release(wish: string | undefined): Promise<number> {
  const manifest: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  const changelog = readFileSync(CHANGELOG, 'utf8');
  if (wish === '--notes') {
    const notes = changesIn(changelog, manifest.version);
    if (notes === null) console.error(`${CHANGELOG} has no section ${manifest.version}.`);
    else console.log(notes);
    return notes === null ? 1 : 0;
  }
  const version = versionFor(wish ?? '', manifest.version);
  if (version === null) {
    console.error(
      `${wish ? `"${wish}" is no version` : 'No version'}: say one such as 0.2.0, or major, minor or patch.`,
    );
    return 2;
  }
  const found = objections(version, manifest.version, changelog, manifest);
  if (found.length > 0) {
    console.error(found.join('\n'));
    return 1;
  }
  try {
    await write(version, changelog);
    git('commit', '--all', '--message', `Release ${version}`);
    git('tag', '--annotate', `v${version}`, '--message', `CTO Notes ${version}`);
  } catch (error) {
    // Nothing but our own changes can be lost: the tree was clean.
    git('restore', '--staged', '--worktree', '.');
    throw error;
  }
  console.log(`Committed and tagged v${version}. To publish it: git push --follow-tags`);
  return 0;
}

process.chdir(root);
try {
  process.exitCode = await release(process.argv[2]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
