/** Each score, held against its sheet; and whatever a score of the catalogue lacks, named in one run. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { catalogue } from '../../../src/score/catalogue.ts';
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

  it('is there for every table', () => {
    const ids: readonly string[] = catalogue.map(({ id }) => id);
    assert.deepEqual(
      tables.map(({ id }) => id).filter((id) => !ids.includes(id)),
      [],
    );
  });
});

for (const table of tables) describe(`${table.id}, by its sheet`, () => sheetTests(table));
