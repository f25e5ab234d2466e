import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-types';
import { validateNote } from '../../src/generated/validator.js';
import { CLEAN, changed } from '../support/clean-note.ts';
import { type LspClient, startServer } from '../support/lsp-client.ts';
import { names, notes, values } from './cases.ts';

const SCHEMA = pathToFileURL(resolve('schemas/cto-note.schema.json')).href;
const EXAMPLE = readFileSync('examples/01-circumflex.cto.yaml', 'utf8');

/** A short note that uses what the format leaves free: `unknown`, left out, local keys, flow style, anchors. */
const FREE = `---
cto_note: 1
x_site: {code: 7}
patient: &p {id: 12, age_years: unknown, prior_cabg: true, x_note: [a, b]}
x_again: *p
lesions:
  - {id: LAD mid, vessel: LAD, length_mm: unknown, rentrop: unknown, in_stent: unknown}
  - id: B
    vessel: graft
    occlusion_months: 3.5
    x_local: yes
    summary: |
      J-CTO 0–5/5

      - and more
...
`;

const SLIPS: [what: string, change: [from: string, to: string], line: number, says: RegExp][] = [
  ['an unknown key', ['  age_years: 67', '  age: 67'], 4, /age/],
  ['a key of another section', ['    stump: blunt', '    contrast_ml: 100'], 24, /contrast_ml/],
  ['an unknown word', ['calcification: none', 'calcification: heavy'], 26, /severe/],
  ['a word in capitals', ['tortuosity: none', 'tortuosity: None'], 28, /moderate/],
  ['a number out of range', ['length_mm: 25', 'length_mm: 250'], 23, /200/],
  ['a number that must be above', ['length_mm: 25', 'length_mm: 0'], 23, /0/],
  ['a unit in the value', ['bend_degrees: 10', 'bend_degrees: 10 degrees'], 27, /unknown/],
  ['text for a list', ['symptoms: [angina]', 'symptoms: angina'], 7, /array/],
  [
    'a word twice in a list',
    ['[benefits, risks]', '[benefits, benefits]'],
    12,
    /benefits|[Dd]uplicate|unique/,
  ],
  ['a date the other way', ['date: 2026-03-02', 'date: 02.03.2026'], 11, /date/],
  ['a required key left out', ['    vessel: LAD\n', ''], 19, /vessel/],
  ['a value left out', ['air_kerma_gy: 2', 'air_kerma_gy:'], 17, /number/],
  ['a lesion by a wrong name', ['id: A', 'id: "*"'], 19, /pattern/],
  ['another version', ['cto_note: 1', 'cto_note: 2'], 1, /1/],
];

/** Where it does not do as the specification says: it knows no calendar, and counts units of 16 bits. */
const OTHERWISE = [
  'consent: date: "2026-02-30"',
  'procedure: date: "2026-02-30"',
  'follow_up_visit: date: "2026-02-30"',
  'test: date: "2026-02-30"',
  'later_procedure: date: "2026-02-30"',
  'test/fixtures/mistakes/day-that-does-not-exist.cto.yaml',
  'a name with 40 letters beyond 16 bits',
];

/** JSON, which is YAML, with an escape for each character beyond ASCII: what YAML does not take as it is among them. */
const inAscii = (json: string): string =>
  json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A list in lists of so many entries. */
const batches = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));

describe('the schema alone, in the YAML language server', () => {
  let client: LspClient;
  let opened = 0;

  before(async () => {
    client = await startServer({
      command: process.execPath,
      args: ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'],
      settings: {
        yaml: { validate: true, schemaStore: { enable: false }, schemas: { [SCHEMA]: '*.cto.yaml' } },
      },
    });
  });
  after(() => client.stop());

  async function found(text: string, name = `${++opened}.cto.yaml`): Promise<Diagnostic[]> {
    return client.open(`file:///notes/${name}`, 'yaml', text);
  }

  it('is loaded without a complaint', async () => {
    const [first, ...rest] = await found('cto_note: 1\n');
    assert.match(String(first?.message), /lesions/);
    assert.deepEqual(rest, []);
  });

  for (const [what, text] of [
    ['a clean note', CLEAN],
    ['the first example', EXAMPLE],
    ['a note that uses what is left free', FREE],
    ['two notes in a file', `${CLEAN}---\n${EXAMPLE}`],
  ] as const) {
    it(`accepts ${what}`, async () => assert.deepEqual(await found(text), []));
  }

  for (const [what, change, line, says] of SLIPS) {
    it(`finds ${what}, once and in its line`, async () => {
      const [first, ...rest] = await found(changed(change));
      assert.deepEqual(rest, []);
      assert.equal(first?.range.start.line, line - 1);
      assert.match(String(first?.message), says);
      assert.equal(first?.severity, 1);
    });
  }

  for (const [what, cases] of [
    ['value of every key, and those near it', values()],
    ['name of a lesion', names()],
    ['example, fixture and problem page in YAML', notes().filter(({ part }) => part === '')],
  ] as const) {
    it(`finds valid what we find valid: every ${what}`, async () => {
      for (const some of batches(cases, 100)) {
        const lines = some.map(({ data }) => inAscii(JSON.stringify(data)));
        const marked = new Set(
          (await found(`---\n${lines.join('\n---\n')}\n`)).map(({ range }) => range.start.line),
        );
        const different = some.filter(({ data }, i) => validateNote(data) === marked.has(2 * i + 1));
        assert.deepEqual(
          different.map(({ about }) => about).filter((about) => !OTHERWISE.includes(about)),
          [],
        );
      }
    });
  }

  it('is found by a line in the note as well', async () => {
    const line = `# yaml-language-server: $schema=${SCHEMA}\n`;
    assert.deepEqual(await found(line + CLEAN, 'plain.yaml'), []);
    const slip = await found(line + changed(['stump: blunt', 'stump: blint']), 'slip.yaml');
    assert.equal(slip.length, 1);
  });

  it('lets go of a mistake that is fixed', async () => {
    const name = 'fixed.cto.yaml';
    assert.equal((await found(changed(['stump: blunt', 'stump: blint']), name)).length, 1);
    assert.deepEqual(await client.change(`file:///notes/${name}`, 2, CLEAN), []);
  });
});
