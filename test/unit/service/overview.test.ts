import assert from 'node:assert/strict';
import { type NoteOrder, noteFilter, sortNotes } from '../../../src/service/note-list.ts';
import type { NoteOverview } from '../../../src/service/overview.ts';
import { document, service } from '../../support/notes.ts';

const overviews = (text: string, language: 'cto-note' | 'markdown' = 'cto-note') =>
  service({ scores: ['j_cto'] }).overviews(document(text, language));

describe('a note in a list', () => {
  it('is told by its date, its patient, its lesions and how many problems it has', () => {
    const text = [
      'cto_note: 1',
      'patient:',
      '  id: P-7',
      'procedure:',
      '  date: 2026-03-14',
      'lesions:',
      '  - id: A',
      '    vessel: LAD',
      '    segment: mid',
      '    stump: blunt',
      '    length_mm: 30',
      '    calcification: none',
      '    bend_degrees: 10',
      '    prior_attempt: none',
      '    outcome:',
      '      timi_flow: 3',
      '      residual_stenosis_percent: 10',
      '  - id: B',
      '    vessel: LDA',
      '',
    ].join('\n');
    const [note] = overviews(text);
    assert.equal(note?.date, '2026-03-14');
    assert.equal(note?.patient, 'P-7');
    assert.equal(note?.errors, 1);
    const [a, b] = note?.lesions ?? [];
    assert.deepEqual(a, {
      name: 'A',
      place: 'LAD mid',
      scores: 'J-CTO 2/5',
      ranks: [2, 2],
      success: true,
      outcome: 'success',
      told: 'A LAD mid: J-CTO 2/5 difficult · technical success: yes',
      position: { line: 6, character: 8 },
    });
    assert.equal(b?.place, '');
    assert.equal(b?.success, null);
    assert.equal(b?.outcome, '');
  });

  it('has the verdict of its operator told as unchecked', () => {
    const [note] = overviews(
      'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    outcome:\n      technical_success: no\n',
    );
    assert.equal(note?.lesions[0]?.success, false);
    assert.equal(note?.lesions[0]?.outcome, 'no success, unchecked');
    assert.match(note?.lesions[0]?.told ?? '', /· technical success: no, the operator's own verdict$/);
  });

  it('says so of a lesion that could not be read', () => {
    const [note] = overviews('```cto-lesion\nid: "A\n```\n', 'markdown');
    assert.equal(note?.lesions[0]?.scores, 'could not be read');
    assert.deepEqual(note?.lesions[0]?.ranks, []);
  });

  it('has only its own problems where a file holds several', () => {
    const one = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n';
    const found = overviews(`${one}---\n${one.replace('LAD', 'LDA')}---\n${one}`);
    assert.deepEqual(
      found.map(({ errors }) => errors),
      [0, 1, 0],
    );
  });

  it('is none in prose', () => {
    assert.deepEqual(overviews('# Prose\n', 'markdown'), []);
  });
});

/** A note that is known by its patient. */
const note = (patient: string, rest: Partial<NoteOverview> = {}): NoteOverview => ({
  date: '',
  patient,
  lesions: [],
  errors: 0,
  warnings: 0,
  position: { line: 0, character: 0 },
  ...rest,
});

const lesion = (rest: Partial<NoteOverview['lesions'][number]>): NoteOverview['lesions'] => [
  {
    name: 'A',
    place: '',
    scores: '',
    ranks: [],
    success: null,
    outcome: '',
    told: '',
    position: { line: 0, character: 0 },
    ...rest,
  },
];

describe('a list of notes', () => {
  const sorted = (order: NoteOrder, ...notes: NoteOverview[]) =>
    sortNotes(notes, order).map(({ patient }) => patient);

  it('has the latest first, and those without a date last', () => {
    const dates = ['', '2025-12-31', '2026-02-01'].map((date) => note(date || 'none', { date }));
    assert.deepEqual(sorted('date', ...dates), ['2026-02-01', '2025-12-31', 'none']);
  });

  it('has pseudonyms as a person counts', () => {
    assert.deepEqual(sorted('patient', note('P-10'), note(''), note('P-9')), ['P-9', 'P-10', '']);
  });

  it('goes by vessel', () => {
    const at = (place: string) => note(place, { lesions: lesion({ place }) });
    assert.deepEqual(sorted('vessel', at('RCA mid'), at('LAD ostial'), at('')), [
      'LAD ostial',
      'RCA mid',
      '',
    ]);
  });

  it('has the hardest first by the hardest lesion of each, and what could not be read last', () => {
    const hard = (name: string, ...ranks: number[][]) =>
      note(name, { lesions: ranks.flatMap((one) => lesion({ ranks: one })) });
    assert.deepEqual(
      sorted(
        'score',
        hard('range', [1, 3]),
        hard('unread', []),
        hard('two', [0, 0], [3, 3]),
        hard('one', [1, 1]),
      ),
      ['two', 'range', 'one', 'unread'],
    );
  });

  it('has failures before successes, and those before what is not known', () => {
    const ended = (name: string, success: boolean | null) => note(name, { lesions: lesion({ success }) });
    assert.deepEqual(sorted('success', ended('?', null), ended('yes', true), ended('no', false)), [
      'no',
      'yes',
      '?',
    ]);
  });

  it('has most errors first, then most warnings, and equals by date', () => {
    assert.deepEqual(
      sorted(
        'problems',
        note('clean'),
        note('old', { warnings: 2, date: '2020-01-01' }),
        note('new', { warnings: 2, date: '2026-01-01' }),
        note('wrong', { errors: 1 }),
      ),
      ['wrong', 'new', 'old', 'clean'],
    );
  });

  it('is filtered by words that all have to be said of a note, whatever their case', () => {
    const one = note('P-7', {
      date: '2026-03-14',
      lesions: lesion({ told: 'A LAD mid: J-CTO 2/5 difficult' }),
    });
    const passes = (filter: string) => noteFilter(filter)(one, 'march/one.cto.yaml');
    for (const filter of ['', ' ', 'lad', '2026-03 j-cto', 'P-7 MID', 'j-cto difficult', 'march/'])
      assert.ok(passes(filter), filter);
    const two = { ...one, lesions: [...one.lesions, ...lesion({ told: 'B RCA: J-CTO 5/5 very difficult' })] };
    assert.ok(noteFilter('rca very')(two, ''));
    assert.ok(!noteFilter('lad very')(two, ''), 'words of two lesions');
    for (const filter of ['rca', 'lad rca', '2025']) assert.ok(!passes(filter), filter);
  });
});
