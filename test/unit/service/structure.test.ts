/** Folding, expanding a selection, links and inlay hints. */
import assert from 'node:assert/strict';
import type { Range, SelectionRange } from 'vscode-languageserver-types';
import type { Settings } from '../../../src/score/engine/settings.ts';
import { applied } from '../../support/applied.ts';
import { CLEAN, changed } from '../../support/clean-note.ts';
import { document, marked, service } from '../../support/notes.ts';

const shown = ({ start, end }: Range) => `${start.line}:${start.character}-${end.line}:${end.character}`;

const folds = (text: string, languageId = 'cto-note'): string[] =>
  service()
    .folding(document(text, languageId))
    .map(({ startLine, endLine, kind }) => `${startLine}-${endLine}${kind ? ` ${kind}` : ''}`)
    .sort();

describe('folding', () => {
  it('takes what stands below a key or a dash, and runs of comments', () => {
    const text =
      'cto_note: 1\npatient:\n  id: P-1\n\n# one\n# two\nlesions:\n- id: A\n  outcome:\n    timi_flow: 3\n  summary: |\n    Text\n\n    # more\n- id: B\n  goals:\n  - a\n# three\nx_a: [1,\n  2]\n';
    assert.deepEqual(folds(text), [
      '1-2',
      '10-11',
      '14-16',
      '15-16',
      '18-19',
      '4-5 comment',
      '6-16',
      '7-11',
      '8-9',
    ]);
  });

  it('takes each document of several', () => {
    assert.deepEqual(folds('a: 1\n---\nb:\n  c: 1\n\n---\nd: 1\n...\n'), ['1-3', '2-3', '5-6']);
  });

  it('stays while a note has a mistake', () => {
    assert.deepEqual(folds('patient:\n  id: "P-1\nlesions:\n  - id: A\n    vessel: LAD\n'), [
      '0-1',
      '2-4',
      '3-4',
    ]);
  });

  it('in Markdown takes our fences, what is in them, and inserted summaries', () => {
    const text =
      '# Note\n\n> ```cto-lesion\n> id: A\n> vessel: LAD\n> outcome:\n>   timi_flow: 3\n> ```\n> <!-- cto-summary A -->\n> Text\n> <!-- /cto-summary -->\n\n```yaml\na:\n  b: 1\n```\n';
    assert.deepEqual(folds(text, 'markdown'), ['2-7', '5-6', '8-10']);
    assert.deepEqual(folds('# Note\n\n```yaml\na:\n  b: 1\n```\n', 'markdown'), []);
  });
});

describe('an expanding selection', () => {
  /** What is selected step by step from the caret on. */
  const steps = (source: string, languageId = 'cto-note'): string[] => {
    const { text, caret } = marked(source);
    const found: string[] = [];
    const selected = service().selection(document(text, languageId), caret);
    for (let step: SelectionRange | undefined = selected; step; step = step.parent)
      found.push(shown(step.range));
    return found;
  };

  it('goes from a value over its key, section and lesion to the document', () => {
    assert.deepEqual(
      steps(
        'cto_note: 1\nlesions:\n  - id: A\n    outcome:\n      timi_flow: <|>3\n      x_a: 1\n  - id: B\n',
      ),
      ['4:17-4:18', '4:6-4:18', '3:4-5:12', '2:2-5:12', '1:0-6:9', '0:0-7:0'],
    );
  });

  it('goes from an entry of a list to the list', () => {
    assert.deepEqual(steps('consent:\n  discussed: [risks, ben<|>efits]\n'), [
      '1:21-1:29',
      '1:13-1:30',
      '1:2-1:30',
      '0:0-1:30',
      '0:0-2:0',
    ]);
  });

  it('goes from a key', () => {
    assert.deepEqual(steps('patient:\n  i<|>d: P-1\n'), ['1:2-1:4', '1:2-1:9', '0:0-1:9', '0:0-2:0']);
  });

  it('goes over the fence in Markdown', () => {
    assert.deepEqual(steps('Text\n\n> ```cto-lesion\n> id: A<|>\n> vessel: LAD\n> ```\n', 'markdown'), [
      '3:6-3:7',
      '3:2-3:7',
      '3:2-4:13',
      '3:2-5:0',
      '2:0-5:5',
      '0:0-6:0',
    ]);
    assert.deepEqual(steps('Te<|>xt\n', 'markdown'), ['0:0-1:0']);
  });
});

