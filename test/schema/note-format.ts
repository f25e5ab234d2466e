/**
 * The note format as it is promised to the people who write notes, section by section. It is written down here
 * a second time on purpose: not taken from the schema, so that a slip in the schema shows. What feeds a score may
 * be `unknown`, also where its row does not say so again.
 */

/** A key that holds keys of its own. */
export interface Section {
  readonly section: string;
}

/** What a key takes that holds a value. */
export type Values =
  | { readonly words: readonly unknown[] }
  | { readonly list: readonly string[]; readonly twice?: true }
  | { readonly from: number; readonly to: number; readonly above?: true; readonly unknown?: true }
  | { readonly quantity: number; readonly unknown?: true }
  /** Yes, no or unknown: a finding that somebody has to look for. */
  | 'looked for'
  /** Yes, no or unknown: what is known of a patient or was done, which nobody looks for. */
  | 'known'
  | 'boolean'
  | 'date'
  | 'name'
  | 'names'
  | 'texts'
  | 'text';

const words = (text: string): readonly string[] => text.split(' ');

/** The keys of each section; those marked by `!` are required. */
export const format: Record<string, Record<string, Values | Section>> = {
  note: {
    'cto_note!': { words: [1] },
    patient: { section: 'patient' },
    indication: { section: 'indication' },
    consent: { section: 'consent' },
    procedure: { section: 'procedure' },
    'lesions!': { section: 'lesion' },
    complications: {
      list: words(
        'death mi stroke urgent_revascularisation pericardiocentesis tamponade perforation vascular bleeding contrast_nephropathy radiation_injury none',
      ),
    },
  },
  patient: {
    id: 'name',
    age_years: { from: 18, to: 110, unknown: true },
    sex: { words: words('female male other unknown') },
    prior_cabg: 'known',
    prior_mi: 'known',
    prior_pci: 'known',
    diabetes: 'known',
    lvef_percent: { from: 5, to: 80, unknown: true },
    egfr_ml_min: { from: 0, to: 200, above: true },
    weight_kg: { quantity: 82.5 },
    dialysis: 'known',
  },
  indication: {
    symptoms: { list: words('angina dyspnoea fatigue none') },
    angina_ccs: { words: [0, 1, 2, 3, 4] },
    ischaemia: 'looked for',
    viability: 'looked for',
    goals: {
      list: words(
        'symptom_relief quality_of_life ischaemia_reduction lvef_improvement complete_revascularisation survival prevent_mi prevent_stroke prevent_revascularisation',
      ),
    },
    heart_team: 'boolean',
  },
  consent: {
    'obtained!': 'boolean',
    date: 'date',
    discussed: { list: words('benefits risks alternatives chance_of_success radiation contrast') },
  },
  procedure: {
    date: 'date',
    operators: 'names',
    access: 'texts',
    dual_injection: 'known',
    contrast_ml: { quantity: 220 },
    air_kerma_gy: { quantity: 2.1 },
    dap_gy_cm2: { quantity: 180 },
    fluoroscopy_min: { quantity: 48 },
    duration_min: { quantity: 130 },
  },
  lesion: {
    'id!': 'name',
    'vessel!': { words: words('LM LAD LCx RCA RI D1 D2 OM1 OM2 OM3 PDA PLV LPDA LPL graft') },
    segment: { words: words('ostial proximal mid distal unknown') },
    occlusion_months: { quantity: 14, unknown: true },
    timi_before: { words: [0, 1, 2, 3] },
    length_mm: { from: 0, to: 200, above: true, unknown: true },
    stump: { words: words('tapered blunt invisible unknown') },
    cap_ambiguity: 'looked for',
    calcification: { words: words('none mild moderate severe unknown') },
    bend_degrees: { from: 0, to: 180, unknown: true },
    tortuosity: { words: words('none mild moderate severe unseen unknown') },
    prior_attempt: { words: words('none failed unknown') },
    interventional_collaterals: 'looked for',
    rentrop: { words: [0, 1, 2, 3, 'unknown'] },
    werner_cc: { words: [0, 1, 2, 'unknown'] },
    in_stent: 'looked for',
    bypassed: 'looked for',
    side_branch_at_cap: 'looked for',
    distal_bifurcation: 'looked for',
    multiple_occlusions: 'looked for',
    distal_vessel: { words: words('good diseased poor unknown') },
    crossing: { section: 'crossing' },
    outcome: { section: 'outcome' },
    scores: { section: 'scores' },
    summary: 'text',
  },
  crossing: {
    strategies: { list: words('awe adr retrograde_wire retrograde_dissection'), twice: true },
    successful: { words: words('awe adr retrograde_wire retrograde_dissection none') },
    minutes: { quantity: 52 },
  },
  outcome: {
    timi_flow: { words: [0, 1, 2, 3] },
    residual_stenosis_percent: { from: 0, to: 100 },
    technical_success: 'boolean',
  },
  scores: {
    j_cto: { words: [0, 1, 2, 3, 4, 5] },
    progress_cto: { words: [0, 1, 2, 3, 4] },
  },
};

