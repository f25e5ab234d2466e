/** What docs/pipeline.md shows is run word for word, where `cto-note` is installed. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ensureCommands, setUpOrSkip } from '../../scripts/host/debian.ts';
import { CLEAN } from '../support/clean-note.ts';
import { emptyFolder, folderWith, pathWithCommand } from './command.ts';

const page = readFileSync('docs/pipeline.md', 'utf8');
const WRONG = CLEAN.replace('vessel: LAD', 'vessel: LADD');

/** What the page shows in a language, in its order. */
const shown = (language: string) =>
  [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(([, named, text = '']) =>
    named === language ? [text] : [],
  );

/** Runs lines of a shell in a folder, with nothing of the user's own set up. */
async function shell(lines: string, cwd: string) {
  const PATH = await pathWithCommand();
  const env = { ...process.env, PATH, HOME: emptyFolder(), GIT_CONFIG_NOSYSTEM: '1' };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', lines], { cwd, env, encoding: 'utf8' });
  return { code: status, printed: stdout + stderr };
}

const clean = () => folderWith({ 'notes/a b.cto.yaml': CLEAN });
const wrong = () => folderWith({ 'notes/a.cto.yaml': CLEAN, 'notes/ü b.cto.yaml': WRONG });

describe('the hook of git on the page', () => {
  before(async function () {
    await setUpOrSkip(
      () => ensureCommands({ git: 'git' }, 'Git'),
      () => this.skip(),
    );
  });

  const [hook = ''] = shown('sh');
  const COMMIT = 'git -c user.name=A -c user.email=a@b.c commit -qm notes';

  /** A repository in which a note and a page of another kind were committed. */
  async function repository() {
    const folder = clean();
    writeFileSync(join(folder, 'README.md'), 'Text.\n');
    assert.equal((await shell('git init -q .', folder)).code, 0);
    writeFileSync(join(folder, '.git/hooks/pre-commit'), hook);
    assert.match(page, /`chmod \+x \.git\/hooks\/pre-commit`/);
    chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
    const { code, printed } = await shell(`git add -A && ${COMMIT}`, folder);
    assert.equal(code, 0, printed);
    return folder;
  }

  it('stops a commit with an error, and no other', async () => {
    const folder = await repository();
    writeFileSync(join(folder, 'notes/ü c.cto.yaml'), WRONG);
    const stopped = await shell(`git add -A && ${COMMIT}`, folder);
    assert.equal(stopped.code, 1);
    assert.match(stopped.printed, /^notes\/ü c\.cto\.yaml:20:13: error: /m);
    writeFileSync(join(folder, 'notes/ü c.cto.yaml'), CLEAN);
    assert.equal((await shell(`git add -A && ${COMMIT}`, folder)).code, 0);
  });

  it('stops a commit for each kind of note', async () => {
    const folder = await repository();
    const lesion = '```cto-lesion\nid: A\nvessel: LADD\n```\n';
    const notes = { 'a.cto.yml': WRONG, 'b.md': lesion, 'c.markdown': lesion };
    for (const [name, text] of Object.entries(notes)) writeFileSync(join(folder, name), text);
    const { printed } = await shell(`git add -A && ${COMMIT}`, folder);
    for (const name of Object.keys(notes))
      assert.match(printed, new RegExp(`^${name}:\\d+:\\d+: error: .LADD`, 'm'));
  });

  it('lets a note be deleted', async () => {
    const folder = await repository();
    rmSync(join(folder, 'notes/a b.cto.yaml'));
    assert.equal((await shell(`git add -A && ${COMMIT}`, folder)).code, 0);
  });
});

describe('the hook of pre-commit', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));

  it('is the one that the page names, for every note and no other YAML', () => {
    const { repos } = parse(shown('yaml fragment')[0] ?? '');
    assert.deepEqual(
      repos.flatMap(({ hooks }: { hooks: { id: string }[] }) => hooks.map(({ id }) => id)),
      [hook.id],
    );
    const files = new RegExp(hook.files);
    for (const name of ['a.cto.yaml', 'x/a.cto.yml', 'a.md', 'a.markdown']) assert.match(name, files);
    for (const name of ['a.yaml', '.gitlab-ci.yml', 'a.cto.yaml.txt']) assert.doesNotMatch(name, files);
  });

  it('fails for an error', async () => {
    const codes = [clean(), wrong()].map(async (folder) => {
      const { code } = await shell(`${hook.entry} --format github notes/*`, folder);
      return code;
    });
    assert.deepEqual(await Promise.all(codes), [0, 1]);
  });
});

describe('the pipelines on the page', () => {
  const [, workflow = '', gitlab = ''] = shown('yaml fragment');
  const LINES: Record<string, string> = {
    'a workflow': parse(workflow).jobs.notes.steps.at(-1).run,
    GitLab: parse(gitlab).notes.script.join('\n'),
  };

  for (const [where, lines] of Object.entries(LINES)) {
    it(`fail for an error, in ${where}`, async () => {
      assert.equal((await shell(lines, clean())).code, 0);
      const { code, printed } = await shell(lines, wrong());
      assert.equal(code, 1);
      assert.match(printed, /LADD/);
    });
  }

  it('keep what cron has found in a file', async () => {
    const [, line = ''] = (shown('crontab')[0] ?? '').trim().split('\n');
    const [, command = ''] = /^(?:[\d*/,-]+ ){5}(.*)$/.exec(line) ?? [];
    const folder = emptyFolder();
    cpSync(wrong(), folder, { recursive: true });
    assert.equal((await shell(command.replace('/srv/cto', folder), '/')).code, 1);
    assert.match(readFileSync(join(folder, 'problems.txt'), 'utf8'), /^notes\/ü b\.cto\.yaml:20:13: error/m);
  });
});
