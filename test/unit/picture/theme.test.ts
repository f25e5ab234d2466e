/** The colours of pictures in a page of VS Code: its style sheet sets every variable of the palette, in each theme. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Palette, palettes } from '../../../src/picture/palette.ts';
import { readManifest } from '../../support/manifest.ts';

const css = readFileSync(new URL('../../../media/pictures.css', import.meta.url), 'utf8')
  // Without its comment.
  .replace(/\/\*.*?\*\//s, '');

/** The variables that a selector sets. */
function variablesOf(selector: string): Record<string, string> {
  const rules = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)].filter(([, name = '']) => name.trim() === selector);
  return Object.fromEntries(
    rules.flatMap(([, , body = '']) =>
      [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, key = '', value = '']) => [key, value]),
    ),
  );
}

/** What the sheet has to set for a palette: paper and words are the editor's own where it tells them. */
function expected(palette: Palette): Record<string, string> {
  const editor: Partial<Record<keyof Palette, string>> = {
    paper: '--vscode-editor-background',
    ink: '--vscode-editor-foreground',
  };
  return Object.fromEntries(
    (Object.keys(palette) as (keyof Palette)[]).map((key) => {
      const variable = /^var\((--[\w-]+)\)$/.exec(palettes.theme[key])?.[1] ?? '';
      return [variable, editor[key] ? `var(${editor[key]}, ${palette[key]})` : palette[key]];
    }),
  );
}

const THEMES = [
  [':root', palettes.light],
  ['body.vscode-dark', palettes.dark],
  ['body.vscode-high-contrast', palettes.highContrast],
  ['body.vscode-high-contrast-light', palettes.highContrastLight],
] as const;

describe('the style sheet of pictures', () => {
  for (const [selector, palette] of THEMES) {
    it(`sets every colour: ${selector}`, () => {
      assert.deepEqual(variablesOf(selector), expected(palette));
    });
  }

  it('has the light contrast behind the dark one, since the editor names both for it', () => {
    const places = THEMES.map(([selector]) => css.indexOf(`${selector} {`));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('comes with the preview', () => {
    assert.ok(readManifest().contributes['markdown.previewStyles'].includes('./media/pictures.css'));
    assert.match(readFileSync('.vscodeignore', 'utf8'), /^!media\/pictures\.css$/m);
  });
});
