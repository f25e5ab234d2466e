import fc from 'fast-check';

/** What can stand at the left of a line: indentation, quote marks, list markers. */
const LEFT = [
  ...['', '', '', ' ', '  ', '   ', '    ', '     ', '      ', '\t', ' \t'],
  ...['>', '> ', '>  ', ' > ', '>>'],
  ...['- ', '-', '* ', '+   ', '-\t', '-     ', '  - ', '   - '],
  ...['1. ', '1) ', '2. ', '10.  ', '1.\t'],
];

/** What can stand behind it. */
const BODY = [
  ...['', '', '', 'text', 'text', 'a: 1', '# heading', '***', '---', '===', '-', '1.', '2. two', '[a', '*x*'],
  ...['```', '```', '````', '`````', '~~~', '~~~', '~~~~', '``', '```` ', '~~~\t', '```  x', '``` ```'],
  ...['``` cto-lesion', '```cto-lesion', '~~~ cto-note  x ', '~~~ a`b', '```a`b', '```js {1}', '~~~~ ~~~'],
  ...['<!-- a -->', '<!--', '<!-- x', '-->', 'y -->', '<!-->', '<pre>', '</pre>', '<script>', 'x</script>'],
  ...['<div>', '</div>', '<p', '<x-y a="1">', '</x>', '<x', '<?php', '?>', '<!X', '<![CDATA[', ']]>', '<'],
];

const left = fc.array(fc.constantFrom(...LEFT), { maxLength: 3 }).map((parts) => parts.join(''));
const body = fc.constantFrom(...BODY);

/** Lines with the same containers: the first has the list markers, the others as much white space. */
const stretch = fc.tuple(left, fc.array(body, { minLength: 1, maxLength: 5 })).map(([first, bodies]) => {
  const further = first.replace(/[-+*]|\d+[.)]/g, (marker) => ' '.repeat(marker.length));
  return bodies.map((one, index) => (index === 0 ? first : further) + one);
});

const line = fc.tuple(left, body).map(([before, behind]) => [before + behind]);

/** Markdown documents made of what begins, carries on and ends fences and the blocks around them. */
export const markdownDocuments: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.oneof(line, stretch), { maxLength: 6 }),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([parts, eol, ended]) => parts.flat().join(eol) + (ended ? eol : ''));
