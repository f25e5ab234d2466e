import { becomes } from './insertion.ts';

const LESION = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n';
const SUMMARY = '    summary: |\n      <summary>\n';
const NEXT = '  - id: B\n    vessel: LAD\n';

/**
 * The summary stands behind what is its lesion's own, and before what is between the lesion and the end of the
 * note, another lesion, or another key.
 */
function stands(own: string, between = ''): void {
  becomes(`${LESION}${own}${between}`, `${LESION}${own}${SUMMARY}${between}`);
  becomes(`${LESION}${own}${between}${NEXT}`, `${LESION}${own}${SUMMARY}${between}${NEXT}${SUMMARY}`);
  becomes(`${LESION}${own}${between}x_z: 1\n`, `${LESION}${own}${SUMMARY}${between}x_z: 1\n`);
}

describe('the summary in YAML stands behind a last key', () => {
  const keys: [what: string, key: string][] = [
    ['with a literal scalar', '    x_a: |\n      text\n        more\n'],
    ['with a literal scalar that has a comment', '    x_a: | # why\n      text\n'],
    ['with a literal scalar that looks like comments', '    x_a: |\n      # text\n      # more\n'],
    ['with a literal scalar of one blank', '    x_a: |1\n       text\n'],
    ['with a stripped folded scalar', '    x_a: >-\n      text\n'],
    ['with an empty block scalar', '    x_a: |\n'],
    ['with a nested map', '    x_a:\n      x_b: 3\n      x_c:\n        x_d: 10\n'],
    ['with a flow list over lines', '    x_a: [a,\n      b\n     ]\n'],
    ['with a list', '    x_a:\n      - a\n      - b\n'],
    ['with a list as deep as its key', '    x_a:\n    - a\n    -\n'],
    ['with a plain scalar over lines', '    x_a: one\n      two\n\n      three\n'],
    ['with a quoted scalar over lines', '    x_a: "one\n      two #\n     "\n'],
    ['without a value', '    x_a:\n'],
    ['with an anchor and no value', '    x_a: &a\n'],
    ['that is explicit and has no value', '    ? x_a\n'],
    ['with a comment', '    x_a: 1 # one\n'],
    ['with blanks and tabs behind it', '    x_a: 1 \t \n'],
  ];
  for (const [what, key] of keys) {
    it(what, () => stands(key));
    it(`${what}, and blank lines`, () => stands(key, '\n  \n'));
    it(`${what}, at the end of the text`, () =>
      becomes(`${LESION}${key.trimEnd()}`, `${LESION}${key.trimEnd()}\n${SUMMARY.trimEnd()}`));
  }

  describe('with a block scalar that keeps its line endings:', () => {
    it('behind its blank lines', () => stands('    x_a: |+\n      text\n\n\n'));
    it('behind those of one that is nested', () =>
      stands('    x_a:\n      x_b: >+\n        text\n\n', '  # c\n'));
    it('before blanks at the end of the text', () =>
      becomes(
        `${LESION}    x_a: |+\n      text\n\n    `,
        `${LESION}    x_a: |+\n      text\n\n${SUMMARY}    `,
      ));
    it('before a comment', () => stands('    x_a: |+\n      text\n\n', '  # c\n\n'));
    it('behind an empty one', () => stands('    x_a: |+\n\n'));
  });
});

describe('the summary in YAML stands', () => {
  it('behind comments as deep as the keys', () => stands('    # one\n    # two\n'));
  it('behind deeper comments', () => stands('     # one\n          # two\n'));
  it('behind such comments and the blank lines before them', () =>
    stands('\n    # one\n \n      # two\n', '\n'));
  it('behind comments within a nested map', () => stands('    x_a:\n      x_b: 1\n      # one\n'));
  it('behind deep comments of a block scalar', () => stands('    x_a: |\n        text\n      # one\n'));
  it('before comments less deep', () => stands('', '   # one\n  # two\n# three\n'));
  it('before those, and what is behind them', () => stands('    # one\n', '\n  # two\n      # three\n'));
  it('behind a comment without a line ending', () =>
    becomes(`${LESION}      # one`, `${LESION}      # one\n${SUMMARY.trimEnd()}`));

  // The YAML library takes a line that begins with a tab for a part of a block scalar before it.
  it('behind blank lines with a tab', () => stands('\t\n \t\n'));
  it('behind comments with a tab', () => stands('\t# one\n\n'));
  it('in quotes before a tab that cannot stand between a key without a value and another', () => {
    for (const behind of ['    \t\n', '\t\n    # one\n']) {
      becomes(
        `${LESION}    x_a:\n${behind}${NEXT}`,
        `${LESION}    x_a:\n    summary: <quoted>\n${behind}${NEXT}${SUMMARY}`,
      );
    }
  });
  it('before such a comment where another one stands before it', () => stands('', '  # one\n \t# two\n'));
});
