/**
 * Fences of Markdown that are nearly ours: a word close to one of ours, or our keys under another word. Nothing in
 * them is read, and without a word about it a lesion would be missed while all looks well.
 */
import type { Fence } from '../markdown/open-fence.ts';
import { isWithin } from '../schema/nearest.ts';
import { type ChunkOffset, type HostOffset, type RangeIn, shiftRange } from '../text/offsets.ts';

/** The words that make a fence ours. */
export type FenceWord = 'cto-note' | 'cto-lesion';

export interface NearFence<Offset extends number = HostOffset> {
  /** The word that was meant. */
  readonly meant: FenceWord;
  /** What gave it away. */
  readonly by: 'word' | 'keys';
  /** The word that stands there; where none does, the marks that open the fence. */
  readonly range: RangeIn<Offset>;
}

/** Keys of a lesion, and whether one of them tells a lesion from other YAML. */
export const LESION_KEYS: ReadonlyMap<string, boolean> = new Map([
  ['vessel', true],
  ['stump', true],
  ['occlusion_months', true],
  ['timi_before', true],
  ['cap_ambiguity', true],
  ['prior_attempt', true],
  ['interventional_collaterals', true],
  ['werner_cc', true],
  ['length_mm', false],
  ['calcification', false],
  ['bend_degrees', false],
  ['tortuosity', false],
  ['rentrop', false],
  ['in_stent', false],
  ['distal_vessel', false],
  ['crossing', false],
  ['collaterals', false],
]);

/** Sections of a note and keys within, and whether one of them tells a note from other YAML. */
export const NOTE_KEYS: ReadonlyMap<string, boolean> = new Map([
  ['cto_note', true],
  ['patient', false],
  ['indication', false],
  ['consent', false],
  ['procedure', false],
  ['complications', false],
  ['prior_cabg', true],
  ['lvef_percent', true],
  ['egfr_ml_min', true],
  ['angina_ccs', true],
  ['heart_team', true],
  ['dual_injection', true],
  ['contrast_ml', true],
  ['air_kerma_gy', true],
  ['fluoroscopy_min', true],
]);

const WORDS = /^(\S+)(?:\s+(\S+))?/;
const OPENER = /(?:`{3}|~{3})[`~]*([^\r\n]*)/g;
const KEY = /^[ \t]*(?:- +)*(\w+):(?:[ \t]+(.*))?$/;
const NOTHING = /^[ \t]*(?:#.*|---[ \t]*)?$/;
const TELLING = new RegExp(
  `(?:${[...LESION_KEYS, ...NOTE_KEYS].flatMap(([key, tells]) => (tells ? [key] : [])).join('|')}):`,
);

/** As many lines of a fence say what it is. */
const LINES_READ = 100;

/** Whether a text may hold fences that are nearly ours: most documents have none, and are read no further. */
export function mayHoldNearFences(text: string): boolean {
  if (!text.includes('```') && !text.includes('~~~')) return false;
  if (TELLING.test(text)) return true;
  for (const [, info = ''] of text.matchAll(OPENER)) if (meantBy(info.trim())) return true;
  return false;
}

/**
 * What a fence that is none of ours was meant to be.
 *
 * @param text what the offsets of the fence are counted in
 * @returns null if it is something else
 */
export function guessFence(text: string, fence: Fence<ChunkOffset>): NearFence<ChunkOffset> | null {
  const { info, marker, open } = fence;
  const word = meantBy(info);
  const meant = word?.meant ?? meantByKeys(text, fence);
  if (!meant) return null;
  const written = word?.written ?? WORDS.exec(info)?.[1] ?? '';
  const at = text.indexOf(written, open.start + marker.length);
  const start = written === '' ? open.start : at;
  const end = written === '' ? open.start + marker.length : at + written.length;
  return { meant, by: word ? 'word' : 'keys', range: { start, end } };
}

/** The fence moved by `by` characters. */
export function shiftNearFence(fence: NearFence<ChunkOffset>, by: HostOffset): NearFence {
  return { ...fence, range: shiftRange(fence.range, by) };
}

/** The word that was meant by what stands behind the marks, if its first word or two come near; else null. */
function meantBy(info: string): { meant: FenceWord; written: string } | null {
  const [both = '', first = ''] = WORDS.exec(info) ?? [];
  for (const written of [first, both]) {
    const letters = written.toLowerCase().replace(/[^a-z]/g, '');
    // Two typos in a long word, one in a short one.
    if (isWithin(letters, 'ctolesion', 2)) return { meant: 'cto-lesion', written };
    if (isWithin(letters, 'ctonote', 1)) return { meant: 'cto-note', written };
  }
  return null;
}

/** What the keys in a fence tell; null if they tell of something else, or it is no YAML. */
function meantByKeys(text: string, { lines }: Fence): FenceWord | null {
  const keys = new Set<string>();
  let isFirst = true;
  for (const { start, end } of lines.slice(0, LINES_READ)) {
    const line = text.slice(start, end).trimEnd();
    if (NOTHING.test(line)) continue;
    const [, key, value = ''] = KEY.exec(line) ?? [];
    // A program has such names as well, and a fence within is there to be seen.
    if (isFirst && key === undefined) return null;
    if (/^[ \t]*(?:`{3}|~{3})/.test(line) || (key && /[,;{]$/.test(value))) return null;
    isFirst = false;
    if (key) keys.add(key);
  }
  const own = (known: ReadonlyMap<string, boolean>) => [...keys].filter((key) => known.has(key));
  const tell = (known: ReadonlyMap<string, boolean>) => own(known).filter((key) => known.get(key)).length;
  const sections = own(NOTE_KEYS).length - tell(NOTE_KEYS);
  if (keys.has('cto_note') || (sections > 0 && tell(NOTE_KEYS) > 0 && own(NOTE_KEYS).length > 2))
    return 'cto-note';
  return tell(LESION_KEYS) > 0 && own(LESION_KEYS).length > 1 ? 'cto-lesion' : null;
}
