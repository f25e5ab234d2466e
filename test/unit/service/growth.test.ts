/**
 * How often the whole document is read for one answer does not depend on how much there is to do: else the time would
 * grow with its square. The times themselves are measured by `npm run growth`.
 */
import assert from 'node:assert/strict';
import type { Score } from '../../../src/score/engine/score.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import type { Analysis } from '../../../src/service/analysis.ts';
import { computeFixAll } from '../../../src/service/fixes/fix-all.ts';
import type { AnalyseText } from '../../../src/service/fixes/proven-fixes.ts';
import { computeFormatting } from '../../../src/service/formatting.ts';
import { applied } from '../../support/applied.ts';
import { CLEAN, rows, withLesions } from '../../support/clean-note.ts';
import { document, service } from '../../support/notes.ts';

type Work = (analysis: Analysis, trial: AnalyseText) => readonly unknown[];
type Shape = readonly [name: string, languageId: string, text: (n: number) => string];

const lesions = (row: (i: number) => string) => (n: number) => withLesions(rows(n, row));

/** How many edits there are, and how often a text was analysed for them. */
function counted(work: Work, languageId: string, text: string): { edits: number; trials: number } {
  const asked = service();
  let trials = 0;
  const trial = (tried: string) => {
    trials += 1;
    return asked.analysis(document(tried, languageId));
  };
  const edits = work(asked.analysis(document(text, languageId)), trial);
  return { edits: edits.length, trials };
}

function expectFlat(work: Work, [name, languageId, text]: Shape): void {
  it(name, () => {
    const few = counted(work, languageId, text(12));
    const many = counted(work, languageId, text(24));
    assert.ok(many.edits >= 24, `${many.edits} edits`);
    assert.equal(many.trials, few.trials);
    assert.ok(many.trials < 12, `${many.trials} trials`);
  });
}

describe('all fixes at once read as often for many as for few', () => {
  const shapes: readonly Shape[] = [
    ['values in capitals', 'cto-note', lesions((i) => `  - id: L${i}\n    vessel: lad\n`)],
    ['lesions that are not YAML', 'cto-note', lesions((i) => `  - id: L${i}\n    vessel: "LAD\n`)],
    [
      'lines that stand too deep',
      'cto-note',
      lesions((i) => `  - id: L${i}\n      vessel: LAD\n    stump: blunt\n`),
    ],
    ['old summaries', 'cto-note', lesions((i) => `  - id: L${i}\n    vessel: LAD\n    summary: old\n`)],
    ['lines with a tab', 'cto-note', (n) => `${CLEAN}x_a:\n${rows(n, (i) => `\tk${i}: 1\n`)}`],
    ['fences that are not closed', 'markdown', (n) => rows(n, (i) => `> \`\`\`cto-lesion\n> id: L${i}\n\n`)],
  ];
  for (const shape of shapes) expectFlat(computeFixAll, shape);
});

describe('of mistakes that hide one another', () => {
  const hidden = (n: number) => `${CLEAN}x_a:\n${rows(n, (i) => `  k${i}: "a\n`)}`;
  const read = (n: number) => counted(computeFixAll, 'cto-note', hidden(n)).trials * hidden(n).length;

  it('a few are all fixed', () => {
    assert.equal(counted(computeFixAll, 'cto-note', hidden(30)).edits, 30);
  });

  it('so many are fixed at once that no more is read for many than for half as many', () => {
    const [few, many] = [read(250), read(500)];
    assert.ok(many <= 1.1 * few, `${few}, ${many}`);
  });

  it('the others are fixed when it is asked for again', () => {
    const text = hidden(300);
    const fixes = (now: string) => service().fixAll(document(now, 'cto-note'));
    const first = fixes(text);
    assert.ok(first.length < 300, `${first.length}`);
    assert.ok(fixes(applied(text, first)).length > 0);
  });
});

