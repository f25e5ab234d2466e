/** What the README promises to who reads no further. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readManifest } from '../../support/manifest.ts';
import { document, service } from '../../support/notes.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  it('begins with how to install it, then has the two commands for who builds it', () => {
    const [first, second] = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    assert.deepEqual([first, second], ['Install', 'Build it, try it, test it']);
    const install = /^## Install\n([\s\S]*?)^## /m.exec(readme)?.[1] ?? '';
    assert.deepEqual(
      [...install.matchAll(/^\d\./gm)].map(([mark]) => mark),
      ['1.', '2.', '3.'],
    );
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.ok(install.includes(`\`${name}-${version}.vsix\``));
    assert.ok(readme.includes('```\nnpm ci && npm start\nnpm ci && npm test\n```\n'));
  });

  it('has a first note without a problem, and says how its summary begins', () => {
    const [, note = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const [, headline = ''] = /Its summary begins with `([^`]+)`/.exec(readme) ?? [];
    const shown = document(note);
    assert.deepEqual(service().diagnose(shown), []);
    const [edit] = service().summaries(shown, 'all').edits;
    assert.ok(headline.length > 10 && edit?.newText.includes(headline), edit?.newText);
  });

  it('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    assert.ok(pictures.length > 5);
    assert.deepEqual(
      pictures.filter((path) => !existsSync(path)),
      [],
    );
  });

  it('has a row for every command that the palette offers', () => {
    const { commands, menus } = readManifest().contributes;
    const titles: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
    const table = /^\| command[\s\S]*?\n\n/m.exec(readme)?.[0] ?? '';
    const isHidden = ({ command }: { command: string }) =>
      menus.commandPalette.some(
        (item: { command: string; when: string }) => item.command === command && item.when === 'false',
      );
    const offered: string[] = commands
      .filter((one: { command: string }) => !isHidden(one))
      .map(({ title }: { title: string }) => titles[title.slice(1, -1)] ?? title);
    assert.ok(offered.length > 10);
    // Two commands share a row: "Insert Scored Summary, for All Lesions".
    const rows = table.replace(/^(\| Insert Scored Summary), (for All Lesions)/m, '$1 |\n$1 $2');
    assert.deepEqual(
      offered.filter((title) => !rows.includes(`\n| ${title} |`)),
      [],
    );
  });

  it('has a row for every setting, and the number that each limit begins with', () => {
    const { properties } = readManifest().contributes.configuration;
    const missing = Object.entries<{ default: unknown }>(properties).filter(([key, { default: value }]) => {
      const row = `\n| \`${key}\` | `;
      return !readme.includes(typeof value === 'number' ? `${row}${value} |` : row);
    });
    assert.deepEqual(missing, []);
  });
});
