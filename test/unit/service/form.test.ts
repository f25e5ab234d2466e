import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { homes, schemaAt } from '../../../src/schema/schema.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import type { FormField } from '../../../src/service/form/form-field.ts';
import type { FormSection, NoteForm } from '../../../src/service/form/note-form.ts';
import { createNoteService } from '../../../src/service/note-service.ts';
import { createLocalizer } from '../../../src/text/message.ts';
import { applied } from '../../support/applied.ts';
import { FULL } from '../../support/full-note.ts';
import { document, marked, service } from '../../support/notes.ts';

/** The form at the caret of a text. */
function formOf(source: string, languageId = 'cto-note'): NoteForm {
  const { text, caret } = marked(source);
  const form = service().form(document(text, languageId), caret);
  assert.ok(form);
  return form;
}

/** All fields of sections with those of entries, existing ones and one more. */
function allFields(sections: readonly FormSection[]): FormField[] {
  const within = (field: FormField): FormField[] => [
    field,
    ...[...(field.entries ?? []), field.added ?? []].flat().flatMap(within),
  ];
  return sections.flatMap(({ fields }) => fields).flatMap(within);
}

function fieldIn(sections: readonly FormSection[], ...path: (string | number)[]): FormField {
  const found = allFields(sections).find((field) => field.path.join('.') === path.join('.'));
  assert.ok(found, path.join('.'));
  return found;
}

const LESION = FULL.replace('vessel: LAD\n    segment', 'vessel: <|>LAD\n    segment');

