/** The code systems of bundles: what each code means. */
import type { Bundle, CodeSystem, CodeSystemConcept } from 'fhir/r4';
import { problemCodes, severitiesOf } from '../problems/codes.ts';
import type { Item, Score } from '../score/engine/score.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import { CONCEPTS, NOTE_CODES, PROBLEM_CODES, SCORE_CODES, wordCode } from './codes.ts';
import { type Digest, uuidOf } from './entries.ts';
import { type CodedKey, noteKeys, wordsFor } from './keys.ts';
import { type FigureEnd, figureCode, itemCode } from './scores.ts';

function conceptsOf(key: CodedKey): CodeSystemConcept[] {
  const { code, node, inner, termOf } = key;
  const { title, description } = node;
  return [
    { code, ...(title ? { display: title } : {}), ...(description ? { definition: description } : {}) },
    ...wordsFor(node).map((word) => ({ code: wordCode(code, word), display: termOf(word) })),
    ...inner.flatMap(conceptsOf),
  ];
}

const ENDS: readonly FigureEnd[] = ['one', 'min', 'max'];

function itemConcept(score: Score, { id, label, meaning, points }: Item): CodeSystemConcept {
  return {
    code: itemCode(score, id),
    display: label,
    definition: meaning,
    property: [{ code: 'points', valueDecimal: points }],
  };
}

function scoreConcepts(score: Score): CodeSystemConcept[] {
  return [
    { code: score.id, display: score.name, definition: `${score.origin} ${score.source.citation}` },
    ...score.items.map((item) => itemConcept(score, item)),
    ...ENDS.flatMap((end) => [false, true].map((disputed) => figureCode(score, end, disputed))),
  ];
}

const SUCCESS: readonly CodeSystemConcept[] = [
  { code: 'technical_success:yes', display: 'Technical success' },
  { code: 'technical_success:no', display: 'No technical success' },
];

function system(url: string, name: string, title: string, concept: CodeSystemConcept[]): CodeSystem {
  return {
    resourceType: 'CodeSystem',
    url,
    version: '1',
    name,
    title,
    status: 'active',
    caseSensitive: true,
    content: 'complete',
    count: concept.length,
    concept,
  };
}

/** All code systems, in their order. */
export const codeSystems: readonly CodeSystem[] = [
  system(NOTE_CODES, 'CtoNotesFormat', 'CTO Notes: keys and words of the note format', [
    ...noteKeys.flatMap(conceptsOf),
    ...Object.entries(CONCEPTS).map(([code, display]) => ({ code, display })),
    ...SUCCESS,
  ]),
  {
    ...system(
      SCORE_CODES,
      'CtoNotesScores',
      'CTO Notes: scores and their items',
      catalogue.flatMap(scoreConcepts),
    ),
    property: [{ code: 'points', type: 'decimal', description: 'What the item counts.' }],
  },
  system(
    PROBLEM_CODES,
    'CtoNotesProblems',
    'CTO Notes: problems of notes',
    problemCodes.map((code) => ({ code, display: `${code} (${severitiesOf(code).join(' or ')})` })),
  ),
];

/** The code systems as a Bundle. */
export function codeSystemBundle(digest: Digest): Bundle {
  return {
    resourceType: 'Bundle',
    id: uuidOf(digest, 'code systems'),
    type: 'collection',
    entry: codeSystems.map(({ resourceType, ...rest }) => {
      const id = uuidOf(digest, rest.url ?? '');
      return { fullUrl: `urn:uuid:${id}`, resource: { resourceType, id, ...rest } };
    }),
  };
}
