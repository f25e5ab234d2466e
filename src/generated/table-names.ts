// Generated from schemas/cto-note.schema.json by scripts/generate.ts. Change the schema, then run `npm run generate`.
// biome-ignore-all format: generated

/** The tables of entries, in the order of the schema. */
export const entryTableNames = [
  'patient_grafts',
  'patient_history',
  'patient_history_stents',
  'indication_tests',
  'procedure_other_lesions',
  'procedure_other_lesions_stents',
  'procedure_tests',
  'procedure_vital_signs',
  'collaterals',
  'stents',
  'earlier_attempts',
  'devices',
  'side_branches',
  'complications',
  'complications_stents',
  'complications_vital_signs',
  'complications_grafts',
  'follow_up',
  'follow_up_tests',
  'follow_up_procedures',
  'follow_up_procedures_grafts',
  'discharge_tests',
  'discharge_procedures',
  'discharge_procedures_grafts',
] as const;
