/**
 * What revascularisation of a chronic total occlusion has been shown to do, and what it has not.
 */
import type { Indication } from '../generated/note.ts';
import { type Sentence, say } from '../words/sentence.ts';
import { statPearls } from './literature.ts';

type Goal = NonNullable<Indication['goals']>[number];

/** Outcomes that a goal may hope for and that CTO angioplasty has not been shown to improve. */
export const notShown: Partial<Record<Goal, Sentence>> = {
  survival: say`all-cause mortality`,
  prevent_mi: say`myocardial infarction`,
  prevent_stroke: say`stroke`,
  prevent_revascularisation: say`repeat revascularisation`,
};

/** Goals that CTO angioplasty has been shown to serve. */
export const shown: readonly Goal[] = ['symptom_relief', 'quality_of_life'];

/** The evidence in a sentence, as the review states it. */
export const benefit = {
  statement: say`Revascularisation of a CTO has not been shown to lower all-cause mortality, myocardial infarction, stroke or repeat revascularisation; it has been shown to improve quality of life and to reduce angina.`,
  source: statPearls,
} as const;
