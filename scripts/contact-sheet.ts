/**
 * `npm run contact-sheet [FILE]`: writes one page with many lesions, each as a picture with its tree and scores, in the
 * light, dark and both high-contrast colours and in grey. For looking at: `out/contact-sheet.html` if no file is named.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { lesionPicture } from '../src/picture/lesion-picture.ts';
import { type PaletteName, palettes } from '../src/picture/palette.ts';
import { scoresPicture } from '../src/picture/scores-picture.ts';
import { treePicture } from '../src/picture/tree-picture.ts';
import { assess, chosenOf } from '../src/score/engine/assess.ts';
import { defaultSettings } from '../src/score/engine/settings.ts';
import { picturedLesions } from './pictured-lesions.ts';

const THEMES: readonly (readonly [name: string, palette: PaletteName, style: string])[] = [
  ['light', 'light', 'background:#ffffff;color:#24292f'],
  ['dark', 'dark', 'background:#1e1e1e;color:#d7dbe0'],
  ['high contrast', 'highContrast', 'background:#000000;color:#ffffff'],
  ['high contrast light', 'highContrastLight', 'background:#ffffff;color:#000000'],
  ['grey', 'light', 'background:#ffffff;color:#24292f;filter:grayscale(1)'],
  ['mid-tones on light', 'midTones', 'background:#ffffff;color:#24292f'],
  ['mid-tones on dark', 'midTones', 'background:#1e1e1e;color:#d7dbe0'],
];

function sheet([name, palette, style]: (typeof THEMES)[number]): string {
  const cards = picturedLesions.map(({ shows, lesion, patient }, i) => {
    const facts = { lesion: { id: `L${i + 1}`, ...lesion }, patient };
    const assessment = assess(facts, defaultSettings);
    const { chosen } = chosenOf(assessment, defaultSettings);
    const options = { palette: palettes[palette], prefix: `${name.replaceAll(' ', '-')}-${i}` };
    const drawn = [
      lesionPicture(facts, chosen, options),
      treePicture(facts, { ...options, prefix: `${options.prefix}-tree` }),
      scoresPicture(chosen, defaultSettings, { ...options, prefix: `${options.prefix}-scores` }),
    ];
    return `<figure><figcaption>${i + 1}. ${shows}</figcaption>${drawn.map(({ svg }) => svg).join('')}</figure>`;
  });
  return `<section id="${name.replaceAll(' ', '-')}" style="${style}"><h2>${name}</h2><div>${cards.join('')}</div></section>`;
}

const file = process.argv[2] ?? 'out/contact-sheet.html';
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>
body{margin:0;font:13px system-ui,sans-serif}
section{padding:12px}
div{display:grid;grid-template-columns:repeat(auto-fill,320px);gap:22px 28px}
figure{margin:0}
figcaption{padding-bottom:4px;opacity:.7}
svg{display:block;margin-bottom:6px}
</style>${THEMES.map(sheet).join('')}</html>
`,
);
console.log(`${file}: ${picturedLesions.length} lesions in ${THEMES.length} kinds of colour`);
