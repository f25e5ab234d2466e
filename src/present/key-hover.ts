/**
 * What a hover over a key or its value says: its meaning and allowed values, then its role in the scores, in the
 * few lines that a hover shows at once; the details stand below.
 */
import { anyText, expectation } from '../schema/expectation.ts';
import { isMeasured, type SchemaNode, schemaAt } from '../schema/schema.ts';
import { type Assessment, chosenAmong } from '../score/engine/assess.ts';
import { keyAtPath } from '../score/engine/facts.ts';
import type { Item, Score } from '../score/engine/score.ts';
import type { Settings } from '../score/engine/settings.ts';
import { chronicTotalOcclusion, technicalSuccess } from '../score/evidence/definitions.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import { intervalOf, intervalText } from '../text/interval.ts';
import { joinMessages, type Localizer, type Message, msg, textMessage } from '../text/message.ts';
import { type Path, samePath } from '../yaml/path.ts';
import { benefitLines } from './benefit-page.ts';
import { isInapplicable } from './wording.ts';

/** How many characters a line of a hover holds, and how many lines a list of grades may take above the fold. */
const LINE = 70;
const LIST_LINES = 6;

/** Where a hover over a key stands. */
interface KeyContext {
  /** What the note has as the value of the key. */
  readonly value?: unknown;
  /** The scores of the lesion that the key stands in. */
  readonly assessment?: Assessment;
  /** The address of the page of the benefit; null where the surface has none. */
  readonly benefit?: string | null;
}

/** A score, and those of its items that a key answers. */
interface Reader {
  readonly score: Score;
  readonly items: readonly Item[];
}

function readersOf(path: Path): Reader[] {
  const key = keyAtPath(path);
  // What no key answers is not asked of this one.
  if (key === null) return [];
  return catalogue
    .map((score) => ({ score, items: score.items.filter(({ test }) => test.key === key) }))
    .filter(({ items }) => items.length > 0);
}

/** `J-CTO +1 for 20 mm or more (counts here)`. */
function itemOf({ score }: Reader, item: Item, assessment: Assessment | undefined): Message {
  const { points, test } = item;
  const result = assessment?.scores.find((one) => one.score.id === score.id);
  const state = result && !isInapplicable(result) && result.items.find((one) => one.item === item)?.state;
  if (!state) return msg`${score.name} +${points} for ${test.rule}`;
  if (state === 'present') return msg`${score.name} +${points} for ${test.rule} (counts here)`;
  return state === 'absent'
    ? msg`${score.name} +${points} for ${test.rule} (does not count here)`
    : msg`${score.name} +${points} for ${test.rule} (unknown here)`;
}

/** The role of the key in the unit's scores, and the names of all others that read it; null if no score does. */
function scoresLine(
  readers: readonly Reader[],
  { assessment }: KeyContext,
  settings: Settings,
  localize: Localizer,
): string | null {
  if (readers.length === 0) return null;
  const { chosen } = chosenAmong(catalogue, (score) => score, settings);
  const own = chosen.flatMap((score) => {
    const reader = readers.find((one) => one.score === score);
    return reader ? reader.items.map((item) => itemOf(reader, item, assessment)) : [];
  });
  const names = readers.filter(({ score }) => !chosen.includes(score)).map(({ score }) => score.name);
  const also = together(names);
  if (own.length === 0) return localize(msg`Not used by your unit's scores; used by ${also}.`);
  const line = localize(msg`Scores: ${joinMessages(own, '; ')}.`);
  return names.length === 0 ? line : `${line} ${localize(msg`Also used by ${also}.`)}`;
}

/** Names in a row, those that begin with another score's under it: `CASTLE, PROGRESS-CTO (MACE, mortality)`. */
function together(names: readonly string[]): string {
  const kinds = new Map<string, string[]>();
  for (const name of names) {
    const family = catalogue.find((score) => name.startsWith(`${score.name} `))?.name;
    const kind = family === undefined ? [] : [name.slice(family.length + 1)];
    kinds.set(family ?? name, [...(kinds.get(family ?? name) ?? []), ...kind]);
  }
  return [...kinds].map(([name, of]) => (of.length === 0 ? name : `${name} (${of.join(', ')})`)).join(', ');
}

/** The details of each item that the key answers, a line each. */
function itemLines(readers: readonly Reader[], localize: Localizer): string | null {
  const lines = readers.flatMap((reader) =>
    reader.items.map((item) =>
      [msg`${itemOf(reader, item, undefined)}.`, item.meaning, item.boundary?.note ?? '']
        .map(localize)
        .join(' ')
        .trim(),
    ),
  );
  return lines.length === 0 ? null : lines.map((line) => `- ${line}`).join('\n');
}

