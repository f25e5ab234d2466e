/**
 * Notes as they were written before the format grew, and what was said of them then: they stay valid, and mean and
 * score the same. The notes are kept here as copies, so that an example may change while its old form still counts.
 *
 * `test/fixtures/old-notes.json` was made once, by `said` and the code of commit ecc184f; no command makes it anew.
 * `notes` are the examples and the fixtures that had no error, one of those that said the same. `complete` is a note
 * of which every score is complete; `values` are other lines for it, with the scores that each changes. Where an issue
 * says that what was said was wrong, change the line by hand; a new score needs no line.
 *
 * `test/fixtures/old-corpus.json` holds what commit 5ba6129 said, the last before the format took whole procedures:
 * each note of the examples, the fixtures and the problem pages, those with errors too, with the scores and the summary
 * of each of its lesions.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { assessmentJson } from '../../../src/present/score-json.ts';
import { summaryText } from '../../../src/present/summary.ts';
import { document, errors, service } from '../../support/notes.ts';

type Scores = Readonly<Record<string, string>>;

interface Said {
  readonly lesion: string;
  /** By the default settings. */
  readonly summary: readonly string[];
  readonly technical_success: boolean | null;
  /** Points, group and figure by the score's id. */
  readonly scores: Scores;
}

interface Old {
  readonly notes: readonly {
    readonly name: string;
    readonly languageId: string;
    readonly text: readonly string[];
    /** The codes of its errors: only the example that shows some has any. */
    readonly errors: readonly string[];
    readonly says: readonly Said[];
  }[];
  readonly complete: { readonly text: readonly string[]; readonly scores: Scores };
  readonly values: Readonly<Record<string, Scores>>;
}

interface OldCorpus {
  readonly notes: readonly {
    readonly name: string;
    readonly languageId: string;
    readonly text: string;
    /** What it says of its lesions, by its number in `says`. */
    readonly says: readonly number[];
  }[];
  readonly says: readonly Said[];
}

type ScoreJson = ReturnType<typeof assessmentJson>['scores'][string];

/** `42%`, `< 4.3%`, `6.5-10%`; `no figure` where none is shown. */
function figure(outcome: ScoreJson['outcome']): string {
  if (outcome === null) return 'no figure';
  const percent = outcome.percent ?? `${outcome.percent_from}-${outcome.percent_to}`;
  return `${outcome.comparator ? `${outcome.comparator} ` : ''}${percent}%`;
}

/** `3 very difficult, 18%`, or of an incomplete score `2 to 3, 42% to 18%`. */
function shown(score: ScoreJson): string {
  if (score.applicable === false) return 'not applicable';
  const points = score.points ?? `${score.min} to ${score.max}`;
  const outcomes = 'outcomes' in score && score.outcomes ? score.outcomes : [score.outcome];
  const figures = outcomes.map(figure).join(' to ');
  return `${points}${score.group ? ` ${score.group}` : ''}, ${figures}`;
}

/** The errors of a note, and what it says of its lesions. */
function said(text: string, languageId = 'cto-note'): { errors: string[]; says: Said[] } {
  const { notes, settings } = service().analysis(document(text, languageId));
  const says = notes
    .flatMap(({ lesions }) => lesions)
    .map(({ entry, assessment }) => {
      const { scores, technical_success } = assessmentJson(assessment, settings);
      const list = Object.entries(scores).map(([id, score]) => [id, shown(score)] as const);
      const summary = summaryText(assessment, settings).split('\n');
      return { lesion: entry.name, summary, technical_success, scores: Object.fromEntries(list) };
    });
  return { errors: errors(text, languageId).map(({ code }) => code), says };
}

/** The note with another line in the place of the one of the same key. */
function withLine(text: readonly string[], line: string): string {
  const [key] = line.split(' ');
  const at = text.findIndex((old) => old.trim().split(' ')[0] === key);
  assert.ok(at >= 0, line);
  const old = text[at] ?? '';
  return text.with(at, old.slice(0, old.length - old.trimStart().length) + line).join('\n');
}

/** Of all scores those that there were. */
const known = (scores: Scores, old: Scores): Scores =>
  Object.fromEntries(Object.keys(old).map((id) => [id, scores[id] ?? 'gone']));

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8'));
const old: Old = fixture('old-notes.json');
const corpus: OldCorpus = fixture('old-corpus.json');

describe('an old note says what it said', () => {
  for (const { name, languageId, text, errors, says } of old.notes) {
    it(name, () => {
      const now = said(text.join('\n'), languageId);
      const kept = now.says.map((one, i) => ({ ...one, scores: known(one.scores, says[i]?.scores ?? {}) }));
      assert.deepEqual({ errors: now.errors, says: kept }, { errors, says });
    });
  }
});

describe('before whole procedures', () => {
  for (const { name, languageId, text, says } of corpus.notes) {
    it(`${name} was scored and summarised as now`, () => {
      const then = says.map((index) => corpus.says[index]);
      const now = said(text, languageId).says;
      const kept = now.map((one, i) => ({ ...one, scores: known(one.scores, then[i]?.scores ?? {}) }));
      assert.deepEqual(kept, then);
    });
  }
});

describe('an old value scores as it did', () => {
  const { text, scores } = old.complete;
  const scored = (note: string) => {
    const { errors, says } = said(note);
    return { errors, scores: known(says[0]?.scores ?? {}, scores) };
  };

  it('in a complete note', () => assert.deepEqual(scored(text.join('\n')), { errors: [], scores }));

  for (const [line, changed] of Object.entries(old.values)) {
    it(line, () => {
      assert.deepEqual(scored(withLine(text, line)), { errors: [], scores: { ...scores, ...changed } });
    });
  }
});
