/** Lines in an operator's words: what is understood, what needs an interpretation, and what is left. */
import assert from 'node:assert/strict';
import { readLine } from '../../../src/service/draft/read.ts';

/** Lines, and the key with its value that each says. */
const UNDERSTOOD: Record<string, string> = {
  'Vessel: RCA': 'lesions.0.vessel: RCA',
  '• Vessel: RCA': 'lesions.0.vessel: RCA',
  '· Target vessel - LAD': 'lesions.0.vessel: LAD',
  '– Vessel = LCx': 'lesions.0.vessel: LCx',
  '* Vessel\tRCA': 'lesions.0.vessel: RCA',
  'o Vessel: Cx': 'lesions.0.vessel: LCx',
  '▪ **Vessel:** RCA': 'lesions.0.vessel: RCA',
  '1. VESSEL: rca': 'lesions.0.vessel: RCA',
  '2) vessel:RCA,': 'lesions.0.vessel: RCA',
  'Gefäß: RIVA': 'lesions.0.vessel: LAD',
  'Lesion length: 25 mm': 'lesions.0.length_mm: 25',
  'Length (cm): 2.5': 'lesions.0.length_mm: 25',
  'Länge: 2,5 cm': 'lesions.0.length_mm: 25',
  'length_mm: 25': 'lesions.0.length_mm: 25',
  'Bending: 60°': 'lesions.0.bend_degrees: 60',
  'Biegung: 60 Grad': 'lesions.0.bend_degrees: 60',
  'Stumpf: konisch': 'lesions.0.stump: tapered',
  'Proximal cap: blunt': 'lesions.0.stump: blunt',
  'Verkalkung: schwer': 'lesions.0.calcification: severe',
  'Calcium: none': 'lesions.0.calcification: none',
  'Collaterals: Rentrop 2': 'lesions.0.rentrop: 2',
  'Collaterals: CC1': 'lesions.0.werner_cc: 1',
  'Occlusion age: 2 years': 'lesions.0.occlusion_months: 24',
  'Occlusion age: unknown': 'lesions.0.occlusion_months: unknown',
  'Prior attempt: failed': 'lesions.0.prior_attempt: failed',
  'TIMI before: 0': 'lesions.0.timi_before: 0',
  'TIMI after: III': 'lesions.0.outcome.timi_flow: 3',
  'Residual stenosis: 10 %': 'lesions.0.outcome.residual_stenosis_percent: 10',
  'Strategy: AWE and ADR': 'lesions.0.crossing.strategies: [awe, adr]',
  'J-CTO: 3': 'lesions.0.scores.j_cto: 3',
  'Age: 64': 'patient.age_years: 64',
  'Alter: 64 Jahre': 'patient.age_years: 64',
  'Geschlecht: w': 'patient.sex: female',
  'LVEF: 45%': 'patient.lvef_percent: 45',
  'eGFR: 60 ml/min/1.73 m²': 'patient.egfr_ml_min: 60',
  'Pseudonym: 017': 'patient.id: "017"',
  'Date: 3. November 2026': 'procedure.date: 2026-11-03',
  'Air kerma: 1800 mGy': 'procedure.air_kerma_gy: 1.8',
  'DAP: 120 Gy·cm²': 'procedure.dap_gy_cm2: 120',
  'Contrast: 250 mL': 'procedure.contrast_ml: 250',
  'Fluoro time: 45 min': 'procedure.fluoroscopy_min: 45',
  'Access: right radial 7F; left femoral': 'procedure.access: [right radial 7F, left femoral]',
  'Duration: 90 min': 'procedure.duration_min: 90',
  'Operator: yes: no': 'procedure.operators: ["yes: no"]',
  'Complications: none': 'complications: [none]',
  'Adverse events: perforation, tamponade': 'complications: [perforation, tamponade]',
  'Komplikationen: Perikardtamponade': 'complications: [tamponade]',
  'HTN: yes': 'patient.hypertension: yes',
  'arterielle Hypertonie: ja': 'patient.hypertension: yes',
  'Herzinsuffizienz: nein': 'patient.heart_failure: no',
  'Current smoker: no': 'patient.smoker: no',
  'pAVK: ja': 'patient.peripheral_artery_disease: yes',
  'Previous stroke: no': 'patient.prior_stroke: no',
  'Größe: 178 cm': 'patient.height_cm: 178',
  'SYNTAX: 27 points': 'patient.syntax_score: 27',
  'LV function: mildly impaired': 'patient.lvef_grade: mildly_reduced',
  'Versorgungstyp: Rechtsversorger': 'patient.dominance: right',
  'Clinical presentation: NSTE-MI': 'indication.presentation: nstemi',
  'Guide catheters: EBU 3.75 7F; AL1 7F': 'procedure.guides: [EBU 3.75 7F, AL1 7F]',
  'Guiding catheter: EBU 3.75 7F': 'procedure.guides: [EBU 3.75 7F]',
  'Führungskatheter: AL1 7F': 'procedure.guides: [AL1 7F]',
  'Guide extension catheter: yes': 'procedure.guide_extension: yes',
  'Ad hoc PCI: no': 'procedure.ad_hoc: no',
  'MCS: Impella': 'procedure.support: [impella]',
  'Narkose: Analgosedierung': 'procedure.anaesthesia: sedation',
  'UFH: 10000 IU': 'procedure.heparin_units: 10000',
  'ACT: 320 s': 'procedure.act_seconds: 320',
  'Antiplatelet therapy: ASA and Brilique': 'procedure.antiplatelets: [aspirin, ticagrelor]',
  'Plättchenhemmer: ASS, Clopidogrel': 'procedure.antiplatelets: [aspirin, clopidogrel]',
  'Contrast agent: Iomeprol': 'procedure.contrast_agent: Iomeprol',
  'Contrast media: 180 mL': 'procedure.contrast_ml: 180',
  'Radiation dose: 2.1 Gy': 'procedure.air_kerma_gy: 2.1',
  'Abbruchgrund: Strahlung': 'procedure.stopped_for: radiation',
  'Medina: 1,1,1': 'lesions.0.medina: "1,1,1"',
  'Number of prior attempts: 2 attempts': 'lesions.0.prior_attempts: 2',
  'Distal vessel diameter: 2.5 mm': 'lesions.0.distal_diameter_mm: 2.5',
  'Preparation: predilatation + IVL': 'lesions.0.preparation: [balloon, lithotripsy]',
  'Bildgebung: IVUS': 'lesions.0.imaging: [ivus]',
  'Bifurcation strategy: DK crush': 'lesions.0.bifurcation_technique: dk_crush',
  'Crossing time: 42 min': 'lesions.0.crossing.minutes: 42',
  'Balloon uncrossable: yes': 'lesions.0.crossing.uncrossable: yes',
  'Investment procedure: yes': 'lesions.0.outcome.modification: yes',
  'Stents: 2 stents': 'lesions.0.stent_count: 2',
  'Stent length: 62 mm': 'lesions.0.stent_length_mm: 62',
  'Stent: DES 3.0 x 38 mm': 'lesions.0.stents: [{type: des, diameter_mm: 3, length_mm: 38}]',
  'Stents: DES 3,0x38, 2,5 × 24 mm':
    'lesions.0.stents: [{type: des, diameter_mm: 3, length_mm: 38}, {diameter_mm: 2.5, length_mm: 24}]',
  'Attempt 1: AWE': 'lesions.0.crossing.attempts.0.strategy: awe',
  'Second attempt: retrograde': 'lesions.0.crossing.attempts.0.strategy: retrograde',
  'Versuch 2: ADR': 'lesions.0.crossing.attempts.0.strategy: adr',
  'Strategy: AWE, retrograd': 'lesions.0.crossing.strategies: [awe, retrograde]',
  'First attempt: antegrad': 'lesions.0.crossing.attempts.0.strategy: antegrade',
  'Vessel: OM': 'lesions.0.vessel: OM',
  'Technique: knuckle wire': 'lesions.0.crossing.attempts.0.technique: knuckle',
  'Wires: Sion blue, Gaia Second': 'lesions.0.crossing.attempts.0.wires: [Sion blue, Gaia Second]',
  'Guidewire: Fielder XT': 'lesions.0.crossing.attempts.0.wires: [Fielder XT]',
  'Drähte: Sion; Pilot 200': 'lesions.0.crossing.attempts.0.wires: [Sion, Pilot 200]',
  'Microcatheter: Corsair Pro': 'lesions.0.crossing.attempts.0.microcatheters: [Corsair Pro]',
  'Mikrokatheter: Corsair Pro': 'lesions.0.crossing.attempts.0.microcatheters: [Corsair Pro]',
  'Wire externalised: yes': 'lesions.0.crossing.attempts.0.externalised: yes',
  'Wire path: subintimal': 'lesions.0.crossing.attempts.0.path: extraplaque',
  'Attempt time: 25 min': 'lesions.0.crossing.attempts.0.minutes: 25',
  'Attempt result: aborted': 'lesions.0.crossing.attempts.0.result: stopped',
  'Failed at: proximal cap': 'lesions.0.crossing.attempts.0.failed_at: proximal_cap',
  'Donor vessel: LAD': 'lesions.0.collaterals.0.donor: LAD',
  'Spendergefäß: RIVA': 'lesions.0.collaterals.0.donor: LAD',
  'Channel: septal': 'lesions.0.collaterals.0.channel: septal',
  'Kollateralen: epikardial': 'lesions.0.collaterals.0.channel: epicardial',
};

