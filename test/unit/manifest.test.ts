/** The manifest says in JSON what the code says in TypeScript: here the two are held against each other. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tools } from '../../src/assistant/tools.ts';
import { defaultSettings } from '../../src/score/engine/settings.ts';
import { problemLine } from '../../src/service/reports.ts';
import { decidableCodes } from '../../src/service/settings.ts';
import { readManifest } from '../support/manifest.ts';

const manifest = readManifest();
const { contributes } = manifest;
interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}
const steps: Step[] = contributes.walkthroughs[0].steps;
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
    assert.deepEqual(defaults, { ...defaultSettings, run: 'onType', inlayHints: false, assistants: false });
  });

  it('declares the tools for assistants as the code has them, offered only where they are turned on', () => {
    const declared: { name: string; modelDescription: string; inputSchema: object; when: string }[] =
      contributes.languageModelTools;
    assert.deepEqual(
      declared.map(({ name, modelDescription, inputSchema, when }) => ({
        ...{ name, modelDescription, inputSchema, when },
      })),
      tools.map(({ name, description, inputSchema }) => ({
        ...{ name, modelDescription: description, inputSchema, when: 'config.ctoNotes.assistants' },
      })),
    );
  });

  it('describes every setting', () => {
    for (const [key, value] of Object.entries(contributes.configuration.properties)) {
      assert.ok((value as { markdownDescription?: string }).markdownDescription, key);
    }
    assert.ok(Object.keys(contributes.configuration.properties).length <= 10);
  });

  it('lets a unit decide how serious a problem is, by the codes for which it can', () => {
    const { propertyNames } = contributes.configuration.properties['ctoNotes.severity'];
    assert.deepEqual(propertyNames.enum, [...decidableCodes]);
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

  it('wakes up for notes, Markdown, and what a note may be taken for, and nothing else', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:cto-note',
      'onLanguage:markdown',
      'onLanguage:yaml',
      'onLanguage:plaintext',
    ]);
  });

  it('names only files that are there', () => {
    const paths = [
      ...contributes.grammars.map(({ path }: { path: string }) => path),
      contributes.languages[0].configuration,
      ...steps.map(({ media }) => media.svg),
    ];
    for (const path of paths) assert.ok(readFileSync(path, 'utf8').length > 0, path);
  });

  it('runs in the browser, in a virtual workspace and in one that is not trusted', () => {
    assert.equal(manifest.main, './dist/extension.cjs');
    assert.equal(manifest.browser, './dist/extension.web.cjs');
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
  });

  it('reads the problems of the command line for tasks, in severities that an editor knows', () => {
    const [{ pattern }] = contributes.problemMatchers;
    const read = (severity: string) => {
      const line = problemLine(
        'a/b c.md',
        { line: 2, character: 0 },
        severity,
        'Say why: `x` [y].',
        'yaml-tab',
      );
      const match = new RegExp(pattern.regexp).exec(line) ?? [];
      return ['file', 'line', 'column', 'severity', 'message', 'code'].map((part) => match[pattern[part]]);
    };
    const rest = (severity: string) => ['a/b c.md', '3', '1', severity, 'Say why: `x` [y].', 'yaml-tab'];
    for (const severity of ['error', 'warning', 'hint']) assert.deepEqual(read(severity), rest(severity));
    assert.deepEqual(read('information'), rest('info'));
  });

  it('binds keys to commands that are there', () => {
    const declared = contributes.commands.map(({ command }: { command: string }) => command);
    for (const { command, mac, when } of contributes.keybindings) {
      assert.ok(declared.includes(command), command);
      assert.ok(mac && when, command);
    }
  });
});

describe('the walkthrough', () => {
  const settings = Object.keys(contributes.configuration.properties);
  const declared = contributes.commands.map(({ command }: { command: string }) => command);
  /** Commands and views of the editor itself that the steps use; a test in the editor opens them. */
  const ofTheEditor = [
    'workbench.panel.markers.view.focus',
    'workbench.panel.markers.view',
    'workbench.action.openSettings',
  ];

  it('has five steps, each with a picture and words for who cannot see it', () => {
    assert.equal(contributes.walkthroughs.length, 1);
    assert.equal(steps.length, 5);
    assert.equal(new Set(steps.map(({ id }) => id)).size, 5);
    for (const { media } of steps) assert.ok(media.altText.length > 20, media.svg);
  });

  it('has no picture with another one in it, which the editor would move away', () => {
    for (const { media } of steps)
      assert.equal(readFileSync(media.svg, 'utf8').match(/<svg\b/g)?.length, 1, media.svg);
  });

  it('leads to commands that are there', () => {
    const linked = steps.flatMap(({ description }) =>
      [...description.matchAll(/\(command:([\w.]+)[^)]*\)/g)].map(([, command = '']) => command),
    );
    assert.ok(linked.length >= 4);
    const unknown = linked.filter((command) => ![...declared, ...ofTheEditor].includes(command));
    assert.deepEqual(unknown, []);
  });

  it('ticks off its steps by what is there to be done', () => {
    for (const { id, completionEvents } of steps) {
      assert.ok(completionEvents.length > 0, id);
      for (const event of completionEvents) {
        const [kind = '', name = ''] = event.split(/:(.*)/);
        if (kind === 'onContext') assert.ok(source.includes(`'${name}'`), event);
        else if (kind === 'onSettingChanged') assert.ok(settings.includes(name), event);
        else assert.ok([...declared, ...ofTheEditor].includes(name), event);
      }
    }
  });

  it('is small: a picture is SVG that runs nothing', () => {
    for (const { media } of steps) {
      const svg = readFileSync(media.svg, 'utf8');
      // Most of it is the drawn lesion.
      assert.ok(svg.length < 16_000, media.svg);
      assert.doesNotMatch(svg, /<script|<foreignObject|\bon\w+=|href=/i);
    }
  });
});
