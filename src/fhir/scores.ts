/** Scores as Observations: the points or the range that they can still be in, each item, and what was published. */
import type { Observation, ObservationComponent } from 'fhir/r4';
import {
  disputesOf,
  figuresOf,
  isInapplicable,
  isShown,
  percentText,
  provenance,
} from '../present/wording.ts';
import type { Score, ScoreResult } from '../score/engine/score.ts';
import type { Settings } from '../score/engine/settings.ts';
import type { Figure } from '../score/evidence/literature.ts';
import { type Message, toEnglish } from '../text/message.ts';
import { absent, SCORE_CODES } from './codes.ts';
import { type FhirValue, quantity, UNKNOWN } from './values.ts';

/** Where in what a score can still become a figure stands. A score that falls into one group has one figure. */
const ENDS = { one: '', min: '_at_min', max: '_at_max' } as const;
export type FigureEnd = keyof typeof ENDS;

const BEHIND: Readonly<Record<FigureEnd, string>> = {
  one: '',
  min: ', at the least points',
  max: ', at the most points',
};

/** The code of an item of a score: `j_cto.blunt_stump`. */
export const itemCode = (score: Score, id: string): string => `${score.id}.${id}`;

/** A disputed figure has a code of its own, so that nobody takes it for one that is not. */
export function figureCode(
  score: Score,
  end: FigureEnd,
  disputed: boolean,
): { code: string; display: string } {
  return {
    code: `${score.id}.predicted${ENDS[end]}${disputed ? '.disputed' : ''}`,
    display: `${score.predicts}, as published${BEHIND[end]}${disputed ? ' (disputed)' : ''}`,
  };
}

const inScores = (code: string, display: string) => ({ coding: [{ system: SCORE_CODES, code, display }] });

function figureValue({ percent, upTo, comparator }: Figure): FhirValue {
  if (upTo !== undefined) return { valueRange: { low: quantity(percent, '%'), high: quantity(upTo, '%') } };
  return { valueQuantity: { ...quantity(percent, '%'), ...(comparator ? { comparator } : {}) } };
}

function figureComponent(score: Score, figure: Figure | null, end: FigureEnd, settings: Settings) {
  if (!figure || !isShown(figure, settings)) return [];
  const { code, display } = figureCode(score, end, figure.dispute !== null);
  return [{ code: inScores(code, display), ...figureValue(figure) }];
}

function figureComponents({ score, low, high }: ScoreResult, settings: Settings): ObservationComponent[] {
  if (low === high) return figureComponent(score, low.figure, 'one', settings);
  return [
    ...figureComponent(score, low.figure, 'min', settings),
    ...figureComponent(score, high.figure, 'max', settings),
  ];
}

function pointsOf({ points, min, max }: ScoreResult): FhirValue {
  if (points !== null) return { valueQuantity: quantity(points, 'points') };
  return { valueRange: { low: quantity(min, 'points'), high: quantity(max, 'points') } };
}

const stateOf = (state: ScoreResult['items'][number]['state']): FhirValue =>
  state === 'unknown' ? UNKNOWN : { valueBoolean: state === 'present' };

const annotated = (notes: readonly string[]) =>
  notes.length === 0 ? {} : { note: notes.map((text) => ({ text })) };

/** Where figures come from and what is disputed of them; for whom the score was made, where it may not be this patient. */
function notesOf(result: ScoreResult, settings: Settings): string[] {
  const { applicability, caution } = result;
  const said: Message[] = [
    ...(applicability && applicability.applies !== true ? [applicability.because] : []),
    ...(caution ? [caution] : []),
  ];
  const sources = figuresOf(result, settings).map(
    (figure) => `${toEnglish(percentText(figure))}: ${toEnglish(provenance(figure))}`,
  );
  return [...said.map(toEnglish), ...new Set(sources), ...disputesOf(result, settings)];
}

/** What an Observation says of a score. */
type ScoreObservation = Pick<Observation, 'code' | 'component' | 'interpretation' | 'note'> & FhirValue;

/** A score; figures as the settings of the unit show them. */
export function scoreObservation(result: ScoreResult, settings: Settings): ScoreObservation {
  const { score, items, low, high } = result;
  const code = inScores(score.id, score.name);
  const notes = annotated(notesOf(result, settings));
  if (isInapplicable(result)) return { code, dataAbsentReason: absent('not-applicable'), ...notes };
  const group = low === high ? low.label : null;
  return {
    code,
    ...pointsOf(result),
    ...(group === null ? {} : { interpretation: [{ text: group }] }),
    ...notes,
    component: [
      ...items.map(({ item, state }) => ({
        code: inScores(itemCode(score, item.id), item.label),
        ...stateOf(state),
      })),
      ...figureComponents(result, settings),
    ],
  };
}

/** A score that could not be computed because of an internal error. */
export const failedScore = (score: Score): ScoreObservation => ({
  code: inScores(score.id, score.name),
  dataAbsentReason: absent('error'),
});
