/** What every picture is: an SVG with its title, its description in words, and the hatching of what is not known. */
import { showHidden } from '../text/hidden.ts';
import { type Localizer, toEnglish } from '../text/message.ts';
import type { Pen } from './marks.ts';
import { type Palette, palettes } from './palette.ts';
import { coordinate, element, escapeXml } from './svg.ts';

/** How a picture is drawn, wherever it stands. */
export interface PictureOptions {
  /** The colours; mid-tones if none are given. */
  readonly palette?: Palette;
  /** The language of the words; English if none is given. */
  readonly localize?: Localizer;
  /** Begins every id of the picture: a letter, then letters, digits and hyphens. One of its own for each in a page. */
  readonly prefix?: string;
}

/** A picture and the words that say the same. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, in a few words. */
  readonly title: string;
  /** All that it shows, in sentences. */
  readonly description: string;
}

/** The width that each picture is drawn in, in units of its `viewBox`. */
export const WIDTH = 320;

/** What a picture is drawn with. A prefix that no id may have becomes `cto`. */
export function createPen({
  palette = palettes.midTones,
  localize = toEnglish,
  prefix = 'cto',
}: PictureOptions): Pen {
  return { palette, localize, prefix: /^[a-z][a-z0-9-]*$/i.test(prefix) ? prefix : 'cto' };
}

/** Puts what was drawn into a picture of the common width. */
export function createPicture(
  { palette, prefix }: Pen,
  {
    title,
    description,
    height,
    drawn,
  }: Pick<Picture, 'title' | 'description' | 'height'> & { readonly drawn: string },
): Picture {
  const hatch = element(
    'pattern',
    {
      id: `${prefix}-hatch`,
      width: 4,
      height: 4,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('path', { d: 'M0 0V4', stroke: palette.quiet, 'stroke-width': 1.6 }),
  );
  const [named, described] = [`${prefix}-title`, `${prefix}-desc`];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${coordinate(height)}`,
      width: WIDTH,
      height,
      role: 'img',
      'aria-labelledby': `${named} ${described}`,
      'font-family': 'system-ui,sans-serif',
      'font-size': 10,
      fill: palette.ink,
    },
    element('title', { id: named }, escapeXml(title)),
    element('desc', { id: described }, escapeXml(description)),
    element('defs', {}, hatch),
    drawn,
  );
  return { svg, width: WIDTH, height, title, description };
}

/** The words of a picture as the alternative text of an image: without the signs that mean something in Markdown. */
function altText({ title, description }: Picture): string {
  return showHidden(`${title}. ${description}`)
    .replace(/[\\[\]`*_<>&|!$~{}#]/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('"', "'");
}

/** The picture as an image of VS Code's Markdown, in its own width. */
export function markdownImage(picture: Picture): string {
  return `![${altText(picture)}](data:image/svg+xml;base64,${btoa(picture.svg)}|width=${picture.width})`;
}
