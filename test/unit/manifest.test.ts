/** The manifest says in JSON what the code says in TypeScript: here the two are held against each other. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings } from '../../src/score/settings.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { contributes } = manifest;
const source = readdirSync('src/vscode')
  .map((file) => readFileSync(join('src/vscode', file), 'utf8'))
  .join('\n');

describe('the manifest', () => {
  it('has the defaults of the code for its settings', () => {
    const defaults = Object.fromEntries(
      Object.entries(contributes.configuration.properties).map(([key, value]) => [
        key.replace('ctoNotes.', ''),
        (value as { default: unknown }).default,
      ]),
    );
    assert.deepEqual(defaults, { ...defaultSettings });
  });

  it('describes every setting', () => {
    for (const [key, value] of Object.entries(contributes.configuration.properties)) {
      assert.ok((value as { markdownDescription?: string }).markdownDescription, key);
    }
    assert.ok(Object.keys(contributes.configuration.properties).length <= 10);
  });

  it('declares only commands that the code registers', () => {
    for (const { command } of contributes.commands) {
      const name = command.replace('ctoNotes.', '');
      assert.ok(source.includes(`'${name}'`) || source.includes(`'${command}'`), command);
    }
  });

  it('says for every command where the palette offers it', () => {
    const declared = contributes.commands.map(({ command }: { command: string }) => command).sort();
    const offered = contributes.menus.commandPalette
      .map(({ command }: { command: string }) => command)
      .sort();
    assert.deepEqual(offered, declared);
  });

  it('wakes up for notes and Markdown only', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:cto-note', 'onLanguage:markdown']);
  });

  it('names only files that are there', () => {
    const paths = [
      ...contributes.grammars.map(({ path }: { path: string }) => path),
      contributes.languages[0].configuration,
    ];
    for (const path of paths) assert.ok(readFileSync(path, 'utf8').length > 0, path);
  });
});
