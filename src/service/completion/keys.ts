/** The keys that a map does not have yet: required ones, those that a score of the unit asks for, all others. */
import { keyHover } from '../../present/key-hover.ts';
import { schemaAt } from '../../schema/schema.ts';
import { validate } from '../../schema/validate.ts';
import { assess, chosenOf } from '../../score/engine/assess.ts';
import { pathOfKey } from '../../score/engine/facts.ts';
import { keysOf } from '../../score/engine/score.ts';
import type { Settings } from '../../score/engine/settings.ts';
import type { EmbeddedRegion } from '../../segments/segment.ts';
import { type Message, msg } from '../../text/message.ts';
import type { Path } from '../../yaml/path.ts';
import { isListOfMaps, newNote, newSections } from '../lesions/templates.ts';
import { type Choice, type CompletionPlace, KIND } from './entry.ts';
import {
  entryChoice,
  isListOfLesions,
  keySnippet,
  lesionSnippet,
  lineBelow,
  nextLesion,
} from './snippets.ts';

/** Written by a command of its own. */
const COMPUTED = 'summary';

/**
 * Tells the names of the unit's scores that a key of a map feeds: those that miss it in a lesion of which nothing is
 * known. The scores are computed once for all keys.
 */
function createScoresFedBy(map: Path, settings: Settings): (key: string) => string[] {
  const { chosen } = chosenOf(assess({ lesion: {}, patient: {} }, settings), settings);
  const lesion = map[0] === 'lesions' ? map.slice(0, 2) : ['lesions', 0];
  const fed = chosen.map(({ score: { name }, missing }) => ({
    name,
    paths: keysOf(missing).map((key) => pathOfKey(key, lesion)),
  }));
  return (key) => {
    const path = [...map, key];
    const isHere = (needed: Path) => path.every((step, i) => String(step) === String(needed[i]));
    return fed.filter(({ paths }) => paths.some(isHere)).map(({ name }) => name);
  };
}

const KEY = /^\w+(?=[ \t]*:)/gm;

const isLesion = ({ kind }: EmbeddedRegion): boolean => kind === 'lesion' || kind === 'entry';

/** The keys that stand in a map; those of a note stand in all of its blocks, and in those that cannot be read too. */
function writtenKeys({ note, context, caret }: CompletionPlace): string[] {
  const beside = Object.keys(caret.beside ?? {});
  if (caret.path.length > 0 || !note) return beside;
  const own = note.segments.findLast(({ region }) => region.outer.start <= context.host);
  const others = note.segments.filter((segment) => segment !== own && !isLesion(segment.region));
  const texts = [
    context.text.slice(0, context.line),
    context.text.slice(caret.end),
    ...others.map(({ region: block }) => block.text),
  ];
  const hasLesions = note.carrier === 'markdown' || note.lesions.length > 0;
  return [
    ...beside,
    ...others.flatMap(({ parsed }) => Object.keys(parsed.sections)),
    ...texts.flatMap((text) => [...text.matchAll(KEY)].map(([key]) => key)),
    ...(hasLesions ? ['lesions'] : []),
  ];
}

/** Whether what stands behind a key could stand behind another as well. */
function suits(path: Path, key: string, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  const [section, , ...inner] = path;
  const isLesion = section === 'lesions' && path.length > 1;
  // An entry of a list is held as the only one of it.
  const steps = [...(isLesion ? inner : path), key].map((step) => (typeof step === 'number' ? 0 : step));
  const data = steps.reduceRight<unknown>(
    (held, step) => (step === 0 ? [held] : { [step]: held }),
    value,
  ) as object;
  const place = isLesion ? [...path.slice(0, 2), ...steps] : steps;
  const issues = isLesion
    ? validate('lesion', { id: 'A', vessel: 'LM', ...data }, path.slice(0, 2))
    : validate('root', { cto_note: 1, lesions: [{}], ...data }, []);
  return !issues.some((issue) => place.every((step, i) => String(issue.path[i]) === String(step)));
}

/** The keys that may take the place of one that is written. */
function renamings({ context, caret }: CompletionPlace, keys: readonly string[]): readonly string[] {
  if (!caret.renames) return keys;
  const { value } = caret.renames;
  const { required = [] } = schemaAt(caret.path) ?? {};
  const written = context.text.slice(caret.start, caret.end).replace(/["':]/g, '');
  // A map would lack the key that it needs.
  if (required.includes(written)) return [written];
  const areWords = caret.renames.colon === ':';
  // Words without a colon are no entry with keys of its own, and neither keys nor a list.
  const takesWords = (key: string) => {
    const path = [...caret.path, key];
    const { properties, type } = schemaAt(path) ?? {};
    return !isListOfMaps(path) && !(areWords && (properties !== undefined || type === 'array'));
  };
  const takes = (key: string) => suits(caret.path, key, value) && (value !== null || takesWords(key));
  return keys.filter((key) => key === written || takes(key));
}

/** What may be written as a key. */
export function keyChoices(place: CompletionPlace): Choice[] {
  const { analysis, caret } = place;
  const { settings, localize } = analysis;
  const { properties = {}, required = [] } = schemaAt(caret.path) ?? {};
  const written = new Set(writtenKeys(place));
  const missing = Object.keys(properties).filter((key) => !written.has(key) && key !== COMPUTED);
  const scoresFedBy = createScoresFedBy(caret.path, settings);
  const keys = renamings(place, missing).map((key): Choice => {
    const path = [...caret.path, key];
    const node = schemaAt(path);
    const isSection = node?.properties !== undefined || isListOfMaps(path);
    const scores = scoresFedBy(key);
    return {
      label: key,
      kind: isSection ? KIND.section : KIND.key,
      snippet: keySnippet(place, key),
      mark: [node?.title, node?.['x-unit']].flatMap((one) => (one ? localize(one) : [])).join(', '),
      ...(scores.length > 0 ? { detail: scores.join(' · ') } : {}),
      documentation: keyHover(path, settings, localize),
      rank: required.includes(key) ? 1 : scores.length > 0 ? 2 : 3,
    };
  });
  return [...wholes(place), ...keys];
}

/** A whole note where nothing stands yet, and a whole lesion likewise. */
function wholes(place: CompletionPlace): Choice[] {
  const { analysis, caret, note } = place;
  if (caret.renames || caret.flow || Object.keys(caret.beside ?? {}).length > 0) return [];
  const whole = (label: string, detail: Message, snippet: string): Choice[] => [
    { label, kind: KIND.snippet, snippet, detail: analysis.localize(detail), rank: 0 },
  ];
  const list = caret.path.slice(0, -1);
  const isEntry = schemaAt(list)?.items !== undefined;
  if (isEntry && !isListOfLesions(list)) return [entryChoice(place, list)];
  if (isEntry) return whole(`lesion ${nextLesion(place.note)}`, msg`A whole lesion`, lesionSnippet(place));
  if (caret.path.length > 0 || caret.column > 0) return [];
  if (note?.carrier !== 'markdown')
    return [
      ...whole('note', msg`A whole note`, newNote('yaml', '', analysis.localize).trimEnd()),
      ...whole(
        'whole procedure',
        msg`A note with every section, in the order of a procedure`,
        newNote('yaml', '', analysis.localize, 'whole').trimEnd(),
      ),
    ];
  const written = writtenKeys(place);
  const sections = newSections((section) => written.includes(section));
  return sections.length > 0
    ? whole('note', msg`The sections of a note`, sections.flat().join(lineBelow(0)))
    : [];
}
