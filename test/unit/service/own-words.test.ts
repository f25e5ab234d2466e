/** What operators write where a list takes no such word: the first fix, and the note after it, by hand. */
import assert from 'node:assert/strict';
import { applied } from '../../support/applied.ts';
import { editsOf, fixedAll, quickFixes } from '../../support/fixes.ts';

const isError = ({ severity }: { severity?: number }) => severity === 1;

/** A part of a note with one wrong word in it, the title of its first fix, and the part after it. */
type Case = readonly [written: string, title: string, after: string];

/** Where a part stands in a note. */
const around: Record<string, (part: string) => string> = {
  lesion: (part) => `cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n${part}`,
  section: (part) => `cto_note: 1\n${part}lesions:\n  - id: A\n    vessel: LAD\n`,
};

const cases: Record<string, Record<keyof typeof around, readonly Case[]>> = {
  'is kept in `detail` where nothing says what it means': {
    lesion: [
      [
        '    crossing:\n      attempts:\n        - strategy: awe\n          technique: tunnelling\n',
        'Write `technique: tunnelling` into `detail`',
        '    crossing:\n      attempts:\n        - strategy: awe\n          detail: "technique: tunnelling"\n',
      ],
      [
        '    crossing:\n      attempts:\n        - technique: tunnelling # slowly\n          strategy: awe\n',
        'Write `technique: tunnelling` into `detail`',
        '    crossing:\n      attempts:\n        - detail: "technique: tunnelling" # slowly\n          strategy: awe\n',
      ],
      [
        '    devices:\n      - kind: wire\n        purpose: [support, tickling]\n        detail: soft tip\n',
        'Write `purpose: tickling` into `detail`',
        '    devices:\n      - kind: wire\n        purpose: [support]\n        detail: "soft tip; purpose: tickling"\n',
      ],
      [
        '    devices:\n      - kind: wire\n        purpose:\n          - support\n          - tickling\n',
        'Write `purpose: tickling` into `detail`',
        '    devices:\n      - kind: wire\n        detail: "purpose: tickling"\n        purpose:\n          - support\n',
      ],
      [
        '    devices:\n      - kind: wire\n        purpose: [tickling]\n',
        'Write `purpose: tickling` into `detail`',
        '    devices:\n      - kind: wire\n        detail: "purpose: tickling"\n',
      ],
      [
        '    devices:\n      - {kind: wire, purpose: tickling}\n',
        'Write `purpose: tickling` into `detail`',
        '    devices:\n      - {kind: wire, detail: "purpose: tickling"}\n',
      ],
      [
        '    crossing:\n      strategies: [hybrid]\n',
        'Write `strategies: hybrid` into `detail`',
        '    detail: "strategies: hybrid"\n',
      ],
      [
        '    crossing:\n      strategies: [hybrid]\n      minutes: 20\n',
        'Write `strategies: hybrid` into `detail`',
        '    crossing:\n      minutes: 20\n    detail: "strategies: hybrid"\n',
      ],
      [
        '    length_mm: very long\n',
        'Write `length mm: very long` into `detail`',
        '    detail: "length mm: very long"\n',
      ],
      [
        '    side_branches: a large septal at the cap\n',
        'Write `side branches: a large septal at the cap` into `detail`',
        '    detail: "side branches: a large septal at the cap"\n',
      ],
    ],
    section: [
      [
        'complications:\n  - kind: brady spell\n    vessel: LAD\n',
        'Write `brady spell` into `detail`',
        'complications:\n  - kind: other\n    vessel: LAD\n    detail: "brady spell"\n',
      ],
      [
        'complications:\n  - brady spell\n',
        'Write `brady spell` into `detail`',
        'complications:\n  - { kind: other, detail: "brady spell" }\n',
      ],
      [
        'patient:\n  dominance: shared\n',
        'Write `dominance: shared` into `detail`',
        'patient:\n  detail: "dominance: shared"\n',
      ],
      [
        'consent:\n  obtained: yes\n  date: last week\n',
        'Write `last week` into `x_date`',
        'consent:\n  obtained: yes\n  x_date: "last week"\n',
      ],
      [
        'indication:\n  tests:\n    - test: bubble study\n',
        'Write `test: bubble study` into `finding`',
        'indication:\n  tests:\n    - finding: "test: bubble study"\n',
      ],
    ],
  },
  'that holds a value is changed to it, and kept': {
    lesion: [
      [
        '    devices:\n      - kind: cutting_balloon\n        diameter_mm: 2.5\n',
        'Change `cutting_balloon` to `balloon`, and write `cutting balloon` into `detail`',
        '    devices:\n      - kind: balloon\n        diameter_mm: 2.5\n        detail: "cutting balloon"\n',
      ],
      [
        '    stump: blunt with a side branch\n',
        'Change `blunt with a side branch` to `blunt`, and write `stump: blunt with a side branch` into `detail`',
        '    stump: blunt\n    detail: "stump: blunt with a side branch"\n',
      ],
      [
        '    in_stent: yes, of 2019\n',
        'Change `yes, of 2019` to `yes`, and write `in stent: yes, of 2019` into `detail`',
        '    in_stent: yes\n    detail: "in stent: yes, of 2019"\n',
      ],
    ],
    section: [
      [
        'procedure:\n  support: [impella_5_5]\n',
        'Change `impella_5_5` to `impella`, and write `support: impella 5 5` into `detail`',
        'procedure:\n  support: [impella]\n  detail: "support: impella 5 5"\n',
      ],
      [
        'complications:\n  - wire_perforation\n',
        'Change `wire_perforation` to `perforation`, and write `wire perforation` into `detail`',
        'complications:\n  - { kind: perforation, detail: "wire perforation" }\n',
      ],
      [
        'patient:\n  diabetes: yes, on tablets\n',
        'Change `yes, on tablets` to `yes`, and write `diabetes: yes, on tablets` into `detail`',
        'patient:\n  diabetes: yes\n  detail: "diabetes: yes, on tablets"\n',
      ],
      [
        'consent:\n  obtained: yes, by letter\n',
        'Change `yes, by letter` to `yes`, and write `yes, by letter` into `x_obtained`',
        'consent:\n  obtained: yes\n  x_obtained: "yes, by letter"\n',
      ],
    ],
  },
  'that is taken back holds no value': {
    lesion: [
      [
        '    devices:\n      - kind: no balloon\n        name: X\n',
        'Write `kind: no balloon` into `detail`',
        '    devices:\n      - detail: "kind: no balloon"\n        name: X\n',
      ],
    ],
    section: [
      [
        'complications:\n  - kind: possible perforation\n',
        'Write `possible perforation` into `detail`',
        'complications:\n  - kind: other\n    detail: "possible perforation"\n',
      ],
    ],
  },
  'that may mean several values is kept before it is guessed': {
    lesion: [
      [
        '    distal_vessel: good to diseased\n',
        'Write `distal vessel: good to diseased` into `detail`',
        '    detail: "distal vessel: good to diseased"\n',
      ],
      ['    rentrop: 1-2\n', 'Write `rentrop: 1-2` into `detail`', '    detail: "rentrop: 1-2"\n'],
    ],
    section: [],
  },
  'that another key takes is moved to it': {
    lesion: [
      [
        '    crossing:\n      attempts:\n        - strategy: knuckle\n          result: crossed\n',
        'Move `knuckle` to `technique`',
        '    crossing:\n      attempts:\n        - technique: knuckle\n          result: crossed\n',
      ],
      [
        '    crossing:\n      attempts:\n        - strategy: knuckle\n          technique: stingray\n',
        'Move `knuckle` to `other_techniques`',
        '    crossing:\n      attempts:\n        - other_techniques: [knuckle]\n          technique: stingray\n',
      ],
    ],
    section: [],
  },
};

