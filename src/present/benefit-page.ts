/**
 * What CTO PCI has been shown to do, and what it has not: the page, and the lines of the hover. Written from the
 * declaration, so that page, hover and checks cannot differ.
 */
import { type Evidence, evidence } from '../score/benefit.ts';
import { technicalSuccess } from '../score/definitions.ts';
import { say } from '../words/sentence.ts';
import type { Words } from '../words/words.ts';
import { doiLink } from './markdown.ts';

/** One line for each source, as a list of Markdown. */
export function benefitLines(words: Words): string {
  const line = ({ statement, source: { short, doi } }: Evidence) =>
    `- ${words(statement)} (${short}${doi ? `; doi:${doi}` : ''})`;
  return evidence.map(line).join('\n');
}

/** The page, as Markdown. */
export function benefitPage(words: Words): string {
  const { timiFlow, residualStenosisLimit } = technicalSuccess;
  const of = (kind: Evidence['kind']) =>
    evidence
      .filter((one) => one.kind === kind)
      .map(({ statement, source, reading }) => {
        const cited = `${source.citation}${doiLink(source.doi)}`;
        return `- **${source.short}**: ${words(statement)} ${cited} (${words(reading)})`;
      })
      .join('\n');
  return [
    `# ${words(say`What CTO PCI has been shown to do`)}`,
    words(
      say`Symptoms and quality of life are what CTO PCI has been shown to improve. A note that names another goal is asked about it; nothing here says what is right for one patient.`,
    ),
    `## ${words(say`What a review says`)}`,
    of('review'),
    words(
      say`The same review says: Informed consent is necessary before the procedure, after an extensive discussion of its risks and benefits for the patient. The outcome is a success with TIMI ${timiFlow} flow with less than ${residualStenosisLimit} % residual stenosis.`,
    ),
    `## ${words(say`What trials say`)}`,
    of('trial'),
    `## ${words(say`What guidelines recommend`)}`,
    of('recommendation'),
    `## ${words(say`What a note is asked`)}`,
    [
      words(
        say`\`survival\`, \`prevent_mi\` and \`prevent_stroke\` as a goal are a warning: no source that was read shows them.`,
      ),
      words(
        say`\`prevent_revascularisation\` is an information: the review says that it has not been shown, EuroCTO found less ischaemia-driven revascularisation.`,
      ),
      words(say`\`lvef_improvement\` is an information: EXPLORE found no gain overall.`),
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    '',
  ].join('\n\n');
}
