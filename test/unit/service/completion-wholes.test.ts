import assert from 'node:assert/strict';
import { newNote } from '../../../src/service/lesions/templates.ts';
import { accepted, labels, written } from '../../support/completions.ts';

const MARKDOWN = { languageId: 'markdown' };
const begin = (text: string) => text.split('\n').slice(0, 3).join('\n');

describe('a whole note', () => {
  it('is offered first in an empty file, and not in one that has begun', () => {
    assert.deepEqual(labels('<|>').slice(0, 3), ['note', 'whole procedure', 'cto_note']);
    assert.equal(written('<|>', 'note'), newNote('yaml').trimEnd());
    assert.equal(accepted('# Mine\nno<|>', 'note').startsWith('# Mine\ncto_note: 1\n'), true);
    assert.equal(labels('cto_note: 1\n<|>').includes('note'), false);
    assert.ok(labels('cto_note: 1\nlesions: []\n---\n<|>').includes('note'));
  });

  it('is offered in an empty Markdown file, and its sections in an empty fence', () => {
    assert.equal(written('<|>', 'cto', MARKDOWN), newNote('markdown').trimEnd());
    const fence = written('```cto-note\n<|>\n```\n', 'note', MARKDOWN);
    assert.match(fence, /^patient:\n {2}id: \$1\n[\s\S]*\nprocedure:\n/);
  });
});

describe('a whole lesion', () => {
  const note = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n';

  it('has the next free letter, at the columns of the others', () => {
    const dashed = accepted(`${note}  <|>\n`, 'lesion B');
    assert.ok(dashed.startsWith(`${note}  - id: B\n    vessel: \n    occlusion_months: \n`));
    assert.equal(accepted(`${note}  - <|>\n`, 'lesion B'), dashed);
    assert.equal(accepted(`${note}  -<|>\n`, 'lesion B'), dashed);
    assert.equal(accepted(`${note}    les<|>\n`, 'lesion B'), dashed);
    assert.equal(accepted(`${note}<|>\n`, 'lesion B'), dashed);
    assert.equal(
      labels('cto_note: 1\nlesions:\n  - id: A\n    <|>\n    vessel: LAD\n').includes('lesion B'),
      false,
    );
  });

  it('is the first one below `lesions:`, on its line and on the next', () => {
    const first = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: \n';
    for (const at of [':<|>', ':\n<|>', ':\n  <|>', ':\n  - <|>']) {
      assert.ok(accepted(`cto_note: 1\nlesions${at}`, 'lesion A').startsWith(first), at);
      assert.equal(labels(`cto_note: 1\nlesions${at}`)[0], 'lesion A', at);
    }
    assert.match(
      accepted('lesions: [<|>]\n', 'lesion A'),
      /^lesions: \[\{ id: A, vessel: , .*interventional_collaterals: , outcome: \{ timi_flow: , residual_stenosis_percent: {2}\} \}\]\n$/,
    );
  });

  it('is offered in an empty fence', () => {
    const other = '```cto-lesion\nid: A\nvessel: LAD\n```\n\n';
    const found = accepted(`${other}> \`\`\`cto-lesion\n> <|>\n> \`\`\`\n`, 'lesion B', MARKDOWN);
    assert.ok(found.startsWith(`${other}> \`\`\`cto-lesion\n> id: B\n> vessel: \n> occlusion`), found);
    assert.ok(
      found.endsWith(
        '> interventional_collaterals: \n> outcome:\n>   timi_flow: \n>   residual_stenosis_percent: \n> ```\n',
      ),
    );
  });
});

