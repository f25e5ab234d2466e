import assert from 'node:assert/strict';
import { CLEAN, changed } from '../support/clean-note.ts';
import { folderWith, run, runJson } from './command.ts';
import { score } from './score-json.ts';

describe('score in JSON', () => {
  it('has the shape of the contract', async () => {
    const { code, data, lesion, j_cto, progress_cto } = await score(CLEAN);
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(data[0] ?? {}), ['file', 'lesions']);
    assert.equal(data[0]?.file, 'note.cto.yaml');
    assert.deepEqual([lesion.id, lesion.vessel], ['A', 'LAD']);
    assert.deepEqual(Object.keys(lesion.scores).slice(0, 2), ['j_cto', 'progress_cto']);
    assert.deepEqual(Object.keys(j_cto), [
      ...['points', 'min', 'max', 'complete', 'group', 'outcome', 'items', 'missing'],
    ]);
    assert.deepEqual(Object.keys(progress_cto), Object.keys(j_cto));
  });

  it('gives a complete score with its figure', async () => {
    const { j_cto } = await score(CLEAN);
    const { items, outcome, ...rest } = j_cto;
    assert.deepEqual(rest, { points: 2, min: 2, max: 2, complete: true, group: 'difficult', missing: [] });
    const { source, ...figure } = outcome ?? { source: '' };
    assert.match(source, /^Morino 2011/);
    assert.deepEqual(figure, {
      what: 'guidewire crossing within 30 minutes',
      percent: 42,
      disputed: false,
    });
    assert.deepEqual(
      items.map(({ id, points, max, state }) => [id, points, max, state]),
      [
        ['blunt_stump', 1, 1, 'present'],
        ['length', 1, 1, 'present'],
        ['calcification', 0, 1, 'absent'],
        ['bending', 0, 1, 'absent'],
        ['retry', 0, 1, 'absent'],
      ],
    );
    for (const item of items) {
      assert.deepEqual(Object.keys(item), ['id', 'label', 'points', 'max', 'state', 'because']);
      assert.ok(item.label.length > 0 && item.because.length > 0);
    }
  });

  it('gives an incomplete score as a range with the outcome of each end', async () => {
    const { code, j_cto } = await score(
      changed(['    bend_degrees: 10\n', ''], ['calcification: none', 'calcification: unknown']),
    );
    assert.equal(code, 0);
    const { points, min, max, complete, outcome, outcomes, missing } = j_cto;
    assert.deepEqual([points, min, max, complete, outcome], [null, 2, 4, false, null]);
    assert.deepEqual(
      outcomes?.map((end) => end?.percent),
      [42, 10],
    );
    assert.deepEqual(missing, ['calcification', 'bend_degrees']);
    assert.deepEqual(
      j_cto.items.filter(({ state }) => state === 'unknown').map(({ id, points: counted }) => [id, counted]),
      [
        ['calcification', null],
        ['bending', null],
      ],
    );
  });

  it('marks every PROGRESS-CTO figure as disputed, and a bound as a bound', async () => {
    const all: [change: [string, string][], points: number, percent: number, comparator?: string][] = [
      [[], 0, 91],
      [[['cap_ambiguity: no', 'cap_ambiguity: yes']], 1, 74],
      [
        [
          ['cap_ambiguity: no', 'cap_ambiguity: yes'],
          ['tortuosity: none', 'tortuosity: severe'],
        ],
        2,
        57,
      ],
      [
        [
          ['cap_ambiguity: no', 'cap_ambiguity: yes'],
          ['tortuosity: none', 'tortuosity: severe'],
          ['vessel: LAD', 'vessel: LCx'],
        ],
        3,
        4.3,
        '<',
      ],
    ];
    for (const [change, points, percent, comparator] of all) {
      const { progress_cto } = await score(changed(...change));
      assert.equal(progress_cto.points, points);
      assert.equal(progress_cto.outcome?.percent, percent);
      assert.equal(progress_cto.outcome.comparator, comparator);
      assert.equal('comparator' in progress_cto.outcome, comparator !== undefined);
      assert.equal(progress_cto.outcome.disputed, true);
    }
  });

  it('gives every bound of the note by its key, whether or not a score asks for it', async () => {
    const { lesion, j_cto } = await score(
      changed(
        ['length_mm: 25', 'length_mm: 15-25\n    distal_diameter_mm: over 2.5'],
        ['    scores:\n      j_cto: 2\n      progress_cto: 0\n', ''],
        ['contrast_ml: 100', 'contrast_ml: under 200\n  duration_min: about 90'],
      ),
    );
    assert.deepEqual(lesion.bounds, {
      'procedure.contrast_ml': { low: 0, high: 200, below_high: true },
      'procedure.duration_min': { low: 90, high: 90, about: true },
      length_mm: { low: 15, high: 25 },
      distal_diameter_mm: { low: 2.5, high: null, above_low: true },
    });
    assert.deepEqual(j_cto.items.find(({ id }) => id === 'length')?.bound, { low: 15, high: 25 });
  });

  it('has no bound of a number, of what is unknown, or of what is refused', async () => {
    assert.equal('bounds' in (await score(CLEAN)).lesion, false);
    for (const written of ['unknown', '20-20', '25-20', 'over 300']) {
      const { lesion } = await score(changed(['length_mm: 25', `length_mm: ${written}`]));
      assert.equal('bounds' in lesion, false, written);
    }
  });

  it('gives the bounds of a lesion in a fence, with those of its patient', async () => {
    const fences =
      '```cto-note\npatient:\n  lvef_percent: 30-35\n```\n\n```cto-lesion\nid: A\nvessel: RCA\ncrossing:\n  minutes: over 60\n```\n';
    const cwd = folderWith({ 'note.md': fences });
    const { data } = await runJson<{ lesions: { bounds?: object }[] }[]>(['score', 'note.md'], { cwd });
    assert.deepEqual(data[0]?.lesions[0]?.bounds, {
      'patient.lvef_percent': { low: 30, high: 35 },
      'crossing.minutes': { low: 60, high: null, above_low: true },
    });
  });

  it('gives technical success as true, false or null', async () => {
    assert.equal((await score(CLEAN)).lesion.technical_success, true);
    const failed = changed(['percent: 10', 'percent: 50']);
    assert.equal((await score(failed)).lesion.technical_success, false);
    const open = changed(['      residual_stenosis_percent: 10\n', '']);
    const { lesion } = await score(open);
    assert.equal(lesion.technical_success, null);
    // The clean note has the operator's own verdict, which nothing checks now.
    assert.equal(lesion.technical_success_operator, true);
  });

  it('gives a lesion without a valid name or vessel as null', async () => {
    const { code, lesion } = await score(changed(['vessel: LAD', 'vessel: LADD'], ['id: A', 'id: "!"']));
    assert.equal(code, 1);
    assert.deepEqual([lesion.id, lesion.vessel], [null, null]);
  });

  it('gives a name of digits as text', async () => {
    assert.equal((await score(changed(['id: A', 'id: 1']))).lesion.id, '1');
  });
});

