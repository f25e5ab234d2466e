/**
 * Quick fixes, each a pair of notes in `test/fixtures/fixes`: as it was, and in `.golden` as it is when the fix
 * was made.
 *
 * The first line of a note names the code of the problem and the title of the fix: `# yaml-tab: Change the tab to
 * 4 spaces`. The problem stands between `<|` and `|>`.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { fixableCodes } from '../../../src/service/fixes/providers.ts';
import { applied } from '../../support/applied.ts';
import { CLEAN } from '../../support/clean-note.ts';
import { editsOf, fixedAll, found, quickFixes, shownRange } from '../../support/fixes.ts';
import { marked } from '../../support/notes.ts';

const folder = 'test/fixtures/fixes';
const files = readdirSync(folder).filter((file) => !file.includes('.golden.'));

/** The titles of fixes that leave their problem, and why. */
const staying = [/^Record as `unknown` what was assessed/];

/** Fixes that leave places to fill in or words that need an interpretation, each of which is an error until it is. */
const begun = /^(note-empty|draft-(below|of))/;

/** Fixes that nobody has to be asked for: they say the same in the right form. */
const unasked =
  /^(tab|space|indentation|long-dash|dash-|colon|quote\.|quotes-|bracket|fence-not|key-twice-alike|key-twice-in|section-not|section-twice-alike|fences-repeat|key-misspelt|key-in-cap|version|unit|decimal|unknown-in|list-of|text-that|value-by|value-in-a|date|value-repeated\.|summary-stale|two-doc|thousand)/;

interface Pair {
  readonly text: string;
  readonly golden: string;
  readonly languageId: string;
  readonly code: string;
  readonly problem: Diagnostic;
  readonly action: CodeAction;
}

function pairOf(file: string): Pair {
  const { text, ranges } = marked(readFileSync(`${folder}/${file}`, 'utf8'));
  const golden = readFileSync(`${folder}/${file.replace(/(?=\.(cto\.yaml|md)$)/, '.golden')}`, 'utf8');
  const [, code = '', title = ''] = /^(?:# |<!-- )([\w-]+): (.*?)(?: -->)?$/m.exec(text) ?? [];
  const languageId = file.endsWith('.md') ? 'markdown' : 'cto-note';
  const isMarked = (one: Diagnostic) => one.code === code && shownRange(one) === ranges[0];
  const problem = found(text, languageId).find(isMarked);
  assert.ok(problem, `no ${code} at ${ranges[0]}`);
  const actions = quickFixes(text, languageId, isMarked);
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `${title} is not among ${actions.map((one) => one.title).join(', ')}`);
  return { text, golden, languageId, code, problem, action };
}

const errorsOf = (all: readonly Diagnostic[]) => all.filter(({ severity }) => severity === 1);

/** The lines of a text that another one lacks. */
function lacking(text: string, other: string): string[] {
  const lines = other.split('\n');
  return text.split('\n').filter((line) => {
    const at = lines.indexOf(line);
    if (at >= 0) lines.splice(at, 1);
    return at < 0;
  });
}

describe('a quick fix', () => {
  for (const file of files) {
    describe(file.replace(/\.(cto\.yaml|md)$/, '').replaceAll('-', ' '), () => {
      let pair: Pair;
      before('is read', () => {
        pair = pairOf(file);
      });

      it('writes what its title says, and nothing else', () => {
        assert.equal(applied(pair.text, editsOf(pair.action)), pair.golden);
        assert.equal(pair.action.kind, 'quickfix');
        assert.deepEqual(pair.action.diagnostics?.map(shownRange), [shownRange(pair.problem)]);
      });

      it('fixes its problem and brings no error', () => {
        const before = found(pair.text, pair.languageId);
        const after = found(pair.golden, pair.languageId);
        const of = (all: Diagnostic[]) => all.filter(({ code }) => code === pair.code).length;
        const isStaying = staying.some((title) => title.test(pair.action.title));
        assert.equal(of(after), of(before) - (isStaying ? 0 : 1));
        if (begun.test(file)) return;
        const codes = new Set(errorsOf(before).map(({ code }) => code));
        assert.deepEqual(
          errorsOf(after).filter(({ code }) => !codes.has(code)),
          [],
        );
      });

      it(`is ${unasked.test(file) ? '' : 'not '}made unasked`, () => {
        const after = fixedAll(pair.text, pair.languageId);
        if (!unasked.test(file)) return assert.equal(after, pair.text);
        assert.deepEqual(lacking(pair.golden, after), []);
        assert.ok(pair.action.isPreferred);
      });
    });
  }

  it('has a pair for each kind of problem that has a fix of its own', () => {
    const codes = new Set(
      files.map((file) => /([\w-]+):/.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1]),
    );
    assert.deepEqual(
      fixableCodes.filter((code) => !codes.has(code)),
      [],
      `${folder} has no pair for`,
    );
    for (const code of facts) assert.ok(!codes.has(code), code);
  });

  it('is offered: `providers.ts` names each provider', () => {
    const source = 'src/service/fixes';
    const exported = readdirSync(`${source}/providers`).flatMap((file) =>
      [
        ...readFileSync(`${source}/providers/${file}`, 'utf8').matchAll(/^export const (\w+): FixProvider/gm),
      ].map(([, name = '']) => name),
    );
    const list = readFileSync(`${source}/providers.ts`, 'utf8');
    const named = /const fixers[\s\S]*?\n};/.exec(list)?.[0] ?? '';
    assert.ok(exported.length > 10);
    assert.deepEqual(
      exported.filter((name) => !new RegExp(`\\b${name}\\b`).test(named)),
      [],
    );
  });
});

/** Problems whose fix is a claim that nobody but the author may make: a fix would be wrong. */
const facts = [
  'yaml-conflict',
  'consent-not-obtained',
  'consent-late',
  'consent-incomplete',
  'goal-not-shown',
  'no-symptoms',
  'not-a-cto',
  'collaterals-contradict',
  'stump-contradicts',
  'retrograde-contradicts',
  'crossing-contradicts',
  'flow-contradicts',
  'prior-attempt-contradicts',
  'occlusions-contradict',
  'patient-identity',
  'identity-visible',
  'air-kerma-high',
  'contrast-high',
  'ignore-without-reason',
];

describe('all safe fixes at once', () => {
  it('leave nothing for a second time, also where the first of them brings a fence to light', () => {
    const lesion =
      '> ```cto-lesion\n> id: A\n> vessel: LAD\n> crossing:\n> \tstrategies: [awe]\n> \tminutes: 20\n> ```\n';
    const fixed = fixedAll(`\`\`\`cto-note\nsome: prose\n\n${lesion}`, 'markdown');
    assert.equal(fixedAll(fixed, 'markdown'), fixed);
    assert.equal(fixed, `\`\`\`cto-note\nsome: prose\n\`\`\`\n\n${lesion.replaceAll('\t', '  ')}`);
  });
});

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
