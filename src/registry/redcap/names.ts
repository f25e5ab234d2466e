/** Names of REDCap fields: those of the tables, shortened where REDCap takes no more. */

/** REDCap recommends no more, and older versions take no more. */
export const LONGEST_NAME = 26;

/** Words and what they become, one after the other until a name fits: those first that are still read without thinking. */
const SHORTER: readonly (readonly [word: string, short: string])[] = [
  ['percent', 'pct'],
  ['complication', 'compl'],
  ['complications', 'compl'],
  ['earlier_attempt', 'earlier'],
  ['peripheral_artery_disease', 'pad'],
  ['haemodynamic_compromise', 'haemodyn'],
  ['pericardiocentesis', 'pericard'],
  ['perforation', 'perf'],
  ['residual_stenosis', 'residual'],
  ['residual_dissection', 'dissection'],
  ['minimal_lumen_area', 'mla'],
  ['minimal_stent_area', 'msa'],
  ['extraplaque_length', 'extrapl'],
  ['distal_diameter', 'dist_diam'],
  ['other_lesion', 'other'],
  ['dual_antiplatelet', 'dapt'],
  ['antiplatelet', 'dapt'],
  ['months_before', 'months'],
  ['duration', 'dur'],
  ['follow_up', 'fu'],
  ['symptom_months', 'symptom_mo'],
  ['heart_team', 'ht'],
  ['seconds', 'sec'],
  ['diagnostic', 'diag'],
  ['technique', 'tech'],
  ['inflation', 'infl'],
  ['medical_therapy', 'omt'],
  ['vital_sign', 'vital'],
  ['oxygen_saturation', 'spo2'],
  ['coronary_care', 'ccu'],
  ['intensive_care', 'icu'],
  ['functional_capacity', 'capacity'],
  ['atrial_fibrillation', 'af'],
  ['symptom_severity', 'severity'],
  ['ischaemic_burden', 'burden'],
  ['transmurality', 'transm'],
  ['haemoglobin_drop', 'hb_drop'],
  ['discharge_procedure', 'disch_proc'],
  ['follow_up_procedure', 'fu_proc'],
  ['procedure_test', 'proc_test'],
  ['discharge_test', 'disch_test'],
];

/**
 * A name that REDCap takes.
 *
 * @param most how long it may be: less than the longest where something is put behind it
 * A name that is still too long is cut off. A test names each that is shortened, and finds two that are the same: then a
 * word is to be added above.
 */
export function shortName(name: string, most: number): string {
  let short = name;
  for (const [word, shorter] of SHORTER) {
    if (short.length <= most) break;
    short = short.replace(new RegExp(`(?<![a-z])${word}(?![a-z])`), shorter);
  }
  return short.length > most ? short.slice(0, most).replace(/_+$/, '') : short;
}

/** What one of several is called: `attempts` are attempts, each an `attempt`, and `branches` each a `branch`. */
export const singular = (key: string): string => key.replace(/(?<=ch)es$|s$/, '');

/** What stands behind the name of a number for what was seen where it was not measured. */
export const SEEN = '_seen';
