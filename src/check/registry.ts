/** All checks, in a list that `npm run generate` makes of what the files of this folder export. */
import type { Check, LesionCheck } from './check.ts';
import { boundaries, completeness } from './completeness.ts';
import { complications, tamponade } from './complications.ts';
import { lesionContradictions } from './contradictions.ts';
import { crossingContradictions, donor } from './crossing.ts';
import { definition } from './definition.ts';
import { hidden, hiddenInLesion } from './hidden.ts';
import { identicalLesions } from './identical-lesions.ts';
import { goals, informedConsent, symptoms } from './indication.ts';
import { privacy } from './privacy.ts';
import { followUp, measurements, safety, stoppedForSuccess } from './procedure.ts';
import { written } from './written.ts';

/** The checks of a note: made anew for each checker, since one of them has a cache. */
export const noteChecks = (): readonly Check[] => [
  informedConsent,
  goals,
  symptoms,
  complications,
  identicalLesions(),
  privacy,
  safety,
  hidden,
  tamponade,
  stoppedForSuccess,
  followUp,
  measurements,
];

/** The checks of each lesion. */
export const lesionChecks = (): readonly LesionCheck[] => [
  definition,
  lesionContradictions,
  written,
  completeness,
  boundaries,
  hiddenInLesion,
  crossingContradictions,
  donor,
];
