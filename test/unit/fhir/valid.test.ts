/** Whatever a note says, its bundle is valid. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { inventedNote } from '../../../scripts/invented-note.ts';
import { createDraw, inventProcedure } from '../../../scripts/invented-procedures.ts';
import { codeSystemBundle, codeSystems } from '../../../src/fhir/code-systems.ts';
import { UNITS } from '../../../src/fhir/codes.ts';
import { type CodedKey, noteKeys } from '../../../src/fhir/keys.ts';
import { assessmentJson } from '../../../src/present/score-json.ts';
import { isDate } from '../../../src/schema/schema.ts';
import { assertValid, bundlesIn, resourcesOf } from '../../support/bundles.ts';
import { corpus } from '../../support/corpus.ts';
import { FULL } from '../../support/full-note.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { document, service } from '../../support/notes.ts';

const WAYS = [{}, { pseudonymise: true }];
let texts = 0;

/** Holds the bundles of a text with all that it says, and in turn without words of the author, or with pseudonyms. */
function assertAllValid(text: string, language: string, name: string): number {
  texts += 1;
  const made = [{ freeText: true, snomed: true }, WAYS[texts % 2]].flatMap((way) =>
    bundlesIn(text, { ...way, language, name }),
  );
  for (const { bundle } of made) assertValid(bundle, name);
  return made.length;
}

describe('bundles', function () {
  this.timeout(120_000);

  it('of all examples, fixtures and problem pages are valid', () => {
    let count = 0;
    for (const { text, languageId, name } of corpus()) count += assertAllValid(text, languageId, name);
    assert.ok(count > 600, `${count} bundles`);
  });

  it('of a note with every key are valid, and have every key', () => {
    assertAllValid(FULL, 'cto-note', 'full.cto.yaml');
    const [made] = bundlesIn(FULL, { freeText: true });
    const codes = new Set(JSON.stringify(made?.bundle).match(/(?<="code":")[a-z0-9_]+(?=")/g) ?? []);
    // What the other resources tell.
    const elsewhere = ['patient_id', 'patient_sex', 'procedure_date', 'procedure_operators', 'id', 'summary'];
    const keys = noteKeys.flatMap(function all(key: CodedKey): string[] {
      const isDay = isDate(key.node);
      const inner = key.inner.flatMap(all);
      return key.inner.length > 0 ? inner : isDay || elsewhere.includes(key.code) ? [] : [key.code];
    });
    const missing = keys.filter((code) => !codes.has(code));
    assert.deepEqual(missing, []);
  });

  it('of 200 invented notes are valid', () => {
    const draw = createDraw(17);
    let count = 0;
    for (let at = 1; at <= 200; at += 1) {
      const { text, ending } = inventedNote(draw, inventProcedure(draw, at));
      count += assertAllValid(text, ending === 'md' ? 'markdown' : 'cto-note', `${at}.${ending}`);
    }
    assert.equal(count, 400);
  });

  it('of hostile texts are valid', () => {
    for (const { text, languageId: language, name } of hostileTexts)
      for (const { bundle } of bundlesIn(text(), { freeText: true, language })) assertValid(bundle, name);
    const odd = [
      '"\\u202Ex\\u0000y\\u200B"',
      '"  "',
      '""',
      '"<script>"',
      '"__proto__"',
      '"=1+1"',
      '-0',
      '1e3',
    ];
    for (const one of odd) {
      const text = `cto_note: 1
patient: {id: ${one}, medication: [${one}], history: [{kind: other, detail: ${one}}]}
procedure: {operators: [${one}], access: [${one}], plan: ${one}, contrast_agent: ${one}}
lesions: [{id: ${one}, vessel: LAD, imaging_findings: ${one}, crossing: {attempts: [{wires: [${one}]}]}}]
complications: [{kind: other, site: ${one}}]
x_local: {a: ${one}}
`;
      assertAllValid(text, 'cto-note', one);
    }
  });
});

describe('scores in bundles', () => {
  it('say what `cto-note score` says', () => {
    for (const { text, languageId, name } of corpus()) {
      const { notes, settings } = service().analysis(document(text, languageId));
      for (const [at, { bundle }] of bundlesIn(text, { language: languageId }).entries()) {
        const told = resourcesOf(bundle, 'Observation').filter(
          ({ code }) => code.coding?.[0]?.system === 'urn:cto-notes:codes:score',
        );
        const computed = (notes[at]?.lesions ?? []).flatMap(({ assessment }) =>
          Object.entries(assessmentJson(assessment, settings).scores),
        );
        assert.equal(told.length, computed.length, name);
        for (const [place, [id, score]] of computed.entries()) {
          const one = told[place];
          assert.equal(one?.code.coding?.[0]?.code, id, name);
          const { points, min, max, complete, items } = score;
          assert.equal(one?.valueQuantity?.value ?? null, points);
          assert.deepEqual(
            [one?.valueRange?.low?.value, one?.valueRange?.high?.value],
            complete || min === null ? [undefined, undefined] : [min, max],
          );
          const states = (one?.component ?? [])
            .filter(({ code }) => !/\.predicted/.test(code.coding?.[0]?.code ?? ''))
            .map((part) => part.valueBoolean ?? part.dataAbsentReason?.coding?.[0]?.code);
          assert.deepEqual(
            states,
            items.map(({ state }) => (state === 'unknown' ? state : state === 'present')),
          );
          const figures = (one?.component ?? [])
            .filter(({ code }) => /\.predicted/.test(code.coding?.[0]?.code ?? ''))
            .map(({ code, valueQuantity: single, valueRange: band }) => [
              single?.value ?? [band?.low?.value, band?.high?.value],
              single?.comparator ?? null,
              /\.disputed$/.test(code.coding?.[0]?.code ?? ''),
            ]);
          const outcomes = 'outcomes' in score && score.outcomes ? score.outcomes : [score.outcome];
          const expected = outcomes.flatMap((outcome) =>
            outcome
              ? [
                  [
                    outcome.percent ?? ['percent_from', 'percent_to'].map((end) => Object(outcome)[end]),
                    outcome.comparator ?? null,
                    outcome.disputed,
                  ],
                ]
              : [],
          );
          // Where both ends are in one group, its figure stands once.
          const isOne = figures.length === 1 && isDeepStrictEqual(expected[0], expected[1]);
          assert.deepEqual(figures, isOne ? expected.slice(1) : expected, `${name} ${id}`);
        }
      }
    }
  });
});

describe('the code systems', () => {
  it('are valid, with each code once', () => {
    assertValid(
      codeSystemBundle((text) => new TextEncoder().encode(text.padEnd(40).slice(-16))),
      'code systems',
    );
    for (const { url, concept = [], count } of codeSystems) {
      const codes = concept.map(({ code }) => code);
      assert.deepEqual(
        codes.filter((code, at) => codes.indexOf(code) !== at),
        [],
        url,
      );
      assert.equal(count, codes.length);
      // As FHIR has codes: no spaces around them, and none twice in a row.
      for (const code of codes) assert.match(code, /^\S+$/);
    }
  });

  it('have a unit of UCUM for each of the format, but for years and months of the calendar', () => {
    const units = noteKeys.flatMap(function all({ node, inner }: CodedKey): string[] {
      const unit = isDate(node) ? undefined : node['x-unit'];
      return [...(unit === undefined ? [] : [unit]), ...inner.flatMap(all)];
    });
    const told = [...new Set(units)].filter((unit) => unit !== 'year' && unit !== 'month');
    assert.deepEqual(told.sort(), Object.keys(UNITS).sort());
  });
});
