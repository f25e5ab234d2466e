import { type Path, samePath } from '../yaml/path.ts';
import { type Home, homesOf, schemaAt, sections } from './schema.ts';

/**
 * What operators write for the keys of a note, in English and German, beside the titles and the keys of the schema.
 * A label stands here only if it can mean nothing else: `TIMI` alone is before or after, `Name` is no pseudonym.
 * Letter case, spaces, hyphens, points and underscores make no difference.
 */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  'patient.id': ['pseudonym', 'study id', 'Studien-ID', 'Pseudonym des Patienten'],
  'patient.age_years': ['age', 'patient age', 'age of the patient', 'Alter', 'Patientenalter'],
  'patient.sex': ['sex', 'gender', 'Geschlecht'],
  'patient.prior_cabg': [
    ...['previous CABG', 'prior bypass', 'prior bypass surgery', 'history of CABG', 'Z. n. CABG'],
    ...['frühere Bypassoperation'],
  ],
  'patient.prior_mi': ['prior MI', 'previous MI', 'history of MI', 'Z. n. Infarkt', 'früherer Infarkt'],
  'patient.prior_pci': ['previous PCI', 'history of PCI', 'Z. n. PCI', 'frühere PCI'],
  'patient.diabetes': ['diabetes mellitus', 'DM'],
  'patient.lvef_percent': ['EF', 'LVEF', 'LV-EF', 'LV ejection fraction', 'Ejektionsfraktion'],
  'patient.egfr_ml_min': ['eGFR', 'GFR', 'estimated GFR'],
  'patient.weight_kg': ['weight', 'body weight', 'Gewicht', 'Körpergewicht'],
  'patient.dialysis': ['on dialysis', 'Dialyse', 'dialysepflichtig'],
  'indication.symptoms': ['symptom', 'Symptome', 'Beschwerden'],
  'indication.angina_ccs': ['CCS', 'CCS class', 'CCS angina class', 'CCS-Klasse'],
  'indication.ischaemia': ['ischemia', 'Ischämie', 'Ischämienachweis'],
  'indication.viability': ['viable', 'Vitalität'],
  'indication.heart_team': ['heart team discussion', 'Heart-Team'],
  'consent.obtained': ['consent', 'informed consent', 'Einwilligung'],
  'consent.date': ['consent date', 'date of consent', 'Datum der Einwilligung'],
  'procedure.date': ['date', 'procedure date', 'Datum', 'Datum des Eingriffs', 'Eingriffsdatum'],
  'procedure.operators': ['operator', 'first operator', 'Untersucher', 'Operateur'],
  'procedure.access': ['access site', 'access sites', 'vascular access', 'Zugang', 'Zugangsweg', 'Zugänge'],
  'procedure.dual_injection': ['bilateral injection', 'Doppelinjektion', 'duale Injektion'],
  'procedure.contrast_ml': [
    ...['contrast', 'contrast volume', 'contrast amount', 'contrast medium', 'contrast media'],
    ...['Kontrastmittel', 'KM', 'Kontrastmittelmenge'],
  ],
  'procedure.air_kerma_gy': [
    ...['AK', 'air kerma dose', 'reference air kerma', 'radiation dose', 'Luftkerma'],
    ...['Strahlendosis'],
  ],
  'procedure.dap_gy_cm2': [
    ...['DAP', 'KAP', 'kerma-area product', 'dose area product', 'radiation dose', 'DFP'],
    ...['Flächendosisprodukt', 'Strahlendosis'],
  ],
  'procedure.fluoroscopy_min': [
    ...['fluoro', 'fluoro time', 'fluoroscopy', 'fluoroscopy duration', 'Durchleuchtungszeit'],
    ...['DL-Zeit', 'Durchleuchtung'],
  ],
  'procedure.duration_min': ['procedure time', 'procedure duration', 'Eingriffsdauer', 'Prozedurdauer'],
  'lesions.0.id': ['lesion', 'lesion name', 'Läsion', 'Name der Läsion'],
  'lesions.0.vessel': [
    ...['target vessel', 'CTO vessel', 'occluded vessel', 'artery', 'target artery', 'Gefäß'],
    ...['Gefäss', 'Zielgefäß', 'Zielgefäss', 'verschlossenes Gefäß'],
  ],
  'lesions.0.segment': ['vessel segment', 'Gefäßsegment', 'Abschnitt'],
  'lesions.0.occlusion_months': [
    ...['occlusion age', 'occlusion duration', 'duration of occlusion', 'CTO age'],
    ...['CTO duration', 'Verschlussalter', 'Verschlussdauer', 'Alter des Verschlusses'],
  ],
  'lesions.0.timi_before': [
    ...['TIMI', 'TIMI flow', 'TIMI grade', 'TIMI-Fluss', 'TIMI before', 'TIMI pre', 'pre TIMI'],
    ...['baseline TIMI', 'TIMI vorher', 'TIMI vor PCI'],
  ],
  'lesions.0.length_mm': [
    ...['length', 'lesion length', 'CTO length', 'length of the occlusion'],
    ...['length of occlusion', 'Länge', 'Laenge', 'Läsionslänge', 'Verschlusslänge'],
  ],
  'lesions.0.stump': [
    ...['stump morphology', 'cap', 'proximal cap', 'cap morphology', 'proximal cap morphology'],
    ...['Stumpf', 'Stumpfmorphologie', 'proximale Kappe', 'Kappe'],
  ],
  'lesions.0.cap_ambiguity': [
    ...['ambiguous cap', 'proximal cap ambiguity', 'mehrdeutige Kappe', 'unklare Kappe'],
  ],
  'lesions.0.calcification': [
    ...['calcium', 'calcifications', 'Kalk', 'Kalzifikation', 'Kalzifizierung', 'Verkalkung'],
  ],
  'lesions.0.bend_degrees': ['bending', 'angulation', 'bend angle', 'Biegung', 'Abwinkelung', 'Knick'],
  'lesions.0.tortuosity': ['proximal tortuosity', 'vessel tortuosity', 'Tortuosität', 'Schlängelung'],
  'lesions.0.prior_attempt': [
    ...['previous attempt', 'prior attempts', 'previous attempts', 'earlier attempt'],
    ...['Vorversuch', 'früherer Versuch', 'vorheriger Versuch'],
  ],
  'lesions.0.interventional_collaterals': ['interventionelle Kollateralen'],
  'lesions.0.rentrop': [
    ...['Rentrop', 'Rentrop class', 'Rentrop score', 'Rentrop-Grad', 'collaterals'],
    ...['Kollateralen'],
  ],
  'lesions.0.werner_cc': [
    ...['Werner', 'Werner CC', 'CC grade', 'collateral connection', 'collaterals'],
    ...['Kollateralen'],
  ],
  'lesions.0.in_stent': [
    ...['ISR', 'in-stent restenosis', 'in-stent', 'in-stent CTO', 'ISR CTO'],
    ...['Verschluss im Stent'],
  ],
  'lesions.0.side_branch_at_cap': ['side branch at proximal cap', 'Seitenast an der Kappe'],
  'lesions.0.distal_bifurcation': ['bifurcation at distal cap', 'distale Bifurkation'],
  'lesions.0.distal_vessel': ['distal vessel quality', 'distal landing zone', 'distales Gefäß'],
  'lesions.0.crossing.strategies': [
    ...['strategy', 'crossing strategy', 'crossing strategies', 'Strategie', 'Strategien'],
  ],
  'lesions.0.crossing.successful': ['erfolgreiche Strategie'],
  'lesions.0.outcome.timi_flow': [
    ...['TIMI', 'TIMI flow', 'TIMI grade', 'TIMI-Fluss', 'TIMI after', 'TIMI post', 'post TIMI'],
    ...['final TIMI', 'final TIMI flow', 'TIMI nachher', 'TIMI nach PCI', 'TIMI final'],
  ],
  'lesions.0.outcome.residual_stenosis_percent': ['residual', 'Reststenose', 'Residualstenose'],
  'lesions.0.outcome.technical_success': ['technical success', 'technischer Erfolg'],
  'lesions.0.scores.j_cto': ['J-CTO', 'J-CTO score', 'JCTO'],
  'lesions.0.scores.progress_cto': ['PROGRESS-CTO', 'PROGRESS-CTO score'],
  'patient.hypertension': ['HTN', 'arterial hypertension', 'aHT', 'arterielle Hypertonie', 'Hypertonie'],
  'patient.smoker': ['smoking', 'current smoker', 'nicotine', 'Raucher', 'Nikotin'],
  'patient.peripheral_artery_disease': ['PAD', 'PVD', 'peripheral vascular disease', 'pAVK'],
  'patient.prior_stroke': [
    ...['previous stroke', 'history of stroke', 'Z. n. Schlaganfall', 'früherer Schlaganfall'],
  ],
  'patient.lvef_grade': ['LV function', 'LV-Funktion'],
  'patient.dominance': ['coronary dominance', 'Versorgungstyp'],
  'indication.presentation': ['clinical presentation', 'klinische Präsentation'],
  'patient.heart_failure': ['HF', 'CHF', 'Herzinsuffizienz'],
  'patient.height_cm': ['body height', 'Größe', 'Körpergröße'],
  'patient.syntax_score': ['SYNTAX'],
  'procedure.guides': [
    ...['guide', 'guide catheter', 'guiding catheter', 'guiding catheters', 'guiding'],
    ...['Führungskatheter'],
  ],
  'procedure.guide_extension': ['guide extension catheter', 'Verlängerungskatheter'],
  'procedure.support': [
    ...['MCS', 'mechanical circulatory support', 'haemodynamic support', 'hemodynamic support'],
  ],
  'procedure.ad_hoc': ['ad hoc PCI'],
  'procedure.staged': ['staged procedure', 'staged PCI'],
  'procedure.anaesthesia': ['anesthesia', 'Anästhesie', 'Narkose'],
  'procedure.antiplatelets': [
    ...['DAPT', 'antiplatelet', 'antiplatelet therapy', 'Plättchenhemmung', 'Plättchenhemmer'],
  ],
  'procedure.heparin_units': ['heparin dose', 'UFH', 'Heparin'],
  'procedure.act_seconds': ['ACT'],
  'procedure.stopped_for': ['reason for stopping', 'reason stopped', 'Abbruchgrund'],
  'lesions.0.prior_attempts': ['number of prior attempts', 'Anzahl der Vorversuche'],
  'lesions.0.medina': ['Medina', 'Medina-Klassifikation'],
  'lesions.0.distal_diameter_mm': ['distal vessel diameter', 'distaler Gefäßdurchmesser'],
  'lesions.0.imaging': ['intravascular imaging', 'intravaskuläre Bildgebung', 'Bildgebung'],
  'lesions.0.preparation': [
    ...['preparation', 'predilatation', 'predilation', 'plaque modification', 'atherectomy'],
    ...['Läsionsvorbereitung'],
  ],
  'lesions.0.bifurcation_technique': ['bifurcation stenting', 'bifurcation strategy', 'Bifurkationstechnik'],
  'lesions.0.stents': ['stent', 'stents'],
  'lesions.0.stent_length_mm': ['total stent length', 'stent length', 'stented length', 'Gesamtstentlänge'],
  'lesions.0.stent_count': ['stents', 'number of stents', 'stents implanted', 'Anzahl der Stents'],
  'lesions.0.outcome.modification': ['investment procedure', 'CTO-Modifikation'],
  'lesions.0.collaterals.0.channel': [
    ...['channel', 'collateral channel', 'collaterals', 'Kanal', 'Kollateralkanal'],
    ...['Kollateralen'],
  ],
  'lesions.0.collaterals.0.donor': ['donor', 'donor vessel', 'donor artery', 'Donorgefäß', 'Spendergefäß'],
  'lesions.0.crossing.minutes': ['crossing time', 'time to cross', 'Passagezeit'],
  'lesions.0.crossing.attempts.0.strategy': [
    ...['attempt', 'attempt 1', 'attempt 2', 'attempt 3', 'attempt 4', 'attempt 5'],
    ...['first attempt', 'second attempt', 'third attempt', '1st attempt', '2nd attempt'],
    ...['3rd attempt', 'Versuch', 'Versuch 1', 'Versuch 2', 'Versuch 3', 'Versuch 4'],
    ...['Versuch 5', 'erster Versuch', 'zweiter Versuch', 'dritter Versuch'],
  ],
  'lesions.0.crossing.attempts.0.technique': ['technique', 'crossing technique', 'Technik'],
  'lesions.0.crossing.attempts.0.path': ['wire path', 'Drahtverlauf'],
  'lesions.0.crossing.attempts.0.minutes': ['attempt time', 'attempt duration', 'Dauer des Versuchs'],
  'lesions.0.crossing.attempts.0.result': [
    ...['attempt result', 'result of the attempt', 'Ergebnis des Versuchs'],
  ],
  'lesions.0.crossing.attempts.0.failed_at': ['failed at', 'gescheitert an'],
  'lesions.0.crossing.attempts.0.wires': [
    ...['wires', 'wire', 'guidewire', 'guidewires', 'guide wire', 'Draht', 'Drähte'],
  ],
  'lesions.0.crossing.attempts.0.microcatheters': [
    ...['microcatheters', 'microcatheter', 'micro', 'MC', 'Mikrokatheter'],
  ],
  'lesions.0.crossing.attempts.0.externalised': [
    ...['externalisation', 'externalization', 'externalised', 'wire externalised'],
    ...['wire externalisation', 'Externalisierung'],
  ],
  complications: ['complication', 'adverse events', 'Komplikation', 'Komplikationen'],
};

