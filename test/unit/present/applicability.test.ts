/** Where a score does not apply, and where it applies with a caution: on every surface. */
import assert from 'node:assert/strict';
import type { Settings } from '../../../src/score/engine/settings.ts';
import { changed } from '../../support/clean-note.ts';
import { document, marked, problems, service } from '../../support/notes.ts';
import { read } from '../score/as-data.ts';

const GRAFT = changed(['vessel: LAD', 'vessel: graft'], ['    stump: blunt\n', ''], ['j_cto: 2', 'j_cto: 5']);
const WHY = 'made for native vessels, not for grafts';
const CAUTION = 'Caution, in-stent occlusion: the derivation study did not analyse these separately.';

function hover(source: string, settings: Partial<Settings> = {}): string {
  const { text, caret } = marked(source.replace('id: A', 'id: <|>A'));
  const found = service(settings).hover(document(text), caret);
  assert.ok(found);
  return (found.contents as { value: string }).value;
}

const page = (source: string) => {
  const { text, caret } = marked(source.replace('id: A', 'id: <|>A'));
  return service().explain(document(text), caret) ?? '';
};

const summary = (source: string) =>
  service()
    .summaries(document(source), 'all')
    .edits.map(({ newText }) => newText)
    .join('\n');

describe('J-CTO of a graft', () => {
  it('is said not to apply, and why, in hover, page and summary', () => {
    const [first = ''] = hover(GRAFT).split('\n');
    assert.equal(first, `**J-CTO not applicable** · guidewire crossing within 30 minutes: ${WHY}`);
    assert.doesNotMatch(hover(GRAFT), /Blunt stump|J-CTO \d/);
    assert.ok(page(GRAFT).includes(WHY));
    assert.ok(summary(GRAFT).includes(`J-CTO not applicable: ${WHY}.`), summary(GRAFT));
    assert.doesNotMatch(summary(GRAFT), /J-CTO (counts|misses|\d)/);
  });

  it('has no points, no figure and no items as data', () => {
    const { j_cto: json } = read({ vessel: 'graft', stump: 'blunt', length_mm: 30 }).scores;
    assert.deepEqual(json, {
      applicable: false,
      because: WHY,
      points: null,
      min: null,
      max: null,
      complete: false,
      group: null,
      outcome: null,
      items: [],
      missing: [],
    });
  });

  it('asks for nothing, and a written score is held against none', () => {
    const codes = problems(GRAFT).map((problem) => problem.split(' ')[0]);
    assert.deepEqual(codes, []);
  });

  it('is not what makes a lesion the hardest', () => {
    const lesion = (id: string, vessel: string, rest: string) =>
      `\`\`\`cto-lesion\nid: ${id}\nvessel: ${vessel}\n${rest}\`\`\`\n\n`;
    const hard = 'stump: blunt\nlength_mm: 30\n';
    const easy = 'stump: tapered\nlength_mm: 30\n';
    const worst = (text: string) => service().worstLesion(document(text, 'markdown'))?.title;
    assert.match(worst(lesion('G', 'graft', hard) + lesion('A', 'LAD', easy)) ?? '', /^A LAD: J-CTO 1–4\/5/);
    assert.match(
      worst(lesion('G', 'graft', 'tortuosity: severe\n')) ?? '',
      /^G graft: J-CTO not applicable · PROGRESS-CTO 1–3\/4/,
    );
  });
});

describe('J-CTO of an occlusion within a stent', () => {
  const STENT = changed(['    stump: blunt\n', '    stump: blunt\n    in_stent: yes\n']);
  const plain = changed();

  it('is computed, with a caution in hover and page', () => {
    assert.match(hover(STENT), /^\*\*J-CTO 2\/5 difficult\*\*/);
    assert.equal(hover(STENT).split(CAUTION).length, 2);
    assert.equal(page(STENT).split(CAUTION).length, 2);
  });

  it('has no caution where there is no stent, or nobody knows', () => {
    for (const source of [plain, STENT.replace('in_stent: yes', 'in_stent: unknown')]) {
      assert.doesNotMatch(hover(source), /Caution/);
      assert.doesNotMatch(page(source), /Caution/);
    }
  });

  it('says the same in the summary with and without a stent', () => {
    assert.equal(summary(STENT), summary(plain));
  });
});

describe('the scores that the unit does not use', () => {
  const lines = (source: string) =>
    hover(source)
      .split('\n')
      .filter((line) => line.startsWith('- **'));

  const names = (source: string) => lines(source).map((line) => /\*\*(.*?) [\d.–]+\//.exec(line)?.[1]);

  it('are left out of the hover where they do not apply, or neither points nor a figure is known', () => {
    const shown = names(changed());
    for (const name of ['W-CTO', 'CT-RECTOR', 'B-CTO', 'PROGRESS-CTO mortality', 'PROGRESS-CTO perforation'])
      assert.ok(shown.includes(name), name);
    for (const name of ['CASTLE', 'ORA', 'JR-CTO', 'PROGRESS-CTO MACE', 'PROGRESS-CTO pericardiocentesis'])
      assert.ok(!shown.includes(name), name);
    // Without an age, what is left of perforation is a range to which nothing is published.
    const ageless = changed(['  age_years: 67\n', '']);
    assert.ok(!names(ageless).includes('PROGRESS-CTO perforation'), names(ageless).join());
    const bypassed = changed(['age_years: 67', 'age_years: 67\n  prior_cabg: yes\n  sex: male']);
    assert.doesNotMatch(hover(bypassed), /pericardiocentesis/);
    // A page has them all.
    for (const name of ['JR-CTO', 'ORA', 'PROGRESS-CTO pericardiocentesis'])
      assert.ok(page(bypassed).includes(`<strong>${name} `), name);
  });

  it('say which figure is known for which points, and for which none is', () => {
    const castle = (...changes: [string, string][]) =>
      lines(changed(...changes)).find((line) => line.startsWith('- **CASTLE')) ?? '';
    const low = castle(['length_mm: 25', 'length_mm: 10']);
    assert.ok(low.includes('technical failure: 8 % (1 point); no figure was found for 2 points'), low);
    const high = castle(['calcification: none', 'calcification: severe']);
    assert.ok(high.includes('technical failure: no figure was found for 3 points; 35 % (4 points)'), high);
  });
});
