/** The imports between the files of `src/`, for the architecture test and its picture. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** The folders of `src` from the bottom up, each with those it may import from. */
export const LAYERS: Readonly<Record<string, readonly string[]>> = {
  generated: [],
  text: [],
  yaml: ['text'],
  markdown: ['text'],
  problems: ['text', 'yaml'],
  schema: ['generated', 'text', 'yaml', 'problems'],
  segments: ['text', 'yaml', 'markdown', 'schema'],
  note: ['generated', 'text', 'yaml', 'problems', 'schema', 'segments'],
  score: ['generated', 'text'],
  present: ['generated', 'text', 'yaml', 'schema', 'score'],
  picture: ['generated', 'text', 'score', 'present'],
  edit: ['text', 'yaml', 'schema', 'segments', 'note'],
  check: ['text', 'yaml', 'problems', 'segments', 'note', 'score', 'present', 'edit'],
  service: [
    'text',
    'yaml',
    'markdown',
    'problems',
    'schema',
    'segments',
    'note',
    'score',
    'present',
    'edit',
    'check',
  ],
  registry: ['generated', 'text', 'yaml', 'schema', 'score', 'present', 'edit', 'service'],
  fhir: ['generated', 'text', 'yaml', 'problems', 'schema', 'score', 'present', 'service', 'registry'],
  report: ['text', 'score', 'picture', 'present', 'service'],
  audit: ['text', 'score', 'picture', 'registry', 'report'],
  assistant: ['schema', 'score', 'service'],
  webview: ['service'],
  vscode: [
    'text',
    'schema',
    'score',
    'picture',
    'service',
    'registry',
    'report',
    'audit',
    'assistant',
    'webview',
  ],
  server: ['text', 'score', 'service'],
  cli: [
    'generated',
    'text',
    'problems',
    'schema',
    'segments',
    'score',
    'present',
    'picture',
    'service',
    'registry',
    'fhir',
    'report',
    'audit',
    'assistant',
    'server',
  ],
};

export interface Import {
  /** The importing file, from `src/` on. */
  readonly file: string;
  /** The specifier: a path or a package. */
  readonly from: string;
  /** The imported file of `src/`; null for a package or a file elsewhere. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

/** The TypeScript files of `src/`, from there on. */
export const sourceFiles: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

const known = new Set(sourceFiles);

/** The folder of `src/` that a file is in. */
export const folderOf = (file: string): string => file.split('/')[0] ?? '';

/** All imports and re-exports, including types. */
export const imports: readonly Import[] = sourceFiles.flatMap((file) =>
  [
    ...readFileSync(join('src', file), 'utf8').matchAll(
      /(?:^(?:import|export)\s+(type\s)?[^'";]*?from |\bimport\()'([^']+)'/gm,
    ),
  ].map(([, type, from = '']) => {
    const path = from.startsWith('.') ? normalize(join(dirname(file), from)).replaceAll('\\', '/') : '';
    return { file, from, target: known.has(path) ? path : null, typeOnly: type !== undefined };
  }),
);

/** Import cycles, each as a path that ends where it begins. */
export function circles(): string[] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of imports)
    if (target) targets.set(file, [...(targets.get(file) ?? []), target]);
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...path, file]);
    done.add(file);
  };
  for (const file of sourceFiles) walk(file, []);
  return found;
}

/** The names that a file of `src/` declares and exports; re-exports do not count. */
const exportsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [
      ...text.matchAll(
        /^export (?:declare |abstract |async )*(?:function\*?|class|const|let|interface|type|enum) (\w+)/gm,
      ),
    ].map(([, name = '']) => name),
  );

/** Names exported by more than one file, with those files. */
export function sharedNames(): string[] {
  const files = new Map<string, string[]>();
  for (const file of sourceFiles)
    for (const name of exportsOf(readFileSync(join('src', file), 'utf8')))
      files.set(name, [...(files.get(name) ?? []), file]);
  return [...files].filter(([, all]) => all.length > 1).map(([name, all]) => `${name}: ${all.join(', ')}`);
}

/** Names exported for nobody: no other file of the project has such a word in it. */
export function unusedExports(): string[] {
  const files = ['src', 'test', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[cm]?[jt]s$/.test(file))
      .map((file) => join(folder, file)),
  );
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  /** In how many files a word stands. */
  const counts = new Map<string, number>();
  for (const { text } of texts)
    for (const word of new Set(text.match(/\w+/g))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return texts
    .filter(({ file }) => file.startsWith('src') && folderOf(relative('src', file)) !== 'generated')
    .flatMap(({ file, text }) =>
      [...exportsOf(text)].filter((name) => counts.get(name) === 1).map((name) => `${name}: ${file}`),
    );
}

/** What each folder imports, one line per folder: the picture in docs/architecture.md. */
export function picture(): string {
  const width = Math.max(...Object.keys(LAYERS).map((folder) => folder.length));
  const lines = Object.keys(LAYERS).map((folder) => {
    const others = new Set(
      imports.flatMap(({ file, target }) => (target && folderOf(file) === folder ? [folderOf(target)] : [])),
    );
    others.delete(folder);
    const named = Object.keys(LAYERS).filter((other) => others.has(other));
    const count = sourceFiles.filter((file) => folderOf(file) === folder).length;
    return `${folder.padEnd(width)} ${String(count).padStart(3)} files  ← ${named.join(', ') || '–'}`;
  });
  return lines.join('\n');
}