/** How often a lesion of a note is looked at for all of its fixes. */
function looks(text: string): number {
  const asked = service();
  let count = 0;
  const watched = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) count += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const analysis = asked.analysis(document(text));
  const notes = analysis.notes.map((note) => ({ ...note, lesions: watched(note.lesions) }));
  computeFixAll({ ...analysis, notes }, (tried) => asked.analysis(document(tried)));
  return count;
}

describe('all fixes at once look at each lesion as often in a long note as in a short one', () => {
  for (const [name, row] of [
    ['of one name', () => '  - id: B\n    vessel: LAD\n'],
    ['with an old summary', (i: number) => `  - id: L${i}\n    vessel: LAD\n    summary: old\n`],
  ] as const) {
    it(name, () => {
      const [few, many] = [looks(lesions(row)(30)), looks(lesions(row)(60))];
      assert.ok(many <= 2 * few + 10, `${few}, ${many}`);
    });
  }
});

describe('formatting reads as often for many as for few', () => {
  const shapes: readonly Shape[] = [
    ['notes', 'cto-note', (n) => rows(n, () => `---\n${CLEAN.replace('vessel: LAD', 'vessel:  LAD')}`)],
    ['fences', 'markdown', (n) => rows(n, (i) => `\`\`\`cto-lesion\nid:  L${i}\nvessel: LAD\n\`\`\`\n`)],
  ];
  for (const shape of shapes) expectFlat(computeFormatting, shape);
});

/** How many problems there are after an edit in the middle of a text, and how many of them were worded anew. */
function madeAnew(languageId: string, text: string): { problems: number; anew: number } {
  const asked = service();
  const { uri, version } = document('');
  const messagesOf = (version: number, getText: () => string) =>
    asked
      .analysis({ uri, version, languageId, getText })
      .notes.flatMap(({ problems }) => problems.map(({ message }) => message));
  const before = new Set(messagesOf(version, () => text));
  const middle = text.indexOf('length_mm: ', text.length / 2) + 'length_mm: '.length;
  const after = messagesOf(version + 1, () => `${text.slice(0, middle)}1${text.slice(middle)}`);
  return { problems: after.length, anew: after.filter((message) => !before.has(message)).length };
}

describe('an edit words as many problems anew in a long note as in a short one', () => {
  const keys = (i: number) => [
    `id: L${i}`,
    'vessel: LAD',
    `length_mm: ${21 + i}`,
    i % 3 > 0 ? 'stump: sharp' : 'stmp: x',
  ];
  const shapes: readonly Shape[] = [
    ['in YAML', 'cto-note', lesions((i) => `  - ${keys(i).join('\n    ')}\n`)],
    ['in Markdown', 'markdown', (n) => rows(n, (i) => `\`\`\`cto-lesion\n${keys(i).join('\n')}\n\`\`\`\n`)],
  ];
  for (const [name, languageId, text] of shapes) {
    it(name, () => {
      const [few, many] = [madeAnew(languageId, text(30)), madeAnew(languageId, text(60))];
      assert.ok(many.problems >= 60, `${many.problems} problems`);
      assert.equal(many.anew, few.anew);
      assert.ok(many.anew < 6, `${many.anew} anew`);
    });
  }
});

describe('setting a value', () => {
  it('reads what the note would say, and scores nothing of it', () => {
    const asked = service();
    const open = document(lesions((i) => `  - id: L${i}\n    vessel: LAD\n`)(30));
    const jCto = catalogue.find(({ id }) => id === 'j_cto') as {
      applicability: NonNullable<Score['applicability']>;
    };
    const { applicability } = jCto;
    let scored = 0;
    jCto.applicability = (facts) => {
      scored += 1;
      return applicability(facts);
    };
    try {
      asked.analysis(open);
      assert.ok(scored >= 30, `${scored}`);
      scored = 0;
      for (const [lesion, path] of [
        [null, ['patient', 'age_years']],
        [7, ['stent_layers']],
      ] as const) {
        const set = asked.setValue(open, { lesion }, path, 50);
        assert.ok('edits' in set && set.edits.length === 1);
      }
      assert.equal(scored, 0);
    } finally {
      jCto.applicability = applicability;
    }
  });
});
