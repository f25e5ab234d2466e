/** The values that a key takes, and what each of them means. Nothing is offered that nobody has recorded. */
import { keyHover } from '../../present/key-hover.ts';
import { isDate, type SchemaNode, schemaAt, takesUnknown, type Value } from '../../schema/schema.ts';
import { keyAtPath } from '../../score/engine/facts.ts';
import { msg } from '../../text/message.ts';
import { asScalar } from '../../yaml/meaning.ts';
import { nextAttempts, nextStrategies } from './attempts.ts';
import { valuesOfSiblings } from './candidates.ts';
import { type Choice, type CompletionPlace, KIND } from './entry.ts';
import { ownWordsOf, rankedWords, takesOwnWords } from './own-words.ts';
import {
  entryChoice,
  isListOfLesions,
  isName,
  lesionSnippet,
  lineBelow,
  nextLesion,
  writeBody,
} from './snippets.ts';

/** What a value of a list of values means. */
const meaningOf = ({ enum: values = [], enumDescriptions = [] }: SchemaNode, value: Value): string =>
  enumDescriptions[values.indexOf(value)] ?? '';

/** The keys of an entry that may be a word as well, which hide behind the words. */
const keysOf = ({ properties = {} }: SchemaNode): string =>
  Object.keys(properties)
    .map((key) => `\`${key}\``)
    .join(', ');

/** The other dates of a note, each with what it is the date of. */
function dates({ note, caret }: CompletionPlace): [string, string | undefined][] {
  return [
    ['procedure', 'date'],
    ['consent', 'date'],
  ].flatMap((path): [string, string | undefined][] => {
    const section = note?.data[path[0] as 'procedure' | 'consent'];
    return section?.date && path[0] !== caret.path[0] ? [[String(section.date), schemaAt(path)?.title]] : [];
  });
}

/** Of a longer list, each word is told by itself: nobody looks for it among all of them. */
const LONGEST_LIST = 7;

/** What a word means, and of which key it is a value: its name and its meaning, the first paragraph of its hover. */
const aboutWord = (word: string, meaning: string, hover: string | null): string =>
  [`\`${word}\`: ${meaning}`, hover?.split('\n\n')[0] ?? ''].filter((part) => part !== '').join('\n\n');

/** A whole lesion, which comes first of all where the list has no other. */
function lesionChoice(place: CompletionPlace, hasOthers: boolean): Choice {
  return {
    label: `lesion ${nextLesion(place.note)}`,
    kind: KIND.snippet,
    snippet: lesionSnippet(place),
    detail: place.analysis.localize(msg`A whole lesion`),
    rank: hasOthers ? 4 : 0,
  };
}

/** What may be written as the value of a key, or as an entry of a list. */
export function valueChoices(place: CompletionPlace): Choice[] {
  const { analysis, caret } = place;
  const { settings, localize } = analysis;
  const { path, takes, beside } = caret;
  const own = schemaAt(path);
  const node = own?.items ? schemaAt([...path, 0]) : own;
  if (!node) return [];
  const near = valuesOfSiblings(beside);
  if (takes === 'entry' && isListOfLesions(path)) return [lesionChoice(place, near.length > 0)];
  const documentation = keyHover(path, settings, localize);
  // What a score reads is told with what it counts for.
  const isLong = (node.enum?.length ?? 0) > LONGEST_LIST && keyAtPath(path) === null;
  const choice = (label: string, meaning = '', rank?: number): Choice => ({
    label,
    kind: node.enum ? KIND.member : KIND.value,
    snippet: takes === 'list' ? `[${label}$0]` : label,
    mark: meaning.replace(/\.$/, ''),
    isWhole: takes === 'value',
    documentation: isLong && meaning !== '' ? aboutWord(label, meaning, documentation) : documentation,
    ...(rank === undefined ? {} : { rank }),
  });
  if (isName(path)) return [choice(nextLesion(place.note))];
  if (isDate(node)) return dates(place).map(([date, title]) => choice(date, localize(title ?? '')));
  const whole =
    takes === 'entry' && node.properties
      ? [{ ...entryChoice(place, path), documentation: keysOf(node) }]
      : [];
  if (takesOwnWords(path)) return ownWordChoices(place, near);
  const values = nextStrategies(place) ?? node.enum ?? (takesUnknown(node) ? ['unknown'] : []);
  const words = values.flatMap((value): Choice[] => {
    const isNamed = near.includes(value);
    // `true` and `false` say the same as `yes` and `no`.
    if (typeof value === 'boolean' || (takes === 'entry' && isNamed && own?.uniqueItems)) return [];
    // What was named beside it is what was meant, as the one strategy of several that was successful; in the same list
    // it is what is hardly written again.
    const rank = isNamed ? (takes === 'entry' ? 6 : 1) : 5;
    return [choice(String(value), localize(meaningOf(node, value)), rank)];
  });
  return [...words, ...whole, ...(takes === 'value' ? nextAttempts(place) : [])];
}

/** What this note and others have named in such a list before. */
function ownWordChoices(place: CompletionPlace, near: readonly unknown[]): Choice[] {
  const { note, caret, context, others, analysis } = place;
  const { path, takes } = caret;
  const documentation = keyHover(path, analysis.settings, analysis.localize);
  // What is being typed stands in the note as well.
  const typed = context.text.slice(caret.start, caret.end).trim();
  const named = [typed, ...near.map(String)];
  return rankedWords(String(path.at(-1)), ownWordsOf(note ? [note] : []), others())
    .filter((word) => !named.includes(word))
    .map((word) => {
      const text = asScalar(word);
      // In a snippet these have a meaning.
      const escaped = takes === 'list' || text.includes('$') ? text.replace(/[\\$}]/g, '\\$&') : text;
      const snippet = takes === 'list' ? `[${escaped}$0]` : escaped;
      return { label: word, kind: KIND.value, snippet, documentation };
    });
}

/** So many keys name the lines below another one. */
const MOST_KEYS = 3;

/** The lines below a key that has no value yet: named by what they hold, since the key stands there already. */
export function bodyChoices(place: CompletionPlace): Choice[] {
  const { analysis, caret } = place;
  const node = schemaAt(caret.path);
  const isLesions = isListOfLesions(caret.path);
  if (!node || (node.items && !schemaAt([...caret.path, 0])?.properties)) return [];
  const lines = writeBody(place, caret.path);
  const keys = lines.flatMap((line) => /^\w+/.exec(line)?.[0] ?? []);
  const entry = node.items && schemaAt([...caret.path, 0])?.title?.toLowerCase();
  return [
    {
      label: isLesions
        ? `lesion ${nextLesion(place.note)}`
        : (entry ?? keys.slice(0, MOST_KEYS).join(', ') + (keys.length > MOST_KEYS ? ', …' : '')),
      kind: KIND.snippet,
      snippet: lines.map((line) => lineBelow(caret.column) + line).join(''),
      detail: analysis.localize(node.title ?? ''),
      documentation: keyHover(caret.path, analysis.settings, analysis.localize),
    },
  ];
}
