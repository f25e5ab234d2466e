/** What was meant is offered; unasked it is written only where it says the same. */
import assert from 'node:assert/strict';
import { fixedAll, quickFixes } from '../../support/fixes.ts';

const below = (section: string) => `cto_note: 1\n${section}\nlesions:\n  - id: A\n    vessel: LAD\n`;
const ofLesion = (line: string) => `${below('x_a: 1')}    ${line}\n`;

/** The titles of the cures of the errors of a text, each with whether it is the one to take. */
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
    ['at a list is none with a sign before it', below('complications: (mi'), [], false],
    ['at a list is none with a sign behind it', below('complications: mi; stroke'), [], false],
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
