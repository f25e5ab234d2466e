/** Adds what is missing: only what is a matter of form, or what the author chooses. */
import { addKey, removeMember } from '../../../edit/member-edits.ts';
import { memberAt } from '../../../edit/members.ts';
import { keysAt, schemaAt, takesUnknown } from '../../../schema/schema.ts';
import { type FactKey, pathOfKey } from '../../../score/engine/facts.ts';
import { replaceRange } from '../../../text/edits.ts';
import { eolOf } from '../../../text/lines.ts';
import { msg } from '../../../text/message.ts';
import { isBare } from '../../document.ts';
import { findNeeds } from '../../lesions/missing.ts';
import { nextName } from '../../lesions/new-lesion.ts';
import { newNote, snippetText } from '../../lesions/templates.ts';
import { type Fix, type FixContext, type FixProvider, fixBy, quoteInTitle } from '../context.ts';

/** One action for each value that the author may choose; a value that only the author knows is not made up. */
export const addMissingKey: FixProvider = (context) => {
  const { data, lesions } = context;
  const { path = [], key = '' } = data;
  const values = (schemaAt([...path, key])?.enum ?? []).filter((value) => typeof value !== 'boolean');
  const add = (value: unknown, rest: Partial<Fix> = {}): Fix[] => adding(context, `${key}: ${value}`, rest);
  if (key === 'id' && path[0] === 'lesions') {
    return add(nextName(lesions.map(({ entry }) => entry.name)), { preferred: true });
  }
  if (values.length === 1) return add(values[0], { preferred: true, safe: true });
  return values.flatMap((value) => add(value));
};

function adding({ analysis, note, data }: FixContext, line: string, rest: Partial<Fix>): Fix[] {
  return fixBy(msg`Add ${quoteInTitle(line)}`, addKey(analysis, note, data.path ?? [], [line]), rest);
}

/** Whether there was consent only the author can say: either answer is offered, neither is preferred. */
export const addConsent: FixProvider = ({ analysis, note }) =>
  ['yes', 'no'].flatMap((answer) => {
    const edit = addKey(analysis, note, [], ['consent:', `  obtained: ${answer}`]);
    return fixBy(msg`Add \`consent:\` with \`obtained: ${answer}\``, edit);
  });

/** A key without a value: it was looked for and could not be told, or it is not recorded. */
export const fillOrRemove: FixProvider = ({ analysis, note, data, text, problem }) => {
  const { path = [] } = data;
  const key = path.at(-1);
  const marked = memberAt(note, path);
  const fixes = fixBy(msg`Remove ${quoteInTitle(`${key}:`)}`, marked && removeMember(analysis, marked));
  const { end } = problem.range;
  if (text !== key || !takesUnknown(schemaAt(path) ?? {})) return fixes;
  const edit = replaceRange({ start: end + 1, end: end + 1 }, ' unknown');
  return [...fixes, ...fixBy(msg`Record ${quoteInTitle(String(key))} as \`unknown\``, edit)];
};

/** That something could not be told is a statement too: it is the author's to make, and the score stays open. */
export const recordUnknown: FixProvider = (context) => {
  const { analysis, note, lesions, problem } = context;
  const lesion = lesions.find(({ entry }) => entry.anchor.start === problem.range.start);
  if (!lesion) return [];
  const order = keysAt(lesion.entry.path);
  const needs = findNeeds(context, lesion, analysis.settings).filter(({ written }) => written === null);
  const keys = [...new Set(needs.map(({ key }) => key))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const edits = keys.flatMap((key) => {
    const path = pathOfKey(key as FactKey, lesion.entry.path);
    const isOpen = takesUnknown(schemaAt(path) ?? {}) && note.locate(path, 'key') === null;
    return (isOpen && addKey(analysis, note, path.slice(0, -1), [`${path.at(-1)}: unknown`])) || [];
  });
  const title = msg`Record as \`unknown\` what was assessed but could not be determined (${edits.length})`;
  return fixBy(title, edits, { keepsProblem: true });
};

/** A whole new note, below the comments that a file begins with. */
export const writeNewNote: FixProvider = ({ analysis: { text, notes }, note: { carrier } }) => {
  if (carrier !== 'yaml' || notes.length > 1 || !isBare(text)) return [];
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const kept = text.slice(start).trimEnd();
  const eol = eolOf(text);
  const written = (note: string) => (kept === '' ? note : `\n\n${note}`).replaceAll('\n', eol);
  const snippet = written(newNote('yaml'));
  const range = { start: start + kept.length, end: text.length };
  const edit = replaceRange(range, snippetText(snippet).replace(/ +(?=\r?\n)/g, ''));
  return fixBy(msg`New Note`, edit, { snippet, preferred: true });
};
