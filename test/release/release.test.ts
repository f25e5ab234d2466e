/** `npm run release` in a copy of the project: one command, or one sentence for each thing that is wrong. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesIn, closeUnreleased, hasUnreleased } from '../../scripts/changelog.ts';
import { ensureCommands, setUpOrSkip } from '../../scripts/host/debian.ts';
import { commitAll, copyOfProject, gitIn } from '../../scripts/rehearsal/checkout.ts';

const ADDRESS = 'https://forge.invalid/unit/cto-notes';

interface Called {
  readonly code: number;
  readonly printed: string;
}

/** Calls the command as `npm run release` does, without the lines of npm. */
function release(folder: string, ...args: string[]): Promise<Called> {
  return new Promise((done) => {
    const call = ['--import', 'tsx', 'scripts/release.ts', ...args];
    execFile(process.execPath, call, { cwd: folder }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, printed: out + err }),
    );
  });
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const version = (folder: string): string => JSON.parse(read(folder, 'package.json')).version;

/** Replaces a text of a file, which must be there. */
function change(folder: string, file: string, from: string | RegExp, to: string): void {
  const text = read(folder, file);
  assert.notEqual(text.replace(from, to), text, `${file} has ${from}`);
  writeFileSync(join(folder, file), text.replace(from, to));
}

describe('the command that releases', function () {
  this.timeout(120_000);

  before(async function () {
    await setUpOrSkip(
      () => ensureCommands({ git: 'git' }, 'git'),
      () => this.skip(),
    );
  });

  it('makes the first version, and then a minor one, each with its section, its places and its tag', async () => {
    const folder = copyOfProject(ADDRESS);
    const first = version(folder);
    const before = read(folder, 'CHANGELOG.md');
    assert.ok(hasUnreleased(before));
    assert.equal(changesIn(before, first), null, `${first} is not released yet`);
    const made = await release(folder, first);
    assert.equal(made.code, 0, made.printed);
    assert.match(made.printed, /To publish it: git push --follow-tags/);
    const today = new Date().toISOString().slice(0, 10);
    assert.match(read(folder, 'CHANGELOG.md'), new RegExp(`^## Unreleased\n\n## ${first} - ${today}$`, 'm'));
    assert.equal(changesIn(read(folder, 'CHANGELOG.md'), first), changesIn(before, 'Unreleased'));
    assert.equal(gitIn(folder, 'describe', '--exact-match'), `v${first}`);
    assert.equal(gitIn(folder, 'status', '--porcelain'), '');

    const nothing = await release(folder, 'minor');
    assert.equal(nothing.printed, 'CHANGELOG.md says nothing under "Unreleased".\n');

    change(folder, 'CHANGELOG.md', '## Unreleased\n', '## Unreleased\n\n### Fixed\n\n- A comma.\n');
    commitAll(folder, 'Fix a comma');
    assert.equal((await release(folder, 'minor')).code, 0);
    const next = first.replace(/\.\d+\.\d+$/, (end) => `.${Number(end.split('.')[1]) + 1}.0`);
    assert.equal(version(folder), next);
    const lock = JSON.parse(read(folder, 'package-lock.json'));
    assert.deepEqual([lock.version, lock.packages[''].version], [next, next]);
    assert.ok(read(folder, 'README.md').includes(`\`cto-notes-${next}.vsix\``));
    assert.ok(read(folder, 'docs/adopt.md').includes(`cto-notes-${next}.tgz`));
    assert.ok(read(folder, 'docs/pipeline.md').includes(`rev: v${next}\n`));
    assert.deepEqual(gitIn(folder, 'show', '--format=%s', '--name-only', 'HEAD').split('\n'), [
      `Release ${next}`,
      '',
      'CHANGELOG.md',
      'README.md',
      'docs/adopt.md',
      'docs/pipeline.md',
      'package-lock.json',
      'package.json',
    ]);
    assert.equal(
      gitIn(folder, 'cat-file', '-t', `v${next}`),
      'tag',
      'an annotated tag, which is pushed with it',
    );
    assert.equal((await release(folder, '--notes')).printed, '### Fixed\n\n- A comma.\n');
  });

  it('says all that is wrong, a sentence each, and writes nothing', async () => {
    const folder = copyOfProject(null);
    const current = version(folder);
    gitIn(folder, 'tag', 'v9.9.9');
    gitIn(folder, 'switch', '--quiet', '--create', 'side');
    change(folder, 'CHANGELOG.md', /^## Unreleased$/m, '## Unreleased\n\n### Added\n\n## 0.0.1 - 2026-01-01');
    appendFileSync(join(folder, 'README.md'), '\n');
    const { code, printed } = await release(folder, '9.9.9');
    assert.equal(code, 1);
    assert.deepEqual(printed.trimEnd().split('\n'), [
      'There is a tag v9.9.9 already.',
      'Releases are made on main; this is side.',
      'Commit or remove first: CHANGELOG.md, README.md.',
      'CHANGELOG.md says nothing under "Unreleased".',
      'package.json has no "repository", without which npm takes no package (CONTRIBUTING.md, "Release").',
    ]);
    assert.equal(version(folder), current);

    for (const [wish, says, exit] of [
      ['', 'No version: say one such as 0.2.0, or major, minor or patch.', 2],
      ['0.2', '"0.2" is no version: say one such as 0.2.0, or major, minor or patch.', 2],
      ['0.2.0-rc.1', '0.2.0-rc.1 is a pre-release, which the Marketplace does not take.', 1],
      ['0.0.9', `0.0.9 is not above ${current}, the last version.`, 1],
    ] as const) {
      const called = await release(folder, ...(wish ? [wish] : []));
      assert.deepEqual([called.printed.split('\n')[0], called.code], [says, exit]);
    }
    assert.equal((await release(folder, '--notes')).code, 1);
  });
});

describe('the changelog', () => {
  const text =
    '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.10 - 2026-02-01\n\n- Ten.\n\n## 0.1.1 - 2026-01-01\n\n- One.\n';

  it('has a section for each version, of which none is taken for another', () => {
    assert.deepEqual(
      ['Unreleased', '0.1.10', '0.1.1', '0.1'].map((title) => changesIn(text, title)),
      ['- New.', '- Ten.', '- One.', null],
    );
    const closed = closeUnreleased(text, '0.2.0', '2026-03-01');
    assert.deepEqual(
      [changesIn(closed, '0.2.0'), hasUnreleased(text), hasUnreleased(closed)],
      ['- New.', true, false],
    );
  });
});
