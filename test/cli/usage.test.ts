import assert from 'node:assert/strict';
import { CLEAN } from '../support/clean-note.ts';
import { readManifest } from '../support/manifest.ts';
import { folderWith, run } from './command.ts';

const { properties } = readManifest().contributes.configuration;
const ids: string[] = properties['ctoNotes.scores'].items.enum;
const codes = properties['ctoNotes.severity'].propertyNames.enum.join(', ');
const list = new Intl.ListFormat('en', { type: 'disjunction' });

const WARNING = CLEAN.replace('[symptom_relief]', '[survival]');
const ERROR = CLEAN.replace('vessel: LAD', 'vessel: LADD');

async function code(...args: string[]): Promise<number | null> {
  const cwd = folderWith({ 'clean.cto.yaml': CLEAN, 'warning.cto.yaml': WARNING, 'error.cto.yaml': ERROR });
  return (await run(args, { cwd })).code;
}

describe('the exit code', () => {
  for (const command of ['check', 'score', 'summary']) {
    it(`of ${command} is 0 for a clean note and for warnings, 1 for an error`, async () => {
      assert.equal(await code(command, 'clean.cto.yaml'), 0);
      assert.equal(await code(command, 'warning.cto.yaml'), 0);
      assert.equal(await code(command, 'error.cto.yaml'), 1);
      assert.equal(await code(command, 'error.cto.yaml', 'clean.cto.yaml'), 1);
      assert.equal(await code(command, 'error.cto.yaml', '--format', 'json'), 1);
    });
    it(`of ${command} is 2 for a missing file, whatever the others have`, async () => {
      assert.equal(await code(command, 'missing.cto.yaml'), 2);
      assert.equal(await code(command, 'error.cto.yaml', 'missing.cto.yaml'), 2);
      assert.equal(await code(command, 'missing.cto.yaml', 'error.cto.yaml'), 2);
    });
  }
});

describe('wrong usage', () => {
  const wrong: [what: string, args: string[], sentence: string][] = [
    [
      'another command',
      ['chekc', 'a.md'],
      'The command is check, score, summary, report, export, import, audit, lsp or mcp, not chekc. See cto-note --help.',
    ],
    ['no file', ['check'], 'cto-note check needs a file, a folder or -.'],
    ['another option', ['check', 'a.md', '--quiet'], "Unknown option '--quiet'. See cto-note --help."],
    [
      'an option without its value',
      ['check', 'a.md', '--format'],
      "Option '--format <value>' argument missing. See cto-note --help.",
    ],
    [
      'another format',
      ['check', 'a.md', '--format', 'xml'],
      '--format takes text, json, sarif or github, not xml.',
    ],
    [
      'another way with disputed figures',
      ['score', 'a.md', '--disputed-figures', 'show'],
      '--disputed-figures does not take "show". It takes mark or hide.',
    ],
    ...['0', '101', '-5', '"thirty"', '""'].map((limit): [string, string[], string] => [
      `a limit of ${limit}`,
      ['score', 'a.md', `--residual-stenosis-limit=${limit.replaceAll('"', '')}`],
      `--residual-stenosis-limit does not take ${limit}. It takes a number above 0 and up to 100.`,
    ]),
    [
      'a score that is none',
      ['score', 'a.md', '--scores=j_cto,jcto'],
      `--scores does not take "jcto". It takes a list of ${list.format(ids)}.`,
    ],
    [
      'the severity of an error',
      ['check', 'a.md', '--severity=unknown-key=off'],
      `--severity does not take "unknown-key": "off". It takes error, warning, information, hint, or off for one of these codes: ${codes}.`,
    ],
    ['--write with check', ['check', 'a.md', '--write'], '--write goes with summary.'],
    [
      '--write into standard input',
      ['summary', '-', '--write'],
      '--write needs files: summaries cannot be written to standard input.',
    ],
    ['standard input twice', ['check', '-', '-'], 'Standard input can be read only once: give - once.'],
    [
      'a file of another kind',
      ['check', 'note.txt'],
      'note.txt: a note is a .cto.yaml, .cto.yml or .md file.',
    ],
    [
      'standard input of another kind',
      ['check', '-', '--stdin-name', 'note.json'],
      'note.json: a note is a .cto.yaml, .cto.yml or .md file.',
    ],
  ];
  for (const [what, args, sentence] of wrong) {
    it(`is ${what}`, async () => {
      const cwd = folderWith({ 'a.md': 'Prose.\n', 'note.txt': CLEAN });
      assert.deepEqual(await run(args, { cwd }), { code: 2, stdout: '', stderr: `cto-note: ${sentence}\n` });
    });
  }
});

describe('a call without arguments', () => {
  it('is answered with the help, which is no answer to be piped on', async () => {
    const { stdout: help } = await run(['--help']);
    assert.deepEqual(await run([]), { code: 2, stdout: '', stderr: help });
  });
});

describe('--version', () => {
  it('prints the version of the package', async () => {
    const answer = { code: 0, stdout: `cto-note ${readManifest().version}\n`, stderr: '' };
    for (const option of ['--version', '-v']) assert.deepEqual(await run([option]), answer);
  });
});

describe('--help', () => {
  it('prints the usage, whatever else is asked for', async () => {
    const { code: ended, stdout, stderr } = await run(['--help']);
    assert.equal(ended, 0);
    assert.equal(stderr, '');
    for (const word of [
      'check',
      'score',
      'summary',
      'lsp',
      '--version',
      '--write',
      '--stdin-name',
      '--format',
      'Exit codes',
    ])
      assert.ok(stdout.includes(word), word);
    assert.equal((await run(['-h'])).stdout, stdout);
    assert.equal((await run(['summary', '--help'])).stdout, stdout);
    assert.ok(stdout.endsWith('file.\n') && !stdout.endsWith('\n\n'));
  });
});
