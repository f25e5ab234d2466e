/** What the preview of a Markdown note shows in place of its fences. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { document, service } from '../../support/notes.ts';

const TWO_LESIONS = readFileSync(new URL('../../../examples/03-two-lesions.md', import.meta.url), 'utf8');

const cards = (text: string) => service().previewCards(document(text, 'markdown'));

/** Lines of a fence and around it. */
const fenced = (kind: string, ...lines: string[]) =>
  ['Prose.', '', `\`\`\`${kind}`, ...lines, '```', ''].join('\n');

describe('preview', () => {
  it('has a card for each fence of a note, at its line', () => {
    const found = cards(TWO_LESIONS).map(({ line, content, problems }) => ({
      line: line + 1,
      first: content?.split('\n')[0],
      problems,
    }));
    assert.deepEqual(found, [
      { line: 5, first: '| Section | Recorded |', problems: [] },
      { line: 25, first: '**Lesion RCA** · RCA mid', problems: [] },
      { line: 46, first: '**Lesion OM1** · OM1', problems: found[2]?.problems },
    ]);
  });

  it('shows the scores of a lesion, item by item', () => {
    const [, lesion] = cards(TWO_LESIONS);
    assert.match(lesion?.content ?? '', /^\*\*J-CTO 1\/5 intermediate\*\*/m);
    assert.match(lesion?.content ?? '', /^\| Calcification \| 1 of 1 \| counts \| calcification severe \|$/m);
  });

  it('scores a lesion with the patient of another fence', () => {
    const text = (years: number) =>
      `${fenced('cto-note', 'patient:', `  age_years: ${years}`)}${fenced('cto-lesion', 'id: A', 'vessel: LAD')}`;
    const castle = (years: number) => /CASTLE [\d\u2013-]+/.exec(cards(text(years))[1]?.content ?? '')?.[0];
    assert.notEqual(castle(60), castle(80));
  });

  it('says what a note records in a row a section, with units', () => {
    const [note] = cards(
      fenced(
        'cto-note',
        'patient:',
        '  age_years: 72',
        '  prior_cabg: no',
        'indication:',
        '  goals: [symptom_relief]',
        'procedure:',
        '  date: 2026-05-11',
        'complications:',
        '  - type: perforation',
        '    ellis: 2',
      ),
    );
    assert.equal(
      note?.content,
      [
        '| Section | Recorded |',
        '| --- | --- |',
        '| Patient | Age **72** years · Prior CABG **no** |',
        '| Indication | Goals **symptom relief** |',
        '| Procedure | Date of procedure **2026\\-05\\-11** |',
        '| Complications | type **perforation** · Ellis class **2** |',
      ].join('\n'),
    );
  });

  it('leaves a fence that could not be read as it is, and says why', () => {
    const [card] = cards(fenced('cto-lesion', 'id: A', 'vessel: [LAD'));
    assert.equal(card?.content, null);
    assert.deepEqual(
      card?.problems.map(({ severity, line }) => [severity, line + 1]),
      [['error', 5]],
    );
  });

  it('names the problems of each fence beside it', () => {
    const text =
      fenced('cto-lesion', 'id: A', 'vessel: LDA') +
      fenced('cto-lesion', 'id: B', 'vessel: LAD', 'stump: flat');
    const found = cards(text).map(({ problems }) =>
      problems.filter(({ severity }) => severity === 'error').map(({ line }) => line + 1),
    );
    assert.deepEqual(found, [[5], [12]]);
  });

  it('makes the text of a note inert', () => {
    const hostile = '"<img src=x onerror=alert(1)> [a](javascript:b) **c** `d` | e"';
    const text =
      fenced('cto-note', 'patient:', `  id: ${hostile}`) +
      fenced('cto-lesion', `id: ${hostile}`, `vessel: ${hostile}`, `segment: ${hostile}`);
    const html = cards(text)
      .map(({ content }) => new MarkdownIt({ html: true }).render(content ?? ''))
      .join('');
    assert.doesNotMatch(html, /<img|<a href="javascript|<strong>c|<code>d/);
    assert.match(html, /&lt;img/);
  });

  it('has no card for a document without fences of ours, nor for YAML', () => {
    assert.deepEqual(cards('# Prose\n\n```yaml\nvessel: LAD\n```\n'), []);
    assert.deepEqual(
      service().previewCards(document('cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n')),
      [],
    );
  });
});
