/** What is recorded of a lesion and has no shape in its drawing, as chips. */
import type { Lesion } from '../generated/note.ts';
import type { Facts } from '../score/engine/facts.ts';
import { type Message, msg } from '../text/message.ts';
import type { Chip } from './chips.ts';
import type { ShownKey, ShownValue } from './lesion-words.ts';
import { hatchOf, type Pen, pips, question } from './marks.ts';
import { placedStents } from './stents.ts';
import { element, words } from './svg.ts';

/** What has a shape in the drawing, and needs no more. */
const DRAWN: readonly ShownKey[] = [
  'vessel',
  'segment',
  'timi_before',
  'stump',
  'cap_ambiguity',
  'side_branch_at_cap',
  'length_mm',
  'bend_degrees',
  'distal_bifurcation',
  'interventional_collaterals',
  'collaterals',
];

/** Labels that are shorter than what is said of a key. */
const SHORT: { readonly [key in ShownKey]?: Message } = {
  in_stent: msg`In stent`,
  rentrop: msg`Rentrop`,
  werner_cc: msg`Werner CC`,
};

/** Of which keys the value is a grade, and out of how many. */
const GRADED: { readonly [key in ShownKey]?: number } = {
  calcification: 3,
  tortuosity: 3,
  rentrop: 3,
  werner_cc: 2,
};
const GRADES: readonly unknown[] = ['none', 'mild', 'moderate', 'severe'];

/** A value as a number of spots; null where it is no grade. */
function gradeOf(value: unknown): number | null {
  const grade = GRADES.includes(value) ? GRADES.indexOf(value) : value;
  return typeof grade === 'number' ? grade : null;
}

function chipOf(pen: Pen, { key, label, value, recorded, isOpen, marks }: ShownValue): Chip {
  const { localize } = pen;
  const name = localize(SHORT[key] ?? label);
  if (isOpen) return { label: name, sign: { width: 12, draw: (x, y) => question(pen, x + 6, y) }, marks };
  const [most, grade] = [GRADED[key], gradeOf(recorded)];
  if (most !== undefined && grade !== null)
    return {
      label: name,
      sign: { width: most * 8 - 2, draw: (x, y) => pips(pen, grade, most, x, y) },
      marks,
    };
  return { label: value ? localize(msg`${name}: ${value}`) : name, marks };
}

const BOX = 12;

/** A flow in a box: its grade, or hatched. */
function flowBox(pen: Pen, grade: number | undefined, x: number, y: number): string {
  const isKnown = typeof grade === 'number';
  const box = { x, y: y - BOX / 2, width: BOX, height: BOX, rx: 2, stroke: pen.palette.quiet };
  return (
    element('rect', { ...box, fill: isKnown ? 'none' : hatchOf(pen) }) +
    words(isKnown ? String(grade) : '?', x + BOX / 2, y + 3.4, {
      ...{ 'text-anchor': 'middle', 'font-weight': 'bold' },
    })
  );
}

/** The flow before and after. */
function flowChip(pen: Pen, { timi_before: before, outcome }: Partial<Lesion>): Chip {
  const draw = (x: number, y: number) =>
    flowBox(pen, before, x, y) +
    words('\u2192', x + BOX + 7, y + 3.4, { 'text-anchor': 'middle' }) +
    flowBox(pen, outcome?.timi_flow, x + BOX + 14, y);
  return { label: 'TIMI', sign: { width: 2 * BOX + 14, draw }, marks: [] };
}

/** The chips of a lesion. */
export function createChips(pen: Pen, values: readonly ShownValue[], { lesion }: Facts): Chip[] {
  const asChips = values.filter(({ key, isOpen }) => {
    // Struts are drawn; a chip says only that nothing is known of them, or that there are none.
    if (key === 'in_stent') return isOpen;
    if (key === 'stents') return isOpen || placedStents(lesion)?.lengths.length === 0;
    return !DRAWN.includes(key);
  });
  const chips = asChips.map((value) => chipOf(pen, value));
  return [...chips, flowChip(pen, lesion)];
}
