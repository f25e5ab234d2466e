/** Every word that the schema knows for a value, by hand. What makes a word safe stands in `synonyms.test.ts`. */

interface Words {
  /** For each value the words that say the same. */
  readonly safe?: Readonly<Record<string, string>>;
  /** Words, and the values that are offered for each of them. */
  readonly asked?: readonly (readonly [words: string, values: string])[];
}

/** Vessels and their branches, wherever one may be named. */
const BRANCH: Words = {
  safe: {
    LM: 'LMCA, LMS, left main, left main stem, Hauptstamm, linker Hauptstamm, left main coronary artery, left main trunk, LMT',
    LAD: 'left anterior descending, left anterior descending artery, RIVA, Ramus interventricularis anterior, left anterior descending coronary artery',
    LCx: 'Cx, circumflex, left circumflex, left circumflex artery, RCX, Ramus circumflexus, circumflex artery, left circumflex coronary artery, Circ',
    RCA: 'right coronary, right coronary artery, ACD, rechte Koronararterie, rechte Kranzarterie',
    RI: 'RIM, intermediate, Intermedius, Ramus intermedius, intermediate branch, ramus branch',
    D1: 'Diag 1, Diagonal 1, first diagonal, 1st diagonal, RD1, 1. Diagonalast, Diagonalast 1, first diagonal branch',
    D2: 'Diag 2, Diagonal 2, second diagonal, 2nd diagonal, RD2, 2. Diagonalast, Diagonalast 2, second diagonal branch',
    OM1: 'marginal 1, obtuse marginal 1, first obtuse marginal, 1. Marginalast, Marginalast 1, first marginal, first obtuse marginal branch',
    OM2: 'marginal 2, obtuse marginal 2, second obtuse marginal, 2. Marginalast, Marginalast 2, second marginal, second obtuse marginal branch',
    OM3: 'marginal 3, obtuse marginal 3, third obtuse marginal, 3. Marginalast, Marginalast 3, third marginal, third obtuse marginal branch',
    PDA: 'RPDA, right PDA',
    PLV: 'RPLV, RPLB, RPL',
    LPL: 'LPLV, LPLB',
    graft: 'Bypass, bypass graft',
    D: 'diag, diagonal, diagonal branch, Diagonalast, diagonals',
    OM: 'marginal, obtuse marginal, Marginalast, marginal branch, obtuse marginal branch',
    septal_branch: 'septal, Septalast, septal perforator, first septal perforator',
    D3: 'Diag 3, Diagonal 3, third diagonal, 3. Diagonalast, Diagonalast 3, third diagonal branch',
    AM: 'acute marginal, acute marginal branch, RV branch, right ventricular branch, RV-Ast, rechtsventrikulärer Ast, right marginal, RV marginal',
    conus_branch: 'conus, conus artery, Konusast',
    side_branch: 'SB, Seitenast',
    LPDA: 'left PDA',
  },
  asked: [
    ['LDA, ADL, LADD', 'LAD'],
    ['LXC, LCXX', 'LCx'],
    ['RAC', 'RCA'],
    ['ramus', 'RI'],
    ['M1', 'OM1'],
    ['M2', 'OM2'],
    ['M3', 'OM3'],
    ['LCA, left coronary artery', 'LM, LAD, LCx'],
    ['posterior descending, RIVP, Ramus interventricularis posterior', 'PDA, LPDA'],
    ['PL, PLB, posterolateral', 'PLV, LPL'],
    ['SVG*, LIMA*, RIMA*, GSV*, ACVB*, vein graft*, graft*', 'graft'],
    ['posterior descending artery', 'PDA, LPDA'],
    ['posterolateral branch', 'PLV, LPL'],
    ['first septal, second septal', 'septal_branch'],
  ],
};

