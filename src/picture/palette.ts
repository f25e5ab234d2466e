/** The colours of a picture. Nothing rests on them alone: each thing has a shape of its own as well. */

export interface Palette {
  /** Behind signs that lie on a vessel. */
  readonly paper: string;
  /** Words and numbers. */
  readonly ink: string;
  /** Lines that help to read, such as the ruler. */
  readonly quiet: string;
  /** The wall of a vessel. */
  readonly wall: string;
  /** Blood that flows. */
  readonly lumen: string;
  /** Words on blood. */
  readonly onBlood: string;
  /** What occludes the vessel. */
  readonly plaque: string;
  readonly calcium: string;
  /** The outline of calcium. */
  readonly edge: string;
  readonly stent: string;
  readonly collateral: string;
  /** The badge of what counts towards a score, and the letter on it. */
  readonly mark: string;
  readonly onMark: string;
}

export type PaletteName = 'midTones' | 'light' | 'dark' | 'highContrast' | 'highContrastLight' | 'theme';

const light: Palette = {
  paper: '#ffffff',
  ink: '#24292f',
  quiet: '#737b85',
  wall: '#59616b',
  lumen: '#c9423f',
  onBlood: '#ffffff',
  plaque: '#d8bd8c',
  calcium: '#fffaf0',
  edge: '#5c4a25',
  stent: '#2f5f8f',
  collateral: '#b4537c',
  mark: '#5a3fa0',
  onMark: '#ffffff',
};

/**
 * Palettes for where a picture may stand. An image knows nothing of the theme around it: where that is not known,
 * `midTones` hold on light and on dark. `theme` is for pictures that stand inside a page which sets the variables.
 */
export const palettes: Readonly<Record<PaletteName, Palette>> = {
  light,
  midTones: {
    ...light,
    ink: '#7d838c',
    quiet: '#868c95',
    wall: '#7f868f',
    lumen: '#d0504c',
    plaque: '#b79a66',
    stent: '#3f86c6',
    collateral: '#c0648c',
    mark: '#7f62c9',
  },
  dark: {
    paper: '#1e1e1e',
    ink: '#d7dbe0',
    quiet: '#8b939d',
    wall: '#a5adb7',
    lumen: '#d8504b',
    onBlood: '#ffffff',
    plaque: '#8f7748',
    calcium: '#fff6e0',
    edge: '#2e2611',
    stent: '#6fb1ea',
    collateral: '#e38bb2',
    mark: '#b79cf2',
    onMark: '#17131f',
  },
  highContrast: {
    paper: '#000000',
    ink: '#ffffff',
    quiet: '#d0d0d0',
    wall: '#ffffff',
    lumen: '#ff5a52',
    onBlood: '#000000',
    plaque: '#6e5a2c',
    calcium: '#ffffff',
    edge: '#000000',
    stent: '#6fc3ff',
    collateral: '#ff9ccb',
    mark: '#ffe14d',
    onMark: '#000000',
  },
  highContrastLight: {
    ...light,
    ink: '#000000',
    quiet: '#3a3a3a',
    wall: '#000000',
    lumen: '#b3120e',
    mark: '#2b0f7a',
  },
  theme: {
    paper: 'var(--cto-paper)',
    ink: 'var(--cto-ink)',
    quiet: 'var(--cto-quiet)',
    wall: 'var(--cto-wall)',
    lumen: 'var(--cto-lumen)',
    onBlood: 'var(--cto-on-blood)',
    plaque: 'var(--cto-plaque)',
    calcium: 'var(--cto-calcium)',
    edge: 'var(--cto-edge)',
    stent: 'var(--cto-stent)',
    collateral: 'var(--cto-collateral)',
    mark: 'var(--cto-mark)',
    onMark: 'var(--cto-on-mark)',
  },
};
