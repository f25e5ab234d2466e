/**
 * One mistake in a note, at each line of it, and two anywhere: what "Fix All" makes is the note as it was meant, whatever
 * else could be read into it; and where it says something else, there is an error.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { CLEAN } from '../../support/clean-note.ts';
import { textsIn } from '../../support/corpus.ts';
import { fixedAll } from '../../support/fixes.ts';
import { document, errors, service } from '../../support/notes.ts';

/** The line with the slip; the line itself where it offers no occasion. */
type Slip = (line: string) => string;

const columns: Record<string, Slip> = {
  'a space too few': (line) => line.replace(/^ /, ''),
  'two spaces too few': (line) => line.replace(/^ {2}/, ''),
  'a space too many': (line) => ` ${line}`,
  'two spaces too many': (line) => `  ${line}`,
  'four spaces too many': (line) => `    ${line}`,
  'a tab for spaces': (line) => line.replace(/^ +/, '\t'),
  'a tab too many': (line) => `\t${line}`,
};

const signs: Record<string, Slip> = {
  'no dash, but its spaces': (line) => line.replace(/^( *)- /, '$1  '),
  'no dash at all': (line) => line.replace(/^( *)- /, '$1'),
  'no space behind the dash': (line) => line.replace(/^( *)- /, '$1-'),
  'a long dash': (line) => line.replace(/^( *)- /, '$1– '),
  'a dash too many': (line) => line.replace(/^( *)(?=[a-z])/, '$1- '),
  'no space behind the colon': (line) => line.replace(': ', ':'),
  'no colon': (line) => line.replace(': ', ' '),
  'no colon at the end': (line) => line.replace(/:$/, ''),
  'an equals sign': (line) => line.replace(': ', ' = '),
  'a semicolon': (line) => line.replace(': ', '; '),
  'a space that cannot be broken': (line) => line.replace(': ', ':\u00a0'),
};

