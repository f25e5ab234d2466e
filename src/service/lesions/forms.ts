/** Which keys a new note, a new lesion and other new maps begin with. Nothing is claimed by them: each place is empty. */

/** A key of its own, a section with its keys, or a list of maps with the keys of its first entry. */
export type Entry = string | readonly [string, readonly Entry[]];

/** What a new note has places for. */
export interface Form {
  readonly sections: readonly (readonly [string, readonly Entry[]])[];
  /** The keys of a lesion, behind its name. */
  readonly lesion: readonly Entry[];
  /** What follows the lesions. */
  readonly after: readonly Entry[];
}

/** For every day: the definition, what the scores ask for that most units use, and the outcome. */
const short: Form = {
  sections: [
    ['patient', ['id', 'age_years', 'sex', 'prior_cabg', 'lvef_percent', 'egfr_ml_min']],
    ['indication', ['symptoms', 'goals']],
    ['consent', ['obtained', 'discussed']],
    ['procedure', ['date', 'operators', 'access', 'contrast_ml', 'air_kerma_gy']],
  ],
  lesion: [
    'vessel',
    'occlusion_months',
    'length_mm',
    'stump',
    'cap_ambiguity',
    'calcification',
    'bend_degrees',
    'tortuosity',
    'prior_attempt',
    'interventional_collaterals',
    ['outcome', ['timi_flow', 'residual_stenosis_percent']],
  ],
  after: ['complications'],
};

/** Every section, in the order of a procedure. */
const whole: Form = {
  sections: [
    [
      'patient',
      [
        ...['id', 'age_years', 'sex', 'diabetes', 'hypertension', 'smoker', 'prior_mi', 'prior_pci'],
        ...['prior_cabg', 'heart_failure', 'lvef_percent', 'egfr_ml_min', 'dialysis', 'dominance'],
        ['grafts', ['to', 'conduit', 'state']],
        ['history', ['kind', 'vessel', 'year', 'detail']],
      ],
    ],
    [
      'indication',
      [
        ...['presentation', 'symptoms', 'angina_ccs', 'saq7_summary', 'ischaemia', 'viability', 'goals'],
        ...['surgery', 'heart_team', 'urgency'],
        ['tests', ['test', 'finding']],
      ],
    ],
    ['consent', ['obtained', 'date', 'discussed']],
    [
      'procedure',
      [
        ...['date', 'operators', 'anaesthesia', 'access', 'guides', 'dual_injection', 'support'],
        ...['heparin_units', 'antiplatelets', 'contrast_agent', 'contrast_ml', 'air_kerma_gy'],
        ...['fluoroscopy_min', 'duration_min', 'stopped_for'],
        ['other_lesions', ['vessel', 'treatment']],
      ],
    ],
  ],
  lesion: [
    ...['vessel', 'segment', 'cto_evidence', 'occlusion_months', 'timi_before', 'prior_attempt', 'in_stent'],
    ...['stump', 'cap_ambiguity', 'side_branch_at_cap', 'length_mm', 'calcification', 'bend_degrees'],
    ...['tortuosity', 'distal_bifurcation', 'distal_vessel', 'distal_diameter_mm'],
    ...['interventional_collaterals', 'rentrop'],
    ['collaterals', ['channel', 'donor', 'werner_cc', 'tortuous']],
    [
      'crossing',
      [
        [
          'attempts',
          [
            ...['strategy', 'technique', 'wires', 'microcatheters', 'channel', 'donor', 'minutes', 'result'],
            'failed_at',
          ],
        ],
        'minutes',
      ],
    ],
    ...['preparation', 'imaging'],
    ['devices', ['kind', 'name', 'purpose']],
    ['stents', ['type', 'diameter_mm', 'length_mm']],
    ['outcome', ['timi_flow', 'residual_stenosis_percent', 'modification', 'side_branch_lost']],
  ],
  after: [
    'complications',
    ['discharge', ['course', 'antiplatelets']],
    ['follow_up', ['date', 'alive', 'angina_ccs', 'events', 'angiography']],
  ],
};

/** The short form and the whole one. */
export const forms = { short, whole };

/** The keys of a form, without those of their maps. */
export const topKeys = (entries: readonly Entry[]): string[] =>
  entries.map((entry) => (typeof entry === 'string' ? entry : entry[0]));

/** The keys of each map in a list of entries, by the key that holds it. */
function keysByHolder(entries: readonly Entry[]): [string, readonly string[]][] {
  return entries.flatMap((entry) =>
    typeof entry === 'string' ? [] : [[entry[0], topKeys(entry[1])], ...keysByHolder(entry[1])],
  );
}

const HOLDERS = new Map(keysByHolder([...whole.sections, ...whole.lesion, ...whole.after]));

/** The keys of a map in the note of a whole procedure, by the key that holds it; null where it has no place there. */
export const wholeKeysOf = (name: string): readonly string[] | null => HOLDERS.get(name) ?? null;

/** The keys that a map begins with, by the key that holds the map or the list of maps. */
const FIRST_KEYS: Readonly<Record<string, readonly Entry[]>> = {
  crossing: [['attempts', ['strategy', 'technique', 'wires', 'microcatheters', 'result']]],
  attempts: ['strategy', 'technique', 'wires', 'microcatheters', 'result'],
  devices: ['kind', 'name', 'purpose'],
  earlier_attempts: ['year', 'strategy', 'wires', 'result'],
  tests: ['test', 'finding'],
  history: ['kind', 'vessel', 'year', 'detail'],
  outcome: ['timi_flow', 'residual_stenosis_percent'],
  complications: ['kind', 'vessel', 'treatment'],
  follow_up: ['date', 'alive', 'angina_ccs', 'events'],
  side_branches: ['vessel', 'site', 'size'],
  procedures: ['kind', 'status', 'vessel', 'grafts'],
  vital_signs: ['when', 'heart_rate_bpm', 'systolic_mmhg', 'diastolic_mmhg'],
};

/** The keys that a new map begins with, by the key that holds it; null where none are chosen. */
export function firstKeysOf(name: string): readonly Entry[] | null {
  return short.sections.find(([section]) => section === name)?.[1] ?? FIRST_KEYS[name] ?? null;
}
