import { becomes, filled } from './insertion.ts';

const LESION = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n';
const SUMMARY = '    summary: |\n      <summary>\n';
const OTHER = '  - id: B\n    vessel: LAD\n';
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

/** A key becomes another: last in its lesion and not, before other lesions, and at the end of the text. */
function turns(before: string, after: string): void {
  for (const behind of ['', '\n  \n', '    x_a: 1\n', `  # two\n${OTHER}${SUMMARY}`]) {
    becomes(LESION + before + filled(behind), LESION + after + behind);
    becomes(crlf(LESION + before + filled(behind)), crlf(LESION + after + behind));
  }
  becomes(LESION + before.trimEnd(), LESION + after.trimEnd());
}

describe('a summary in YAML is replaced', () => {
  const cases: [what: string, before: string, after?: string][] = [
    ['a literal scalar', '    summary: |\n      old\n\n      - one\n'],
    ['an empty literal scalar', '    summary: |\n'],
    ['a literal scalar of another indentation', '    summary: |\n     old\n       more\n'],
    ['a literal scalar with an indicator', '    summary: |1\n       old\n'],
    ['a stripped literal scalar', '    summary: |-\n      old\n'],
    ['a folded scalar', '    summary: >+2\n      old\n      one\n'],
    ['a plain scalar', '    summary: old\n'],
    ['a plain scalar over lines', '    summary: old\n      one\n\n      two\n'],
    ['a plain scalar below its key', '    summary:\n      old\n      one\n'],
    ['a quoted scalar', '    summary: "old # \\n one"\n'],
    ['a quoted scalar over lines', "    summary: 'old\n\n      # ''one'' '\n"],
    ['empty quotes', "    summary: ''\n"],
    ['a scalar with blanks behind it', '    summary: old \t \n'],
    ['a scalar far from its key', '    summary:     old\n'],
    [
      'a literal scalar with a comment',
      '    summary: |  # mine: |-\n      old\n',
      '    summary: |  # mine: |-\n      <summary>\n',
    ],
    [
      'a folded scalar with a comment',
      '    summary: >-2 # mine \n      old\n',
      '    summary: | # mine\n      <summary>\n',
    ],
    [
      'a plain scalar with a comment',
      '    summary: old # mine\n',
      '    summary: | # mine\n      <summary>\n',
    ],
    [
      'a quoted scalar with a comment',
      '    summary: "old\n      #" # mine\n',
      '    summary: | # mine\n      <summary>\n',
    ],
    [
      'a scalar below a comment',
      '    summary: # mine\n      old\n',
      '    summary: # mine\n      |\n      <summary>\n',
    ],
    [
      'a scalar with comments less deep below it',
      '    summary: |\n      old\n     # one\n    # two\n',
      `${SUMMARY}     # one\n    # two\n`,
    ],
    ['a scalar with a tag', '    summary: !!str old\n', '    summary: !!str |\n      <summary>\n'],
    ['a tag without a scalar', '    summary: !!str\n', '    summary: !!str |\n      <summary>\n'],
    ['a scalar with an anchor', '    summary: &s\n      old\n', '    summary: &s |\n      <summary>\n'],
    ['a scalar of a quoted key', '    "summary" : old\n', '    "summary" : |\n      <summary>\n'],
    [
      'a scalar of an explicit key',
      '    ? summary\n    : old\n',
      '    ? summary\n    : |\n      <summary>\n',
    ],
  ];
  for (const [what, before, after = SUMMARY] of cases) {
    it(`that is ${what}`, () => turns(before, after));
  }

  it('that is the first key', () =>
    becomes(
      'cto_note: 1\nlesions:\n- summary: old\n  id: A\n  vessel: LAD\n',
      'cto_note: 1\nlesions:\n- summary: |\n    <summary>\n  id: A\n  vessel: LAD\n',
    ));
  it('that has an anchor at its key', () =>
    becomes(
      'cto_note: 1\nlesions:\n- &k summary: old\n  id: A\n  vessel: LAD\n',
      'cto_note: 1\nlesions:\n- &k summary: |\n    <summary>\n  id: A\n  vessel: LAD\n',
    ));
  it('in quotes where a line with a tab follows, since it cannot follow a block scalar', () =>
    becomes(`${LESION}    summary: old\n\t\n`, `${LESION}    summary: <quoted>\n\t\n`));
});

describe('a summary in YAML that says what it should is left as it is', () => {
  const cases: [what: string, summary: string][] = [
    ['in quotes', '    summary: <quoted>\n'],
    ['stripped', '    summary: |-\n      <summary>\n'],
    ['with blank lines kept', '    summary: |+\n      <summary>\n\n\n'],
    ['with another indentation', '    summary: |\n             <summary>\n'],
    ['with a comment', '    summary: | # mine\n      <summary>\n'],
    ['with blanks behind it', '    summary: |\n      <summary>\n           \n'],
  ];
  for (const [what, summary] of cases) {
    it(what, () => becomes(filled(LESION + summary), LESION + summary));
  }
});
