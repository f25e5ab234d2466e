import assert from 'node:assert/strict';
import { CLEAN, changed } from '../../support/clean-note.ts';
import { document, service } from '../../support/notes.ts';

const keys = (count: number) => Array.from({ length: count }, (_, i) => `    k${i}: 1\n`).join('');
const inLesion = (text: string) => changed(['    vessel: LAD\n', `    vessel: LAD\n${text}`]);
const diagnostics = (text: string) => service().diagnose(document(text));

describe('very many problems', () => {
  it('are cut to a thousand, and one says how many are left out', () => {
    const all = diagnostics(
      CLEAN.replace(
        / {2}- id: A\n {4}vessel: LAD\n/,
        (lesion) => `${'  - id: B\n    vessel: LM\n'.repeat(1500)}${lesion}`,
      ),
    );
    const [first] = all;
    assert.equal(all.length, 1001);
    assert.equal(first?.code, 'too-many-findings');
    assert.match(String(first?.message), /^1,999 more problems are not shown/);
  });

  it('are shown as far as they are the worst', () => {
    const lesions = Array.from({ length: 1500 }, (_, i) => `  - id: B${i}\n    vessel: LM\n`).join('');
    const all = diagnostics(changed(['lesions:\n', `lesions:\n${lesions}`], ['vessel: LAD', 'vessel: LADD']));
    assert.deepEqual([...new Set(all.map(({ code }) => code))].sort(), [
      'score-incomplete',
      'too-many-findings',
      'unknown-value',
    ]);
  });

  it('of one lesion are explained up to two hundred, and then nothing of it is counted on', () => {
    const few = service().analysis(document(inLesion(keys(150))));
    const many = service().analysis(document(inLesion(keys(2000))));
    const points = ({ notes }: typeof few) =>
      notes[0]?.lesions[0]?.assessment.scores.map(({ points }) => points);
    assert.ok(points(few)?.includes(2));
    assert.ok(
      points(many)?.every((count) => count === null || count === 0),
      String(points(many)),
    );
    const all = diagnostics(inLesion(keys(2000)));
    assert.ok(
      all.some(({ message }) => message === 'More than 200 errors: fix some of them to see the rest.'),
    );
  });
});
