/** What is nearly a word of a list: a value is guessed by its letters only where no other word comes near. */
import assert from 'node:assert/strict';
import schema from '../../../schemas/cto-note.schema.json' with { type: 'json' };
import { type SchemaNode, schemaAt } from '../../../src/schema/schema.ts';
import { suggestValue } from '../../../src/schema/suggest.ts';

/** By key: what is written, and what is offered instead; nothing where that would be a guess. */
const misses: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'lesions/0/vessel': {
    LDA: 'LAD',
    LXC: 'LCx',
    LCA: 'LM, LAD, LCx',
    'SVG to RCA': 'graft',
    'LIMA-LAD': 'graft',
    LC: '',
    RC: '',
    RDA: '',
    PAD: '',
    PVL: '',
    LPA: '',
    LMA: '',
    D3: '',
    OM4: '',
    MO1: '',
    grafts: 'graft',
  },
  'lesions/0/segment': { mild: '', mdi: '', distl: 'distal', proxmial: 'proximal' },
  'lesions/0/calcification': {
    mid: '',
    midl: '',
    nome: '',
    non: '',
    modrate: 'moderate',
    sevre: 'severe',
    severly: '',
  },
  'lesions/0/stump': { visible: '', blun: 'blunt', blutn: 'blunt', tapped: '' },
  'lesions/0/tortuosity': { seen: '', unsen: 'unseen', unknow: 'unknown' },
  'lesions/0/prior_attempt': { yes: 'failed, none', fialed: 'failed', noone: '' },
  'lesions/0/cap_ambiguity': { yex: '', nos: '', known: '', unkown: 'unknown', unclear: 'unknown, yes' },
  'lesions/0/distal_vessel': { goor: '', pood: '', disease: 'diseased' },
  'lesions/0/timi_before': { IIII: '', '33': '' },
  'lesions/0/werner_cc': { CC3: '' },
  'lesions/0/crossing/strategies/0': {
    awr: '',
    aew: '',
    ade: '',
    retrogade_wire: 'retrograde_wire',
    retrograde_wir: '',
    antegrad: 'antegrade',
  },
  'lesions/0/crossing/successful': { nona: '', no: 'none' },
  'patient/sex': { fmale: 'female, male', emale: 'female, male', mael: '', x: '' },
  'indication/goals/0': { prevent_m: '', prevent_mr: '', prevent_mace: '', prevent_stoke: 'prevent_stroke' },
  'complications/0': { im: '', mii: '', strok: 'stroke', deth: 'death', perfroation: 'perforation' },
};

const offered = (word: string, node: SchemaNode) => suggestValue(word, node)?.values.join(', ') ?? '';

describe('what is nearly a value', () => {
  for (const [place, words] of Object.entries(misses)) {
    it(`of ${place}`, () => {
      const node = schemaAt(place.split('/')) ?? {};
      const found = Object.keys(words).map((word) => [word, offered(word, node)]);
      assert.deepEqual(Object.fromEntries(found), words);
    });
  }
});

/** All lists of the schema. */
function listsOf(node: unknown): SchemaNode[] {
  if (node === null || typeof node !== 'object') return [];
  const own = 'enum' in node ? [node as SchemaNode] : [];
  return [...own, ...Object.values(node).flatMap(listsOf)];
}

/** All that one slip of the hand makes of a word. */
function slipsOf(word: string): string[] {
  const letters = [...'aeilmnorst_123'];
  return Array.from({ length: word.length + 1 }, (_, i) => {
    const [before, letter, after] = [word.slice(0, i), word.slice(i, i + 1), word.slice(i + 1)];
    const others = letters.flatMap((other) => [before + other + after, before + other + letter + after]);
    const swapped = before + after.slice(0, 1) + letter + after.slice(1);
    return [before + after, swapped, ...others];
  }).flat();
}

/** Whether one word is another with one letter changed, more or less; swapped letters are not among them. */
function isOneOff(a: string, b: string): boolean {
  const from = [...a].findIndex((letter, i) => letter !== b[i]);
  const at = from < 0 ? a.length : from;
  return [
    a.slice(at + 1) === b.slice(at + 1),
    a.slice(at + 1) === b.slice(at),
    a.slice(at) === b.slice(at + 1),
  ].some(Boolean);
}

describe('one mistake in a value', () => {
  const isListed = (word: string, node: SchemaNode) =>
    [node, schema as unknown as SchemaNode].some((of) => {
      const words = Object.values(of['x-synonyms'] ?? {}).flat();
      const known = [...words, ...Object.keys(of['x-readings'] ?? {})].map((one) => one.toLowerCase());
      return known.some((one) => one.replace(/[ _-]/g, '') === word.toLowerCase().replace(/[ _-]/g, ''));
    });

  it('of any list is never taken for another value, and never for a short one', () => {
    let tried = 0;
    for (const node of listsOf(schema)) {
      const values = (node.enum ?? []).map(String);
      for (const value of values) {
        for (const slip of new Set(slipsOf(value))) {
          const isSame = values.some((one) => one.toLowerCase() === slip.toLowerCase().replace(/^_|_$/g, ''));
          if (isSame || isListed(slip, node)) continue;
          tried += 1;
          const meaning = suggestValue(slip, node);
          if (!meaning) continue;
          const where = `${slip} among ${values}`;
          // Where the words run together, the letters are the same.
          const isWhole = (one: string) =>
            one.toLowerCase().replace(/[_-]/g, '') === slip.toLowerCase().replace(/[_-]/g, '');
          if (values.some(isWhole)) continue;
          assert.notEqual(meaning.safety, 'safe', where);
          assert.ok(
            meaning.values.every((one) => typeof one === 'string'),
            where,
          );
          assert.ok(
            meaning.values.some((one) => String(one).length >= 5),
            where,
          );
          const rivals = values.filter((one) => isOneOff(slip, one) && !meaning.values.includes(one));
          assert.deepEqual(rivals, [], where);
        }
      }
    }
    assert.ok(tried > 10_000);
  });
});
