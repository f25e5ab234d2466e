import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { validateLesion, validateNote, validateNoteFence } from '../../src/generated/validator.js';
import { schemaAt } from '../../src/schema/schema.ts';
import { valuesOf } from './format-values.ts';
import { format, isSection, LESION, nameOf, noteWith, pathOf, REQUIRED } from './note-format.ts';

type Data = { [key: string]: unknown };

const schema = JSON.parse(readFileSync('schemas/cto-note.schema.json', 'utf8')) as Data;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv, ['date']);
const compiled = ajv.compile(schema);

/** Whether a note is accepted; the schema and the validator made of it must agree. */
function accepts(note: Data): boolean {
  const verdict = compiled(note);
  assert.equal(validateNote(note), verdict, JSON.stringify(note));
  return verdict;
}

/** A note without a key that is required. */
function noteWithout(section: string, key: string): Data {
  const note = structuredClone(noteWith(section, {}));
  const owner = pathOf(section).reduce((inner, step) => inner[step] as Data, note);
  delete owner[key];
  return note;
}

describe('the note format', () => {
  it('asks for no more than it says', () => {
    assert.equal(accepts({ cto_note: 1, lesions: [LESION] }), true);
    assert.equal(accepts({ cto_note: 1, lesions: [LESION, { ...LESION, id: 'B' }] }), true);
    assert.equal(accepts({ cto_note: 1, lesions: [] }), false);
    assert.equal(accepts({ cto_note: 1, lesions: LESION }), false);
    assert.equal(accepts({ cto_note: 1, lesions: ['A'] }), false);
  });

  it('takes no complication twice, nor two maps that say the same', () => {
    const perforation = { kind: 'perforation', vessel: 'LAD' };
    const listed = (...complications: unknown[]) => accepts(noteWith('note', { complications }));
    assert.equal(listed(perforation, { ...perforation, vessel: 'D1' }, 'perforation'), true);
    assert.equal(listed(perforation, { vessel: 'LAD', kind: 'perforation' }), false);
    assert.equal(listed('perforation', 'perforation'), false);
  });

  it('has the words of a complication for its kind', () => {
    const { pattern, properties } = (schema.$defs as Record<string, Data>).complication ?? {};
    const { kind } = properties as { kind: { enum: string[] } };
    assert.equal(pattern, `^(?:${kind.enum.join('|')})$`);
  });

  for (const [section, keys] of Object.entries(format)) {
    describe(`of ${section}`, () => {
      it('has these keys and no other', () => {
        const defs = schema.$defs as Record<string, Data>;
        const part = section === 'note' ? schema : defs[section === 'scores' ? 'written_scores' : section];
        assert.deepEqual(Object.keys(part?.properties ?? {}).sort(), Object.keys(keys).map(nameOf).sort());
      });

      for (const [marked, takes] of Object.entries(keys)) {
        const key = nameOf(marked);
        if (marked !== key) {
          it(`requires ${key}`, () => assert.equal(accepts(noteWithout(section, key)), false));
        }
        if (isSection(takes)) {
          it(`takes a section for ${key}`, () => {
            for (const value of [null, 'text', 1, true])
              assert.equal(accepts(noteWith(section, { [key]: value })), false);
          });
          continue;
        }
        const yes = takes === 'known' ? 'Yes.' : 'Looked for and found.';
        if (takes === 'looked for' || takes === 'known') {
          it(`says in the hover over ${key} that it is ${takes}`, () => {
            assert.equal(schemaAt([...pathOf(section), key])?.enumDescriptions?.[0], yes);
          });
        }
        it(`takes for ${key} what it says, and nothing near it`, () => {
          const { good, bad } = valuesOf(takes);
          assert.ok(good.length > 0 && bad.length > 2);
          for (const value of good)
            assert.equal(accepts(noteWith(section, { [key]: value })), true, JSON.stringify(value));
          for (const value of bad)
            assert.equal(accepts(noteWith(section, { [key]: value })), false, JSON.stringify(value));
        });
      }

      it('knows no key by a name near it', () => {
        const names = Object.keys(keys).map(nameOf);
        const near = names.flatMap((name) => [
          `${name}s`,
          name.slice(0, -1),
          name.toUpperCase(),
          name.replace('_', '-'),
          ` ${name}`,
          `x${name}`,
        ]);
        for (const name of near.filter((slip) => !names.includes(slip)))
          assert.equal(accepts(noteWith(section, { [name]: 'x' })), false, name);
      });

      it('leaves local keys free', () => {
        for (const value of ['text', 1, null, true, [1, 'two'], { any: { thing: [] } }])
          assert.equal(accepts(noteWith(section, { x_local: value, x_: value })), true);
        for (const key of ['X_local', 'x-local', 'xlocal', ' x_local'])
          assert.equal(accepts(noteWith(section, { [key]: 1 })), false, key);
      });
    });
  }
});

describe('the fences of a Markdown note', () => {
  const top = noteWith('note', {});

  it('take the keys of the note, but no lesions', () => {
    const { lesions, ...rest } = top;
    assert.equal(validateNoteFence(rest), true);
    assert.equal(validateNoteFence({}), true, 'no key is required there');
    assert.equal(validateNoteFence({ ...rest, lesions }), false);
    assert.equal(validateNoteFence({ x_local: 1 }), true);
    for (const [marked, takes] of Object.entries(format.note ?? {})) {
      if (nameOf(marked) === 'lesions') continue;
      const value = isSection(takes) ? (REQUIRED[takes.section] ?? {}) : valuesOf(takes).good[0];
      assert.equal(validateNoteFence({ [nameOf(marked)]: value }), true, marked);
    }
  });

  it('take one lesion', () => {
    assert.equal(validateLesion(LESION), true);
    assert.equal(validateLesion({ id: 'A' }), false);
    assert.equal(validateLesion([LESION]), false);
    assert.equal(validateLesion({ ...LESION, patient: {} }), false);
  });
});
