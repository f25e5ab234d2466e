/** Invented notes of any length: complete and without a problem, unless one is asked for. */

/** How a note is carried: a file of YAML, or fences in Markdown. */
export type Carrier = 'yaml' | 'markdown';

/** A place in a note, from 0 as in LSP. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A note, and where in each of its lesions the benchmark edits and asks. */
export interface BenchNote {
  readonly text: string;
  readonly lesions: readonly LesionPlaces[];
}

export interface LesionPlaces {
  /** The one digit of `timi_flow: 3`. */
  readonly flow: Place;
  /** Within the key `timi_flow`. */
  readonly hover: Place;
  /** Where the value of `stump` begins. */
  readonly completion: Place;
}

/** What `timi_flow` is, and what the edit makes of it: a value that no schema of ours allows. */
export const SOUND_FLOW = '3';
export const FAULTY_FLOW = '9';

const PATIENT = `patient:
  id: P-1
  age_years: 67
  egfr_ml_min: 80
indication:
  symptoms: [angina]
  goals: [symptom_relief]
consent:
  obtained: yes
  date: 2026-03-02
  discussed: [benefits, risks]
procedure:
  date: 2026-03-04
  operators: [op-3]
  contrast_ml: 100
  air_kerma_gy: 2
complications: [none]
`;

/** The keys of one lesion. Values vary with its number, and no two of them contradict each other. */
function lesion(number: number): string[] {
  const of = <T>(...values: T[]) => values[number % values.length];
  const collaterals = number % 3 > 0;
  return [
    `id: L${number}`,
    `vessel: ${of('LAD', 'RCA', 'LCx', 'OM1', 'D1', 'PDA', 'RI')}`,
    `segment: ${of('proximal', 'mid', 'distal')}`,
    `occlusion_months: ${3 + (number % 50)}`,
    'timi_before: 0',
    `length_mm: ${21 + (number % 40)}`,
    `stump: ${of('blunt', 'tapered', 'invisible')}`,
    'cap_ambiguity: no',
    `calcification: ${of('none', 'mild', 'moderate', 'severe')}`,
    `bend_degrees: ${(number * 7) % 120}`,
    `tortuosity: ${of('mild', 'none', 'severe', 'moderate', 'mild')}`,
    `prior_attempt: ${of('none', 'failed')}`,
    `interventional_collaterals: ${collaterals ? 'yes' : 'no'}`,
    `rentrop: ${1 + (number % 3)}`,
    `in_stent: ${of('no', 'no', 'yes')}`,
    `distal_vessel: ${of('good', 'diseased', 'poor')}`,
    'crossing:',
    `  strategies: [awe, ${collaterals ? 'retrograde_wire' : 'adr'}]`,
    '  successful: awe',
    `  minutes: ${5 + (number % 90)}`,
    'outcome:',
    `  timi_flow: ${SOUND_FLOW}`,
    `  residual_stenosis_percent: ${number % 30}`,
    '  technical_success: yes',
  ];
}

/** A note of so many lesions; `first` is the number of its first lesion, by which notes differ. */
export function benchNote(carrier: Carrier, lesions: number, first = 1): BenchNote {
  const all = Array.from({ length: lesions }, (_, index) => lesion(first + index));
  const text = carrier === 'yaml' ? yamlNote(all) : markdownNote(all);
  return { text, lesions: placesIn(text) };
}

/** One lesion in so many has a problem that stays while another one is edited. */
const STANDING_PROBLEM_EVERY = 30;

/** The note with a wrong value in every thirtieth lesion, and how many these are. No place moves. */
export function withStandingProblems({
  text,
  lesions,
}: BenchNote): BenchNote & { readonly problems: number } {
  let passed = 0;
  const faulty = text.replace(/calcification: \w+/g, (written) => {
    passed += 1;
    return passed % STANDING_PROBLEM_EVERY === 0 ? 'calcification: a lot' : written;
  });
  return { text: faulty, lesions, problems: Math.floor(passed / STANDING_PROBLEM_EVERY) };
}

function yamlNote(lesions: string[][]): string {
  const entries = lesions.map((keys) =>
    keys.map((key, at) => `${at === 0 ? '  - ' : '    '}${key}\n`).join(''),
  );
  return `cto_note: 1\n${PATIENT}lesions:\n${entries.join('')}`;
}

function markdownNote(lesions: string[][]): string {
  const fences = lesions.map(
    (keys) => `\nThe next lesion was seen from two sides.\n\n\`\`\`cto-lesion\n${keys.join('\n')}\n\`\`\`\n`,
  );
  return `# A procedure\n\n\`\`\`cto-note\n${PATIENT}\`\`\`\n${fences.join('')}`;
}

function placesIn(text: string): LesionPlaces[] {
  const places: LesionPlaces[] = [];
  let completion: Place = { line: 0, character: 0 };
  for (const [line, content] of text.split('\n').entries()) {
    const stump = content.indexOf('stump: ');
    const flow = content.indexOf('timi_flow: ');
    if (stump >= 0) completion = { line, character: stump + 'stump: '.length };
    if (flow < 0) continue;
    const value = { line, character: flow + 'timi_flow: '.length };
    places.push({ flow: value, hover: { line, character: flow + 2 }, completion });
  }
  return places;
}

/** The text with the edit made in one lesion. */
export function withFault({ text, lesions }: BenchNote, lesion: number): string {
  const { line, character } = lesions[lesion]?.flow ?? { line: 0, character: 0 };
  let start = 0;
  for (let passed = 0; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return text.slice(0, start + character) + FAULTY_FLOW + text.slice(start + character + 1);
}
