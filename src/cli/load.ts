/**
 * The command is in several files, so that a call loads what it needs. Beside each stands the code that V8 made of
 * it when it was built: on a machine of the same kind, a Node with the same V8 takes that instead of compiling the
 * file; any other compiles it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { useFlagsForMany } from './v8-flags.ts';

/** What the bundler makes of the entry points of the command; the types of what they export. */
interface Files {
  readonly files: typeof import('./files.ts');
  readonly audit: typeof import('./audit-files.ts');
  readonly export: typeof import('./export-files.ts');
  readonly report: typeof import('./report-files.ts');
  readonly lsp: Record<string, never>;
  readonly mcp: typeof import('./mcp.ts');
}

/** What reads notes, of which there may be tens of thousands; a server has a few at a time. */
const FOR_MANY: ReadonlySet<keyof Files> = new Set(['files', 'audit', 'export', 'report']);

const MACHINE = `${process.platform}-${process.arch}-${process.versions.v8}`;

function codeOf(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}.${MACHINE}.code`);
  } catch {
    return undefined;
  }
}

/** Loads a file of the command, which stands beside this one. */
export function load<Name extends keyof Files>(name: Name): Files[Name] {
  // In every thread and before the code is taken: V8 refuses code that was made under other flags.
  if (FOR_MANY.has(name)) useFlagsForMany();
  const file = join(__dirname, `${name}.cjs`);
  // The bundler writes these files in ASCII, which is read fastest this way.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`;
  const cachedData = codeOf(file);
  const script = new Script(source, { filename: file, ...(cachedData ? { cachedData } : {}) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, __dirname);
  return module.exports as Files[Name];
}