describe('score in text', () => {
  it('names file, lesion and vessel, then each score item by item', async () => {
    const cwd = folderWith({ 'note.cto.yaml': CLEAN });
    const { code, stdout, stderr } = await run(['score', 'note.cto.yaml'], { cwd });
    assert.equal(code, 0);
    assert.equal(stderr, '');
    const lines = stdout.split('\n');
    assert.equal(lines[0], 'note.cto.yaml: lesion A, LAD');
    assert.ok(lines.includes('  J-CTO 2/5 difficult'));
    assert.ok(lines.includes('  PROGRESS-CTO 0/4'));
    assert.equal(lines.filter((line) => /^ {4} ?(\+1|0) {2}/.test(line)).length, 9);
  });

  it('says the errors aside, in either format, as check says them', async () => {
    const cwd = folderWith({ 'note.cto.yaml': changed(['vessel: LAD', 'vessel: LADD']) });
    const { stdout: checked } = await run(['check', 'note.cto.yaml'], { cwd });
    const errors = checked.split('\n').filter((line) => line.includes(': error: '));
    assert.equal(errors.length, 1);
    for (const command of ['score', 'summary']) {
      for (const format of ['text', 'json']) {
        const { code, stderr } = await run([command, 'note.cto.yaml', '--format', format], { cwd });
        assert.equal(code, 1);
        assert.equal(stderr, `${errors.join('\n')}\n`);
      }
    }
  });
});
