/** Lesions for looking at: every shape, grade, length, bound and channel, what is not recorded, both dominances. */
import type { Lesion, Patient } from '../src/generated/note.ts';

export interface PicturedLesion {
  /** What there is to be seen. */
  readonly shows: string;
  readonly lesion: Partial<Lesion>;
  readonly patient: Partial<Patient>;
}

/** Everything that J-CTO and PROGRESS-CTO ask for, none of which counts. */
export const plainLesion: Partial<Lesion> = {
  vessel: 'RCA',
  segment: 'mid',
  timi_before: 0,
  length_mm: 15,
  stump: 'tapered',
  cap_ambiguity: 'no',
  calcification: 'none',
  bend_degrees: 10,
  tortuosity: 'none',
  prior_attempt: 'none',
  interventional_collaterals: 'yes',
  collaterals: [{ channel: 'septal', donor: 'LAD', werner_cc: 2 }],
  rentrop: 3,
  in_stent: 'no',
  side_branch_at_cap: 'no',
  distal_bifurcation: 'no',
  stents: [],
  outcome: { timi_flow: 3 },
};

const right: Partial<Patient> = { dominance: 'right' };
const left: Partial<Patient> = { dominance: 'left' };

const lesion = (shows: string, more: Partial<Lesion> = {}, patient = right): PicturedLesion => ({
  shows,
  lesion: { ...plainLesion, ...more },
  patient,
});

/** A lesion of which only this is recorded. */
const bare = (shows: string, only: Partial<Lesion>, patient: Partial<Patient> = {}): PicturedLesion => ({
  shows,
  lesion: only,
  patient,
});

