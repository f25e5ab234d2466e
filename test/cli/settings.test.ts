import assert from 'node:assert/strict';
import { CLEAN, changed } from '../support/clean-note.ts';
import { folderWith, run } from './command.ts';
import { score } from './score-json.ts';

describe('--residual-stenosis-limit', () => {
  const edge = changed(['percent: 10', 'percent: 30'], ['      technical_success: yes\n', '']);

  it('changes the verdict, and is printed with it', async () => {
    const cwd = folderWith({ 'note.cto.yaml': edge });
    const verdict = async (...options: string[]) => {
      const { stdout } = await run(['score', 'note.cto.yaml', ...options], { cwd });
      return stdout.split('\n').find((line) => line.includes('Technical success:')) ?? '';
    };
    assert.match(await verdict(), /: yes: .*below 50 %/);
    assert.match(await verdict('--residual-stenosis-limit', '30'), /: no: .*below 30 %/);
    assert.match(await verdict('--residual-stenosis-limit', '30.5'), /: yes: .*below 30.5 %/);
    assert.equal((await score(edge)).lesion.technical_success, true);
    assert.equal((await score(edge, '--residual-stenosis-limit=30')).lesion.technical_success, false);
  });

  it('is what a written verdict is checked against', async () => {
    const cwd = folderWith({ 'note.cto.yaml': changed(['percent: 10', 'percent: 30']) });
    assert.equal((await run(['check', 'note.cto.yaml'], { cwd })).stdout, '');
    const { stdout } = await run(['check', 'note.cto.yaml', '--residual-stenosis-limit', '30'], { cwd });
    assert.match(stdout, /^note\.cto\.yaml:38:26: warning: .*below 30 %.* \[success-differs\]\n$/);
  });
});

describe('--disputed-figures hide', () => {
  it('leaves the points and takes away the figures', async () => {
    const { j_cto, progress_cto } = await score(CLEAN, '--disputed-figures', 'hide');
    assert.equal(progress_cto.points, 0);
    assert.equal(progress_cto.outcome, null);
    assert.equal(j_cto.outcome?.percent, 42);
    const open = changed(['cap_ambiguity: no', 'cap_ambiguity: unknown']);
    const range = (await score(open, '--disputed-figures', 'hide')).progress_cto;
    assert.deepEqual([range.min, range.max, range.outcomes], [0, 1, [null, null]]);
  });

  it('holds for the text of every command', async () => {
    const cwd = folderWith({ 'note.cto.yaml': CLEAN });
    for (const command of ['score', 'summary']) {
      const shown = await run([command, 'note.cto.yaml'], { cwd });
      const hidden = await run([command, 'note.cto.yaml', '--disputed-figures', 'hide'], { cwd });
      assert.match(shown.stdout, /91 %/);
      assert.doesNotMatch(hidden.stdout, /91 %|[Dd]isputed:/);
      assert.match(hidden.stdout, /PROGRESS-CTO 0\/4/);
    }
  });
});

describe('--scores', () => {
  it('puts the scores of the unit first, in its order', async () => {
    const cwd = folderWith({ 'note.cto.yaml': CLEAN });
    const { stdout } = await run(['summary', 'note.cto.yaml', '--scores', 'w_cto, j_cto'], { cwd });
    assert.match(stdout.split('\n')[1] ?? '', /^W-CTO [^·]+ · J-CTO 2\/5 [^·]+$/);
  });
});

describe('--summary-safety', () => {
  const high = ['--air-kerma-limit', '1', '--contrast-limit', '1'];

  it('has summaries say what radiation and contrast came to', async () => {
    const cwd = folderWith({ 'note.cto.yaml': CLEAN });
    const summary = async (...args: string[]) =>
      (await run(['summary', 'note.cto.yaml', ...args], { cwd })).stdout;
    assert.doesNotMatch(await summary(...high), /air kerma/i);
    assert.match(await summary('--summary-safety', ...high), /air kerma 2 Gy, above 1 Gy/i);
  });

  it('is turned off where the settings of the folder turn it on', async () => {
    const cwd = folderWith({
      'note.cto.yaml': CLEAN,
      '.vscode/settings.json': '{ "ctoNotes.summarySafety": true }',
    });
    const summary = async (...args: string[]) =>
      (await run(['summary', 'note.cto.yaml', ...args], { cwd })).stdout;
    assert.match(await summary(), /air kerma/i);
    assert.doesNotMatch(await summary('--no-summary-safety'), /air kerma/i);
  });
});

describe('--severity', () => {
  it('says how serious a problem is, by its code', async () => {
    const cwd = folderWith({ 'note.cto.yaml': changed(['[symptom_relief]', '[survival]']) });
    const check = async (...args: string[]) => await run(['check', 'note.cto.yaml', ...args], { cwd });
    const { code, stdout } = await check('--severity', 'goal-not-shown=error');
    assert.equal(code, 1);
    assert.match(stdout, /: error: .*\[goal-not-shown\]/);
    assert.equal((await check('--severity', 'goal-not-shown=off')).stdout, '');
  });
});
