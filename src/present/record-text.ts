/**
 * A lesion as plain text for a patient's record: whose it is and when, then what the summary says, in words instead
 * of the keys of the format. It is English for every reader, as the summary is.
 */
import type { Lesion } from '../generated/note.ts';
import { schemaAt } from '../schema/schema.ts';
import { type Assessment, chosenOf } from '../score/engine/assess.ts';
import { type FactKey, type Facts, factOf, pathOfKey } from '../score/engine/facts.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import type { ScoredItem, ScoreResult } from '../score/engine/score.ts';
import type { Settings } from '../score/engine/settings.ts';
import { technicalSuccess } from '../score/evidence/definitions.ts';
import { showHidden } from '../text/hidden.ts';
import { intervalOf, intervalText } from '../text/interval.ts';
import { type Message, mapPlaces, toEnglish } from '../text/message.ts';
import { backgroundLines } from './course.ts';
import { strategiesText } from './crossing-text.ts';
import { exceedsFirstVersion } from './first-version.ts';
import { isTold, joined, vesselText } from './phrases.ts';
import { type SummaryWording, statements } from './summary.ts';
import { termsIn, within } from './terms.ts';
import { disputesOf, likelihoodText, provenances, scoreText, sourcesOf, verdictText } from './wording.ts';

const nodeOf = (key: FactKey) => schemaAt(pathOfKey(key, ['lesions', 0]));

const ofCrossing = termsIn(['lesions', 0, 'crossing']);

/** A value as a record has it: `25 mm`, `mild`, `could not be told`; empty where it says no more than the label. */
function factText(key: FactKey, facts: Facts): string {
  const value = factOf(facts, key);
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
    return facts.isWritten?.(key) && value === undefined ? 'no valid value' : 'not recorded';
  if (value === 'unknown') return 'could not be told';
  // The strategies stand above.
  if (saysYes(value) || saysNo(value) || key === 'crossing.strategies') return '';
  const unit = nodeOf(key)?.['x-unit'];
  const where = unit ? intervalOf(value) : null;
  return where ? `${toEnglish(intervalText(where))} ${unit}` : showHidden(String(value));
}

/** `length 20 mm or more (25 mm)`; the value is left out where the label says it already. */
function itemText({ item, state, because }: ScoredItem, facts: Facts): string {
  const label = within(item.label);
  const { key } = item.test;
  // Attempts and collaterals answer for a key that is not written, and a list of maps has no words of its own.
  if (key === null || key === 'collaterals') return `${label} (${withoutKeys(because)})`;
  const value = factText(key, facts);
  const isSaid = label.split(/\W+/).includes(value.toLowerCase()) && !/\bor\b/.test(label);
  const fact = factOf(facts, key);
  const isOpen = state === 'unknown' && fact !== undefined && fact !== null && fact !== 'unknown';
  if (isOpen && value !== '') return `${label} (${value}, which leaves it open)`;
  return value === '' || isSaid ? label : `${label} (${value})`;
}

/** Keys and strategies that a sentence quotes, by what they are called. */
function withoutKeys(sentence: Message): string {
  const titleOf = (place: string) => {
    const node = nodeOf(`patient.${place}` as FactKey) ?? nodeOf(place as FactKey);
    return node?.title === undefined ? ofCrossing('strategies', place) : within(node.title);
  };
  return toEnglish(mapPlaces(sentence, titleOf));
}

/** Text of the note, on one line. */
const said = (text: unknown) => showHidden(String(text)).replace(/\s+/g, ' ');

/** `lesion A, LAD, proximal segment`; as far as recorded. */
export function lesionHeading(name: string, lesion: Partial<Lesion>): string {
  const { vessel, segment, to_segment: last, graft_to: grafted } = lesion;
  const known = [segment, last].filter(isTold);
  const extent = [...new Set(known)].join(' to ');
  return joined([
    `lesion ${said(name)}`,
    vessel !== name &&
      (vessel === 'graft' ? `bypass graft${grafted ? ` to ${vesselText(grafted)}` : ''}` : vessel),
    extent && (extent === 'ostial' ? extent : `${extent} segment`),
  ]);
}

/** `CTO PCI, 2026-03-04, patient P-1: lesion A, LAD, proximal segment`; as far as recorded. */
function heading(name: string, { patient, lesion, procedure }: Facts): string {
  const head = joined([
    'CTO PCI',
    procedure?.date !== undefined && said(procedure.date),
    patient.id !== undefined && `patient ${said(patient.id)}`,
  ]);
  return `${head}: ${lesionHeading(name, lesion)}`;
}

/**
 * The lines for one lesion.
 *
 * @param name the lesion's name, as the note has it
 * @param facts what the note says of it, as its scores see it
 */
export function recordLines(
  name: string,
  facts: Facts,
  assessment: Assessment,
  settings: Settings,
): string[] {
  const wording: SummaryWording = {
    item: (scored: ScoredItem) => itemText(scored, facts),
    endpoint: (predicts: string) => `Predicted ${predicts.replace(/^an? /, '')}`,
    likelihood: withoutKeys,
    to: 'record',
  };
  // Else the lines on the crossing tell them.
  const strategies = exceedsFirstVersion(assessment.course) ? '' : strategiesText(facts.lesion.crossing);
  return [
    heading(name, facts),
    ...(strategies === '' ? [] : [strategies]),
    ...backgroundLines(assessment.course, 'record'),
    ...statements(assessment, settings, wording),
  ];
}

function scoreLines(result: ScoreResult, settings: Settings): string[] {
  const sources = sourcesOf(result, settings, toEnglish);
  return [
    `  ${toEnglish(scoreText(result))}`,
    `    ${result.score.predicts}: ${toEnglish(likelihoodText(result, settings))}${sources ? ` (${sources})` : ''}`,
    ...disputesOf(result, settings).map((sentence) => `    ${sentence}`),
    ...result.items.map(({ item, points, because }) => {
      const sign = points === null ? '?' : points > 0 ? `+${points}` : '0';
      return `    ${sign.padStart(2)}  ${item.label}: ${toEnglish(because)}`;
    }),
  ];
}

/** The lines for one lesion. */
export function scoreTextLines(assessment: Assessment, settings: Settings): string[] {
  const { verdict } = assessment;
  const { chosen, others } = chosenOf(assessment, settings);
  return [
    ...chosen.flatMap((result) => scoreLines(result, settings)),
    ...others.map((result) => {
      const from = provenances(result, settings, toEnglish);
      const likelihood = `${result.score.predicts}: ${toEnglish(likelihoodText(result, settings))}`;
      return `  ${toEnglish(scoreText(result))}, ${likelihood}${from ? ` (${from})` : ''}`;
    }),
    ...(verdict
      ? [`  Technical success: ${toEnglish(verdictText(verdict, technicalSuccess.timiFlow))}`]
      : []),
  ];
}