/** By where they stand in the schema; `anywhere` holds in each list that has the value. */
export const table: Readonly<Record<string, Words>> = {
  anywhere: {
    safe: {
      yes: 'y, j, ja',
      no: 'n, nein',
      none: 'no, nein, kein, keine, keiner, absent',
      unknown: 'unbekannt, not known, nicht bekannt',
      mild: 'leicht, leichtgradig, geringgradig',
      moderate: 'mod, mittel, mittelgradig, mäßig, mässig, maessig, moderat',
      severe: 'sev, schwer, schwergradig, hochgradig',
      awe: 'antegrade wire escalation, antegrade wiring, antegrade Drahteskalation',
      adr: 'antegrade dissection, antegrade dissection re-entry, antegrade dissection and re-entry, antegrade dissection/re-entry, antegrade Dissektion',
      retrograde_wire: 'rwe, retrograde wire escalation, retrograde wiring, retrograde Drahteskalation',
      retrograde_dissection:
        'rdr, cart, reverse cart, retrograde dissection re-entry, retrograde dissection and re-entry, rcart, retrograde dissection/re-entry, retrograde Dissektion',
      antegrade: 'antegrad',
      retrograde: 'retrograd',
      1: 'I, grade 1, grade I, class 1, class I, Grad I, Klasse I',
      2: 'II, grade 2, grade II, class 2, class II, Grad II, Klasse II',
      3: 'III, grade 3, grade III, class 3, class III, Grad III, Klasse III',
      4: 'IV, grade 4, grade IV, class 4, class IV, Grad IV, Klasse IV',
    },
    asked: [
      ['?, n/a, na, unclear, unklar', 'unknown'],
      ['none, kein, keine', 'no'],
      ['light, slight, gering', 'mild'],
      ['heavy, stark, massive, massiv', 'severe'],
      ['mild to moderate, mild-moderate', 'mild, moderate'],
      ['moderate to severe, moderate-severe', 'moderate, severe'],
      ['yes, ja, present, vorhanden', 'mild, moderate, severe'],
      ['not assessed, not documented, not recorded, not reported, indeterminate, keine Angabe', 'unknown'],
      ['minimal, minor, trivial', 'mild'],
      ['extensive, marked, major, ausgeprägt', 'severe'],
    ],
  },
  finding: {
    safe: {
      yes: 'present, vorhanden',
      no: 'absent, nicht vorhanden',
    },
    asked: [
      ['positive, positiv', 'yes'],
      ['negative, negativ', 'no'],
    ],
  },
  timi: {
    safe: {
      0: 'TIMI 0, TIMI flow 0, TIMI grade 0',
      1: 'TIMI 1, TIMI I, TIMI flow 1, TIMI grade 1',
      2: 'TIMI 2, TIMI II, TIMI flow 2, TIMI grade 2',
      3: 'TIMI 3, TIMI III, TIMI flow 3, TIMI grade 3',
    },
    asked: [
      ['normal, normal flow, brisk', '3'],
      ['slow, slow flow', '1, 2'],
      ['no flow, none', '0'],
    ],
  },
  'patient/sex': {
    safe: {
      female: 'f, w, woman, weiblich, Frau',
      male: 'm, man, männlich, maennlich, Mann',
      other: 'divers',
    },
  },
  symptom: {
    safe: {
      angina: 'angina pectoris, exertional angina, AP',
      dyspnoea: 'dyspnea, shortness of breath, sob, Dyspnoe, Atemnot, Luftnot, breathlessness',
      fatigue: 'tiredness, Müdigkeit',
      palpitations: 'Palpitationen, palpitation, Herzklopfen',
      syncope: 'Synkope',
      other: 'andere',
      none: 'asymptomatic, asymptomatisch, no symptoms, symptom-free, symptomfrei, beschwerdefrei',
    },
    asked: [
      ['chest pain, Brustschmerz', 'angina'],
      ['chest discomfort, chest tightness, chest pressure', 'angina'],
      ['DOE, SOBOE', 'dyspnoea'],
      ['collapse, blackout', 'syncope'],
    ],
  },
  'indication/angina_ccs': {
    safe: {
      0: 'CCS 0',
      1: 'CCS 1, CCS I',
      2: 'CCS 2, CCS II',
      3: 'CCS 3, CCS III',
      4: 'CCS 4, CCS IV',
      '0-1': '0–1, 0/1, CCS 0-1',
      '1-2': '1–2, I-II, 1/2, I/II, CCS 1-2, CCS I-II',
      '2-3': '2–3, II-III, 2/3, II/III, CCS 2-3, CCS II-III',
      '3-4': '3–4, III-IV, 3/4, III/IV, CCS 3-4, CCS III-IV',
    },
    asked: [['none, no angina', '0']],
  },
  'indication/goals/0': {
    safe: {
      symptom_relief: 'Symptomlinderung, relief of symptoms, angina relief, Beschwerdelinderung',
      quality_of_life: 'qol, Lebensqualität, improve quality of life',
      ischaemia_reduction: 'ischemia_reduction, reduction of ischaemia, reduction of ischemia',
      complete_revascularisation: 'complete_revascularization',
      prevent_revascularisation: 'prevent_revascularization',
    },
    asked: [
      ['symptoms, Symptome', 'symptom_relief'],
      ['mortality', 'survival'],
      ['prognosis, prognostic', 'survival'],
      ['LV function, LV recovery', 'lvef_improvement'],
    ],
  },
  'consent/discussed/0': {
    safe: {
      benefits: 'benefit, Nutzen',
      risks: 'risk, Risiko, Risiken',
      alternatives: 'alternative, Alternativen',
      chance_of_success: 'chances of success, Erfolgsaussichten',
      radiation: 'Strahlung',
      contrast: 'Kontrastmittel',
    },
    asked: [
      ['success', 'chance_of_success'],
      ['complications', 'risks'],
    ],
  },
  'lesions/0/crossing/successful': {
    asked: [
      ['no, nein, failed', 'none'],
      ['unsuccessful, not crossed', 'none'],
      ['stingray', 'adr'],
    ],
  },
  'lesions/0/vessel': {
    safe: {
      LM: 'LMCA, LMS, left main, left main stem, Hauptstamm, linker Hauptstamm, left main coronary artery, left main trunk, LMT',
      LAD: 'left anterior descending, left anterior descending artery, RIVA, Ramus interventricularis anterior, left anterior descending coronary artery',
      LCx: 'Cx, circumflex, left circumflex, left circumflex artery, RCX, Ramus circumflexus, circumflex artery, left circumflex coronary artery, Circ',
      RCA: 'right coronary, right coronary artery, ACD, rechte Koronararterie, rechte Kranzarterie',
      RI: 'RIM, intermediate, Intermedius, Ramus intermedius, intermediate branch, ramus branch',
      D1: 'Diag 1, Diagonal 1, first diagonal, 1st diagonal, RD1, 1. Diagonalast, Diagonalast 1, first diagonal branch',
      D2: 'Diag 2, Diagonal 2, second diagonal, 2nd diagonal, RD2, 2. Diagonalast, Diagonalast 2, second diagonal branch',
      OM1: 'marginal 1, obtuse marginal 1, first obtuse marginal, 1. Marginalast, Marginalast 1, first marginal, first obtuse marginal branch',
      OM2: 'marginal 2, obtuse marginal 2, second obtuse marginal, 2. Marginalast, Marginalast 2, second marginal, second obtuse marginal branch',
      OM3: 'marginal 3, obtuse marginal 3, third obtuse marginal, 3. Marginalast, Marginalast 3, third marginal, third obtuse marginal branch',
      PDA: 'RPDA, right PDA',
      PLV: 'RPLV, RPLB, RPL',
      LPL: 'LPLV, LPLB',
      graft: 'Bypass, bypass graft',
      LPDA: 'left PDA',
      D: 'diag, diagonal, diagonal branch, Diagonalast',
      OM: 'marginal, obtuse marginal, Marginalast',
    },
    asked: [
      ['LDA, ADL, LADD', 'LAD'],
      ['LXC, LCXX', 'LCx'],
      ['RAC', 'RCA'],
      ['ramus', 'RI'],
      ['M1', 'OM1'],
      ['M2', 'OM2'],
      ['M3', 'OM3'],
      ['LCA, left coronary artery', 'LM, LAD, LCx'],
      ['posterior descending, RIVP, Ramus interventricularis posterior', 'PDA, LPDA'],
      ['PL, PLB, posterolateral', 'PLV, LPL'],
      ['SVG*, LIMA*, RIMA*, GSV*, ACVB*, vein graft*, graft*', 'graft'],
      ['posterior descending artery', 'PDA, LPDA'],
      ['posterolateral branch', 'PLV, LPL'],
    ],
  },
  branch: BRANCH,
  donor: BRANCH,
  'lesions/0/segment': {
    safe: {
      ostial: 'ostium, ostial segment',
      proximal: 'prox, proximal segment, proximal part',
      mid: 'middle, mittel, mid segment, middle segment, mid part',
      distal: 'dist, distal segment, distal part',
    },
    asked: [
      ['medial', 'mid'],
      ['apical', 'distal'],
    ],
  },
  'lesions/0/stump': {
    safe: {
      tapered: 'taper, conical, konisch, tapering, tapered stump, cone-shaped, funnel-shaped',
      blunt: 'stumpf, blunt stump, blunt cap',
      invisible: 'not visible, nicht sichtbar, no visible stump',
    },
    asked: [
      ['dimple, funnel, trichterförmig', 'tapered'],
      ['flat, flach', 'blunt'],
      ['none, no, absent, no stump, kein Stumpf', 'invisible'],
      ['flush, flush occlusion, flush ostial occlusion, ostial flush occlusion, stumpless', 'invisible'],
    ],
  },
  'lesions/0/cap_ambiguity': {
    asked: [
      ['unclear, unklar', 'unknown, yes'],
      ['ambiguous', 'yes'],
      ['clear, klar', 'no'],
      ['unambiguous, not ambiguous', 'no'],
    ],
  },
  'lesions/0/tortuosity': {
    safe: {
      unseen: 'not seen, not visible, nicht sichtbar',
      none: 'no tortuosity, not tortuous',
      mild: 'mildly tortuous, mild tortuosity',
      moderate: 'moderately tortuous, moderate tortuosity',
      severe: 'severely tortuous, severe tortuosity',
    },
    asked: [
      ['straight, gerade', 'none'],
      ['yes, ja', 'present'],
      ['tortuous, geschlängelt', 'present'],
    ],
  },
  'lesions/0/prior_attempt': {
    safe: {
      failed: 'failure, unsuccessful, frustran, erfolglos, failed attempt, previous failed attempt',
      none: 'no prior attempt, no previous attempt',
    },
    asked: [
      ['yes, ja', 'failed, none'],
      ['first, success, successful, erfolgreich', 'none'],
      ['first attempt', 'none'],
    ],
  },
  'lesions/0/rentrop': {
    safe: {
      0: 'Rentrop 0, Rentrop grade 0, Rentrop class 0',
      1: 'Rentrop 1, Rentrop I, Rentrop grade 1, Rentrop class 1',
      2: 'Rentrop 2, Rentrop II, Rentrop grade 2, Rentrop class 2',
      3: 'Rentrop 3, Rentrop III, Rentrop grade 3, Rentrop class 3',
    },
  },
  'lesions/0/werner_cc': {
    safe: {
      0: 'CC0, CC grade 0, Werner 0, Werner CC0',
      1: 'CC1, CC grade 1, Werner 1, Werner CC1',
      2: 'CC2, CC grade 2, Werner 2, Werner CC2',
    },
  },
  'lesions/0/distal_vessel': {
    safe: {
      good: 'gut',
      diseased: 'erkrankt, diffusely diseased, diffuse disease',
      poor: 'schlecht',
    },
    asked: [
      ['normal', 'good'],
      ['diffuse', 'diseased'],
      ['healthy', 'good'],
    ],
  },
  lvef_grade: {
    safe: {
      normal: 'preserved, erhalten, normal LV function, normal EF, preserved EF, preserved LVEF',
      mildly_reduced:
        'mild, mildly impaired, leicht reduziert, leichtgradig reduziert, slightly reduced, mildly depressed',
      moderately_reduced: 'moderate, moderately impaired, mittelgradig reduziert, moderately depressed',
      severely_reduced:
        'severe, severely impaired, schwer reduziert, hochgradig reduziert, severely depressed',
    },
    asked: [
      ['good, gut', 'normal'],
      ['reduced, reduziert, impaired', 'mildly_reduced, moderately_reduced, severely_reduced'],
      ['poor', 'severely_reduced'],
      ['depressed, low', 'mildly_reduced, moderately_reduced, severely_reduced'],
    ],
  },
  'patient/dominance': {
    safe: {
      right: 'right-dominant, Rechtsversorger, Rechtsversorgungstyp, right dominance, RD, rechts',
      left: 'left-dominant, Linksversorger, Linksversorgungstyp, left dominance, LD, links',
      balanced: 'codominant, ausgeglichen, ausgeglichener Versorgungstyp, co-dominance',
    },
    asked: [['mixed, both', 'balanced']],
  },
  conduit: {
    safe: {
      lima: 'left internal mammary artery, left internal thoracic artery, LITA',
      rima: 'right internal mammary artery, right internal thoracic artery, RITA',
      radial: 'radial artery, Arteria radialis',
      vein: 'SVG, saphenous vein graft, saphenous vein, ACVB, Vene',
      other: 'andere',
    },
  },
  'patient/grafts/0/conduit': {
    safe: {
      none: 'no graft, kein Bypass',
      lima: 'left internal mammary artery, left internal thoracic artery, LITA, LIMA graft, left IMA, left mammary',
      rima: 'right internal mammary artery, right internal thoracic artery, RITA, RIMA graft, right IMA, right mammary',
      radial: 'radial artery, Arteria radialis, radial graft, RA',
      vein: 'SVG, saphenous vein graft, saphenous vein, ACVB, Vene, venous, vein graft, venous graft, great saphenous vein, GSV',
      other: 'andere',
    },
    asked: [['mammary, IMA, ITA', 'lima, rima']],
  },
  'patient/grafts/0/state': {
    safe: {
      patent: 'offen, durchgängig',
      diseased: 'erkrankt, stenosed, stenosiert',
      occluded: 'verschlossen, closed, blocked',
    },
    asked: [
      ['open', 'patent'],
      ['failed', 'diseased, occluded'],
      ['functioning, working', 'patent'],
      ['degenerated', 'diseased'],
    ],
  },
  presentation: {
    safe: {
      stable:
        'stable angina, chronic coronary syndrome, stabil, stabile Angina, stable angina pectoris, stable CAD, stable ischaemic heart disease, stable ischemic heart disease, SIHD',
      unstable_angina: 'UA, instabile Angina, UAP, unstable angina pectoris, unstable',
      nstemi: 'NSTE-MI, non-STEMI, non-ST-elevation MI, non-ST-elevation myocardial infarction',
      stemi: 'STE-MI, ST-elevation MI, ST-elevation myocardial infarction',
      heart_failure: 'Herzinsuffizienz, HF, CHF, congestive heart failure',
      arrhythmia: 'Arrhythmie, Rhythmusstörung',
      silent: 'silent ischaemia, silent ischemia, stumme Ischämie',
      acs: 'acute coronary syndrome, akutes Koronarsyndrom',
    },
    asked: [
      ['mi', 'nstemi, stemi'],
      ['asymptomatic', 'silent'],
      ['vt', 'arrhythmia'],
      ['NSTE-ACS', 'acs'],
      ['crescendo, crescendo angina', 'unstable_angina'],
      ['CCS', 'stable'],
      ['vf, ventricular tachycardia, ventricular fibrillation, cardiac arrest, OHCA', 'arrhythmia'],
    ],
  },
  'indication/surgery': {
    safe: {
      declined: 'refused, abgelehnt, patient refused, refused by patient',
      unsuitable: 'not suitable, ungeeignet',
      possible: 'möglich',
    },
    asked: [
      ['inoperable, high risk', 'unsuitable'],
      ['suitable', 'possible'],
      ['turned down', 'declined, unsuitable'],
      ['not a candidate, contraindicated', 'unsuitable'],
    ],
  },
  'procedure/support/0': {
    safe: {
      iabp: 'balloon pump, intra-aortic balloon pump, IABC, intra-aortic balloon',
      ecmo: 'VA-ECMO, ECLS, veno-arterial ECMO',
      other: 'andere',
    },
    asked: [['TandemHeart', 'other']],
  },
  'procedure/support_timing': {
    safe: {
      planned: 'prophylactic, elective, geplant',
      urgent: 'bailout, bail-out, notfallmäßig',
    },
  },
  'procedure/anaesthesia': {
    safe: {
      local: 'local anaesthesia, Lokalanästhesie, local anesthesia, LA',
      sedation: 'conscious sedation, Sedierung, Analgosedierung',
      general: 'general anaesthesia, GA, Vollnarkose, Allgemeinanästhesie, general anesthesia',
    },
    asked: [
      ['MAC, monitored anaesthesia care, monitored anesthesia care', 'sedation'],
      ['intubated', 'general'],
    ],
  },
  'procedure/antiplatelets/0': {
    safe: {
      aspirin: 'ASA, ASS, acetylsalicylic acid, Acetylsalicylsäure',
      clopidogrel: 'Plavix',
      prasugrel: 'Efient',
      ticagrelor: 'Brilique, Brilinta',
      cangrelor: 'Kengrexal',
    },
  },
  'procedure/stopped_for': {
    safe: {
      success: 'Erfolg, successful',
      contrast: 'contrast limit, Kontrastmittel, contrast volume, contrast dose',
      radiation: 'radiation limit, Strahlung, radiation dose',
      time: 'Zeit',
      no_progress: 'failure to progress',
      complication: 'Komplikation, complications',
      staged: 'planned staging, staging',
    },
    asked: [
      ['failure, failed', 'no_progress'],
      ['perforation', 'complication'],
      ['failure to cross, unable to cross', 'no_progress'],
      ['discomfort, patient discomfort, pain', 'patient'],
      ['completed', 'success'],
    ],
  },
  'lesions/0/crossing/attempts/0/wire_manipulation/0': {
    safe: {
      sliding: 'gliding, Gleiten',
      drilling: 'rotation, Bohren',
      penetration: 'penetrating, Penetrieren',
      other: 'andere',
    },
  },
  technique: {
    safe: {
      wire_escalation: 'wire escalation',
      parallel_wire: 'parallel wiring, Paralleldraht, parallel wires, parallel wire technique',
      knuckle:
        'knuckle wire, knuckled wire, knuckling, knuckle wiring, knuckle wire technique, knuckle technique, wire knuckle',
      stingray: 'device-based re-entry, Stingray balloon, Stingray LP, Stingray re-entry, device-based ADR',
      contrast_modulation: 'Carlino, microinjection, Carlino technique, contrast microinjection',
      ivus_guided: 'IVUS, IVUS guidance, IVUS-guided wiring, IVUS-guided puncture, IVUS-guided re-entry',
      wire_crossing: 'retrograde wire crossing, retrograde wiring, direct retrograde crossing',
      kissing_wire: 'kissing wires, kissing wire technique',
      reverse_cart: 'rcart, reverse CART technique, reverse controlled antegrade and retrograde tracking',
      tip_in: 'tip-in, tip-in technique',
      tip_detection: 'tip-detection, AnteOwl',
      stick_and_swap: 'stick-and-swap',
      balloon_deflection: 'deflection balloon',
      base: 'balloon-assisted subintimal entry',
      scratch_and_go: 'scratch-and-go',
      side_base: 'side-base',
      guided_star: 'contrast-guided STAR, contrast-guided subintimal tracking and re-entry',
      electrocautery: 'electrocautery re-entry, Elektrokauter',
      guide_extension: 'guide extension assisted, GE-reverse CART',
      stent_reverse_cart: 'stent reverse CART, stent-facilitated reverse CART',
      surfing: 'septal surfing, surfing technique',
      cap_puncture: 'cap puncture, Kappenpunktion',
      angiography_guided: 'angiography-based, angio-guided, angiographisch gesteuert',
      other: 'andere',
      star: 'subintimal tracking and re-entry',
      last: 'limited antegrade subintimal tracking',
      cart: 'controlled antegrade and retrograde tracking, controlled antegrade and retrograde subintimal tracking',
      rendezvous: 'rendezvous technique',
    },
    asked: [
      ['see-saw', 'parallel_wire'],
      ['mini-STAR', 'star'],
      ['wire re-entry, wire-based re-entry', 'last, star'],
    ],
  },
  'lesions/0/crossing/attempts/0/path': {
    safe: {
      intraplaque: 'intimal, true lumen, true-to-true, intraluminal, luminal',
      extraplaque: 'subintimal, extra-plaque, subadventitial, subintimal space',
      microchannel: 'micro-channel, Mikrokanal',
    },
  },
  'lesions/0/crossing/attempts/0/result': {
    safe: {
      crossed: 'success, successful, erfolgreich, passed',
      failed: 'failure, unsuccessful, frustran, erfolglos, not crossed, not successful, no success',
      stopped: 'aborted, abgebrochen, abandoned, terminated, discontinued, given up',
    },
    asked: [
      ['wire crossed', 'crossed'],
      ['partial, partly', 'crossed, failed, stopped'],
      ['yes', 'crossed'],
      ['no', 'failed'],
      ['unable to cross, could not cross', 'failed'],
    ],
  },
  'lesions/0/crossing/attempts/0/failed_at': {
    safe: {
      proximal_cap: 'proximal cap, proximale Kappe',
      distal_cap: 'distal cap, distale Kappe',
      collateral: 'channel, Kollaterale',
      reentry: 're-entry, Re-entry',
      body: 'CTO body, occlusion body',
    },
    asked: [
      ['balloon', 'device'],
      ['microcatheter', 'device, collateral'],
      ['cap', 'proximal_cap, distal_cap'],
      ['entry', 'proximal_cap'],
      ['exit', 'distal_cap'],
      ['equipment, device delivery', 'device'],
    ],
  },
  'lesions/0/calcification': {
    safe: {
      none: 'no calcification, no calcium, non-calcified, not calcified',
      mild: 'mildly calcified, mild calcification, mild calcium',
      moderate: 'moderately calcified, moderate calcification, moderate calcium',
      severe: 'severely calcified, severe calcification, severe calcium',
    },
    asked: [
      ['yes, ja, vorhanden', 'present'],
      ['calcified, calcification, verkalkt', 'present'],
      ['heavily calcified, heavy calcification, heavy calcium', 'severe'],
    ],
  },
  'lesions/0/cto_evidence': {
    safe: {
      definite: 'certain, gesichert',
      probable: 'likely, wahrscheinlich',
    },
    asked: [['suspected, presumed', 'probable']],
  },
  'lesions/0/preparation/0': {
    safe: {
      balloon:
        'predilatation, predilation, Ballon, Vordilatation, POBA, balloon angioplasty, balloon dilatation, balloon dilation',
      cutting: 'cutting balloon',
      scoring: 'scoring balloon',
      rotational: 'rotablation, rotational atherectomy, Rotablator, Rotablation, rota, RA',
      orbital: 'orbital atherectomy, OAS, orbital atherectomy system',
      laser: 'ELCA, excimer laser, laser atherectomy',
      lithotripsy: 'IVL, shockwave, intravascular lithotripsy, Lithotripsie, IVL balloon, Shockwave IVL',
      other: 'andere',
    },
    asked: [
      ['Diamondback', 'orbital'],
      ['RotaPro', 'rotational'],
      ['AngioSculpt, Scoreflex', 'scoring'],
      ['Wolverine, Flextome', 'cutting'],
    ],
  },
  'lesions/0/imaging/0': {
    safe: {
      ivus: 'intravascular ultrasound, intravaskulärer Ultraschall',
      oct: 'optical coherence tomography, OFDI',
    },
  },
  bifurcation_technique: {
    safe: {
      provisional: 'provisional stenting, provisional T, provisional stent, provisional technique',
      mini_crush: 'minicrush',
      dk_crush: 'double kissing crush, double-kissing crush, double kiss crush, DK crush technique',
      dk_culotte: 'double kissing culotte, double-kissing culotte',
      t_stenting: 'T-stent, T technique',
      tap: 'T and protrusion, TAP stenting, T and small protrusion',
      v_stenting: 'V stent',
      other: 'andere',
      culotte: 'culotte stenting, culotte technique',
    },
    asked: [
      ['crush', 'mini_crush, dk_crush'],
      ['one stent, single stent', 'provisional'],
      ['kissing stents, SKS', 'v_stenting'],
    ],
  },
  'lesions/0/stents/0/type': {
    safe: {
      des: 'drug-eluting stent, drug-eluting',
      bms: 'bare-metal stent, bare-metal',
      scaffold: 'BRS, BVS, bioresorbable scaffold',
      dcb: 'DEB, drug-coated balloon, drug-eluting balloon',
    },
  },
  'lesions/0/distal_size': {
    safe: {
      small: 'klein, thin',
      medium: 'mittelgroß, intermediate',
      large: 'big, groß',
    },
  },
  'lesions/0/collateral_grade': {
    safe: {
      poor: 'faint, schlecht',
      good: 'well developed, gut',
      excellent: 'abundant, rich, sehr gut, ausgezeichnet',
    },
  },
  'lesions/0/stent_findings/0': {
    safe: {
      well_expanded: 'full expansion, gut expandiert',
      underexpanded: 'underexpansion, unterexpandiert',
      well_apposed: 'good apposition, gut apponiert',
      malapposed: 'malapposition',
      edge_dissection: 'Randdissektion',
      tissue_prolapse: 'plaque prolapse, prolapse',
      other: 'andere',
    },
  },
  'lesions/0/stents/0/position': {
    safe: {
      true_lumen: 'intraplaque, wahres Lumen',
      extraplaque: 'subintimal, extra-plaque, subadventitial',
      in_stent: 'stent in stent, im Stent',
      outside_stent: 'extra-stent, extrastent, neben dem Stent',
    },
  },
  'complications/0/kind': {
    safe: {
      device_damage: 'device fracture, wire unravelling, unravelled wire, Drahtbruch',
      vessel_closure: 'acute closure, abrupt vessel closure, acute vessel closure, Gefäßverschluss',
      thrombus: 'thrombosis, coronary thrombus',
      spasm: 'vasospasm, Spasmus',
      cardiac_arrest: 'resuscitation, Herzstillstand, Reanimation',
      allergic_reaction: 'anaphylaxis, allergische Reaktion',
      fistula: 'coronary fistula, coronary-cameral fistula, Fistel',
      death: 'Tod, died',
      mi: 'myocardial infarction, Myokardinfarkt, Herzinfarkt, AMI',
      stroke: 'cva, Schlaganfall',
      urgent_revascularisation: 'urgent_revascularization',
      tamponade: 'cardiac tamponade, Perikardtamponade, pericardial tamponade',
      perforation: 'coronary perforation, Koronarperforation, vessel perforation',
      bleeding: 'Blutung, haemorrhage, hemorrhage',
      contrast_nephropathy:
        'cin, contrast-induced nephropathy, ca-aki, contrast-associated acute kidney injury, CI-AKI, PC-AKI, contrast-induced AKI, contrast-associated AKI',
      donor_vessel_injury: 'donor artery injury, donor vessel dissection, donor artery dissection',
      aortic_dissection: 'Aortendissektion, aortocoronary dissection',
      side_branch_loss: 'side branch occlusion, Seitenastverlust, Seitenastverschluss',
      haematoma: 'hematoma, Hämatom',
      device_loss: 'Geräteverlust',
      arrhythmia: 'Arrhythmie, Rhythmusstörung',
      shock: 'cardiogenic shock, kardiogener Schock, Schock',
      air_embolism: 'Luftembolie',
      stent_thrombosis: 'Stentthrombose',
      pericardial_effusion: 'Perikarderguss',
      hypotension: 'low blood pressure, Hypotonie',
      dissection: 'coronary dissection, Koronardissektion, Dissektion',
      device_entrapment: 'entrapped device, trapped device, Geräteeinklemmung',
      no_reflow: 'no-reflow, slow flow',
      ischaemia: 'ischemia, Ischämie',
      other: 'andere',
      vascular: 'access-site complication, vascular complication',
    },
    asked: [
      ['infarction', 'mi'],
      ['Infarkt', 'mi'],
      ['aki', 'contrast_nephropathy'],
      ['entrapment', 'device_entrapment, device_loss'],
      ['chest pain, ST elevation', 'ischaemia'],
      ['wire fracture', 'device_damage, device_loss'],
      ['haemopericardium', 'pericardial_effusion, tamponade'],
      ['hemopericardium', 'pericardial_effusion, tamponade'],
      ['pericardial bleeding', 'pericardial_effusion, tamponade'],
      ['stent loss, lost stent, stent dislodgement, stent embolisation, stent embolization', 'device_loss'],
      ['acute kidney injury', 'contrast_nephropathy'],
      ['VT, VF, AF, bradycardia, AV block', 'arrhythmia'],
      ['asystole, PEA', 'cardiac_arrest'],
      [
        'pseudoaneurysm, groin haematoma, groin hematoma, retroperitoneal haematoma, retroperitoneal hematoma, access-site haematoma, access-site hematoma',
        'vascular',
      ],
      ['contrast reaction, contrast allergy', 'allergic_reaction'],
      ['emergency CABG, urgent PCI', 'urgent_revascularisation'],
    ],
  },
  'complications/0/ellis': {
    safe: {
      1: 'Ellis 1, Ellis I, type I, Ellis type I, Ellis class I',
      2: 'Ellis 2, Ellis II, type II, Ellis type II, Ellis class II',
      3: 'Ellis 3, Ellis III, type III, Ellis type III, Ellis class III',
      cavity: 'cavity spilling, cavity-spilling, Ellis III cavity spilling, III CS, Ellis III CS',
    },
  },
  'complications/0/nhlbi': {
    safe: {
      A: 'NHLBI A, type A, Typ A',
      B: 'NHLBI B, type B, Typ B',
      C: 'NHLBI C, type C, Typ C',
      D: 'NHLBI D, type D, Typ D',
      E: 'NHLBI E, type E, Typ E',
      F: 'NHLBI F, type F, Typ F',
    },
  },
  'lesions/0/collaterals/0/size': {
    safe: { small: 'klein', medium: 'mittelgroß, medium-sized', large: 'big, groß' },
    asked: [
      ['faint, tiny, thin', 'small'],
      ['good', 'medium, large'],
      ['well developed, rich, kräftig', 'large'],
      ['poor, poorly developed, threadlike', 'small'],
      ['moderate', 'medium'],
      ['wide', 'large'],
    ],
  },
  flow_grade: {
    safe: {
      good: 'normal, brisk, gut, good flow, normal flow',
      slow: 'reduced, slow flow, verlangsamt',
      none: 'no flow, no reflow',
      restored: 're-established, wiederhergestellt',
    },
    asked: [
      ['excellent', 'good'],
      ['TIMI 3', 'good'],
      ['TIMI 0', 'none'],
      ['sluggish', 'slow'],
    ],
  },
  result_grade: {
    safe: {
      excellent: 'sehr gut, ausgezeichnet, excellent result',
      good: 'gut, good result',
      acceptable: 'fair, suboptimal, akzeptabel, acceptable result',
      poor: 'schlecht, poor result',
    },
    asked: [
      ['satisfactory', 'good, acceptable'],
      ['optimal', 'excellent'],
    ],
  },
  'complications/0/when': {
    safe: {
      procedure:
        'intraprocedural, periprocedural, intraprozedural, during procedure, during the procedure, during PCI',
      hospital:
        'in-hospital, im Krankenhaus, before discharge, during hospitalisation, during hospitalization',
      later: 'after discharge, später, post-discharge',
      after_procedure: 'postprocedural, after the procedure, nach dem Eingriff',
    },
    asked: [
      ['delayed', 'after_procedure, hospital, later'],
      ['late', 'hospital, later'],
      ['follow-up', 'later'],
    ],
  },
  'complications/0/treatment/0': {
    safe: {
      fenestration: 'Fenestrierung',
      crushing: 'crushed, stent crush',
      resuscitation: 'CPR, Reanimation',
      ventilation: 'intubation, Beatmung, mechanical ventilation',
      observation: 'watchful waiting, monitoring, Beobachtung',
      balloon: 'balloon inflation, prolonged balloon inflation, Ballon, balloon tamponade',
      covered_stent: 'Stentgraft, gecoverter Stent',
      coils: 'coil, coiling, Coil, coil embolisation, coil embolization, microcoils',
      fat: 'fat embolisation, fat embolization, Fett',
      reversal: 'protamine, Protamin, heparin reversal, protamine sulfate, protamine sulphate',
      pericardiocentesis: 'Perikardpunktion, pericardial drainage, pericardial drain',
      surgery: 'Operation, surgical repair, emergency surgery',
      other: 'andere',
      aspiration: 'thrombus aspiration, aspiration thrombectomy',
      retrieval: 'Bergung',
      medication: 'drugs, Medikamente',
      fluids: 'volume, fluid resuscitation, Volumengabe',
      dissection_flap: 'subintimal flap, Dissektionslamelle',
      cardioversion: 'defibrillation, Kardioversion, Defibrillation',
      transfusion: 'blood transfusion, Bluttransfusion',
      none: 'conservative management',
      stent: 'stenting',
      pacing: 'temporary pacing',
      support: 'MCS, mechanical circulatory support',
    },
    asked: [
      ['conservative, konservativ', 'observation, medication, none'],
      ['snare', 'retrieval'],
      ['thrombectomy', 'aspiration'],
      ['vasopressors', 'medication'],
      ['pacemaker', 'pacing'],
      ['impella, iabp, balloon pump, ecmo, va-ecmo', 'support'],
      ['drain, drainage', 'pericardiocentesis'],
      ['nothing', 'none'],
      [
        'adenosine, nicardipine, verapamil, nitroglycerin, noradrenaline, norepinephrine, adrenaline, epinephrine, amiodarone, atropine, steroids',
        'medication',
      ],
      ['temporary pacemaker', 'pacing'],
      ['DC shock', 'cardioversion'],
      ['PK Papyrus', 'covered_stent'],
    ],
  },
  'follow_up/0/angina_ccs': {
    safe: {
      0: 'CCS 0',
      1: 'CCS 1, CCS I',
      2: 'CCS 2, CCS II',
      3: 'CCS 3, CCS III',
      4: 'CCS 4, CCS IV',
      '0-1': '0–1, 0/1, CCS 0-1',
      '1-2': '1–2, I-II, 1/2, I/II, CCS 1-2, CCS I-II',
      '2-3': '2–3, II-III, 2/3, II/III, CCS 2-3, CCS II-III',
      '3-4': '3–4, III-IV, 3/4, III/IV, CCS 3-4, CCS III-IV',
    },
    asked: [['none, no angina', '0']],
  },
  'follow_up/0/symptom_change': {
    safe: {
      resolved: 'symptom free, symptom-free, beschwerdefrei',
      improved: 'better, gebessert',
      unchanged: 'the same, unverändert',
      worse: 'deteriorated, verschlechtert',
    },
  },
  'discharge/procedures/0/kind': {
    safe: {
      pci: 'PTCA',
      cabg: 'bypass surgery, Bypassoperation',
      angiography: 'coronary angiography, Koronarangiographie',
      other: 'andere',
    },
  },
  'discharge/procedures/0/status': {
    safe: {
      done: 'performed, erfolgt',
      planned: 'scheduled, geplant',
      declined: 'refused, abgelehnt',
    },
  },
  'indication/tests/0/result': {
    safe: {
      normal: 'negative, unremarkable, unauffällig',
      abnormal: 'positive, pathological, auffällig',
      inconclusive: 'equivocal, nicht eindeutig',
    },
  },
  'indication/tests/0/walls/0': {
    safe: {
      anterior: 'Vorderwand',
      lateral: 'Seitenwand',
      apical: 'apex, Apex',
      right_ventricular: 'right ventricle, RV, rechter Ventrikel',
    },
  },
  'indication/tests/0/wall_motion': {
    safe: {
      hypokinesia: 'hypokinetic, hypokinesis, Hypokinesie',
      akinesia: 'akinetic, akinesis, Akinesie',
      dyskinesia: 'dyskinetic, dyskinesis, Dyskinesie',
    },
  },
  'indication/tests/0/measure': {
    safe: {
      creatinine: 'Kreatinin',
      haemoglobin: 'hemoglobin, Hb, Hämoglobin',
      troponin: 'troponin T, troponin I, hs-troponin',
      bnp: 'NT-proBNP, proBNP',
      ck: 'creatine kinase',
      walking_distance: 'six-minute walk, 6MWT, Gehstrecke',
      other: 'andere',
    },
  },
  'follow_up/0/events/0': {
    safe: {
      other_revascularisation: 'other_revascularization, non-target vessel revascularisation',
      heart_failure: 'Herzinsuffizienz',
      bleeding: 'Blutung',
      arrhythmia: 'Arrhythmie, Rhythmusstörung',
      hospitalisation: 'hospitalization, readmission, Krankenhausaufenthalt',
      none: 'event-free, no events, ereignisfrei',
      death: 'Tod, died',
      mi: 'myocardial infarction, Myokardinfarkt, Herzinfarkt, AMI',
      stroke: 'cva, Schlaganfall',
      target_vessel_revascularisation: 'tvr, target_vessel_revascularization',
      stent_thrombosis: 'Stentthrombose',
    },
    asked: [
      ['infarction, Infarkt', 'mi'],
      ['tlr', 'target_vessel_revascularisation'],
    ],
  },
  'follow_up/0/angiography': {
    safe: {
      patent: 'offen, durchgängig',
      restenosis: 'Restenose',
      occluded: 'reocclusion, reoccluded, Reverschluss, closed',
    },
    asked: [['open', 'patent']],
  },
  'lesions/0/collaterals/0/channel': {
    safe: {
      septal: 'septal perforator, Septalast',
      epicardial: 'epikardial',
      graft: 'bypass graft, Bypass',
      bridging: 'bridge collateral, Brückenkollaterale',
    },
    asked: [
      ['ipsi', 'ipsilateral'],
      ['SVG*, LIMA*, RIMA*, ACVB*, vein graft*', 'graft'],
    ],
  },
  'patient/history/0/kind': {
    safe: {
      pci: 'PTCA, angioplasty, percutaneous coronary intervention',
      cabg: 'bypass surgery, Bypassoperation, coronary artery bypass grafting, coronary bypass',
      mi: 'myocardial infarction, Myokardinfarkt, Herzinfarkt, AMI, heart attack',
      stroke: 'cva, Schlaganfall',
      angiography:
        'coronary angiography, Koronarangiographie, angiogram, coronary angiogram, CAG, cardiac catheterisation, cardiac catheterization, Herzkatheter',
      heart_failure: 'Herzinsuffizienz, HF, CHF',
      atrial_fibrillation: 'af, Vorhofflimmern, AFib, VHF',
      kidney_disease:
        'ckd, chronic kidney disease, Niereninsuffizienz, renal insufficiency, chronic renal failure',
      intolerance: 'allergy, Allergie, Unverträglichkeit',
      other: 'andere',
      family_history: 'family history of CAD',
      cardiac_arrest: 'resuscitation',
    },
    asked: [
      ['infarction', 'mi'],
      ['Infarkt', 'mi'],
      ['stent', 'pci'],
      ['bypass', 'cabg'],
      ['tia', 'other'],
      ['pacemaker', 'implanted_device'],
      ['statin intolerance', 'intolerance'],
      ['contrast allergy', 'intolerance'],
      ['icd', 'implanted_device'],
      ['Schrittmacher', 'implanted_device'],
      ['TAVI', 'valve_procedure'],
      ['valve surgery', 'valve_procedure'],
      ['STEMI, NSTEMI, anterior MI, inferior MI', 'mi'],
      ['POBA', 'pci'],
      ['OHCA', 'cardiac_arrest'],
      ['ESRD, dialysis', 'kidney_disease'],
      ['CRT, CRT-D, PPM', 'implanted_device'],
      ['TAVR, AVR, MitraClip', 'valve_procedure'],
    ],
  },
  'indication/tests/0/test': {
    safe: {
      ecg: 'EKG, electrocardiogram, 12-lead ECG',
      exercise_ecg: 'Belastungs-EKG, stress ECG, exercise tolerance test, ETT, Ergometrie',
      echo: 'echocardiography, echocardiogram, TTE, Echokardiographie, transthoracic echo, transthoracic echocardiography',
      stress_echo: 'stress echocardiography, Stressecho, Stress-Echokardiographie',
      transoesophageal_echo:
        'TOE, TEE, transesophageal echo, transoesophageal echocardiography, transesophageal echocardiography',
      cmr: 'mri, cardiac mri, Kardio-MRT, cardiac MR, cardiovascular magnetic resonance',
      ct_angiography: 'ccta, CT-Angiographie, CTCA, coronary CTA, coronary CT angiography',
      angiography: 'coronary angiography, Koronarangiographie, angiogram, coronary angiogram, CAG',
      laboratory: 'lab, Labor, labs, blood test, blood tests',
      ct: 'cardiac CT, Kardio-CT',
      ivus: 'intravascular ultrasound',
      oct: 'optical coherence tomography',
      other: 'andere',
    },
    asked: [
      ['exercise test', 'exercise_ecg, stress_echo'],
      ['treadmill test', 'exercise_ecg'],
      ['scintigraphy', 'spect'],
      ['Szintigraphie', 'spect'],
      ['MPI', 'spect, pet'],
      ['ffr', 'physiology'],
      ['ifr', 'physiology'],
      ['DSE, dobutamine stress echo', 'stress_echo'],
      ['TMT', 'exercise_ecg'],
      ['stress MRI, perfusion MRI', 'cmr'],
      ['nuclear, thallium', 'spect'],
      ['FDG-PET', 'pet'],
      ['RFR, IMR', 'physiology'],
      ['troponin, creatinine', 'laboratory'],
    ],
  },
  'indication/tests/0/purpose/0': {
    safe: {
      ischaemia: 'ischemia, Ischämie',
      viability: 'Vitalität',
      function: 'LV function, Funktion',
      anatomy: 'Anatomie',
      planning: 'Planung',
      other: 'andere',
    },
    asked: [
      ['perfusion', 'ischaemia'],
      ['scar, LGE', 'viability'],
      ['LVEF, EF', 'function'],
    ],
  },
  'lesions/0/devices/0/kind': {
    safe: {
      balloon: 'Ballon',
      wire: 'guidewire, guide wire, Draht',
      microcatheter: 'Mikrokatheter',
      guide_extension: 'guide catheter extension, Verlängerungskatheter',
      snare: 'Schlinge',
      coil: 'coils',
      sheath: 'Schleuse',
      closure_device: 'Verschlusssystem, vascular closure device',
      guide_catheter: 'guiding catheter, Führungskatheter, guide',
      diagnostic_catheter: 'Diagnostikkatheter',
      plug: 'vascular plug, occluder, Okkluder',
      lithotripsy_balloon: 'lithotripsy, IVL, IVL balloon, shockwave',
      other: 'andere',
      imaging_catheter: 'IVUS catheter, OCT catheter',
    },
    asked: [
      ['ivus, oct', 'imaging_catheter'],
      ['rota, rotablator, RotaPro, burr, laser, orbital, Diamondback', 'atherectomy_device'],
      ['guideliner, guidezilla, telescope', 'guide_extension'],
      ['stingray, stingray balloon', 'reentry_device'],
      ['corsair, turnpike, finecross, caravel, dual lumen catheter', 'microcatheter'],
      ['angio-seal, proglide, perclose, femoseal, manta, TR band', 'closure_device'],
      ['impella, iabp, ecmo', 'support_device'],
      ['dcb, drug-coated balloon', 'balloon'],
      ['papyrus, PK Papyrus', 'covered_stent'],
    ],
  },
  'lesions/0/devices/0/purpose/0': {
    safe: {
      protection: 'donor protection, vessel protection, Schutz',
      delivery: 'buddy wire, stent delivery',
      positioning: 'stent positioning, Platzierung',
      atherectomy: 'rotablation, Atherektomie, rotational atherectomy, orbital atherectomy',
      fenestration: 'fenestrate, Fenestrierung',
      modification: 'plaque modification, grenadoplasty, Plaquemodifikation',
      marker: 'landmark',
      side_branch: 'side branch protection, Seitenast',
      anchoring: 'anchor, anchor balloon, balloon anchor',
      trapping: 'trap, trapping balloon, balloon trapping',
      externalisation: 'externalization',
      predilatation: 'predilation, Vordilatation, predil, predilate',
      postdilatation: 'postdilation, Nachdilatation, postdil, postdilate',
      haemostasis: 'hemostasis, Blutstillung',
      deflection: 'deflect',
      channel: 'channel dilatation, channel dilation',
      jailed: 'jailed wire',
      kissing: 'kissing balloon, kissing balloons, kissing balloon inflation',
      pot: 'proximal optimisation technique, proximal optimization technique',
      occlusion: 'occlude',
      other: 'andere',
      support: 'backup',
    },
    asked: [
      ['dilatation, dilation', 'predilatation, postdilatation'],
      ['snaring', 'retrieval'],
      ['ivus, oct', 'imaging'],
    ],
  },
  'procedure/other_lesions/0/when': {
    safe: {
      earlier: 'früher',
      same_session: 'same session, gleiche Sitzung, same procedure, same sitting',
      planned: 'geplant',
      none: 'untreated, unbehandelt',
    },
    asked: [
      ['before', 'earlier'],
      ['later', 'planned'],
      ['staged', 'planned'],
      ['during', 'same_session'],
      ['deferred', 'planned, none'],
      ['future', 'planned'],
    ],
  },
  'lesions/0/crossing/attempts/0/confirmed_by/0': {
    safe: {
      contralateral_injection: 'kontralaterale Injektion, contralateral contrast injection',
      microcatheter_injection: 'tip injection',
      ivus: 'intravascular ultrasound',
      oct: 'optical coherence tomography',
      projections: 'orthogonal projections',
      other: 'andere',
      antegrade_injection: 'antegrade contrast injection',
    },
    asked: [
      ['contralateral', 'contralateral_injection'],
      ['retrograde injection', 'contralateral_injection'],
      ['injection', 'contralateral_injection, antegrade_injection, microcatheter_injection'],
    ],
  },
  'complications/0/approach': {
    safe: {
      both: 'bilateral, beide',
    },
  },
  'complications/0/status': {
    safe: {
      resolved: 'behoben',
      ongoing: 'not resolved, anhaltend, unresolved',
      fatal: 'tödlich',
    },
    asked: [
      ['stopped', 'resolved'],
      ['sealed', 'resolved'],
      ['recovered', 'resolved'],
      ['persistent', 'ongoing'],
      ['healed', 'resolved'],
      ['death, died', 'fatal'],
    ],
  },
  'lesions/0/length_grade': {
    safe: {
      short: 'kurz',
      long: 'lang',
      intermediate: 'medium, mittel',
    },
  },
  'lesions/0/imaging_purpose/0': {
    safe: {
      reentry: 're-entry',
      lumen: 'true lumen',
      sizing: 'stent sizing, Größenbestimmung, vessel sizing',
      result: 'Ergebnis',
    },
    asked: [['optimisation, optimization, stent optimisation, stent optimization', 'result']],
  },
  urgency: {
    safe: {
      elective: 'elektiv',
      urgent: 'dringend, dringlich',
      emergency: 'emergent, Notfall',
    },
    asked: [
      ['planned', 'elective'],
      ['geplant', 'elective'],
      ['semi-urgent', 'urgent'],
      ['rescue', 'salvage'],
    ],
  },
  'procedure/guide_setup': {
    safe: {
      ping_pong: 'ping pong, ping-pong guides, ping-pong guide catheters',
      single: 'single guide',
      dual: 'dual guides, dual guide catheters',
    },
    asked: [
      ['one', 'single'],
      ['two', 'dual, ping_pong'],
      ['double', 'dual, ping_pong'],
      ['two guides', 'dual, ping_pong'],
    ],
  },
  'patient/smoker': {
    safe: {
      yes: 'present, vorhanden, current, active, active smoker, current smoker, Raucher',
      no: 'absent, nicht vorhanden, never, never smoker, never smoked, non-smoker, Nichtraucher',
      former: 'ex, ex-smoker, former smoker, Ex-Raucher, ehemalig, past, past smoker, previous smoker, quit',
    },
    asked: [['previous, stopped', 'former']],
  },
  'discharge/course': {
    safe: {
      uneventful:
        'unremarkable, komplikationslos, unauffällig, no complications, without complications, smooth',
      complicated: 'kompliziert',
    },
  },
  'discharge/antiplatelets/0': {
    safe: {
      aspirin: 'ASA, ASS, acetylsalicylic acid, Acetylsalicylsäure',
      clopidogrel: 'Plavix',
      prasugrel: 'Efient',
      ticagrelor: 'Brilique, Brilinta',
      cangrelor: 'Kengrexal',
    },
  },
  grade: { asked: [['yes, ja, vorhanden', 'present']] },
  effect: {
    safe: {
      successful: 'success, worked, erfolgreich, effective, succeeded',
      partial: 'partly, teilweise, partially, partially successful, partial success',
      failed: 'unsuccessful, failure, erfolglos, frustran, ineffective, not successful, no success',
    },
    asked: [
      ['yes', 'successful'],
      ['no', 'failed'],
    ],
  },
  'patient/diseased_vessels': {
    safe: {
      1: 'single-vessel disease, one-vessel disease, 1-vessel disease, 1VD, Eingefäßerkrankung',
      2: 'two-vessel disease, 2-vessel disease, 2VD, Zweigefäßerkrankung',
      3: 'three-vessel disease, 3-vessel disease, triple-vessel disease, 3VD, Dreigefäßerkrankung',
    },
    asked: [['multivessel, multivessel disease', '2, 3']],
  },
  'patient/history/0/wall': {
    safe: { anterior: 'Vorderwand', lateral: 'Seitenwand' },
    asked: [
      ['Hinterwand', 'inferior, posterior'],
      ['anteroseptal', 'anterior, septal'],
      ['anterolateral', 'anterior, lateral'],
      ['inferolateral', 'inferior, lateral'],
      ['inferoposterior', 'inferior, posterior'],
    ],
  },
  'patient/history/0/state': {
    safe: {
      patent: 'offen, durchgängig',
      restenosis: 'Restenose, ISR, in-stent restenosis, restenosed',
      occluded: 'verschlossen, reoccluded, closed, in-stent occlusion, stent occlusion',
      crushed: 'gecrusht',
    },
    asked: [
      ['open', 'patent'],
      ['failed', 'restenosis, occluded'],
      ['blocked', 'occluded'],
    ],
  },
  'indication/nyha': {
    safe: {
      1: 'NYHA 1, NYHA I',
      2: 'NYHA 2, NYHA II',
      3: 'NYHA 3, NYHA III',
      4: 'NYHA 4, NYHA IV',
      '1-2': '1–2, I-II, 1/2, I/II, NYHA 1-2, NYHA I-II',
      '2-3': '2–3, II-III, 2/3, II/III, NYHA 2-3, NYHA II-III',
      '3-4': '3–4, III-IV, 3/4, III/IV, NYHA 3-4, NYHA III-IV',
    },
  },
  'indication/heart_team_advice': {
    safe: { cabg: 'bypass surgery, Bypassoperation', medical: 'medical therapy, OMT, medikamentös' },
  },
  'follow_up/0/nyha': {
    safe: {
      1: 'NYHA 1, NYHA I',
      2: 'NYHA 2, NYHA II',
      3: 'NYHA 3, NYHA III',
      4: 'NYHA 4, NYHA IV',
      '1-2': '1–2, I-II, 1/2, I/II, NYHA 1-2, NYHA I-II',
      '2-3': '2–3, II-III, 2/3, II/III, NYHA 2-3, NYHA II-III',
      '3-4': '3–4, III-IV, 3/4, III/IV, NYHA 3-4, NYHA III-IV',
    },
  },
  'patient/functional_status': {
    safe: {
      independent: 'selbstständig, autonomous',
      partly_dependent: 'partially dependent, teilweise hilfsbedürftig',
      dependent: 'pflegebedürftig',
    },
  },
  'patient/functional_capacity': {
    safe: {
      excellent: 'exceptional, very good',
      good: 'normal, gut',
      moderate: 'fair, limited, eingeschränkt',
      poor: 'low, schlecht',
    },
  },
  'procedure/vital_signs/0/when': {
    safe: {
      start: 'beginning, baseline, Beginn, Ausgangswert',
      during: 'intraprocedural',
      lowest: 'nadir, minimum, niedrigster Wert',
      highest: 'peak, maximum, höchster Wert',
      end: 'final, Ende',
    },
  },
  'procedure/vital_signs/0/rhythm': {
    safe: {
      sinus: 'sinus rhythm, Sinusrhythmus',
      atrial_fibrillation: 'Vorhofflimmern, atrial flutter',
      paced: 'pacing, Schrittmacherrhythmus',
      other: 'andere',
    },
  },
  care_unit: {
    safe: {
      coronary_care_unit: 'CCU, coronary care, cardiac care unit',
      intensive_care_unit: 'ICU, intensive care, Intensivstation',
      intermediate_care: 'IMC, step-down unit, intermediate care unit',
      ward: 'general ward, normal ward, Station, Normalstation',
      rehabilitation: 'cardiac rehabilitation, rehab, Reha',
      other_hospital: 'another hospital, referring hospital, anderes Krankenhaus',
      care_home: 'nursing home, Pflegeheim',
      home: 'discharged home, nach Hause',
      other: 'andere',
    },
    asked: [['Überwachungsstation', 'intermediate_care, coronary_care_unit']],
  },
  haemodynamics: {
    safe: {
      stable: 'stabil, haemodynamically stable, hemodynamically stable',
      unstable: 'instabil, haemodynamically unstable, hemodynamically unstable',
    },
    asked: [['shock, hypotensive', 'unstable']],
  },
  'procedure/other_lesions/0/severity': {
    safe: {
      none: 'normal, unauffällig',
      severe: 'high-grade',
      significant: 'signifikant, significant stenosis',
      subtotal: 'subtotally occluded, subtotal occlusion, subtotaler Verschluss',
      occluded: 'verschlossen, total occlusion, totally occluded',
    },
    asked: [
      ['tight, critical', 'severe'],
      ['CTO', 'occluded'],
      ['intermediate', 'moderate'],
    ],
  },
  'lesions/0/distal_filling/0': {
    safe: {
      contralateral: 'kontralateral',
      not_seen: 'not visible, invisible, nicht sichtbar',
    },
    asked: [['retrograde', 'contralateral, ipsilateral']],
  },
  'lesions/0/crossing/attempts/0/reached': {
    safe: {
      channel: 'collateral, Kollaterale',
      distal_cap: 'distal cap, distale Kappe',
      proximal_cap: 'proximal cap, proximale Kappe',
      guide: 'guide catheter, antegrade guide, Führungskatheter',
      body: 'CTO body',
    },
    asked: [
      ['distal vessel, distal true lumen', 'target_vessel'],
      ['proximal true lumen', 'proximal_vessel'],
    ],
  },
  'lesions/0/collaterals/0/use': {
    safe: {
      crossed: 'passed',
      failed: 'not crossed, nicht passierbar, unsuccessful, not passed',
      not_tried: 'not used, unused, nicht genutzt, not attempted, untried',
    },
    asked: [
      ['tried', 'crossed, failed'],
      ['used, genutzt', 'crossed'],
    ],
  },
  'complications/0/severity': {
    asked: [
      ['profuse, major', 'severe'],
      ['minor', 'mild'],
      ['life-threatening', 'severe'],
    ],
  },
  'patient/kidney_disease': {
    asked: [['CKD, ESRD, ESKD', 'yes']],
  },
  'patient/dialysis': {
    asked: [['HD, haemodialysis, hemodialysis, Hämodialyse, peritoneal dialysis', 'yes']],
  },
  'lesions/0/outcome/technical_success': {
    asked: [
      ['success, successful, erfolgreich', 'yes'],
      ['failed, failure, unsuccessful, erfolglos', 'no'],
    ],
  },
  'patient/diabetes_type': {
    safe: {
      type_1: '1, IDDM, Typ 1, T1DM, DM1, type I',
      type_2: '2, NIDDM, Typ 2, T2DM, DM2, type II',
      other: 'andere',
    },
  },
  'complications/0/found_by/0': {
    safe: {
      echo: 'echocardiography, Echokardiographie, echocardiogram, TTE',
      ct: 'CT angiography, CT scan',
      cmr: 'MRI, cardiac MRI, Kardio-MRT',
      ecg: 'EKG',
      surgery: 'Operation',
      other: 'andere',
      angiography: 'angiogram',
    },
    asked: [
      ['clinical, clinically', 'symptoms'],
      ['blood pressure', 'pressure'],
      ['fluoroscopy', 'angiography'],
    ],
  },
  'patient/history/0/support/0': {
    safe: {
      iabp: 'balloon pump, intra-aortic balloon pump, IABC',
      ecmo: 'VA-ECMO, ECLS',
      other: 'andere',
    },
  },
  'indication/symptom_course': {
    safe: {
      persistent: 'ongoing, anhaltend',
      resolved: 'symptom free, symptom-free, beschwerdefrei',
      new_onset: 'de novo, neu aufgetreten',
      stable: 'unchanged, stabil',
      worsening: 'progressive, crescendo, increasing, zunehmend',
      recurrent: 'relapsing, wiederkehrend',
    },
  },
  'indication/medical_therapy': {
    safe: {
      optimal: 'maximal, maximally tolerated, optimised, optimized, maximal toleriert',
      suboptimal: 'not optimal',
      not_tolerated: 'intolerant, nicht vertragen',
    },
  },
  'procedure/other_lesions/0/features/0': {
    safe: {
      diffuse: 'diffus',
      aneurysm: 'aneurysmal, ectasia, ectatic, Aneurysma, Ektasie',
      thrombus: 'thrombotic',
      tortuous: 'geschlängelt',
      other: 'andere',
    },
  },
  'lesions/0/side_branches/0/site': {
    safe: {
      proximal_cap: 'proximal cap, proximale Kappe',
      distal_cap: 'distal cap, distale Kappe',
    },
    asked: [['cap', 'proximal_cap, distal_cap']],
  },
  'lesions/0/side_branches/0/size': {
    safe: {
      small: 'klein',
      medium: 'mittelgroß, medium-sized',
      large: 'big, enlarged, groß',
    },
    asked: [['tiny', 'small']],
  },
  'lesions/0/devices/0/failed_at': {
    safe: {
      proximal_cap: 'proximal cap, proximale Kappe',
      distal_cap: 'distal cap, distale Kappe',
      collateral: 'channel, Kollaterale',
    },
    asked: [['cap', 'proximal_cap, distal_cap']],
  },
  'complications/0/device': {
    safe: {
      wire: 'guidewire, Draht',
      microcatheter: 'Mikrokatheter',
      balloon: 'Ballon',
      guide_catheter: 'guiding catheter, Führungskatheter',
      guide_extension: 'guide catheter extension',
      burr: 'rota burr, Bohrkopf',
      other: 'andere',
    },
  },
  'discharge/ruled_out/0': {
    safe: {
      mi: 'myocardial infarction, Myokardinfarkt, Herzinfarkt',
      stroke: 'cva, Schlaganfall',
      pericardial_effusion: 'Perikarderguss',
      bleeding: 'Blutung',
      perforation: 'coronary perforation, Koronarperforation',
      contrast_nephropathy: 'contrast-induced nephropathy',
      arrhythmia: 'Rhythmusstörung',
    },
  },
  'lesions/0/distal_cap': {
    safe: {
      tapered: 'taper, tapering, conical, konisch',
      blunt: 'blunt cap, stumpf',
    },
  },
};
