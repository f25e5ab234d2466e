/** Which characters a problem marks: a value, a key, a dash, a comment. */
import assert from 'node:assert/strict';
import { document, marked, problems, service } from '../../support/notes.ts';

/** The first problem of the code stands at the mark. */
function expectMark(code: string, source: string, languageId?: string): void {
  const { text, ranges } = marked(source);
  const found = problems(text, languageId).find((problem) => problem.startsWith(`${code} `));
  assert.equal(found, `${code} ${ranges[0]}`);
}

const withCarriageReturns = (text: string) => text.replaceAll('\n', '\r\n');
const note = (lesion: string, sections = '') => `cto_note: 1\n${sections}lesions:\n${lesion}`;
const A = '  - id: A\n    vessel: LAD\n';

describe('a value that is wrong', () => {
  const cases: [code: string, source: string][] = [
    ['out-of-range', note(`${A}    bend_degrees: <|-1|>\n`)],
    ['out-of-range', note(`${A}    length_mm: <|0|>\n`)],
    ['out-of-range', note(`${A}    length_mm: <|900|> # mm\n`)],
    ['missing-value', 'cto_note: 1\nlesions: <|[]|> # none yet\n'],
    ['missing-value', note(A, '<|patient|>:\n')],
    ['wrong-type', note(A, 'consent: <|no|>\n')],
  ];
  for (const [code, source] of cases)
    it(`is marked: ${JSON.stringify(source)}`, () => expectMark(code, source));
});

describe('a lesion that lacks a key', () => {
  const cases: [title: string, source: string][] = [
    ['before its first key', note('  <|-|> id: A\n')],
    ['with a comment behind it', note('  <|-|> # the LAD\n    id: A\n')],
    ['with comments below it', note('  <|-|>\n    # the LAD\n# proximal\n\n    id: A\n')],
    ['with spaces behind it', note('  <|-|>  \n      id: A\n')],
    ['before an anchor', note('  <|-|>   &lad\n    id: A\n')],
    ['before an anchor and a tag', note('  <|-|> &lad   !!map # first\n    id: A\n')],
    ['before braces', note('  <|-|> {id: A}\n')],
    ['within two lists', note('  <|-|> {id: A}\n', 'x_a:\n  - - b\n')],
  ];
  for (const [title, source] of cases) {
    it(`is marked at its dash, ${title}`, () => expectMark('missing-key', source));
    it(`is marked at its dash, ${title}, in a file of Windows`, () =>
      expectMark('missing-key', withCarriageReturns(source)));
  }

  it('is marked at its first key where it has no dash', () => {
    expectMark('missing-key', 'cto_note: 1\nlesions: [{id: A, vessel: LAD}, {<|vessel|>: LCx}]\n');
    expectMark('missing-key', 'cto_note: 1\nx_a:\n  -\nlesions: [{<|id|>: A}]\n');
    expectMark('missing-key', 'cto_note: 1\nx_a:\n  -\nlesions: [\n  {<|id|>: A}]\n');
  });
});

describe('an entry of a list that is no word', () => {
  it('is marked at its dash, also below a key with a question mark', () => {
    expectMark('unknown-value', note(A, 'procedure:\n  antiplatelets:\n  <|-|> {a: 1}\n'));
    expectMark('unknown-value', note(A, 'procedure:\n  ? antiplatelets\n  : <|-|> {a: 1}\n'));
  });

  it('is marked at its first key in brackets, whatever dashes stand before', () => {
    expectMark('wrong-type', note(A, 'procedure: {operators: [op - late, {<|a|>: 1}]}\n'));
    const strategies = 'x_a:\n      -\n    crossing: {strategies: [';
    expectMark('unknown-value', note(`${A}    ${strategies}{<|a|>: 1}]}\n`));
    expectMark('unknown-value', note(`${A}    ${strategies}\n      {<|a|>: 1}]}\n`));
  });
});

describe('too many errors of a lesion', () => {
  const wrong = (count: number, margin = '') =>
    Array.from({ length: count }, (_, i) => `${margin}k${i}: 1\n`).join('');
  const told = (text: string) =>
    service()
      .diagnose(document(text))
      .filter(({ code }) => code === 'too-many-findings')
      .map(({ message }) => message);

  it('are told from the 201st on', () => {
    assert.deepEqual(told(note(A + wrong(200, '    '))), []);
    assert.deepEqual(told(note(A + wrong(201, '    '))), [
      'More than 200 errors: fix some of them to see the rest.',
    ]);
  });

  it('are marked at its dash, and in a fence at its first key', () => {
    expectMark('too-many-findings', note(`  <|-|> id: A\n${wrong(201, '    ')}`));
    expectMark('too-many-findings', `\`\`\`cto-lesion\n<|id|>: A\n${wrong(201)}\`\`\`\n`, 'markdown');
    expectMark('too-many-findings', `\`\`\`cto-lesion\n\n<|id|>: A\n${wrong(201)}\`\`\`\n`, 'markdown');
  });

  it('leave it without a summary, for the first of them', () => {
    const { refusals } = service().summaries(document(note(A + wrong(201, '    '))), 'all');
    assert.deepEqual(
      refusals.map(({ message }) => message),
      [
        'Lesion 1 has an error in line 5: `k0` is not a key of this lesion. Keys for local use begin with `x_`; `detail` takes your own words.',
      ],
    );
  });
});

describe('a comment that speaks to the program', () => {
  const cases: [code: string, source: string][] = [
    ['ignore-unknown-code', note(A, '<|# cto-ignore nonsense: as agreed|>   \n')],
    ['ignore-unknown-code', note(A, '<|#cto-ignore nonsense|>\n')],
    ['ignore-unknown-code', note(A, 'patient: {id: P-1} <|#   cto-ignore nonsense|>\n')],
    ['ignore-without-reason', note(A, '<|# cto-ignore consent-missing|>  \n')],
  ];
  for (const [code, source] of cases) {
    it(`is marked to its last word: ${JSON.stringify(source)}`, () => {
      expectMark(code, source);
      expectMark(code, withCarriageReturns(source));
    });
  }
});
