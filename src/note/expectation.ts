/** What a place in a note takes, in words. */
import type { SchemaNode } from './schema.ts';

/** The values to choose from; the second spelling of yes and no goes without saying. */
function choices(node: SchemaNode): string {
  const values = (node.enum ?? [])
    .filter((value) => typeof value !== 'boolean')
    .map((value) => `\`${value}\``);
  return values.length === 1 ? String(values[0]) : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

/** What a place takes: `a number of mm from 0 to 200, or \`unknown\``. */
export function expectation(node: SchemaNode): string {
  if (node.enum) return node.enum.length === 1 ? choices(node) : `one of ${choices(node)}`;
  if (node.format === 'date') return 'a date as YYYY-MM-DD';
  const types = [node.type ?? []].flat();
  if (types.includes('number') || (types.includes('integer') && node.maximum !== undefined)) {
    const unit = node['x-unit'];
    const lower =
      node.exclusiveMinimum !== undefined
        ? `above ${node.exclusiveMinimum} and at most`
        : `from ${node.minimum} to`;
    const range = `a ${types.includes('integer') ? 'whole ' : ''}number${unit ? ` (${unit})` : ''} ${lower} ${node.maximum}`;
    return types.includes('string') ? `${range}, or \`unknown\`` : range;
  }
  if (types.includes('array')) return 'a list: `- ` before each entry, or `[a, b]`';
  if (types.includes('object')) {
    const [first] = node.required ?? Object.keys(node.properties ?? {});
    return `keys of its own, indented below it, such as \`${first}\``;
  }
  return 'text';
}
