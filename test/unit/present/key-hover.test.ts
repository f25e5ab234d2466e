/** What a hover over a key shows at once: VS Code opens it with about twelve lines of 70 characters. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type SchemaNode, schemaAt } from '../../../src/schema/schema.ts';
import { keyAtPath } from '../../../src/score/engine/facts.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { createNoteService } from '../../../src/service/note-service.ts';
import { createLocalizer, type Localizer, toEnglish } from '../../../src/text/message.ts';
import { document } from '../../support/notes.ts';

const FOLD = 12;
const WIDTH = 70;
const german = createLocalizer(JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8')));

type Steps = (string | number)[];

/** Every key that the schema knows. */
function keysBelow(path: Steps): Steps[] {
  const node = schemaAt(path) as SchemaNode;
  const own = Object.keys(node.properties ?? {}).map((key) => [...path, key]);
  const entries = node.items?.$ref ? keysBelow([...path, 0]) : [];
  return [...own, ...own.flatMap(keysBelow), ...entries];
}

/** The hover over a key of a note that has just this key. */
function hoverOn(path: Steps, localize: Localizer): string {
  const steps = path.map((step) => (step === 0 ? '- id: A' : `${step}:`));
  const lines = steps.map((step, i) => `${'  '.repeat(i)}${step}`);
  const line = lines.length - 1;
  const links = { score: (id: string) => `page:${id}`, benefit: 'page:benefit', problem: () => null };
  const asked = createNoteService({ settings: () => defaultSettings, links, localize });
  const text = `${lines.join('\n')}\n`;
  const hover = asked.hover(document(text), { line, character: 2 * line + 1 });
  return hover ? (hover.contents as { value: string }).value : '';
}

/** The lines that a hover shows of Markdown: a link without its address, and half a line between paragraphs. */
function heightOf(markdown: string): number {
  return markdown
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[*`]/g, '')
    .split('\n')
    .reduce((height, line) => height + (line === '' ? 0.5 : Math.ceil(line.length / WIDTH)), 0);
}

/** A text up to the end of a part of it. */
function upTo(text: string, part: string, about: string): string {
  const start = text.indexOf(part);
  assert.notEqual(start, -1, `${about}: no ${part}\n${text}`);
  const end = text.indexOf('\n\n', start);
  return end === -1 ? text : text.slice(0, end);
}

describe('the hover over each key of the schema', () => {
  const keys = keysBelow([]).filter((path) => path.join('.') !== 'lesions.0.id');

  it('is asked of all of them', () => assert.ok(keys.length > 60, String(keys.length)));

  for (const [language, localize] of [
    ['English', toEnglish],
    ['German', german],
  ] as const) {
    it(`says what it is, what it takes and what scores make of it above the fold, in ${language}`, () => {
      for (const path of keys) {
        const node = schemaAt(path) as SchemaNode;
        const about = path.join('.');
        const text = hoverOn(path, localize);
        assert.ok(text.startsWith(`**${localize(node.title ?? '')}**`), `${about}\n${text}`);
        const needed = [localize(node.description ?? '')];
        const { enum: all = [] } = node.items ?? node;
        for (const value of all) if (typeof value !== 'boolean') needed.push(`\`${value}\``);
        const key = keyAtPath(path);
        // The scores of one registry may share its name: PROGRESS-CTO (MACE, mortality).
        for (const { name, items } of catalogue)
          if (key !== null && items.some(({ test }) => test.key === key))
            needed.push(name.replace(/^PROGRESS-CTO /, ''));
        for (const part of needed) {
          const height = heightOf(upTo(text, part, about));
          assert.ok(height <= FOLD, `${about}: ${part} ends in line ${height}\n${text}`);
        }
      }
    });
  }
});
