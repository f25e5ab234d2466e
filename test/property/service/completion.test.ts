/** Whatever is accepted, wherever: it never breaks a note. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CompletionItem, Diagnostic, Range, TextEdit } from 'vscode-languageserver-types';
import { snippetText } from '../../../src/service/lesions/templates.ts';
import { linesOf } from '../../../src/text/lines.ts';
import { withCarriageReturns } from '../../support/edits.ts';
import { document, marked, service } from '../../support/notes.ts';
import { SEED } from '../../support/random.ts';

const RUNS = Number(process.env.RUNS ?? 1500);

const read = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => marked(readFileSync(join(folder, name), 'utf8')).text);

/** What the examples lack: brackets, other columns, lists line by line, several notes, nothing at all. */
const oddNotes = [
  '',
  '\ufeffcto_note: 1\r\n',
  '# A comment\n',
  '{ cto_note: 1, patient: { id: P-1, sex: male }, lesions: [{ id: A, vessel: LAD, outcome: { timi_flow: 3 } }] }\n',
  'cto_note: 1\npatient: { id: P-1, }\nlesions:\n- id: A\n  vessel: LAD\n  crossing: { strategies: [awe, adr], successful: awe }\n-\n',
  'cto_note: 1\nindication:\n    symptoms:\n        - angina\n        - \n    goals:\n    - survival\nlesions:\n    -   id: A\n        vessel: LCx\n        outcome:\n            timi_flow: 3\n\n\ncomplications:\n',
  'cto_note: 1\nlesions:\n  - &a\n    id: A\n    vessel: LAD\n  - <<: *a\n    id: B\n',
  'cto_note: 1\nlesions:\n  - id: "A"\n    "vessel": \'LAD\'\n    stump: "blunt" # seen\n    summary: |\n      Text\n\n      more\n---\ncto_note: 1\nlesions:\n---\n',
];
const oddProse = [
  '',
  'Prose.\n\n```\ncode\n```\n\n<!-- cto-summary A -->\nText\n<!-- /cto-summary -->\n',
  '---\ntitle: A\n---\n\n```cto-lesion\n\n```\n\n```cto-note\nconsent:\n```\n',
  '1. A list\n\n   ~~~cto-lesion\n   id: A\n   vessel: LAD\n\n   ~~~\n\n> - ```cto-note\n>   patient:\n>\n>     id: P-1\n>   ```\n',
  '```cto-lesion\nid: A\nvessel: LAD\n',
];

const nested = (prefix: string) => (text: string) => text.replace(/^(?=.*\S)/gm, prefix);
const both = (texts: string[]): string[] => [...texts, ...texts.map(withCarriageReturns)];
const notes = [...read('examples', '.yaml'), ...read('test/fixtures/mistakes', '.yaml'), ...oddNotes];
const prose = [...read('examples', '.md'), ...read('test/fixtures/mistakes', '.md'), ...oddProse];
const texts: Record<string, string[]> = {
  'cto-note': both(notes),
  markdown: both([
    ...prose,
    ...prose.map(nested('> ')),
    ...prose.map(nested('   ')).map((text) => `- A list\n\n${text}`),
    ...notes.map((note) => `\`\`\`cto-note\n${note}\n\`\`\`\n`),
  ]),
};

/** A text in which someone is writing, and a caret: a word half typed, a line just begun, or just a place. */
interface Moment {
  /** Before it was touched. */
  readonly original: string;
  readonly text: string;
  readonly caret: number;
}

const moment = (samples: string[]): fc.Arbitrary<Moment> =>
  fc
    .record({
      text: fc.constantFrom(...samples),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      does: fc.constantFrom('looks', 'cuts', 'begins', 'types', 'clears'),
      column: fc.nat({ max: 8 }),
      typed: fc.constantFrom(
        '',
        's',
        'ou',
        '- ',
        'vessel: ',
        'consent:',
        'goals: [',
        '"',
        'cto',
        '```',
        '# cto-ignore ',
      ),
    })
    .map(({ text, at, does, column, typed }) => {
      const offset = Math.floor(at * (text.length + 1));
      const lines = linesOf(text);
      const line = lines.lineAt(offset);
      const end = lines.end(line);
      if (does === 'cuts')
        return { original: text, text: text.slice(0, offset) + text.slice(end), caret: offset };
      const [, marks = ''] = /^([> ]*)/.exec(text.slice(lines.start(line), end)) ?? [];
      const indent = /^>?/.test(marks) && column % 2 === 1 ? marks : marks.trimEnd() + ' '.repeat(column);
      const added = `${text.includes('\r') ? '\r\n' : '\n'}${indent}${typed}`;
      if (does === 'begins')
        return {
          original: text,
          text: text.slice(0, end) + added + text.slice(end),
          caret: end + added.length,
        };
      if (does === 'types')
        return {
          original: text,
          text: text.slice(0, offset) + typed + text.slice(offset),
          caret: offset + typed.length,
        };
      if (does === 'clears') {
        const start = lines.start(line) + marks.length;
        return { original: text, text: text.slice(0, start) + text.slice(end), caret: start };
      }
      return { original: text, text, caret: offset };
    });

function replaced(text: string, { start, end }: Range, newText: string): string {
  const lines = linesOf(text);
  return text.slice(0, lines.offsetAt(start)) + newText + text.slice(lines.offsetAt(end));
}

const errorsIn = (text: string, languageId: string): Diagnostic[] =>
  service()
    .diagnose(document(text, languageId))
    .filter(({ severity }) => severity === 1);

