/** What a place in a note takes, in words. */
import { joined, phrase, type Sentence, say } from '../words/sentence.ts';
import type { SchemaNode } from './schema.ts';

/** The values to choose from; the second spelling of yes and no goes without saying. */
function choices(all: NonNullable<SchemaNode['enum']>): Sentence {
  const values = all.filter((value) => typeof value !== 'boolean').map((value) => `\`${value}\``);
  return joined(values, ', ');
}

function range(node: SchemaNode, isWhole: boolean): Sentence {
  const { exclusiveMinimum: above, minimum: least = 0, maximum: most = 0 } = node;
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

/** Whether a place takes a number: each has its bounds. Names may be numbers too, and have none. */
export const isNumeric = (node: SchemaNode): boolean => node.maximum !== undefined;

/** What a place takes: ``a number (mm) from 0 to 200, or `unknown` ``. */
export function expectation(node: SchemaNode): Sentence {
  if (node.enum) return choices(node.enum);
  if (node.format === 'date') return say`a date as YYYY-MM-DD`;
  const types = [node.type ?? []].flat();
  if (isNumeric(node)) {
    const number = range(node, types.includes('integer'));
    return types.includes('string') ? say`${number}, or \`unknown\`` : number;
  }
  if (types.includes('array')) return say`a list: \`- \` before each entry, or \`[a, b]\``;
  if (types.includes('object')) {
    const [first = ''] = node.required ?? Object.keys(node.properties ?? {});
    return say`keys of its own, indented below it, such as \`${first}\``;
  }
  return anyText;
}