describe('links', () => {
  const links = (text: string, languageId = 'cto-note'): string[] =>
    service()
      .links(document(text, languageId))
      .map(({ range, target }) => `${shown(range)} ${target}`);

  it('lead from DOIs and PMC ids in a note to where they can be read', () => {
    assert.deepEqual(
      links(
        '# doi:10.3389/fmed.2021.701062.\nx_a: see PMC4503382, doi: 10.1016/j.jcin.2010.09.024\nx_b: PMC12 xPMC4503382\n',
      ),
      [
        '0:2-0:30 https://doi.org/10.3389/fmed.2021.701062',
        '1:9-1:19 https://pmc.ncbi.nlm.nih.gov/articles/PMC4503382/',
        '1:21-1:52 https://doi.org/10.1016/j.jcin.2010.09.024',
      ],
    );
  });

  it('lead from the sources that a summary names', () => {
    const text = applied(CLEAN, service().summaries(document(CLEAN), 'all').edits);
    // The review beside it has no address.
    const line = text.split('\n').findIndex((one) => one.includes('Morino 2011'));
    const at = (text.split('\n')[line] ?? '').indexOf('Morino');
    assert.deepEqual(links(text), [
      `${line}:${at}-${line}:${at + 11} https://doi.org/10.1016/j.jcin.2010.09.024`,
    ]);
  });

  it('of prose are those of an inserted summary', () => {
    const fence = '```cto-lesion\nid: A\nvessel: LAD\n```\n';
    const summary =
      '<!-- cto-summary A -->\nBy Morino 2011, PMC5808555, PMC1234567.\n<!-- /cto-summary -->\n';
    assert.deepEqual(links(`Morino 2011, PMC4503382\n\n${fence}\n${summary}`, 'markdown'), [
      '8:3-8:14 https://doi.org/10.1016/j.jcin.2010.09.024',
      '8:16-8:26 https://pmc.ncbi.nlm.nih.gov/articles/PMC5808555/',
      '8:28-8:38 https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/',
    ]);
  });
});

describe('inlay hints', () => {
  const hints = (text: string, languageId = 'cto-note', settings: Partial<Settings> = {}): string[] =>
    service(settings)
      .inlays(document(text, languageId))
      .map(({ position: { line, character }, label }) => `${line}:${character} ${label}`);

  it('say what counts, at the end of its value', () => {
    assert.deepEqual(hints(CLEAN), ['22:17 +1 J-CTO', '23:16 +1 J-CTO']);
    const other = changed(['vessel: LAD', 'vessel: LCx'], ['stump: blunt', 'stump: tapered # told']);
    assert.deepEqual(hints(other), ['19:15 +1 PROGRESS-CTO', '22:17 +1 J-CTO']);
    assert.deepEqual(hints('```cto-lesion\nid: A\nvessel: LAD\nstump: blunt\n```\n', 'markdown'), [
      '3:12 +1 J-CTO',
    ]);
  });

  it('stand on the line of the key where the value goes on', () => {
    const note =
      'lesions:\n  - id: A\n    vessel: LAD\n    crossing:\n      strategies: # told\n        - retrograde_wire\n';
    const found = hints(note, 'cto-note', { scores: ['progress_perforation'] });
    assert.deepEqual(
      found.map((hint) => hint.split(' ')[0]),
      ['4:24'],
    );
  });

  it('follow the scores of the unit', () => {
    assert.deepEqual(hints(CLEAN, 'cto-note', { scores: ['progress_cto'] }), []);
    assert.deepEqual(hints(CLEAN, 'cto-note', { scores: ['castle', 'j_cto'] }), [
      '22:17 +1 CASTLE, +1 J-CTO',
      '23:16 +1 CASTLE, +1 J-CTO',
    ]);
  });
});
