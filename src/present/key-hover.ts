/**
 * What a hover over a key says: its meaning, its unit, its values, and which score it feeds.
 */
import { expectation } from '../note/expectation.ts';
import { type Path, samePath } from '../note/path.ts';
import { type SchemaNode, schemaAt } from '../note/schema.ts';
import { benefit } from '../score/benefit.ts';
import { catalogue } from '../score/catalogue.ts';
import { chronicTotalOcclusion, technicalSuccess } from '../score/definitions.ts';
import type { FactKey } from '../score/facts.ts';
import type { Settings } from '../score/settings.ts';

/** The key as scores know it; null for a key that no score could read. */
function factKeyOf(path: Path): FactKey | null {
  if (path[0] === 'patient' && path.length === 2) return `patient.${path[1]}` as FactKey;
  if (path[0] === 'lesions' && path.length === 3) return path[2] as FactKey;
  return null;
}

/** A line for each item that reads the key: how many points it can add, and when. */
function feeds(path: Path): string[] {
  const key = factKeyOf(path);
  return catalogue.flatMap((score) =>
    score.items
      .filter(({ test }) => test.key === key)
      .map(({ points, test, meaning, boundary }) =>
        [`Feeds ${score.name}: +${points} for ${test.rule}.`, meaning, boundary?.note ?? ''].join(' ').trim(),
      ),
  );
}

/** What a definition of the field makes of a key. */
function definition(path: Path, settings: Settings): string | null {
  const [section, , key, inner] = path.map(String);
  if (section === 'lesions' && (key === 'occlusion_months' || key === 'timi_before')) {
    return `A chronic total occlusion is one of ${chronicTotalOcclusion.months} months or more with TIMI ${chronicTotalOcclusion.timiFlow} flow.`;
  }
  if (key === 'outcome' && inner !== undefined) {
    return `Technical success is TIMI ${technicalSuccess.timiFlow} flow with less than ${settings.residualStenosisLimit} % residual stenosis.`;
  }
  if (samePath(path, ['indication', 'goals'])) return `${benefit.statement} (${benefit.source.short})`;
  return null;
}

function values(node: SchemaNode): string | null {
  const listed = node.items ?? node;
  if (!listed.enum || !listed.enumDescriptions) return null;
  const lines = listed.enum.flatMap((value, i) =>
    typeof value === 'boolean' ? [] : [`- \`${value}\`: ${listed.enumDescriptions?.[i] ?? ''}`],
  );
  return lines.join('\n');
}

/**
 * What a chosen value means, as Markdown.
 *
 * @returns null for a value that is not one of a list
 */
export function valueHover(path: Path, value: unknown): string | null {
  const node = schemaAt(path);
  const index = node?.enum?.indexOf(value as string | number | boolean) ?? -1;
  const meaning = node?.enumDescriptions?.[index];
  return meaning === undefined ? null : `\`${String(value)}\`: ${meaning}`;
}

/**
 * The hover over a key, as Markdown.
 *
 * @returns null for a key that the format does not know
 */
export function keyHover(path: Path, settings: Settings): string | null {
  const node = schemaAt(path);
  if (!node?.title) return null;
  const unit = node['x-unit'];
  const head = `**${node.title}**${unit ? ` (${unit})` : ''}: ${node.description ?? ''}`;
  const listed = values(node);
  const takes = listed || expectation(node) === 'text' ? null : `Takes ${expectation(node)}.`;
  return [head, ...feeds(path), definition(path, settings), takes, listed]
    .filter((part) => part !== null)
    .join('\n\n');
}
