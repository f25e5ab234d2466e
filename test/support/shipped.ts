/** The extension as it is shipped: its bundles in this Node, with a stand-in for the editor. */
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { command } from '../cli/command.ts';

const require = createRequire(import.meta.url);

/** The bundles that are loaded anew for each test. */
const OURS = ['extension', 'service', 'views', 'registry', 'pictures', 'yaml'];

/**
 * Loads bundles by their names, without their ending.
 *
 * @param api what they get for the module `vscode`
 */
export async function shippedIn(api: object, names: readonly string[]): Promise<unknown[]> {
  const folder = dirname(await command());
  const loader = Module as unknown as { _load(request: string, ...rest: unknown[]): unknown };
  const load = loader._load;
  loader._load = (request, ...rest) => (request === 'vscode' ? api : load.call(Module, request, ...rest));
  try {
    for (const name of OURS) delete require.cache[join(folder, `${name}.cjs`)];
    return names.map((name) => require(join(folder, `${name}.cjs`)) as unknown);
  } finally {
    loader._load = load;
  }
}

/** The names of the bundles that have been loaded since. */
export async function loadedBundles(): Promise<string[]> {
  const folder = dirname(await command());
  return OURS.filter((name) => require.cache[join(folder, `${name}.cjs`)]);
}
