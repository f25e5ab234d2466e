/**
 * All that the service says of the notes of all fixtures, in German; and in a language that has no words at all, so
 * that whatever is still legible was not said through the dictionary.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { problemCodes } from '../../../src/problems/codes.ts';
import { defaultSettings } from '../../../src/score/engine/settings.ts';
import { evidence } from '../../../src/score/evidence/benefit.ts';
import type { Source } from '../../../src/score/evidence/literature.ts';
import * as literature from '../../../src/score/evidence/literature.ts';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import type { FormField } from '../../../src/service/form/form-field.ts';
import { createNoteService, type NoteService } from '../../../src/service/note-service.ts';
import { createLocalizer, type Dictionary, type Localizer } from '../../../src/text/message.ts';
import { type CorpusNote, corpus } from '../../support/corpus.ts';
import { FULL } from '../../support/full-note.ts';
import { document } from '../../support/notes.ts';

const dictionary: Dictionary = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8'));

/** Every sentence with a dot for each of its words: what stands in backticks and in its places is left. */
const wordless: Dictionary = Object.fromEntries(
  Object.keys(dictionary).map((key) => [
    key,
    // The tag of the language tells how lists are written.
    key === 'en'
      ? 'de'
      : key.replace(/(`[^`]*`|\{\d+\})|[\p{L}\p{N}]+/gu, (_, kept: string | undefined) => kept ?? '·'),
  ]),
);

const speaking = (localize: Localizer): NoteService =>
  createNoteService({
    settings: () => ({
      ...defaultSettings,
      scores: catalogue.map(({ id }) => id),
      severity: { 'procedure-incomplete': 'information' },
    }),
    links: { score: (id) => `page:${id}`, benefit: 'page:benefit', problem: () => null },
    localize,
  });

/** Codes that no note of ordinary length provokes. */
const UNPROVOKED = ['too-many-findings', 'check-failed'];

/** All that is said of a note in a text, line by line, with what it was asked for. */
function saidOf(asked: NoteService, note: CorpusNote): string[] {
  const text = document(note.text, note.languageId);
  const lines = note.text.split('\n');
  const places = lines.flatMap((line, i) => [
    { line: i, character: line.search(/\S|$/) },
    { line: i, character: line.trimEnd().length },
  ]);
  const diagnostics = asked.diagnose(text);
  const lesions = asked.lesions(text).map(({ range }) => range.start);
  return [
    ...diagnostics.flatMap(({ message, relatedInformation = [] }) => [
      String(message),
      ...relatedInformation.map((other) => other.message),
    ]),
    ...asked.codeActions(text, diagnostics).map(({ title }) => title),
    ...places.flatMap((place) => {
      const contents = asked.hover(text, place)?.contents;
      return contents && typeof contents === 'object' && 'value' in contents ? [contents.value] : [];
    }),
    ...asked.lenses(text).map(({ title }) => title),
    ...asked.inlays(text).flatMap(({ label, tooltip }) => [String(label), String(tooltip)]),
    ...asked.lesions(text).map(({ detail }) => detail),
    ...asked.summaries(text, 'all').refusals.map(({ message }) => message),
    ...lesions.flatMap((place) => asked.nextMissing(text, place)?.message ?? []),
    ...lesions.flatMap((place) => asked.explain(text, place) ?? []),
    asked.worstLesion(text)?.title ?? '',
  ];
}

/** What the service says in its completions: what they are, not what they write. */
function offeredBy(asked: NoteService, text: string, languageId: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) =>
    [line.search(/\S|$/), line.length].flatMap((character) =>
      asked
        .complete(document(text, languageId), { line: i, character })
        .flatMap(({ detail = '', documentation = '', labelDetails }) => [
          detail,
          typeof documentation === 'string' ? documentation : documentation.value,
          labelDetails?.description ?? '',
        ]),
    ),
  );
}

/** What the form of a note says. */
function saidByForm(asked: NoteService, text: string, languageId: string): string[] {
  const line = text.split('\n').findIndex((one) => /\bid: A$/.test(one));
  const form = asked.form(document(text, languageId), { line, character: 1 });
  const fieldSaid = (field: FormField): string[] => [
    field.label,
    field.help,
    field.unit ?? '',
    ...field.problems.map(({ message }) => message),
    ...(field.choices ?? []).flatMap(({ label, help }) =>
      // An abbreviation is the same in every language.
      /[a-z]{2}/.test(label) ? [label, help] : [help],
    ),
    ...field.counts.flatMap(({ item, because }) => [item, because]),
    ...[...(field.entries ?? []), field.added ?? []].flat().flatMap(fieldSaid),
  ];
  return [...(form?.note ?? []), ...(form?.lesion ?? [])]
    .flatMap(({ title, fields }) => [title, ...fields.flatMap(fieldSaid)])
    .concat(form?.scores.map((score) => score.text) ?? [], form?.problem?.message ?? []);
}

const WORD = /[\p{L}_][\p{L}\p{N}_]*/gu;
const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** Words that are the same in every language: of the note, of scores and of the literature. */
function namesIn(text: string): Set<string> {
  const schema = readFileSync('schemas/cto-note.schema.json', 'utf8');
  const keys = [...schema.matchAll(/"(\w+)": \{/g)].map(([, key = '']) => key);
  const values = [...schema.matchAll(/"enum": \[([^\]]*)\]/g)].flatMap(([, list = '']) => wordsIn(list));
  const cited = (node: unknown): string[] => {
    if (node === null || typeof node !== 'object') return [];
    const { short = '', citation = '' } = node as Partial<Source>;
    return [`${short} ${citation}`, ...Object.values(node).flatMap(cited)];
  };
  const names = catalogue.flatMap(({ id, name }) => [id, name]);
  const ours = ['page', 'doi', 'PMID', 'https', 'org', 'lt', 'strategies', 'Gy', 'mL'];
  return new Set([
    ...keys,
    ...values,
    ...[...names, ...cited(catalogue), ...cited(evidence), ...cited(literature)].flatMap(wordsIn),
    ...ours,
    ...wordsIn(text),
  ]);
}

/** What is legible of a text in the language without words, but for names and what stands in backticks. */
function legible(text: string, names: ReadonlySet<string>): string[] {
  const bare = text
    .replace(/\]\((?:https?|page):[^)]*\)/g, ']')
    .replace(/\bdoi:\S+/g, '')
    .replace(/<\/?(?:details|summary|strong)(?: open)?>/g, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
    .replace(/`[^`]*`/g, '')
    // What `Intl` writes into a list.
    .replace(/ (?:oder|und) /g, ' ');
  return wordsIn(bare).filter((word) => !names.has(word));
}

const ENGLISH =
  /\b(the|is|are|of|not|and|this|has|with|that|it|to|be|which|for|from|its|no|does|counts|missing|known)\b/i;

const notes = corpus();
const curable = notes.filter(({ from }) => from === 'test/fixtures/fixes');

describe('the service without words', function () {
  this.timeout(120_000);
  const silent = speaking(createLocalizer(wordless));

  it('has nothing legible to say of any note', () => {
    const found = new Set<string>();
    for (const note of notes) {
      const own = namesIn(note.text);
      for (const text of saidOf(silent, note))
        for (const word of legible(text, own)) found.add(`${note.name}: ${word}`);
    }
    assert.deepEqual([...found], []);
  });

  it('has nothing legible to say in the form', () => {
    const broken = FULL.replace('stump: blunt', 'stump: [blunt');
    for (const text of [FULL, broken, FULL.replace('timi_flow: 3', 'timi_flow: 7')]) {
      const said = saidByForm(silent, text, 'cto-note');
      const own = namesIn(text);
      assert.deepEqual([...new Set(said.flatMap((one) => legible(one, own)))], []);
    }
    const refused = [[['nothing']], [['outcome', 'timi_flow'], 3]].map(([path, value]) =>
      silent.setValue(document(broken), { lesion: 0 }, path as string[], value),
    );
    for (const one of refused) assert.deepEqual('refused' in one && legible(one.refused, namesIn('')), []);
  });

  it('has nothing legible to say in a completion', () => {
    const yaml = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: LAD\n    \n    stump: \npatient:\n  \n';
    const markdown = '\n\n```cto-note\n\n```\n\n```cto-lesion\n\n```\n';
    for (const [text, languageId] of [
      ['', 'cto-note'],
      [yaml, 'cto-note'],
      [markdown, 'markdown'],
    ] as const) {
      const offered = offeredBy(silent, text, languageId);
      assert.ok(offered.length > 0);
      const names = namesIn(text);
      assert.deepEqual([...new Set(offered.flatMap((one) => legible(one, names)))], []);
    }
  });

  it('has nothing legible on the page of a score', () => {
    const names = namesIn('');
    for (const { id } of catalogue) assert.deepEqual(legible(silent.scorePage(id) ?? '', names), [], id);
  });

  it('has nothing legible on the page of the benefit', () => {
    assert.deepEqual(legible(silent.benefitPage(), namesIn('')), []);
  });
});

describe('the service in German', function () {
  this.timeout(120_000);
  const german = speaking(createLocalizer(dictionary));
  const english = speaking(createLocalizer({}));

  it('finds for every code what it finds in English, in other words', () => {
    const codes = new Set<unknown>();
    for (const { text, languageId } of notes) {
      const there = english.diagnose(document(text, languageId));
      const here = german.diagnose(document(text, languageId));
      assert.deepEqual(
        here.map(({ code, range }) => ({ code, range })),
        there.map(({ code, range }) => ({ code, range })),
      );
      for (const [i, { code, message }] of here.entries()) {
        codes.add(code);
        assert.notEqual(message, there[i]?.message);
        assert.doesNotMatch(String(message).replace(/`[^`]*`/g, ''), ENGLISH);
        assert.doesNotMatch(String(message), /\{\d\}|\[object|undefined/);
      }
    }
    assert.deepEqual(
      problemCodes.filter((code) => !codes.has(code)),
      UNPROVOKED,
    );
  });

  it('offers the same fixes, in other words', () => {
    for (const { text, languageId } of curable) {
      const fixes = (asked: NoteService) => {
        const note = document(text, languageId);
        return asked.codeActions(note, asked.diagnose(note));
      };
      const [here, there] = [fixes(german), fixes(english)];
      assert.deepEqual(
        here.map(({ edit }) => Object.values(edit?.changes ?? {})),
        there.map(({ edit }) => Object.values(edit?.changes ?? {})),
      );
      for (const [i, { title }] of here.entries()) assert.notEqual(title, there[i]?.title);
    }
  });

  it('writes into a note what it writes in English', () => {
    for (const { text, languageId } of curable) {
      const written = (asked: NoteService) => ({
        summaries: asked.summaries(document(text, languageId), 'all').edits,
        plain: asked.plainText(document(text, languageId), { line: 0, character: 0 }).text,
        fixed: asked.fixAll(document(text, languageId)),
      });
      assert.deepEqual(written(german), written(english));
    }
    // The comment of a new note speaks to its author.
    const bare = (asked: NoteService) => asked.newNote('yaml').replace(/^#.*$/m, '');
    assert.equal(bare(german), bare(english));
    assert.match(german.newNote('yaml'), /^# Erforderlich sind nur /m);
  });

  it('speaks of a lesion as a German cardiologist would', () => {
    const [note] = notes.filter(({ name }) => name === '01-circumflex.cto.yaml');
    assert.ok(note);
    const text = document(note.text);
    const told = (place: string) => {
      const line = note.text.split('\n').findIndex((one) => one.includes(place));
      const contents = german.hover(text, { line, character: 6 })?.contents;
      return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
    };
    const length = told('length_mm');
    const value = told('- id:');
    assert.match(length, /^\*\*Verschlusslänge\*\* \(mm\): Länge des verschlossenen Segments/);
    assert.match(length, /^Scores: J-CTO \+1 für „20 mm oder mehr“ \(zählt hier\)/m);
    assert.match(value, /Drahtpassage innerhalb von 30 Minuten: /);
    assert.match(value, /\| Stumpfer Gefäßstumpf \| \d von 1 \| zählt/);
    assert.match(value, /92,9|< ?4,3|&lt; 4,3|umstritten/);
  });
});
