/** Offers to turn lines that are not our YAML into a lesion: only when asked, and proved like every fix. */
import { changeBetween, type TextEdit } from '../../text/edits.ts';
import type { HostOffset, Range } from '../../text/offsets.ts';
import { type Analysis, problemsIn } from '../analysis.ts';
import { errorsIn, problemSetOf } from '../fixes/proof.ts';
import type { AnalyseText } from '../fixes/proven-fixes.ts';
import { type Draft, type DraftPlace, draftAround } from './find.ts';
import { draftInMarkdown, draftInYaml } from './make.ts';

/** What may be made of some lines. */
export interface DraftOffer {
  readonly edit: TextEdit;
  /** The lines of the draft, from where it was asked for. */
  readonly range: Range;
  readonly place: DraftPlace;
}

/** Fewer lines that are understood are no draft. */
const FEWEST = 2;

/** Where a draft may stand, and the lines that it cannot go beyond; null where none may. */
interface Bounds {
  readonly place: DraftPlace;
  readonly first: number;
  readonly last: number;
  /** The fence that holds it, with its marks. */
  readonly fence: Range | null;
}

function boundsAt(analysis: Analysis, offset: HostOffset): Bounds | null {
  const { lines, notes } = analysis;
  const whole = { first: 0, last: lines.count - 1, fence: null };
  if (notes.some(({ note }) => note.carrier === 'yaml')) return { ...whole, place: 'yaml' };
  const fence = analysis.fences().find(({ outer }) => outer.start <= offset && offset <= outer.end);
  if (!fence) return { ...whole, place: 'prose' };
  if (fence.language !== 'cto-lesion' || fence.prefix !== '' || !fence.close) return null;
  const first = lines.lineAt(fence.outer.start) + 1;
  return { place: 'fence', first, last: lines.lineAt(fence.outer.end) - 1, fence: fence.outer };
}

/**
 * Where to look for a draft: at the lines that a range touches, or below if these are empty or `lesions:`, and then
 * above an empty line, where the cursor stands after pasting.
 */
function searchRanges({ lines }: Analysis, { start, end }: Range): Pick<Bounds, 'first' | 'last'>[] {
  const written = (line: number) => lines.content(line).trim();
  const asked = lines.lineAt(start);
  let first = asked;
  while (first + 1 < lines.count && /^(?:lesions:)?$/.test(written(first))) first += 1;
  const below = { first, last: Math.max(first, lines.lineAt(end)) };
  const isBehind = asked > 0 && written(asked) === '' && asked === lines.lineAt(end);
  return isBehind ? [below, { first: asked - 1, last: asked - 1 }] : [below];
}

/** Whether enough of a draft is understood to be one: in prose the vessel too, since any list has labels. */
function isDraft({ lines, last, first }: Draft, { place, ...bounds }: Bounds): boolean {
  const known = lines.flatMap(({ entry }) => entry ?? []);
  const ofLesion = known.filter(({ path }) => path[0] === 'lesions');
  if (known.length < FEWEST || ofLesion.length === 0) return false;
  if (place === 'prose') return ofLesion.some(({ path }) => path.at(-1) === 'vessel');
  return place === 'yaml' || (first === bounds.first && last === bounds.last);
}

/**
 * The lesion that may be made of the lines that a range touches.
 *
 * @returns null where no draft stands, or where reading the edited text does not prove that it is better for it
 */
export function draftAt(analysis: Analysis, { start, end }: Range, analyse: AnalyseText): DraftOffer | null {
  const { text, lines } = analysis;
  const bounds = boundsAt(analysis, start);
  if (!bounds) return null;
  const { fence, place } = bounds;
  // Where no error is, none can go: an editor asks at each move of the cursor, and most notes are right.
  if (place !== 'prose' && errorsIn(problemsIn(analysis)) === 0) return null;
  const ranges = place === 'fence' ? [bounds] : searchRanges(analysis, { start, end });
  const drafts = ranges.flatMap((searched) => draftAround(text, lines, searched, bounds, place) ?? []);
  const draft = drafts.find((one) => isDraft(one, bounds));
  if (!draft) return null;
  const range = { start: lines.start(draft.first), end: lines.end(draft.last) };
  const next = draft.last + 1 < lines.count ? lines.start(draft.last + 1) : text.length;
  const made =
    place === 'yaml'
      ? draftInYaml(text, { ...range, end: next }, draft.lines)
      : draftInMarkdown(text, fence ?? range, draft.lines);
  const change = made === null ? null : changeBetween(text, made);
  const open = draft.lines.filter(({ entry }) => entry?.isOpen).length;
  if (made === null || !change || !isBetter(analysis, analyse(made), place, open)) return null;
  const edit = {
    range: { start: change.start, end: change.end },
    newText: made.slice(change.start, change.newEnd),
  };
  return { edit, range: { start: Math.min(start, range.start), end: range.end }, place };
}

/** @param open how many words need an interpretation; each has a problem of its own now */
function isBetter(before: Analysis, after: Analysis, place: DraftPlace, open: number): boolean {
  const [old, now] = [problemSetOf(before), problemSetOf(after)];
  const lesionsIn = ({ notes }: Analysis) =>
    notes.flatMap(({ lesions }) => lesions.map(({ entry }) => entry.name));
  const names = lesionsIn(after);
  const gains = errorsIn(now.problems) - open - errorsIn(old.problems);
  // A list in prose has to add a lesion; how many a note in broken YAML had, nobody knows.
  const isThere = names.length > 0 && (place !== 'prose' || names.length > lesionsIn(before).length);
  return isThere && now.unread <= old.unread && (place === 'prose' ? gains <= 0 : gains < 0);
}
