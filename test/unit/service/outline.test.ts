import assert from 'node:assert/strict';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { document, service } from '../../support/notes.ts';

const shown = ({ start, end }: Range) => `${start.line}:${start.character}-${end.line}:${end.character}`;

/** The outline, a line each: name, detail, range and the range of the name, indented by depth. */
function outline(text: string, languageId = 'cto-note'): string[] {
  const lines = (symbols: DocumentSymbol[], depth: string): string[] =>
    symbols.flatMap(({ name, detail, range, selectionRange, children }) => [
      `${depth}${name}${detail ? ` (${detail})` : ''} ${shown(range)} ${shown(selectionRange)}`,
      ...lines(children ?? [], `${depth}  `),
    ]);
  return lines(service().outline(document(text, languageId)), '');
}

const NOTE =
  'cto_note: 1\npatient:\n  id: P-1\nlesions:\n  - id: A\n    vessel: LAD\n    stump: blunt\n    outcome:\n      timi_flow: 3\n  - vessel: RCA\ncomplications: []\n';

describe('the outline', () => {
  it('has the sections, the lesions with vessel and scores, and what stands below', () => {
    assert.deepEqual(outline(NOTE), [
      'cto_note 0:0-0:11 0:0-0:8',
      'patient 1:0-2:9 1:0-1:7',
      'lesions 3:0-9:15 3:0-3:7',
      '  A (LAD · J-CTO 1–5/5 · PROGRESS-CTO 0–3/4) 4:2-8:18 4:8-4:9',
      '    outcome 7:4-8:18 7:4-7:11',
      '  2 (RCA · J-CTO 0–5/5 · PROGRESS-CTO 0–3/4) 9:2-9:15 9:2-9:3',
      'complications 10:0-10:17 10:0-10:13',
    ]);
  });

  it('has the entries of lists by what they say, in both carriers', () => {
    const lesion =
      'vessel: LAD\ncrossing:\n  attempts:\n    - strategy: awe\n      wires: [Sion]\n      result: failed\n    - result: crossed\nstents:\n  - {type: des, diameter_mm: 3, length_mm: 38}\n';
    const complications =
      'complications:\n  - none\n  - kind: perforation\n    ellis: 2\nfollow_up:\n  - days: 30\n    alive: yes\n';
    const names = (text: string, languageId?: string) =>
      outline(text, languageId).map((line) => line.replace(/ \d+:.*$/, ''));
    const [below, after] = [
      [
        'crossing',
        '  attempts',
        '    1 Antegrade wire escalation (failed)',
        '    2 The wire reached the true lumen beyond the occlusion',
      ],
      ['complications', '  2 Coronary perforation (2)', 'follow_up', '  1 30 days'],
    ];
    const yaml = `lesions:\n  - id: A\n    ${lesion.trimEnd().replaceAll('\n', '\n    ')}\n${complications}`;
    const stents = ['stents', '  1 Drug-eluting stent (3 mm · 38 mm)'];
    const lines = [...below, ...stents];
    assert.deepEqual(names(yaml).slice(2), [...lines.map((line) => `    ${line}`), ...after]);
    const markdown = `\`\`\`cto-lesion\nid: A\n${lesion}\`\`\`\n\n\`\`\`cto-note\n${complications}\`\`\`\n`;
    assert.deepEqual(names(markdown, 'markdown').slice(1), [...lines.map((line) => `  ${line}`), ...after]);
  });

  it('has each note of several', () => {
    assert.deepEqual(outline('patient:\n  id: P-1\n---\nlesions: []\n'), [
      'Note 1 (P-1) 0:0-2:0 0:0-0:7',
      '  patient 0:0-1:9 0:0-0:7',
      'Note 2 2:0-4:0 3:0-3:7',
      '  lesions 3:0-3:11 3:0-3:7',
    ]);
  });

  it('has what can be read of a note that has mistakes', () => {
    assert.deepEqual(outline('lesions:\n  - id: A\n    vessel: "LAD\n  - id: B\n    vessel: LM\n'), [
      'lesions 0:0-4:14 0:0-0:7',
      '  1 (could not be read) 1:0-3:0 1:0-3:0',
      '  B (LM · J-CTO 0–5/5 · PROGRESS-CTO 0–3/4) 3:2-4:14 3:8-3:9',
    ]);
  });

  it('leaves out what an alias stands for', () => {
    assert.deepEqual(
      outline('lesions:\n  - &a\n    id: A\n    vessel: LAD\n    outcome: { timi_flow: 3 }\n  - *a\n').slice(
        1,
      ),
      [
        '  A (LAD · J-CTO 0–5/5 · PROGRESS-CTO 0–3/4) 1:2-4:29 2:8-2:9',
        '    outcome 4:4-4:29 4:4-4:11',
        '  A (LAD · J-CTO 0–5/5 · PROGRESS-CTO 0–3/4) 5:2-5:6 5:2-5:3',
      ],
    );
  });

  it('of Markdown has what stands in the fences', () => {
    assert.deepEqual(
      outline(
        '# Text\n\n```cto-note\npatient:\n  id: P-1\n```\n\n> ```cto-lesion\n> vessel: LAD\n> id: A\n> scores:\n>   j_cto: 1\n> ```\n',
        'markdown',
      ),
      [
        'patient 3:0-4:9 3:0-3:7',
        'A (LAD · J-CTO 0–5/5 · PROGRESS-CTO 0–3/4) 7:0-12:5 9:6-9:7',
        '  scores 10:2-11:12 10:2-10:8',
      ],
    );
    assert.deepEqual(outline('# Text\n', 'markdown'), []);
  });
});

describe('the lesions of a document', () => {
  it('are found by their names', () => {
    const found = service().lesions(document(NOTE));
    assert.deepEqual(
      found.map(({ name, detail, range }) => `${name} ${detail} ${shown(range)}`),
      [
        'A LAD · J-CTO 1–5/5 · PROGRESS-CTO 0–3/4 4:8-4:9',
        '2 RCA · J-CTO 0–5/5 · PROGRESS-CTO 0–3/4 9:2-9:3',
      ],
    );
  });
});
