/** What may follow an attempt at crossing: the strategies, the likeliest first, and the attempt that comes after it. */
import { schemaAt, type Value } from '../../schema/schema.ts';
import { mayBeSameStrategy, type Strategy } from '../../score/engine/crossing.ts';
import { msg } from '../../text/message.ts';
import { type Choice, type CompletionPlace, KIND } from './entry.ts';
import { entryLines, lineBelow } from './snippets.ts';

/** Those between which the hybrid algorithm changes. */
const FAMILIES: readonly Strategy[] = ['awe', 'adr', 'retrograde'];

const familyOf = (strategy: unknown): number =>
  FAMILIES.findIndex((family) => String(strategy).startsWith(family));

/**
 * The strategies for the attempt at the caret, the likeliest first: the hybrid algorithm (Brilakis 2012,
 * 10.1016/j.jcin.2012.02.006) changes early to one that was not tried yet, and comes back to one that was.
 *
 * @returns null where no strategy of an attempt is asked for, and where none was tried or one has crossed
 */
export function nextStrategies({ note, caret: { path } }: CompletionPlace): readonly Value[] | null {
  const [number, key] = path.slice(-2);
  if (key !== 'strategy' || path.at(-3) !== 'attempts') return null;
  const lesion = note?.lesions.find(({ path: [, own] }) => own === path[1]);
  const before = (lesion?.data.crossing?.attempts ?? []).slice(0, Number(number));
  const last = before.at(-1);
  if (!last || last.result === 'crossed') return null;
  // Of each family, how long ago it was tried: never comes first.
  const since = FAMILIES.map((family) =>
    before.findLastIndex(({ strategy }) => strategy !== undefined && mayBeSameStrategy(family, strategy)),
  );
  const strategies = schemaAt(path)?.enum ?? [];
  // What says least comes last.
  const rank = (strategy: Value) => since[familyOf(strategy)] ?? before.length;
  return strategies.toSorted((a, b) => rank(a) - rank(b));
}

/** The results of an attempt that most often lead to another one, each with that below it; none but in the last one. */
export function nextAttempts({ analysis, context, caret }: CompletionPlace): Choice[] {
  const { path, flow } = caret;
  const [list, key] = [path.slice(0, -2), path.at(-1)];
  if (flow || key !== 'result' || list.at(-1) !== 'attempts') return [];
  const indent = context.text.slice(context.line).search(/[^ ]/);
  const above = context.text.slice(0, context.line).split('\n');
  const dash = /^( *)- +/.exec(above.findLast((line) => /^ *- +/.exec(line)?.[0].length === indent) ?? '');
  const [, next = ''] = /^[^\n]*\s*\n( *- )/.exec(context.text.slice(caret.end)) ?? [];
  if (!dash || next === `${dash[1]}- `) return [];
  const lines = entryLines(list, lineBelow(indent));
  return ['failed', 'stopped'].map((result) => ({
    label: `${result}, next attempt`,
    kind: KIND.snippet,
    snippet: `${result}${lineBelow(dash[1]?.length ?? 0)}- ${lines}`,
    detail: analysis.localize(msg`With another attempt below`),
  }));
}