describe('a whole fence', () => {
  it('is offered at the beginning of a line that begins one, and not in prose', () => {
    const at = (source: string) => labels(source, MARKDOWN);
    for (const typed of [
      '<|>',
      'cto<|>',
      '```<|>',
      '```cto-l<|>',
      '> cto<|>',
      '~~~c<|>',
      'CTO<|>',
      '```CTO-L<|>',
    ]) {
      assert.deepEqual(at(`Prose.\n\n${typed}\n\nmore\n`), ['cto-lesion', 'cto-note'], typed);
    }
    for (const typed of ['c<|>', 'a cto<|>', '- <|>', 'ct<|>', '`<|>', 'cto<|> with', '<|>prose']) {
      assert.deepEqual(at(`Prose.\n\n${typed}\n\nmore\n`), [], typed);
    }
    assert.deepEqual(at('> ```cto-lesion\n> id: A\n\n<|>\n'), ['cto-lesion', 'cto-note']);
    assert.deepEqual(at('```yaml\n<|>\n```\n'), []);
    assert.deepEqual(at('---\ntitle: A\n<|>\n---\n'), []);
    assert.deepEqual(labels('Prose\n\ncto<|>', { ...MARKDOWN, sign: '-' }), []);
  });

  it('is closed, in the same quote, and knows what the note has', () => {
    const note = '```cto-note\npatient:\n  id: P-1\n```\n\n```cto-lesion\nid: A\nvessel: LAD\n```\n';
    const lesion = accepted(`${note}\n> \`\`\`cto<|>\n\nProse.\n`, 'cto-lesion', MARKDOWN);
    assert.equal(begin(lesion.slice(note.length + 1)), '> ```cto-lesion\n> id: B\n> vessel: ');
    assert.ok(lesion.endsWith('\n> ```\n\nProse.\n'));
    const above = accepted(`\`\`\`<|>\n\n${note}`, 'cto-note', MARKDOWN);
    assert.equal(begin(above), '```cto-note\nindication:\n  symptoms: []');
    assert.ok(above.endsWith(`\`\`\`\n\n${note}`));
  });
});

describe('an attempt', () => {
  const crossing = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    crossing:\n      attempts:\n';
  const first = `${crossing}        - strategy: awe\n          result: failed\n`;

  it('is one entry of the list below a key without a value', () => {
    assert.equal(
      accepted(`${crossing}        <|>\n`, 'attempt'),
      `${crossing}        - strategy: \n          technique: \n          wires: []\n          microcatheters: []\n          result: \n`,
    );
  });

  it('follows another as the first of what is offered, wherever the line below it begins', () => {
    const next = `        - strategy: \n          technique: \n          wires: []\n          microcatheters: []\n          result: \n`;
    for (const column of [8, 10]) {
      const at = `${first}${' '.repeat(column)}<|>\n`;
      assert.equal(labels(at)[0], 'attempt');
      assert.equal(accepted(at, 'attempt'), first + next);
    }
    assert.equal(accepted(`${first}        - <|>\n`, 'attempt'), first + next);
  });

  it('is one choice away where the result of the last one is written, and nowhere else', () => {
    const at = first.replace('result: failed', 'result: <|>');
    const next = `        - strategy: \n          technique: \n          wires: []\n          microcatheters: []\n          result: \n`;
    assert.equal(accepted(at, 'failed, next attempt'), first + next);
    assert.equal(accepted(at, 'stopped, next attempt'), first.replace('failed', 'stopped') + next);
    assert.equal(accepted(at, 'failed'), first);
    const other = `${at}        - strategy: adr\n`;
    assert.deepEqual(
      labels(other).filter((label) => label.includes('next')),
      [],
    );
    const behind = `${at}    outcome:\n      timi_flow: 3\n`;
    assert.ok(labels(behind).includes('failed, next attempt'));
  });

  it('comes with the crossing', () => {
    const lesion = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n';
    assert.match(
      accepted(`${lesion}    <|>\n`, 'crossing'),
      /^ {4}crossing:\n {6}attempts:\n {8}- strategy: \n {10}technique: \n/m,
    );
  });
});

describe('a whole procedure', () => {
  it('is offered beside a note where nothing stands yet', () => {
    assert.equal(written('<|>', 'whole procedure'), newNote('yaml', '', undefined, 'whole').trimEnd());
    assert.equal(
      written('<|>', 'cto procedure', MARKDOWN),
      newNote('markdown', '', undefined, 'whole').trimEnd(),
    );
  });
});
