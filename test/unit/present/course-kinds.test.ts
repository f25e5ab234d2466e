/** Facts that several vessels share, side branches, lost devices and other lesions in the words of a record. */
import assert from 'node:assert/strict';
import { courseLines } from '../../../src/present/course.ts';
import type { Course } from '../../../src/score/engine/assess.ts';
import { judgeInHospital } from '../../../src/score/evidence/mace.ts';

const lines = (facts: Partial<Course>) =>
  courseLines(
    { lesion: {}, complications: undefined, followUp: undefined, ...facts },
    judgeInHospital(facts.complications, null),
  );

describe('what reaches several vessels', () => {
  it('is one complication, with the stents it took', () => {
    assert.deepEqual(
      lines({
        complications: [
          {
            kind: 'dissection',
            vessel: 'LM',
            also_in: ['LAD', 'LCx'],
            hours_after: 'under 1',
            symptoms: ['angina'],
            treatment: ['stent'],
            stents: [
              { type: 'des', diameter_mm: 3.5, length_mm: 15, vessel: 'LM', also_in: ['LAD'] },
              { type: 'des' },
            ],
            bifurcation_technique: 'culotte',
            timi_after: 3,
          },
          { kind: 'device_loss', device: 'stent', treatment: ['crushing'], left_in_place: 'yes' },
        ],
      }),
      [
        'Complications: dissection (LM, also in LAD, LCx, under 1 h after the procedure), symptoms: angina, treated with a stent, stents DES 3.5 x 15 mm (LM, also in LAD) + DES, culotte, TIMI 3 after; device loss (stent), treated with crushing behind a stent, left in place.',
        'In-hospital MACE (PROGRESS-CTO), by the complications listed: cannot be told; procedural success: cannot be told.',
      ],
    );
  });

  it('is a stent or another lesion too', () => {
    assert.deepEqual(
      lines({
        procedure: {
          treatment_order: ['LCx', 'OM', 'LAD'],
          other_lesions: [
            {
              vessel: 'LM',
              segment: 'distal',
              stenosis_percent: 90,
              also_in: ['LAD', 'OM'],
              to_segment: 'mid',
              length_mm: 'over 30',
              timi_before: 2,
              timi_after: 3,
              residual_stenosis_percent: 0,
              result_grade: 'good',
              features: ['diffuse', 'aneurysm'],
            },
            { vessel: 'graft', graft_to: 'OM1' },
          ],
        },
        lesion: {
          segment: 'mid',
          to_segment: 'distal',
          stents: [{ type: 'des', vessel: 'LM', also_in: ['LAD'], segment: 'ostial', to_segment: 'mid' }],
        },
      }),
      [
        'Order of treatment: LCx, an obtuse marginal branch, LAD.',
        'Extent: from the mid segment to the distal segment.',
        'Stents: DES (LM, ostial, to the mid segment of LAD).',
        'Other lesions: LM, distal to mid segment, also in LAD, an obtuse marginal branch, 90 % stenosis, over 30 mm long, diffuse, with an aneurysm, TIMI 2 before, TIMI 3 after, residual stenosis 0 %, result good; a graft to OM1.',
      ],
    );
  });
});