describe('an operator’s word that no list takes', () => {
  for (const [name, parts] of Object.entries(cases)) {
    for (const [where, all] of Object.entries(parts)) {
      for (const [written, title, after] of all) {
        it(`${name}: ${written.trim().replace(/\s+/g, ' ')}`, () => {
          const note = around[where] ?? String;
          const text = note(written);
          const [first] = quickFixes(text, 'cto-note', isError);
          assert.equal(first?.title, title);
          assert.equal(applied(text, editsOf(first)), note(after));
          assert.equal(fixedAll(text, 'cto-note'), text, 'it is never applied unasked');
        });
      }
    }
  }

  const leads = (text: string) =>
    quickFixes(text, 'cto-note', isError).map(({ title, isPreferred = false }) =>
      isPreferred ? `${title} (preferred)` : title,
    );

  it('is no draft of a lesion where it stands in an entry of a list', () => {
    const attempts =
      '    earlier_attempts:\n      - strategy: hybrid\n        result: failed\n      - strategy: awe\n        result: failed\n';
    const loss =
      'complications:\n  - kind: device_loss\n    vessel: RCA\n    site: proximal cap\n    device: microcatheter\n    cause: rotation\n    timi_after: 3\n    when: much earlier\n';
    for (const text of [around.lesion?.(attempts), around.lesion?.(loss)])
      assert.ok(!leads(text ?? '').some((title) => title.includes('into a lesion')), text);
    assert.deepEqual(leads(`${around.lesion?.(loss)}`)[0], 'Write `when: much earlier` into `detail`');
  });

  it('leads to no other map where the key has a meaning of its own', () => {
    assert.deepEqual(
      leads(around.lesion?.('    devices:\n      - kind: wire\n        approach: antegrade\n') ?? ''),
      ['Write `approach: antegrade` into `detail`', 'Change `approach` to `x_approach`, a key for local use'],
    );
    assert.deepEqual(leads(around.lesion?.('    culprit: yes\n') ?? ''), [
      'Write `culprit: yes` into `detail`',
      'Change `culprit` to `x_culprit`, a key for local use',
    ]);
  });
});
