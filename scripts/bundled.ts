/** The third-party packages in the bundles, with their versions and licences. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildAll } from './build.ts';
import { root } from './host/paths.ts';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As the package names it, such as `MIT`. */
  readonly license: string;
  readonly licenseText: string;
}

/** The validator is generated; its comments name the packages it was generated from. */
const GENERATED = 'src/generated/validator.js';

function packageAt(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e([.-]|$)/i.test(entry));
  if (!file) throw new Error(`The package ${name} brings no text of its licence.`);
  const licenseText = readFileSync(join(root, folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim();
  return { name, version, license, licenseText };
}

/** Build `dist/` and return the packages in it, ordered by name. */
export async function bundledPackages(): Promise<BundledPackage[]> {
  const generated = readFileSync(join(root, GENERATED), 'utf8').match(/^\/\/ node_modules\/.*/gm) ?? [];
  const paths = [...(await buildAll()), ...generated].map((path) => path.replaceAll('\\', '/'));
  const folders = paths.flatMap(
    (path) => /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path) ?? [],
  );
  return [...new Set(folders)]
    .filter((folder) => existsSync(join(root, folder)))
    .map(packageAt)
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The licences of all packages, in the form they require. */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const line = '-'.repeat(78);
  const notices = packages.map(
    ({ name, version, license, licenseText }) =>
      `${line}\n${name} ${version} (${license})\n${line}\n\n${licenseText}\n`,
  );
  return `CTO Notes is made with the packages below, parts of which are in its files.\n\n${notices.join('\n')}`;
}

/** The entry of a package in a bill of materials. */
interface Component {
  readonly name: string;
  readonly version: string;
  readonly 'bom-ref': string;
  readonly [key: string]: unknown;
}

/**
 * The bill of materials of what is shipped, in CycloneDX: npm's own, without build tools and without what would
 * differ from one build to the next.
 *
 * @param time the time to write into it
 */
export async function billOf(packages: readonly BundledPackage[], time: Date): Promise<string> {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const npm = await promisify(execFile)('npm', args, {
    cwd: root,
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  const { serialNumber: _, metadata, components, dependencies, ...bill } = JSON.parse(npm.stdout);
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const shipped = (components as Component[])
    .filter((one) => packages.some((two) => one.name === two.name && one.version === two.version))
    // npm calls these development tools, but they are in the bundles.
    .map(({ properties, ...component }) => ({ ...component, scope: 'required' }));
  const refs = new Set(shipped.map((component) => component['bom-ref']));
  const own = { ...metadata.component, name, type: 'application' };
  const needed = (dependencies as { ref: string; dependsOn: string[] }[])
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));
  return `${JSON.stringify(
    {
      ...bill,
      metadata: {
        timestamp: time.toISOString(),
        tools: metadata.tools,
        component: { ...own, version },
      },
      components: shipped,
      dependencies: [{ ref: own['bom-ref'], dependsOn: [...refs] }, ...needed],
    },
    null,
    2,
  )}\n`;
}
