/** What the picture of a lesion shows, in words: a sentence for each value, and what it counts for. */
import type { Collateral, Stent } from '../generated/note.ts';
import { type FactKey, type Facts, factOf } from '../score/engine/facts.ts';
import { intervalOf, intervalText } from '../text/interval.ts';
import { both, joinMessages, type Localizer, type Message, msg } from '../text/message.ts';
import type { Marks, ScoreMark } from './marks.ts';

const LABELS = {
  vessel: msg`Vessel`,
  segment: msg`Segment`,
  timi_before: msg`TIMI flow before`,
  stump: msg`Stump`,
  cap_ambiguity: msg`Ambiguous proximal cap`,
  side_branch_at_cap: msg`Side branch at the cap`,
  length_mm: msg`Occlusion length`,
  calcification: msg`Calcification`,
  bend_degrees: msg`Bend`,
  tortuosity: msg`Tortuosity`,
  in_stent: msg`In-stent occlusion`,
  distal_bifurcation: msg`Bifurcation at the distal cap`,
  interventional_collaterals: msg`Interventional collaterals`,
  collaterals: msg`Collaterals`,
  rentrop: msg`Rentrop grade`,
  prior_attempt: msg`Prior attempt`,
  stents: msg`Stents`,
  werner_cc: msg`Werner collateral connection`,
  multiple_occlusions: msg`Multiple occlusions`,
  occlusion_months: msg`Age of the occlusion`,
  'crossing.strategies': msg`Strategies`,
  'patient.age_years': msg`Age`,
  'patient.sex': msg`Sex`,
  'patient.lvef_percent': msg`Ejection fraction`,
  'patient.prior_cabg': msg`Prior CABG`,
} as const satisfies { readonly [key in FactKey]?: Message };

/** A key that a picture of a lesion shows. */
export type ShownKey = keyof typeof LABELS;

const KEYS = Object.keys(LABELS) as ShownKey[];
/** Shown whether or not they are recorded; shown where they are. All others are shown where a score asks for them. */
const ALWAYS = KEYS.slice(0, KEYS.indexOf('werner_cc'));
const WHERE_RECORDED: readonly ShownKey[] = ['werner_cc', 'multiple_occlusions'];

const WORDS: Readonly<Record<string, Message>> = {
  none: msg`none`,
  mild: msg`mild`,
  moderate: msg`moderate`,
  severe: msg`severe`,
  present: msg`present, not graded`,
  unseen: msg`not visible`,
  tapered: msg`tapered`,
  blunt: msg`blunt`,
  invisible: msg`invisible`,
  failed: msg`failed`,
  ostial: msg`ostial`,
  proximal: msg`proximal`,
  mid: msg`mid`,
  distal: msg`distal`,
  septal: msg`septal`,
  epicardial: msg`epicardial`,
  ipsilateral: msg`ipsilateral`,
  bridging: msg`bridging`,
  graft: msg`graft`,
  female: msg`female`,
  male: msg`male`,
  yes: msg`yes`,
  no: msg`no`,
  true: msg`yes`,
  false: msg`no`,
  unknown: msg`unknown`,
};

const DEGREES = '\u00b0';
const TIMES = ' \u00d7 ';

/** The words for a number with its unit. */
const UNITS: { readonly [key in ShownKey]?: (number: Message) => Message } = {
  length_mm: (number) => msg`${number} mm`,
  bend_degrees: (number) => msg`${number}${DEGREES}`,
  occlusion_months: (number) => msg`${number} months`,
  'patient.age_years': (number) => msg`${number} years`,
  'patient.lvef_percent': (number) => msg`${number} %`,
};

/** The words for a word of the note; one that the format does not know stands as it is. */
export function wordOf(value: unknown): Message {
  const text = String(value);
  return (Object.hasOwn(WORDS, text) && WORDS[text]) || msg`${text}`;
}

/** Whether a value tells nothing: it was not recorded, or could not be told. */
export const isOpen = (value: unknown): boolean =>
  value === undefined || value === null || value === 'unknown';

function collateralWords({ channel, donor, werner_cc: cc }: Collateral): Message {
  const kind = wordOf(channel ?? 'unknown');
  const from = donor === undefined ? kind : msg`${kind} from ${donor}`;
  return cc === undefined || cc === 'unknown' ? from : msg`${from} (CC ${cc})`;
}

const MOST = 8;

