/** The hover with the picture of a lesion, for an editor that shows one: scores, picture, the items of the key, one link. */
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { lesionPicture } from '../../../src/picture/lesion-picture.ts';
import { palettes } from '../../../src/picture/palette.ts';
import { markdownImage } from '../../../src/picture/picture.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { createNoteService } from '../../../src/service/note-service.ts';
import { document, marked } from '../../support/notes.ts';
import { readSvg } from '../../support/svg.ts';

const links = {
  score: (id: string) => `page:scores/${id}`,
  benefit: 'page:benefit',
  problem: () => null,
  explain: (uri: string, line: number, character: number) => `page:explain/${uri}/${line}/${character}`,
};

function hover(source: string, languageId = 'cto-note', palette = palettes.dark): string[] {
  const service = createNoteService({
    settings: () => defaultSettings,
    links,
    image: (facts, scores) => markdownImage(lesionPicture(facts, scores, { palette })),
  });
  const { text, caret } = marked(source);
  const found = service.hover(document(text, languageId), caret);
  return ((found?.contents as { value: string } | undefined)?.value ?? '').split('\n\n');
}

const LESION = `vessel: LCx
length_mm: 25
stump: blunt
cap_ambiguity: yes
calcification: mild
bend_degrees: 30
tortuosity: moderate
prior_attempt: none
interventional_collaterals: no
outcome: {timi_flow: 3, residual_stenosis_percent: 10}
`;
const YAML = `cto_note: 1\nlesions:\n  - id: A\n${LESION.replace(/^(?=.)/gm, '    ')}`;
const MARKDOWN = `# Note\n\n\`\`\`cto-lesion\nid: A\n${LESION}\`\`\`\n`;
const CARRIERS = [
  ['cto-note', YAML],
  ['markdown', MARKDOWN],
] as const;

const at = (place: string, text: string) => text.replace(place, `<|>${place}`);
const svgIn = (paragraph = '') => {
  const [, data = ''] =
    /^!\[[^\]]*\]\(data:image\/svg\+xml;base64,([\w+/=]+)\|width=320\)$/.exec(paragraph) ?? [];
  return Buffer.from(data, 'base64').toString('ascii');
};

describe('the hover with a picture', () => {
  for (const [language, text] of CARRIERS) {
    it(`says scores, picture, the items that the key answers, and leads to all: ${language}`, () => {
      const [scores = '', picture, items = '', meaning = ''] = hover(at('length_mm', text), language);
      assert.match(scores, /^\*\*J-CTO 3\/5 very difficult\*\* .* 10 % {2}\n\*\*PROGRESS-CTO 4\/4\*\* /);
      assert.match(readSvg(svgIn(picture)).children[0]?.text ?? '', /^Lesion A: LCx$/);
      const [item = '', link = ''] = items.split(' \u00b7 ');
      assert.equal(item, '**J-CTO** Length 20 mm or more: counts, 1 of 1 (length_mm 25: 20 mm or more)');
      assert.match(link, /^\[All scores, item by item\]\(page:explain\/note:\d+\/\d+\/\d+\)$/);
      assert.match(meaning, /^\*\*Occlusion length\*\*/);
    });

    it(`over a value says the same as over its key: ${language}`, () => {
      const [key, value] = ['stump', 'blunt'].map((place) => hover(at(place, text), language));
      const withoutPlace = (said: readonly string[] = []) =>
        said.slice(0, 3).map((one) => one.replace(/explain.*/, ''));
      assert.deepEqual(withoutPlace(value), withoutPlace(key));
      assert.match(key?.[2] ?? '', /^\*\*J-CTO\*\* Blunt stump: counts, 1 of 1/);
    });

    it(`over the lesion as a whole says all items below the link: ${language}`, () => {
      const said = hover(at('id', text), language);
      assert.match(said[0] ?? '', /^\*\*J-CTO 3\/5/);
      assert.ok(svgIn(said[1]).startsWith('<svg'));
      assert.match(said[2] ?? '', /^\[All scores/);
      assert.ok(
        said.some((paragraph) => paragraph.includes('| Blunt stump | 1 of 1 | counts | stump blunt |')),
      );
    });
  }

  it('has the values of a long list in a line', () => {
    const said = hover(at('vessel', YAML));
    assert.match(
      said[2] ?? '',
      /^\*\*PROGRESS-CTO\*\* Circumflex CTO: counts, 1 of 1 \(vessel LCx\) \u00b7 \[/,
    );
    const meaning = said.findIndex((paragraph) => paragraph.startsWith('**Vessel**'));
    assert.match(said[meaning + 1] ?? '', /^`LM` · `LAD` · \*\*`LCx`\*\* · /);
  });

  it('has no items where the unit’s scores do not ask for the key', () => {
    const [, picture, link] = hover(at('timi_flow', YAML));
    assert.ok(svgIn(picture).startsWith('<svg'));
    assert.match(link ?? '', /^\[All scores/);
  });

  it('has the colours that it is asked for', () => {
    for (const palette of [palettes.light, palettes.dark, palettes.highContrast])
      assert.ok(svgIn(hover(at('stump', YAML), 'cto-note', palette)[1]).includes(palette.lumen));
  });

  it('keeps far below the length at which the editor cuts a text', () => {
    for (const place of ['vessel', 'length_mm', 'id'])
      assert.ok(hover(at(place, YAML)).join('\n\n').length < 30_000, place);
  });

  it('has no picture outside of lesions, and none for a lesion that cannot be read', () => {
    for (const note of [
      'cto_note: 1\npatient:\n  <|>age_years: 60\nlesions: []\n',
      'cto_note: 1\nlesions:\n  - <|>id: A\n    vessel: [LAD\n',
    ])
      assert.doesNotMatch(hover(note).join('\n'), /data:image/);
  });

  it('has no picture for an editor that asks for none: it would show the data', () => {
    const service = createNoteService({
      settings: () => defaultSettings,
      links: { ...links, problem: () => null },
    });
    for (const place of ['vessel', 'length_mm', 'id']) {
      const { text, caret } = marked(at(place, YAML));
      assert.doesNotMatch(
        JSON.stringify(service.hover(document(text), caret)),
        /data:image|All scores, item/,
      );
    }
  });

  it('makes the text of a note inert in the words of the picture', () => {
    const bait = 'A](command:x)<b>"|![y](https://z.example)`\\';
    const picture = lesionPicture({ lesion: { id: bait, vessel: bait as 'LCx' }, patient: {} }, []);
    const markdown = new MarkdownIt({ html: true, linkify: true });
    markdown.validateLink = () => true;
    const html = markdown.render(markdownImage(picture)).replace(/base64,[^|%]*/, '');
    assert.match(html, /^<p><img src="data:image[^"]*" alt="Lesion A[^"]*"><\/p>\n$/);
    assert.doesNotMatch(html, /<b>|href/);
  });
});
