/**
 * Invented procedures whose true probabilities are known, so that what an audit must find is known too. Nothing here is
 * a published figure: the probabilities differ from those that the scores print, as a unit's own do.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** What is true of every procedure. */
export const TRUTH = {
  /** Crossing within 30 minutes, by the points of J-CTO. */
  withinThirty: [0.9, 0.72, 0.5, 0.3, 0.16, 0.08],
  /** Crossing later, where it was not within 30 minutes; one operator stops earlier than the others. */
  later: 0.72,
  laterByEarlyStopper: 0.25,
  /** Technical success of a lesion that was crossed. */
  successOnceCrossed: 0.95,
  /** A perforation that has to be treated, for each point of PROGRESS-CTO perforation and one more. */
  perforation: 0.008,
  death: 0.006,
  mi: 0.012,
  stroke: 0.004,
  tamponade: 0.009,
} as const;

const OPERATORS = ['op-1', 'op-2', 'op-3', 'op-4', 'op-5', 'op-6', 'op-7', 'op-8'] as const;
const EARLY_STOPPER: (typeof OPERATORS)[number] = 'op-7';

/** The chances of a lesion, each from 0 to 1. */
export interface Chances {
  readonly withinThirty: number;
  readonly technicalSuccess: number;
  /** Of the procedure, as those below. */
  perforation: number;
  readonly mace: number;
}

type Word = string | number;

export interface InventedLesion {
  readonly vessel: string;
  /** Whether it was attempted; some lesions are seen and left alone. */
  readonly attempted: boolean;
  readonly length: number;
  readonly bend: number;
  /** The other findings, by their keys. */
  readonly findings: Readonly<Record<string, Word>>;
  readonly strategies: readonly string[];
  readonly crossed: boolean;
  readonly minutes: number;
  readonly flow: number;
  readonly stenosis: number;
  /** The true points. */
  readonly jCto: number;
  readonly chances: Chances;
}

export interface InventedProcedure {
  readonly patient: string;
  readonly age: number;
  readonly sex: 'female' | 'male';
  /** The other answers about the patient, by their keys. */
  readonly history: Readonly<Record<string, Word>>;
  /** `2024-03-17`. */
  readonly date: string;
  readonly operator: string;
  readonly contrast: number;
  readonly airKerma: number;
  readonly minutes: number;
  readonly lesions: readonly InventedLesion[];
  /** The kinds that happened; none is an empty list. */
  readonly complications: readonly string[];
}

/** Draws: the same seed gives the same. */
export function createDraw(seed: number) {
  const generator = xoroshiro128plus(seed);
  const chance = () => uniformInt(generator, 0, 999_999) / 1_000_000;
  return {
    /** True so many times of one. */
    happens: (probability: number): boolean => chance() < probability,
    /** A whole number, both ends included. */
    whole: (least: number, most: number): number => uniformInt(generator, least, most),
    /** One of them, as often as its weight says. */
    one<T>(weights: readonly (readonly [value: T, weight: number])[]): T {
      const sum = weights.reduce((total, [, weight]) => total + weight, 0);
      let left = chance() * sum;
      for (const [value, weight] of weights) {
        left -= weight;
        if (left < 0) return value;
      }
      return (weights.at(-1) as (typeof weights)[number])[0];
    },
  };
}

export type Draw = ReturnType<typeof createDraw>;

const answer = (draw: Draw, yes: number) => (draw.happens(yes) ? 'yes' : 'no');

/** A length: below 20 mm in half of the lesions, and never 20, of which sources disagree. */
const drawLength = (draw: Draw) => (draw.happens(0.5) ? draw.whole(5, 19) : draw.whole(21, 70));

function drawFindings(draw: Draw) {
  const stump = draw.one([
    ['tapered', 45],
    ['blunt', 45],
    ['invisible', 10],
  ]);
  const collaterals = answer(draw, 0.6);
  return {
    segment: draw.one([
      ['ostial', 8],
      ['proximal', 40],
      ['mid', 38],
      ['distal', 14],
    ]),
    occlusion_months: draw.whole(3, 120),
    timi_before: 0,
    stump,
    cap_ambiguity: stump === 'tapered' ? 'no' : answer(draw, 0.5),
    calcification: draw.one([
      ['none', 40],
      ['mild', 25],
      ['moderate', 22],
      ['severe', 13],
    ]),
    tortuosity: draw.one([
      ['none', 40],
      ['mild', 30],
      ['moderate', 20],
      ['severe', 9],
      ['unseen', 1],
    ]),
    prior_attempt: draw.one([
      ['none', 80],
      ['failed', 20],
    ]),
    interventional_collaterals: collaterals,
    rentrop: collaterals === 'yes' ? draw.whole(1, 3) : draw.whole(0, 2),
    in_stent: answer(draw, 0.12),
    side_branch_at_cap: answer(draw, 0.35),
    distal_bifurcation: answer(draw, 0.3),
    multiple_occlusions: answer(draw, 0.08),
    distal_vessel: draw.one([
      ['good', 60],
      ['diseased', 30],
      ['poor', 10],
    ]),
  };
}