export const picturedLesions: readonly PicturedLesion[] = [
  lesion('nothing counts'),
  lesion('blunt stump', { stump: 'blunt' }),
  lesion('stump not visible', { stump: 'invisible', segment: 'ostial' }),
  lesion('stump unknown', { stump: 'unknown' }),
  lesion('ambiguous cap', { cap_ambiguity: 'yes', stump: 'blunt' }),
  lesion('ambiguity unknown', { cap_ambiguity: 'unknown' }),
  lesion('side branch at the cap', { side_branch_at_cap: 'yes', stump: 'blunt' }),
  lesion('side branch unknown', { side_branch_at_cap: 'unknown', stump: 'blunt' }),
  lesion('bifurcation behind it', { distal_bifurcation: 'yes' }),
  lesion('bifurcation unknown', { distal_bifurcation: 'unknown' }),
  lesion('5 mm', { length_mm: 5 }),
  lesion('20 mm exactly', { length_mm: 20 }),
  lesion('38 mm', { length_mm: 38 }),
  lesion('60 mm', { length_mm: 60, stump: 'blunt' }),
  lesion('120 mm', { length_mm: 120, stump: 'blunt' }),
  lesion('200 mm, all else too', {
    length_mm: 200,
    stump: 'blunt',
    calcification: 'severe',
    bend_degrees: 90,
    tortuosity: 'severe',
    cap_ambiguity: 'yes',
    side_branch_at_cap: 'yes',
    distal_bifurcation: 'yes',
  }),
  lesion('under 20 mm', { length_mm: 'under 20' }),
  lesion('over 20 mm', { length_mm: 'over 20' }),
  lesion('20-25 mm', { length_mm: '20-25' }),
  lesion('15-25 mm: left open', { length_mm: '15-25' }),
  lesion('about 20 mm', { length_mm: 'about 20' }),
  lesion('length unknown', { length_mm: 'unknown' }),
  lesion('mild calcification', { calcification: 'mild', length_mm: 24 }),
  lesion('moderate calcification', { calcification: 'moderate', length_mm: 24 }),
  lesion('severe calcification', { calcification: 'severe', length_mm: 24 }),
  lesion('calcification not graded', { calcification: 'present', length_mm: 24 }),
  lesion('calcification unknown', { calcification: 'unknown', length_mm: 24 }),
  lesion('straight', { bend_degrees: 0 }),
  lesion('bend of 45 degrees', { bend_degrees: 45, length_mm: 24 }),
  lesion('bend of 50 degrees', { bend_degrees: 50, length_mm: 24 }),
  lesion('bend of 90 degrees', { bend_degrees: 90, length_mm: 30, stump: 'blunt' }),
  lesion('bend of 135 degrees', { bend_degrees: 135, length_mm: 30, stump: 'blunt' }),
  lesion('hairpin', { bend_degrees: 180, length_mm: 35 }),
  lesion('short and bent', { bend_degrees: 80, length_mm: 6, stump: 'blunt', cap_ambiguity: 'yes' }),
  lesion('over 45 degrees', { bend_degrees: 'over 45', length_mm: 24 }),
  lesion('under 45 degrees', { bend_degrees: 'under 45', length_mm: 24 }),
  lesion('30-60 degrees: left open', { bend_degrees: '30-60', length_mm: 24 }),
  lesion('bend unknown', { bend_degrees: 'unknown', length_mm: 24 }),
  lesion('mild tortuosity', { tortuosity: 'mild' }),
  lesion('moderate tortuosity', { tortuosity: 'moderate' }),
  lesion('severe tortuosity', { tortuosity: 'severe', stump: 'blunt', cap_ambiguity: 'yes' }),
  lesion('the way to it not visible', { tortuosity: 'unseen' }),
  lesion('tortuosity unknown', { tortuosity: 'unknown' }),
  lesion('in-stent occlusion', { in_stent: 'yes', length_mm: 28, stump: 'blunt' }),
  lesion('failed before, no interventional collaterals', {
    prior_attempt: 'failed',
    interventional_collaterals: 'no',
    collaterals: [],
  }),
  lesion('a channel that cannot be passed', {
    interventional_collaterals: 'no',
    rentrop: 1,
    collaterals: [{ channel: 'epicardial', donor: 'LCx', werner_cc: 0, tortuous: 'yes' }],
  }),
  lesion('two donors, Rentrop 2', {
    rentrop: 2,
    collaterals: [
      { channel: 'septal', donor: 'LAD', werner_cc: 1 },
      { channel: 'epicardial', donor: 'OM1', werner_cc: 2 },
    ],
  }),
  lesion('ipsilateral and bridging', {
    rentrop: 2,
    collaterals: [
      { channel: 'ipsilateral', werner_cc: 1 },
      { channel: 'bridging', werner_cc: 0 },
    ],
  }),
  lesion(
    'by a graft',
    { vessel: 'LAD', collaterals: [{ channel: 'graft', donor: 'graft' }] },
    {
      ...right,
      grafts: [
        { to: 'LAD', conduit: 'lima', state: 'patent' },
        { to: 'RCA', conduit: 'vein', state: 'occluded' },
      ],
    },
  ),
  lesion('four collaterals', {
    collaterals: [
      { channel: 'septal', donor: 'LAD' },
      { channel: 'epicardial', donor: 'D1' },
      { channel: 'epicardial', donor: 'OM2' },
      { channel: 'unknown' },
    ],
  }),
  lesion('Rentrop 0', { rentrop: 0, interventional_collaterals: 'no', collaterals: [] }),
  lesion('flow before: no total occlusion', { timi_before: 1, length_mm: 24 }),
  lesion('two stents, flow restored', {
    length_mm: 32,
    stump: 'blunt',
    stents: [
      { type: 'des', diameter_mm: 3, length_mm: 38 },
      { type: 'des', diameter_mm: 2.75, length_mm: 28 },
    ],
  }),
  lesion('stents without a length', { stents: [{ type: 'des' }, { type: 'dcb' }] }),
  lesion(
    'left-dominant circumflex, all of PROGRESS-CTO',
    {
      vessel: 'LCx',
      segment: 'distal',
      cap_ambiguity: 'yes',
      tortuosity: 'moderate',
      interventional_collaterals: 'no',
      collaterals: [],
    },
    left,
  ),
  lesion(
    'left-dominant, branch at the back',
    { vessel: 'LPDA', segment: 'proximal', collaterals: [{ channel: 'septal', donor: 'LAD', werner_cc: 2 }] },
    left,
  ),
  lesion('all of J-CTO', {
    length_mm: 42,
    stump: 'blunt',
    calcification: 'severe',
    bend_degrees: 70,
    prior_attempt: 'failed',
  }),
  lesion('all of both scores', {
    vessel: 'LCx',
    segment: 'proximal',
    length_mm: 48,
    stump: 'invisible',
    cap_ambiguity: 'yes',
    calcification: 'moderate',
    bend_degrees: 95,
    tortuosity: 'severe',
    prior_attempt: 'failed',
    interventional_collaterals: 'no',
    collaterals: [{ channel: 'epicardial', donor: 'RCA', werner_cc: 0 }],
    rentrop: 1,
    side_branch_at_cap: 'yes',
    distal_bifurcation: 'yes',
    in_stent: 'no',
  }),
  bare('only the vessel', { vessel: 'LAD' }),
  bare(
    'looked for, could not be told',
    {
      vessel: 'RCA',
      segment: 'unknown',
      length_mm: 'unknown',
      stump: 'unknown',
      cap_ambiguity: 'unknown',
      calcification: 'unknown',
      bend_degrees: 'unknown',
      tortuosity: 'unknown',
      prior_attempt: 'unknown',
      interventional_collaterals: 'unknown',
      rentrop: 'unknown',
      in_stent: 'unknown',
      side_branch_at_cap: 'unknown',
      distal_bifurcation: 'unknown',
    },
    { dominance: 'unknown' },
  ),
];
