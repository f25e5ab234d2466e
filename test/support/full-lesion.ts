/** A lesion that records every key of the schema, as an entry of the list of a YAML note. */
export const FULL_LESION = `  - id: A
    vessel: LAD
    segment: mid
    occlusion_months: 6
    timi_before: 0
    length_mm: 25
    stump: blunt
    cap_ambiguity: no
    calcification: none
    bend_degrees: 0
    tortuosity: none
    prior_attempt: none
    interventional_collaterals: yes
    rentrop: 3
    werner_cc: 2
    in_stent: yes
    bypassed: no
    side_branch_at_cap: no
    distal_bifurcation: yes
    multiple_occlusions: no
    distal_vessel: good
    crossing:
      strategies: [retrograde_wire, awe]
      successful: awe
      minutes: 20
      attempts:
        - strategy: retrograde_wire
          technique: wire_crossing
          wires: [soft polymer wire]
          microcatheters: [tapered microcatheter]
          channel: septal
          donor: RCA
          externalised: no
          path: unknown
          minutes: 12
          result: failed
          failed_at: distal_cap
          confirmed_by: [ivus]
          access: [right radial 7F]
          guides: [EBU 3.75 7F]
          year: 2026
          months_before: 0
          reason: short occlusion
          reached: distal_cap
          into: LAD
          channel_name: second septal
          elsewhere: no
          other_techniques: [kissing_wire]
          detail: crossed without difficulty
          antegrade_wires: [second soft wire]
          site: at the bend
          wire_manipulation: [drilling]
          tries: 2
          intentional: yes
          extraplaque_length_mm: 12
        - strategy: awe
          minutes: 8
          result: crossed
      uncrossable: no
      trapping: yes
      steps: [microcatheter withdrawn over the trapped wire]
      undilatable: no
    outcome:
      timi_flow: 3
      residual_stenosis_percent: 10
      technical_success: yes
      modification: no
      side_branch_lost: no
      flow_grade: good
      result_grade: good
      residual_dissection: no
      detail: no contrast staining
      ffr: 0.9
      resting_index: 0.93
    scores:
      j_cto: 2
      progress_cto: 0
    cto_evidence: definite
    attempted: yes
    ct_planned: no
    prior_attempts: 0
    stent_layers: 1
    medina: 1,1,1
    distal_diameter_mm: 2.5
    landing_zone_diseased: no
    collaterals:
      - channel: septal
        donor: RCA
        werner_cc: 2
        tortuous: no
        size: large
        name: second septal
        to: LAD
        tortuosity: mild
        acute_angle: no
        interventional: yes
        use: failed
        count: 2
        detail: both end in one channel
        donor_segment: distal
        to_segment: mid
    preparation: [balloon]
    imaging: [ivus]
    stents:
      - type: des
        diameter_mm: 3
        length_mm: 38
        name: slim stent
        vessel: LAD
        segment: mid
        inflation_atm: 14
        detail: across the diagonal branch
        also_in: [D1]
        to_segment: distal
        position: true_lumen
        distal_diameter_mm: 2.75
    stent_count: 1
    stent_length_mm: 38
    bifurcation_technique: provisional
    length_grade: long
    tortuosity_within: mild
    beyond_stent: no
    earlier_attempts:
      - year: 2024
        months_before: 20
        strategy: awe
        technique: wire_escalation
        wires: [soft polymer wire]
        microcatheters: [tapered microcatheter]
        channel: unknown
        donor: RCA
        externalised: no
        path: unknown
        minutes: 12
        result: stopped
        failed_at: body
        confirmed_by: [ivus]
        access: [right radial 7F]
        guides: [EBU 3.75 7F]
        reason: long procedure
        reached: body
        into: LAD
        channel_name: first septal
        elsewhere: yes
        other_techniques: [parallel_wire]
        detail: stopped early
        antegrade_wires: [parallel wire]
        site: before the diagonal branch
        wire_manipulation: [penetration]
        tries: 2
        intentional: no
        extraplaque_length_mm: 22
    devices:
      - kind: balloon
        name: small balloon
        diameter_mm: 1.5
        length_mm: 15
        vessel: LAD
        purpose: [predilatation]
        inflation_atm: 14
        inflation_seconds: 30
        segment: mid
        access: right radial 7F
        result: successful
        detail: at the second try
        french: 7
        energy_mj_mm2: 80
        frequency_hz: 80
        pulses: 70
        count: 1
        failed_at: body
    imaging_purpose: [sizing]
    imaging_findings: well expanded stent
    proximal_cap_site: below the first diagonal branch
    cap_calcification: none
    cap_stented: no
    distal_cap: blunt
    distal_cap_site: at the second diagonal branch
    distal_filling: [contralateral]
    known_since: 2024
    side_branch_within: no
    no_stent_reason: stented after all
    to_segment: distal
    side_branches:
      - vessel: D1
        name: first diagonal branch
        site: proximal_cap
        size: large
        donor: RCA
        stenosis_percent: 20
        protected: yes
        lost: no
        detail: not diseased
    detail: below an aneurysm
    conduit: vein
    graft_to: LAD
    occlusion_count: 1
    course_ambiguity: no
    microchannel: no
    distal_size: medium
    collateral_grade: good
    proximal_diameter_mm: 3.5
    calcium_arc_degrees: 180
    minimal_lumen_area_mm2: 2.4
    minimal_stent_area_mm2: 6.2
    stent_findings: [well_expanded]
`;
