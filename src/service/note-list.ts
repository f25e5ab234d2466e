/** How a list of notes is sorted, and what is found in it. */
import { compareRanks } from './lesions/worst-lesion.ts';
import type { LesionOverview, NoteOverview } from './overview.ts';

/** What a list can be sorted by. */
export const noteOrders = ['date', 'patient', 'vessel', 'score', 'success', 'problems'] as const;
export type NoteOrder = (typeof noteOrders)[number];

type Compare = (a: NoteOverview, b: NoteOverview) => number;

/** Texts as a person sorts them, `P-9` before `P-10`; what is not recorded comes last. */
const collator = new Intl.Collator('en', { numeric: true });
const byText =
  (textOf: (note: NoteOverview) => string): Compare =>
  (a, b) => {
    const [left, right] = [textOf(a), textOf(b)];
    return Number(left === '') - Number(right === '') || collator.compare(left, right);
  };

/** The hardest lesion of a note; null where it has none. */
export function hardestOf({ lesions }: NoteOverview): LesionOverview | null {
  return lesions.reduce<LesionOverview | null>(
    (hardest, lesion) => (hardest && compareRanks(hardest.ranks, lesion.ranks) >= 0 ? hardest : lesion),
    null,
  );
}

const hardness = (note: NoteOverview) => hardestOf(note)?.ranks ?? [];

/** A failure anywhere in the note first, then success, then what is not known. */
function rankOfSuccess({ lesions }: NoteOverview): number {
  if (lesions.some(({ success }) => success === false)) return 0;
  return lesions.some(({ success }) => success === true) ? 1 : 2;
}

const ORDERS: Readonly<Record<NoteOrder, Compare>> = {
  // The latest first.
  date: (a, b) => Number(a.date === '') - Number(b.date === '') || collator.compare(b.date, a.date),
  patient: byText(({ patient }) => patient),
  vessel: byText(({ lesions }) => lesions[0]?.place ?? ''),
  score: (a, b) => compareRanks(hardness(b), hardness(a)),
  success: (a, b) => rankOfSuccess(a) - rankOfSuccess(b),
  problems: (a, b) => b.errors - a.errors || b.warnings - a.warnings,
};

/** The notes in an order; those that are equal in it the latest first, and then as they came. */
export function sortNotes<T extends NoteOverview>(notes: readonly T[], order: NoteOrder): T[] {
  return [...notes].sort((a, b) => ORDERS[order](a, b) || ORDERS.date(a, b));
}

/**
 * The test that a filter makes: every word of it stands in what is said of a note and one of its lesions, whatever the
 * case.
 *
 * @param filter what was typed; '' lets every note through
 */
export function noteFilter(filter: string): (note: NoteOverview, file: string) => boolean {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return ({ date, patient, lesions }, file) => {
    if (words.length === 0) return true;
    const said = lesions.length > 0 ? lesions.map(({ outcome, told }) => [told, outcome]) : [[]];
    return said.some((lesion) => {
      const text = [file, date, patient, ...lesion].join('\n').toLowerCase();
      return words.every((word) => text.includes(word));
    });
  };
}
