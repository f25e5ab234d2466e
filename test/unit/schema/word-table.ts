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
      ['antegrade, antegrad', 'awe, adr'],
      ['retrograde, retrograd', 'retrograde_wire, retrograde_dissection'],
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
  'indication/symptoms/0': {
    safe: {
      angina: 'angina pectoris',
      dyspnoea: 'dyspnea, shortness of breath, sob, Dyspnoe, Atemnot, Luftnot',
      fatigue: 'tiredness, Müdigkeit',
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
    asked: [['straight, gerade', 'none']],
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
  'complications/0': {
    safe: {
      death: 'Tod',
      mi: 'myocardial infarction, Myokardinfarkt, Herzinfarkt',
      stroke: 'cva, Schlaganfall',
      urgent_revascularisation: 'urgent_revascularization',
      tamponade: 'cardiac tamponade, Perikardtamponade',
      perforation: 'coronary perforation, Koronarperforation',
      bleeding: 'Blutung',
      contrast_nephropathy: 'cin, contrast-induced nephropathy',
    },
    asked: [
      ['infarction, Infarkt', 'mi'],
      ['aki', 'contrast_nephropathy'],
    ],
  },
};