/** Things in a row, and how many more there are. */
function listed<T>(all: readonly T[], say: (one: T) => Message): Message {
  if (all.length === 0) return msg`none`;
  const said = all.slice(0, MOST).map(say);
  const list = joinMessages(said, ', ');
  return all.length > MOST ? msg`${list} and ${all.length - MOST} more` : list;
}

function stentWords({ type, diameter_mm: diameter, length_mm: length }: Stent): Message {
  const size = [diameter, length].map((number) => (number === undefined ? '?' : msg`${number}`));
  const measured = msg`${joinMessages(size, TIMES)} mm`;
  return type === undefined ? measured : msg`${type.toUpperCase()} ${measured}`;
}

/** What is recorded of a key; of the Werner grade, where the lesion has none, what its collaterals have. */
function recordedOf(facts: Facts, key: ShownKey): unknown {
  const value = factOf(facts, key);
  if (key !== 'werner_cc' || !isOpen(value)) return value;
  const grades = (facts.lesion.collaterals ?? []).flatMap(({ werner_cc: cc }) => (isOpen(cc) ? [] : [cc]));
  const [first] = grades;
  if (first === undefined) return value;
  return new Set(grades).size === 1 ? first : grades;
}

/** The value of a key in words; null where nothing is recorded. */
function valueWords(key: ShownKey, facts: Facts): Message | null {
  const { lesion } = facts;
  if (key === 'collaterals') return lesion.collaterals ? listed(lesion.collaterals, collateralWords) : null;
  if (key === 'stents') {
    if (lesion.stents) return listed(lesion.stents, stentWords);
    const { stent_length_mm: length } = lesion;
    const counted = intervalOf(lesion.stent_count);
    const count = counted ? intervalText(counted) : undefined;
    if (length !== undefined)
      return count === undefined ? msg`${length} mm in all` : msg`${count}, ${length} mm in all`;
    return count === undefined ? null : msg`${count}`;
  }
  const value = recordedOf(facts, key);
  if (value === undefined || value === null) return null;
  // German has no word for none that suits every label.
  if (key === 'prior_attempt' && value === 'none') return msg`no`;
  const number = intervalOf(value);
  if (number) return (UNITS[key] ?? ((one: Message) => one))(intervalText(number));
  return Array.isArray(value) ? listed(value, wordOf) : wordOf(value);
}

/** A value as a picture shows it. */
export interface ShownValue {
  readonly key: ShownKey;
  readonly label: Message;
  /** Null where nothing is recorded. */
  readonly value: Message | null;
  /** As the note has it. */
  readonly recorded: unknown;
  readonly isOpen: boolean;
  readonly marks: readonly ScoreMark[];
}

/** The values that the picture of a lesion shows, in the order in which they are said. */
export function shownValues(facts: Facts, marks: Marks): readonly ShownValue[] {
  return KEYS.flatMap((key) => {
    const value = valueWords(key, facts);
    const isShown = ALWAYS.includes(key) || (value !== null && WHERE_RECORDED.includes(key));
    if (!isShown && !marks.asked.has(key)) return [];
    return [
      {
        key,
        label: LABELS[key],
        value,
        recorded: recordedOf(facts, key),
        isOpen: value === null || recordedOf(facts, key) === 'unknown',
        marks: marks.of(key),
      },
    ];
  });
}

const names = (marks: readonly ScoreMark[]) => both(marks.map(({ score }) => score.name));

function sentence({ label, value, marks }: ShownValue): Message {
  const said = msg`${label}: ${value ?? msg`not recorded`}`;
  const counting = marks.filter(({ state }) => state === 'present');
  const open = marks.filter(({ state }) => state === 'unknown');
  if (counting.length > 0) return msg`${said}, counts for ${names(counting)}.`;
  return open.length > 0 ? msg`${said}, left open in ${names(open)}.` : msg`${said}.`;
}

/** What the picture is called: the lesion's name and where it lies. */
export function titleOf({ lesion: { id, vessel, segment } }: Facts, localize: Localizer): string {
  const where = joinMessages(
    [vessel ?? msg`vessel not recorded`, ...(isOpen(segment) ? [] : [wordOf(segment)])],
    ', ',
  );
  return localize(id === undefined ? msg`Lesion: ${where}` : msg`Lesion ${String(id)}: ${where}`);
}

/** All that the picture shows, in sentences. */
export function describe(
  values: readonly ShownValue[],
  flowAfter: number | undefined,
  localize: Localizer,
): string {
  const after = msg`TIMI flow after: ${flowAfter ?? msg`not recorded`}.`;
  return [...values.map(sentence), after].map(localize).join(' ');
}
