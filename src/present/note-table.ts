/** What a note records besides its lesions, as a compact table: a row a section. */
import { schemaAt } from '../schema/schema.ts';
import { type Localizer, msg } from '../text/message.ts';
import { isMap, type Path } from '../yaml/path.ts';
import { escapeMarkdown, joined, table } from './markdown.ts';

/** A value as the note has it; a word of the format without its underscores. */
function word(path: Path, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const isOfFormat = schemaAt(path)?.enum?.some((one) => one === value);
  return escapeMarkdown(isOfFormat ? String(value).replaceAll('_', ' ') : String(value));
}

/** The values below a place, each with its title: `Age 72 years`, `Goals symptom_relief`. */
function facts(path: Path, value: unknown, localize: Localizer): string {
  if (value === null || value === undefined) return '';
  if (isMap(value)) {
    const inner = Object.entries(value).map(([key, one]) => fact([...path, key], one, localize));
    return joined(inner, ' · ');
  }
  if (!Array.isArray(value)) return word(path, value);
  const entries = value.map((one, i) => facts([...path, i], one, localize));
  return joined(entries, value.some(isMap) ? '; ' : ', ');
}

function fact(path: Path, value: unknown, localize: Localizer): string {
  const said = facts(path, value, localize);
  if (said === '') return '';
  const { title, format, 'x-unit': unit } = schemaAt(path) ?? {};
  const name = title ? localize(title) : escapeMarkdown(String(path.at(-1)));
  if ([value].flat().some(isMap)) return `${name}: ${said}`;
  return `${name} **${said}**${unit && format !== 'date' ? ` ${localize(unit)}` : ''}`;
}

/**
 * The table, as Markdown.
 *
 * @param sections the sections of the note by their keys, valid or not; lesions are passed over
 * @returns null where nothing is recorded
 */
export function noteTable(sections: Readonly<Record<string, unknown>>, localize: Localizer): string | null {
  const rows = Object.entries(sections).flatMap(([key, value]) => {
    if (key === 'lesions' || key === 'cto_note') return [];
    const said = facts([key], value, localize);
    const title = schemaAt([key])?.title;
    return said === '' ? [] : [[title ? localize(title) : escapeMarkdown(key), said]];
  });
  if (rows.length === 0) return null;
  return table([localize(msg`Section`), localize(msg`Recorded`)], rows);
}
