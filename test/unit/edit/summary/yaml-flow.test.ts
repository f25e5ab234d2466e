import { becomes } from './insertion.ts';

const note = (lesions: string) => `cto_note: 1\nlesions:${lesions}`;

describe('the summary in a lesion in braces', () => {
  const cases: [what: string, before: string, after: string][] = [
    ['is the last key', '{id: A, vessel: LAD}', '{id: A, vessel: LAD, summary: <quoted>}'],
    ['stands before a last comma', '{id: A, vessel: LAD , }', '{id: A, vessel: LAD, summary: <quoted> , }'],
    ['stands before blanks', '{ id: A, vessel: LAD }', '{ id: A, vessel: LAD, summary: <quoted> }'],
    ['stands behind quotes', '{id: A,vessel: "LAD"}', '{id: A,vessel: "LAD", summary: <quoted>}'],
    [
      'stands behind a map',
      '{id: A, vessel: LAD, x_a: {b: 1}}',
      '{id: A, vessel: LAD, x_a: {b: 1}, summary: <quoted>}',
    ],
    [
      'stands behind no value',
      '{id: A, vessel: LAD, x_a: }',
      '{id: A, vessel: LAD, x_a: , summary: <quoted>}',
    ],
    ['stands behind a mere key', '{id: A, vessel: LAD, x_a}', '{id: A, vessel: LAD, x_a, summary: <quoted>}'],
    [
      'stands before comments',
      '{id: A, # one\n    vessel: LAD # two\n    }',
      '{id: A, # one\n    vessel: LAD, summary: <quoted> # two\n    }',
    ],
    ['replaces quotes', '{id: A, summary: "old", vessel: LAD}', '{id: A, summary: <quoted>, vessel: LAD}'],
    ['replaces text', '{id: A, vessel: LAD, summary: old one }', '{id: A, vessel: LAD, summary: <quoted> }'],
    [
      'replaces text over lines',
      '{id: A, vessel: LAD, summary: old\n      one # c\n    }',
      '{id: A, vessel: LAD, summary: <quoted> # c\n    }',
    ],
    ['replaces empty quotes', "{id: A, summary: '', vessel: LAD}", '{id: A, summary: <quoted>, vessel: LAD}'],
    [
      'replaces quotes right behind the colon',
      '{"id":"A","vessel":"LAD","summary":""}',
      '{"id":"A","vessel":"LAD","summary": <quoted>}',
    ],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => becomes(note(`\n  - ${before}\n`), note(`\n  - ${after}\n`)));
    it(`${what}, in a list in brackets`, () => becomes(note(` [${before}]\n`), note(` [${after}]\n`)));
  }

  it('goes to each of several', () =>
    becomes(
      note(' [{id: A, vessel: LAD},{id: B, vessel: LAD}\n  , {\n  id: C, vessel: LAD\n }]\n'),
      note(
        ' [{id: A, vessel: LAD, summary: <quoted>},{id: B, vessel: LAD, summary: <quoted>}\n  , {\n  id: C, vessel: LAD, summary: <quoted>\n }]\n',
      ),
    ));
  it('stands in a whole note in braces', () =>
    becomes(
      '--- {cto_note: 1, lesions: [{id: A, vessel: LAD}]}',
      '--- {cto_note: 1, lesions: [{id: A, vessel: LAD, summary: <quoted>}]}',
    ));
  it('leaves \\r\\n and a byte order mark alone', () =>
    becomes(
      '\uFEFFcto_note: 1\r\nlesions:\r\n  - {id: A,\r\n     vessel: LAD}\r\n',
      '\uFEFFcto_note: 1\r\nlesions:\r\n  - {id: A,\r\n     vessel: LAD, summary: <quoted>}\r\n',
    ));
});
