/** What is shown is also heard: no sign carries a meaning that no word beside it has, and no picture stands for a word. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hover, MarkupContent, TextEdit } from 'vscode-languageserver-types';
import type { Settings } from '../../../src/score/engine/settings.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { linesOf } from '../../../src/text/lines.ts';
import { document, marked, service } from '../../support/notes.ts';

const every: Partial<Settings> = { scores: catalogue.map(({ id }) => id), summarySafety: true };

/** Letters, digits, signs of writing, and the few signs that screen readers say. */
const HEARD = /[\p{L}\p{M}\p{N}\p{Z}\s!"'(),.:;…“”‘’|*_#[\]{}`~@\\$&^%+<=>/-]/u;
/** Signs that only part what stands beside them. */
const PARTING = /[·–•]/;

interface Said {
  readonly where: string;
  readonly text: string;
}

function notesIn(folder: string): { name: string; text: string; languageId: string }[] {
  return readdirSync(folder)
    .filter((name) => /\.(cto\.yaml|md)$/.test(name))
    .map((name) => ({
      name,
      text: marked(readFileSync(join(folder, name), 'utf8')).text,
      languageId: name.endsWith('.md') ? 'markdown' : 'cto-note',
    }));
}

const markdownOf = (hover: Hover | null): string =>
  (hover?.contents as MarkupContent | undefined)?.value ?? '';

/** All that is said of a note: hovers of each line, lenses, pages, problems, fixes, hints, the status and summaries. */
function saidOf(
  { name, text, languageId }: ReturnType<typeof notesIn>[number],
  settings: Partial<Settings>,
): Said[] {
  const asked = service(settings);
  const note = document(text, languageId);
  const said: Said[] = [];
  const add = (where: string, ...texts: (string | undefined | null)[]) => {
    for (const one of texts) if (one) said.push({ where: `${name}, ${where}`, text: one });
  };
  const diagnostics = asked.diagnose(note);
  add('problem', ...diagnostics.map(({ message }) => String(message)));
  add('fix', ...asked.codeActions(note, diagnostics).map(({ title }) => title));
  // Those of one lesion stand beside each other, and so what is missing beside its score.
  const lenses = asked.lenses(note);
  for (const above of new Set(lenses.map(({ range }) => range.start.line))) {
    const own = lenses.filter(({ range }) => range.start.line === above);
    if (settings !== every) add('lens', own.map(({ title }) => title).join(' | '));
  }
  add('hint', ...asked.inlays(note).map(({ tooltip }) => String(tooltip)));
  add('status', asked.worstLesion(note)?.spoken);
  add('summary', ...asked.summaries(note, 'all').edits.map(({ newText }: TextEdit) => newText));
  const lines = linesOf(text);
  for (let line = 0; line < lines.count; line += 1) {
    const end = lines.end(line) - lines.start(line);
    for (const character of new Set([Math.min(4, end), end])) {
      add('hover', markdownOf(asked.hover(note, { line, character })));
    }
    add('page', asked.explain(note, { line, character: 0 }));
  }
  return said;
}

const said: Said[] = [
  ...notesIn('examples').flatMap((note) => [...saidOf(note, {}), ...saidOf(note, every)]),
  ...notesIn('test/fixtures/fixes')
    .filter(({ name }) => !name.includes('golden'))
    .flatMap((note) => saidOf(note, {})),
  { where: 'page of the benefit', text: service().benefitPage() },
  ...catalogue.map(({ id }) => ({ where: `page of ${id}`, text: service().scorePage(id) ?? '' })),
];

describe('every sign', () => {
  it('is looked at where something is said', () => {
    const kinds = new Set(said.map(({ where }) => where.split(', ').at(-1)));
    for (const kind of ['problem', 'fix', 'lens', 'hint', 'status', 'summary', 'hover', 'page']) {
      assert.ok(kinds.has(kind), kind);
    }
    assert.ok(said.length > 500, `${said.length}`);
  });

  it('is a letter, or one that is heard or only parts: no pictures, ticks, arrows or circles', () => {
    const odd = said.flatMap(({ where, text }) =>
      [...text]
        // The last one stands for what nobody sees, whose name is in the problem.
        .filter((sign) => !HEARD.test(sign) && !PARTING.test(sign) && !/[?≥≤°\ufffd]/.test(sign))
        .map((sign) => `${sign} in ${where}`),
    );
    assert.deepEqual([...new Set(odd)], []);
  });

  it('has its word beside it', () => {
    for (const { where, text } of said) {
      for (const line of text.split('\n')) {
        // What is not known has a question mark, and the word for it in the same row.
        if (/\| \? of \d/.test(line)) assert.match(line, /\| unknown \|/, where);
        // A row of a table says in words whether it counts.
        if (/\| [\d?]+ of \d+ \|/.test(line))
          assert.match(line, /\| (counts|does not count|unknown) \|/, where);
      }
      // A range is one since something is missing, which is said; of a written score there is a problem of its own.
      if (!/problem$/.test(where) && /\d–\d+\/\d/.test(text))
        assert.match(text, /[Mm]iss|needs?\b|unknown|not recorded|not fully|\bto\b/, `${where}: ${text}`);
    }
  });

  it('of a table has a name for its column', () => {
    const heads = said.flatMap(({ text }) =>
      [...text.matchAll(/^(\|.*\|)\n\| ---/gm)].map(([, head = '']) => head),
    );
    assert.ok(heads.length > 0);
    assert.deepEqual(
      heads.filter((head) => /\|\s*\|/.test(head)),
      [],
    );
  });
});