/** A label without what makes no difference. */
export const plainLabel = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_./-]+/g, ' ')
    .trim();

const byLabel: ReadonlyMap<string, readonly Path[]> = labels();

function labels(): Map<string, Path[]> {
  const known = new Map<string, Path[]>();
  const add = (label: string, path: Path) => {
    const paths = known.get(plainLabel(label));
    if (!paths) known.set(plainLabel(label), [path]);
    else if (!paths.some((one) => samePath(one, path))) paths.push(path);
  };
  for (const { path: home } of sections) {
    for (const [key, { title = key }] of Object.entries(schemaAt(home)?.properties ?? {})) {
      const path = [...home, key];
      if (key === 'lesions' || schemaAt(path)?.properties) continue;
      for (const label of [key, title]) add(label, path);
    }
  }
  // What is listed stands over titles that two keys share.
  for (const label of Object.values(LABELS).flat()) known.delete(plainLabel(label));
  for (const [path, listed] of Object.entries(LABELS)) {
    const steps = path.split('.').map((step) => (step === '0' ? 0 : step));
    for (const label of listed) add(label, steps);
  }
  return known;
}

/** The places of a note that a label may mean; the first lesion, and the first entry of a list, stand for any. */
export function pathsOfLabel(label: string): readonly Path[] {
  return byLabel.get(plainLabel(label)) ?? [];
}

/**
 * Where a key belongs that is written as operators call it: `EF` is `lvef_percent` in `patient`.
 *
 * @returns null for a word that nobody uses for one key alone
 */
export function homeByLabel(written: string): (Home & { readonly key: string }) | null {
  const [path, ...others] = pathsOfLabel(written);
  if (path === undefined || others.length > 0) return null;
  const key = String(path.at(-1));
  const home = homesOf(key).find((one) => samePath(one.path, path.slice(0, -1)));
  return home ? { ...home, key } : null;
}
