/** A word that no list takes: read, moved to the key that takes it, or kept as it was written. */
import { addEntry, addKey, removeMember, replaceMember } from '../../../edit/member-edits.ts';
import { memberAt, membersAt } from '../../../edit/members.ts';
import { normalizeWord } from '../../../schema/nearest.ts';
import { schemaAt } from '../../../schema/schema.ts';
import { keysMeantBy } from '../../../schema/takers.ts';
import { msg } from '../../../text/message.ts';
import { lastKeyAt } from '../../../yaml/path.ts';
import {
  asSecondChoice,
  changeTo,
  type Fix,
  type FixContext,
  type FixProvider,
  fixBy,
  quoteInTitle,
} from '../context.ts';
import { keepWords } from '../own-words.ts';
import { applySuggestion } from './values.ts';

/** The fix that takes out what is refused and keeps its words. */
export function fixByWords(context: FixContext, isLocal = true): Fix[] {
  const kept = keepWords(context, null, isLocal);
  return kept ? fixBy(msg`Write ${quoteInTitle(kept.words)} into ${quoteInTitle(kept.key)}`, kept.edits) : [];
}

/** The words as they stand, where the note takes words. */
export const keepInWords: FixProvider = (context) => fixByWords(context);

/** What a word that was read may mean; whatever it says beyond that is kept, and never lost where it holds the value. */
export const interpretWord: FixProvider = (context) => {
  const { data, text } = context;
  if (data.keep !== true) return [];
  const { replacement } = data;
  // Of several meanings none is more than a guess.
  if (replacement === undefined) return [...fixByWords(context), ...applySuggestion(context)];
  const kept = keepWords(context, String(replacement));
  if (!kept) return applySuggestion(context);
  const title = msg`Change ${quoteInTitle(text)} to ${quoteInTitle(String(replacement))}, and write ${quoteInTitle(kept.words)} into ${quoteInTitle(kept.key)}`;
  const isHeld = normalizeWord(text).includes(normalizeWord(String(replacement)));
  const alone = isHeld ? [] : asSecondChoice(applySuggestion(context));
  return [...fixBy(title, kept.edits, { preferred: true }), ...alone, ...fixByWords(context)];
};

/** A word that another key of the same map takes goes there, where that has room for it. */
export const moveToOtherKey: FixProvider = (context) => {
  const { analysis, note, data, text } = context;
  const { path = [], key = '', word } = data;
  if (word === undefined) return [];
  const at = lastKeyAt(path);
  const [owner, own] = [path.slice(0, at), String(path[at])];
  const marked = memberAt(note, [...owner, own]);
  const entry = path.length > at + 1 ? memberAt(note, path) : null;
  const takers = keysMeantBy(owner, own, word);
  const free = takers.find((taker) => !marked?.owner.byKey.has(taker));
  const open = takers.find((taker) => schemaAt([...owner, taker])?.items);
  const rest = [...fixByWords(context), ...anyValue(context)];
  const taker = free ?? open;
  if (!marked || taker === undefined || key === '') return rest;
  const isList = schemaAt([...owner, taker])?.items !== undefined;
  const line = `${taker}: ${isList ? `[${word}]` : word}`;
  const isWhole = !entry || entry.owner.all.length === 1;
  const [known] = free === undefined ? membersAt(note, [...owner, taker]) : [];
  const removed = removeMember(analysis, isWhole ? marked : entry);
  const added = known ? addEntry(analysis, known, word) : addKey(analysis, note, owner, [line]);
  const edits =
    isWhole && free !== undefined
      ? [replaceMember(marked, line)]
      : removed && added
        ? [removed, added]
        : null;
  const title = msg`Move ${quoteInTitle(text)} to ${quoteInTitle(taker)}`;
  return [...fixBy(title, edits, { preferred: true }), ...rest];
};

/** More are no choice that anyone reads. */
const MOST_CHOICES = 6;
/** What is longer is no word that was meant as a value. */
const LONGEST_WORD = 100;

/** What may stand instead of a word that says nothing to a program, where that is little. */
function anyValue(context: FixContext): Fix[] {
  const { data, text } = context;
  const all = schemaAt(data.path ?? [])?.enum ?? [];
  const values = all.filter((value) => typeof value !== 'boolean');
  if (values.length > MOST_CHOICES || text.length > LONGEST_WORD) return [];
  return values.flatMap((value) => changeTo(context, String(value)));
}

/** The words as they stand, and the values of a short list, of which each is a guess. */
export const keepOrChoose: FixProvider = (context) => [...fixByWords(context), ...anyValue(context)];
