/**
 * Links to the literature. They are data: the editor opens one when someone clicks on it, and nothing is fetched.
 */
import type { DocumentLink } from 'vscode-languageserver-types';
import { airKerma, contrastPerEgfr } from '../../score/evidence/limits.ts';
import type { Source } from '../../score/evidence/literature.ts';
import { catalogue } from '../../score/scores/catalogue.ts';
import type { Range } from '../../text/offsets.ts';
import type { AnalysedNote, Analysis } from '../analysis.ts';
import { toLspRange } from '../document.ts';

const DOI = /\bdoi:[ \t]?(10\.\d{4,9}\/[\w.()/:-]*[\w/])/gi;
const PMC = /\bPMC\d{5,9}\b/g;

const ofDoi = (doi: string) => `https://doi.org/${doi}`;
const ofPmc = (id: string) => `https://pmc.ncbi.nlm.nih.gov/articles/${id}/`;

/** Where a source can be read; null for one that has no address. */
function addressOf({ doi, pmid, citation }: Source): string | null {
  if (doi) return ofDoi(doi);
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  const [id] = citation.match(PMC) ?? [];
  return id ? ofPmc(id) : null;
}

/** All sources that a summary may name, by the short form in which it does. */
const sources = (): Map<string, Source> => {
  const named = catalogue.flatMap(({ source, groups }) => [
    source,
    ...groups.flatMap(({ figure }) => (figure ? [figure.source] : [])),
  ]);
  return new Map([...named, airKerma.source, contrastPerEgfr.source].map((source) => [source.short, source]));
};

/** The inserted summaries of a note. */
function summaryRanges({ note, lesions }: AnalysedNote): Range[] {
  if (note.carrier === 'markdown') return [...note.markers.values()].map(({ content }) => content);
  return lesions.flatMap(({ entry }) => note.locate([...entry.path, 'summary'], 'value') ?? []);
}

/** DOIs and PMC ids in the notes, and the sources that inserted summaries name. */
export function findDocumentLinks({ text, lines, notes }: Analysis): DocumentLink[] {
  const known = new Map(
    [...sources()].flatMap(([short, source]) => {
      const target = addressOf(source);
      return target ? [[short, { target, tooltip: source.citation }] as const] : [];
    }),
  );
  const escaped = [...known.keys()].map((short) => short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const anySource = new RegExp(`\\b(?:${escaped.sort((a, b) => b.length - a.length).join('|')})(?!\\w)`, 'g');
  const found = (
    { start, end }: Range,
    pattern: RegExp,
    link: (id: string) => { target: string; tooltip?: string } | undefined,
  ) =>
    [...text.slice(start, end).matchAll(pattern)].map((match) => {
      const from = start + match.index;
      return { range: { start: from, end: from + match[0].length }, ...link(match[1] ?? match[0]) };
    });
  const links = notes.flatMap((analysed) => {
    const summaries = summaryRanges(analysed);
    const regions = analysed.note.segments.map(({ region }) => region.inner);
    const inside = (range: Range) => [
      ...found(range, DOI, (doi) => ({ target: ofDoi(doi) })),
      ...found(range, PMC, (id) => ({ target: ofPmc(id) })),
    ];
    const named = (range: Range) => found(range, anySource, (name) => known.get(name));
    return [...summaries.flatMap(named), ...[...regions, ...summaries].flatMap(inside)];
  });
  let end = 0;
  return links
    .sort((a, b) => a.range.start - b.range.start)
    .filter(({ range }) => {
      const isFree = range.start >= end;
      if (isFree) end = range.end;
      return isFree;
    })
    .map(({ range, ...link }) => ({ range: toLspRange(lines, range), ...link }));
}
