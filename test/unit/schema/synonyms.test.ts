/**
 * Every word that the schema knows for a value, by hand: whether it says the same in another form and is made of it
 * unasked ("Fix All"), or whether it has to be read, and is asked.
 *
 * Safe are letter case, spelling, abbreviations, translations and other names of the same thing. Whatever says how
 * something was meant clinically is asked.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { format, pathOf } from '../../schema/note-format.ts';
import { fixedAll, quickFixes } from '../../support/fixes.ts';
import { table } from './word-table.ts';

/** A list that has a value, for the words that hold anywhere. */
const places: readonly (readonly [values: string, place: string])[] = [
  ['yes, no', 'patient/diabetes'],
  ['none', 'lesions/0/tortuosity'],
  ['mild, moderate, severe, unknown', 'complications/0/severity'],
  [
    'awe, adr, retrograde_wire, retrograde_dissection, antegrade, retrograde',
    'lesions/0/crossing/strategies/0',
  ],
  ['1, 2, 3, 4', 'indication/angina_ccs'],
];
/** Where a definition of values is used that several keys share. */
const shared: Readonly<Record<string, string>> = {
  finding: 'patient/diabetes',
  timi: 'lesions/0/timi_before',
  grade: 'lesions/0/cap_calcification',
  branch: 'complications/0/vessel',
  donor: 'lesions/0/crossing/attempts/0/donor',
  technique: 'lesions/0/crossing/attempts/0/technique',
  effect: 'lesions/0/devices/0/result',
  symptom: 'indication/symptoms/0',
  presentation: 'indication/presentation',
  lvef_grade: 'patient/lvef_grade',
  result_grade: 'lesions/0/outcome/result_grade',
  urgency: 'indication/urgency',
  flow_grade: 'lesions/0/outcome/flow_grade',
  haemodynamics: 'procedure/haemodynamics',
  care_unit: 'discharge/transferred_to/0',
  bifurcation_technique: 'lesions/0/bifurcation_technique',
  conduit: 'lesions/0/conduit',
};
const listOf = (words: string) => words.split(', ');
const placeOf = (place: string, value: string) => {
  const home = places.find(([values]) => listOf(values).includes(value))?.[1] ?? '';
  return place === 'anywhere' ? home : (shared[place] ?? place);
};

/** A note with a text at a place, in YAML as JSON has it. */
function noteWith(place: string, text: string): string {
  const nested = place.split('/').reduceRight<unknown>((inner, step, i, steps) => {
    if (step !== '0') return { [step]: inner };
    // A complication has a kind, whatever else is said of it.
    const isDetail = steps[i - 1] === 'complications' && steps.length > 2 && steps[i + 1] !== 'kind';
    return [isDetail ? { kind: 'perforation', ...(inner as object) } : inner];
  }, text) as {
    lesions?: object[];
  };
  const [lesion] = nested.lesions ?? [{}];
  const vessel = place === 'lesions/0/vessel' ? {} : { vessel: 'LAD' };
  const sections = { consent: { obtained: 'yes' }, ...nested, lesions: [{ id: 'A', ...vessel, ...lesion }] };
  Object.assign(sections.consent, { obtained: 'yes' });
  return Object.entries({ cto_note: 1, ...sections })
    .map(([key, value]) => `${key}: ${JSON.stringify(value).replaceAll(/([:,])(?=\S)/g, '$1 ')}\n`)
    .join('');
}

/** Where the schema defines what stands at a place: maps are definitions of their own, and so are values of several keys. */
function definitionOf(where: string): string {
  const [shared = ''] = /(?<=\/)(?:vessel|channel|werner_cc|segment)$/.exec(where) ?? [];
  if (shared) return shared;
  const section = Object.keys(format)
    .filter((name) => where.startsWith(`${pathOf(name).join('/')}/`))
    .sort((a, b) => pathOf(b).length - pathOf(a).length)[0];
  return section === undefined ? where : where.replace(pathOf(section).join('/'), section);
}

