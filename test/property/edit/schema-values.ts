/** Places of the schema, and values that it allows there. */
import fc from 'fast-check';
import { homes, isMeasured, isNumeric, type SchemaNode, schemaAt } from '../../../src/schema/schema.ts';
import type { Path } from '../../../src/yaml/path.ts';

/** Every key of a note but the list of lesions; 0 stands for any entry. */
export const keyPaths: readonly Path[] = homes
  .flatMap(({ path }) => Object.keys(schemaAt(path)?.properties ?? {}).map((key): Path => [...path, key]))
  .filter((path) => path.join('.') !== 'lesions');

/** Every entry of a list. */
export const entryPaths: readonly Path[] = keyPaths
  .filter((path) => schemaAt(path)?.items)
  .map((path): Path => [...path, 0]);

const texts = fc.oneof(
  fc.constantFrom(
    'right radial 7F',
    'x: y # z',
    '- a',
    '"',
    "it's",
    '',
    ' ',
    'yes',
    '3',
    'null',
    '{a',
    '[b',
    '*c',
  ),
  fc.constantFrom(
    'a\nb',
    'tab\there',
    '🫀',
    'ä, ö',
    '2026-01-02',
    '20-25',
    '<!-- -->',
    '```',
    '%',
    '@',
    '\ufeffx',
  ),
  fc.string({ maxLength: 8 }),
);

function numbers({
  minimum,
  exclusiveMinimum: above,
  maximum = 100,
  type,
}: SchemaNode): fc.Arbitrary<number> {
  const least = minimum ?? above ?? 0;
  const whole = fc.integer({
    min: Math.ceil(least + (above === undefined ? 0 : 1)),
    max: Math.floor(maximum),
  });
  if (!['number', undefined].includes([type].flat()[0] as string)) return whole;
  return fc.oneof(
    whole,
    whole.map((value) => Math.min(maximum, value + 0.5)),
  );
}

/** A value that the schema allows at a path. */
export function valuesAt(path: Path): fc.Arbitrary<unknown> {
  const node = schemaAt(path) ?? {};
  const { items, properties, enum: words, required = [] } = node;
  if (items) return fc.array(valuesAt([...path, 0]), { maxLength: 3 });
  const map = () =>
    fc.record(
      Object.fromEntries(Object.keys(properties ?? {}).map((key) => [key, valuesAt([...path, key])])),
      { requiredKeys: [...required] },
    );
  if (properties && words) return fc.oneof(fc.constantFrom(...words), map());
  if (properties) return map();
  if (words) return fc.constantFrom(...words);
  if (isMeasured(node))
    return fc.oneof(
      numbers(node),
      fc.constantFrom('unknown', 'under 20', 'about 7.5', '20-25', '20 to 25', '<20', '5–6'),
    );
  if (isNumeric(node)) return numbers(node);
  if (node.format === 'date') return fc.constantFrom('2026-01-02', '2024-02-29');
  return texts;
}
