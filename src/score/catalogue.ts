/** The scores, in the order in which they are shown. A new score is one file and one line here. */
import { jCto } from './j-cto.ts';
import { progressCto } from './progress-cto.ts';
import type { Score } from './score.ts';

export const catalogue: readonly Score[] = [jCto, progressCto];
