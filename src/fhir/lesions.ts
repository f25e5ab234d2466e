/** A lesion as a Condition, its PCI as a Procedure that is part of the whole one, and Observations on both. */
import type { CodeableConcept, Condition, Observation, Procedure, Reference } from 'fhir/r4';
import type { Lesion } from '../generated/note.ts';
import { placeText } from '../present/wording.ts';
import type { Assessment } from '../score/engine/assess.ts';
import { isFilled } from '../score/engine/facts.ts';
import { saysNo, saysYes } from '../score/engine/item-result.ts';
import type { Settings } from '../score/engine/settings.ts';
import { missedDefinition } from '../score/evidence/definitions.ts';
import { CTO_DIAGNOSIS, concept, NOTE_CODES, SNOMED_CTO_PCI, wordConcept } from './codes.ts';
import type { Entries } from './entries.ts';
import { codedKey } from './keys.ts';
import { type About, addRecord } from './records.ts';
import { failedScore, scoreObservation } from './scores.ts';
import { answerValue, type Disclosure, type FhirValue, quantity } from './values.ts';

/** What the resources of a note are made with. */
export interface Making {
  readonly entries: Entries;
  readonly told: Disclosure;
  readonly settings: Settings;
  readonly snomed: boolean;
}

type Status = Procedure['status'];

/** Why a procedure ended before it was done; one that ended in success, or as a stage, came to its end. */
const CAME_TO_ITS_END: readonly unknown[] = ['success', 'staged'];

/**
 * What became of the PCI of a lesion. A failed attempt is `completed` too: it is over. Where the note does not say that
 * something was done, nobody knows.
 *
 * @param stoppedFor why the whole procedure ended, as recorded
 */
export function statusOf(
  { attempted, crossing, outcome }: Partial<Lesion>,
  { verdict }: Pick<Assessment, 'verdict'>,
  stoppedFor: unknown,
): Status {
  if (saysNo(attempted)) return 'not-done';
  if (verdict?.success === true) return 'completed';
  if (stoppedFor !== undefined && !CAME_TO_ITS_END.includes(stoppedFor)) return 'stopped';
  const isDone = saysYes(attempted) || isFilled(crossing) || isFilled(outcome) || stoppedFor !== undefined;
  return isDone ? 'completed' : 'unknown';
}

const lesionKeys = codedKey('lesions');
const vesselKey = codedKey('lesions', 'vessel');
const complicationKey = codedKey('complications', 'kind');

/** A vessel as a site of the body. */
function siteOf({ vessel, segment }: Partial<Lesion>): { bodySite?: CodeableConcept[] } {
  if (vessel === undefined) return {};
  return {
    bodySite: [
      { ...wordConcept(vesselKey, vessel), text: placeText({ vessel, ...(segment ? { segment } : {}) }) },
    ],
  };
}

/** Whether nothing recorded speaks against a chronic total occlusion of a coronary artery. */
function isCto(lesion: Partial<Lesion>): boolean {
  const { months, timiFlow } = missedDefinition(lesion);
  return lesion.vessel !== undefined && lesion.vessel !== 'graft' && months === null && timiFlow === null;
}

const VERIFICATION = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';
const CERTAINTY = { definite: 'confirmed', probable: 'provisional' } as const;

function conditionOf(lesion: Partial<Lesion>, subject: Reference, id: string | null): Condition {
  const { cto_evidence: evidence } = lesion;
  return {
    resourceType: 'Condition',
    ...(id === null ? {} : { identifier: [{ value: id }] }),
    ...(evidence
      ? { verificationStatus: { coding: [{ system: VERIFICATION, code: CERTAINTY[evidence] }] } }
      : {}),
    code: concept('occlusion', ...(isCto(lesion) ? [CTO_DIAGNOSIS] : [])),
    ...siteOf(lesion),
    subject,
  };
}

