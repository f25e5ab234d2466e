/** What a note says of the crossing, of stents and of complications, held against itself. */
import assert from 'node:assert/strict';
import { changed, expectNone, expectOne } from '../../support/clean-note.ts';
import { problems } from '../../support/notes.ts';

const STRATEGIES = '      strategies: [awe, retrograde_wire]\n      successful: awe\n';

/** The clean note with another crossing, and more of its lesion behind it. */
const crossing = (text: string, more = '') =>
  changed([STRATEGIES, text], ['    outcome:', `${more}    outcome:`]);

const attempts = (...maps: string[]) =>
  `      attempts:\n${maps.map((map) => `        - {${map}}\n`).join('')}`;

/** An outcome without flow, which an occlusion that was not crossed could not have. */
const failed = (source: string) =>
  source.replace(/ {6}timi_flow[\s\S]*? {4}scores/, '      timi_flow: 0\n    scores');

describe('attempts', () => {
  it('end with the one that crossed', () => {
    const message = expectOne(
      'crossing-contradicts',
      crossing(attempts('strategy: awe, result: crossed', 'strategy: <|adr|>, result: failed')),
    );
    assert.match(message, /^An attempt follows one that crossed: .*\(lines 35 and 34\)\.$/);
  });

  it('may go on where a balloon would not follow, or another occlusion is left', () => {
    const two = ['strategy: awe, result: crossed', 'strategy: adr, result: crossed'] as const;
    expectNone(crossing(`${attempts(...two)}      uncrossable: yes\n`));
    expectNone(crossing(attempts(two[0].concat(', failed_at: device'), two[1])));
    expectNone(crossing(attempts(...two), '    multiple_occlusions: yes\n'));
    expectNone(crossing(attempts(two[0], 'wires: []')));
    expectNone(crossing(attempts(two[0].concat(', into: D1'), two[1])));
  });

  it('that crossed contradict `successful: none`, whatever their strategy', () => {
    const message = expectOne(
      'crossing-contradicts',
      failed(crossing(`      successful: <|none|>\n${attempts('result: crossed')}`)),
    );
    assert.match(message, /^`successful: none` contradicts `result: crossed`: .*\(lines 33 and 35\)\.$/);
  });

  it('are not made on a lesion that was left alone', () => {
    const message = expectOne(
      'crossing-contradicts',
      crossing(attempts('strategy: awe, result: crossed'), '    attempted: <|no|>\n'),
    );
    assert.match(message, /^`attempted: no` contradicts `attempts`: /);
    expectNone(crossing(attempts(''), '    attempted: no\n'));
  });

  it('that failed contradict a successful strategy', () => {
    const message = expectOne(
      'crossing-contradicts',
      crossing(`      successful: <|awe|>\n${attempts('strategy: awe, result: failed')}`),
    );
    assert.match(message, /none/);
  });

  it('take no longer than the crossing did', () => {
    const timed = (total: string, ...minutes: number[]) =>
      crossing(`      minutes: ${total}\n${attempts(...minutes.map((m) => `strategy: awe, minutes: ${m}`))}`);
    const message = expectOne('crossing-contradicts', timed('<|30|>', 20, 25));
    assert.match(
      message,
      /^`minutes: 30` is less than the 45 minutes of the attempts: .*\(lines 33 and 35\)/,
    );
    // Rounded to minutes each, they may come to a little more.
    const fine: [string, ...number[]][] = [
      ['45', 20, 25],
      ['60', 20, 25],
      ['44', 20, 25],
      ['29', 30],
      ['unknown', 20, 25],
      ['under 50', 20, 25],
      ['over 30', 20, 25],
      ['about 45', 20, 25],
      ['30-50', 20, 25],
    ];
    for (const [total, ...minutes] of fine) expectNone(timed(total, ...minutes));
    expectOne('crossing-contradicts', timed('<|28|>', 30));
    // A bound that leaves no room for them contradicts as well.
    for (const total of ['<|under 30|>', '<|20-30|>'])
      expectOne('crossing-contradicts', timed(total, 20, 25));
  });
});

