/**
 * What a hover over a key says: its meaning, its unit, its values, and which score it feeds.
 */
import { anyText, expectation } from '../note/expectation.ts';
import { type Path, samePath } from '../note/path.ts';
import { type SchemaNode, schemaAt } from '../note/schema.ts';
import { catalogue } from '../score/catalogue.ts';
import { chronicTotalOcclusion, technicalSuccess } from '../score/definitions.ts';
import { keyAtPath } from '../score/facts.ts';
import type { Settings } from '../score/settings.ts';
import { say } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { benefitLines } from './benefit-page.ts';

/** A line for each item that reads the key: how many points it can add, and when. */
function feeds(path: Path, words: Words): string[] {
  const key = keyAtPath(path);
  return catalogue.flatMap((score) =>
    score.items
      .filter(({ test }) => test.key === key)
      .map(({ points, test, meaning, boundary }) =>
        [say`Feeds ${score.name}: +${points} for ${test.rule}.`, meaning, boundary?.note ?? '']
          .map(words)
          .join(' ')
          .trim(),
      ),
  );
}

/** What a definition of the field makes of a key. */
function definition(path: Path, settings: Settings, words: Words): string | null {
  const [section, , key, inner] = path.map(String);
  if (section === 'lesions' && (key === 'occlusion_months' || key === 'timi_before')) {
    const { months, timiFlow } = chronicTotalOcclusion;
    const met = words(
      say`A chronic total occlusion is one of ${months} months or more with TIMI ${timiFlow} flow.`,
    );
    if (key === 'timi_before') return met;
    const differing = say`Most sources say ${months} months or more; EuroCTO's document of 2012 says more than ${months}.`;
    return `${met} ${words(differing)}`;
  }
  if (key === 'outcome' && inner !== undefined) {
    const { timiFlow } = technicalSuccess;
    return words(
      say`Technical success is TIMI ${timiFlow} flow with less than ${settings.residualStenosisLimit} % residual stenosis.`,
    );
  }
  return null;
}

/** What is shown to come of the procedure, where a note says why it is done. */
function benefit(path: Path, page: string | null, words: Words): string | null {
  if (!samePath(path, ['indication']) && !samePath(path, ['indication', 'goals'])) return null;
  const more = page === null ? '' : `\n\n[${words(say`What CTO PCI has been shown to do`)}](${page})`;
  return `${benefitLines(words)}${more}`;
}

function values(node: SchemaNode, words: Words): string | null {
  const listed = node.items ?? node;
  if (!listed.enum || !listed.enumDescriptions) return null;
  const lines = listed.enum.flatMap((value, i) =>
    typeof value === 'boolean' ? [] : [`- \`${value}\`: ${words(listed.enumDescriptions?.[i] ?? '')}`],
  );
  return lines.join('\n');
}

/**
 * What a chosen value means, as Markdown.
 *
 * @returns null for a value that is not one of a list
 */
export function valueHover(path: Path, value: unknown, words: Words): string | null {
  const node = schemaAt(path);
  const index = node?.enum?.indexOf(value as string | number | boolean) ?? -1;
  const meaning = node?.enumDescriptions?.[index];
  return meaning === undefined ? null : `\`${String(value)}\`: ${words(meaning)}`;
}

/**
 * The hover over a key, as Markdown.
 *
 * @param page the address of the page of the benefit; null where the surface has none
 * @returns null for a key that the format does not know
 */
export function keyHover(
  path: Path,
  settings: Settings,
  words: Words,
  page: string | null = null,
): string | null {
  const node = schemaAt(path);
  if (!node?.title) return null;
  const unit = node['x-unit'];
  const head = `**${words(node.title)}**${unit ? ` (${words(unit)})` : ''}: ${words(node.description ?? '')}`;
  const listed = values(node, words);
  const expected = expectation(node);
  const takes = listed || expected === anyText ? null : words(say`Takes ${expected}.`);
  const shown = benefit(path, page, words);
  return [head, ...feeds(path, words), definition(path, settings, words), takes, listed, shown]
    .filter((part) => part !== null)
    .join('\n\n');
}
