/** No word of the format is lost: whatever a key takes stands in the column of that key. */
import assert from 'node:assert/strict';
import type { Cell, Column } from '../../../src/registry/column.ts';
import { entryLists } from '../../../src/registry/entry-lists.ts';
import { ATTEMPT, LESION } from '../../../src/registry/key-columns.ts';
import { schemaColumns, writtenWord } from '../../../src/registry/schema-columns.ts';
import { unknownColumns } from '../../../src/registry/unknown-column.ts';
import { schemaAt } from '../../../src/schema/schema.ts';
import type { Path } from '../../../src/yaml/path.ts';

/** Each word that a key below a place takes, with its keys from there; a word of a list is a list of its own. */
function wordsBelow(place: Path, keys: readonly string[] = []): [keys: readonly string[], value: unknown][] {
  const node = schemaAt([...place, ...keys]);
  return Object.keys(node?.properties ?? {}).flatMap((key) => {
    const own = [...keys, key];
    const { properties, items, enum: words = [] } = schemaAt([...place, ...own]) ?? {};
    const entry = schemaAt([...place, ...own, 0]);
    const listed = entry?.properties ? [] : (entry?.enum ?? []);
    return [
      ...(properties && !items ? wordsBelow(place, own) : []),
      ...words.map((word): [string[], unknown] => [own, word]),
      ...listed.map((word): [string[], unknown] => [own, [word]]),
    ];
  });
}

/** The cells that begin with a name, for a value that is all there is. */
function cellsFor(columns: readonly Column<unknown>[], keys: readonly string[], value: unknown): Cell[] {
  const data = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  const name = keys.join('_');
  return columns.filter((one) => one.name.startsWith(name)).map(({ read }) => read(data));
}

describe('the columns of a place', () => {
  for (const place of [[], LESION, ATTEMPT, ...entryLists().map(({ entry }) => entry)])
    it(`have each word that the keys at ${place.join('.') || 'the note'} take`, () => {
      const columns = schemaColumns(place, '');
      const unknown = unknownColumns<unknown>(columns, (data) => [data]);
      for (const [keys, value] of wordsBelow(place)) {
        const word = writtenWord(Array.isArray(value) ? value[0] : value);
        const cells = cellsFor(columns, keys, value).map(String);
        // A range of grades has both of its ends.
        const told = cells.includes(word) || word.split('-').every((end) => cells.includes(end));
        const data = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
        const isUnknown = word === 'unknown' && unknown.some(({ read }) => read(data) === keys.join('_'));
        assert.ok(told || isUnknown, `${keys.join('.')}: ${word} (${cells.join(', ')})`);
      }
    });
});
