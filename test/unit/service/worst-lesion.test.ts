import assert from 'node:assert/strict';
import type { Settings } from '../../../src/score/engine/settings.ts';
import { document, service } from '../../support/notes.ts';

const EASY = 'stump: tapered\nlength_mm: 10\ncalcification: none\nbend_degrees: 10\nprior_attempt: none';
const HARD = 'stump: blunt\nlength_mm: 30\ncalcification: severe\nbend_degrees: 10\nprior_attempt: none';

const fence = (id: string, vessel: string, rest = '') =>
  `\`\`\`cto-lesion\nid: ${id}\nvessel: ${vessel}\n${rest}\n\`\`\`\n\n`;

function worst(text: string, settings: Partial<Settings> = {}) {
  return service(settings).worstLesion(document(text, 'markdown'));
}

describe('the hardest lesion', () => {
  it('has the highest J-CTO', () => {
    const found = worst(fence('A', 'LAD', EASY) + fence('B', 'RCA', HARD) + fence('C', 'LAD', EASY));
    assert.deepEqual(found, {
      title: 'B RCA: J-CTO 3/5 very difficult · PROGRESS-CTO 0–3/4',
      spoken: 'B RCA: J-CTO 3 of 5, very difficult; PROGRESS-CTO 0 to 3 of 4',
      position: { line: 11, character: 4 },
    });
  });

  it('is not one of which nothing is known', () => {
    assert.match(worst(fence('A', 'LAD') + fence('B', 'RCA', HARD))?.title ?? '', /^B RCA: J-CTO 3\/5/);
  });

  it('is named once, where it is called as its vessel', () => {
    const found = worst(fence('RCA', 'RCA', HARD));
    assert.equal(found?.title, 'RCA: J-CTO 3/5 very difficult · PROGRESS-CTO 0–3/4');
    assert.equal(found?.spoken, 'RCA: J-CTO 3 of 5, very difficult; PROGRESS-CTO 0 to 3 of 4');
  });

  it('says a range in words to who hears it', () => {
    const found = worst(fence('A', 'LAD', 'stump: blunt\nlength_mm: 30'));
    assert.equal(found?.title, 'A LAD: J-CTO 2–5/5 · PROGRESS-CTO 0–3/4');
    assert.equal(found?.spoken, 'A LAD: J-CTO 2 to 5 of 5; PROGRESS-CTO 0 to 3 of 4');
  });

  it('of two with the same J-CTO has the higher score of the unit', () => {
    const equal =
      fence('A', 'LAD', `${EASY}\ntortuosity: none`) + fence('B', 'LCx', `${EASY}\ntortuosity: none`);
    assert.equal(worst(equal)?.title, 'B LCx: J-CTO 0/5 easy · PROGRESS-CTO 1–3/4');
    assert.equal(worst(equal, { scores: ['j_cto'] })?.title, 'A LAD: J-CTO 0/5 easy');
  });

  it('goes by the first score of a unit that does not use J-CTO', () => {
    assert.match(
      worst(fence('A', 'LAD', EASY), { scores: ['castle', 'progress_cto'] })?.title ?? '',
      /^A LAD: CASTLE /,
    );
  });

  it('is null where there is no lesion, or none that could be read', () => {
    assert.equal(worst('# Plain\n'), null);
    assert.equal(worst('```cto-lesion\nid: "A\n```\n'), null);
  });
});
