import { becomes } from './insertion.ts';

const crlf = (text: string) => text.replaceAll('\n', '\r\n');

/** The summary of lesion A goes to the line `+`, behind what stands before the plus. */
function inserts(template: string, name = 'A'): void {
  const before = template.replace(/^[ \t>]*\+\n?/gm, '');
  const after = template.replace(
    /^([ \t>]*)\+/gm,
    `$1<!-- cto-summary ${name} -->\n$1<summary>\n$1<!-- /cto-summary -->`,
  );
  becomes(before, after, 'markdown');
  becomes(crlf(before), crlf(after), 'markdown');
  becomes(`\uFEFF${before}`, `\uFEFF${after}`, 'markdown');
}

describe('the summary in Markdown', () => {
  it('follows the fence, between two comments', () =>
    becomes(
      `# Note

~~~cto-lesion
id: A
vessel: LAD
length_mm: 25
stump: blunt
cap_ambiguity: no
calcification: none
bend_degrees: 10
tortuosity: none
prior_attempt: none
interventional_collaterals: yes
~~~

Text.
`,
      `# Note

~~~cto-lesion
id: A
vessel: LAD
length_mm: 25
stump: blunt
cap_ambiguity: no
calcification: none
bend_degrees: 10
tortuosity: none
prior_attempt: none
interventional_collaterals: yes
~~~
<!-- cto-summary A -->
J-CTO 2/5 difficult · PROGRESS-CTO 0/4

- J-CTO counts: blunt stump (stump blunt); length 20 mm or more (length_mm 25: 20 mm or more).
- Guidewire crossing within 30 minutes: 42 % (Morino 2011, derivation cohort; read in secondary sources).
- PROGRESS-CTO counts: nothing.
- Technical success: 91 % (StatPearls review, as printed). Disputed: neither the score's own cohort (technical success 92.9 %) nor the registry since (86.7 % at a mean score of 1.29) can give this row, which belongs to another cohort.
<!-- /cto-summary -->

Text.
`,
      'markdown',
    ));

  const FENCE = '```cto-lesion\nid: A\nvessel: LAD\n```\n';

  it('follows a fence directly before text', () => inserts(`${FENCE}+\nText\n`));
  it('follows a fence directly before a list, a heading and a rule', () => {
    inserts(`${FENCE}+\n- a\n`);
    inserts(`${FENCE}+\n# a\n`);
    inserts(`${FENCE}+\n---\n`);
  });
  it('follows a fence at the end of the text', () => inserts(`Text\n\n${FENCE}+\n`));
  it('adds no line ending at the end of the text', () =>
    becomes(
      `Text\n${FENCE.trimEnd()}`,
      `Text\n${FENCE}<!-- cto-summary A -->\n<summary>\n<!-- /cto-summary -->`,
      'markdown',
    ));
  it('follows blanks behind the fence', () =>
    inserts('````  cto-lesion x\nid: A\nvessel: LAD\n`````  \n+\n'));
  it('follows a fence that is indented', () =>
    inserts('   ~~~cto-lesion\n   id: A\n   vessel: LAD\n ~~~\n+\n'));
  it('leaves tabs, emoji and quotes around it alone', () =>
    inserts(`\t🫀 "a"\n\n${FENCE}+\n\t\u{1F600} <b> \`\`\n`));
  it('leaves front matter alone', () =>
    inserts(`---\na: |\n  ${FENCE.replace('\n', '\n  ')}---\n${FENCE}+\n`));

  describe('stands where the fence stands:', () => {
    it('in a bullet list', () =>
      inserts('- one\n\n  ```cto-lesion\n  id: A\n  vessel: LAD\n  ```\n  +\n- two\n'));
    it('at the head of a list item', () => inserts('* ~~~ cto-lesion\n  id: A\n  vessel: LAD\n  ~~~\n  +\n'));
    it('in an ordered list', () =>
      inserts('9. one\n10. two\n    ```cto-lesion\n    id: A\n    vessel: LAD\n    ```\n    +\n11. three\n'));
    it('in a list with a tab', () =>
      inserts('-\tone\n\n\t```cto-lesion\n\tid: A\n\tvessel: LAD\n\t```\n    +\n'));
    it('in a quote', () => inserts('> ```cto-lesion\n> id: A\n> vessel: LAD\n> ```\n> +\n> Text\n\nText\n'));
    it('in a quote that ends with the fence', () =>
      inserts('>```cto-lesion\n>id: A\n>vessel: LAD\n>```\n> +\nText\n'));
    it('in a quote in a list in a quote', () =>
      inserts(
        '> 1. > ```cto-lesion\n>    > id: A\n>    > vessel: LAD\n>    > ```\n>    > +\n>    > b\n> c\n',
      ));
    it('in a list in a quote', () =>
      inserts('> - ```cto-lesion\n>   id: A\n>\n>   vessel: LAD\n>   ```\n>   +\n> - b\n'));
    it('in a list in a list', () =>
      inserts('- a\n  - b\n\n    ```cto-lesion\n    id: A\n    vessel: LAD\n    ```\n    +\n  - c\n'));
  });

  it('follows each of several fences', () => {
    const second = '> ~~~cto-lesion\n> id: B 2\n> vessel: LAD\n> ~~~\n';
    const pair = (prefix: string, name: string) =>
      `${prefix}<!-- cto-summary ${name} -->\n${prefix}<summary>\n${prefix}<!-- /cto-summary -->\n`;
    becomes(
      `${FENCE}${second}${FENCE.replace('A', 'C')}`,
      `${FENCE}${pair('', 'A')}${second}${pair('> ', 'B 2')}${FENCE.replace('A', 'C')}${pair('', 'C')}`,
      'markdown',
    );
  });

  describe('is named as its lesion:', () => {
    const names: [written: string, name: string][] = [
      ['RCA mid', 'RCA mid'],
      ['Läsion é 冠動脈', 'Läsion é 冠動脈'],
      ['"LAD/D1+"', 'LAD/D1+'],
      ['a--b', 'a--b'],
      ['A  B', 'A  B'],
      ['1', '1'],
      ["'2.'", '2.'],
    ];
    for (const [written, name] of names) {
      it(name, () => inserts(`\`\`\`cto-lesion\nid: ${written}\nvessel: LAD\n\`\`\`\n+\n`, name));
    }
  });

  it('follows a fence with note-level keys beside it', () =>
    inserts(`\`\`\`cto-note\npatient: {age_years: 70}\n\`\`\`\n${FENCE}+\n`));
  it('may be written of a lesion in braces', () => inserts('```cto-lesion\n{id: A, vessel: LAD}\n```\n+\n'));
  it('may be written of a lesion with anchors and aliases', () =>
    inserts('```cto-lesion\nid: &a A\nvessel: LAD\nx_a: *a\n```\n+\n'));
});
