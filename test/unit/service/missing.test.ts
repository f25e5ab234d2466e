import assert from 'node:assert/strict';
import type { Settings } from '../../../src/score/engine/settings.ts';
import { changed } from '../../support/clean-note.ts';
import { document, marked, service } from '../../support/notes.ts';

/** The next place as `line:character-line:character: sentence`. */
function next(source: string, languageId = 'cto-note', settings: Partial<Settings> = {}): string | null {
  const { text, caret } = marked(source);
  const found = service(settings).nextMissing(document(text, languageId), caret);
  if (!found) return null;
  const { start, end } = found.range;
  return `${start.line}:${start.character}-${end.line}:${end.character}: ${found.message}`;
}

const LESION = '  - id: A\n    vessel: LAD';
const CLEAN_WITH = (from: string, to: string) => changed([from, to], ['      j_cto: 2\n', '']);

describe('the next missing score item', () => {
  it('is the value that is not known', () => {
    const note = CLEAN_WITH('stump: blunt', 'stump: unknown').replace('cto_note', '<|>cto_note');
    assert.equal(next(note), '23:11-23:18: Lesion A: J-CTO needs `stump`, not known yet.');
  });

  it('is the lesion, for what is not written', () => {
    const note = CLEAN_WITH('    stump: blunt\n    cap_ambiguity: no\n', '');
    assert.equal(
      next(note),
      '18:8-18:8: Lesion A: J-CTO and PROGRESS-CTO need `stump`, `cap_ambiguity`, not recorded yet.',
    );
  });

  it('goes on behind the cursor, and from the last to the first', () => {
    const note = CLEAN_WITH(
      'stump: blunt\n    cap_ambiguity: no',
      'stump: unknown\n    cap_ambiguity: unknown',
    );
    const behind = (text: string) => note.replace(text, `${text}<|>`);
    assert.match(next(behind('stump: unknown')) ?? '', /^24:19-24:26: /);
    assert.match(next(behind('cap_ambiguity: unknown')) ?? '', /^23:11-23:18: /);
  });

  it('asks only what the scores of the unit ask', () => {
    const note = CLEAN_WITH('stump: blunt', 'stump: unknown');
    assert.equal(next(note, 'cto-note', { scores: ['progress_cto'] }), null);
    assert.match(next(note, 'cto-note', { scores: ['castle'] }) ?? '', /: Lesion A: CASTLE needs /);
  });

  it('names a key of the patient where it stands', () => {
    const note = CLEAN_WITH('age_years: 67', 'age_years: unknown');
    assert.match(next(note, 'cto-note', { scores: ['castle'] }) ?? '', /^3:13-3:20: .*`patient\.age_years`/);
  });

  it('passes over a value with an error and an item that is silenced', () => {
    const slip = CLEAN_WITH(
      'stump: blunt\n    cap_ambiguity: no',
      'stump: blund\n    cap_ambiguity: unknown<|>',
    );
    assert.match(next(slip) ?? '', /^24:19-24:26: Lesion A: PROGRESS-CTO needs `cap_ambiguity`/);
    const silenced = CLEAN_WITH('stump: blunt', 'stump: unknown').replace(
      LESION,
      LESION.replace('id: A', 'id: A # cto-ignore score-incomplete: no film'),
    );
    assert.equal(next(silenced), null);
  });

  it('is found in Markdown, in the fence of the lesion', () => {
    const fence = '```cto-lesion\nid: A\nvessel: LAD\nstump: unknown\n```\n';
    assert.match(next(`# Note\n<|>\n${fence}`, 'markdown') ?? '', /^3:4-3:4: .*`length_mm`/);
    assert.match(next(`# Note\n\n${fence.replace('id: A', 'id: A<|>')}`, 'markdown') ?? '', /^5:7-5:14: /);
  });

  it('writes a key that is not written, in its place, and says where its value goes', () => {
    const note = CLEAN_WITH('    stump: blunt\n    cap_ambiguity: no\n', '');
    const { addition } = service().nextMissing(document(note), { line: 0, character: 0 }) ?? {};
    assert.deepEqual(addition, {
      edit: {
        range: { start: { line: 22, character: 17 }, end: { line: 22, character: 17 } },
        newText: '\n    stump: ',
      },
      caret: { line: 23, character: 11 },
    });
  });

  it('writes the section of a key of the patient where there is none', () => {
    const text = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n';
    const asked = service({ scores: ['progress_mortality'] }).nextMissing(document(text), {
      line: 0,
      character: 0,
    });
    assert.match(asked?.addition?.edit.newText ?? '', /^\npatient:\n {2}\w+: $/);
    assert.equal(asked?.addition?.caret.line, 2);
  });
});