/** The errors that accepting has brought about, but for the values that the snippet leaves open. */
function damage(text: string, languageId: string, { textEdit }: CompletionItem, original: string): string[] {
  const { range, newText } = textEdit as TextEdit;
  const written = snippetText(newText);
  const after = replaced(text, range, written);
  const grown = written.split('\n').length - 1;
  const before = errorsIn(text, languageId);
  // What a half-typed word hides was there before.
  const hidden = errorsIn(replaced(text, range, ''), languageId);
  const known = new Set(
    [...errorsIn(original, languageId), ...before, ...hidden].map(
      ({ code, message }) => `${code} ${message}`,
    ),
  );
  const moved = (line: number) => (line > range.start.line ? line + grown : line);
  const faulty = new Set([...before, ...hidden].map(({ range: { start } }) => moved(start.line)));
  const lines = linesOf(text);
  const wasEmpty =
    [...before, ...hidden].some(({ code }) => code === 'empty-note') ||
    /(?:^|\n---[ \t]*\r?\n)\s*$/.test(text.slice(0, lines.offsetAt(range.start)));
  // That an entry is empty goes without saying where a key outside may be meant for it, but not what it lacks.
  const entry = range.start.line;
  const wasEmptyEntry = /^[ >]*-[ \t]*$/.test(
    replaced(text, range, '')
      .slice(lines.start(entry))
      .split(/[\r\n]/)[0] ?? '',
  );
  // Of what is not YAML one slip is told: which one may change, but not how many there are.
  const isSlip = ({ code }: Diagnostic) => String(code).startsWith('yaml-');
  const diagnostics = errorsIn(after, languageId);
  const isBroken = diagnostics.filter(isSlip).length > before.filter(isSlip).length;
  // What is missing in a piece that cannot be read comes to light once the slip stands in another, or nowhere.
  const wasUnread = before.some(isSlip);
  return diagnostics
    .filter((error) => isBroken || !isSlip(error))
    .filter(({ code, message }) => !known.has(`${code} ${message}`))
    .filter(({ range: { start }, code, message }) => {
      const isOpen = code === 'missing-value' && written.includes(/`(\w+)`/.exec(String(message))?.[1] ?? '');
      return (
        !isOpen &&
        !faulty.has(start.line) &&
        !(wasEmpty && code === 'missing-key') &&
        !(wasEmptyEntry && code === 'missing-key' && start.line === entry) &&
        !(wasUnread && /^missing-/.test(String(code)))
      );
    })
    .map(({ code, message, range: { start } }) => `${start.line} ${code} ${message}\n${after}`);
}

/** Accepts one entry of what is offered at a caret; answers whether any was. */
function accept({ original, text, caret }: Moment, languageId: string, pick: number): CompletionItem | null {
  const position = linesOf(text).positionAt(caret);
  const offered = service().complete(document(text, languageId), position);
  const item = offered[pick % Math.max(1, offered.length)];
  if (!item) return null;
  const { start, end } = (item.textEdit as TextEdit).range;
  assert.ok(start.line === position.line && end.line === position.line, 'on one line');
  assert.ok(start.character <= position.character && position.character <= end.character, 'around the caret');
  assert.deepEqual(damage(text, languageId, item, original), [], item.label);
  return item;
}

/** What kinds of places there are, by what stands around the caret and what is offered there. */
const places: Record<string, (text: string, caret: number, item: CompletionItem) => boolean> = {
  'an empty document': (text) => text.trim() === '',
  'a key': (_, __, { kind }) => kind === 10,
  'a section': (_, __, { kind }) => kind === 9,
  'a value': (text, caret, { kind }) => kind === 20 && /:[ \t]+\S*$/.test(text.slice(0, caret)),
  'an entry of a list': (text, caret, { kind }) =>
    kind === 20 && /^[ >]*-[ \t]+\S*$/m.test(text.slice(0, caret)),
  'a place in brackets': (text, caret) => /[[{][^\]}\n]*$/.test(text.slice(0, caret)),
  'a whole lesion': (_, __, { label, kind }) => kind === 15 && label.includes('lesion'),
};

/** Every so many characters of a text a caret is put, beginning at one of them, so that all are reached in time. */
const STRIDE = Number(process.env.STRIDE ?? 23);

/** The notes themselves, without carriage returns and without more quotes around them. */
const fixtures: Record<string, readonly string[]> = {
  'cto-note': [...notes, ...read('test/fixtures/fixes', '.yaml')],
  markdown: [...prose, ...read('test/fixtures/fixes', '.md'), ...prose.map(nested('> '))],
};

for (const [languageId, samples] of Object.entries(fixtures)) {
  describe(`at every place of every ${languageId} fixture`, () => {
    it(`one entry may be accepted (every ${STRIDE}th place, from a place by the seed ${SEED})`, () => {
      const reached = new Set<string>();
      samples.forEach((text, i) => {
        const first = (SEED * 7 + i * 11) % STRIDE;
        for (let caret = Math.min(first, text.length); caret <= text.length; caret += STRIDE) {
          const item = accept({ original: text, text, caret }, languageId, SEED + i + caret);
          if (!item) continue;
          for (const [place, isThere] of Object.entries(places)) {
            if (isThere(text, caret, item)) reached.add(place);
          }
        }
      });
      assert.deepEqual(
        Object.keys(places).filter((place) => !reached.has(place)),
        [],
      );
    });
  });
}

for (const [languageId, samples] of Object.entries(texts)) {
  describe(`what is offered in a ${languageId} document`, () => {
    it('may be accepted without an error of its own', () => {
      let accepted = 0;
      fc.assert(
        fc.property(moment(samples), fc.nat(), (at, pick) => {
          if (accept(at, languageId, pick)) accepted += 1;
        }),
        { numRuns: RUNS },
      );
      assert.ok(accepted > RUNS / 4, `only ${accepted} were accepted`);
    });
  });
}
