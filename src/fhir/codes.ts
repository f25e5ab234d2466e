/** What bundles are coded in: systems of our own, and the codes of others that were read in their sources. */
import type { CodeableConcept, Coding } from 'fhir/r4';
import type { CodedKey } from './keys.ts';

/** The keys of the format and their words, and what is computed of a note besides scores. */
export const NOTE_CODES = 'urn:cto-notes:codes:note';
/** The scores, their items, and the figures published for them. */
export const SCORE_CODES = 'urn:cto-notes:codes:score';
/** The problems of notes. */
export const PROBLEM_CODES = 'urn:cto-notes:codes:problem';

/** The system of the units, by which numbers are coded. */
export const UCUM = 'http://unitsofmeasure.org';
const ABSENT = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
const DICOM = 'http://dicom.nema.org/resources/ontology/DCM';
const SNOMED = 'http://snomed.info/sct';

/** Says `about` of a number that was not measured. */
export const ABOUT = 'urn:cto-notes:extension:about';

/** Chronic total occlusion of coronary artery, in ICD-10-CM. */
export const CTO_DIAGNOSIS: Coding = { system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I25.82' };

/** PCI, and revascularisation of a chronic total occlusion: asked for by those who have a licence of SNOMED CT. */
export const SNOMED_PCI: Coding = { system: SNOMED, code: '415070008' };
/** Revascularisation of a chronic total occlusion, in SNOMED CT. */
export const SNOMED_CTO_PCI: Coding = { system: SNOMED, code: '713617008' };

/** Codes of DICOM for keys of the format. */
const DICOM_OF: Readonly<Record<string, string>> = {
  procedure_air_kerma_gy: '113725',
  procedure_dap_gy_cm2: '113722',
  procedure_fluoroscopy_min: '113730',
};

/** What is computed of a note, or says what a resource is, by its code. */
export const CONCEPTS = {
  pci: 'PCI of chronic total occlusions',
  lesion_pci: 'PCI of one occlusion',
  occlusion: 'Coronary occlusion',
  consent_to_pci: 'Informed consent to the procedure',
  technical_success: 'Technical success, by flow and residual stenosis',
  technical_success_operator: "Technical success, the operator's own verdict, unchecked",
  residual_stenosis_limit_percent: 'Residual stenosis that technical success stays below',
  procedural_success: 'Technical success without a major adverse cardiac event in hospital',
  in_hospital_mace: 'Major adverse cardiac event in hospital',
} as const;

/** What is computed of a note, with the codes of others behind ours. */
export function concept(code: keyof typeof CONCEPTS, ...others: readonly Coding[]): CodeableConcept {
  return { coding: [{ system: NOTE_CODES, code, display: CONCEPTS[code] }, ...others] };
}

/** A key of the format as what an Observation is about. */
export function keyConcept({ code, node: { title } }: CodedKey): CodeableConcept {
  const dicom = DICOM_OF[code];
  return {
    coding: [
      { system: NOTE_CODES, code, ...(title ? { display: title } : {}) },
      ...(dicom === undefined ? [] : [{ system: DICOM, code: dicom }]),
    ],
  };
}

/** The code of a word that a key takes: `stump:blunt`. */
export const wordCode = (key: string, word: string): string => `${key}:${word}`;

/** A word that a key takes, with its term. */
export function wordConcept({ code, termOf }: CodedKey, word: string): CodeableConcept {
  return { coding: [{ system: NOTE_CODES, code: wordCode(code, word), display: termOf(word) }] };
}

/** Why there is no value. */
export function absent(code: 'unknown' | 'not-applicable' | 'error'): CodeableConcept {
  return { coding: [{ system: ABSENT, code }] };
}

/** The units of the format in UCUM; what is counted, and heparin, has braces. */
export const UNITS: Readonly<Record<string, string>> = {
  '%': '%',
  F: '[Ch]',
  Gy: 'Gy',
  'Gy·cm²': 'Gy.cm2',
  Hz: 'Hz',
  atm: 'atm',
  bpm: '/min',
  attempts: '{attempts}',
  channels: '{channels}',
  cm: 'cm',
  days: 'd',
  degrees: 'deg',
  devices: '{devices}',
  'g/dL': 'g/dL',
  h: 'h',
  kg: 'kg',
  'kg/m²': 'kg/m2',
  layers: '{layers}',
  'mJ/mm²': 'mJ/mm2',
  mL: 'mL',
  'mL/min': 'mL/min',
  min: 'min',
  mm: 'mm',
  'mm²': 'mm2',
  mmHg: 'mm[Hg]',
  months: 'mo',
  occlusions: '{occlusions}',
  'pack-years': '{pack-years}',
  points: '{points}',
  ratio: '{ratio}',
  pulses: '{pulses}',
  s: 's',
  stents: '{stents}',
  times: '{times}',
  tries: '{tries}',
  units: '{units}',
  years: 'a',
};
