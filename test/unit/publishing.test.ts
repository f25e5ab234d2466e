/** What the Marketplace, Open VSX and npm ask of a manifest and its pages; their clients ask the rest (test/release/). */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readManifest } from '../support/manifest.ts';

const manifest = readManifest();

/** https://code.visualstudio.com/api/references/extension-manifest, without what no extension of this kind is. */
const CATEGORIES = [
  ...['AI', 'Chat', 'Data Science', 'Education', 'Formatters', 'Linters', 'Machine Learning', 'Other'],
  ...['Programming Languages', 'Snippets', 'Testing', 'Visualization'],
];

/** Fields that say where the project lives. None is set until that is known, and then all of them. */
const ADDRESSES = ['repository', 'bugs', 'homepage'];

describe('the manifest, for those who publish it,', () => {
  it('has the fields that are asked for', () => {
    const { name, displayName, description, version, publisher, license, pricing } = manifest;
    assert.match(name, /^[a-z0-9][a-z0-9-]*$/);
    assert.match(publisher, /^[a-z0-9][a-z0-9-]*$/i);
    // The Marketplace takes no pre-release, and four parts nowhere.
    assert.match(version, /^\d+\.\d+\.\d+$/);
    assert.ok(displayName.length <= 50 && description.length <= 145, 'as much as a search result shows');
    assert.deepEqual([license, pricing], ['MIT', 'Free']);
    assert.match(readFileSync('LICENSE', 'utf8'), /^MIT License/);
  });

  it('has categories that exist, and not the one that says nothing', () => {
    for (const category of manifest.categories) assert.ok(CATEGORIES.includes(category), category);
    assert.ok(!manifest.categories.includes('Other'));
    assert.equal(new Set(manifest.keywords).size, manifest.keywords.length);
  });

  it('has an icon of at least 128 pixels, which is no SVG, on a banner of its own colour', () => {
    const icon = readFileSync(manifest.icon);
    assert.equal(icon.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([icon.readUInt32BE(16) >= 128, icon.readUInt32BE(16)], [true, icon.readUInt32BE(20)]);
    assert.match(manifest.galleryBanner.color, /^#[0-9a-f]{6}$/);
  });

  it('names the command as npm writes it, which otherwise corrects the package while it publishes it', () => {
    assert.deepEqual(manifest.bin, { 'cto-note': 'dist/cto-note.cjs' });
  });

  it('says of the places of the project all or nothing', () => {
    const set = ADDRESSES.filter((field) => field in manifest);
    assert.ok(set.length === 0 || set.length === ADDRESSES.length, `only ${set.join(' and ')}`);
    assert.deepEqual([manifest.badges, manifest.sponsor], [undefined, undefined]);
  });
});

describe('the pages that galleries show', () => {
  for (const page of ['README.md', 'CHANGELOG.md']) {
    it(`load no picture of strangers and no SVG: ${page}`, () => {
      const text = readFileSync(page, 'utf8');
      for (const [, path = ''] of text.matchAll(/!\[[^\]]*\]\(([^)\s]*)/g))
        assert.match(path, /^media\/[\w-]+\.png$/);
      assert.doesNotMatch(text, /<(img|svg|video|iframe)\b/);
    });
  }

  it('begin with what is new, under “Unreleased”, in the words of Keep a Changelog', () => {
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    const versions = [...changelog.matchAll(/^## (.*)$/gm)].map(([, title]) => title ?? '');
    assert.equal(versions[0], 'Unreleased');
    for (const title of versions.slice(1)) assert.match(title, /^\d+\.\d+\.\d+ - \d{4}-\d\d-\d\d$/);
    const kinds = [...changelog.matchAll(/^### (.*)$/gm)].map(([, title]) => title ?? '');
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    for (const kind of kinds) assert.ok(known.includes(kind), kind);
  });

  it('name the version that is made from them', () => {
    const { version } = manifest;
    for (const [page, named] of [
      ['README.md', `cto-notes-${version}.vsix`],
      ['docs/adopt.md', `cto-notes-${version}.tgz`],
      ['docs/pipeline.md', `rev: v${version}`],
    ] as const) {
      const text = readFileSync(page, 'utf8');
      const all = text.match(/cto-notes-\d+\.\d+\.\d+\.(vsix|tgz)|\brev: v\d+\.\d+\.\d+/g) ?? [];
      assert.deepEqual([...new Set(all)], [named], page);
    }
  });
});
