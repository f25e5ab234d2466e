/** Text that is escaped for Markdown reads as it was written, with no escape that nobody needs. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { escapeMarkdown } from '../../../src/present/markdown.ts';

const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.linkify.set({ fuzzyIP: true });

const words = fc.constantFrom('a', 'b', '1', '12', 'length_mm', 'www', 'http', 'ä', ' ');
const signs = fc.constantFrom(...'\\`*_{}[]()#+-.!|~<>&:@/"', ': ', '. ', '- ', '::', '://');
// Markup is a pair of the same sign more often than of two.
const texts = signs.chain((sign) =>
  fc.array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 4, arbitrary: fc.constant(sign) }, signs), {
    minLength: 1,
    maxLength: 7,
  }),
);

describe('text escaped for Markdown', () => {
  it('has no escape within a word or a number, nor before a colon and a space', () => {
    for (const text of ['length_mm 2.5: not 20-25', 'cap_ambiguity is not recorded', '2026-05-11'])
      assert.equal(escapeMarkdown(text), text);
    assert.equal(escapeMarkdown('_a_ -1 x.y 1. a:b'), '\\_a\\_ \\-1 x\\.y 1\\. a\\:b');
  });

  it('is shown as it was written, wherever it stands', () => {
    fc.assert(
      fc.property(texts, (pieces) => {
        const text = pieces.join('').replace(/\s+/g, ' ').trim();
        if (text === '') return;
        const html = markdown.utils.escapeHtml(text);
        const escaped = escapeMarkdown(text);
        assert.equal(markdown.render(escaped), `<p>${html}</p>\n`);
        assert.equal(markdown.renderInline(`**A** ${escaped} (b)`), `<strong>A</strong> ${html} (b)`);
        assert.match(markdown.render(`| a |\n| --- |\n| ${escaped} |\n`), /<tbody>\n<tr>\n<td>(?!.*<[^/])/s);
      }),
      { numRuns: Number(process.env.RUNS ?? 6000) },
    );
  });
});
