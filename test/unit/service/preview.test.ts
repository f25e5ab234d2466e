/** What the preview of a Markdown note shows in place of its fences. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { lesionPicture } from '../../../src/picture/lesion-picture.ts';
import { palettes } from '../../../src/picture/palette.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { createNoteService } from '../../../src/service/note-service.ts';
import type { PreviewCard } from '../../../src/service/preview.ts';
import { createLocalizer, type Localizer } from '../../../src/text/message.ts';
import { document, service } from '../../support/notes.ts';
import { elementsWith, readSvg } from '../../support/svg.ts';

const TWO_LESIONS = readFileSync(new URL('../../../examples/03-two-lesions.md', import.meta.url), 'utf8');

/** The cards with their Markdown as one text. */
const cards = (text: string) =>
  service()
    .previewCards(document(text, 'markdown'))
    .map((card) => ({ ...card, content: textOf(card) }));

const textOf = ({ parts }: PreviewCard) =>
  parts?.map((part) => ('markdown' in part ? part.markdown : part.svg)).join('\n\n') ?? null;

/** The cards of a service that draws. */
const drawn = (text: string) =>
  createNoteService({
    settings: () => defaultSettings,
    links: { score: () => null, benefit: null, problem: () => null },
    drawing: (facts, scores, prefix) => lesionPicture(facts, scores, { palette: palettes.theme, prefix }).svg,
  }).previewCards(document(text, 'markdown'));

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
      { line: 25, first: '**Lesion RCA** · mid', problems: [] },
      { line: 46, first: '**Lesion OM1**', problems: found[2]?.problems },
    ]);
  });

  it('says what is recorded in the words of a doctor, in the language of the reader', () => {
    const note = fenced(
      'cto-note',
      ...['patient:', '  sex: female', '  prior_cabg: no', '  lvef_percent: unknown', 'indication:'],
      ...['  symptoms: [dyspnoea]', '  goals: [prevent_mi]', 'consent:', '  obtained: yes'],
    );
    const dictionary = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8'));
    const said = (localize: Localizer) => {
      const asked = createNoteService({
        settings: () => defaultSettings,
        links: { score: () => null, benefit: null, problem: () => null },
        localize,
      });
      return asked.previewCards(document(note, 'markdown')).map(textOf).join('');
    };
    for (const part of ['Sex **female**', 'Prior CABG **no**', 'Goals **prevent MI**', 'obtained **yes**'])
      assert.ok(said(createLocalizer({})).includes(part), part);
    for (const part of ['**weiblich**', '**nein**', '**unbekannt**', '**Dyspnoe**', '**ja**'])
      assert.ok(said(createLocalizer(dictionary)).includes(part), part);
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
        '| Procedure | Date of procedure **2026-05-11** |',
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

  it('says nothing of a place that is left empty', () => {
    const text = fenced('cto-lesion', 'id: A', 'vessel: LAD', 'stump:');
    const told = cards(text).flatMap(({ problems }) => problems.map(({ message }) => message));
    assert.ok(!told.some((message) => message.includes('is empty')), told.join('\n'));
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

  it('draws each lesion below its name, apart from the Markdown', () => {
    const [note, lesion] = drawn(TWO_LESIONS).map(({ parts }) => parts ?? []);
    assert.deepEqual(note?.map(Object.keys), [['markdown']]);
    assert.deepEqual(lesion?.map(Object.keys), [['markdown'], ['svg'], ['markdown']]);
    const [name, picture, scores] = lesion ?? [];
    assert.ok(name && 'markdown' in name && picture && 'svg' in picture && scores && 'markdown' in scores);
    assert.equal(name.markdown, '**Lesion RCA** · mid');
    assert.match(scores.markdown, /^\*\*J-CTO 1\/5/);
    const [title, description] = readSvg(picture.svg).children;
    assert.equal(title?.text, 'Lesion RCA: RCA, mid');
    assert.match(description?.text ?? '', /Calcification: severe/);
  });

  it('names what is in the pictures of a page apart', () => {
    const text = fenced('cto-lesion', 'id: A', 'vessel: LAD') + fenced('cto-lesion', 'id: B', 'vessel: RCA');
    const pictures = drawn(text).flatMap(({ parts }) =>
      (parts ?? []).flatMap((part) => ('svg' in part ? [readSvg(part.svg)] : [])),
    );
    const ids = pictures.flatMap((svg) => elementsWith(svg, 'id').map(({ attributes }) => attributes.id));
    assert.equal(pictures.length, 2);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has no card for a document without fences of ours, nor for YAML', () => {
    assert.deepEqual(cards('# Prose\n\n```yaml\nvessel: LAD\n```\n'), []);
    assert.deepEqual(
      service().previewCards(document('cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n')),
      [],
    );
  });
});
