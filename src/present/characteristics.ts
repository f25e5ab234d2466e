/**
 * The characteristics of the patient, the indication, the procedure and the lesion in the words of a record, a line for
 * each: what a summary leaves to the keys beside it, for whoever reads it without them.
 */
import { keysAt, schemaAt } from '../schema/schema.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import { isMap, type Path } from '../yaml/path.ts';
import { valueText } from './key-text.ts';
import { isTold, joined, numberText, sentences } from './phrases.ts';
import { SECTION_ANSWERS, SECTION_PHRASES } from './record-words.ts';
import { within } from './terms.ts';

/** Keys that stand in the heading, or that other lines tell. */
const TOLD: readonly string[] = [
  ...['patient.id', 'procedure.date', 'lesion.id', 'lesion.vessel', 'lesion.segment', 'lesion.to_segment'],
  ...['lesion.attempted', 'lesion.crossing', 'lesion.outcome', 'lesion.scores', 'lesion.summary'],
  ...['lesion.preparation', 'lesion.imaging', 'lesion.bifurcation_technique'],
  ...['lesion.stents', 'lesion.stent_count', 'lesion.stent_length_mm'],
];

/** Keys of which the word of the format is the word of a record, and its description is not. */
const BY_WORD: readonly string[] = [
  ...['sex', 'dominance', 'goals', 'surgery', 'support_timing', 'anaesthesia', 'stopped_for', 'stump'],
  ...['calcification', 'tortuosity', 'prior_attempt', 'rentrop', 'werner_cc', 'timi_before', 'distal_vessel'],
  ...['cto_evidence', 'angina_ccs', 'symptoms'],
];

type Values = Readonly<Record<string, unknown>>;

function textOf(map: Path, key: string, value: unknown): string {
  if (!BY_WORD.includes(key)) return valueText(map, key, value);
  const words = [value].flat().filter(isTold);
  return joined(words.map((one) => (one === 'none' ? 'no' : numberText(one).replaceAll('_', ' '))));
}

/** One key in words; empty where another line tells it, or nothing is known. */
function characteristicText(section: string, map: Path, key: string, values: Values): string {
  const { [key]: value } = values;
  const { title = key, 'x-record': place } = schemaAt([...map, key]) ?? {};
  // The number says it as well.
  if (key === 'prior_attempt' && values.prior_attempts !== undefined) return '';
  if (place !== undefined || TOLD.includes(`${section}.${key}`)) return '';
  // Lists of entries have lines of their own.
  if ([value].flat().some(isMap)) return '';
  if (saysYes(value) || saysNo(value)) {
    const [yes, no] = SECTION_ANSWERS[key] ?? [within(title), `no ${within(title)}`];
    return saysYes(value) ? yes : no;
  }
  const text = textOf(map, key, value);
  if (text === '') return '';
  const isOne = Array.isArray(value) && value.length === 1;
  return SECTION_PHRASES[key]?.(text) ?? `${within(isOne ? title.replace(/s$/, '') : title)} ${text}`;
}

/**
 * A line for a map of the note, of as much as is recorded; none where nothing is.
 *
 * @param map where it stands in a note
 */
export function characteristicsLines(map: Path, values: object = {}): string[] {
  const section = map[0] === 'lesions' ? 'lesion' : String(map[0]);
  const keys = keysAt(map);
  const texts = keys.map((key) => characteristicText(section, map, key, values as Values));
  return sentences([
    joined(texts) && `${section.charAt(0).toUpperCase()}${section.slice(1)}: ${joined(texts)}`,
  ]);
}
