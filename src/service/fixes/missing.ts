/** Adds what is missing: only what is a matter of form, or what the author chooses. */
import type { Path } from '../../note/path.ts';
import { schemaAt } from '../../note/schema.ts';
import { type FactKey, pathOfKey } from '../../score/facts.ts';
import { eolOf } from '../../text/lines.ts';
import { say } from '../../words/sentence.ts';
import { isBare } from '../document.ts';
import { needsOf } from '../missing.ts';
import { nextName } from '../new-lesion.ts';
import { newNote, plain } from '../templates.ts';
import { type Fix, type Fixer, type Found, rewrite, shown } from './fix.ts';
import { membersAt, without } from './members.ts';
import { newKey } from './new-key.ts';

/** Whether a place takes `unknown`. */
function takesUnknown(path: Path): boolean {
  const node = schemaAt(path);
  return node?.enum?.includes('unknown') === true || node?.pattern === '^unknown$';
}

/** One action for each value that the author may choose; a value that only the author knows is not made up. */
export const missingKey: Fixer = (found) => {
  const { clue, lesions } = found;
  const { path = [], key = '' } = clue;
  const values = (schemaAt([...path, key])?.enum ?? []).filter((value) => typeof value !== 'boolean');
  const add = (value: unknown, rest: Partial<Fix> = {}): Fix[] => adding(found, `${key}: ${value}`, rest);
  if (key === 'id' && path[0] === 'lesions') {
    return add(nextName(lesions.map(({ entry }) => entry.name)), { preferred: true });
  }
  if (values.length === 1) return add(values[0], { preferred: true, safe: true });
  return values.flatMap((value) => add(value));
};

function adding({ analysis, note, clue }: Found, line: string, rest: Partial<Fix>): Fix[] {
  const edit = newKey(analysis, note, clue.path ?? [], [line]);
  return edit ? [{ title: say`Add ${shown(line)}`, ways: [[edit]], ...rest }] : [];
}

/** Whether there was consent only the author can say: either answer is offered, neither is preferred. */
export const consent: Fixer = ({ analysis, note }) =>
  ['yes', 'no'].flatMap((answer): Fix[] => {
    const edit = newKey(analysis, note, [], ['consent:', `  obtained: ${answer}`]);
    return edit ? [{ title: say`Add \`consent:\` with \`obtained: ${answer}\``, ways: [[edit]] }] : [];
  });

/** A key without a value: it was looked for and could not be told, or it is not recorded. */
export const missingValue: Fixer = ({ analysis, note, clue, written, problem }) => {
  const { path = [] } = clue;
  const key = path.at(-1);
  const members = membersAt(note, path.slice(0, -1));
  const index = members?.of.findIndex((member) => member.key === key) ?? -1;
  const removed = members && without(analysis, members, index);
  const fixes: Fix[] = removed ? [{ title: say`Remove ${shown(`${key}:`)}`, ways: [[removed]] }] : [];
  const { end } = problem.range;
  if (written !== key || !takesUnknown(path)) return fixes;
  const edit = rewrite({ start: end + 1, end: end + 1 }, ' unknown');
  return [...fixes, { title: say`Record ${shown(String(key))} as \`unknown\``, ways: [[edit]] }];
};

/** That something could not be told is a statement too: it is the author's to make, and the score stays open. */
export const unrecorded: Fixer = (found) => {
  const { analysis, note, lesions, problem } = found;
  const lesion = lesions.find(({ entry }) => entry.anchor.start === problem.range.start);
  if (!lesion) return [];
  const order = Object.keys(schemaAt(lesion.entry.path)?.properties ?? {});
  const needs = needsOf(found, lesion, analysis.settings).filter(({ written }) => written === null);
  const keys = [...new Set(needs.map(({ key }) => key))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const edits = keys.flatMap((key) => {
    const path = pathOfKey(key as FactKey, lesion.entry.path);
    const isOpen = takesUnknown(path) && note.locate(path, 'key') === null;
    return (isOpen && newKey(analysis, note, path.slice(0, -1), [`${path.at(-1)}: unknown`])) || [];
  });
  if (edits.length === 0) return [];
  const title = say`Record as \`unknown\` what was looked for and could not be told (${edits.length})`;
  return [{ title, ways: [edits], stays: true }];
};

/** A whole new note, below the comments that a file begins with. */
export const emptyNote: Fixer = ({ analysis: { text, notes }, note: { carrier } }) => {
  if (carrier !== 'yaml' || notes.length > 1 || !isBare(text)) return [];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const kept = text.slice(start).trimEnd();
  const eol = eolOf(text);
  const written = (note: string) => (kept === '' ? note : `\n\n${note}`).replaceAll('\n', eol);
  const snippet = written(newNote('yaml'));
  const range = { start: start + kept.length, end: text.length };
  const edit = rewrite(range, plain(snippet).replace(/ +(?=\r?\n)/g, ''));
  return [{ title: say`New Note`, ways: [[edit]], snippet, preferred: true }];
};
