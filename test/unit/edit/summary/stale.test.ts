import assert from 'node:assert/strict';
import { applied } from '../../../support/applied.ts';
import { document, marked, service } from '../../../support/notes.ts';
import { insert, staleAt } from './insertion.ts';

const YAML = `cto_note: 1
lesions:
  - id: A
    vessel: LAD
    length_mm: 25
    stump: blunt
    x_a: 1
  - id: B
    vessel: RCA
    length_mm: 15
`;
const MARKDOWN = `# Note

\`\`\`cto-lesion
id: A
vessel: LAD
length_mm: 25
x_a: 1
\`\`\`

> ~~~cto-lesion
> id: B
> vessel: RCA
> length_mm: 15
> ~~~
`;

/** The text with a first place changed, which must be there. */
function change(text: string, from: string, to: string): string {
  assert.ok(text.includes(from), from);
  return text.replace(from, to);
}

/** The text after the quick fix of each stale summary, one after the other. */
function fixed(text: string, languageId: string): string {
  let result = text;
  for (let left = staleAt(text, languageId).length; left > 0; left--) {
    const open = document(result, languageId);
    const diagnostics = service().diagnose(open);
    const stale = diagnostics.filter(({ code }) => code === 'summary-stale');
    assert.equal(stale.length, left);
    const [diagnostic] = stale;
    assert.ok(diagnostic);
    const [action, ...others] = service().codeActions(open, [diagnostic]);
    const preferred = others.filter(({ isPreferred }) => isPreferred);
    assert.deepEqual(preferred, []);
    assert.equal(action?.kind, 'quickfix');
    assert.equal(action?.isPreferred, true);
    result = applied(result, action?.edit?.changes?.[open.uri] ?? []);
  }
  return result;
}

for (const [languageId, original] of [
  ['cto-note', YAML],
  ['markdown', MARKDOWN],
] as const) {
  const inserted = insert(original, languageId).text;
  const isStale = (text: string) => staleAt(text, languageId).length > 0;

  describe(`a summary in ${languageId === 'markdown' ? 'Markdown' : 'YAML'}`, () => {
    it('is missed by nobody where there is none', () => assert.deepEqual(staleAt(original, languageId), []));
    it('is not stale when it was just inserted', () => assert.deepEqual(staleAt(inserted, languageId), []));

    const scored: [from: string, to: string][] = [
      ['length_mm: 25', 'length_mm: 15'],
      ['length_mm: 25', 'length_mm: 26'],
      ['length_mm: 25', 'x_length_mm: 25'],
      ['x_a: 1', 'bend_degrees: unknown'],
      ['vessel: LAD', 'vessel: LCx'],
      ['x_a: 1', 'outcome: {timi_flow: 3}'],
    ];
    for (const [from, to] of scored) {
      it(`is stale when ${from} has become ${to}`, () => assert.ok(isStale(change(inserted, from, to))));
    }
    const unscored: [from: string, to: string][] = [
      ['x_a: 1', 'x_a: 2'],
      ['x_a: 1', 'segment: mid'],
      ['x_a: 1', 'x_a: 1 # seen twice'],
      ['vessel: LAD', 'vessel: D1'],
      ['length_mm: 25', 'length_mm:   25.0'],
      ['length_mm: 25', "'length_mm': 25\n"],
    ];
    for (const [from, to] of unscored) {
      it(`is not stale when ${from} has become ${to.trimEnd()}`, () =>
        assert.ok(!isStale(change(inserted, from, to))));
    }

    it('is stale when it was changed itself', () => {
      assert.ok(isStale(change(inserted, 'J-CTO counts', 'J-CTO  counts')));
      assert.ok(isStale(change(inserted, '/5', '/6')));
      assert.ok(isStale(inserted.replace(/^.*- J-CTO counts.*\n/m, '')));
    });
    it('is not stale while its lesion has an error', () =>
      assert.ok(!isStale(change(inserted, 'length_mm: 25', 'length_mm: 25 mm'))));
    it('follows the settings of the unit', () => {
      const diagnose = service({ disputedFigures: 'hide' }).diagnose(document(inserted, languageId));
      assert.equal(diagnose.filter(({ code }) => code === 'summary-stale').length, 2);
    });

    it('is up to date after the quick fix', () => {
      const first = change(inserted, 'length_mm: 25', 'length_mm: 12');
      const second = change(inserted, 'length_mm: 15', 'length_mm: 35');
      const both = change(first, 'length_mm: 15', 'length_mm: 35');
      for (const text of [first, second, both]) {
        assert.equal(fixed(text, languageId), insert(text, languageId).text);
      }
    });
  });
}

describe('a stale summary is marked', () => {
  const at = (source: string, languageId = 'cto-note') => {
    const { text, ranges } = marked(source);
    assert.deepEqual(staleAt(text, languageId), ranges);
  };
  it('at its key', () => {
    at('cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    <|summary|>: |\n      old\n      one\n');
    at(
      'cto_note: 1\nlesions: [{id: A, vessel: LAD, <|"summary"|>: old}, {id: B, <|summary|>: x, vessel: LAD}]\n',
    );
    at('\uFEFFx_l: &l\n  - id: A\n    vessel: LAD\n    <|summary|>: ""\ncto_note: 1\nlesions: *l\n');
  });
  it('at its opening marker', () => {
    const fence = '```cto-lesion\nid: A 1\nvessel: LAD\n```\n';
    at(`${fence}<|<!-- cto-summary A 1 -->|>\nold\n<!-- /cto-summary -->\n`, 'markdown');
    at(`  > <|<!--cto-summary A 1-->|>\n  > <!-- /cto-summary -->\n\n${fence}`, 'markdown');
    at(`${fence}\nText\n<|<!-- cto-summary B -->|>\n<!-- /cto-summary -->\n`, 'markdown');
  });
});

describe('a summary of a note with an error', () => {
  const note = insert('cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    length_mm: 25\n').text;
  const changed = change(note, 'length_mm: 25', 'length_mm: 15');

  it('is not called stale for what it may rest on, in whatever section', () => {
    assert.equal(staleAt(changed, 'cto-note').length, 1);
    for (const section of [
      'patient: {age_years: old}',
      'indication: {nyha: severe}',
      'procedure: {date: today}',
      'complications: [perforatoin]',
      'follow_up: [{alive: perhaps}]',
      'discharge: {course: odd}',
    ])
      assert.deepEqual(staleAt(`${changed}${section}\n`, 'cto-note'), [], section);
  });
});
