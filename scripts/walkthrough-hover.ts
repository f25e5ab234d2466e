/** `media/walkthrough/hover.svg`: the hover over the lesion of the sample note, with its picture, in the colours of the editor. */
import { readFileSync } from 'node:fs';
import { lesionPicture } from '../src/picture/lesion-picture.ts';
import { type Palette, palettes } from '../src/picture/palette.ts';
import { element, escapeXml } from '../src/picture/svg.ts';
import { headline } from '../src/present/wording.ts';
import { chosenOf } from '../src/score/engine/assess.ts';
import { defaultSettings } from '../src/score/engine/settings.ts';
import { factsOf } from '../src/service/analysis.ts';
import { createNoteService } from '../src/service/note-service.ts';
import { toEnglish } from '../src/text/message.ts';

const SAMPLE = 'media/walkthrough/sample.cto.yaml';
const WIDTH = 560;

const color = (name: string, otherwise: string) => `var(--vscode-${name}, ${otherwise})`;

/** The words in the editor's colours; the vessel in mid-tones, which hold in every theme. */
const palette: Palette = {
  ...palettes.midTones,
  paper: color('editorHoverWidget-background', '#f3f3f3'),
  ink: color('editorHoverWidget-foreground', '#24292f'),
};

const text = (x: number, y: number, words: string, fill: string, rest: Record<string, string> = {}) =>
  element('text', { x, y, fill, 'xml:space': 'preserve', ...rest }, escapeXml(words));

/** A picture as a group: the editor moves every `svg` of a walkthrough to the middle of its page, one within another too. */
function asGroup(svg: string): string {
  const style = /^<svg[^>]*?( font-family="[^"]*" font-size="[^"]*" fill="[^"]*")>/;
  if (!style.test(svg)) throw new Error('A picture begins otherwise than it did.');
  return svg.replace(style, '<g$1>').replace(/<\/svg>$/, '</g>');
}

/** The picture, as SVG. */
export function walkthroughHover(): string {
  const note = readFileSync(SAMPLE, 'utf8');
  const links = { score: () => null, benefit: null, problem: () => null };
  const service = createNoteService({ settings: () => defaultSettings, links });
  const document = {
    uri: 'file:///sample.cto.yaml',
    languageId: 'cto-note',
    version: 1,
    getText: () => note,
  };
  const [sample] = service.analysis(document).notes;
  const [lesion] = sample?.lesions ?? [];
  if (!sample || !lesion) throw new Error(`${SAMPLE} has no lesion.`);
  const { chosen } = chosenOf(lesion.assessment, defaultSettings);
  const scores = toEnglish(headline(chosen));
  const drawn = lesionPicture(factsOf(sample.note, lesion.entry), chosen, { palette });
  const foreground = color('editor-foreground', '#333');
  const [left, top, padding] = [46, 106, 16];
  const scale = 1.3;
  const box = { width: drawn.width * scale + 2 * padding, height: drawn.height * scale + 56 };
  const code = { 'font-family': 'Menlo, Consolas, monospace', 'font-size': '15' };
  const height = top + box.height + 22;
  const parts = [
    element('title', {}, escapeXml(`The hover: ${drawn.title}. ${drawn.description}`)),
    element('rect', {
      x: 1,
      y: 1,
      width: WIDTH - 2,
      height: height - 2,
      rx: 8,
      fill: color('editor-background', '#fff'),
      stroke: color('widget-border', '#c8c8c8'),
    }),
    text(28, 36, scores, color('editorCodeLens-foreground', '#777'), { ...code, 'font-size': '13' }),
    text(28, 62, `- id: ${lesion.entry.name}`, foreground, code),
    text(46, 88, `vessel: ${lesion.entry.data.vessel}`, foreground, code),
    element('rect', {
      x: left,
      y: top,
      ...box,
      rx: 4,
      fill: palette.paper,
      stroke: color('editorHoverWidget-border', '#c8c8c8'),
    }),
    text(left + padding, top + 28, scores, palette.ink, {
      'font-family': 'sans-serif',
      'font-size': '14',
      'font-weight': 'bold',
    }),
    element(
      'g',
      { transform: `translate(${left + padding} ${top + 44}) scale(${scale})` },
      asGroup(drawn.svg),
    ),
  ];
  const viewBox = `0 0 ${WIDTH} ${Math.round(height)}`;
  return `${element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, role: 'img' }, ...parts)}\n`;
}
