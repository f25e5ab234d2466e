/** What belongs to which block of a note, asked of its blocks and by an expanding selection. */
import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { createNoteReader } from '../../../src/note/note.ts';
import { computeLayout } from '../../../src/segments/layout.ts';
import type { Path } from '../../../src/yaml/path.ts';
import { document, marked, service } from '../../support/notes.ts';

const fence = (kind: string, text: string) => `\`\`\`cto-${kind}\n${text}\`\`\`\n`;
const LESION = fence('lesion', 'id: A\nvessel: LAD\n');
const YAML_LESION = 'lesions:\n  - id: A\n    vessel: LAD\n';

describe('an expanding selection', () => {
  const steps = (source: string): string[] => {
    const { text, caret } = marked(source);
    const lines = text.split('\n');
    const found: string[] = [];
    let step: SelectionRange | undefined = service().selection(document(text), caret);
    for (; step; step = step.parent) {
      const { start, end } = step.range;
      if (start.line === end.line)
        found.push((lines[start.line] ?? '').slice(start.character, end.character));
    }
    return found;
  };

  it('goes from a value to its key in the second lesion of a note in one block', () => {
    const second = '  - id: B\n    vessel: L<|>Cx\n';
    assert.deepEqual(steps(`x_a: &a 1\n${YAML_LESION}${second}`), ['LCx', 'vessel: LCx']);
  });

  it('goes from a value to its key in a second list of lesions', () => {
    const [value, key] = steps(`${YAML_LESION}lesions: [{id: B, vessel: L<|>Cx}]\n`);
    assert.deepEqual([value, key], ['LCx', 'vessel: LCx']);
  });
});

describe('each block of a note', () => {
  const note = (text: string, carrier: 'yaml' | 'markdown') => {
    const [first] = createNoteReader()(computeLayout(text, carrier));
    assert.ok(first);
    return first;
  };
  const B = fence('lesion', 'id: B\nvessel: LCx\n');
  const notes = {
    'in YAML': () =>
      note(`cto_note: 1\npatient:\n  id: P-1\n${YAML_LESION}  - id: B\n    vessel: LCx\n`, 'yaml'),
    'in Markdown': () => note(`${LESION}${fence('note', 'patient:\n  id: P-1\n')}${B}`, 'markdown'),
  };
  const cases: [of: keyof typeof notes, path: Path, blocks: number[]][] = [
    ['in YAML', ['patient', 'id'], [1]],
    ['in YAML', ['lesions'], [2]],
    ['in YAML', ['lesions', 0, 'id'], [3]],
    ['in YAML', ['lesions', 1, 'id'], [4]],
    ['in YAML', ['lesions', 2, 'id'], []],
    ['in Markdown', ['patient', 'id'], [1]],
    ['in Markdown', ['id'], []],
    ['in Markdown', ['lesions', 0, 'id'], [0]],
    ['in Markdown', ['lesions', 1, 'id'], [2]],
    ['in Markdown', ['lesions', 2, 'id'], []],
  ];
  for (const [of, path, blocks] of cases) {
    it(`${of} knows only its own places: ${path.join('.')}`, () => {
      const { segments } = notes[of]();
      const known = segments.flatMap((segment, i) => (segment.locate(path, 'key') ? [i] : []));
      assert.deepEqual(known, blocks);
    });
  }

  it('of two with the same section may hold what the other one does not', () => {
    const text = 'patient:\n  age_years: 60\npatient:\n  id: P-1\n';
    const { locate } = note(text, 'yaml');
    for (const key of ['age_years', 'id'])
      assert.equal(locate(['patient', key], 'key')?.start, text.indexOf(key));
  });

  it('that is no lesion’s may hold a list of them', () => {
    const { segments, segmentsFor } = notes['in YAML']();
    assert.deepEqual(segmentsFor(['lesions']), segments.slice(0, 3));
  });
});
