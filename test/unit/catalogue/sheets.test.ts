/** Each score, held against its sheet; and whatever a score of the catalogue lacks, named in one run. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { evidence } from './evidence.ts';
import { sheetTests } from './sheet.ts';
import { TO_WRITE } from './table.ts';
import { tables } from './tables/index.ts';

const changelog = readFileSync('CHANGELOG.md', 'utf8');

describe('a score of the catalogue', () => {
  it('has its table, its evidence and its line in the changelog', () => {
    const missing = catalogue.flatMap(({ id, name }) => {
      const path = `test/unit/catalogue/tables/${id}.ts`;
      const table = tables.find((one) => one.id === id);
      if (!table) return [`${path}: \`npm run generate\` makes its frame`];
      const known = evidence[table.evidence ?? id];
      const begun = readFileSync(path, 'utf8').includes(TO_WRITE);
      return [
        ...(begun ? [`${path} still says ${TO_WRITE}`] : []),
        ...(known ? [] : [`test/fixtures/evidence/addendum.json: ${id}`]),
        ...(changelog.includes(name) ? [] : [`CHANGELOG.md: ${name}`]),
      ];
    });
    assert.deepEqual(missing, [], 'is missing');
  });

  it('is every score that is declared', () => {
    const listed: readonly string[] = catalogue.map(({ id }) => id);
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const declared = files.flatMap((file) => {
      const source = readFileSync(join('src', file), 'utf8');
      const scores = source.matchAll(/^export const \w+: Score = \{\s+id: '(\w+)'/gm);
      return [...scores].map(([, id = '']) => ({ id, file }));
    });
    assert.ok(declared.length >= catalogue.length);
    assert.deepEqual(
      declared.filter(({ id }) => !listed.includes(id)),
      [],
      'src/score/scores/catalogue.ts has no line for',
    );
  });

  it('is there for every table', () => {
    const ids: readonly string[] = catalogue.map(({ id }) => id);
    assert.deepEqual(
      tables.map(({ id }) => id).filter((id) => !ids.includes(id)),
      [],
    );
  });
});

for (const table of tables) describe(`${table.id}, by its sheet`, () => sheetTests(table));
