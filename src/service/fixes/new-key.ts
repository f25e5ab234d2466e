/** Puts a key where the schema has it among its neighbours. */
import type { Note } from '../../note/note.ts';
import type { Part } from '../../note/part.ts';
import type { Path } from '../../note/path.ts';
import { schemaAt } from '../../note/schema.ts';
import type { TextEdit } from '../../summary/edit.ts';
import type { Analysis } from '../analysis.ts';
import { insertion } from './block-edit.ts';
import { type Members, membersIn } from './members.ts';

/** Where the line ends that an offset lies in. */
export function lineEnd(text: string, offset: number): number {
  return offset + text.slice(offset).search(/\r?\n|$/);
}

/**
 * The edit that adds a key to the map at a path.
 *
 * @param lines the lines of the key and its value, without the map's indentation
 * @returns null where no map stands there
 */
export function newKey(
  analysis: Pick<Analysis, 'text' | 'lines'>,
  note: Note,
  path: Path,
  lines: readonly string[],
): TextEdit | null {
  const order = Object.keys(schemaAt(path)?.properties ?? {});
  const rank = (key: string | null | undefined) => order.indexOf(key ?? '');
  const own = rank(/^\w+/.exec(lines[0] ?? '')?.[0]);
  // The sections of a YAML note stand in blocks of their own.
  const maps = note
    .partsFor(path)
    .flatMap((part) => membersIn(part, path) ?? [])
    .filter(({ of }) => of[0]?.key !== null);
  const precedes = ({ key }: Members['of'][number]) => rank(key) >= 0 && rank(key) < own;
  const map = maps.findLast(({ of }) => of.some(precedes)) ?? maps[0];
  const first = map?.of[0];
  if (!map || !first) return null;
  const { part, flow, of } = map;
  const { text } = part.block;
  const before = of.findLast(precedes);
  if (flow) {
    const content = lines.join(', ');
    return before
      ? insertion(analysis, part, before.end, `, ${content}`)
      : insertion(analysis, part, first.start, `${content}, `);
  }
  const column = first.start - (text.lastIndexOf('\n', first.start - 1) + 1);
  const joint = `\n${' '.repeat(column)}`;
  if (!before) return insertion(analysis, part, first.start, lines.join(joint) + joint);
  // The entries of the list of lesions follow it in blocks of their own.
  const last = path.length === 0 && before.key === 'lesions' ? note.parts.findLast(isEntry) : undefined;
  const home = last ?? part;
  const end = last ? last.block.text.trimEnd().length : before.end;
  return insertion(analysis, home, lineEnd(home.block.text, end), joint + lines.join(joint));
}

const isEntry = ({ block }: Part): boolean => block.kind === 'entry';
