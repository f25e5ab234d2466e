import { becomes } from './insertion.ts';

const HEAD = 'cto_note: 1\nlesions:\n';
const LESION = '  - id: A\n    vessel: LAD\n';
const SUMMARY = '    summary: |\n      <summary>\n';
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

describe('the summary in YAML', () => {
  it('is a literal block, the last key of its lesion', () =>
    becomes(
      `cto_note: 1
lesions:
  - id: A
    vessel: LAD
    length_mm: 25
    stump: blunt
    cap_ambiguity: no
    calcification: none
    bend_degrees: 10
    tortuosity: none
    prior_attempt: none
    interventional_collaterals: yes
    outcome: {timi_flow: 3, residual_stenosis_percent: 10}
complications: [none]
`,
      `cto_note: 1
lesions:
  - id: A
    vessel: LAD
    length_mm: 25
    stump: blunt
    cap_ambiguity: no
    calcification: none
    bend_degrees: 10
    tortuosity: none
    prior_attempt: none
    interventional_collaterals: yes
    outcome: {timi_flow: 3, residual_stenosis_percent: 10}
    summary: |
      J-CTO 2/5 difficult · PROGRESS-CTO 0/4

      - J-CTO counts: blunt stump (stump blunt); length 20 mm or more (length_mm 25: 20 mm or more).
      - Guidewire crossing within 30 minutes: 42 % (Morino 2011, derivation cohort; read in secondary sources).
      - PROGRESS-CTO counts: nothing.
      - Technical success: 91 % (StatPearls review, as printed). Disputed: neither the score's own cohort (technical success 92.9 %) nor the registry since (86.7 % at a mean score of 1.29) can give this row, which belongs to another cohort.
      - Technical success of this procedure: yes: TIMI 3 flow, 10 % residual stenosis (success is TIMI 3 flow with residual stenosis below 50 %).
complications: [none]
`,
    ));

  it('leaves a text without a line ending at its end without one', () =>
    becomes((HEAD + LESION).trimEnd(), (HEAD + LESION + SUMMARY).trimEnd()));
  it('does so behind a comment', () =>
    becomes(`${HEAD}${LESION.trimEnd()} # seen`, `${HEAD}${LESION.trimEnd()} # seen\n${SUMMARY.trimEnd()}`));
  it('does so behind a line of blanks', () =>
    becomes(`${HEAD}${LESION}        `, `${HEAD}${LESION}${SUMMARY}        `));

  it('takes the line ending of the document', () => {
    becomes(crlf(HEAD + LESION), crlf(HEAD + LESION + SUMMARY));
    becomes(crlf(HEAD + LESION).trimEnd(), crlf(HEAD + LESION + SUMMARY).trimEnd());
  });
  it('takes the first line ending where they are mixed', () =>
    becomes(`${HEAD}${crlf(LESION)}\r\n`, `${HEAD}${crlf(LESION)}${SUMMARY}\r\n`));

  it('leaves a byte order mark', () => {
    becomes(`\uFEFF${HEAD}${LESION}`, `\uFEFF${HEAD}${LESION}${SUMMARY}`);
    becomes(`\uFEFF${crlf(HEAD + LESION)}`, `\uFEFF${crlf(HEAD + LESION + SUMMARY)}`);
  });

  it('stands in its own document of several', () => {
    const note = HEAD + LESION;
    becomes(
      `---\n${note}---\n${note}\n...\n--- # third\n${note}`,
      `---\n${note}${SUMMARY}---\n${note}${SUMMARY}\n...\n--- # third\n${note}${SUMMARY}`,
    );
  });

  it('stands before the blank lines and keys that follow', () => {
    becomes(`${HEAD}${LESION}\n\n\n`, `${HEAD}${LESION}${SUMMARY}\n\n\n`);
    becomes(
      `${HEAD}${LESION}  \ncomplications: [none]\n`,
      `${HEAD}${LESION}${SUMMARY}  \ncomplications: [none]\n`,
    );
  });

  describe('has the column of the other keys', () => {
    const cases: [what: string, lesion: string, column: number][] = [
      ['without indentation', '- id: A\n  vessel: LAD\n', 2],
      ['with much indentation', '         - id: A\n           vessel: LAD\n', 11],
      ['with blanks behind the dash', '  -    id: A\n       vessel: LAD\n', 7],
      ['with the dash on a line of its own', '  -\n   id: A\n   vessel: LAD\n', 3],
      ['with a comment behind the dash', '  - # first\n      id: A\n      vessel: LAD\n', 6],
      ['with an anchor at the first key', '  - &k id: A\n    vessel: LAD\n', 4],
      ['with an anchor at each key', '  - &k id: A\n    &l vessel: LAD\n', 4],
      ['with an anchor at the lesion', '  - &k\n      id: A\n      vessel: LAD\n', 6],
      ['with explicit keys', '  - ? id\n    : A\n    ? vessel\n    : LAD\n', 4],
      ['with quoted keys', '  - "id": A\n    \'vessel\': LAD\n', 4],
    ];
    for (const [what, lesion, column] of cases) {
      const blanks = ' '.repeat(column);
      it(what, () => becomes(HEAD + lesion, `${HEAD}${lesion}${blanks}summary: |\n${blanks}  <summary>\n`));
    }
  });

  it('goes to each of several lesions', () => {
    const second = '  - id: B\n    vessel: LAD\n';
    becomes(
      `${HEAD}${LESION}\n  # the other one\n${second}complications: [none]\n`,
      `${HEAD}${LESION}${SUMMARY}\n  # the other one\n${second}${SUMMARY}complications: [none]\n`,
    );
  });

  it('leaves tabs, emoji and quotes around it alone', () =>
    becomes(
      `# \t🫀 "x"\n${HEAD}  - id: Ä 1\t# tab\n    vessel: LAD # 'LAD' 🩺\n    x_a: "\t\u{1F600}é"\n`,
      `# \t🫀 "x"\n${HEAD}  - id: Ä 1\t# tab\n    vessel: LAD # 'LAD' 🩺\n    x_a: "\t\u{1F600}é"\n${SUMMARY}`,
    ));
});