/** What was seen of a number, with its unit: `Here: under 20 mm.` Null for a number, and for no value. */
function boundsLine(value: unknown, unit: Message, localize: Localizer): string | null {
  const seen = typeof value === 'string' ? intervalOf(value) : null;
  if (!seen) return null;
  const written = msg`${intervalText(seen)} ${unit}`;
  return localize(
    seen.about ? msg`Here: ${written}, counted as ${seen.low} ${unit}.` : msg`Here: ${written}.`,
  );
}

/** What a definition of the field makes of a key. */
function definition(path: Path, settings: Settings, localize: Localizer): string | null {
  const [section, , key, inner] = path.map(String);
  if (section === 'lesions' && (key === 'occlusion_months' || key === 'timi_before')) {
    const { months, timiFlow } = chronicTotalOcclusion;
    const met = localize(
      msg`A chronic total occlusion has been present for ${months} months or more, with TIMI ${timiFlow} flow.`,
    );
    if (key === 'timi_before') return met;
    const differing = msg`Most sources say ${months} months or more; the EuroCTO document of 2012 says more than ${months}.`;
    return `${met} ${localize(differing)}`;
  }
  if (key === 'outcome' && inner !== undefined) {
    const { timiFlow } = technicalSuccess;
    return localize(
      msg`Technical success is TIMI ${timiFlow} flow with less than ${settings.residualStenosisLimit} % residual stenosis.`,
    );
  }
  return null;
}

/** What the procedure has been shown to do, for the keys that say why it is done. */
function benefit(path: Path, page: string | null, localize: Localizer): string | null {
  if (!samePath(path, ['indication']) && !samePath(path, ['indication', 'goals'])) return null;
  const more = page === null ? '' : `\n\n[${localize(msg`What CTO PCI has been shown to do`)}](${page})`;
  return `${benefitLines(localize)}${more}`;
}

/** The values that a key takes: each with its meaning where they are few; else their names, and the meanings below. */
function grades(
  listed: SchemaNode,
  written: unknown,
  localize: Localizer,
): { above: string; below: string | null } | null {
  const { enum: all, enumDescriptions: meanings } = listed;
  if (!all || !meanings) return null;
  const chosen = [written].flat().map((value) => (value === true ? 'yes' : value === false ? 'no' : value));
  const values = all.flatMap((value, i) => {
    if (typeof value === 'boolean') return [];
    const isWritten = chosen.includes(value);
    const name = isWritten ? `**\`${value}\`**` : `\`${value}\``;
    return [{ name, isWritten, line: `${name}: ${localize(meanings[i] ?? '')}` }];
  });
  const list = (some: readonly { line: string }[]) => some.map(({ line }) => `- ${line}`).join('\n');
  const height = values.reduce((sum, { line }) => sum + Math.ceil((line.length + 2) / LINE), 0);
  if (height <= LIST_LINES) return { above: list(values), below: null };
  const names = values.map(({ name }) => name).join(' · ');
  const own = values.filter(({ isWritten }) => isWritten);
  return {
    above: own.length === 1 ? `${names}\n\n${own[0]?.line}` : names,
    below: list(values),
  };
}

/**
 * The hover over a key and its value, as Markdown. What the reader needs first is within the first twelve lines: the
 * definition, the values that it takes, and what the scores make of it.
 *
 * @returns null for a key that the format does not know
 */
export function keyHover(
  path: Path,
  settings: Settings,
  localize: Localizer,
  context: KeyContext = {},
): string | null {
  const node = schemaAt(path);
  if (!node?.title) return null;
  const unit = node['x-unit'];
  const head = `**${localize(node.title)}**${unit ? ` (${localize(unit)})` : ''}: ${localize(node.description ?? '')}`;
  const isList = [node.type ?? []].flat().includes('array');
  const listed = grades((node.items && schemaAt([...path, 0])) ?? node, context.value, localize);
  const expected = expectation(node);
  const takes = expected === anyText ? null : localize(msg`Takes ${expected}.`);
  const readers = readersOf(path);
  return [
    listed && isList ? `${head} ${localize(msg`A list: \`[a, b]\`.`)}` : head,
    listed?.above ?? takes,
    unit && isMeasured(node) ? boundsLine(context.value, textMessage(unit), localize) : null,
    scoresLine(readers, context, settings, localize),
    definition(path, settings, localize),
    benefit(path, context.benefit ?? null, localize),
    itemLines(readers, localize),
    listed?.below,
  ]
    .filter((part) => typeof part === 'string')
    .join('\n\n');
}
