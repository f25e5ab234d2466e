/** The architecture: a folder imports only from those before it, and no two files import each other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  circles,
  folderOf,
  imports,
  LAYERS,
  picture,
  sharedNames,
  sourceFiles,
  unusedExports,
} from '../../scripts/imports.ts';

/** What a folder may import from outside of the project; types are free. */
const PACKAGES: Record<string, readonly string[]> = {
  registry: [
    'csv-parse/sync',
    'csv-stringify/sync',
    'hyparquet-writer',
    'hyparquet-writer/src/datapage.js',
    'hyparquet-writer/src/dictionary.js',
    'hyparquet-writer/src/encoding.js',
    'hyparquet-writer/src/plain.js',
  ],
  audit: ['hyparquet/src/metadata.js', 'hyparquet/src/read.js', 'hyparquet/src/types.js'],
  yaml: ['yaml'],
  segments: ['yaml'],
  note: ['yaml'],
  edit: ['yaml'],
  service: ['yaml'],
  vscode: ['vscode', 'fflate', 'write-excel-file/universal'],
  server: ['vscode-languageserver/node', 'vscode-languageserver-textdocument'],
  cli: [
    'node:crypto',
    'node:fs',
    'node:fs/promises',
    'node:os',
    'node:path',
    'node:readline',
    'node:timers/promises',
    'node:util',
    'node:v8',
    'node:vm',
    'node:worker_threads',
    'node:zlib',
    'cli-progress',
    'jsonc-parser',
    'vscode-languageserver-textdocument',
    'write-excel-file/node',
    '@modelcontextprotocol/server',
    '@modelcontextprotocol/server/stdio',
  ],
};

describe('the layers', () => {
  it('are all named', () => {
    assert.deepEqual([...new Set(sourceFiles.map(folderOf))].sort(), Object.keys(LAYERS).sort());
  });

  it('import only from those that they may', () => {
    const wrong = imports
      .filter(({ file, target }) => {
        const [folder, other] = [folderOf(file), target && folderOf(target)];
        return other !== null && other !== folder && !LAYERS[folder]?.includes(other);
      })
      .map(({ file, from }) => `${file} imports ${from}`);
    assert.deepEqual(wrong, []);
  });

  it('stand in their order', () => {
    const order = Object.keys(LAYERS);
    const wrong = Object.entries(LAYERS).flatMap(([folder, others]) =>
      others.filter((other) => order.indexOf(other) >= order.indexOf(folder)).map((other) => [folder, other]),
    );
    assert.deepEqual(wrong, []);
  });

  it('have packages of their own in YAML and Markdown, which know nothing but text', () => {
    for (const folder of ['yaml', 'markdown']) assert.deepEqual(LAYERS[folder], ['text']);
    const clinical = /\b(lesion|vessel|stump|patient|procedure|score|clinical|cto[-_]note)s?\b/i;
    const wrong = sourceFiles.filter(
      (file) =>
        ['yaml', 'markdown'].includes(folderOf(file)) &&
        clinical.test(readFileSync(join('src', file), 'utf8')),
    );
    assert.deepEqual(wrong, []);
  });

  it('use only the packages they are meant to', () => {
    const wrong = imports
      .filter(({ from, typeOnly }) => !from.startsWith('.') && !typeOnly)
      .filter(({ file, from }) => !PACKAGES[folderOf(file)]?.includes(from))
      .map(({ file, from }) => `${file} imports ${from}`);
    assert.deepEqual(wrong, []);
  });

  it('take what they need of the protocol through one file', () => {
    const doors = imports.filter(({ from, typeOnly }) => from === 'vscode-languageserver/node' && !typeOnly);
    assert.deepEqual([...new Set(doors.map(({ file }) => file))], ['server/protocol.ts']);
  });

  it('are drawn in docs/architecture.md as they are', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    assert.ok(page.includes(`\`\`\`\n${picture()}\n\`\`\``), 'run `npm run generate`');
  });

  it('reach no network and run no text as code', () => {
    const forbidden =
      /\b(fetch|XMLHttpRequest|WebSocket|eval|new Function)\s*\(|node:(https?|net|dgram|dns|tls)\b/;
    assert.deepEqual(
      sourceFiles.filter((file) => forbidden.test(readFileSync(join('src', file), 'utf8'))),
      [],
    );
  });
});

describe('the files', () => {
  it('do not import one another, not even for a type', () => {
    assert.deepEqual(circles(), []);
  });

  it('export each name once: one name means one thing', () => {
    assert.deepEqual(sharedNames(), []);
  });

  it('export nothing for nobody', () => {
    assert.deepEqual(unusedExports(), []);
  });

  it('have at most 300 lines, and half of them more than 70', () => {
    const lengths = sourceFiles
      .filter((file) => folderOf(file) !== 'generated')
      .map((file) => ({ file, lines: readFileSync(join('src', file), 'utf8').split('\n').length - 1 }))
      .sort((a, b) => a.lines - b.lines);
    assert.deepEqual(
      lengths.filter(({ lines }) => lines > 300),
      [],
    );
    const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0;
    assert.ok(median >= 70 && median <= 130, `the median is ${median}`);
  });

  it('hold no character that a reader cannot see', () => {
    const files = [...sourceFiles.map((file) => join('src', file)), 'schemas/cto-note.schema.json'];
    assert.deepEqual(
      files.filter((file) => /[\p{Cf}\p{Co}]/u.test(readFileSync(file, 'utf8'))),
      [],
      'write it as an escape',
    );
  });
});