describe('the state before the procedure', () => {
  it('tells side branches, vessels without a graft, the course of symptoms and therapy', () => {
    assert.deepEqual(
      lines({
        patient: {
          bmi_kg_m2: 36.7,
          family_history: 'no',
          kidney_disease: 'yes',
          grafts: [{ to: 'LCx', conduit: 'none' }],
          history: [{ kind: 'pci', vessel: 'graft', count: 5, segment: 'proximal', to_segment: 'distal' }],
        },
        indication: { symptom_course: 'new_onset', medical_therapy: 'optimal', medical_therapy_months: 420 },
        lesion: {
          side_branches: [
            {
              vessel: 'AM',
              name: 'second',
              site: 'distal_cap',
              size: 'large',
              donor: 'LAD',
              protected: 'yes',
            },
            { name: 'nameless', stenosis_percent: 'over 50', lost: 'no' },
          ],
          collaterals: [{ channel: 'bridging', count: 'over 1' }],
          detail: 'runs through an aneurysm',
        },
      }),
      [
        'History: PCI, a graft, proximal to distal segment, 5 times.',
        'Body mass index: 36.7 kg/m².',
        'Premature coronary artery disease in the family: no.',
        'Kidney disease: yes.',
        'Grafts: no graft to LCx.',
        'Course of symptoms: new onset.',
        'Medical therapy: optimal or maximally tolerated.',
        'Duration of medical therapy: 420 months.',
        'Side branches: an acute marginal branch, second, at the distal cap, large, filled from LAD, protected; nameless, over 50 % stenosis, not lost.',
        'Details of the lesion: runs through an aneurysm.',
        'Collaterals: a bridging channel, more than one.',
      ],
    );
  });
});

describe('devices and stents without a number', () => {
  it('say how many, as far as it was told', () => {
    assert.deepEqual(
      lines({
        lesion: {
          stent_count: 'over 0',
          devices: [
            { kind: 'coil', count: 3 },
            { kind: 'balloon', failed_at: 'proximal_cap', result: 'failed' },
            { kind: 'wire', purpose: ['protection', 'positioning'] },
          ],
        },
        discharge: { ruled_out: ['mi', 'pericardial_effusion'] },
      }),
      [
        'Stents: more than 0.',
        'Devices: coil, 3 in number; balloon, failed at the proximal cap; wire, for protection, for positioning.',
        'Discharge: no myocardial infarction, no pericardial effusion.',
      ],
    );
    assert.deepEqual(lines({ lesion: { stent_count: 'unknown' } }), []);
  });
});

describe('a retrograde attempt', () => {
  it('tells the antegrade wires and where it was made', () => {
    assert.deepEqual(
      lines({
        procedure: { projections: ['LAO 45', 'RAO 30 / cranial 20'] },
        lesion: {
          crossing: {
            attempts: [
              {
                strategy: 'retrograde',
                technique: 'reverse_cart',
                other_techniques: ['guide_extension'],
                wires: ['Gaia 3'],
                antegrade_wires: ['Gladius', 'Pilot 200'],
                site: 'before the bend',
                into: 'AM',
                result: 'failed',
              },
            ],
          },
          devices: [{ kind: 'balloon', purpose: ['modification'] }],
        },
      }),
      [
        'Projections: LAO 45, RAO 30 / cranial 20.',
        'Crossing: retrograde, reverse CART, also guide extension, wire Gaia 3, antegrade wires Gladius, Pilot 200: failed, before the bend, wire in an acute marginal branch.',
        'The occlusion was not crossed.',
        'Devices: balloon, for modification of the lesion.',
      ],
    );
  });
});

describe('an attempt of which little is told', () => {
  it('tells its side, how the wires were handled and how often it was tried', () => {
    assert.deepEqual(
      lines({
        lesion: {
          earlier_attempts: [{ strategy: 'antegrade', result: 'failed' }],
          crossing: {
            attempts: [
              {
                strategy: 'antegrade',
                technique: 'stick_and_swap',
                other_techniques: ['angiography_guided'],
                wires: ['Astato'],
                wire_manipulation: ['drilling', 'penetration'],
                tries: 5,
                path: 'extraplaque',
                intentional: 'no',
                result: 'crossed',
              },
              { strategy: 'antegrade', path: 'extraplaque', intentional: true, tries: 'over 1' },
            ],
            undilatable: 'yes',
          },
        },
      }),
      [
        'Earlier attempts: antegrade: failed.',
        'Crossing: 1. antegrade, stick and swap, also angiography-guided, wire Astato, drilling, penetration, 5 tries, extraplaque, accidental: crossed; 2. antegrade, more than one try, extraplaque, intentional.',
        'Balloon-undilatable.',
      ],
    );
  });
});

