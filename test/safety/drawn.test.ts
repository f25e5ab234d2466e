/**
 * Whatever stands in a note, what is drawn and written of it for people to look at is inert, well-formed and of bounded
 * size: the pictures, the cards of the preview, the report, and the page of an audit.
 */
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { audit } from '../../src/audit/audit.ts';
import { auditPage } from '../../src/audit/page.ts';
import * as pictures from '../../src/picture/pictures.ts';
import { report } from '../../src/report/report.ts';
import { chosenOf } from '../../src/score/engine/assess.ts';
import { defaultSettings } from '../../src/score/engine/settings.ts';
import { factsOf } from '../../src/service/analysis.ts';
import { createNoteService } from '../../src/service/note-service.ts';
import { countRow } from '../support/counts.ts';
import { FULL } from '../support/full-note.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { hostileValues, manyEntries } from '../support/hostile-values.ts';
import { expectInertHtml, expectInertSvg } from '../support/inert-page.ts';
import { document } from '../support/notes.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });

/** A service that draws, as that of the extension does. */
const drawing = () =>
  createNoteService({
    settings: () => defaultSettings,
    links: { score: () => null, benefit: null, problem: () => null },
    drawing: (facts, scores, prefix) =>
      pictures.lesionPicture(facts, scores, { palette: pictures.palettes.theme, prefix }).svg,
  });

/** So much of a page is ours, for each lesion and once. */
const OWN = 150_000;

/** Draws all that there is to draw of a text, and holds it to all of it. */
function expectInert(name: string, text: string, languageId: string): void {
  const ours = drawing();
  const note = document(text, languageId);
  const analysis = ours.analysis(note);
  const lesions = analysis.notes.flatMap(({ note, lesions }) => lesions.map((lesion) => ({ note, lesion })));
  // Each letter may be escaped, and stands in the source, in the record and in a message.
  const most = OWN * (1 + lesions.length) + 30 * text.length;
  try {
    const page = report('a', analysis, pictures);
    assert.ok(page.length < most, `a report of ${page.length} characters`);
    expectInertHtml(page);
    for (const { note, lesion } of lesions.slice(0, 3)) {
      const facts = factsOf(note, lesion.entry);
      const { chosen } = chosenOf(lesion.assessment, analysis.settings);
      for (const { svg } of [
        pictures.lesionPicture(facts, chosen),
        pictures.treePicture(facts),
        pictures.scoresPicture(chosen, defaultSettings),
      ]) {
        assert.ok(svg.length < OWN + 30 * text.length, `a picture of ${svg.length} characters`);
        expectInertSvg(svg);
      }
    }
    const cards = ours.previewCards(note);
    const parts = cards.flatMap(({ parts }) => parts ?? []);
    const size = parts.reduce((sum, part) => sum + ('svg' in part ? part.svg : part.markdown).length, 0);
    assert.ok(size < most, `cards of ${size} characters`);
    for (const part of parts)
      if ('svg' in part) expectInertSvg(part.svg);
      else expectInertHtml(`<!doctype html><title>x</title>${markdown.render(part.markdown)}`);
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).stack}`);
  }
}

/** The lines of a note whose value can be another one: all up to the value. */
const PLACE = /^( *(?:- )?\w+:) (?!\||$)(.+)$/gm;

/** A YAML note as Markdown: the lesion in a fence of its own. */
function inFences(text: string): string {
  const [, before = '', lesion = '', after = ''] =
    /^([\s\S]*?)lesions:\n {2}- ([\s\S]*?)(\ncomplications:[\s\S]*)$/.exec(text) ?? [];
  const own = lesion.replace(/^ {4}/gm, '');
  return `\`\`\`cto-note\n${before}${after.trimStart()}\n\`\`\`\n\n\`\`\`cto-lesion\n${own}\n\`\`\`\n`;
}

describe('what is drawn of a hostile text', function () {
  this.timeout(300_000);

  for (const { name, languageId, text } of hostileTexts)
    it(`is inert: ${name}`, () => expectInert(name, text(), languageId));
});

describe('what is drawn of a note with a hostile value', function () {
  this.timeout(600_000);

  for (const [name, value] of Object.entries(hostileValues)) {
    it(`is inert, in all places at once and in each list: ${name}`, () => {
      const everywhere = FULL.replace(PLACE, (line, key: string, old: string) =>
        /^\s*(?:- )?(?:cto_note):/.test(line)
          ? line
          : `${key} ${old.startsWith('[') ? `[${value}, ${old.slice(1)}` : value}`,
      );
      expectInert(name, everywhere, 'cto-note');
      expectInert(name, inFences(everywhere), 'markdown');
    });

    it(`is inert, in each place that takes any text: ${name}`, () => {
      const texts = FULL.replace(
        /^( *(?:- )?(?:id|name|site|detail|cause|reason|finding|treatment|plan|referral|access|channel_name|proximal_cap_site|imaging_findings|next_step): )(?!\[).+$/gm,
        (_, key: string) => `${key}${value}`,
      ).replace(
        /^( *(?:operators|access|guides|wires|microcatheters|medication|steps|diagnostic_catheters): )\[.*\]$/gm,
        (_, key: string) => `${key}[${value}]`,
      );
      expectInert(name, texts, 'cto-note');
      expectInert(name, inFences(texts), 'markdown');
    });
  }

  for (const [name, text] of Object.entries(manyEntries))
    it(`is inert: ${name}`, () => expectInert(name, text(), 'cto-note'));
});

describe('the page of an audit with hostile words', () => {
  for (const [name, value] of Object.entries(hostileValues)) {
    it(`is inert: ${name}`, () => {
      const text = value.startsWith('"')
        ? String(JSON.parse(value.replace(/\\(?:[0ae]|x..|U.{8})/g, '\\u0007')))
        : value;
      const common = { operator: text, vessel: text, year: 2026, month: 1 };
      const rows = [
        countRow({ question: 'score', score: 'j_cto', points: 1, n: 40, observed: 30, ...common }),
        countRow({ question: 'score', score: text, points: Number.NaN, n: 40, observed: 30 }),
        countRow({ question: 'outcome', key: 'technical_success', n: 40, observed: 30, ...common }),
        countRow({ question: 'outcome', key: text, n: 40, observed: 30, ...common }),
        countRow({ question: 'missing', key: text, n: 40, missing: 30 }),
      ];
      const page = auditPage(audit(rows), [50]);
      assert.ok(page.length < OWN + 60 * text.length, `a page of ${page.length} characters`);
      expectInertHtml(page);
    });
  }
});
