/** First drafts in an operator's own words: one problem for each wrong word, and a fix for nine of ten of them. */
import assert from 'node:assert/strict';
import { document, service } from '../../support/notes.ts';

const DRAFTS: Record<string, string> = {
  'an antegrade case': `cto_note: 1
patient:
  id: P-11
  age: 61
  sex: M
  HTN: yes
  smoking: yes
  LVEF: 48
  risk factors: diabetes
procedure:
  access: radial
  guide: EBU 3.5 7F
  contrast: 210
  fluoro time: 34
lesions:
  - id: A
    vessel: prox LAD
    length: 22
    calcium: heavy
    stump: tapering
    wire 1: workhorse
    strategy: AWE
    stent: 3x38
    TIMI: 3
`,
  'a retrograde case': `cto_note: 1
patient:
  id: P-12
  age: 70
  sex: f
  prior bypass: yes
  EF: 30
  PAD: no
  CCS: 3
procedure:
  access: bifemoral
  guiding catheter: AL1 8F
  MCS: none
  DAP: 140
lesions:
  - id: A
    vessel: RCA
    ISR: no
    cap: blunt
    bend: 50
    prior attempts: failed
    microcatheter: Corsair
    technique: reverse CART
    collaterals: septal
    outcome: success
`,
};

/** Lines in which every word is the format's own. */
const RIGHT = /^(?:cto_note|patient|procedure|lesions|\s*(?:- )?id:|\s*vessel: RCA)/;

describe('a first draft in an operator’s own words', () => {
  for (const [name, text] of Object.entries(DRAFTS)) {
    const asked = service();
    const note = document(text);
    const errors = asked.diagnose(note).filter(({ severity }) => severity === 1);

    it(`has at most one error in a line: ${name}`, () => {
      const lines = errors.map(({ range }) => range.start.line);
      assert.deepEqual(lines, [...new Set(lines)]);
      const written = text.split('\n');
      assert.deepEqual(
        lines.flatMap((line) => (RIGHT.test(written[line] ?? '') ? written[line] : [])),
        [],
      );
      assert.ok(errors.length >= 10, `${errors.length} errors`);
    });

    it(`has a quick fix for nine of ten errors: ${name}`, () => {
      const without = errors.filter((error) => asked.codeActions(note, [error]).length === 0);
      const rest = without.map(({ message }) => String(message));
      assert.ok(rest.length * 10 <= errors.length, `no fix for ${rest.join('\n')}`);
    });
  }

  it('is answered with the key that exists before one for local use', () => {
    const asked = service();
    const local = Object.values(DRAFTS).flatMap((text) =>
      asked
        .diagnose(document(text))
        .flatMap(({ message }) => /^(`[^`]+`).*begin with `x_`/.exec(String(message))?.[1] ?? []),
    );
    assert.deepEqual(local, ['`wire 1`']);
  });
});