type Data = { [key: string]: unknown };

/** The name of a key, without the mark of those that are required. */
export const nameOf = (key: string): string => key.replace('!', '');

export const isSection = (takes: Values | Section): takes is Section =>
  typeof takes === 'object' && 'section' in takes;

export const LESION = { id: 'A', vessel: 'LAD' };
/** What a section requires. */
export const REQUIRED: Record<string, Data> = { consent: { obtained: 'yes' }, lesion: LESION };

/** A note in which a section holds the given keys besides those it requires. */
export function noteWith(section: string, keys: Data): Data {
  const data = { ...REQUIRED[section], ...keys };
  const whole = { cto_note: 1, lesions: [LESION] };
  if (section === 'note') return { ...whole, ...keys };
  if (section === 'lesion') return { ...whole, lesions: [data] };
  if (['crossing', 'outcome', 'scores'].includes(section))
    return { ...whole, lesions: [{ ...LESION, [section]: data }] };
  return { ...whole, [section]: data };
}

/** What a key takes, and values that look like it and are not taken. */
export function valuesOf(takes: Values): { good: unknown[]; bad: unknown[] } {
  const never = [null, '', {}, [[]]];
  if (typeof takes === 'object' && 'words' in takes)
    return { good: [...takes.words], bad: nearTo(takes.words) };
  if (typeof takes === 'object' && 'list' in takes) {
    const repeated = takes.list.map((word) => [word, ...takes.list]);
    return {
      good: [
        ...takes.list.map((word) => [word]),
        [...takes.list].reverse(),
        ...(takes.twice ? repeated : []),
      ],
      bad: [
        ...nearTo(takes.list).map((word) => [word]),
        ...takes.list.flatMap((word) => [word, { [word]: true }]),
        ...(takes.twice ? [] : repeated),
      ],
    };
  }
  if (typeof takes === 'object') {
    const [low, high] = 'from' in takes ? [takes.from, takes.to] : [takes.quantity, takes.quantity];
    const [first, below] =
      'from' in takes && takes.above ? [low + 0.1, low] : [low, 'from' in takes ? low - 1 : -1];
    const past = 'from' in takes ? [high + 0.1] : [];
    const unknown = takes.unknown ? { good: ['unknown'], bad: [] } : { good: [], bad: ['unknown'] };
    return {
      good: [first, high, (low + high) / 2, ...unknown.good],
      bad: [
        below,
        ...past,
        `${high}`,
        `${high} mm`,
        'Unknown',
        'none',
        true,
        [high],
        ...unknown.bad,
        ...never,
      ],
    };
  }
  switch (takes) {
    case 'looked for':
    case 'known':
      return {
        good: ['yes', 'no', true, false, 'unknown'],
        bad: ['Yes', 'NO', 'y', 'n', 1, 0, 'absent', ...never],
      };
    case 'boolean':
      return { good: ['yes', 'no', true, false], bad: ['unknown', 'Yes', 'true', 1, 0, ...never] };
    case 'date':
      return {
        good: ['2026-03-04', '2024-02-29'],
        bad: ['04.03.2026', '2026-3-4', '2026-02-30', '2026-03', '2026-03-04T10:00', 20260304, ...never],
      };
    case 'name':
      return { good: ['A', 'P-0412', 12, 'Läsion 2'], bad: [true, 1.5, null, {}, ['A']] };
    case 'names':
      return { good: [['op-3'], ['op-3', 4]], bad: ['op-3', [true], [null], ['op-3', 'op-3']] };
    case 'texts':
      return {
        good: [
          ['right radial 7F', 'femoral'],
          ['7F', '7F'],
        ],
        bad: ['right radial 7F', [7], [null]],
      };
    case 'text':
      return { good: ['J-CTO 3/5\n\n- and more\n', ''], bad: [3, null, ['J-CTO'], {}] };
  }
}

/** Slips of the pen in the words of an enumeration. */
function nearTo(words: readonly unknown[]): unknown[] {
  const slips = words.flatMap((word): unknown[] =>
    typeof word === 'number'
      ? [`${word}`, word + 0.5, -1, 9]
      : [`${word} `, `${word}s`, `${word}`.slice(0, -1), `${word}`.toUpperCase(), swapped(`${word}`), [word]],
  );
  return [...slips.filter((slip) => !words.includes(slip)), null, '', true, {}];
}

function swapped(word: string): string {
  const [first = '', second = '', ...rest] = word;
  return [second, first, ...rest].join('');
}
