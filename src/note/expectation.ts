/** What a place in a note takes, in words. */
import { joined, phrase, type Sentence, say } from '../words/sentence.ts';
import type { SchemaNode } from './schema.ts';

/** The values to choose from; the second spelling of yes and no goes without saying. */
function choices(node: SchemaNode): Sentence {
  const values = (node.enum ?? [])
    .filter((value) => typeof value !== 'boolean')
    .map((value) => `\`${value}\``);
  const [first = '', ...others] = values;
  const last = others.at(-1);
  if (last === undefined) return joined([first], '');
  return say`one of ${values.slice(0, -1).join(', ')} or ${last}`;
}

function range(node: SchemaNode): Sentence {
  const { exclusiveMinimum: above, minimum: least = 0, maximum: most = 0 } = node;
  const isWhole = [node.type ?? []].flat().includes('integer');
  const unit = node['x-unit'];
  const number = unit === undefined ? numberOf(isWhole) : numberIn(isWhole, phrase(unit));
  return above !== undefined
    ? say`${number} above ${above} and at most ${most}`
    : say`${number} from ${least} to ${most}`;
}

const numberOf = (isWhole: boolean): Sentence => (isWhole ? say`a whole number` : say`a number`);

const numberIn = (isWhole: boolean, unit: Sentence): Sentence =>
  isWhole ? say`a whole number (${unit})` : say`a number (${unit})`;

/** What a place takes that takes any text. */
export const anyText: Sentence = say`text`;

/** What a place takes: ``a number (mm) from 0 to 200, or `unknown` ``. */
export function expectation(node: SchemaNode): Sentence {
  if (node.enum) return choices(node);
  if (node.format === 'date') return say`a date as YYYY-MM-DD`;
  const types = [node.type ?? []].flat();
  if (types.includes('number') || (types.includes('integer') && node.maximum !== undefined)) {
    return types.includes('string') ? say`${range(node)}, or \`unknown\`` : range(node);
  }
  if (types.includes('array')) return say`a list: \`- \` before each entry, or \`[a, b]\``;
  if (types.includes('object')) {
    const [first = ''] = node.required ?? Object.keys(node.properties ?? {});
    return say`keys of its own, indented below it, such as \`${first}\``;
  }
  return anyText;
}
