/** All tables, in a list that `npm run generate` makes of the catalogue. */
import { table as bCto } from './b_cto.ts';
import { table as castle } from './castle.ts';
import { table as ctRector } from './ct_rector.ts';
import { table as jCto } from './j_cto.ts';
import { table as jrCto } from './jr_cto.ts';
import { table as ora } from './ora.ts';
import { table as progressComplications2016 } from './progress_complications_2016.ts';
import { table as progressCto } from './progress_cto.ts';
import { table as progressMace } from './progress_mace.ts';
import { table as progressMortality } from './progress_mortality.ts';
import { table as progressPerforation } from './progress_perforation.ts';
import { table as progressPericardiocentesis } from './progress_pericardiocentesis.ts';
import { table as wCto } from './w_cto.ts';

export const tables = [
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
