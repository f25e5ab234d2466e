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
