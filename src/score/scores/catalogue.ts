/** The scores, in the order in which they are shown. A new score is one file and one line here. */
import type { Score } from '../engine/score.ts';
import { bCto } from './b-cto.ts';
import { castle } from './castle.ts';
import { ctRector } from './ct-rector.ts';
import { jCto } from './j-cto.ts';
import { jrCto } from './jr-cto.ts';
import { ora } from './ora.ts';
import { progressComplications2016 } from './progress-complications-2016.ts';
import { progressCto } from './progress-cto.ts';
import { progressMace } from './progress-mace.ts';
import { progressMortality } from './progress-mortality.ts';
import { progressPerforation } from './progress-perforation.ts';
import { progressPericardiocentesis } from './progress-pericardiocentesis.ts';
import { wCto } from './w-cto.ts';

export const catalogue: readonly Score[] = [
  jCto,
  progressCto,
  castle,
  wCto,
  ora,
  ctRector,
  bCto,
  jrCto,
  progressMace,
  progressMortality,
  progressPericardiocentesis,
  progressPerforation,
  progressComplications2016,
];
