/** The checks of `npm run check`: formatting and lint, types, bundles. */
import { join } from 'node:path';
import { root } from './paths.ts';
import { exitCodeOf } from './process.ts';

const modules = join(root, 'node_modules');
const TOOLS = {
  'biome check': [join(modules, '@biomejs/biome/bin/biome'), 'check', '.'],
  tsc: [join(modules, 'typescript/bin/tsc'), '-p', '.'],
  // Code for a page knows the browser and neither Node nor VS Code.
  'tsc of the view': [join(modules, 'typescript/bin/tsc'), '-p', 'src/webview'],
  // The bundler refuses what the compiler does not see, such as an import from Node in code for the browser.
  build: ['--import', 'tsx', 'scripts/build.ts'],
};

/** Run all tools in a folder, even after one fails; whether each passed, by name. */
export async function runChecks(folder: string): Promise<ReadonlyMap<string, boolean>> {
  const passed = new Map<string, boolean>();
  for (const [name, args] of Object.entries(TOOLS))
    passed.set(name, (await exitCodeOf(process.execPath, args, { cwd: folder })) === 0);
  return passed;
}
