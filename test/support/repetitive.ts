/** Notes with repetitions: sections, keys, lesions, fences, and whole notes in one file. */
import fc from 'fast-check';

const sections = [
  'cto_note: 1\n',
  'ump: x\n',
  ' ump: x\n',
  'x_a: 1\n',
  'patient:\n  age_years: 80\n',
  'patient:\n  age_yeers: 80\n  sex: x\n',
  'patient:\n  age_years: 80\n  age_years: 80\n',
  'indication:\n  # cto-ignore no-symptoms: later\n  symptoms: [angina, none]\n',
  'complications: [none, perforation]\n',
  'complications: [perforation, perforation]\n',
  'procedure:\n  operators: [Miller, Miller]\n',
  'consent:\n',
  'x_b: "\n',
];

const lesions = [
  'id: A\nvessel: LAD\n',
  'id: A\nvessel: LAD\nstmp: x\n',
  'id: B\nvessel: LAD\nvessel: LAD\n',
  'vessel: RCA\nid: B\n',
  'vessel: RCA\n',
  'vessel: RCA # cto-ignore score-incomplete: later\n',
  'id: A\nvessel: LAD\nrentrop: 0\ninterventional_collaterals: yes\n',
  'id: B\nvessel: RCA\nscores: { j_cto: 5 }\noutcome: { timi_flow: 3, residual_stenosis_percent: 10, technical_success: no }\n',
  'id: A\nvessel: LAD\nsummary: |\n  old\n',
  'id: A\nvessel: "\n',
  'id: A\nx_a: &a 1\nx_b: *a\n',
];

const dashed = (lesion: string): string => lesion.replace(/^(?=.)/gm, '    ').replace('    ', '  - ');

/** Several out of a few, so that some are the same. */
const severalOf = (few: readonly string[], maxLength: number): fc.Arbitrary<string[]> =>
  fc
    .shuffledSubarray([...few], { minLength: 1, maxLength: 3 })
    .chain((of) => fc.array(fc.constantFrom(...of), { maxLength }));

const yamlNote: fc.Arbitrary<string> = fc
  .tuple(severalOf(sections, 5), severalOf(lesions.map(dashed), 5), severalOf(sections, 3))
  .map(([before, entries, behind]) =>
    [...before, ...(entries.length > 0 ? ['lesions:\n', ...entries] : []), ...behind].join(''),
  );

/** YAML files of one note or several. */
export const repetitiveYaml: fc.Arbitrary<string> = fc
  .tuple(yamlNote, yamlNote, fc.array(fc.nat({ max: 1 }), { maxLength: 3 }))
  .map(([first, second, more]) => [first, ...more.map((which) => [first, second][which])].join('---\n'));

const fence = (kind: string, text: string): string => `\`\`\`cto-${kind}\n${text}\`\`\`\n`;
const quoted = (text: string): string => text.replace(/^/gm, '> ');

const fences = [
  ...sections.map((text) => fence('note', text)),
  ...lesions.map((text) => fence('lesion', text)),
  quoted(fence('lesion', 'id: A\nvessel: LAD\nstmp: x\n')),
];
const between = [
  '\n',
  'text\n',
  '- item\n\n',
  '<!-- cto-summary A -->\nold\n<!-- /cto-summary -->\n',
  '<!-- cto-ignore summary-stale: later -->\n<!-- cto-summary A -->\nold\n<!-- /cto-summary -->\n',
];

/** Markdown documents with fences of the same text. */
export const repetitiveMarkdown: fc.Arbitrary<string> = fc
  .tuple(severalOf(fences, 6), severalOf(fences, 4), severalOf(between, 6))
  .map(([first, second, texts]) =>
    [...first, ...second].map((one, i) => `${texts[i] ?? '\n'}${one}`).join(''),
  );
