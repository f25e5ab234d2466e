/** PROGRESS-CTO perforation. Its points are known, its risks were not found. */
import { age65, bluntOrNone, calcified, strategy } from './questions.ts';
import { type Sheet, sheetTests } from './sheet.ts';

const SHEET: Sheet = {
  id: 'progress_perforation',
  questions: [age65, calcified, bluntOrNone, strategy(1, 2)],
  totals: [0, 1, 2, 3, 4, 5].map((points) => [points, null, null] as const),
};

describe('PROGRESS-CTO perforation', () => {
  sheetTests(SHEET);
});
