/** What `npm run check` asks: formatting and lint, types, and whether the bundles can be built. */
import { join } from 'node:path';
import { root } from './paths.ts';
import { exitCodeOf } from './process.ts';

const modules = join(root, 'node_modules');
const TOOLS = {
  'biome check': [join(modules, '@biomejs/biome/bin/biome'), 'check', '.'],
  tsc: [join(modules, 'typescript/bin/tsc'), '-p', '.'],
  // The bundler refuses what no compiler sees, such as an import of Node's in code for the browser.
  build: ['--import', 'tsx', 'scripts/build.ts'],
};

/** Runs all tools, also after one that fails, in a folder; whether each passed, by its name. */
export async function runChecks(folder: string): Promise<ReadonlyMap<string, boolean>> {
  const passed = new Map<string, boolean>();
  for (const [name, args] of Object.entries(TOOLS))
    passed.set(name, (await exitCodeOf(process.execPath, args, { cwd: folder })) === 0);
  return passed;
}
