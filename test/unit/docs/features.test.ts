/** The page of features: each test that it names is there, and each code has a fix or is listed. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { problemCodes } from '../../../src/problems/codes.ts';

const page = readFileSync('docs/features.md', 'utf8');
const FIVE = ['YAML', 'JSON', 'markdownlint', 'TOML', 'Actions'];

interface Row {
  readonly section: string;
  readonly cells: readonly string[];
}

function rowsOf(text: string): Row[] {
  return text.split(/^## /m).flatMap((part) => {
    const [section = ''] = part.split('\n');
    const lines = part.split('\n').filter((line) => line.startsWith('| '));
    return lines.slice(2).map((line) => ({
      section,
      cells: line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()),
    }));
  });
}

const rows = rowsOf(page);
const isOurs = ({ section }: Row) => section !== 'What they have that makes no sense here';

/** The tests that a row names, each with its file. */
function testsOf({ cells }: Row): { file: string; title: string }[] {
  return [...(cells.at(-1) ?? '').matchAll(/`([\w/.-]+\.test\.ts)`: ((?:“[^”]+”(?:, )?)+)/g)].flatMap(
    ([, file = '', titles = '']) =>
      [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ file: `test/${file}`, title })),
  );
}

describe('the page of features', () => {
  it('has rows in each of its tables', () => {
    assert.ok(rows.filter(isOurs).length > 50, `${rows.length}`);
    assert.ok(rows.filter((row) => !isOurs(row)).length > 5);
  });

  for (const row of rows.filter(isOurs)) {
    it(`names a test that is there: ${row.cells[0]}`, () => {
      const tests = testsOf(row);
      assert.ok(tests.length > 0, 'no test is named');
      for (const { file, title } of tests) {
        assert.ok(existsSync(file), file);
        const text = readFileSync(file, 'utf8');
        const isThere = [`it('${title}'`, `it(\`${title}`].some((call) => text.includes(call));
        assert.ok(isThere, `${file} has no test “${title}”`);
      }
    });
  }

  it('says of each row who of the five has it', () => {
    const named = rows.filter(({ section }) => section !== 'What none of them has');
    for (const { cells } of named) {
      const who = (cells[1] ?? '').split(', ');
      assert.ok(cells[1] === '–' || who.every((one) => FIVE.includes(one)), cells.join(' | '));
    }
    for (const one of FIVE)
      assert.ok(
        named.some(({ cells }) => cells[1]?.includes(one)),
        one,
      );
  });

  it('lists the problems without a quick fix: those without a pair of notes', () => {
    const folder = 'test/fixtures/fixes';
    const fixed = new Set(
      readdirSync(folder).map((file) => /([\w-]+):/.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1]),
    );
    const listed = page.split('## Problems without a quick fix')[1]?.match(/(?<=`)[a-z-]+(?=`)/g) ?? [];
    const codes = listed.filter((word) => (problemCodes as readonly string[]).includes(word));
    assert.deepEqual(
      codes,
      problemCodes.filter((code) => !fixed.has(code)),
    );
  });
});
