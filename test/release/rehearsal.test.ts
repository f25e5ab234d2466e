/** The workflows, step by step: what three registries get of a release, by their own clients, and what would fail. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { setUpOrSkip } from '../../scripts/host/debian.ts';
import { root, temporaryFolder } from '../../scripts/host/paths.ts';
import { copyOfProject, gitIn } from '../../scripts/rehearsal/checkout.ts';
import { REPOSITORY, type Rehearsal, rehearse } from '../../scripts/rehearsal/run.ts';
import { ensureReleaseTools } from '../../scripts/rehearsal/tools.ts';

const ADDRESS = `https://github.com/${REPOSITORY}`;
const WORKFLOWS = join(root, '.github/workflows');

/** Any of a place's steps, one after the other, in a job of that name. */
const job = (name: string, rest: string) => `  ${name}:\n    runs-on: ubuntu-24.04\n${rest}`;

describe('a rehearsed workflow', function () {
  this.timeout(600_000);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  let origin: string;

  before(async function () {
    await setUpOrSkip(ensureReleaseTools, () => this.skip());
    origin = copyOfProject(ADDRESS);
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/release.ts', version], { cwd: origin });
  });

  /** Rehearses jobs that are written here, and answers what was said. */
  async function tryJobs(jobs: string): Promise<string[]> {
    const file = join(temporaryFolder('workflow'), 'a.yml');
    writeFileSync(file, `permissions: {}\njobs:\n${jobs}`);
    const said: string[] = [];
    await rehearse(file, { origin, ref: `v${version}`, tests: false, say: (line) => said.push(line) });
    return said;
  }

  describe('for a tag', () => {
    let done: Rehearsal;
    const said: string[] = [];
    const kept = (name: string) => readFileSync(join(done.store, 'release', name));
    const hash = (name: string) => createHash('sha256').update(kept(name)).digest('hex');

    before(async () => {
      const ref = gitIn(origin, 'describe', '--exact-match');
      const say = (line: string) => said.push(line);
      done = await rehearse(join(WORKFLOWS, 'release.yml'), { origin, ref, tests: false, say });
    });

    it('gives each registry the file that was packed, and announces all of them', () => {
      const extension = {
        name: 'cto-notes.cto-notes',
        version,
        hash: hash(`cto-notes-${version}.vsix`),
        commands: [],
      };
      assert.deepEqual(done.published, [
        {
          registry: 'npm',
          name: 'cto-notes',
          version,
          hash: hash(`cto-notes-${version}.tgz`),
          commands: ['cto-note'],
        },
        { registry: 'Marketplace', ...extension },
        { registry: 'Open VSX', ...extension },
      ]);
      assert.deepEqual(done.announced, [
        `v${version}`,
        ...['cdx.json', 'tgz', 'vsix'].map((end) => `release/cto-notes-${version}.${end}`),
      ]);
      assert.match(kept('changes.md').toString(), /^### Added\n/m);
    });

    it('says what was replaced or left out, and runs all else', () => {
      const replaced = said.filter((line) => /^ {2}(?!done$)/.test(line));
      assert.deepEqual([...new Set(replaced.map((line) => line.replace(/[:,].*/, '').trim()))].sort(), [
        'done (by the registry on this machine)',
        'done (without provenance',
        'done (without the tests',
        'replaced',
        'skipped',
      ]);
    });

    it('packs an extension that the galleries take: its tags, categories, licence, and pictures of its own', () => {
      const files = unzipSync(kept(`cto-notes-${version}.vsix`));
      const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
      const manifest = text('extension.vsixmanifest');
      const tags = /<Tags>(.*?)<\/Tags>/.exec(manifest)?.[1]?.split(',') ?? [];
      assert.ok(tags.length > 10 && tags.length <= 30, `${tags.length} tags: ${tags}`);
      assert.match(
        manifest,
        /<Categories>Programming Languages,Linters,Formatters,Data Science<\/Categories>/,
      );
      assert.match(manifest, /<License>extension\/LICENSE\.txt<\/License>/);
      assert.match(manifest, /<Icon>extension\/media\/icon\.png<\/Icon>/);
      const pages = text('extension/readme.md') + text('extension/changelog.md');
      const pictures = [...pages.matchAll(/!\[[^\]]*\]\(([^)]*)\)|<img[^>]*src="([^"]*)"/g)];
      assert.ok(pictures.length > 5);
      for (const [, inMarkdown, inHtml] of pictures) {
        assert.match(inMarkdown ?? inHtml ?? '', new RegExp(`^${ADDRESS}/raw/HEAD/media/[\\w-]+\\.png$`));
      }
    });
  });

  it('for a push to main ends with the tests', async () => {
    const said: string[] = [];
    const options = { origin, ref: 'main', tests: false, say: (line: string) => said.push(line) };
    const { published } = await rehearse(join(WORKFLOWS, 'ci.yml'), options);
    assert.deepEqual(published, []);
    assert.match(said.at(-2) ?? '', /\.ci\/run$/);
  });

  it('fails where the forge would: a step, a permission, a file, a tag', async () => {
    const fetch = 'gh run download "$GITHUB_RUN_ID" --repo "$GITHUB_REPOSITORY" --name release --dir release';
    const token = { GH_TOKEN: `\${{ github.token }}` };
    const steps = (run: string, rights: string) =>
      job(
        'a',
        `    permissions: ${rights}\n    steps:\n      - run: ${run}\n        env: ${JSON.stringify(token)}\n`,
      );
    for (const [jobs, says] of [
      [steps('echo so && exit 3', '{}'), /echo so && exit 3 ended with 3\.\nso/],
      [steps(fetch, '{ contents: read }'), /no permission actions:read/],
      [steps(fetch, '{ actions: read }'), /release.*No such file/],
      [steps('gh release create v9.9.9 --verify-tag', '{ contents: write }'), /no tag v9\.9\.9/],
      [steps('npm audit --package-lock-only; false', '{}'), /ended with 1/],
    ] as const) {
      await assert.rejects(tryJobs(jobs), says);
    }
  });

  it('is refused a token where a job may not ask for one', async () => {
    const asks = 'test -z "$ACTIONS_ID_TOKEN_REQUEST_URL"';
    await tryJobs(job('a', `    steps:\n      - run: ${asks}\n`));
    const may = job('a', `    permissions: { id-token: write }\n    steps:\n      - run: ${asks}\n`);
    await assert.rejects(tryJobs(may), /ended with 1/);
  });

  it('has each job after those that it needs, in a folder of its own', async () => {
    const said = await tryJobs(
      job('b', '    needs: [a]\n    steps:\n      - run: test ! -e file\n') +
        job('a', '    steps:\n      - run: touch file\n      - run: test -e file\n'),
    );
    assert.deepEqual(
      said.filter((line) => !line.startsWith(' ')),
      ['a: touch file', 'a: test -e file', 'b: test ! -e file'],
    );
  });

  it('leaves nothing out in silence: an action, an expression, a condition', async () => {
    for (const [jobs, says] of [
      [job('a', '    steps:\n      - uses: some/action@0000\n'), /does not know the action some\/action/],
      [
        job('a', `    steps:\n      - run: env\n        env: { A: "\${{ secrets.A }}" }\n`),
        /does not know \$\{\{ secrets\.A \}\}/,
      ],
      [job('a', '    steps:\n      - run: env\n        if: false\n'), /does not know “if”/],
      [job('a', '    needs: a\n    steps: []\n'), /jobs wait for each other: a/],
    ] as const) {
      await assert.rejects(tryJobs(jobs), says);
    }
  });
});
