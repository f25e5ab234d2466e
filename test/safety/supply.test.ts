/** What is shipped of others: known, few, licensed, and passed on as their licences ask. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type BundledPackage, billOf, bundledPackages, noticesOf } from '../../scripts/bundled.ts';

/** Licences that ask for no more than that their text is passed on, and Apache's that changes to its files are told: we make none. */
const LICENCES = ['Apache-2.0', 'ISC', 'MIT'];

const lockfiles = ['package-lock.json', 'mutation/package-lock.json', 'publishing/package-lock.json'];

describe('the packages of others', function () {
  this.timeout(180_000);
  let packages: BundledPackage[];

  before(async () => {
    packages = await bundledPackages();
  });

  it('are those of docs/dependencies.md, with their licences and a reason', () => {
    const rows = [
      ...readFileSync('docs/dependencies.md', 'utf8').matchAll(
        /^\| ([\w@/.-]+) \| ([\w.-]+) \| [^|]+ \| ([^|]+) \|$/gm,
      ),
    ];
    const listed = rows
      .filter(([, name]) => !/^(package|-+)$/.test(name ?? ''))
      .map(([, name, license]) => `${name} ${license}`);
    assert.deepEqual(listed.sort(), packages.map(({ name, license }) => `${name} ${license}`).sort());
  });

  it('have licences that ask only to be passed on, and are', () => {
    for (const { name, license } of packages) assert.ok(LICENCES.includes(license), `${name}: ${license}`);
    assert.equal(readFileSync('THIRD-PARTY-NOTICES.txt', 'utf8'), noticesOf(packages), 'npm run notices');
    for (const { name, licenseText } of packages) {
      assert.match(
        licenseText,
        /(Permission (is hereby granted|to use, copy, modify)|You may reproduce and distribute copies)/,
        name,
      );
      assert.match(licenseText, /copyright/i, name);
    }
    for (const list of ['.vscodeignore', '.npmignore']) {
      assert.match(readFileSync(list, 'utf8'), /^!THIRD-PARTY-NOTICES\.txt$/m);
    }
  });

  it('are no dependencies of whoever installs ours', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const key of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies']) {
      assert.equal(manifest[key], undefined, key);
    }
    const { scripts } = manifest;
    for (const hook of ['preinstall', 'install', 'postinstall']) assert.equal(scripts[hook], undefined, hook);
  });

  it('stand in the bill of materials, each with its hash and licence, and nothing else', async () => {
    const time = new Date(1_700_000_000_000);
    const text = await billOf(packages, time);
    const bill = JSON.parse(text);
    assert.deepEqual([bill.bomFormat, bill.specVersion], ['CycloneDX', '1.5']);
    assert.deepEqual(
      [bill.metadata.component.name, bill.metadata.timestamp],
      ['cto-notes', time.toISOString()],
    );
    type Component = {
      name: string;
      version: string;
      purl: string;
      hashes: { alg: string; content: string }[];
    };
    const components = bill.components as (Component & { licenses: { license: { id: string } }[] })[];
    assert.deepEqual(
      components.map(({ name, version, licenses }) => `${name} ${version} ${licenses[0]?.license.id}`).sort(),
      packages.map(({ name, version, license }) => `${name} ${version} ${license}`).sort(),
    );
    for (const { name, version, purl, hashes } of components) {
      assert.equal(purl, `pkg:npm/${name.replace('@', '%40')}@${version}`);
      assert.equal(hashes[0]?.alg, 'SHA-512');
      assert.match(hashes[0]?.content ?? '', /^[0-9a-f]{128}$/);
    }
    assert.equal(await billOf(packages, time), text, 'twice is the same');
  });

  for (const file of lockfiles) {
    it(`are locked by version, place and hash in ${file}`, () => {
      const locked = Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages) as [
        string,
        { resolved?: string; integrity?: string; inBundle?: boolean },
      ][];
      assert.ok(locked.length > 100);
      for (const [name, { resolved, integrity, inBundle }] of locked) {
        if (name === '' || inBundle) continue;
        // Where it names no place, npm takes the package from its registry.
        if (resolved) assert.match(resolved, /^https:\/\/registry\.npmjs\.org\//, name);
        assert.match(integrity ?? '', /^sha512-/, name);
      }
    });
  }
});