describe('where things lie', () => {
  it('is told of a collateral by the segments at its ends', () => {
    assert.deepEqual(
      lines({
        lesion: {
          collaterals: [
            {
              channel: 'epicardial',
              donor: 'LCx',
              donor_segment: 'distal',
              to: 'RCA',
              to_segment: 'proximal',
            },
            { channel: 'septal', donor_segment: 'mid', to_segment: 'unknown' },
          ],
        },
      }),
      [
        'Collaterals: an epicardial channel from LCx (distal segment) to RCA (proximal segment); a septal channel from (mid segment).',
      ],
    );
  });

  it('is told of a lesion in a graft, and of stents beside or within others', () => {
    assert.deepEqual(
      lines({
        patient: { history: [{ kind: 'pci', vessel: 'RCA', state: 'crushed' }] },
        lesion: {
          vessel: 'graft',
          conduit: 'lima',
          graft_to: 'LAD',
          occlusion_count: 2,
          stents: [
            { type: 'des', position: 'outside_stent' },
            { position: 'in_stent' },
            { position: 'unknown' },
          ],
          outcome: { flow_grade: 'restored' },
        },
      }),
      [
        'History: PCI, RCA, now crushed.',
        'Conduit: left internal mammary artery.',
        'Graft to: LAD.',
        'Number of occlusions: 2.',
        'Stents: DES (outside of an earlier stent), stent (within an earlier stent), stent.',
        'Flow after: restored.',
      ],
    );
  });
});

describe('what imaging and physiology measured', () => {
  it('is told with the lesion, its stents and its outcome', () => {
    assert.deepEqual(
      lines({
        procedure: {
          other_lesions: [{ vessel: 'LCx', ffr: 0.78, resting_index: 'under 0.9', conduit: 'radial' }],
        },
        lesion: {
          course_ambiguity: 'yes',
          microchannel: 'no',
          distal_size: 'small',
          collateral_grade: 'excellent',
          proximal_diameter_mm: '3-3.5',
          calcium_arc_degrees: 270,
          minimal_lumen_area_mm2: 1.9,
          minimal_stent_area_mm2: 'over 5',
          stent_findings: ['well_expanded', 'edge_dissection'],
          crossing: {
            attempts: [{ strategy: 'adr', path: 'extraplaque', extraplaque_length_mm: 'about 30' }],
          },
          devices: [{ kind: 'balloon', diameter_mm: 2, purpose: ['dissection'] }],
          stents: [
            { type: 'des', diameter_mm: 2.75, distal_diameter_mm: 2.25, length_mm: 60 },
            { distal_diameter_mm: 2.5 },
          ],
          outcome: { ffr: 0.91, resting_index: 'unknown' },
        },
      }),
      [
        'Ambiguous course: yes.',
        'Microchannel: no.',
        'Size of the distal vessel: small.',
        'Collaterals, in a word: excellent or abundant.',
        'Proximal diameter: 3–3.5 mm.',
        'Crossing: antegrade dissection and re-entry, extraplaque (about 30 mm).',
        'Stents: DES 2.75-2.25 x 60 mm, 2.5 mm.',
        'Devices: balloon, 2 mm, for dissection.',
        'Arc of calcium: 270 degrees.',
        'Minimal lumen area: 1.9 mm².',
        'Minimal stent area: over 5 mm².',
        'Stents by imaging: well expanded, edge dissection.',
        'FFR after: 0.91.',
        'Other lesions: LCx, radial artery, FFR 0.78, resting index under 0.9.',
      ],
    );
  });

  it('tells a tapered stent of an earlier procedure as such', () => {
    const stents = [{ type: 'des', diameter_mm: 3.5, distal_diameter_mm: 3, length_mm: 40 }] as const;
    assert.deepEqual(lines({ patient: { history: [{ kind: 'pci', stents: [...stents] }] } }), [
      'History: PCI, DES 3.5-3 x 40 mm.',
    ]);
  });
});
