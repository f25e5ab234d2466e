/** The line above a lesion: its vessel and segment. */
import type { Lesion } from '../generated/note.ts';
import { LEFT } from './lesion-layout.ts';
import { isOpen, wordOf } from './lesion-words.ts';
import { BADGE, badges, type Marks, type Pen, question } from './marks.ts';
import { BOLD, cut, widthOf, words } from './svg.ts';

const ROW = 9;
const [LARGE, SMALL] = [12, 10.5];

/** Vessel and segment with their badges, and where they end. */
export function drawHeader(
  pen: Pen,
  { vessel, segment }: Partial<Lesion>,
  marks: Marks,
): { readonly drawn: string; readonly end: number } {
  const name = cut(vessel ?? '?', 12);
  const part = isOpen(segment) ? '' : cut(pen.localize(wordOf(segment)), 16);
  const [ofVessel, ofSegment] = [marks.of('vessel'), marks.of('segment')];
  const behindName = LEFT + widthOf(name, LARGE * BOLD) + 2;
  const left = behindName + ofVessel.length * (BADGE + 1) + 3;
  const behindPart = left + (part === '' ? 13 : widthOf(part, SMALL)) + 2;
  const drawn = [
    words(name, LEFT, ROW + 4, { 'font-size': LARGE, 'font-weight': 'bold' }),
    badges(pen, ofVessel, behindName, ROW),
    part === '' ? question(pen, left + 6, ROW) : words(part, left, ROW + 3.8, { 'font-size': SMALL }),
    badges(pen, ofSegment, behindPart, ROW),
  ].join('');
  return { drawn, end: behindPart + ofSegment.length * (BADGE + 1) };
}