/** What an error may be changed to, in the order of the fixes; that the author's words may be kept is another matter. */
const titlesOf = (text: string) => {
  const fixes = quickFixes(text, 'cto-note', ({ severity }) => severity === 1);
  const changes = fixes.flatMap(({ title, isPreferred = false }) => {
    const [, value] = /^Change `.*?` to `(.*?)`/.exec(title) ?? [];
    return value === undefined ? [] : { value, isPreferred };
  });
  const first = changes.filter(({ value }, i) => changes.findIndex((one) => one.value === value) === i);
  return first.map(({ value, isPreferred }) => `${value}${isPreferred ? ' (preferred)' : ''}`);
};

describe('a word that says the same as a value is made of it automatically', () => {
  for (const [where, { safe = {} }] of Object.entries(table)) {
    for (const [value, words] of Object.entries(safe)) {
      it(`${where}: ${words}: ${value}`, () => {
        const place = placeOf(where, value);
        for (const word of listOf(words)) {
          const text = noteWith(place, word);
          assert.equal(fixedAll(text, 'cto-note'), text.replace(JSON.stringify(word), value), word);
        }
      });
    }
  }

  it('also of a complication that is written as a word alone', () => {
    const { safe = {} } = table['complications/0/kind'] ?? {};
    for (const [value, words] of Object.entries(safe)) {
      for (const word of listOf(words)) {
        const text = noteWith('complications/0', word);
        assert.equal(fixedAll(text, 'cto-note'), text.replace(JSON.stringify(word), value), word);
      }
    }
  });
});

describe('a word that has to be read is asked', () => {
  for (const [where, { asked = [] }] of Object.entries(table)) {
    for (const [words, values] of asked) {
      it(`${where}: ${words}: ${values}`, () => {
        const meant = listOf(values);
        const place = placeOf(where, meant[0] ?? '');
        for (const word of listOf(words.replaceAll('*', '-RCA'))) {
          const text = noteWith(place, word);
          assert.equal(fixedAll(text, 'cto-note'), text, word);
          const isOnly = meant.length === 1;
          assert.deepEqual(
            titlesOf(text),
            meant.map((value) => (isOnly ? `${value} (preferred)` : value)),
            word,
          );
        }
      });
    }
  }
});

describe('the words of the schema', () => {
  it('are those of this table, and no other', () => {
    const found: Record<string, readonly string[]> = {};
    const visit = (node: unknown, path: readonly string[]): void => {
      if (node === null || typeof node !== 'object') return;
      const own = node as Record<string, Record<string, string[]>>;
      const { 'x-synonyms': synonyms, 'x-readings': readings } = own;
      if (synonyms || readings) {
        const safe = Object.entries(synonyms ?? {}).flatMap(([value, words]) =>
          words.map((word) => `${word} is ${value}`),
        );
        const asked = Object.entries(readings ?? {}).map(([word, values]) => `${word}: ${values.join(', ')}`);
        found[path.join('/') || 'anywhere'] = [...safe, ...asked].sort();
      }
      for (const [key, inner] of Object.entries(node)) {
        if (/^x-/.test(key)) continue;
        const isStep = !['properties', '$defs'].includes(key);
        visit(inner, isStep ? [...path, key === 'items' ? '0' : key] : path);
      }
    };
    visit(JSON.parse(readFileSync('schemas/cto-note.schema.json', 'utf8')), []);
    const expected = Object.entries(table).map(([where, { safe = {}, asked = [] }]) => {
      const same = Object.entries(safe).flatMap(([value, words]) =>
        listOf(words).map((word) => `${word} is ${value}`),
      );
      const read = asked.flatMap(([words, values]) => listOf(words).map((word) => `${word}: ${values}`));
      return [definitionOf(where), [...same, ...read].sort()];
    });
    assert.deepEqual(found, Object.fromEntries(expected));
  });
});
