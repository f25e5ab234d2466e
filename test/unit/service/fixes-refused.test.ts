/** What no quick fix does: guess a fact, choose for the author, touch the words. */
import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-types';
import { CLEAN } from '../../support/clean-note.ts';
import { fixedAll, found, quickFixes } from '../../support/fixes.ts';

describe('what a fix never does', () => {
  const attempts = (second: string) =>
    `${CLEAN.slice(0, CLEAN.indexOf('    crossing:'))}    crossing:
      attempts:
        - strategy: awe
${second}          result: failed
`;

  it('is to make two attempts of one, automatically, by a dash before a key that the one above lacks', () => {
    const text = attempts('          - technique: knuckle\n');
    assert.equal(fixedAll(text, 'cto-note'), text);
    assert.equal(
      fixedAll(attempts('         - strategy: adr\n'), 'cto-note'),
      attempts('        - strategy: adr\n'),
    );
  });

  const titles = (text: string) => quickFixes(text, 'cto-note').map(({ title }) => title);

  it('is to change a key with another unit automatically, or to leave its number as it is', () => {
    const of = (line: string) => CLEAN.replace('length_mm: 25', line);
    assert.equal(fixedAll(of('length_cm: 3'), 'cto-note'), of('length_cm: 3'));
    assert.deepEqual(titles(of('length_cm: 3')), ['Change `length_cm: 3` to `length_mm: 30`']);
    assert.deepEqual(titles(of('Length_CM: 2,5 # as seen')), ['Change `Length_CM: 2,5` to `length_mm: 25`']);
    assert.deepEqual(titles(of('length_mn: 3')), ['Change `length_mn` to `length_mm`']);
    assert.equal(fixedAll(of('Length_mm: 25'), 'cto-note'), CLEAN);
    for (const line of ['length_in: 1', 'length_cm: long', 'length_cm: [3]'])
      assert.deepEqual(titles(of(line)), [], line);
  });

  it('is to choose between two keys that are as near', () => {
    const text = CLEAN.replace('age_years: 67', 'prior_pi: yes');
    assert.equal(fixedAll(text, 'cto-note'), text);
    assert.equal(quickFixes(text, 'cto-note')[0]?.isPreferred, undefined);
  });

  it('is to read a thousand as a little more than one', () => {
    const text = CLEAN.replace('contrast_ml: 100', 'contrast_ml: 1,250');
    assert.deepEqual(titles(text), []);
    assert.equal(fixedAll(text, 'cto-note'), text);
  });

  it('is to write a guessed value automatically', () => {
    const text = CLEAN.replace('calcification: none', 'calcification: modrate');
    assert.equal(fixedAll(text, 'cto-note'), text);
  });

  it('is to change a misspelt key to one that stands there already', () => {
    assert.deepEqual(titles(CLEAN.replace('    stump: blunt', '    stump: blunt\n    stumpp: tapered')), []);
  });

  it('is to change a misspelt section to one that stands there already', () => {
    assert.deepEqual(titles(CLEAN.replace('procedure:', 'patiant:\n  sex: male\nprocedure:')), []);
  });

  it('is to move a key by its section to where it stands already', () => {
    assert.deepEqual(titles(CLEAN.replace('procedure:', 'patient_id: P-2\nprocedure:')), []);
  });

  it('is to touch the words of a merge', () => {
    assert.deepEqual(titles(CLEAN.replace('    stump', '<<<<<<< HEAD\n    stump')), []);
  });

  it('is to make a key of prose automatically', () => {
    const text = CLEAN.replace('    stump', '    see report\n    stump');
    assert.equal(fixedAll(text, 'cto-note'), text);
  });

  it('is to guess the column of a tab where two are as good', () => {
    const text = CLEAN.replace('    outcome:', '\tx_note: so\n    outcome:');
    assert.equal(fixedAll(text, 'cto-note'), text);
    assert.equal(quickFixes(text, 'cto-note').length, 1);
  });

  it('is to move a text of several lines automatically, whose tabs may be part of it', () => {
    const text = CLEAN.replace('    outcome:', '\tx_note: |\n\t\tone\n\t\t\ttwo\n\toutcome:');
    assert.equal(fixedAll(text, 'cto-note'), text);
    assert.ok(titles(text).includes('Indent 4 lines with spaces instead of tabs'));
  });

  it('is to put more in quotes than the value', () => {
    assert.deepEqual(titles(CLEAN.replace('    stump', '    x_a: [@home, awe]\n    stump')), []);
    assert.deepEqual(titles(CLEAN.replace('    stump', '    x_a: "first # second\n    stump')), []);
    assert.deepEqual(titles(CLEAN.replace('    stump: blunt', '    stump: blunt calcification: mild')), []);
  });

  it('is to take out a key that is required', () => {
    assert.deepEqual(
      titles(CLEAN.replace('vessel: LAD', 'vessel:')).filter((title) => title.startsWith('Remove')),
      [],
    );
  });

  it('is to choose among lesions', () => {
    const text = CLEAN.replace('  age_years: 67', '  age_years: 67\n  werner_cc: 1');
    assert.deepEqual(titles(text), ['Move `werner_cc` to the lesion']);
    const two = text.replace('complications', '  - {id: B, vessel: LM}\ncomplications');
    const isMisplaced = ({ code }: Diagnostic) => code === 'unknown-key';
    assert.deepEqual(quickFixes(two, 'cto-note', isMisplaced), []);
  });

  it('is to prefer another place for what is said of an entry', () => {
    const attempt =
      '    earlier_attempts:\n      - strategy: awe\n        diagnostic_catheters: [Tiger]\ncomplications';
    const fixes = quickFixes(CLEAN.replace('complications', attempt), 'cto-note', () => true);
    assert.deepEqual(
      fixes.map(({ title, isPreferred = false }) => [title, isPreferred]),
      [
        ['Write `diagnostic catheters: Tiger` into `detail`', false],
        ['Move `diagnostic_catheters` to `procedure`', false],
      ],
    );
  });

  it('is to choose among entries of a list', () => {
    const lesion = 'lesions:\n  - id: A\n    vessel: LAD\n    ellis: 2\n';
    const kinds = (...all: string[]) =>
      `complications:\n${all.map((kind) => `  - kind: ${kind}\n`).join('')}`;
    const moves = (text: string) => titles(text).filter((title) => title.startsWith('Move'));
    assert.deepEqual(moves(`cto_note: 1\n${lesion}${kinds('perforation')}`), [
      'Move `ellis` to `complications`',
    ]);
    assert.deepEqual(moves(`cto_note: 1\n${lesion}${kinds('perforation', 'bleeding')}`), []);
    const attempts = (count: number) =>
      `    crossing:\n      attempts:\n${'        - strategy: awe\n'.repeat(count)}`;
    const lost = (count: number) =>
      moves(`cto_note: 1\n${lesion.replace('ellis: 2', 'technique: star')}${attempts(count)}`);
    assert.deepEqual(lost(1), ['Move `technique` to `attempts`']);
    assert.deepEqual(lost(2), []);
  });

  it('is to close a fence before more of its keys', () => {
    const fence = '```cto-lesion\nid: A\nvessel: LAD\n\nstump: blunt\n\nThis is prose.\n';
    assert.deepEqual(quickFixes(fence, 'markdown'), []);
  });

  it('is to write a score that is not complete', () => {
    const text = CLEAN.replace('    bend_degrees: 10\n', '').replace('j_cto: 2', 'j_cto: 5');
    const isComputed = (title: string) => title.includes('computed');
    assert.deepEqual(titles(text).filter(isComputed), []);
    assert.equal(titles(CLEAN.replace('j_cto: 2', 'j_cto: 5')).filter(isComputed).length, 1);
  });

  it('is to make two fixes at one place at once', () => {
    const twice = '    crossing:\n      successful: AWE\n';
    const text = CLEAN.replace(/ {4}crossing:\n(?: {6}.*\n)+/, twice + twice);
    assert.equal(fixedAll(text, 'cto-note'), text.replace(twice + twice, twice.replace('AWE', 'awe')));
  });

  it('is to answer for another problem at the same place', () => {
    const text = 'cto_note: 1\nlesions:\n  - length_mm: 25\n';
    const of = (word: string) =>
      quickFixes(
        text,
        'cto-note',
        ({ code, message }) => code === 'missing-key' && String(message).includes(word),
      );
    assert.deepEqual(
      of('no `id`').map(({ title }) => title),
      ['Add `id: A`'],
    );
    assert.equal(of('no `vessel`')[0]?.title, 'Add `vessel: LM`');
  });

  it('is to answer for a problem of an older text', () => {
    const problem = found(CLEAN.replace('stump: blunt', 'stump: Blunt'), 'cto-note');
    assert.equal(problem.length, 1);
    const isOld = (one: Diagnostic) => one.message === problem[0]?.message;
    assert.deepEqual(quickFixes(CLEAN, 'cto-note', isOld), []);
  });
});
