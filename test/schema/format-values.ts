/** Values of the format, and values that look like them and are none. */
import { REQUIRED, type Values } from './note-format.ts';

/** What may be seen of a number that was not measured, and what cannot be read so. */
const SEEN = [
  ...['under 20', 'over 20', 'about 20', '20-25', 'under 2.5', '2.5-3'],
  ...['<20', '< 20', '20–25', '20 - 25', '20 – 25', '20 to 25'],
];
const NOT_SEEN = [
  ...['>20', '> 20', 'under', 'under20', 'under  20', 'Under 20', 'under 20 mm', 'below 20', 'about -1'],
  ...['20-', '-20', '20--25', '20-25-30', '20 to', 'to 25', '~20', '20+', 'under 2,5', '20 to 25 ', ' <20'],
];

/** What a key takes, and values that look like it and are not taken. */
export function valuesOf(takes: Values): { good: unknown[]; bad: unknown[] } {
  const never = [null, '', {}, [[]]];
  if (typeof takes === 'object' && 'words' in takes)
    return { good: [...takes.words], bad: nearTo(takes.words) };
  if (typeof takes === 'object' && 'forms' in takes)
    return { good: [...takes.forms], bad: [...takes.not, ...takes.not.map((text) => [text]), 111, ...never] };
  if (typeof takes === 'object' && 'each' in takes) {
    const map = { ...REQUIRED[takes.each], x_local: 1 };
    return {
      good: [[map], [map, { ...map, x_local: 2 }], []],
      bad: [map, ['text'], [1], [null], [[map]], [{ ...map, unheard_of: 1 }], 'text', null],
    };
  }
  if (typeof takes === 'object' && 'list' in takes) {
    const map = takes.maps === undefined ? null : { ...REQUIRED[takes.maps], x_local: 1 };
    const [word] = takes.list;
    const repeated = takes.list.map((word) => [word, ...takes.list]);
    return {
      good: [
        ...takes.list.map((word) => [word]),
        [...takes.list].reverse(),
        ...(takes.twice ? repeated : []),
        ...(map ? [[map], [word, map], [map, { ...map, x_local: 2 }, word]] : []),
      ],
      bad: [
        ...(map ? [map, [{}], [{ x_local: 1 }], [{ ...map, unheard_of: 1 }]] : []),
        ...nearTo(takes.list).map((word) => [word]),
        ...takes.list.flatMap((word) => [word, { [word]: true }]),
        ...(takes.twice ? [] : repeated),
      ],
    };
  }
  if (typeof takes === 'object') {
    const [low, high] = 'from' in takes ? [takes.from, takes.to] : [takes.quantity, takes.quantity];
    const [first, below] =
      'from' in takes && takes.above ? [low + 0.1, low] : [low, 'from' in takes ? low - 1 : -1];
    const past = 'from' in takes ? [high + 0.1] : [];
    const unknown =
      takes.unknown || takes.measured ? { good: ['unknown'], bad: [] } : { good: [], bad: ['unknown'] };
    const seen = takes.measured ? { good: SEEN, bad: NOT_SEEN } : { good: [], bad: SEEN };
    const between = (low + high) / 2;
    return {
      good: [first, high, ...(takes.whole ? [] : [between]), ...unknown.good, ...seen.good],
      bad: [
        below,
        ...past,
        `${high}`,
        `${high} mm`,
        'Unknown',
        'none',
        true,
        [high],
        ...(takes.whole ? [0.5] : []),
        ...seen.bad,
        ...unknown.bad,
        ...never,
      ],
    };
  }
  switch (takes) {
    case 'looked for':
    case 'known':
      return {
        good: ['yes', 'no', true, false, 'unknown'],
        bad: ['Yes', 'NO', 'y', 'n', 1, 0, 'absent', ...never],
      };
    case 'boolean':
      return { good: ['yes', 'no', true, false], bad: ['unknown', 'Yes', 'true', 1, 0, ...never] };
    case 'date':
      return {
        good: ['2026-03-04', '2024-02-29', '2026-03', '2026', 2026, 1999],
        bad: [
          ...['04.03.2026', '2026-3-4', '2026-02-30', '2026-03-04T10:00', 20260304],
          ...['2026-13', '2026-00', '2026-3', '1826', '26', 202, 20261, 2026.5, ...never],
        ],
      };
    case 'name':
      return { good: ['A', 'P-0412', 12, 'Läsion 2'], bad: [true, 1.5, null, {}, ['A']] };
    case 'names':
      return { good: [['op-3'], ['op-3', 4]], bad: ['op-3', [true], [null], ['op-3', 'op-3']] };
    case 'texts':
      return {
        good: [
          ['right radial 7F', 'femoral'],
          ['7F', '7F'],
        ],
        bad: ['right radial 7F', [7], [null]],
      };
    case 'text':
      return { good: ['J-CTO 3/5\n\n- and more\n', ''], bad: [3, null, ['J-CTO'], {}] };
  }
}

/** Slips of the pen in the words of an enumeration. */
function nearTo(words: readonly unknown[]): unknown[] {
  const slips = words.flatMap((word): unknown[] =>
    typeof word === 'number'
      ? [`${word}`, word + 0.5, -1, 9]
      : [`${word} `, `${word}s`, `${word}`.slice(0, -1), `${word}`.toUpperCase(), swapped(`${word}`), [word]],
  );
  return [...slips, true].filter((slip) => !words.includes(slip)).concat([null, '', {}]);
}

function swapped(word: string): string {
  const [first = '', second = '', ...rest] = word;
  return [second, first, ...rest].join('');
}
