import assert from 'node:assert/strict';
import { document, marked, problems, service } from './notes.ts';

/** A note without a problem. Line numbers in tests count from its first line. */
export const CLEAN = `cto_note: 1
patient:
  id: P-1
  age_years: 67
  egfr_ml_min: 80
indication:
  symptoms: [angina]
  goals: [symptom_relief]
consent:
  obtained: yes
  date: 2026-03-02
  discussed: [benefits, risks]
procedure:
  date: 2026-03-04
  operators: [op-3]
  contrast_ml: 100
  air_kerma_gy: 2
lesions:
  - id: A
    vessel: LAD
    occlusion_months: 3
    timi_before: 0
    length_mm: 25
    stump: blunt
    cap_ambiguity: no
    calcification: none
    bend_degrees: 10
    tortuosity: none
    prior_attempt: none
    interventional_collaterals: yes
    rentrop: 2
    crossing:
      strategies: [awe, retrograde_wire]
      successful: awe
    outcome:
      timi_flow: 3
      residual_stenosis_percent: 10
      technical_success: yes
    scores:
      j_cto: 2
      progress_cto: 0
complications: [none]
`;

/** `count` lines of text. */
export function rows(count: number, row: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => row(i)).join('');
}

/** The clean note with other lesions before its own. */
export function withLesions(text: string): string {
  return changed(['lesions:\n', `lesions:\n${text}`]);
}

/** The clean note with a line, or several, changed; the new text may mark the expected range. */
export function changed(...changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from);
    return text.replace(from, to);
  }, CLEAN);
}

/** One problem of the given code, at the marked range. */
export function expectOne(code: string, source: string): string {
  const { text, ranges } = marked(source);
  const diagnostics = service().diagnose(document(text));
  const shown = diagnostics.map(
    ({ code: name, range: { start, end } }) =>
      `${name} ${start.line}:${start.character}-${end.line}:${end.character}`,
  );
  assert.deepEqual(shown, [`${code} ${ranges[0]}`]);
  return String(diagnostics[0]?.message);
}

/** No problem at all. */
export function expectNone(source: string): void {
  assert.deepEqual(problems(source), []);
}