describe('stents', () => {
  const NOT_CROSSED = attempts('strategy: awe, result: failed');

  it('are not in a lesion that was not crossed', () => {
    const stented = (stents: string) => failed(crossing(NOT_CROSSED, `    ${stents}\n`));
    for (const stents of [
      'stents: <|[{type: des, diameter_mm: 3, length_mm: 28}]|>',
      'stent_count: <|2|>',
      'stent_count: <|over 0|>',
      'stent_count: <|2-3|>',
      'stent_length_mm: <|38|>',
    ]) {
      const message = expectOne('crossing-contradicts', stented(stents));
      assert.match(message, /^Stents in a lesion that was not crossed: .*\(lines 35 and 34\)\.$/);
    }
    expectNone(stented('stents: []'));
    for (const count of ['0', 'unknown', 'under 3', '0-2']) expectNone(stented(`stent_count: ${count}`));
  });

  it('may be in one of which it is not said, or that was modified', () => {
    const STENT = '    stent_count: 1\n';
    expectNone(crossing(attempts('strategy: awe, result: failed', 'strategy: adr'), STENT));
    expectNone(crossing('      uncrossable: unknown\n', STENT));
    expectNone(
      failed(crossing(NOT_CROSSED, STENT)).replace('timi_flow: 0', 'timi_flow: 0\n      modification: yes'),
    );
  });

  it('are not in a lesion that was left alone', () => {
    const message = expectOne(
      'crossing-contradicts',
      failed(changed([`    crossing:\n${STRATEGIES}`, '    attempted: no\n    stent_count: <|1|>\n'])),
    );
    assert.match(message, /\(lines 33 and 32\)/);
  });
});

describe('complications', () => {
  it('that there were none have no treatment', () => {
    const message = expectOne(
      'complications-contradict',
      changed(['[none]', '[{kind: <|none|>, treatment: [coils]}]']),
    );
    assert.match(message, /^`none` contradicts `treatment`: .*\(line 42\)\.$/);
    expectNone(changed(['[none]', '[{kind: none, treatment: [none]}]']));
    expectNone(changed(['[none]', '[{kind: none, treatment: []}]']));
    expectNone(changed(['[none]', '[{kind: perforation, treatment: [coils]}]']));
  });
});

describe('tamponade', () => {
  const note = (list: string) => changed(['[none]', list]);

  it('without pericardiocentesis or surgery is asked about', () => {
    for (const list of [
      '[<|tamponade|>]',
      '[perforation, <|tamponade|>]',
      '[{kind: <|tamponade|>, treatment: [reversal]}]',
      '[{kind: bleeding, treatment: [surgery]}, <|tamponade|>]',
      '[{kind: vascular, treatment: [surgery]}, <|tamponade|>]',
    ]) {
      const message = expectOne('tamponade-untreated', note(list));
      assert.match(message, /^Tamponade without pericardiocentesis or surgery: /);
    }
  });

  it('is not where either is recorded, in whatever entry', () => {
    for (const list of [
      '[tamponade, pericardiocentesis]',
      '[{kind: tamponade, treatment: [pericardiocentesis]}]',
      '[{kind: tamponade, treatment: [reversal, surgery]}]',
      '[{kind: perforation, treatment: [pericardiocentesis]}, tamponade]',
      '[{kind: perforation, treatment: [surgery]}, tamponade]',
      // An event by what is recorded, whoever drained it.
      '[{kind: tamponade, drained_ml: 300}]',
      '[{kind: tamponade, status: fatal}]',
    ])
      expectNone(note(list));
    assert.ok(
      !problems(note('[{kind: tamponade, treatment: [drainage]}]')).some((one) =>
        one.startsWith('tamponade'),
      ),
    );
  });
});

describe('a retrograde attempt', () => {
  const FAILED = 'strategy: awe, result: failed';
  const retrograde = (more: string, lesion = '') =>
    crossing(attempts(FAILED, `strategy: <|retrograde|>${more}`), lesion);
  const plain = (source: string) => source.replace(/<\||\|>/g, '');

  it('names the vessel that it came from', () => {
    assert.match(
      expectOne('donor-missing', retrograde(', result: crossed')),
      /^Retrograde attempt without a donor vessel: /,
    );
    expectOne('donor-missing', retrograde(', channel: septal'));
    expectNone(plain(retrograde(', donor: LAD')));
    expectNone(plain(retrograde(', channel: septal, donor: unknown')));
  });

  it('need not where the channel or the collaterals say it', () => {
    for (const channel of ['graft', 'ipsilateral', 'bridging'])
      expectNone(plain(retrograde(`, channel: ${channel}`)));
    expectNone(plain(retrograde('', '    collaterals: [{channel: septal, donor: LAD}]\n')));
  });

  it('is not asked of an older note, which has none', () => {
    expectNone(changed());
  });
});
