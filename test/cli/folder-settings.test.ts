/** The settings of the folder that a note lies in, `.vscode/settings.json`, as the command reads them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN, changed } from '../support/clean-note.ts';
import { document, service } from '../support/notes.ts';
import { emptyFolder, folderWith, run } from './command.ts';
import { preload } from './many.ts';

const FILE = '.vscode/settings.json';
/** A verdict that a limit of 30 contradicts, and a dose that a limit of 1 exceeds. */
const EDGE = changed(['percent: 10', 'percent: 30']);
const STRICT = '{ "ctoNotes.residualStenosisLimit": 30 }';

interface Told {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** What a call says of a note in a folder with the given settings. */
async function told(settings: string | Buffer, args: readonly string[], note = EDGE): Promise<Told> {
  const cwd = folderWith({ [FILE]: settings, 'n.cto.yaml': note });
  return await run([...args, 'n.cto.yaml'], { cwd });
}

describe('the settings of the folder', () => {
  it('hold for every command, with comments and trailing commas', async () => {
    const settings = `// of our unit
{
  "editor.fontSize": 14, /* of no concern */
  "ctoNotes.scores": ["w_cto",],
  "ctoNotes.disputedFigures": "hide",
  "ctoNotes.residualStenosisLimit": 30,
  "ctoNotes.summarySafety": true,
  "ctoNotes.airKermaLimit": 1,
  "ctoNotes.severity": { "success-differs": "error" },
}
`;
    const check = await told(settings, ['check']);
    assert.equal(check.code, 1);
    assert.match(check.stdout, /: error: .*below 30 %.* \[success-differs\]/);
    assert.match(check.stdout, /\[air-kerma-high\]/);
    const score = await told(settings, ['score']);
    assert.match(score.stdout, /below 30 %/);
    assert.doesNotMatch(score.stdout, /[Dd]isputed:/);
    const summary = await told(settings, ['summary'], CLEAN);
    assert.match(summary.stdout.split('\n')[1] ?? '', /^W-CTO /);
    assert.match(summary.stdout, /[Aa]ir kerma 2 Gy, above 1 Gy/);
    assert.equal(check.stderr + summary.stderr, '');
  });

  it('may stand in one section, after a byte order mark', async () => {
    const { stdout } = await told('\ufeff{ "ctoNotes": { "residualStenosisLimit": 30 } }', ['check']);
    assert.match(stdout, /below 30 %/);
  });

  it('make summaries that an editor with the same settings does not call stale', async () => {
    const settings = { scores: ['castle', 'j_cto'], summarySafety: true, disputedFigures: 'hide' } as const;
    const file = JSON.stringify({ ctoNotes: settings });
    const cwd = folderWith({ [FILE]: file, 'n.cto.yaml': CLEAN });
    assert.equal((await run(['summary', '--write', 'n.cto.yaml'], { cwd })).code, 0);
    const text = readFileSync(join(cwd, 'n.cto.yaml'), 'utf8');
    const stale = (unit: Parameters<typeof service>[0]) =>
      service(unit)
        .diagnose(document(text))
        .filter(({ code }) => code === 'summary-stale').length;
    assert.equal(stale(settings), 0);
    assert.equal(stale({}), 1);
  });

  it('are those of the nearest folder that has some, as if that were open', async () => {
    const cwd = folderWith({
      [FILE]: STRICT,
      'a.cto.yaml': EDGE,
      'in/deep/b.cto.yaml': EDGE,
      'own/.vscode/settings.json': '{ "editor.tabSize": 2 }',
      'own/c.cto.yaml': EDGE,
    });
    const { stdout } = await run(['check', '.'], { cwd });
    assert.deepEqual(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split(':')[0]),
      ['a.cto.yaml', 'in/deep/b.cto.yaml'].map((name) => join('.', name)).map((name) => `./${name}`),
    );
    assert.match(
      (await run(['check', '../../a.cto.yaml'], { cwd: join(cwd, 'in/deep') })).stdout,
      /below 30 %/,
    );
  });

  it('hold for standard input: those of the current folder, or of the file that it is named after', async () => {
    const cwd = folderWith({ [FILE]: STRICT, 'own/.vscode/settings.json': '{}' });
    const check = async (...args: string[]) =>
      (await run(['check', '-', ...args], { cwd, input: EDGE })).stdout;
    assert.match(await check(), /below 30 %/);
    assert.equal(await check('--stdin-name', 'own/n.cto.yaml'), '');
  });

  it('give way to options, code by code where severity is concerned', async () => {
    const { stdout } = await told(STRICT, ['check', '--residual-stenosis-limit', '50']);
    assert.equal(stdout, '');
    const severity =
      '{ "ctoNotes.severity": { "success-differs": "hint" }, "ctoNotes.residualStenosisLimit": 30, "ctoNotes.airKermaLimit": 1 }';
    const both = await told(severity, ['check', '--severity', 'air-kerma-high=off']);
    assert.match(both.stdout, /^\S+ hint: .*\[success-differs\]\n$/);
    const over = await told(severity, [
      'check',
      '--severity=air-kerma-high=off',
      '--severity=success-differs=error',
    ]);
    assert.match(over.stdout, /^\S+ error: .*\[success-differs\]\n$/);
  });

  it('are not read with --no-settings', async () => {
    for (const settings of [STRICT, '{ no JSON'])
      assert.deepEqual(await told(settings, ['check', '--no-settings']), { code: 0, stdout: '', stderr: '' });
  });

  it('are followed as far as they make sense, and the rest is named once', async () => {
    const settings = JSON.stringify({
      'ctoNotes.scores': ['w_cto', 'jcto'],
      'ctoNotes.residualStenosisLimit': '30',
      'ctoNotes.airKermaLimit': -1,
      'ctoNotes.disputedFigures': 'show',
      'ctoNotes.summarySafety': 'yes',
      'ctoNotes.severity': { 'unknown-key': 'off', 'length-boundary': 'off' },
    });
    const cwd = folderWith({ [FILE]: settings, 'a.cto.yaml': CLEAN, 'b.cto.yaml': CLEAN });
    const { code, stdout, stderr } = await run(['summary', '.'], { cwd });
    assert.equal(code, 0);
    assert.match(stdout.split('\n')[1] ?? '', /^W-CTO /);
    const lines = stderr.split('\n');
    assert.deepEqual(
      lines.slice(0, -1).map((line) => line.split(' It takes ')[0]),
      [
        ['scores', '"jcto"'],
        ['disputedFigures', '"show"'],
        ['residualStenosisLimit', '"30"'],
        ['summarySafety', '"yes"'],
        ['airKermaLimit', '-1'],
        ['severity', '"unknown-key": "off"'],
      ].map(
        ([name, value]) => `cto-note: ${FILE}: ctoNotes.${name} does not take ${value}, which is ignored.`,
      ),
    );
    assert.match(lines[2] ?? '', /It takes a number above 0 and up to 100\.$/);
  });

  const unreadable: [what: string, content: string | Buffer, sentence: RegExp][] = [
    [
      'is not JSON',
      '{\n  "ctoNotes.residualStenosisLimit": 30\n  "b": }',
      /this file is not JSON \(line 3\)/,
    ],
    ['is a list', '[30]', /this file is not a JSON object/],
    ['is nested without end', '['.repeat(200_000), /this file is not JSON/],
    ['is larger than a megabyte', `{}${' '.repeat(1_000_001)}`, /this file is larger than 1 MB/],
  ];
  for (const [what, content, sentence] of unreadable) {
    it(`are the defaults, after one sentence, where the file ${what}`, async () => {
      const { code, stdout, stderr } = await told(content, ['check']);
      assert.deepEqual([code, stdout], [0, '']);
      assert.match(stderr, /^cto-note: \.vscode.settings\.json: [^\n]+, so its settings are ignored\.\n$/);
      assert.match(stderr, sentence);
    });
  }

  it('are the defaults where the file is a folder, or may not be read', async () => {
    const cwd = folderWith({ '.vscode/settings.json/x': '', 'n.cto.yaml': EDGE });
    const { code, stderr } = await run(['check', 'n.cto.yaml'], { cwd });
    assert.equal(code, 0);
    assert.match(stderr, /^cto-note: \.vscode.settings\.json: [^\n]+ ignored\.\n$/);
  });

  it('are the defaults where the file is empty', async () => {
    assert.deepEqual(await told('', ['check']), { code: 0, stdout: '', stderr: '' });
  });

  it('are the same for many files, and read once by each worker', async () => {
    const log = join(emptyFolder(), 'log');
    const names = Array.from({ length: 300 }, (_, i) => `n/${i % 3}/${1000 + i}.cto.yaml`);
    const bad = '{ "ctoNotes.residualStenosisLimit": 30, "ctoNotes.airKermaLimit": "1" }';
    const cwd = folderWith({ [FILE]: bad, ...Object.fromEntries(names.map((name) => [name, EDGE])) });
    const watch = preload(`
const fs = require('node:fs');
const { readFileSync } = fs;
fs.readFileSync = (name, ...rest) => {
  if (/settings\\.json$/.test(name)) fs.appendFileSync(${JSON.stringify(log)}, 'read\\n');
  return readFileSync(name, ...rest);
};
`);
    const { stdout, stderr } = await run(['check', 'n'], { cwd, preload: watch });
    assert.equal(stdout.match(/below 30 %/g)?.length, 300);
    assert.equal(stderr.trim().split('\n').length, 1);
    const reads = readFileSync(log, 'utf8').trim().split('\n').length;
    assert.ok(reads <= 2, `${reads} reads`);
  });
});
