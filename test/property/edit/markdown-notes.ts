import fc from 'fast-check';
import { CLOSE, type LinesOf, OPEN } from './keys.ts';
import { type GeneratedLesion, lesions } from './lesions.ts';
import { form, type Generated, generated } from './texts.ts';

type Container = (lines: readonly string[]) => string[];

const behindMarker = (marker: string): Container => {
  const blanks = ' '.repeat(marker.length);
  return (lines) => lines.map((line, i) => (i === 0 ? marker + line : line === '' ? '' : blanks + line));
};

const containers: fc.Arbitrary<readonly Container[]> = fc.array(
  fc.constantFrom<Container>(
    (lines) => lines.map((line) => `> ${line}`),
    (lines) => lines.map((line) => `>${line === '' ? '' : ' '}${line}`),
    behindMarker('- '),
    behindMarker('*  '),
    behindMarker('10. '),
    (lines) => behindMarker('1) ')(['text', '', ...lines]),
  ),
  { maxLength: 3 },
);

const contained = (block: LinesOf): LinesOf =>
  fc
    .tuple(block, containers)
    .map(([lines, around]) => around.reduce<readonly string[]>((all, put) => put(all), lines));

const prose: LinesOf = fc.constantFrom(
  ['Text\twith "tabs" 🫀, `code`', 'and <b>more</b>.'],
  ['# Heading'],
  ['- a', '- b', '', '  c'],
  ['---'],
  ['```md', '<!-- cto-summary A -->', '<!-- /cto-summary -->', '```'],
  ['~~~', 'id: A', '```cto-lesion', '~~~'],
  ['<!-- comment -->'],
  ['    <code>'],
);

const fence = ({ lines }: GeneratedLesion): LinesOf =>
  fc
    .constantFrom(
      ['', '```cto-lesion', '```'],
      ['', '~~~~ cto-lesion x', ' ~~~~~  '],
      ['  ', '```cto-lesion', '```'],
    )
    .map(([indent = '', open, close]) => [
      indent + open,
      ...lines.map((line) => indent + withoutOld(line)),
      indent + close,
    ]);

/** In Markdown, a key `summary` is no summary. */
const withoutOld = (line: string): string => line.replaceAll(OPEN, '').replaceAll(CLOSE, '');

const marker = ({ name }: GeneratedLesion): LinesOf =>
  fc
    .record({
      opener: fc.constantFrom(
        `<!-- cto-summary ${name} -->`,
        `<!--cto-summary   ${name}-->`,
        `<!-- cto-summary ${name} --> `,
      ),
      content: fc.constantFrom<string[]>([], [''], ['old', '', '- one \t'], ['', 'old', '', '']),
    })
    .map(({ opener, content }) => [
      ...[opener, ...content].map((line, i) => (i === 0 ? line + OPEN : line)),
      `${CLOSE}<!-- /cto-summary -->`,
    ]);

/** The fence of a lesion, and perhaps its summary: in the same container, or anywhere. */
const blocksOf = (one: GeneratedLesion): fc.Arbitrary<(readonly string[])[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.tuple(contained(fence(one))) },
    { weight: 1, arbitrary: fc.tuple(contained(fence(one)), contained(marker(one))) },
    {
      weight: 1,
      arbitrary: fc.tuple(contained(fc.tuple(fence(one), marker(one)).map((parts) => parts.flat()))),
    },
  );

/** Texts of a note in Markdown. */
export const markdownNotes: fc.Arbitrary<Generated> = fc.tuple(lesions, form).chain(([own, how]) =>
  fc
    .tuple(...own.map(blocksOf), fc.array(prose, { maxLength: 4 }))
    .chain((blocks) => {
      const all = (blocks as (readonly string[])[][]).flat();
      return fc.tuple(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.constantFrom<string[]>([''], [], ['', ''], ['Text between', '']),
      );
    })
    .map(([blocks, between]) =>
      generated(
        'markdown',
        blocks.flatMap((block) => [...block, ...between]),
        own,
        how,
      ),
    ),
);
