import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN } from '../support/clean-note.ts';
import { folderWith, run } from './command.ts';

/** A module that breaks the first step of the analysis of every note that holds a word. */
const FAULT = `const { slice } = String.prototype;
String.prototype.slice = function (...range) {
  if (/BREAK-HERE/.test(this)) throw new TypeError('boom\\n    at nowhere (file.js:1:1)');
  return slice.apply(this, range);
};
`;

const LATE_FAULT = `process.once('beforeExit', () => setTimeout(() => { throw new Error('late'); }, 1));
`;

describe('a reader that goes away', () => {
  // More than a pipe holds, so that the command still has to write when nobody reads.
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [`n/${1000 + i}.cto.yaml`, CLEAN] as const),
  );

  for (const command of ['score', 'summary']) {
    it(`ends the output of ${command} without a word`, async () => {
      const cwd = folderWith(many);
      const { code, stderr } = await run([command, 'n'], { cwd, closeEarly: true });
      assert.equal(stderr, '');
      assert.equal(code, 0);
    });
  }

  it('does not keep summaries from being written', async () => {
    const cwd = folderWith(many);
    await run(['summary', '--write', 'n'], { cwd, closeEarly: true });
    assert.ok(
      Object.keys(many).every((name) => readFileSync(join(cwd, name), 'utf8').includes('summary: |')),
    );
  });
});

describe('an internal error', () => {
  it('is one sentence and exit code 2, and the other files are answered', async () => {
    const cwd = folderWith({
      'fault.cjs': FAULT,
      'a.cto.yaml': CLEAN.replace('P-1', 'BREAK-HERE'),
      'b.cto.yaml': CLEAN,
    });
    const call = { cwd, preload: join(cwd, 'fault.cjs') };
    const { code, stdout, stderr } = await run(['score', 'a.cto.yaml', 'b.cto.yaml'], call);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /^cto-note: a\.cto\.yaml: the error is in cto-note, not in the note: TypeError in fault\.cjs:\d+:\d+\.\n$/,
    );
    assert.match(stdout, /^b\.cto\.yaml: lesion A, LAD\n/);
  });

  it('that nothing awaits is one sentence as well', async () => {
    const cwd = folderWith({ 'fault.cjs': LATE_FAULT, 'a.cto.yaml': CLEAN });
    const call = { cwd, preload: join(cwd, 'fault.cjs') };
    const { code, stderr } = await run(['check', 'a.cto.yaml'], call);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /^cto-note: the error is in cto-note, not in the note: Error in fault\.cjs:\d+:\d+\.\n$/,
    );
  });
});

describe('a note made to be hard', () => {
  const deep = '['.repeat(5000);
  const notes: [what: string, name: string, content: string][] = [
    ['deeply nested', 'a.cto.yaml', `cto_note: 1\nx_a: ${deep}${deep.replaceAll('[', ']')}\n`],
    ['never closed', 'a.cto.yaml', `cto_note: 1\nx_a: ${deep}\n`],
    ['deeply quoted', 'a.md', `${'> '.repeat(5000)}\`\`\`cto-lesion\n`],
    [
      'of aliases upon aliases',
      'a.cto.yaml',
      `cto_note: 1\nx_0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, i) => `x_${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`,
    ],
    ['of control characters', 'a.cto.yaml', '\u0001'.repeat(1000)],
  ];
  for (const [what, name, content] of notes) {
    it(`${what} is answered`, async () => {
      const cwd = folderWith({ [name]: content });
      for (const command of ['check', 'score', 'summary']) {
        const { code, stdout, stderr } = await run([command, name], { cwd });
        assert.ok(code === 0 || code === 1, stderr);
        assert.doesNotMatch(stdout + stderr, /error is in cto-note/);
      }
    });
  }
});