const words: Record<string, Slip> = {
  'a quote that is not closed': (line) => line.replace(/: (?=[^["'{|>])/, ': "'),
  'a single quote that is not closed': (line) => line.replace(/: (?=[^["'{|>])/, ": '"),
  'quotes of a word processor': (line) => line.replace(/: ([a-z]\w*)/, ': “$1”'),
  'no closing bracket': (line) => line.replace(']', ''),
  'no opening bracket': (line) => line.replace('[', ''),
  'two closing brackets': (line) => line.replace(']', ']]'),
  'a brace for a bracket': (line) => line.replace(']', '}'),
  'two commas': (line) => line.replace(', ', ',, '),
  'a key with a capital': (line) => line.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  'a value in capitals': (line) => line.replace(/: [a-z]+/, (value) => value.toUpperCase()),
  'a key that lacks a letter': (line) => line.replace(/[a-z]([a-z_]{4,}:)/, '$1'),
  'a key with letters swapped': (line) => line.replace(/([a-z])([a-z])([a-z_]{3,}:)/, '$2$1$3'),
  'a value that lacks a letter': (line) => line.replace(/: [a-z](?=[a-z_]{4})/, ': '),
  'a letter typed twice': (line) => line.replace(/: ([a-z])(?=[a-z_]{3})/, ': $1$1'),
  'a unit': (line) => line.replace(/: \d+$/, '$& mm'),
  'the line twice': (line) => `${line}\n${line}`,
};

const all: Record<string, Slip> = { ...columns, ...signs, ...words };

/** What a text says; null if it is no YAML. */
function saidBy(text: string): string | null {
  const documents = parseAllDocuments(text, { logLevel: 'silent' });
  return documents.some(({ errors }) => errors.length > 0)
    ? null
    : JSON.stringify(documents.map((one) => one.toJS()));
}

const notes = [CLEAN, ...textsIn(['examples'], '.cto.yaml')];

/** A note with a slip at each of its lines in turn. */
function* slipsIn(note: string, slip: Slip): Generator<string> {
  const lines = note.split('\n');
  for (const [i, line] of lines.entries()) {
    const slipped = slip(line);
    if (line.trim() === '' || line.trim().startsWith('#') || slipped === line) continue;
    yield [...lines.slice(0, i), slipped, ...lines.slice(i + 1)].join('\n');
  }
}

for (const [what, slips] of Object.entries({ columns, signs, words })) {
  describe(`one mistake of ${what}`, () => {
    for (const [name, slip] of Object.entries(slips)) {
      it(name, () => {
        let tried = 0;
        for (const note of notes) {
          const meant = saidBy(fixedAll(note, 'cto-note'));
          for (const text of slipsIn(note, slip)) {
            tried += 1;
            const fixed = fixedAll(text, 'cto-note');
            const said = saidBy(fixed);
            assert.ok(said === meant || said === saidBy(text), `${text}becomes\n${fixed}`);
          }
        }
        assert.ok(tried > 0);
      });
    }
  });
}

/** The lesion of a clean note, each line of it behind the marks of a quote and a list. */
const lesion = CLEAN.slice(CLEAN.indexOf('id: A'), CLEAN.indexOf('complications:')).replace(/^ {4}/gm, '');
const inFence = (text: string) => `> - \`\`\`cto-lesion\n${text.replace(/^(?=.)/gm, '>   ')}>   \`\`\`\n`;

describe('one mistake in a fence', () => {
  const heard = (text: string) =>
    service()
      .analysis(document(text, 'markdown'))
      .notes.map(({ note }) => [note.data, note.segments.map(({ readable }) => readable)]);

  for (const [what, slips] of Object.entries({ columns, signs, words })) {
    it(`of ${what}`, () => {
      const meant = heard(inFence(lesion));
      for (const slip of Object.values(slips)) {
        for (const text of [...slipsIn(lesion, slip)].map(inFence)) {
          const said = JSON.stringify(heard(fixedAll(text, 'markdown')));
          assert.ok([meant, heard(text)].map((one) => JSON.stringify(one)).includes(said), text);
        }
      }
    });
  }
});

describe('one mistake that changes what a note says', () => {
  it('is an error', () => {
    for (const slip of Object.values(all)) {
      for (const text of slipsIn(CLEAN, slip)) {
        if (saidBy(text) !== saidBy(CLEAN)) assert.notDeepEqual(errors(text), [], text);
      }
    }
  });
});

describe('two mistakes', () => {
  it('become the note as it was meant, with one of them or none, or are left alone', () => {
    const lines = CLEAN.split('\n');
    const place = fc.nat(lines.length - 1);
    const slip = fc.constantFrom(...Object.keys(all));
    const slipped = (changes: ReadonlyMap<number, string>) =>
      lines.map((line, i) => all[changes.get(i) ?? '']?.(line) ?? line).join('\n');
    fc.assert(
      fc.property(place, slip, place, slip, (at, one, there, other) => {
        const both = slipped(
          new Map([
            [at, one],
            [there, other],
          ]),
        );
        const either = [slipped(new Map([[at, one]])), slipped(new Map([[there, other]]))];
        const allowed = [CLEAN, both, ...either, ...either.map((text) => fixedAll(text, 'cto-note'))];
        assert.ok(allowed.map(saidBy).includes(saidBy(fixedAll(both, 'cto-note'))), both);
      }),
      { numRuns: Number(process.env.RUNS ?? 150) },
    );
  });
});

describe('one mistake is fixed at once', () => {
  for (const [name, least] of [
    ['a space too few', 0.95],
    ['two spaces too few', 0.75],
    ['a space too many', 0.95],
    ['a tab for spaces', 0.9],
    ['no colon', 0.95],
    ['no space behind the colon', 0.95],
    ['no dash, but its spaces', 1],
    ['a long dash', 1],
    ['a quote that is not closed', 0.95],
    ['no closing bracket', 1],
    ['a key with a capital', 1],
    ['a key that lacks a letter', 0.9],
  ] as const) {
    it(`for the most part: ${name}`, () => {
      const texts = [...slipsIn(CLEAN, all[name] ?? ((line) => line))];
      const cured = texts.filter((text) => saidBy(fixedAll(text, 'cto-note')) === saidBy(CLEAN));
      assert.ok(cured.length >= least * texts.length, `${cured.length} of ${texts.length}`);
    });
  }
});
