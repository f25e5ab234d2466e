/** Words of a record that stand for a key and its value, and what it says of a graft and of a value that cannot be read. */
import assert from 'node:assert/strict';
import type { Settings } from '../../../src/score/engine/settings.ts';
import { document, service } from '../../support/notes.ts';

/** The record of a note with one lesion, a key of which makes it tell the whole procedure. */
function recordOf(lesion: string, patient = '', settings: Partial<Settings> = {}): string[] {
  const note = `cto_note: 1\npatient: {hypertension: yes${patient}}\nlesions:\n  - {id: A, ${lesion}}\n`;
  return service(settings).plainText(document(note), { line: 0, character: 0 }).text.split('\n');
}

describe('the record of a lesion', () => {
  const rows: [lesion: string, line: string][] = [
    ['tortuosity: present', 'tortuosity present'],
    ['tortuosity: unseen', 'tortuosity unseen'],
    ['tortuosity: moderate', 'moderate tortuosity on the way'],
    ['calcification: present', 'calcified, not graded'],
    ['stump: invisible', 'no visible stump'],
    ['stump: tapered', 'tapered stump'],
    ['calcification: none', 'no calcification'],
    ['rentrop: 2', 'Rentrop 2'],
    ['werner_cc: 1', 'Werner CC 1'],
    ['timi_before: 0', 'TIMI 0'],
    ['distal_vessel: diseased', 'diseased distal vessel'],
    ['cto_evidence: probable', 'probable CTO'],
    ['occlusion_months: 6', 'occluded for 6 months'],
    ['prior_attempt: none', 'first attempt'],
    ['prior_attempts: 0', 'no earlier failed attempt'],
    ['prior_attempts: 1', '1 earlier failed attempt'],
    ['prior_attempts: over 1', 'more than one earlier failed attempt'],
  ];
  for (const [lesion, words] of rows)
    it(`says ${lesion} as ${words}`, () =>
      assert.ok(recordOf(`vessel: RCA, ${lesion}`).includes(`Lesion: ${words}.`)));

  it('tells the wires of a retrograde attempt apart from those that went antegrade', () =>
    assert.ok(
      recordOf(
        'vessel: RCA, crossing: {attempts: [{strategy: retrograde, wires: [Sion], antegrade_wires: [Gaia 2]}]}',
      ).includes('Crossing: retrograde, wire Sion, antegrade wire Gaia 2.'),
    ));

  it('names the graft and where it leads, and the scores that do not apply', () => {
    const record = recordOf('vessel: graft, graft_to: LAD');
    assert.equal(record[0], 'CTO PCI: lesion A, bypass graft to LAD');
    const [scores] = record.filter((line) => line.startsWith('J-CTO not applicable:'));
    assert.match(scores ?? '', /native/);
  });

  it('has no word for a size that is not known', () =>
    assert.ok(
      recordOf('vessel: RCA, collaterals: [{channel: septal, size: unknown}]').includes(
        'Collaterals: a septal channel.',
      ),
    ));

  it('counts stents once', () => {
    const record = recordOf('vessel: RCA, stump: blunt, stent_count: 2, stent_length_mm: 60');
    assert.ok(record.includes('Lesion: blunt stump.'));
    assert.ok(record.includes('Stents: 2, 60 mm in all.'));
  });

  it('says how a bound leaves an item open', () => {
    const [missing] = recordOf('vessel: RCA, length_mm: over 5').filter((line) =>
      line.startsWith('J-CTO misses: '),
    );
    assert.match(missing ?? '', /length 20 mm or more \(over 5 mm, which leaves it open\)/);
  });

  it('names no source and no dispute of a figure that the unit hides', () => {
    const lesion =
      'vessel: RCA, cap_ambiguity: no, tortuosity: none, interventional_collaterals: yes, in_stent: no';
    const shown = recordOf(lesion).join('\n');
    assert.match(shown, /91 % .*StatPearls.* Disputed: /);
    const hidden = recordOf(lesion, '', { disputedFigures: 'hide' }).join('\n');
    assert.match(hidden, /PROGRESS-CTO 0\/4/);
    assert.doesNotMatch(hidden, /91 %|StatPearls|Disputed/);
  });

  it('tells a list with one entry as recorded', () => {
    const record = recordOf('vessel: RCA, crossing: {strategies: [adr]}', '', { scores: ['progress_mace'] });
    const [counted] = record.filter((line) => line.startsWith('PROGRESS-CTO MACE counts: '));
    assert.ok(counted);
    assert.doesNotMatch(counted, /not recorded/);
  });

  it('tells a value that cannot be read from one that is not recorded', () => {
    const record = recordOf('vessel: RCA', ', age_years: seventy', { scores: ['castle'] });
    const [missing] = record.filter((line) => line.startsWith('CASTLE misses: '));
    assert.match(missing ?? '', /CABG history \(not recorded\)/);
    assert.match(missing ?? '', /age of 70 or more \(no valid value\)/);
  });
});

describe('the record of a note', () => {
  const rows: [section: string, line: string][] = [
    ['patient: {sex: female, dominance: left}', 'Patient: female, left dominance.'],
    ['indication: {surgery: declined}', 'Indication: bypass surgery declined.'],
    ['indication: {surgery: unsuitable}', 'Indication: bypass surgery unsuitable.'],
    ['indication: {symptoms: [angina, dyspnoea], angina_ccs: 3}', 'Indication: angina, dyspnoea, CCS 3.'],
    ['indication: {symptoms: [none]}', 'Indication: no symptoms.'],
    ['indication: {goals: [symptom_relief]}', 'Indication: goals: symptom relief.'],
    ['procedure: {stopped_for: contrast}', 'Procedure: stopped for contrast.'],
    ['procedure: {stopped_for: no_progress}', 'Procedure: stopped since no strategy was left.'],
    ['procedure: {support_timing: urgent}', 'Procedure: urgent support.'],
    ['procedure: {anaesthesia: general}', 'Procedure: general anaesthesia.'],
    ['procedure: {anaesthesia: sedation}', 'Procedure: sedation.'],
  ];
  for (const [section, line] of rows)
    it(`says ${section} as ${line}`, () => {
      const note = `cto_note: 1\n${section}\nlesions: [{id: A, vessel: RCA, stent_count: 1}]\n`;
      const { text } = service().plainText(document(note), { line: 0, character: 0 });
      assert.ok(text.split('\n').includes(line), text);
    });
});
