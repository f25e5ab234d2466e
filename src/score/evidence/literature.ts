/**
 * Where every figure comes from, and how certain it is.
 */

/**
 * Where a figure was read: in the abstract; in the abstract or on the publisher's page, of which the dossier does
 * not say which; or in a secondary source. Figures from recollection or inference have no place in this project.
 */
export type Confidence = 'abstract' | 'original' | 'secondary';

export interface Source {
  /** Short form, as it stands beside a figure: `Morino 2011`. */
  readonly short: string;
  readonly citation: string;
  readonly doi?: string;
  readonly pmid?: string;
}

/** A disputed published statement, with the reasons. */
export interface Dispute {
  /** Why, in one sentence that can stand beside the figure. */
  readonly sentence: string;
  readonly reasons: readonly Statement[];
}

/** A sentence with what was published, and where. */
export interface Statement {
  readonly text: string;
  /** Null for a statement without a figure, which needs no source. */
  readonly source: Source | null;
  /** Whether it has the rate or the c-statistic of a cohort, which an audit prints beside its own. */
  readonly isPerformance?: true;
}

/** A published figure. */
export interface Figure {
  readonly percent: number;
  /** The other end, when the source prints a band from `percent` to this. */
  readonly upTo?: number;
  /** `<` when the source prints a bound and not a value. */
  readonly comparator?: '<';
  /** What a model predicts; left out where it was observed. */
  readonly isModelled?: true;
  /** The source that prints the figure. */
  readonly source: Source;
  readonly confidence: Confidence;
  /** What the figure describes and how it was read: `derivation cohort; read in secondary sources`. */
  readonly reading: string;
  readonly dispute: Dispute | null;
}

/** The figures of one source, all read in one way, each by its percentage and what the source prints with it. */
export function figuresFrom(
  source: Source,
  confidence: Confidence,
  reading: string,
  dispute: Dispute | null = null,
): (percent: number, more?: Pick<Figure, 'upTo' | 'comparator' | 'isModelled'>) => Figure {
  return (percent, more) => ({ percent, ...more, source, confidence, reading, dispute });
}

/** An excerpt was read that names neither its authors nor its year or address, and no search found them. */
export const statPearls: Source = {
  short: 'StatPearls review',
  citation: 'StatPearls review of chronic total occlusion; its authors, year and address could not be found.',
};

export const euroCto2023: Source = {
  short: 'EuroCTO, 3 years',
  citation: 'EuroCTO trial, results at 3 years. EuroIntervention 2023;19:571-579.',
  doi: '10.4244/EIJ-D-23-00312',
};

/** The trial itself could not be read, so there is no more to cite. */
export const orbitaCto2026: Source = {
  short: 'ORBITA-CTO',
  citation:
    'ORBITA-CTO, the first placebo-controlled trial of CTO PCI. American College of Cardiology, March 2026.',
};

export const explore2016: Source = {
  short: 'EXPLORE',
  citation:
    'Henriques JP, et al. Percutaneous intervention for concurrent chronic total occlusions in patients with STEMI: the EXPLORE trial. J Am Coll Cardiol 2016;68:1622-32.',
};

export const usGuideline2021: Source = {
  short: 'US guideline 2021',
  citation: 'Guideline of the United States, 2021.',
};

export const escGuideline2024: Source = {
  short: 'ESC guideline 2024',
  citation: 'Guideline of the European Society of Cardiology, 2024.',
};

export const morino2011: Source = {
  short: 'Morino 2011',
  citation:
    'Morino Y, Abe M, Morimoto T, Kimura T, et al. Predicting successful guidewire crossing through chronic total occlusion of native coronary lesions within 30 minutes: the J-CTO score as a difficulty grading and time assessment tool. JACC Cardiovasc Interv 2011;4(2):213-221.',
  doi: '10.1016/j.jcin.2010.09.024',
  pmid: '21349461',
};

export const christopoulos2015: Source = {
  short: 'Christopoulos 2015',
  citation: 'Christopoulos G, et al. Circ Cardiovasc Interv 2015. PMC4503382.',
};

export const christopoulos2016: Source = {
  short: 'Christopoulos 2016',
  citation:
    'Christopoulos G, Kandzari DE, Yeh RW, et al. Development and validation of a novel scoring system for predicting technical success of chronic total occlusion percutaneous coronary interventions: the PROGRESS CTO score. JACC Cardiovasc Interv 2016;9(1):1-9.',
  doi: '10.1016/j.jcin.2015.09.022',
  pmid: '26762904',
};

/** Its DOI was not verified, so only the PMID is given. */
export const simsek2022: Source = {
  short: 'Simsek 2022',
  citation: 'Simsek B, et al. JACC Cardiovasc Interv 2022;15(14):1413-22.',
  pmid: '35863789',
};

export const simsekOpen2022: Source = {
  short: 'Simsek, OPEN-CTO 2022',
  citation: 'Simsek B, et al. External validation in 4,569 patients. Int J Cardiol 2022.',
  pmid: '36565956',
};

/** Only the journal scan was read; it gives no more of the paper than this. */
export const gurm2011: Source = {
  short: 'Gurm 2011',
  citation:
    'Gurm 2011: contrast volume over calculated creatinine clearance and the risk of kidney injury in 58,957 PCIs, without patients on dialysis. Read in the journal scan of acc.org.',
};

/** The registry behind PROGRESS-CTO, years after the score: what it achieves at which mean score. */
export const progressRegistry2024: Source = {
  short: 'J Invasive Cardiol 2024, PROGRESS-CTO',
  citation: 'PROGRESS-CTO registry in North America and elsewhere, 2017–2023. J Invasive Cardiol 2024.',
  doi: '10.25270/jic/24.00056',
};

export const radiationReview: Source = {
  short: 'PMC5808555',
  citation: 'Radiation dose thresholds for follow-up after fluoroscopic procedures, table 2. PMC5808555.',
};
