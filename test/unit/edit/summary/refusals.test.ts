import assert from 'node:assert/strict';
import { document, errors, marked, service } from '../../../support/notes.ts';
import { filled, insert, refusals } from './insertion.ts';

const SUMMARY = '    summary: |\n      <summary>\n';
const A = '  - id: A\n    vessel: LAD\n';
const B = '  - id: B\n    vessel: LAD\n    stump: flat\n    calcification: much\n';
const C = '  - id: C\n    vessel: LAD\n';
const HEAD = 'cto_note: 1\nlesions:\n';

describe('a lesion with errors gets no summary', () => {
  it('but a message that names the first', () => {
    const text = HEAD + B;
    const [first] = errors(text);
    assert.equal(first?.range, '4:11-4:15');
    assert.deepEqual(refusals(text), [`B: Lesion B has an error in line 5: ${first?.message}`]);
  });
  it('and the one it has stays', () => {
    assert.equal(refusals(`${HEAD}${B}    summary: old\n`).length, 1);
    assert.equal(refusals(`${HEAD}  - {id: A, vessel: LAB, summary: old}\n`).length, 1);
  });
  it('and the others get theirs', () => {
    const { text, refusals: refused } = insert(HEAD + A + B + C);
    assert.equal(text, filled(HEAD + A + SUMMARY + B + C + SUMMARY));
    assert.deepEqual(
      refused.map(({ lesion }) => lesion),
      ['B'],
    );
  });
  it('without a name is named by its number', () => {
    const { refusals: refused } = insert(`${HEAD}${A}  - vessel: LAD\n`);
    assert.equal(refused[0]?.lesion, '2');
    assert.match(refused[0]?.message ?? '', /^Lesion 2 has an error in line 5: This lesion has no `id`/);
  });
  it('where a key of it stands twice', () =>
    assert.deepEqual(refusals(`${HEAD}  - id: A\n    vessel: LAD\n    vessel: LAD\n`), [
      'A: Lesion A has an error in line 5: Duplicate key `vessel`: keep one of the two.',
    ]));
  it('but a message that names the first of several, whatever their kinds', () =>
    assert.match(
      refusals(`${HEAD}  - id: A\n    vessel: LADD\n    stump: blunt\n    stump: blunt\n`)[0] ?? '',
      /^A: Lesion A has an error in line 4: `LADD` is not a valid `vessel`/,
    ));
  it('where its old summary is what makes it unreadable', () => {
    const text = `${HEAD}  - id: A\n    vessel: LAD\n    summary: [old](x)\n`;
    assert.deepEqual(refusals(text), [
      '1: Lesion 1 has an error in line 5: This line is not valid YAML: look for a missing colon, dash, quote or space.',
    ]);
  });
  it('where it has the name of an earlier one, which gets its own', () => {
    const { text, refusals: refused } = insert(HEAD + A + A);
    assert.equal(text, filled(HEAD + A + SUMMARY + A));
    assert.equal(refused.length, 1);
  });
});

describe('an error outside of a lesion keeps no summary from it', () => {
  it('in the patient', () => {
    const text = `${HEAD}${A}patient: {age_years: 200}\n`;
    assert.equal(insert(text).text, filled(`${HEAD}${A}${SUMMARY}patient: {age_years: 200}\n`));
  });
  it('of a key that stands twice', () => {
    const text = `x_a: 1\nx_a: 2\n${HEAD}${A}`;
    assert.equal(insert(text).text, filled(`x_a: 1\nx_a: 2\n${HEAD}${A}${SUMMARY}`));
  });
  it('in another of several notes', () => {
    const broken = `${HEAD}\t- id: A\n`;
    assert.equal(insert(`${broken}---\n${HEAD}${A}`).text, filled(`${broken}---\n${HEAD}${A}${SUMMARY}`));
  });
});

describe('a lesion in Markdown gets no summary', () => {
  const FENCE = '```cto-lesion\nid: A\nvessel: LAD\n```\n';
  const PAIR = '<!-- cto-summary A -->\n<summary>\n<!-- /cto-summary -->\n';
  const cases: [what: string, fence: string, line: number][] = [
    ['that has an error', '~~~cto-lesion\nid: B\nvessel: LAB\n~~~\n', 3],
    ['that is no YAML', '~~~cto-lesion\nid: B\n\tvessel: LAD\n~~~\n', 3],
    ['that is empty', '~~~cto-lesion\n~~~\n', 1],
    ['of which the fence is not closed', '~~~cto-lesion\nid: B\nvessel: LAD\n', 1],
  ];
  for (const [what, fence, line] of cases) {
    it(`${what}, and the others get theirs`, () => {
      const { text, refusals: refused } = insert(FENCE + fence, 'markdown');
      assert.equal(text, filled(FENCE + PAIR + fence));
      assert.equal(refused.length, 1);
      assert.match(refused[0]?.message ?? '', new RegExp(`has an error in line ${4 + line}: `));
    });
  }
});

describe('the lesion at a place', () => {
  const at = (source: string, languageId = 'cto-note') => {
    const { text, caret } = marked(source);
    const { edits, refusals: refused, asked } = service().summaries(document(text, languageId), caret);
    return { text: insert(text, languageId, caret).text, edits, refused, asked };
  };
  it('alone gets its summary', () => {
    assert.equal(at(`${HEAD}${A}  - id: C\n    ves<|>sel: LAD\n`).text, filled(HEAD + A + C + SUMMARY));
    assert.equal(at(`${HEAD}<|>${A}${C}`).text, HEAD + A + C);
    assert.equal(at(`${HEAD}  <|>- id: A\n    vessel: LAD\n${C}`).text, filled(HEAD + A + SUMMARY + C));
    assert.equal(at(`${HEAD}  - id: A\n    vessel: LAD<|>\n${C}`).text, filled(HEAD + A + SUMMARY + C));
  });
  it('alone is refused', () => {
    assert.deepEqual(at(`${HEAD}${A}<|>${B}`).refused, []);
    assert.equal(at(`${HEAD}${A}${B.replace('flat', '<|>flat')}`).refused.length, 1);
  });
  it('is none outside of lesions', () => {
    const { edits, refused, asked } = at(`cto_<|>note: 1\nlesions:\n${A}`);
    assert.deepEqual([edits, refused, asked], [[], [], 0]);
    assert.equal(at('Te<|>xt\n```cto-lesion\nid: A\nvessel: LAD\n```\n', 'markdown').asked, 0);
  });
});
