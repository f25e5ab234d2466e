/** What a note records besides its lesions: a row a section, in Markdown or for another page. */
import { isDate, isDuration, isMeasured, schemaAt } from '../schema/schema.ts';
import { type Localizer, msg } from '../text/message.ts';
import { isMap, type Path } from '../yaml/path.ts';
import { escapeMarkdown, table } from './markdown.ts';
import { joined, numberText } from './phrases.ts';
import { choiceLabel } from './terms.ts';

/** How the words of a page are written. */
interface PageStyle {
  readonly localize: Localizer;
  /** Makes text of a note inert. */
  inert(text: string): string;
  /** Makes what is written stand out. */
  strong(text: string): string;
}

/** A value as the note has it; a word of the format as a doctor writes it, in the language of the page. */
function word(path: Path, value: unknown, { localize, inert }: PageStyle): string {
  if (typeof value === 'boolean') return localize(value ? msg`yes` : msg`no`);
  if (value === 'unknown') return localize(msg`unknown`);
  const node = schemaAt(path) ?? {};
  const choice = node.enum?.find((one) => one === value);
  if (choice !== undefined) return inert(numberText(localize(choiceLabel(choice as string | number, node))));
  return inert(isMeasured(node) || isDuration(node) ? numberText(value) : String(value));
}

/** The values below a place, each with its title: `Age 72 years`, `Goals symptom_relief`. */
function facts(path: Path, value: unknown, style: PageStyle): string {
  if (value === null || value === undefined) return '';
  if (isMap(value)) {
    const inner = Object.entries(value).map(([key, one]) => fact([...path, key], one, style));
    return joined(inner, ' · ');
  }
  if (!Array.isArray(value)) return word(path, value, style);
  const entries = value.map((one, i) => facts([...path, i], one, style));
  return joined(entries, value.some(isMap) ? '; ' : ', ');
}

function fact(path: Path, value: unknown, style: PageStyle): string {
  const { localize, inert, strong } = style;
  const said = facts(path, value, style);
  if (said === '') return '';
  const node = schemaAt(path) ?? {};
  const { title, 'x-unit': unit } = node;
  const name = title ? localize(title) : inert(String(path.at(-1)));
  if ([value].flat().some(isMap)) return `${name}: ${said}`;
  return `${name} ${strong(said)}${unit && !isDate(node) ? ` ${localize(unit)}` : ''}`;
}

/**
 * The rows: the title of a section, and what it records.
 *
 * @param sections the sections of the note by their keys, valid or not; lesions are passed over
 */
export function noteRows(sections: Readonly<Record<string, unknown>>, style: PageStyle): [string, string][] {
  return Object.entries(sections).flatMap(([key, value]): [string, string][] => {
    if (key === 'lesions' || key === 'cto_note') return [];
    const said = facts([key], value, style);
    const title = schemaAt([key])?.title;
    return said === '' ? [] : [[title ? style.localize(title) : style.inert(key), said]];
  });
}

/**
 * The rows as a table, in Markdown.
 *
 * @returns null where nothing is recorded
 */
export function noteTable(sections: Readonly<Record<string, unknown>>, localize: Localizer): string | null {
  const strong = (text: string) => `**${text}**`;
  const rows = noteRows(sections, { localize, inert: escapeMarkdown, strong });
  return rows.length === 0 ? null : table([localize(msg`Section`), localize(msg`Recorded`)], rows);
}
