import assert from 'node:assert/strict';
import { schemaAt } from '../../../src/schema/schema.ts';
import type { Carrier } from '../../../src/segments/layout.ts';
import { newNote, snippetText } from '../../../src/service/lesions/templates.ts';
import type { Path } from '../../../src/yaml/path.ts';
import { document, service } from '../../support/notes.ts';

/** What an untouched template may be told: that something is not recorded, and nothing else. */
const NOT_RECORDED = ['missing-value'];

const languages: Record<Carrier, string> = { yaml: 'cto-note', markdown: 'markdown' };

const kinds = (['yaml', 'markdown'] as const).flatMap((carrier) =>
  (['short', 'whole'] as const).map((form) => ({ carrier, form })),
);

for (const { carrier, form } of kinds) {
  describe(`the ${form} template of a new note in ${carrier}`, () => {
    const template = newNote(carrier, '', undefined, form);
    const note = document(snippetText(template), languages[carrier]);

    it('is a note whose problems are about what is not recorded', () => {
      const codes = service()
        .diagnose(note)
        .map(({ code }) => String(code));
      assert.deepEqual([...new Set(codes)].sort(), [...NOT_RECORDED].sort());
      const [found, ...others] = service().analysis(note).notes;
      assert.equal(found?.lesions.length, 1);
      assert.equal(others.length, 0);
    });

    it('claims nothing: every item of every score is open', () => {
      const [lesion] = service().analysis(note).notes[0]?.lesions ?? [];
      const scores = lesion?.assessment.scores.filter(({ score }) =>
        ['j_cto', 'progress_cto'].includes(score.id),
      );
      assert.deepEqual(
        scores?.map(({ min, max }) => [min, max]),
        [
          [0, 5],
          [0, 4],
        ],
      );
    });

    it('counts its stops from 1 on, each once', () => {
      const stops = [...template.matchAll(/\$\{?(\d+)/g)].map(([, number]) => Number(number));
      const last = stops.pop();
      assert.equal(last, 0);
      assert.deepEqual(
        stops,
        stops.map((_, i) => i + 1),
      );
    });

    it('is no error but for what the format requires', () => {
      const errors = service()
        .diagnose(note)
        .filter(({ severity }) => severity === 1)
        .map(({ message }) => String(message));
      assert.match(errors.join('\n'), /^`obtained` has no value.*\n`vessel` has no value.*$/);
    });

    it('may stay empty once it is saved: what is not required is a hint, and says what that means', () => {
      const others = service()
        .diagnose(note)
        .filter(({ severity }) => severity !== 1);
      assert.ok(others.length > 15);
      for (const { severity, message } of others) {
        assert.equal(severity, 4, String(message));
        assert.match(String(message), /^`\w+` is empty, which counts as not recorded\./);
      }
    });

    it('names in its comment all that is required', () => {
      const errors = service()
        .diagnose(note)
        .filter(({ severity }) => severity === 1)
        .map(({ message }) => /^`(\w+)`/.exec(String(message))?.[1]);
      const [, said = ''] = /^# Only (.*) are required\./m.exec(note.getText()) ?? [];
      assert.deepEqual([...said.matchAll(/`(\w+)`/g)].map(([, key]) => key).sort(), errors.sort());
    });

    it('is no problem at all where it is empty, until it is saved', () => {
      const codes = service()
        .diagnose({ ...note, isDirty: true })
        .map(({ code }) => code);
      assert.equal(codes.includes('missing-value'), false);
    });

    it('has a summary once the vessel stands, and every place that is left empty is not recorded', () => {
      const text = note
        .getText()
        .replace(/\b(obtained: |vessel: )\n/g, (_, key) => `${key}${key === 'vessel: ' ? 'LAD' : 'yes'}\n`);
      const filled = document(text, languages[carrier]);
      const { edits, refusals } = service().summaries(filled, 'all');
      assert.deepEqual([edits.length, refusals.length], [1, 0]);
      assert.match(edits[0]?.newText ?? '', /J-CTO 0–5\/5/);
    });
  });
}

describe('the template of a whole procedure', () => {
  const template = newNote('yaml', '', undefined, 'whole');
  const keys = [...template.matchAll(/^ *(?:- )?(\w+):/gm)].map(([, key]) => key ?? '');

  it('goes through it in its order', () => {
    const order = [
      ...['patient', 'indication', 'consent', 'procedure', 'lesions', 'collaterals', 'attempts'],
      ...['preparation', 'imaging', 'stents', 'outcome', 'complications', 'follow_up'],
    ];
    const found = keys.filter((key) => order.includes(key));
    assert.deepEqual(found, order);
  });

  it('has every section and list of the format, but scores counted by someone else, earlier attempts, side branches, vital signs and later procedures', () => {
    const maps = (path: Path): string[] =>
      Object.keys(schemaAt(path)?.properties ?? {}).flatMap((key) => {
        const inner = [...path, key];
        const entry = [...inner, 0];
        if (schemaAt(entry)?.properties) return [key, ...maps(entry)];
        return schemaAt(inner)?.properties ? [key, ...maps(inner)] : [];
      });
    assert.deepEqual(
      maps([]).filter((key) => !keys.includes(key)),
      [
        ...['vital_signs', 'scores', 'earlier_attempts', 'side_branches', 'vital_signs', 'procedures'],
        'procedures',
      ],
    );
  });

  it('keeps the places of the short one', () => {
    const short = [...newNote('yaml').matchAll(/^ *(?:- )?(\w+):/gm)].map(([, key]) => key ?? '');
    assert.deepEqual(
      short.filter((key) => !keys.includes(key)),
      [],
    );
  });
});

describe('the pseudonym of a new note', () => {
  const idOf = (pseudonym: string) => /^ {2}id: (.*)$/m.exec(newNote('yaml', pseudonym))?.[1];
  for (const [pseudonym, written] of [
    ['P-7', 'P-7'],
    ['0412', '"0412"'],
    ['no', '"no"'],
    ['A: 1', '"A: 1"'],
    ['$a}', '"\\$a\\}"'],
  ] as const) {
    it(`“${pseudonym}” is written as text`, () => assert.equal(idOf(pseudonym), written));
  }
  it('has an empty place where none is known', () => assert.equal(idOf(''), '$1'));
  it('is behind its author where it is known: the next value is the first place', () =>
    assert.deepEqual(/\$\d+/.exec(newNote('markdown', 'P-7')), /\$2/.exec(newNote('markdown', 'P-7'))));
});
