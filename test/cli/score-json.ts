import assert from 'node:assert/strict';
import { type Call, folderWith, runJson } from './command.ts';

interface Figure {
  what: string;
  percent: number;
  comparator?: string;
  disputed: boolean;
  source: string;
}

/** What was seen of a number; null for an end that is not known. */
interface Bound {
  low: number;
  high: number | null;
  above_low?: true;
  below_high?: true;
  about?: true;
}

/** One score, as the contract gives it. */
export interface ScoreJson {
  points: number | null;
  min: number;
  max: number;
  complete: boolean;
  group: string | null;
  outcome: Figure | null;
  outcomes?: (Figure | null)[];
  items: {
    id: string;
    label: string;
    points: number | null;
    max: number;
    state: string;
    because: string;
    bound?: Bound;
  }[];
  missing: string[];
}

interface Answer {
  file: string;
  lesions: {
    id: string | null;
    vessel: string | null;
    scores: { j_cto: ScoreJson; progress_cto: ScoreJson };
    technical_success: boolean | null;
    technical_success_operator?: boolean;
    bounds?: Record<string, Bound>;
  }[];
}

/** The answer for a note of one lesion. */
export async function score(text: string, ...options: string[]) {
  const call: Call = { cwd: folderWith({ 'note.cto.yaml': text }) };
  const { code, data } = await runJson<Answer[]>(['score', 'note.cto.yaml', ...options], call);
  const [lesion] = data[0]?.lesions ?? [];
  assert.ok(lesion);
  return { code, data, lesion, ...lesion.scores };
}
