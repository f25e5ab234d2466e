/**
 * What CTO PCI has been shown to do, and what it has not: the page, and the lines of the hover. Written from the
 * declaration, so that page, hover and checks cannot differ.
 */
import { type Evidence, evidence } from '../score/evidence/benefit.ts';
import { technicalSuccess } from '../score/evidence/definitions.ts';
import { type Localizer, msg } from '../text/message.ts';
import { doiLink } from './markdown.ts';

/** One line for each source, as a list of Markdown. */
export function benefitLines(localize: Localizer): string {
  const line = ({ statement, source: { short, doi } }: Evidence) =>
    `- ${localize(statement)} (${short}${doi ? `; doi:${doi}` : ''})`;
  return evidence.map(line).join('\n');
}

/** The page, as Markdown. */
export function benefitPage(localize: Localizer): string {
  const { timiFlow, residualStenosisLimit } = technicalSuccess;
  const of = (kind: Evidence['kind']) =>
    evidence
      .filter((one) => one.kind === kind)
      .map(({ statement, source, reading }) => {
        const cited = `${source.citation}${doiLink(source.doi)}`;
        return `- **${source.short}**: ${localize(statement)} ${cited} (${localize(reading)})`;
      })
      .join('\n');
  return [
    `# ${localize(msg`What CTO PCI has been shown to do`)}`,
    localize(
      msg`CTO PCI has been shown to improve symptoms and quality of life. A note that names another goal gets a message; it does not say what is right for an individual patient.`,
    ),
    `## ${localize(msg`What a review says`)}`,
    of('review'),
    localize(
      msg`The same review says: Informed consent is necessary before the procedure, after an extensive discussion of its risks and benefits for the patient. Success is TIMI ${timiFlow} flow with less than ${residualStenosisLimit} % residual stenosis.`,
    ),
    `## ${localize(msg`What trials say`)}`,
    of('trial'),
    `## ${localize(msg`What guidelines recommend`)}`,
    of('recommendation'),
    `## ${localize(msg`What CTO Notes reports`)}`,
    [
      localize(
        msg`\`survival\`, \`prevent_mi\` and \`prevent_stroke\` as goals give a warning: no source that was read shows a benefit.`,
      ),
      localize(
        msg`\`prevent_revascularisation\` gives information: the review says that no benefit has been shown; EuroCTO found less ischaemia-driven revascularisation.`,
      ),
      localize(msg`\`lvef_improvement\` gives information: EXPLORE found no gain overall.`),
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    '',
  ].join('\n\n');
}
