import assert from 'node:assert/strict';
import { CLEAN, changed } from '../support/clean-note.ts';
import { folderWith, run, runJson } from './command.ts';

const SLIPS = changed(
  ['vessel: LAD', 'vessel: LADD'],
  ['tortuosity: none', 'tortuosity: unknown'],
  ['[symptom_relief]', '[survival]'],
);
interface Answer {
  file: string;
  diagnostics: {
    code: string;
    severity: string;
    message: string;
    range: { start: { line: number; character: number }; end: { line: number; character: number } };
  }[];
}

describe('check in text', () => {
  it('says nothing of a clean note', async () => {
    const cwd = folderWith({ 'note.cto.yaml': CLEAN });
    assert.deepEqual(await run(['check', 'note.cto.yaml'], { cwd }), { code: 0, stdout: '', stderr: '' });
  });

  it('gives a line for each problem, with line and column from 1', async () => {
    const cwd = folderWith({ 'note.cto.yaml': SLIPS });
    const { stdout, stderr } = await run(['check', 'note.cto.yaml'], { cwd });
    const lines = stdout.split('\n');
    assert.equal(lines.pop(), '');
    assert.equal(stderr, '');
    const expected = [
      /^note\.cto\.yaml:8:11: warning: CTO .+ \[goal-not-shown\]$/,
      /^note\.cto\.yaml:19:9: information: \d score items? missing in lesion A: .+ \[score-incomplete\]$/,
      /^note\.cto\.yaml:20:13: error: `LADD` is not a valid `vessel`\. Did you mean `LAD`\? Allowed: .+ \[unknown-value\]$/,
    ];
    assert.equal(lines.length, expected.length);
    for (const [i, pattern] of expected.entries()) assert.match(lines[i] ?? '', pattern);
  });

  it('keeps control characters of a note away from the terminal', async () => {
    const cwd = folderWith({ 'note.cto.yaml': changed(['vessel: LAD', 'vessel: "L\\e[31mAD\\nX"']) });
    const { stdout } = await run(['check', 'note.cto.yaml'], { cwd });
    assert.doesNotMatch(stdout, /[^\P{Cc}\n]/u);
    for (const line of stdout.trimEnd().split('\n')) assert.match(line, /^note\.cto\.yaml:\d+:\d+: /);
  });
});

describe('check in JSON', () => {
  it('has the shape of the contract, with positions from 0', async () => {
    const cwd = folderWith({ 'note.cto.yaml': SLIPS, 'clean.cto.yaml': CLEAN });
    const { code, data } = await runJson<Answer[]>(['check', 'note.cto.yaml', 'clean.cto.yaml'], { cwd });
    assert.equal(code, 1);
    assert.deepEqual(
      data.map(({ file, diagnostics }) => [
        file,
        diagnostics.map(({ message, ...rest }) => {
          assert.equal(typeof message, 'string');
          return rest;
        }),
      ]),
      [
        [
          'note.cto.yaml',
          [
            {
              code: 'goal-not-shown',
              severity: 'warning',
              range: { start: { line: 7, character: 10 }, end: { line: 7, character: 18 } },
            },
            {
              code: 'score-incomplete',
              severity: 'information',
              range: { start: { line: 18, character: 8 }, end: { line: 18, character: 9 } },
            },
            {
              code: 'unknown-value',
              severity: 'error',
              range: { start: { line: 19, character: 12 }, end: { line: 19, character: 16 } },
            },
          ],
        ],
        ['clean.cto.yaml', []],
      ],
    );
    assert.deepEqual(Object.keys(data[0] ?? {}), ['file', 'diagnostics']);
    assert.deepEqual(Object.keys(data[0]?.diagnostics[0] ?? {}), ['code', 'severity', 'message', 'range']);
  });

  it('is an empty array where no file could be read', async () => {
    const { code, data, stderr } = await runJson<Answer[]>(['check', 'missing.cto.yaml']);
    assert.equal(code, 2);
    assert.deepEqual(data, []);
    assert.equal(stderr, 'cto-note: missing.cto.yaml: there is no such file.\n');
  });
});

describe('several notes in one file', () => {
  it('are each checked on their own', async () => {
    const second = changed(['id: P-1', 'id: P-2'], ['air_kerma_gy: 2', 'air_kerma_gy: 6']);
    const cwd = folderWith({ 'two.cto.yaml': `${CLEAN}---\n${second}` });
    const { code, data } = await runJson<Answer[]>(['check', 'two.cto.yaml'], { cwd });
    assert.equal(code, 0);
    assert.deepEqual(
      data[0]?.diagnostics.map((found) => [found.code, found.range.start.line]),
      [['air-kerma-high', CLEAN.split('\n').length + 16]],
    );
  });
});
