/** The workflows run only what is pinned, and may do only what they need. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

interface Job {
  readonly permissions?: Record<string, string>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

interface Workflow {
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, Job>;
}

/** Permissions to write, by workflow and job. */
const WRITING: Record<string, string> = {
  'release.yml pack': 'attestations id-token',
  'release.yml npm': 'id-token',
  'release.yml marketplace': 'id-token',
  'release.yml open-vsx': 'id-token',
  'release.yml announce': 'contents',
};

describe('the workflows', () => {
  const files = readdirSync(FOLDER);
  const texts = files.map((file) => readFileSync(join(FOLDER, file), 'utf8'));
  const workflows = texts.map((text) => parse(text) as Workflow);

  it('pin every action by its commit, and name its version', () => {
    const uses = texts.flatMap((text) => text.match(/\buses:.*/g) ?? []);
    const parsed = workflows.flatMap(({ jobs }) =>
      Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? [])),
    );
    assert.equal(uses.length, parsed.length);
    assert.ok(uses.length > 0);
    for (const use of uses) assert.match(use, /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may write only what their jobs are for', () => {
    const writing: Record<string, string> = {};
    for (const [i, { permissions, jobs }] of workflows.entries()) {
      assert.ok(
        Object.values(permissions).every((right) => right === 'read'),
        files[i],
      );
      for (const [name, job] of Object.entries(jobs)) {
        const rights = Object.entries(job.permissions ?? {}).filter(([, right]) => right === 'write');
        if (rights.length > 0)
          writing[`${files[i]} ${name}`] = rights
            .map(([key]) => key)
            .sort()
            .join(' ');
      }
    }
    assert.deepEqual(writing, WRITING);
  });

  it('take no text of a pull request or a tag for a command', () => {
    for (const { jobs } of workflows) {
      for (const { run } of Object.values(jobs).flatMap(({ steps }) => steps))
        assert.doesNotMatch(run ?? '', /\$\{\{/);
    }
  });

  it('have no secret: each registry trusts the workflow itself', () => {
    for (const text of texts) assert.doesNotMatch(text, /\bsecrets\b/);
    const commands = workflows.flatMap(({ jobs }) =>
      Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? [])),
    );
    for (const command of commands.filter((run) => /\b(vsce|ovsx) publish\b/.test(run)))
      assert.match(command, / (--oidc|--trusted-publishing) /);
  });

  it('audit the packages, and publish with provenance', () => {
    assert.ok(texts.every((text) => /^ +- run: npm audit --package-lock-only$/m.test(text)));
    const release = texts[files.indexOf('release.yml')] ?? '';
    assert.match(release, /npm publish .*--provenance/);
    assert.match(release, /attest-build-provenance@/);
  });
});

describe('the dev container', () => {
  it('has the Node of the workflows, which the project takes', () => {
    const { image } = JSON.parse(readFileSync('.devcontainer/devcontainer.json', 'utf8'));
    const [, major] =
      /^mcr\.microsoft\.com\/devcontainers\/typescript-node:\d+-(\d+)-bookworm$/.exec(image) ?? [];
    const ci = readFileSync(join(FOLDER, 'ci.yml'), 'utf8');
    assert.equal(major, /node-version: (\d+)\./.exec(ci)?.[1]);
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(major, /^>=(\d+)\./.exec(engines.node)?.[1]);
  });
});
