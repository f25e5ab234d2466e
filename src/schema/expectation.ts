/** What a place of a note takes, in words. */
import { joinMessages, type Message, msg, textMessage } from '../text/message.ts';
import { isDate, isMeasured, isNumeric, type SchemaNode } from './schema.ts';

/** The values to choose from; the second spelling of yes and no goes without saying. */
function choices(all: NonNullable<SchemaNode['enum']>): Message {
  const values = all.filter((value) => typeof value !== 'boolean').map((value) => `\`${value}\``);
  return joinMessages(values, ', ');
}

function range(node: SchemaNode, isWhole: boolean): Message {
  const { exclusiveMinimum: above, minimum: least = 0, maximum: most = 0 } = node;
  const kind = isWhole ? msg`a whole number` : msg`a number`;
  const number = node['x-unit'] === undefined ? kind : msg`${kind} (${textMessage(node['x-unit'])})`;
  return above !== undefined
    ? msg`${number} above ${above} and at most ${most}`
    : msg`${number} from ${least} to ${most}`;
}

/** What a place takes that takes any text. */
export const anyText: Message = msg`text`;

/** Two numbers that a place takes, the smaller one first. */
function examplesOf({ maximum = Number.POSITIVE_INFINITY }: SchemaNode): readonly [string, string] {
  if (maximum >= 25) return ['20', '25'];
  return maximum >= 3 ? ['2', '3'] : ['0.8', '0.9'];
}

/** What a place takes: ``a number (mm) from 0 to 200, or `unknown` ``. */
export function expectation(node: SchemaNode): Message {
  if (node.enum) return choices(node.enum);
  if (isDate(node)) return msg`a date as YYYY-MM-DD, or YYYY-MM or YYYY where no more is known`;
  const types = [node.type ?? []].flat();
  if (isNumeric(node)) {
    const number = range(node, types.includes('integer'));
    if (isMeasured(node)) {
      const [some, more] = examplesOf(node);
      return msg`${number}, \`under ${some}\`, \`over ${some}\`, \`${some}-${more}\`, \`about ${some}\`, or \`unknown\``;
    }
    return types.includes('string') ? msg`${number}, or \`unknown\`` : number;
  }
  if (types.includes('array')) return msg`a list: \`- \` before each entry, or \`[a, b]\``;
  if (types.includes('object')) {
    const [first = ''] = node.required ?? Object.keys(node.properties ?? {});
    return msg`keys of its own, indented below it, such as \`${first}\``;
  }
  const form = node['x-form'];
  return form === undefined ? anyText : textMessage(form);
}
