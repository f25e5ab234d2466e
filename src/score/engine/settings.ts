/** What a unit decides for itself. Every default is a published value: see `definitions` and `limits`. */
import { technicalSuccess } from '../evidence/definitions.ts';
import { airKerma, contrastPerEgfr } from '../evidence/limits.ts';

export interface Settings {
  /** The ids of the scores that the unit uses, in its order: in the hover, the summary and the problems. */
  readonly scores: readonly string[];
  /** Per cent of residual stenosis that a technical success must stay below. */
  readonly residualStenosisLimit: number;
  /** Whether disputed figures are shown and marked, or hidden. */
  readonly disputedFigures: 'mark' | 'hide';
  /** Whether summaries report radiation and contrast. */
  readonly summarySafety: boolean;
  /** Cumulative air kerma in Gy above which the note says so, see `BurdenLimits`. */
  readonly airKermaLimit: number;
  /** Contrast volume over eGFR from which the note says so, see `BurdenLimits`. */
  readonly contrastLimit: number;
  /** The severities that the unit gives problems, by code; any other code keeps its own. */
  readonly severity: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>;
}

/** What holds for a unit that has set nothing. */
export const defaultSettings: Settings = {
  scores: ['j_cto', 'progress_cto'],
  residualStenosisLimit: technicalSuccess.residualStenosisLimit,
  disputedFigures: 'mark',
  summarySafety: false,
  airKermaLimit: airKerma.limitGy,
  contrastLimit: contrastPerEgfr.limit,
  severity: {},
};
