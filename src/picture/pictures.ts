/**
 * What a surface draws with. The bundles keep it in a file of its own, which is loaded for whoever looks at a picture: who
 * only types does without.
 */
export { lesionPicture } from './lesion-picture.ts';
export { type PaletteName, palettes } from './palette.ts';
export { markdownImage } from './picture.ts';
export { scoresPicture } from './scores-picture.ts';
export { treePicture } from './tree-picture.ts';