describe('the form', () => {
  it('has a field for every key of the schema', () => {
    const { note, lesion } = formOf(LESION);
    const paths = new Set([
      ...allFields(note).map(({ path }) => path.join('.')),
      ...allFields(lesion).map(({ path }) => `lesions.0.${path.join('.')}`),
    ]);
    const missing = homes
      .flatMap(({ path }) => Object.keys(schemaAt(path)?.properties ?? {}).map((key) => [...path, key]))
      .filter((path) => schemaAt(path)?.properties === undefined && path.join('.') !== 'lesions')
      .map((path) => path.join('.'))
      .filter((path) => !paths.has(path));
    assert.deepEqual(missing, []);
  });

  it('shows of a full note that each key is set', () => {
    const { note, lesion } = formOf(LESION);
    const isAdded = ({ path }: FormField, all: readonly FormField[]) =>
      all.some(({ added }) => added?.some((one) => one.path.join('.') === path.join('.')));
    const all = [...allFields(note), ...allFields(lesion)];
    const open = all.filter((field) => field.state !== 'set' && !isAdded(field, all));
    assert.deepEqual(
      open.map(({ path }) => path.join('.')).filter((path) => !/attempts\.1\.|^summary$/.test(path)),
      [],
    );
  });

  it('tells what each control is', () => {
    const { note, lesion } = formOf(LESION);
    const kinds = (sections: readonly FormSection[], ...paths: string[]) =>
      paths.map((path) => fieldIn(sections, ...path.split('.')).kind);
    assert.deepEqual(
      kinds(lesion, 'stump', 'cap_ambiguity', 'length_mm', 'stent_length_mm', 'imaging', 'stents', 'medina'),
      ['choice', 'answer', 'measured', 'number', 'choices', 'entries', 'text'],
    );
    assert.deepEqual(kinds(note, 'procedure.date', 'procedure.access', 'complications', 'patient.sex'), [
      'date',
      'texts',
      'entries',
      'choice',
    ]);
    const length = fieldIn(lesion, 'length_mm');
    assert.deepEqual(
      [length.label, length.unit, length.min, length.isAbove, length.max, length.value, length.text],
      ['Occlusion length', 'mm', 0, true, 200, 25, '25'],
    );
    assert.deepEqual(
      fieldIn(lesion, 'cap_ambiguity').choices?.map(({ value }) => value),
      ['yes', 'no', 'unknown'],
    );
    assert.deepEqual(
      fieldIn(note, 'consent', 'obtained').choices?.map(({ label }) => label),
      ['yes', 'no', 'unknown'],
    );
    assert.equal(fieldIn(note, 'consent', 'obtained').required, true);
    // Abbreviations as a doctor writes them.
    const names = fieldIn(note, 'patient', 'grafts').added?.find(({ path }) => path.at(-1) === 'conduit');
    assert.deepEqual(
      names?.choices?.map(({ label }) => label),
      ['LIMA', 'RIMA', 'radial', 'vein', 'other', 'none'],
    );
  });

  it('keeps not recorded apart from unknown, from no and from what is wrong', () => {
    const states = ['', ' unknown', ' no', ' nein'].map((value) => {
      const { lesion } = formOf(
        `cto_note: 1\nlesions:\n  - id: A<|>\n    vessel: LAD\n    cap_ambiguity:${value}\n`,
      );
      const { state, value: said, text, problems } = fieldIn(lesion, 'cap_ambiguity');
      return [state, said, text, problems.length > 0];
    });
    assert.deepEqual(states, [
      ['missing', null, '', true],
      ['set', 'unknown', 'unknown', false],
      ['set', 'no', 'no', false],
      ['invalid', 'nein', 'nein', true],
    ]);
  });

  it('says which scores of the unit a key feeds, and whether it counts', () => {
    const { lesion, scores } = formOf(
      'cto_note: 1\nlesions:\n  - id: A<|>\n    vessel: LAD\n    length_mm: 20\n',
    );
    const [count] = fieldIn(lesion, 'length_mm').counts;
    assert.deepEqual([count?.score, count?.points, count?.state], ['J-CTO', 1, 'present']);
    assert.deepEqual(
      fieldIn(lesion, 'stump').counts.map(({ score, state }) => `${score} ${state}`),
      ['J-CTO unknown'],
    );
    assert.deepEqual(fieldIn(lesion, 'segment').counts, []);
    assert.deepEqual(
      scores.map(({ title, min, max, most }) => `${title} ${min}-${max} of ${most}`),
      ['J-CTO 1-5 of 5', 'PROGRESS-CTO 0-3 of 4'],
    );
    assert.match(scores[0]?.text ?? '', /^J-CTO 1–5\/5 · guidewire crossing within 30 minutes: /);
  });

  it('knows what feeds a score of the unit, whatever the lesion', () => {
    const scoredIn = (scores: string[], vessel = 'LAD') => {
      const { text, caret } = marked(`cto_note: 1\nlesions:\n  - id: A<|>\n    vessel: ${vessel}\n`);
      const { note, lesion } = service({ scores }).form(document(text), caret) ?? assert.fail();
      return allFields([...note, ...lesion])
        .filter(({ isScored }) => isScored)
        .map(({ path }) => path.join('.'))
        .join(' ');
    };
    const jCto = 'length_mm stump calcification bend_degrees prior_attempt';
    assert.equal(scoredIn(['j_cto']), jCto);
    // Made for native vessels, and its keys stay where they are.
    assert.equal(scoredIn(['j_cto'], 'graft'), jCto);
    assert.equal(
      scoredIn(['j_cto', 'progress_cto']),
      'vessel length_mm stump cap_ambiguity calcification bend_degrees tortuosity prior_attempt interventional_collaterals',
    );
    assert.equal(
      scoredIn(['castle']),
      'patient.age_years patient.prior_cabg length_mm stump calcification tortuosity',
    );
  });

  it('leads through a procedure in its order, and shows at once what most notes need', () => {
    const { note, lesion } = formOf('cto_note: 1\nlesions:\n  - id: A<|>\n    vessel: LAD\n');
    assert.deepEqual(
      [...lesion, ...note].map(({ key }) => key),
      [
        ...['lesion', 'crossing', 'treatment', 'outcome', 'scores'],
        ...[
          'patient',
          'indication',
          'consent',
          'procedure',
          'complications',
          'discharge',
          'follow_up',
          'cto_note',
        ],
      ],
    );
    const first = (fields: readonly FormField[] = []) =>
      fields.filter(({ isFirst }) => isFirst).map(({ path }) => path.at(-1));
    const of = (sections: readonly FormSection[], key: string) =>
      sections.find((section) => section.key === key)?.fields;
    assert.deepEqual(first(of(lesion, 'lesion')), [
      ...['id', 'vessel', 'occlusion_months', 'length_mm', 'stump', 'cap_ambiguity', 'calcification'],
      ...['bend_degrees', 'tortuosity', 'prior_attempt', 'interventional_collaterals'],
    ]);
    assert.deepEqual(first(of(lesion, 'treatment')), ['preparation', 'imaging', 'devices', 'stents']);
    assert.deepEqual(first(of(lesion, 'crossing')), ['attempts', 'minutes', 'uncrossable']);
    assert.deepEqual(first(fieldIn(lesion, 'crossing', 'attempts').added), [
      ...['strategy', 'technique', 'wires', 'microcatheters', 'channel', 'donor', 'externalised', 'path'],
      ...['minutes', 'result', 'failed_at'],
    ]);
    assert.deepEqual(first(fieldIn(note, 'complications').added), [
      ...['kind', 'vessel', 'site', 'ellis', 'when', 'treatment'],
    ]);
    // What feeds a score of the unit is never folded.
    const { text, caret } = marked('cto_note: 1\nlesions:\n  - id: A<|>\n    vessel: LAD\n');
    const { lesion: inUnit } = service({ scores: ['w_cto'] }).form(document(text), caret) ?? assert.fail();
    assert.ok(first(of(inUnit, 'lesion')).includes('rentrop'));
  });

  it('counts an empty list as not recorded, and writes into it', () => {
    const source =
      'cto_note: 1\ncomplications: []<|>\nlesions:\n  - id: A\n    vessel: LAD\n    imaging: [ ]\n';
    const { note } = formOf(source);
    const { state, value } = fieldIn(note, 'complications');
    assert.deepEqual([state, value], ['missing', null]);
    const { text } = marked(source);
    const found = service().setValue(document(text), { lesion: 0 }, ['imaging'], ['ivus']);
    assert.ok('edits' in found);
    assert.equal(applied(text, found.edits), text.replace('[ ]', '[ivus]'));
  });

  it('follows the caret from lesion to lesion', () => {
    const note = (caret: number) =>
      [
        '```cto-note',
        'patient:',
        '  age_years: 70',
        '```',
        '',
        '```cto-lesion',
        'id: A',
        '```',
        '',
        '```cto-lesion',
        'id: B',
        '```',
        '',
      ]
        .map((line, i) => (i === caret ? `${line}<|>` : line))
        .join('\n');
    const shown = [1, 4, 6, 10].map((caret) => {
      const { current, lesions, lesion, scores } = formOf(note(caret), 'markdown');
      assert.deepEqual(
        lesions.map(({ index, name, line }) => [index, name, line]),
        [
          [0, 'A', 5],
          [1, 'B', 9],
        ],
      );
      return [current, lesion.length > 0, scores.length > 0];
    });
    assert.deepEqual(shown, [
      [null, false, false],
      [null, false, false],
      [0, true, true],
      [1, true, true],
    ]);
  });

  it('says why it cannot be read, and where', () => {
    const { readable, problem } = formOf('cto_note: 1\nlesions:\n  - id: A<|>\n    vessel: [LAD\n');
    assert.equal(readable, false);
    assert.equal(problem?.line, 3);
  });

  it('names the entries of lists, words and maps alike', () => {
    const { note } = formOf(
      'cto_note: 1<|>\ncomplications: [perforation, {kind: mi}]\nlesions:\n  - id: A\n    vessel: LAD\n',
    );
    const field = fieldIn(note, 'complications');
    assert.deepEqual(
      field.entries?.map((fields) => fields[0]?.value),
      ['perforation', 'mi'],
    );
    assert.deepEqual(field.added?.[0]?.path, ['complications', 2, 'kind']);
  });

  it('says that there were none as a statement, and not as an entry', () => {
    const told = (complications: string) => {
      const { note } = formOf(
        `cto_note: 1<|>\ncomplications: ${complications}\nlesions:\n  - id: A\n    vessel: LAD\n`,
      );
      const { none, entries, added } = fieldIn(note, 'complications');
      return [none, entries?.length, added?.[0]?.path.at(1)];
    };
    const label = 'No complication';
    assert.deepEqual(told('[none]'), [{ label, isSaid: true }, 0, 0]);
    assert.deepEqual(told('[{kind: none}]'), [{ label, isSaid: true }, 0, 0]);
    // What says more, or contradicts itself, is shown entry by entry.
    assert.deepEqual(told('[{kind: none, detail: all well}]'), [{ label, isSaid: false }, 1, 1]);
    assert.deepEqual(told('[none, mi]'), [{ label, isSaid: false }, 2, 2]);
    assert.deepEqual(told(''), [{ label, isSaid: false }, 0, 0]);
    assert.equal(fieldIn(formOf(LESION).lesion, 'crossing', 'attempts').none, undefined);
  });

  it('offers values in the language of the reader, and writes the words of the format', () => {
    const german = createNoteService({
      settings: () => defaultSettings,
      links: { score: () => null, benefit: null, problem: () => null },
      localize: createLocalizer(JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8'))),
    });
    const { text, caret } = marked(LESION);
    const { lesion } = german.form(document(text), caret) ?? assert.fail();
    const { label, choices } = fieldIn(lesion, 'cap_ambiguity');
    assert.equal(label, 'Unklare proximale Kappe');
    assert.deepEqual(
      choices?.map((choice) => [choice.value, choice.label]),
      [
        ['yes', 'ja'],
        ['no', 'nein'],
        ['unknown', 'unbekannt'],
      ],
    );
    const offered = (...path: string[]) =>
      fieldIn(lesion, ...path).choices?.map((choice) => `${choice.value}: ${choice.label}`);
    assert.deepEqual(offered('stump'), [
      ...['tapered: spitz zulaufend', 'blunt: stumpf', 'invisible: nicht sichtbar', 'unknown: unbekannt'],
    ]);
    assert.deepEqual(offered('crossing', 'strategies')?.slice(0, 4), [
      ...['awe: AWE', 'adr: ADR', 'retrograde_wire: retrograder Draht'],
      'retrograde_dissection: retrograde Dissektion',
    ]);
    assert.deepEqual(german.setValue(document(text), { lesion: 7 }, ['stump'], 'blunt'), {
      refused: 'Nichts geändert: Diese Läsion steht nicht mehr im Bericht.',
    });
  });

  it('finds the note among several in a file, and changes that one', () => {
    const note = (id: string) => `cto_note: 1\nlesions:\n  - id: ${id}\n    vessel: LAD\n`;
    const { text, caret } = marked(`${note('A')}---\n${note('B<|>')}`);
    const ours = service();
    const { noteIndex, current } = ours.form(document(text), caret) ?? assert.fail();
    assert.deepEqual([noteIndex, current], [1, 0]);
    const answer = ours.setValue(document(text), { lesion: current, noteIndex }, ['stump'], 'blunt');
    assert.ok('edits' in answer);
    assert.equal(applied(text, answer.edits), `${note('A')}---\n${note('B')}    stump: blunt\n`);
  });
});
