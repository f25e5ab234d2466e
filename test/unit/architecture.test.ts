/** The law of the house: a folder imports only from those before it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Each folder of `src` with the folders it may import from. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  generated: [],
  words: [],
  text: [],
  score: ['words', 'generated'],
  note: ['words', 'text', 'generated'],
  present: ['words', 'text', 'note', 'score'],
  summary: ['text', 'note'],
  format: ['text', 'note'],
  check: ['words', 'text', 'note', 'score', 'present', 'summary'],
  service: ['words', 'text', 'note', 'score', 'present', 'summary', 'format', 'check'],
  vscode: ['words', 'present', 'score', 'service'],
  server: ['words', 'score', 'service'],
  cli: ['words', 'text', 'present', 'score', 'service', 'server'],
};

/** What a folder may import from outside of the project; types are free. */
const PACKAGES: Record<string, readonly string[]> = {
  note: ['yaml'],
  summary: ['yaml'],
  format: ['yaml'],
  check: ['yaml'],
  vscode: ['vscode'],
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
    'node:vm',
    'node:worker_threads',
    'cli-progress',
    'jsonc-parser',
  ],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

const imports: Import[] = files.flatMap((file) =>
  [
    ...readFileSync(join('src', file), 'utf8').matchAll(
      /(?:^(?:import|export)\s+(type\s)?[^'";]*?from |\bimport\()'([^']+)'/gm,
    ),
  ].map(([, type, from = '']) => ({
    file,
    folder: file.split('/')[0] ?? '',
    from,
    typeOnly: type !== undefined,
  })),
);

describe('the layers', () => {
  it('are all named here', () => {
    assert.deepEqual(
      [...new Set(files.map((file) => file.split('/')[0]))].sort(),
      Object.keys(MAY_IMPORT).sort(),
    );
  });

  it('import only from those before them', () => {
    const wrong = imports
      .filter(({ from }) => from.startsWith('.'))
      .map((found) => ({
        ...found,
        target: normalize(join(dirname(found.file), found.from)).split('/')[0] ?? '',
      }))
      .filter(
        ({ folder, target }) => target !== folder && target !== '..' && !MAY_IMPORT[folder]?.includes(target),
      )
      .map(({ file, from }) => `${file} imports ${from}`);
    assert.deepEqual(wrong, []);
  });

  it('use only the packages they are meant to', () => {
    const wrong = imports
      .filter(({ from, typeOnly }) => !from.startsWith('.') && !typeOnly)
      .filter(({ folder, from }) => !PACKAGES[folder]?.includes(from))
      .map(({ file, from }) => `${file} imports ${from}`);
    assert.deepEqual(wrong, []);
  });

  it('take what they need of the protocol through one file', () => {
    const doors = imports.filter(({ from, typeOnly }) => from === 'vscode-languageserver/node' && !typeOnly);
    assert.deepEqual([...new Set(doors.map(({ file }) => file))], ['server/protocol.ts']);
  });

  it('reach no network and run no text as code', () => {
    const forbidden =
      /\b(fetch|XMLHttpRequest|WebSocket|eval|new Function)\s*\(|node:(https?|net|dgram|dns|tls)\b/;
    assert.deepEqual(
      files.filter((file) => forbidden.test(readFileSync(join('src', file), 'utf8'))),
      [],
    );
  });
});
