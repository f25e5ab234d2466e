/** What was meant is offered; "Fix All" writes it only where it means the same. */
import assert from 'node:assert/strict';
import { fixedAll, quickFixes } from '../../support/fixes.ts';

const below = (section: string) => `cto_note: 1\n${section}\nlesions:\n  - id: A\n    vessel: LAD\n`;
const ofLesion = (line: string) => `${below('x_a: 1')}    ${line}\n`;

/** The titles of the fixes for the errors of a text, each with whether it is preferred. */
const offered = (text: string) =>
  quickFixes(text, 'cto-note', ({ severity }) => severity === 1).map(
    ({ title, isPreferred = false }) => `${title}${isPreferred ? ' (preferred)' : ''}`,
  );

describe('a guess', () => {
  const cases: [title: string, text: string, offers: string[], isMade: boolean][] = [
    ['at a list of one', below('complications: none'), ['Change `none` to `[none]` (preferred)'], true],
    [
      'at a list of two, which could be one entry',
      below('complications: mi, stroke'),
      ['Change `mi, stroke` to `[mi, stroke]` (preferred)'],
      false,
    ],
    [
      'at a list of one with an umlaut',
      below('procedure: {operators: Ärztin}'),
      ['Change `Ärztin` to `[Ärztin]` (preferred)'],
      true,
    ],
    ['at a list is none with a sign before it', below('complications: (mi'), [], false],
    [
      'at a list of two with another sign between them',
      below('complications: mi; stroke'),
      ['Change `mi; stroke` to `[mi, stroke]` (preferred)'],
      false,
    ],
    ['at a list is none for a map', ofLesion('crossing: {strategies: {toString: 1}}'), [], false],
    [
      'at a dose in another unit',
      below('procedure: {air_kerma_gy: 2100}'),
      ['Change `2100` to `2.1`'],
      false,
    ],
    [
      'at a date without signs',
      below('procedure: {date: 20260331}'),
      ['Change `20260331` to `2026-03-31` (preferred)'],
      true,
    ],
    ...(
      [
        ['11/21/2026', '2026-11-21', true],
        ['21 Nov 2026', '2026-11-21', true],
        ['21. November 2026', '2026-11-21', true],
        ['Nov 21, 2026', '2026-11-21', true],
        ['2026-11-21T09:30', '2026-11-21', false],
      ] as const
    ).map(([written, day, isMade]): (typeof cases)[number] => [
      `at the date ${written}`,
      below(`procedure:\n  date: ${written}`),
      [`Change \`${written}\` to \`${day}\` (preferred)`],
      isMade,
    ]),
    [
      'at a date of which day and month can be taken for each other',
      below('procedure: {date: 05/11/2026}'),
      ['Change `05/11/2026` to `2026-11-05`', 'Change `05/11/2026` to `2026-05-11`'],
      false,
    ],
    ...(
      [
        ['timi_before: III', '3'],
        ['timi_before: TIMI 3', '3'],
        ['outcome: {timi_flow: TIMI III}', '3'],
        ['calcification: mod', 'moderate'],
        ['calcification: “Severe”', 'severe'],
        ['stump: “blunt”', 'blunt'],
        ['cap_ambiguity: nein', 'no'],
        ['in_stent: unbekannt', 'unknown'],
        ['bend_degrees: 60 Grad', '60'],
        ['bend_degrees: 60°', '60'],
        ['bend_degrees: “60”', '60'],
        ['bend_degrees: unbekannt', 'unknown'],
      ] as const
    ).map(([line, value]): (typeof cases)[number] => {
      const written = /([^{:]*?)\}?$/.exec(line)?.[1]?.trim();
      return [`at \`${line}\``, ofLesion(line), [`Change \`${written}\` to \`${value}\` (preferred)`], true];
    }),
    [
      'at a vessel in the quotes of a word processor',
      below('x_a: 1').replace('LAD', '“RCA”'),
      ['Change `“RCA”` to `RCA` (preferred)'],
      true,
    ],
    [
      'at a number is none for `?` where it takes no `unknown`',
      ofLesion('crossing: {minutes: ?}'),
      [],
      false,
    ],
    [
      'at a number for `n/a`',
      ofLesion('bend_degrees: n/a'),
      ['Change `n/a` to `unknown` (preferred)'],
      false,
    ],
    [
      'at an earlier attempt that may have succeeded',
      ofLesion('prior_attempt: true'),
      ['Change `true` to `failed`', 'Change `true` to `none`'],
      false,
    ],
    [
      'at an artery of which there are three',
      below('x_a: 1').replace('LAD', 'LCA'),
      ['Change `LCA` to `LM`', 'Change `LCA` to `LAD`', 'Change `LCA` to `LCx`'],
      false,
    ],
    [
      'at a value is none in a text too long to be one, which is kept as it is',
      ofLesion(`stump: "${' '.repeat(100)}blunt"`),
      ['Write `stump: blunt` into `detail`'],
      false,
    ],
    ['at an artery is none by its letters', below('x_a: 1').replace('LAD', 'RDA'), [], false],
  ];
  for (const [title, text, offers, isMade] of cases) {
    it(title, () => {
      assert.deepEqual(offered(text), offers);
      const [, meant] = /to `(.*)`/.exec(offers[0] ?? '') ?? [];
      const made = fixedAll(text, 'cto-note');
      if (isMade) assert.ok(meant !== undefined && made.includes(`: ${meant}`));
      else assert.equal(made, text);
    });
  }
});