/** Technical success with its limit, as far as flow and stenosis decide, and the operator's own verdict. */
function successOf({ verdict }: Assessment): Pick<Observation, 'code' | 'component'> & FhirValue {
  const { success = null, operator = null, limit = 0 } = verdict ?? {};
  return {
    code: concept('technical_success'),
    ...answerValue(success),
    component: [
      { code: concept('residual_stenosis_limit_percent'), valueQuantity: quantity(limit, '%') },
      ...(operator === null ? [] : [{ code: concept('technical_success_operator'), valueBoolean: operator }]),
    ],
  };
}

function outcomeOf({ verdict }: Assessment): Pick<Procedure, 'outcome'> {
  const success = verdict?.success ?? null;
  if (success === null) return {};
  const [code, display] = success
    ? (['technical_success:yes', 'Technical success'] as const)
    : (['technical_success:no', 'No technical success'] as const);
  return { outcome: { coding: [{ system: NOTE_CODES, code, display }] } };
}

/** A lesion of a note with the Procedure that it belongs to. */
interface LesionOf {
  readonly lesion: Partial<Lesion>;
  readonly assessment: Assessment;
  /** Its name, as it may be told; null where it has none. */
  readonly id: string | null;
  readonly place: string;
  readonly subject: Reference;
  readonly procedure: Reference;
  readonly performed: Pick<Procedure, 'performedDateTime'>;
  readonly status: Status;
}

/** Adds the Condition of a lesion. */
export const addCondition = (
  { entries }: Making,
  { lesion, subject, id, place }: Pick<LesionOf, 'lesion' | 'subject' | 'id' | 'place'>,
): Reference => entries.add(place, conditionOf(lesion, subject, id));

/** Adds the Procedure of a lesion, what was found and done, how it is scored, and what came of it. */
export function addLesion(
  making: Making,
  { lesion, assessment, place, subject, procedure, performed, status }: LesionOf,
  condition: Reference,
): void {
  const { entries, settings, snomed } = making;
  const part = entries.add(place, {
    resourceType: 'Procedure',
    partOf: [procedure],
    status,
    code: concept('lesion_pci', ...(snomed && isCto(lesion) ? [SNOMED_CTO_PCI] : [])),
    subject,
    ...performed,
    reasonReference: [condition],
    ...siteOf(lesion),
    ...outcomeOf(assessment),
  });
  const effective = performed.performedDateTime;
  const about: About = {
    subject,
    focus: [condition],
    partOf: [part],
    ...(effective === undefined ? {} : { effectiveDateTime: effective }),
  };
  const findings = addRecord(lesionKeys, lesion as Record<string, unknown>, place, making, about);
  const observe = (name: string, said: Omit<Observation, 'resourceType' | 'status'>) =>
    entries.add(`${place}/${name}`, { resourceType: 'Observation', status: 'final', ...about, ...said });
  const from = findings === null ? {} : { derivedFrom: [findings] };
  for (const result of assessment.scores)
    observe(`score/${result.score.id}`, { ...from, ...scoreObservation(result, settings) });
  for (const score of assessment.failed) observe(`score/${score.id}`, failedScore(score));
  if (assessment.verdict) observe('technical_success', successOf(assessment));
  if (assessment.inHospital) {
    const { mace, proceduralSuccess } = assessment.inHospital;
    observe('in_hospital_mace', { code: concept('in_hospital_mace'), ...answerValue(mace) });
    observe('procedural_success', {
      code: concept('procedural_success'),
      ...answerValue(proceduralSuccess),
    });
  }
}

/** Adds a complication as a Condition. */
export function addComplication(
  { entries }: Making,
  place: string,
  subject: Reference,
  { kind, vessel }: { readonly kind: string; readonly vessel?: unknown },
): { concept: CodeableConcept; condition: Reference } {
  const code = wordConcept(complicationKey, kind);
  const site = typeof vessel === 'string' ? siteOf({ vessel } as Partial<Lesion>) : {};
  const condition = entries.add(place, {
    resourceType: 'Condition',
    code,
    ...site,
    subject,
  });
  return { concept: code, condition };
}
