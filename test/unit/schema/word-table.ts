/** Every word that the schema knows for a value, by hand. What makes a word safe stands in `synonyms.test.ts`. */

interface Words {
  /** For each value the words that say the same. */
  readonly safe?: Readonly<Record<string, string>>;
  /** Words, and the values that are offered for each of them. */
  readonly asked?: readonly (readonly [words: string, values: string])[];
}

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
      awe: 'antegrade wire escalation',
      adr: 'antegrade dissection, antegrade dissection re-entry, antegrade dissection and re-entry',
      retrograde_wire: 'rwe, retrograde wire escalation',
      retrograde_dissection:
        'rdr, cart, reverse cart, retrograde dissection re-entry, retrograde dissection and re-entry',
      antegrade: 'antegrad',
      retrograde: 'retrograd',
      1: 'I',
      2: 'II',
      3: 'III',
      4: 'IV',
    },
    asked: [
      ['?, n/a, na, unclear, unklar', 'unknown'],
      ['none, kein, keine', 'no'],
      ['light, slight, gering', 'mild'],
      ['heavy, stark, massive, massiv', 'severe'],
      ['mild to moderate, mild-moderate', 'mild, moderate'],
      ['moderate to severe, moderate-severe', 'moderate, severe'],
      ['yes, ja, present, vorhanden', 'mild, moderate, severe'],
    ],
  },
  finding: {
    safe: {
      yes: 'present, vorhanden',
      no: 'absent, nicht vorhanden',
    },
  },
  timi: {
    safe: {
      0: 'TIMI 0',
      1: 'TIMI 1, TIMI I',
      2: 'TIMI 2, TIMI II',
      3: 'TIMI 3, TIMI III',
    },
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
      angina: 'angina pectoris',
      dyspnoea: 'dyspnea, shortness of breath, sob, Dyspnoe, Atemnot, Luftnot',
      fatigue: 'tiredness, Müdigkeit',
      palpitations: 'Palpitationen',
      syncope: 'Synkope',
      other: 'andere',
      none: 'asymptomatic, asymptomatisch',
    },
    asked: [['chest pain, Brustschmerz', 'angina']],
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
  },
  'indication/goals/0': {
    safe: {
      symptom_relief: 'Symptomlinderung',
      quality_of_life: 'qol, Lebensqualität',
      ischaemia_reduction: 'ischemia_reduction',
      complete_revascularisation: 'complete_revascularization',
      prevent_revascularisation: 'prevent_revascularization',
    },
    asked: [
      ['symptoms, Symptome', 'symptom_relief'],
      ['mortality', 'survival'],
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
    asked: [['success', 'chance_of_success']],
  },
  'lesions/0/crossing/successful': {
    asked: [['no, nein, failed', 'none']],
  },
  'lesions/0/vessel': {
    safe: {
      LM: 'LMCA, LMS, left main, left main stem, Hauptstamm, linker Hauptstamm',
      LAD: 'left anterior descending, left anterior descending artery, RIVA, Ramus interventricularis anterior',
      LCx: 'Cx, circumflex, left circumflex, left circumflex artery, RCX, Ramus circumflexus',
      RCA: 'right coronary, right coronary artery, ACD, rechte Koronararterie, rechte Kranzarterie',
      RI: 'RIM, intermediate, Intermedius, Ramus intermedius',
      D1: 'Diag 1, Diagonal 1, first diagonal, 1st diagonal, RD1, 1. Diagonalast, Diagonalast 1',
      D2: 'Diag 2, Diagonal 2, second diagonal, 2nd diagonal, RD2, 2. Diagonalast, Diagonalast 2',
      OM1: 'marginal 1, obtuse marginal 1, first obtuse marginal, 1. Marginalast, Marginalast 1',
      OM2: 'marginal 2, obtuse marginal 2, second obtuse marginal, 2. Marginalast, Marginalast 2',
      OM3: 'marginal 3, obtuse marginal 3, third obtuse marginal, 3. Marginalast, Marginalast 3',
      PDA: 'RPDA',
      PLV: 'RPLV, RPLB, RPL',
      LPL: 'LPLV, LPLB',
      graft: 'Bypass, bypass graft',
    },
    asked: [
      ['LDA, ADL, LADD', 'LAD'],
      ['LXC, LCXX', 'LCx'],
      ['RAC', 'RCA'],
      ['ramus', 'RI'],
      ['M1', 'OM1'],
      ['M2', 'OM2'],
      ['M3', 'OM3'],
      ['D, diag, diagonal, Diagonalast', 'D1, D2'],
      ['OM, marginal, obtuse marginal, Marginalast', 'OM1, OM2, OM3'],
      ['LCA, left coronary artery', 'LM, LAD, LCx'],
      ['posterior descending, RIVP, Ramus interventricularis posterior', 'PDA, LPDA'],
      ['PL, PLB, posterolateral', 'PLV, LPL'],
      ['SVG*, LIMA*, RIMA*, GSV*, ACVB*, vein graft*, graft*', 'graft'],
    ],
  },
  branch: {
    safe: {
      LM: 'LMCA, LMS, left main, left main stem, Hauptstamm, linker Hauptstamm',
      LAD: 'left anterior descending, left anterior descending artery, RIVA, Ramus interventricularis anterior',
      LCx: 'Cx, circumflex, left circumflex, left circumflex artery, RCX, Ramus circumflexus',
      RCA: 'right coronary, right coronary artery, ACD, rechte Koronararterie, rechte Kranzarterie',
      RI: 'RIM, intermediate, Intermedius, Ramus intermedius',
      D1: 'Diag 1, Diagonal 1, first diagonal, 1st diagonal, RD1, 1. Diagonalast, Diagonalast 1',
      D2: 'Diag 2, Diagonal 2, second diagonal, 2nd diagonal, RD2, 2. Diagonalast, Diagonalast 2',
      OM1: 'marginal 1, obtuse marginal 1, first obtuse marginal, 1. Marginalast, Marginalast 1',
      OM2: 'marginal 2, obtuse marginal 2, second obtuse marginal, 2. Marginalast, Marginalast 2',
      OM3: 'marginal 3, obtuse marginal 3, third obtuse marginal, 3. Marginalast, Marginalast 3',
      PDA: 'RPDA',
      PLV: 'RPLV, RPLB, RPL',
      LPL: 'LPLV, LPLB',
      graft: 'Bypass, bypass graft',
      D: 'diag, diagonal, diagonal branch, Diagonalast',
      OM: 'marginal, obtuse marginal, Marginalast',
      septal_branch: 'septal, Septalast',
      D3: 'Diag 3, Diagonal 3, third diagonal, 3. Diagonalast, Diagonalast 3',
      AM: 'acute marginal, acute marginal branch, RV branch, right ventricular branch, RV-Ast, rechtsventrikulärer Ast',
      conus_branch: 'conus, conus artery, Konusast',
      side_branch: 'SB, Seitenast',
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
    ],
  },
  'lesions/0/segment': {
    safe: {
      ostial: 'ostium',
      proximal: 'prox',
      mid: 'middle, mittel',
    },
    asked: [['medial', 'mid']],
  },
  'lesions/0/stump': {
    safe: {
      tapered: 'taper, conical, konisch',
      blunt: 'stumpf',
      invisible: 'not visible, nicht sichtbar',
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
    ],
  },
  'lesions/0/tortuosity': {
    safe: {
      unseen: 'not seen, not visible, nicht sichtbar',
    },
    asked: [
      ['straight, gerade', 'none'],
      ['yes, ja', 'present, mild, moderate, severe'],
      ['tortuous, geschlängelt', 'present'],
    ],
  },
  'lesions/0/prior_attempt': {
    safe: {
      failed: 'failure, unsuccessful, frustran, erfolglos',
    },
    asked: [
      ['yes, ja', 'failed, none'],
      ['first, success, successful, erfolgreich', 'none'],
    ],
  },
  'lesions/0/rentrop': {
    safe: {
      0: 'Rentrop 0',
      1: 'Rentrop 1, Rentrop I',
      2: 'Rentrop 2, Rentrop II',
      3: 'Rentrop 3, Rentrop III',
    },
  },
  'lesions/0/werner_cc': {
    safe: {
      0: 'CC0',
      1: 'CC1',
      2: 'CC2',
    },
  },
  'lesions/0/distal_vessel': {
    safe: {
      good: 'gut',
      diseased: 'erkrankt',
      poor: 'schlecht',
    },
    asked: [
      ['normal', 'good'],
      ['diffuse', 'diseased'],
    ],
  },
  lvef_grade: {
    safe: {
      normal: 'preserved, erhalten',
      mildly_reduced: 'mild, mildly impaired, leicht reduziert, leichtgradig reduziert',
      moderately_reduced: 'moderate, moderately impaired, mittelgradig reduziert',
      severely_reduced: 'severe, severely impaired, schwer reduziert, hochgradig reduziert',
    },
    asked: [
      ['good, gut', 'normal'],
      ['reduced, reduziert, impaired', 'mildly_reduced, moderately_reduced, severely_reduced'],
      ['poor', 'severely_reduced'],
    ],
  },
  'patient/dominance': {
    safe: {
      right: 'right-dominant, Rechtsversorger, Rechtsversorgungstyp',
      left: 'left-dominant, Linksversorger, Linksversorgungstyp',
      balanced: 'codominant, ausgeglichen, ausgeglichener Versorgungstyp',
    },
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
      lima: 'left internal mammary artery, left internal thoracic artery, LITA',
      rima: 'right internal mammary artery, right internal thoracic artery, RITA',
      radial: 'radial artery, Arteria radialis',
      vein: 'SVG, saphenous vein graft, saphenous vein, ACVB, Vene',
      other: 'andere',
    },
  },
  'patient/grafts/0/state': {
    safe: {
      patent: 'offen, durchgängig',
      diseased: 'erkrankt, stenosed, stenosiert',
      occluded: 'verschlossen',
    },
    asked: [
      ['open', 'patent'],
      ['failed', 'diseased, occluded'],
    ],
  },
  presentation: {
    safe: {
      stable: 'stable angina, chronic coronary syndrome, stabil, stabile Angina',
      unstable_angina: 'UA, instabile Angina',
      nstemi: 'NSTE-MI',
      stemi: 'STE-MI',
      heart_failure: 'Herzinsuffizienz',
      arrhythmia: 'Arrhythmie, Rhythmusstörung',
      silent: 'silent ischaemia, silent ischemia, stumme Ischämie',
      acs: 'acute coronary syndrome, akutes Koronarsyndrom',
    },
    asked: [
      ['mi', 'nstemi, stemi'],
      ['asymptomatic', 'silent'],
      ['vt', 'arrhythmia'],
    ],
  },
  'indication/surgery': {
    safe: {
      declined: 'refused, abgelehnt',
      unsuitable: 'not suitable, ungeeignet',
      possible: 'möglich',
    },
    asked: [
      ['inoperable, high risk', 'unsuitable'],
      ['suitable', 'possible'],
    ],
  },
  'procedure/support/0': {
    safe: {
      iabp: 'balloon pump, intra-aortic balloon pump, IABC',
      ecmo: 'VA-ECMO, ECLS',
      other: 'andere',
    },
  },
  'procedure/support_timing': {
    safe: {
      planned: 'prophylactic, elective, geplant',
      urgent: 'bailout, bail-out, notfallmäßig',
    },
  },
  'procedure/anaesthesia': {
    safe: {
      local: 'local anaesthesia, Lokalanästhesie',
      sedation: 'conscious sedation, Sedierung, Analgosedierung',
      general: 'general anaesthesia, GA, Vollnarkose, Allgemeinanästhesie',
    },
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
      success: 'Erfolg',
      contrast: 'contrast limit, Kontrastmittel',
      radiation: 'radiation limit, Strahlung',
      time: 'Zeit',
      no_progress: 'failure to progress',
      complication: 'Komplikation',
      staged: 'planned staging',
    },
    asked: [
      ['failure, failed', 'no_progress'],
      ['perforation', 'complication'],
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
      parallel_wire: 'parallel wiring, Paralleldraht',
      knuckle: 'knuckle wire, knuckled wire',
      stingray: 'device-based re-entry',
      contrast_modulation: 'Carlino, microinjection',
      ivus_guided: 'IVUS',
      wire_crossing: 'retrograde wire crossing',
      kissing_wire: 'kissing wires',
      reverse_cart: 'rcart',
      tip_in: 'tip-in',
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
    },
  },
  'lesions/0/crossing/attempts/0/path': {
    safe: {
      intraplaque: 'intimal, true lumen, true-to-true',
      extraplaque: 'subintimal, extra-plaque, subadventitial',
      microchannel: 'micro-channel, Mikrokanal',
    },
  },
  'lesions/0/crossing/attempts/0/result': {
    safe: {
      crossed: 'success, successful, erfolgreich',
      failed: 'failure, unsuccessful, frustran, erfolglos, not crossed',
      stopped: 'aborted, abgebrochen',
    },
    asked: [
      ['wire crossed', 'crossed'],
      ['partial, partly', 'crossed, failed, stopped'],
      ['yes', 'crossed'],
      ['no', 'failed'],
    ],
  },
  'lesions/0/crossing/attempts/0/failed_at': {
    safe: {
      proximal_cap: 'proximal cap, proximale Kappe',
      distal_cap: 'distal cap, distale Kappe',
      collateral: 'channel, Kollaterale',
      reentry: 're-entry, Re-entry',
    },
    asked: [
      ['balloon', 'device'],
      ['microcatheter', 'device, collateral'],
      ['cap', 'proximal_cap, distal_cap'],
      ['entry', 'proximal_cap'],
      ['exit', 'distal_cap'],
    ],
  },
  'lesions/0/calcification': {
    asked: [
      ['yes, ja, vorhanden', 'present, mild, moderate, severe'],
      ['calcified, calcification, verkalkt', 'present'],
    ],
  },
  'lesions/0/cto_evidence': {
    safe: {
      definite: 'certain, gesichert',
      probable: 'likely, wahrscheinlich',
    },
  },
  'lesions/0/preparation/0': {
    safe: {
      balloon: 'predilatation, predilation, Ballon, Vordilatation',
      cutting: 'cutting balloon',
      scoring: 'scoring balloon',
      rotational: 'rotablation, rotational atherectomy, Rotablator, Rotablation',
      orbital: 'orbital atherectomy',
      laser: 'ELCA, excimer laser',
      lithotripsy: 'IVL, shockwave, intravascular lithotripsy, Lithotripsie',
      other: 'andere',
    },
  },
  'lesions/0/imaging/0': {
    safe: {
      ivus: 'intravascular ultrasound, intravaskulärer Ultraschall',
      oct: 'optical coherence tomography, OFDI',
    },
  },
  bifurcation_technique: {
    safe: {
      provisional: 'provisional stenting, provisional T',
      mini_crush: 'minicrush',
      dk_crush: 'double kissing crush, double-kissing crush',
      dk_culotte: 'double kissing culotte, double-kissing culotte',
      t_stenting: 'T-stent',
      tap: 'T and protrusion',
      v_stenting: 'V stent',
      other: 'andere',
    },
    asked: [['crush', 'mini_crush, dk_crush']],
  },
  'lesions/0/stents/0/type': {
    safe: {
      des: 'drug-eluting stent',
      bms: 'bare-metal stent',
      scaffold: 'BRS, BVS',
      dcb: 'DEB, drug-coated balloon, drug-eluting balloon',
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
      device_damage: 'device fracture, wire fracture, wire unravelling, unravelled wire, Drahtbruch',
      vessel_closure: 'acute closure, abrupt vessel closure, acute vessel closure, Gefäßverschluss',
      thrombus: 'thrombosis, coronary thrombus',
      spasm: 'vasospasm, Spasmus',
      cardiac_arrest: 'resuscitation, Herzstillstand, Reanimation',
      allergic_reaction: 'anaphylaxis, allergische Reaktion',
      fistula: 'coronary fistula, coronary-cameral fistula, Fistel',
      death: 'Tod',
      mi: 'myocardial infarction, Myokardinfarkt, Herzinfarkt',
      stroke: 'cva, Schlaganfall',
      urgent_revascularisation: 'urgent_revascularization',
      tamponade: 'cardiac tamponade, Perikardtamponade',
      perforation: 'coronary perforation, Koronarperforation',
      bleeding: 'Blutung',
      contrast_nephropathy:
        'cin, contrast-induced nephropathy, ca-aki, contrast-associated acute kidney injury',
      donor_vessel_injury: 'donor artery injury, donor vessel dissection, donor artery dissection',
      aortic_dissection: 'Aortendissektion',
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
    },
    asked: [
      ['infarction', 'mi'],
      ['Infarkt', 'mi'],
      ['aki', 'contrast_nephropathy'],
      ['entrapment', 'device_entrapment, device_loss'],
      ['chest pain, ST elevation', 'ischaemia'],
      ['haemopericardium', 'pericardial_effusion, tamponade'],
      ['hemopericardium', 'pericardial_effusion, tamponade'],
      ['pericardial bleeding', 'pericardial_effusion, tamponade'],
    ],
  },
  'complications/0/ellis': {
    safe: {
      1: 'Ellis 1, Ellis I, type I',
      2: 'Ellis 2, Ellis II, type II',
      3: 'Ellis 3, Ellis III, type III',
      cavity: 'cavity spilling, cavity-spilling, Ellis III cavity spilling',
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
    safe: { small: 'klein', medium: 'mittelgroß', large: 'big, groß' },
    asked: [
      ['faint, tiny, thin', 'small'],
      ['good', 'medium, large'],
      ['well developed, rich, kräftig', 'large'],
    ],
  },
  'lesions/0/outcome/flow_grade': {
    safe: {
      good: 'normal, brisk, gut',
      slow: 'reduced, slow flow, verlangsamt',
      none: 'no flow, no reflow',
      restored: 're-established, wiederhergestellt',
    },
    asked: [['excellent', 'good']],
  },
  result_grade: {
    safe: {
      excellent: 'sehr gut, ausgezeichnet',
      good: 'gut',
      acceptable: 'fair, suboptimal, akzeptabel',
      poor: 'schlecht',
    },
    asked: [
      ['satisfactory', 'good, acceptable'],
      ['optimal', 'excellent'],
    ],
  },
  'complications/0/when': {
    safe: {
      procedure: 'intraprocedural, periprocedural, intraprozedural',
      hospital: 'in-hospital, im Krankenhaus',
      later: 'after discharge, später',
      after_procedure: 'postprocedural, after the procedure, nach dem Eingriff',
    },
    asked: [['delayed', 'after_procedure, hospital, later']],
  },
  'complications/0/treatment/0': {
    safe: {
      fenestration: 'Fenestrierung',
      crushing: 'crushed, stent crush',
      resuscitation: 'CPR, Reanimation',
      ventilation: 'intubation, Beatmung',
      observation: 'watchful waiting, monitoring, Beobachtung',
      balloon: 'balloon inflation, prolonged balloon inflation, Ballon',
      covered_stent: 'Stentgraft, gecoverter Stent',
      coils: 'coil, coiling, Coil',
      fat: 'fat embolisation, fat embolization, Fett',
      reversal: 'protamine, Protamin',
      pericardiocentesis: 'Perikardpunktion, pericardial drainage',
      surgery: 'Operation',
      other: 'andere',
      aspiration: 'thrombus aspiration',
      retrieval: 'Bergung',
      medication: 'drugs, Medikamente',
      fluids: 'volume, fluid resuscitation, Volumengabe',
      dissection_flap: 'subintimal flap, Dissektionslamelle',
      cardioversion: 'defibrillation, Kardioversion, Defibrillation',
      transfusion: 'blood transfusion, Bluttransfusion',
    },
    asked: [
      ['conservative, konservativ', 'observation, medication, none'],
      ['snare', 'retrieval'],
      ['thrombectomy', 'aspiration'],
      ['vasopressors', 'medication'],
      ['pacemaker', 'pacing'],
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
      death: 'Tod',
      mi: 'myocardial infarction, Myokardinfarkt, Herzinfarkt',
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
      occluded: 'reocclusion, reoccluded, Reverschluss',
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
      pci: 'PTCA',
      cabg: 'bypass surgery, Bypassoperation',
      mi: 'myocardial infarction, Myokardinfarkt, Herzinfarkt',
      stroke: 'cva, Schlaganfall',
      angiography: 'coronary angiography, Koronarangiographie',
      heart_failure: 'Herzinsuffizienz',
      atrial_fibrillation: 'af, Vorhofflimmern',
      kidney_disease: 'ckd, chronic kidney disease, Niereninsuffizienz',
      intolerance: 'allergy, Allergie, Unverträglichkeit',
      other: 'andere',
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
    ],
  },
  'indication/tests/0/test': {
    safe: {
      ecg: 'EKG',
      exercise_ecg: 'Belastungs-EKG',
      echo: 'echocardiography, echocardiogram, TTE, Echokardiographie',
      stress_echo: 'stress echocardiography, Stressecho, Stress-Echokardiographie',
      transoesophageal_echo: 'TOE, TEE, transesophageal echo',
      cmr: 'mri, cardiac mri, Kardio-MRT',
      ct_angiography: 'ccta, CT-Angiographie',
      angiography: 'coronary angiography, Koronarangiographie',
      laboratory: 'lab, Labor',
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
      closure_device: 'Verschlusssystem',
      guide_catheter: 'guiding catheter, Führungskatheter',
      diagnostic_catheter: 'Diagnostikkatheter',
      plug: 'vascular plug, occluder, Okkluder',
      lithotripsy_balloon: 'lithotripsy, IVL, IVL balloon, shockwave',
      other: 'andere',
    },
  },
  'lesions/0/devices/0/purpose/0': {
    safe: {
      protection: 'donor protection, vessel protection, Schutz',
      delivery: 'buddy wire, stent delivery',
      positioning: 'stent positioning, Platzierung',
      atherectomy: 'rotablation, Atherektomie',
      fenestration: 'fenestrate, Fenestrierung',
      modification: 'plaque modification, grenadoplasty, Plaquemodifikation',
      marker: 'landmark',
      side_branch: 'side branch protection, Seitenast',
      anchoring: 'anchor',
      trapping: 'trap',
      externalisation: 'externalization',
      predilatation: 'predilation, Vordilatation',
      postdilatation: 'postdilation, Nachdilatation',
      haemostasis: 'hemostasis, Blutstillung',
      deflection: 'deflect',
      channel: 'channel dilatation, channel dilation',
      jailed: 'jailed wire',
      kissing: 'kissing balloon, kissing balloons',
      pot: 'proximal optimisation technique, proximal optimization technique',
      occlusion: 'occlude',
      other: 'andere',
    },
  },
  'procedure/other_lesions/0/when': {
    safe: {
      earlier: 'früher',
      same_session: 'same session, gleiche Sitzung',
      planned: 'geplant',
      none: 'untreated, unbehandelt',
    },
    asked: [
      ['before', 'earlier'],
      ['later', 'planned'],
      ['staged', 'planned'],
      ['during', 'same_session'],
    ],
  },
  'lesions/0/crossing/attempts/0/confirmed_by/0': {
    safe: {
      contralateral_injection: 'kontralaterale Injektion',
      microcatheter_injection: 'tip injection',
      ivus: 'intravascular ultrasound',
      oct: 'optical coherence tomography',
      projections: 'orthogonal projections',
      other: 'andere',
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
      ongoing: 'not resolved, anhaltend',
      fatal: 'tödlich',
    },
    asked: [
      ['stopped', 'resolved'],
      ['sealed', 'resolved'],
      ['recovered', 'resolved'],
      ['persistent', 'ongoing'],
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
      sizing: 'stent sizing, Größenbestimmung',
      result: 'Ergebnis',
    },
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
    ],
  },
  'procedure/guide_setup': {
    safe: {
      ping_pong: 'ping pong',
    },
    asked: [
      ['one', 'single'],
      ['two', 'dual, ping_pong'],
      ['double', 'dual, ping_pong'],
    ],
  },
  'patient/smoker': {
    safe: {
      yes: 'present, vorhanden, current',
      no: 'absent, nicht vorhanden, never',
      former: 'ex, ex-smoker, former smoker, Ex-Raucher, ehemalig',
    },
  },
  'discharge/course': {
    safe: {
      uneventful: 'unremarkable, komplikationslos, unauffällig',
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
      successful: 'success, worked, erfolgreich',
      partial: 'partly, teilweise',
      failed: 'unsuccessful, failure, erfolglos, frustran',
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
    asked: [['Hinterwand', 'inferior, posterior']],
  },
  'patient/history/0/state': {
    safe: {
      patent: 'offen, durchgängig',
      restenosis: 'Restenose, ISR, in-stent restenosis',
      occluded: 'verschlossen, reoccluded',
      crushed: 'gecrusht',
    },
    asked: [
      ['open', 'patent'],
      ['failed', 'restenosis, occluded'],
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
  'procedure/haemodynamics': { safe: { stable: 'stabil', unstable: 'instabil' } },
  'procedure/other_lesions/0/severity': {
    safe: {
      none: 'normal, unauffällig',
      severe: 'high-grade',
      significant: 'signifikant',
      subtotal: 'subtotally occluded, subtotal occlusion, subtotaler Verschluss',
      occluded: 'verschlossen',
    },
    asked: [['tight, critical', 'severe']],
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
    },
  },
  'lesions/0/collaterals/0/use': {
    safe: {
      crossed: 'passed',
      failed: 'not crossed, nicht passierbar',
      not_tried: 'not used, unused, nicht genutzt',
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
    ],
  },
  'patient/diabetes_type': {
    safe: { type_1: '1, IDDM, Typ 1', type_2: '2, NIDDM, Typ 2', other: 'andere' },
  },
  'complications/0/found_by/0': {
    safe: {
      echo: 'echocardiography, Echokardiographie',
      ct: 'CT angiography',
      cmr: 'MRI, cardiac MRI, Kardio-MRT',
      ecg: 'EKG',
      surgery: 'Operation',
      other: 'andere',
    },
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
      medium: 'mittelgroß',
      large: 'big, enlarged, groß',
    },
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
};