/** The strategies in their order: more of them where crossing takes longer. */
function drawStrategies(draw: Draw, isQuick: boolean, collaterals: string): string[] {
  const first = draw.one([
    ['awe', 88],
    ['adr', 12],
  ]);
  if (isQuick) return [first];
  const second =
    collaterals === 'yes'
      ? draw.one([
          ['retrograde_wire', 2],
          ['retrograde_dissection', 2],
          ['adr', 1],
        ] as const)
      : 'adr';
  return first === second ? [first] : [first, second];
}

function perforationPoints(
  age: number,
  findings: ReturnType<typeof drawFindings>,
  strategies: readonly string[],
) {
  const strategy = strategies.some((one) => one.startsWith('retrograde'))
    ? 2
    : strategies.includes('adr')
      ? 1
      : 0;
  const isCalcified = ['moderate', 'severe'].includes(findings.calcification);
  return Number(age >= 65) + Number(isCalcified) + Number(findings.stump !== 'tapered') + strategy;
}

/** The chance that at least one of them happens. */
const anyOf = (...chances: readonly number[]) => 1 - chances.reduce((none, chance) => none * (1 - chance), 1);

const MACE = anyOf(TRUTH.death, TRUTH.mi, TRUTH.stroke, TRUTH.tamponade);

function drawLesion(draw: Draw, age: number, operator: string, isFirst: boolean): InventedLesion {
  const findings = drawFindings(draw);
  const length = drawLength(draw);
  const bend = draw.happens(0.75) ? draw.whole(0, 45) : draw.whole(46, 120);
  const jCto =
    Number(length >= 20) +
    Number(bend > 45) +
    Number(findings.stump !== 'tapered') +
    Number(findings.calcification !== 'none') +
    Number(findings.prior_attempt === 'failed');
  const withinThirty = TRUTH.withinThirty[jCto] ?? 0;
  const later = operator === EARLY_STOPPER ? TRUTH.laterByEarlyStopper : TRUTH.later;
  const isQuick = draw.happens(withinThirty);
  const crossed = isQuick || draw.happens(later);
  const isOpen = crossed && draw.happens(TRUTH.successOnceCrossed);
  const strategies = drawStrategies(draw, isQuick, findings.interventional_collaterals);
  return {
    vessel: draw.one([
      ['RCA', 50],
      ['LAD', 25],
      ['LCx', 17],
      ['OM1', 5],
      ['D1', 3],
    ]),
    attempted: isFirst || draw.happens(0.8),
    length,
    bend,
    findings,
    strategies,
    crossed,
    minutes: isQuick ? draw.whole(3, 30) : draw.whole(31, 150),
    flow: isOpen ? 3 : draw.whole(0, 2),
    stenosis: isOpen ? draw.whole(0, 25) : draw.whole(60, 100),
    jCto,
    chances: {
      withinThirty,
      technicalSuccess: (withinThirty + (1 - withinThirty) * later) * TRUTH.successOnceCrossed,
      perforation: TRUTH.perforation * (1 + perforationPoints(age, findings, strategies)),
      mace: MACE,
    },
  };
}

/** A day of the years from 2019 to 2026. */
const drawDate = (draw: Draw) =>
  new Date(Date.UTC(2019, 0, 1 + draw.whole(0, 365 * 8 - 62))).toISOString().slice(0, 10);

/** The procedure of this number. */
export function inventProcedure(draw: Draw, number: number): InventedProcedure {
  const age = draw.whole(38, 88);
  const operator = draw.one(OPERATORS.map((name, at) => [name, at + 1] as const));
  const lesions = Array.from({ length: draw.happens(0.06) ? 2 : 1 }, (_, at) =>
    drawLesion(draw, age, operator, at === 0),
  );
  // A perforation is one of the procedure, whichever lesion it came from.
  const perforation = anyOf(
    ...lesions.filter(({ attempted }) => attempted).map(({ chances }) => chances.perforation),
  );
  for (const { chances } of lesions) chances.perforation = perforation;
  // One that was left alone may well be told first.
  if (number % 2 === 0) lesions.reverse();
  const kinds = {
    death: TRUTH.death,
    mi: TRUTH.mi,
    stroke: TRUTH.stroke,
    tamponade: TRUTH.tamponade,
    perforation,
  };
  return {
    patient: `P-${number.toString(36).toUpperCase().padStart(4, '0')}`,
    age,
    sex: draw.happens(0.2) ? 'female' : 'male',
    history: {
      prior_cabg: answer(draw, 0.25),
      prior_mi: answer(draw, 0.4),
      prior_pci: answer(draw, 0.55),
      diabetes: answer(draw, 0.4),
      lvef_percent: draw.whole(20, 65),
      egfr_ml_min: draw.whole(20, 110),
    },
    date: drawDate(draw),
    operator,
    contrast: draw.whole(60, 380),
    airKerma: draw.whole(5, 60) / 10,
    minutes: draw.whole(45, 260),
    lesions,
    complications: Object.entries(kinds).flatMap(([kind, chance]) => (draw.happens(chance) ? [kind] : [])),
  };
}
