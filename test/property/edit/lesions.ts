/**
 * Lesions, each as the lines of a YAML map without indentation.
 */
import fc from 'fast-check';
import { CLOSE, keysInBlock, type LinesOf, OPEN, someKeys } from './keys.ts';

export interface GeneratedLesion {
  readonly name: string;
  readonly lines: readonly string[];
  readonly isFlow: boolean;
  readonly hasError: boolean;
}

/** How names are written, and what they are. */
const NAMES: readonly [written: string, name: string][] = [
  ['A', 'A'],
  ['"B 2"', 'B 2'],
  ['Läsion', 'Läsion'],
  ['冠動脈 1', '冠動脈 1'],
  ["'7'", '7'],
  ['12', '12'],
  ['C/D+ # who', 'C/D+'],
  ['&n e--f', 'e--f'],
];
const VESSELS = ['LAD', 'LCx', '"OM1"', 'RCA # right', 'graft'];

/** In braces the keys of a lesion stand on one line or on several. */
const inFlow = (id: string, vessel: string): LinesOf =>
  fc
    .tuple(
      fc.constantFrom('', ', length_mm: 25', ", stump: 'blunt'", ', x_a', ', x_a: ', ', x_a: {b: [c]}', ' '),
      fc.constantFrom('', `, summary: ${OPEN}"old"${CLOSE}`, `, "summary": ${OPEN}old one${CLOSE}`),
      fc.constantFrom('', ', ', ',', '  '),
      fc.constantFrom([' '], ['', '  '], [' # {comment', ' ']),
    )
    .map(([more, summary, end, [glue = '', ...next]]) =>
      [`{id: ${id},${glue}`, ...next.map((line) => `${line}vessel: ${vessel}${more}${summary}${end}}`)].join(
        '\n',
      ),
    )
    .map((text) => (text.includes('vessel') ? text : `${text}vessel: ${vessel}}`).split('\n'));

const lesion = ([written, name]: readonly [string, string]): fc.Arbitrary<GeneratedLesion> =>
  fc
    .record({
      isFlow: fc.integer({ min: 0, max: 3 }).map((luck) => luck === 0),
      hasError: fc.integer({ min: 0, max: 9 }).map((luck) => luck === 0),
      vessel: fc.constantFrom(...VESSELS),
      others: someKeys,
    })
    .chain(({ isFlow, hasError, vessel, others }) => {
      const value = hasError ? 'LAB' : vessel;
      const lines = isFlow
        ? inFlow(written.replace(/ #.*/, ''), value.replace(/ #.*/, ''))
        : keysInBlock([`id: ${written}`, `vessel: ${value}`], others);
      return lines.map((all): GeneratedLesion => ({ name, lines: all, isFlow, hasError }));
    });

/** One to four lesions of different names. */
export const lesions: fc.Arbitrary<readonly GeneratedLesion[]> = fc
  .shuffledSubarray([...NAMES], { minLength: 1, maxLength: 4 })
  .chain((names) => fc.tuple(...names.map(lesion)));
