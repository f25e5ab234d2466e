/** The hand-made tables that the tests hold the scores against: their list, and the frame of a new one. */
import type { Score } from '../src/score/engine/score.ts';

/** Marks in a frame what is to be written by hand. */
const TO_WRITE = 'TO WRITE';

const camelCase = (id: string) => id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The list of all tables. */
export function tableIndex(catalogue: readonly Score[]): string {
  const ids = catalogue.map(({ id }) => id);
  const imports = [...ids].sort().map((id) => `import { table as ${camelCase(id)} } from './${id}.ts';\n`);
  return `/** All tables, in a list that \`npm run generate\` makes of the catalogue. */
${imports.join('')}
export const tables = [
${ids.map((id) => `  ${camelCase(id)},\n`).join('')}];
`;
}

/** The frame of a table, with items and keys: points, values and figures are copied from the evidence by hand. */
export function tableFrame({ id, items }: Score): string {
  const keys = [...new Set(items.flatMap(({ test }) => test.key ?? []))];
  const questions = keys.map((key) => {
    const counts = items
      .filter(({ test }) => test.key === key)
      .map((item) => `        { item: '${item.id}', points: Number.NaN, values: [] },\n`);
    return `    {
      key: '${key}',
      counts: [
${counts.join('')}      ],
      spares: [],
      open: [],
    },
`;
  });
  const unanswerable = items.filter(({ test }) => test.key === null);
  const never = unanswerable.map((item) => `{ item: '${item.id}', points: Number.NaN }`).join(', ');
  return `/** ${TO_WRITE}, all from the evidence and nothing from the code; see \`../table.ts\`. */
import { worth } from '../fingers.ts';
import type { Table } from '../table.ts';

export const table: Table = {
  id: '${id}',
  predicts: '${TO_WRITE}',
  readIn: 'abstract',
  questions: [
${questions.join('')}  ],
${unanswerable.length > 0 ? `  unanswerable: [${never}],\n` : ''}  totals: [[0, null, null]],
  numbers: [],
  sources: [],
  ownWords: [],
  count: () => [worth(Number.NaN, null)],
};
`;
}
