/**
 * The keys of a lesion, each as its lines without indentation.
 */
import fc from 'fast-check';

export type LinesOf = fc.Arbitrary<readonly string[]>;

/** Stand around what may be replaced: the summary that a generated text holds. */
export const OPEN = '\uE000';
export const CLOSE = '\uE001';

const oneLine = (...values: string[]): LinesOf => fc.constantFrom(...values).map((value) => [value]);
const lines = (...values: string[][]): LinesOf => fc.constantFrom(...values);

/** Keys that are scored, or that the schema knows, with valid values. */
const known: readonly LinesOf[] = [
  oneLine('segment: mid', 'segment: "unknown"'),
  oneLine('occlusion_months: 3', 'occlusion_months: unknown', 'occlusion_months: 1.5 # since'),
  oneLine('timi_before: 0', 'timi_before: 0\t# zero'),
  oneLine('length_mm: 5', 'length_mm: 25.0', 'length_mm: unknown', '"length_mm": 20'),
  oneLine('stump: blunt', "stump: 'tapered'", 'stump: &s invisible', 'stump:   unknown '),
  oneLine('cap_ambiguity: yes', 'cap_ambiguity: false', 'cap_ambiguity: unknown'),
  oneLine('calcification: none', 'calcification: severe # 🦴', 'calcification: !!str mild'),
  oneLine('bend_degrees: 10', 'bend_degrees: 90', 'bend_degrees: unknown'),
  oneLine('tortuosity: none', 'tortuosity: unseen'),
  oneLine('prior_attempt: none', 'prior_attempt: failed'),
  oneLine('interventional_collaterals: no', 'interventional_collaterals: yes'),
  lines(
    ['outcome:', '  timi_flow: 3', '  residual_stenosis_percent: 10'],
    ['outcome:', ' residual_stenosis_percent: 70', ' # so', ' timi_flow: 2 # low'],
    ['outcome: {timi_flow: 3,', '  residual_stenosis_percent: 30', '  }'],
  ),
  lines(
    ['crossing:', '    strategies: [awe, adr]', '    successful: adr'],
    ['crossing:', '  strategies:', '  - awe', '  -', '    adr', '  successful: none # 😕'],
    ['crossing: {strategies: [awe], successful: awe, minutes: 12}'],
  ),
];

/**
 * What a key for local use may hold. An empty block scalar is not among them: the YAML library lets it swallow
 * the key behind a line with a tab.
 */
const local: LinesOf = lines(
  ['x_a: 1'],
  ['x_a:'],
  ['x_a: # nothing'],
  ['x_a: "\t🫀 \\u00e9 #" \t# tab'],
  ["x_a: 'it''s", '', "  \tsummary: |' # so"],
  ['x_a: one', '  two three', '', '  four # five'],
  ['x_a: |', '  text', '    - more', '', '  # no comment'],
  ['x_a: | # why', '  text', '', ''],
  ['x_a: |+', '  text', '', ''],
  ['x_a: |2-', '    text', '  more', ''],
  ['x_a: >+1', ' text\t', ' summary: x', ''],
  ['x_a: >-', '    text', '  # comment'],
  ['x_a:', '  b:', '    c: |+', '      text', ''],
  ['x_a:', '  - b', '  - c: 1', '    d: [e,', '     f]', '  # comment'],
  ['x_a:', '- b', '-'],
  ['x_a: &x', '  b: &y 🩺', '  c: *y'],
  ['x_a: {b: [1, 2], # one', '  c, "d": ~', ' }'],
  ['? x_a', ': b'],
  ['x_a: !!str'],
  ['x_a: &x'],
);

/** Comments and blank lines; a tab makes some of them impossible behind a block scalar. */
const between: LinesOf = fc.oneof(
  { weight: 12, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: lines([''], ['  '], ['', '     ', '']) },
  { weight: 3, arbitrary: lines(['# comment'], ['  # deep'], ['      # deeper', '', ' # "less"']) },
  { weight: 1, arbitrary: lines(['\t'], ['\t# tab'], ['  \t', '']) },
);

/** A summary that stands in the lesion; what may be replaced of it stands between the marks. */
const summary: LinesOf = lines(
  [': |', '  old', '', '  - one'],
  [': |- # kept', '     old', '', '      one'],
  [': |+', ' old'],
  [': |1', '   old'],
  [': |'],
  [': >+2 # kept', '    old', '  one'],
  [': old'],
  [': old # kept'],
  [':', '  old', '  one \t# kept'],
  [': # kept', '  old'],
  [': &o', '  old # kept'],
  [': "old # \\n', '', '  one"  '],
  [": '' # kept"],
  [': !!str'],
).map((all) => {
  const [first = '', ...rest] = all;
  const marked = [`summary${OPEN}${first}`, ...rest];
  marked.push(`${marked.pop()}${CLOSE}`);
  return marked;
});

/** What is deeper than a key would be a part of a summary that is a block scalar. */
const summaryAndMore: LinesOf = fc
  .tuple(summary, lines([], [], ['', '  '], ['# comment', '    # deep']))
  .map(([own, behind]) => [...own, ...behind]);

const withBetween = (key: LinesOf): LinesOf =>
  fc.tuple(key, between).map(([own, behind]) => [...own, ...behind]);

/** The lines of some keys, in any order, all of them different; at most one is a summary. */
export const someKeys: fc.Arbitrary<readonly LinesOf[]> = fc
  .tuple(fc.subarray([...known]), fc.boolean(), fc.integer({ min: 0, max: 9 }))
  .map(([chosen, hasLocal, luck]) => [
    ...[...chosen, ...(hasLocal ? [local] : [])].map(withBetween),
    ...(luck < 3 ? [summaryAndMore] : []),
  ]);

/** The lines of all keys of a block map, in any order. */
export function keysInBlock(own: readonly string[], others: readonly LinesOf[]): LinesOf {
  return fc
    .tuple(...own.map((key) => withBetween(fc.constant([key]))), ...others)
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))
    .map((all) => all.flat());
}
