/**
 * What may be written at a place, and what it means. It never breaks the note: whatever is offered has been tried
 * at its place before.
 */
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { caretsOf } from '../note/caret/caret.ts';
import { sceneAt } from '../note/caret/scene.ts';
import type { Analysis } from './analysis.ts';
import { codesAt } from './completion/comments.ts';
import { type Choice, entriesAt, type Place } from './completion/entry.ts';
import { fencesAt } from './completion/fences.ts';
import { keyChoices } from './completion/keys.ts';
import { bodyChoices, valueChoices } from './completion/values.ts';
import { carrierOf, type NoteDocument } from './document.ts';

const OPENS = /^( *)\w+:[ \t]*(?:#.*)?\r?\n\1( +)[^\s#-]/m;

/** By how many columns a document indents. */
function stepOf(text: string): number {
  return OPENS.exec(text)?.[2]?.length ?? 2;
}

/** Behind all that belongs where the caret is come the keys of the maps around it. */
const AROUND = 7;

function choicesAt(place: Place): Choice[] {
  const { takes } = place.caret;
  if (takes === 'key') return keyChoices(place);
  return takes === 'body' ? bodyChoices(place) : valueChoices(place);
}

/**
 * What may be written at a place.
 *
 * @param sign the sign that was just typed, if that is why it is asked; null if someone wants to know. Where one
 * only indents a line, begins a section or writes prose, a list that opens by itself would be in the way.
 */
export function completionsAt(
  analysis: Analysis,
  document: NoteDocument,
  position: Position,
  sign: string | null,
): CompletionItem[] {
  const { text, lines, notes } = analysis;
  const offset = lines.offsetAt(position);
  const codes = codesAt(analysis, offset);
  if (codes) return codes;
  const scene = sceneAt(
    notes.map(({ note }) => note),
    text,
    lines,
    offset,
  );
  if (!scene) return carrierOf(document) === 'markdown' && sign === null ? fencesAt(analysis, offset) : [];
  if (sign === ' ' && scene.text.slice(scene.line, scene.caret).trim() === '') return [];
  const step = stepOf(text);
  return caretsOf(scene, step)
    .filter(({ takes }) => sign !== ' ' || (takes !== 'body' && takes !== 'list'))
    .flatMap((caret, i) => {
      const place = { analysis, note: scene.note, scene, caret, step };
      const choices = choicesAt(place);
      const isAround = i > 0 && caret.takes === 'key';
      return entriesAt(place, isAround ? choices.map((choice) => ({ ...choice, rank: AROUND })) : choices);
    });
}