/** Lines with a word that has to be read: it stands as it was written, for its problem to ask what it means. */
const OPEN: Record<string, string> = {
  'Calcification: heavy': 'lesions.0.calcification: heavy',
  'Calcification: mild to moderate': 'lesions.0.calcification: mild to moderate',
  'Calcium: "heavy"': 'lesions.0.calcification: heavy',
  'Verkalkung: stark': 'lesions.0.calcification: stark',
  'Prior attempt: yes': 'lesions.0.prior_attempt: yes',
  'Stump: none': 'lesions.0.stump: none',
  'Stump: ?': 'lesions.0.stump: "?"',
  'Vessel: LDA': 'lesions.0.vessel: LDA',
  'Vessel: LCA': 'lesions.0.vessel: LCA',
  'Symptoms: chest pain; SOB': 'indication.symptoms: [chest pain, dyspnoea]',
  'Date: 03/11/2026': 'procedure.date: "03/11/2026"',
  'Attempt result: no': 'lesions.0.crossing.attempts.0.result: no',
  'Channel: SVG to OM': 'lesions.0.collaterals.0.channel: SVG to OM',
  'Complications: entrapment': 'complications: [entrapment]',
};

/** Lines that say nothing surely: an unknown word, a number without its unit, two scales. */
const LEFT = [
  ...['Calcification: quite a lot', 'Prior attempt: 2019', 'Stump: yes and no'],
  ...['Vessel: mid RCA', 'Vessel: RCA (dominant)', 'Vessel: RCA # left'],
  ...[
    'Length: 25',
    'Length: 20-25 mm',
    'Length: > 20 mm',
    'Length: about 25 mm',
    'Length: 3 inch',
    'Length: -5 mm',
  ],
  ...['Length (cm): 2.5 in', 'Calcification (CT): severe', 'Contrast: 250', 'Air kerma: 1800', 'Weight: 180'],
  ...['DAP: 12000 cGycm2', 'Age: 640', 'EF: 140 %', 'Date: 2026-02-30', 'Date: today'],
  ...['Collaterals: 2', 'Collaterals: yes', 'Collaterals: unknown', 'TIMI: 3', 'TIMI after: 4', 'J-CTO: 9'],
  ...['Name: Smith', 'Lesion: calcified', 'Strategy: AWE, then magic', 'Strategy: retrograde, magic'],
  ...['Bypass grafts: LIMA to LAD', 'Attempts: AWE, ADR', 'Follow up: well', 'Radiation dose: 2'],
  ...['Stents: DES 38 x 3.0 mm', 'Stents: Xience 3.0 x 38', 'Stents: 3.0', 'Stents: DES', 'Stents: two'],
  ...[
    'Attempt 1: failed',
    'Attempt 1: AWE, Sion blue, failed',
    'Wires: Sion,, Gaia',
    'Medina: 1,1',
    'ACT: 320',
  ],
  ...['Seen by: all', 'Vessel:', ': RCA', '- : -', 'RCA', 'cto_note: 1', 'lesions: A'],
  ...[
    '__proto__: RCA',
    'constructor: RCA',
    'toString: 1',
    `${'x'.repeat(100_000)}: RCA`,
    `Vessel: ${'A'.repeat(100_000)}`,
    // Time that grew with the square of their length would be minutes.
    'x'.repeat(100_000),
    `Vessel: ${','.repeat(100_000)}x`,
    `Operator: ${`W1${' '.repeat(10_000)}`.repeat(10)}`,
    `Operator: ${"'".repeat(1001)}`,
  ],
];

describe('a line of a draft', () => {
  for (const [line, expected] of Object.entries(UNDERSTOOD)) {
    it(`is understood: ${JSON.stringify(line)}`, () => {
      const { entry } = readLine(line);
      assert.deepEqual([`${entry?.path.join('.')}: ${entry?.yaml}`, entry?.isOpen], [expected, false]);
    });
  }
  for (const [line, expected] of Object.entries(OPEN)) {
    it(`keeps the word that has to be read: ${JSON.stringify(line)}`, () => {
      const { entry } = readLine(line);
      assert.deepEqual([`${entry?.path.join('.')}: ${entry?.yaml}`, entry?.isOpen], [expected, true]);
    });
  }
  for (const line of LEFT) {
    it(`is left as it is: ${JSON.stringify(line.slice(0, 60))}`, () =>
      assert.equal(readLine(line).entry, null));
  }
});
