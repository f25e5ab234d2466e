/** The scores of a lesion as a program reads them: through JSON and back. */
import assert from 'node:assert/strict';
import { assessmentJson } from '../../../src/present/score-json.ts';
import type { Settings } from '../../../src/score/engine/settings.ts';
import { assessed, MARK, type Recorded } from './lesions.ts';

interface Outcome {
  what: string;
  percent: number;
  comparator?: string;
  disputed: boolean;
  source: string;
}

interface Json {
  points: number | null;
  min: number;
  max: number;
  complete: boolean;
  group: string | null;
  outcome: Outcome | null;
  outcomes?: (Outcome | null)[];
  items: object[];
  missing: string[];
}

/** All of a lesion. */
export function read(lesion: Recorded, settings: Settings = MARK) {
  const json = assessmentJson(assessed(lesion, settings), settings);
  return JSON.parse(JSON.stringify(json)) as {
    scores: { [id: string]: Json };
    technical_success: boolean | null;
    technical_success_operator?: boolean;
  };
}

/** One score of a lesion. */
export function score(id: string, lesion: Recorded, settings: Settings = MARK): Json {
  const found = read(lesion, settings).scores[id];
  assert.ok(found, id);
  return found;
}

/** The promised keys of an outcome; the sentence of a dispute may stand beside them. */
export function promised(outcome: Outcome | null | undefined) {
  assert.ok(outcome);
  const { source, ...rest } = outcome;
  assert.ok(typeof source === 'string' && source.length > 0);
  const { dispute: _, ...kept } = rest as Outcome & { dispute?: string };
  return kept;
}

/** J-CTO 2 and PROGRESS-CTO 3. */
export const LESION: Recorded = {
  id: 'A',
  vessel: 'LCx',
  stump: 'blunt',
  length_mm: 25,
  calcification: 'none',
  bend_degrees: 45,
  prior_attempt: 'none',
  cap_ambiguity: 'yes',
  tortuosity: 'mild',
  interventional_collaterals: false,
};

/** What the format promises of every score. */
export const KEYS = ['complete', 'group', 'items', 'max', 'min', 'missing', 'outcome', 'points'];
