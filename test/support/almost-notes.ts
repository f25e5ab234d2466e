/** Notes as they are while being written: almost right, with anything anywhere. */
import fc from 'fast-check';
import { edits, versions, withCarriageReturns } from './edits.ts';
import { oddValues } from './odd-values.ts';

export interface AlmostNote {
  readonly text: string;
  readonly languageId: 'cto-note' | 'markdown';
}

const SECTIONS: Record<string, readonly string[]> = {
  patient: ['id', 'age_years', 'sex', 'prior_cabg', 'diabetes', 'lvef_percent', 'egfr_ml_min', 'weight_kg'],
  indication: ['symptoms', 'angina_ccs', 'ischaemia', 'goals', 'heart_team'],
  consent: ['obtained', 'date', 'discussed'],
  procedure: ['date', 'operators', 'access', 'dual_injection', 'contrast_ml', 'air_kerma_gy', 'duration_min'],
};
const LESION = [
  'id',
  'vessel',
  'segment',
  'occlusion_months',
  'timi_before',
  'length_mm',
  'stump',
  'cap_ambiguity',
  'calcification',
  'bend_degrees',
  'tortuosity',
  'prior_attempt',
  'interventional_collaterals',
  'rentrop',
  'werner_cc',
  'in_stent',
  'crossing',
  'outcome',
  'scores',
  'summary',
];
const STRANGE_KEYS = [
  'x_a',
  'x_',
  'length',
  'lenght_mm',
  'Vessel',
  'lesions',
  'patient',
  '"id"',
  "'id'",
  '__proto__',
  '<<',
  '?',
  '*a',
  '&a id',
  'é',
  '1',
  'null',
  '',
];
const PLAIN = [
  'yes',
  'no',
  'unknown',
  'none',
  'LAD',
  'LCx',
  'blunt',
  'severe',
  'A',
  'B',
  '0',
  '3',
  '20',
  '45',
  '2026-03-02',
  'P-1',
  '[angina]',
  '[awe, adr]',
  '[benefits, risks]',
  '[symptom_relief]',
  '{ j_cto: 2 }',
  '"yes"',
  "'20'",
  '20 mm',
  '2,5',
];

const value = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 2, arbitrary: fc.constantFrom(...oddValues) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constant('') },
);
const comment = fc.constantFrom(
  '',
  '',
  '',
  '',
  ' # word',
  ' # cto-ignore score-incomplete: later',
  ' #',
  '#',
);
const between = fc.constantFrom(': ', ': ', ': ', ': ', ': ', ':', ' : ', ':\t', ' ', ' = ', ':  ');

/** A line `key: value`, or several below a key. */
function entry(keys: readonly string[]): fc.Arbitrary<string[]> {
  const key = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...keys) },
    { weight: 1, arbitrary: fc.constantFrom(...STRANGE_KEYS) },
  );
  const line = fc.tuple(key, between, value, comment).map((parts) => [parts.join('')]);
  const block = fc
    .tuple(
      key,
      fc.array(
        fc.tuple(
          fc.constantFrom(
            'timi_flow',
            'residual_stenosis_percent',
            'strategies',
            'successful',
            'minutes',
            '- a',
            'x',
          ),
          value,
        ),
      ),
      fc.nat({ max: 3 }),
    )
    .map(([name, inner, by]) => [`${name}:`, ...inner.map(([one, of]) => `${' '.repeat(by)}${one}: ${of}`)]);
  const text = fc
    .tuple(
      key,
      fc.constantFrom('|', '>', '|-', '>+', '|2', '| # a'),
      fc.array(fc.constantFrom('', '  a', '  # b', ' c', '   d: e', '  ```')),
    )
    .map(([name, sign, inner]) => [`${name}: ${sign}`, ...inner]);
  return fc.oneof(
    { weight: 12, arbitrary: line },
    { weight: 2, arbitrary: block },
    { weight: 1, arbitrary: text },
  );
}

const body = (keys: readonly string[]) =>
  fc.array(entry(keys), { maxLength: 9 }).map((entries) => entries.flat());
const indented = (lines: readonly string[], by: number) => lines.map((line) => ' '.repeat(by) + line);
/** An indentation that is right most of the time. */
const indent = (right: number) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: fc.nat({ max: 6 }) });

const section = fc
  .constantFrom(...Object.keys(SECTIONS))
  .chain((name) =>
    fc
      .tuple(body(SECTIONS[name] ?? []), indent(2))
      .map(([lines, by]) => [`${name}:`, ...indented(lines, by)]),
  );
const lesion = fc
  .tuple(body(LESION), indent(2), fc.constantFrom('- ', '- ', '- ', '-', '– ', ''))
  .map(([lines, by, dash]) => {
    const [first = '', ...rest] = ['id: A', ...lines];
    return [dash + first, ...indented(rest, by)];
  });
const document = fc
  .tuple(
    fc.constantFrom('cto_note: 1', 'cto_note: 1', 'cto_note: 2', ''),
    fc.array(section, { maxLength: 4 }),
    fc.array(lesion, { maxLength: 3 }),
    indent(2),
  )
  .map(([version, sections, lesions, by]) => [
    version,
    ...sections.flat(),
    'lesions:',
    ...lesions.flatMap((lines) => indented(lines, by)),
  ]);

const yaml = fc
  .array(document, { minLength: 1, maxLength: 2 })
  .map((documents) => `${documents.map((lines) => lines.join('\n')).join('\n---\n')}\n`);

const marks = fc.constantFrom('```', '```', '````', '~~~');
const fence = fc
  .tuple(
    marks,
    fc.oneof(
      body(LESION).map((lines) => ['cto-lesion', ...lines]),
      section.map((lines) => ['cto-note', ...lines]),
    ),
    fc.constantFrom('', '', '> ', '- ', '  ', '> - '),
  )
  .map(([mark, [language = '', ...lines], prefix]) =>
    [`${mark}${language}`, ...lines, mark].map(
      (line, i) => (i === 0 ? prefix : prefix.replaceAll('-', ' ')) + line,
    ),
  );
const prose = fc.constantFrom(
  ['Words.', ''],
  ['# Case', ''],
  ['<!-- cto-summary A -->', 'J-CTO 1/5', '<!-- /cto-summary -->'],
  ['<!-- cto-summary B -->'],
  ['- item'],
  ['> quote'],
  ['```js', 'x', '```'],
  ['[A](#lesion:A)'],
  ['---', 'a: b', '---'],
  ['<div>'],
  [''],
);
const markdown = fc
  .array(fc.oneof({ weight: 2, arbitrary: fence }, { weight: 1, arbitrary: prose }), { maxLength: 7 })
  .map((blocks) => `${blocks.flat().join('\n')}\n`);

/** Generated notes, some with random edits, with either line ending. */
export const almostNotes: fc.Arbitrary<AlmostNote> = fc
  .tuple(
    fc.oneof(
      yaml.map((text) => ({ text, languageId: 'cto-note' as const })),
      markdown.map((text) => ({ text, languageId: 'markdown' as const })),
    ),
    fc.option(edits, { freq: 2 }),
    fc.constantFrom(false, false, false, true),
  )
  .map(([{ text, languageId }, changes, carriage]) => {
    const edited = changes ? (versions(text, changes).at(-1) ?? text) : text;
    return { text: carriage ? withCarriageReturns(edited) : edited, languageId };
  });
