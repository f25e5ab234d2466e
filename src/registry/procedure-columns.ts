/** What belongs to a procedure and rests on all of its lesions that were attempted; each of its lesions has the same. */
import type { Assessment } from '../score/engine/assess.ts';
import { hospitalEvents, isOfProcedure } from '../score/engine/observed.ts';
import { airKerma, contrastPerEgfr, passedLimits } from '../score/evidence/limits.ts';
import { proceduralSuccess } from '../score/evidence/mace.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import { type Column, column } from './column.ts';
import type { Scored } from './score-columns.ts';

/** A lesion that was attempted. */
interface AttemptedLesion {
  readonly assessment: Assessment;
  /** In the order of the catalogue. */
  readonly scored: readonly (Scored | null)[];
}

/** What the columns are read from. */
export interface ProcedureResult {
  /** Technical success of every lesion without an event; null where that cannot be told, or none was attempted. */
  readonly success: boolean | null;
  /** The points of each score in the order of the catalogue; null where they are not known. */
  readonly points: readonly (number | null)[];
  /** Any lesion: complications and doses are recorded once for all. */
  readonly assessment: Assessment | null;
  /** The limits of doses that were passed, as `passedLimits` has them; none where no lesion was attempted. */
  readonly passed: readonly (boolean | null)[];
}

/** The most points of any lesion by the place of a score; null where one could have more, or it does not apply. */
function mostPoints(lesions: readonly AttemptedLesion[], place: number): number | null {
  let most = Number.NEGATIVE_INFINITY;
  let mostOpen = Number.NEGATIVE_INFINITY;
  for (const { scored } of lesions) {
    const result = scored[place]?.result;
    if (!result) return null;
    if (result.points === null) mostOpen = Math.max(mostOpen, result.max);
    else most = Math.max(most, result.points);
  }
  return Number.isFinite(most) && mostOpen <= most ? most : null;
}

/** One failure or one event decides; success needs all of them, and none. */
function successOf(lesions: readonly AttemptedLesion[]): boolean | null {
  if (lesions.length === 0) return null;
  const each = lesions.map(({ assessment: { verdict, inHospital } }) =>
    proceduralSuccess(verdict, inHospital?.mace),
  );
  if (each.includes(false)) return false;
  return each.includes(null) ? null : true;
}

/** Judges a procedure by its lesions that were attempted. */
export function judgeProcedure(lesions: readonly AttemptedLesion[]): ProcedureResult {
  const assessment = lesions[0]?.assessment ?? null;
  const { procedure, patient } = assessment?.course ?? {};
  return {
    success: successOf(lesions),
    points: catalogue.map((score, at) => (isOfProcedure(score) ? mostPoints(lesions, at) : null)),
    assessment,
    passed: assessment ? passedLimits(procedure, patient) : [],
  };
}

/** The scores whose endpoint is one of the procedure, which counts once with its highest points. */
const proceduralScores = catalogue.filter(isOfProcedure);

/** The column of the points of a procedure. */
export const procedurePoints = (id: string): string => `${id}_procedure_points`;

const WORDS: Readonly<Record<keyof typeof hospitalEvents, string>> = {
  death: 'Death',
  mi: 'Myocardial infarction',
  stroke: 'Stroke',
  urgent_revascularisation: 'Urgent repeat revascularisation of the target vessel',
  tamponade: 'Tamponade, or pericardiocentesis',
  perforation: 'Perforation',
};

const events: readonly Column<ProcedureResult>[] = Object.entries(hospitalEvents).map(([kind, happened]) =>
  column(
    `in_hospital_${kind}`,
    'boolean',
    `${WORDS[kind as keyof typeof hospitalEvents]} in hospital, as recorded. Empty where that cannot be told.`,
    ({ assessment }) => assessment && happened(assessment),
  ),
);

const { limitGy, physicistGy } = airKerma;
const { limit, warningLimit } = contrastPerEgfr;

const doses: readonly Column<ProcedureResult>[] = (
  [
    [`air_kerma_above_${limitGy}_gy`, `Air kerma above ${limitGy} Gy.`],
    [`air_kerma_above_${physicistGy}_gy`, `Air kerma above ${physicistGy} Gy.`],
    [`contrast_from_${limit}_egfr`, `Contrast in mL of ${limit} times the eGFR or more.`],
    [`contrast_from_${warningLimit}_egfr`, `Contrast in mL of ${warningLimit} times the eGFR or more.`],
  ] as const
).map(([name, meaning], at) =>
  column<ProcedureResult>(
    name,
    'boolean',
    `${meaning} Empty where that cannot be told${at < 2 ? '' : ', and on dialysis'}.`,
    ({ passed }) => passed[at] ?? null,
  ),
);

/** Names of what happened in a procedure, and of limits that it passed. */
export const procedureEvents: readonly string[] = [...events, ...doses].map(({ name }) => name);

/** The columns of a procedure that rest on its lesions. */
export const procedureColumns: readonly Column<ProcedureResult>[] = [
  column(
    'procedural_success',
    'boolean',
    'Technical success of every lesion of the procedure that was attempted, without a major adverse cardiac event in hospital: one failure or one event decides. Empty where that cannot be told.',
    ({ success }) => success,
  ),
  ...proceduralScores.map((score) =>
    column<ProcedureResult>(
      procedurePoints(score.id),
      'number',
      `Points of ${score.name} of the procedure: of its attempted lesion with the most. Empty where another could have more, and where the score does not apply.`,
      ({ points }) => points[catalogue.indexOf(score)] ?? null,
    ),
  ),
  ...events,
  ...doses,
];
