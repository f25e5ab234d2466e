/** Spaces that only look like one, all of a block at once: what was pasted has them on every line. */
import { structureOf, textLines } from '../../note/syntax/lines.ts';
import { oddSpacesIn } from '../../note/syntax/spaces.ts';
import { say } from '../../words/sentence.ts';
import { type Fixer, rewrite } from './fix.ts';

export const plainSpaces: Fixer = ({ part }) => {
  if (!part) return [];
  const { block } = part;
  const edits = structureOf(textLines(block.text)).flatMap(({ start, indent, content }) =>
    oddSpacesIn(block.text.slice(start, start + indent + content.length)).map((odd) =>
      rewrite(block.rangeToHost(start + odd.start, start + odd.end), ' '),
    ),
  );
  return [
    {
      title: say`Change it to a plain space, here and in the lines around`,
      ways: [edits],
      preferred: true,
      safe: true,
    },
  ];
};
