/** Text of a note is data, wherever it stands and wherever it is shown. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DocumentSymbol, Hover } from 'vscode-languageserver-types';
import { inLines } from '../../../src/cli/output.ts';
import { checkReport, scoreReport, summaryReport } from '../../../src/service/reports.ts';
import { showHiddenInJson } from '../../../src/text/hidden.ts';
import { linesOf } from '../../../src/text/lines.ts';
import { document, service } from '../../support/notes.ts';

/** What would do something where it is shown, if it were not made inert; none of it stands in texts of our own. */
const BAITS = [
  '[bait](command:workbench.action.quit)',
  '[bait](https://evil.example)',
  '![bait](https://evil.example/p.png)',
  '<bait>',
  '<img src=bait onerror=bait()>',
  '<!--bait',
  'https://bait.example',
  'www.bait.example',
  '&bait;',
  '`bait`',
  '**bait**',
  '|bait|',
  '$(bait)',
  '\u001b[31mbait',
  '\u009b2Jbait',
  '\u0007bait',
  '\u202ebait',
  '\u2066bait',
  '\u200bbait',
  'bait\u2028bait',
  '\u{e0062}bait',
];

/** Where text of any kind may stand, as a key or as a value, in quotes that let all of it through. */
const PLACES: readonly ((text: string) => [string, 'cto-note' | 'markdown'])[] = [
  ...[
    '    id: §',
    '    vessel: §',
    '    length_mm: §',
    '    x_a: §',
    '    x_a: [§]',
    '    §: 1',
    '    x_b: {§: 1}',
    '    §: 1\n    §: 1',
    '    crossing: {strategies: [§]}',
    '    outcome: {§: 1}',
    '    summary: §',
    '    scores: {j_cto: §}',
  ].map(
    (line) => (text: string) =>
      [
        `cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n${line.replaceAll('§', text)}\n  - id: §\n`.replaceAll(
          '§',
          text,
        ),
        'cto-note',
      ] as [string, 'cto-note'],
  ),
  ...[
    'patient: {id: §}',
    'procedure: {operators: [§], access: [§]}',
    'consent: {date: §}',
    '§: 1',
    'x_a: §',
    'indication: {goals: [§]}',
    'complications: [§]',
    '§',
    '"a" §',
  ].map(
    (line) => (text: string) =>
      [`${line.replaceAll('§', text)}\ncto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n`, 'cto-note'] as [
        string,
        'cto-note',
      ],
  ),
  (text) => [
    `# ${text}\n\n\`\`\`cto-lesion\nid: ${text}\nvessel: ${text}\n${text}: 1\n\`\`\`\n\n<!-- cto-summary ${text} -->\nx\n<!-- /cto-summary -->\n`,
    'markdown',
  ],
  (text) => [
    `\`\`\`cto-note\npatient: {id: ${text}}\n\`\`\`\n\n\`\`\`cto-lesion ${text}\nid: A\n\`\`\`\n`,
    'markdown',
  ],
];

const quoted: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `'${text.replaceAll("'", "''")}'`,
  (text) => JSON.stringify(text),
  (text) =>
    `"${[...text].map((sign) => `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`).join('')}"`,
];

/** Control characters but the ends of lines, marks of direction, what has no shape. */
const HIDDEN =
  /(?![\n\t])\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;

function unseen(what: string, text: string): void {
  const found = HIDDEN.exec(text);
  assert.equal(found, null, `${what}: ${JSON.stringify(text)}`);
}

/** Markdown in which the bait is alive: what it is made of is not escaped. */
const ALIVE =
  /(?<!\\)\]\((?:command:workbench|https:\/\/evil)|<(?:bait|img|!--bait)|https?:\/\/(?:bait|evil)|(?<!\\)www\.bait|&bait|(?<!\\)\*\*bait|(?<!\\)`bait/;

function inertMarkdown(what: string, text: string): void {
  unseen(what, text);
  // In the code of a value that the format knows, nothing is alive.
  assert.doesNotMatch(text, ALIVE, what);
}

const hoverText = ({ contents }: Hover): string =>
  typeof contents === 'object' && 'value' in contents ? contents.value : JSON.stringify(contents);

function names(symbols: readonly DocumentSymbol[]): string[] {
  return symbols.flatMap(({ name, detail, children }) => [name, detail ?? '', ...names(children ?? [])]);
}

function check(text: string, languageId: 'cto-note' | 'markdown'): number {
  try {
    return ask(text, languageId);
  } catch (error) {
    throw new Error(`${JSON.stringify(text)}: ${(error as Error).stack}`);
  }
}

function ask(text: string, languageId: 'cto-note' | 'markdown'): number {
  const asked = service({ summarySafety: true });
  const note = document(text, languageId);
  const lines = linesOf(text);
  const diagnostics = asked.diagnose(note);
  for (const { message, relatedInformation } of diagnostics) {
    unseen('a finding', String(message));
    for (const related of relatedInformation ?? []) unseen('a finding', related.message);
  }
  for (const { title } of asked.codeActions(note, diagnostics)) unseen('a cure', title);
  for (const name of names(asked.outline(note))) unseen('the outline', name);
  for (const { name, detail } of asked.lesions(note)) unseen('a symbol', name + detail);
  for (const { title } of asked.lenses(note)) unseen('a lens', title);
  for (const { label, tooltip } of asked.inlays(note)) unseen('a hint', String(label) + String(tooltip));
  for (const { target, tooltip } of asked.links(note))
    assert.doesNotMatch(`${target}${tooltip}`, /bait|evil/);
  unseen('the status', asked.worstLesion(note)?.title ?? '');
  for (const { message } of asked.summaries(note, 'all').refusals) unseen('a refusal', message);
  for (const { newText } of asked.summaries(note, 'all').edits)
    assert.doesNotMatch(newText.replace(/<!-- cto-summary .*-->/, ''), /bait/);
  for (let line = 0; line < lines.count; line += 1) {
    for (const character of [0, 3, 6, 10]) {
      const place = { line, character };
      const hover = asked.hover(note, place);
      if (hover) inertMarkdown('a hover', hoverText(hover));
      inertMarkdown('a page', asked.explain(note, place) ?? '');
      unseen('what is missing', asked.nextMissing(note, place)?.message ?? '');
      unseen('a plain text', JSON.stringify(asked.plainText(note, place)));
    }
  }
  const analysis = asked.analysis(note);
  for (const report of [
    checkReport('a', analysis),
    scoreReport('a', analysis),
    summaryReport('a', analysis, true),
  ]) {
    unseen('the command line', inLines([...report.text, ...report.errors]));
    const json = showHiddenInJson(JSON.stringify(report.json, null, 2));
    unseen('JSON', json);
    assert.deepEqual(JSON.parse(json), report.json);
  }
  return diagnostics.length;
}

describe('text of a note', () => {
  it('is inert wherever it is shown, bait by bait and place by place', () => {
    let told = 0;
    for (const bait of BAITS)
      for (const place of PLACES) for (const quote of quoted) told += check(...place(quote(bait)));
    assert.ok(told > BAITS.length * PLACES.length, `${told} problems`);
  });

  it('is inert in any mixture', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...BAITS), fc.string({ unit: 'binary', maxLength: 3 })), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.constantFrom(...PLACES),
        fc.constantFrom(...quoted),
        (baits, place, quote) => {
          check(...place(quote(baits.join(''))));
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });
});
