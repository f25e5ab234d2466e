/** A number that was not measured: what is said of it beside its key, and what is put right. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { createNoteService, type NoteService } from '../../../src/service/note-service.ts';
import { createLocalizer } from '../../../src/text/message.ts';
import { changed } from '../../support/clean-note.ts';
import { editsOf, fixedAll, quickFixes } from '../../support/fixes.ts';
import { document, marked, service } from '../../support/notes.ts';

/** The clean note, of whose scores none is written down, with another length. */
const lengthOf = (written: string) =>
  changed(
    ['length_mm: 25', `length_mm: ${written}`],
    ['    scores:\n      j_cto: 2\n      progress_cto: 0\n', ''],
  );

function hoverOver(place: string, source: string, asked: NoteService = service()): string {
  const { text, caret } = marked(source.replace(place, `<|>${place}`));
  const hover = asked.hover(document(text), caret);
  return (hover?.contents as { value: string } | undefined)?.value ?? '';
}

const german = createNoteService({
  settings: () => defaultSettings,
  links: { score: () => null, benefit: null, problem: () => null },
  localize: createLocalizer(JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8'))),
});

describe('a number that was not measured', () => {
  it('is in the hover over its key with its unit, and says what it counts as', () => {
    const under = hoverOver('length_mm', lengthOf('under 20'));
    assert.match(under, /^Here: under 20 mm\.$/m);
    assert.match(under, /J-CTO \+1 for 20 mm or more \(does not count here\)/);
    const open = hoverOver('length_mm', lengthOf('15-25'));
    assert.match(open, /^Here: 15–25 mm\.$/m);
    assert.match(open, /20 mm or more \(unknown here\)/);
    assert.match(hoverOver('length_mm', lengthOf('about 20')), /^Here: about 20 mm, counted as 20 mm\.$/m);
    assert.match(hoverOver('length_mm', lengthOf('<20')), /^Here: under 20 mm\.$/m);
    for (const plain of ['25', 'unknown', '25-20'])
      assert.doesNotMatch(hoverOver('length_mm', lengthOf(plain)), /^Here:/m, plain);
  });

  it('is there in German too', () => {
    assert.match(
      hoverOver('length_mm', lengthOf('about 20'), german),
      /^Hier: etwa 20 mm, gezählt als 20 mm\.$/m,
    );
  });

  it('counts as unknown where it is refused', () => {
    for (const written of ['25-20', 'over 300', '150-250', 'under 0']) {
      const reason = hoverOver('id: A', lengthOf(written));
      assert.match(reason, /\? of 1 \| unknown \| length_mm has no valid value/, written);
    }
  });
});

describe('a number with `>` before it', () => {
  const fixes = (text: string) =>
    quickFixes(text, 'cto-note', ({ code }) => code === 'yaml-quote' || code === 'wrong-type');

  for (const [written, meant] of [
    ['>20', 'over 20'],
    ['> 20', 'over 20'],
    ['>2.5 # CT', 'over 2.5 # CT'],
    // YAML reads a text of several lines, of which there are none.
    ['>2', 'over 2'],
  ] as const) {
    it(`${written} is put right as ${meant}, also by Fix All`, () => {
      const text = lengthOf(written);
      const [first] = fixes(text);
      assert.ok(first);
      assert.deepEqual(
        editsOf(first).map(({ newText }) => newText),
        [meant.replace(' # CT', '')],
      );
      assert.equal(fixedAll(text, 'cto-note'), lengthOf(meant));
    });
  }

  it('says what to write, and stays text where text is wanted', () => {
    const [problem] = service().diagnose(document(lengthOf('>20')));
    assert.equal(problem?.message, 'Write `over 20`: a value cannot begin with `>`.');
    const operators = changed(['date: 2026-03-04', 'date: 2026-03-04\n  contrast_agent: >20']);
    assert.match(fixedAll(operators, 'cto-note'), /contrast_agent: ">20"/);
  });

  it('is fixed in a fence too', () => {
    const fence = (written: string) =>
      `\`\`\`cto-lesion\nid: A\nvessel: LAD\nlength_mm: ${written}\n\`\`\`\n`;
    assert.equal(fixedAll(fence('>20'), 'markdown'), fence('over 20'));
  });
});

describe('a range that runs backwards', () => {
  it('is offered the other way round, and never turned without asking', () => {
    const text = lengthOf('25-20');
    const [first] = quickFixes(text, 'cto-note', ({ code }) => code === 'wrong-type');
    assert.equal(first?.title, 'Change `25-20` to `20-25`');
    assert.equal(fixedAll(text, 'cto-note'), text);
  });
});
