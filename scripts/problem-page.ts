/** The problem pages: what they share, and the frame of a new one. */
import { isOffByDefault, type ProblemCode, severitiesOf } from '../src/problems/codes.ts';

/** Marks in a frame what is to be written by hand; a test lists the files that still have it. */
export const TO_WRITE = 'TO WRITE';

export const ENGLISH = {
  severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  or: 'or',
  off: 'off by default',
  example: 'Example',
  fix: 'How to fix',
  reason: 'Why',
  silence: 'When to ignore',
};

export const GERMAN: typeof ENGLISH = {
  severity: { error: 'Fehler', warning: 'Warnung', information: 'Information', hint: 'Hinweis' },
  or: 'oder',
  off: 'standardmäßig aus',
  example: 'Beispiel',
  fix: 'So beheben Sie es',
  reason: 'Warum',
  silence: 'Wann man es ignorieren kann',
};

/** The second line of a page: code and severity. */
export function codeLine(code: ProblemCode, { severity, or, off }: typeof ENGLISH): string {
  const severities = severitiesOf(code).map((one) => severity[one]);
  return `\`${code}\` · ${severities.join(` ${or} `)}${isOffByDefault(code) ? `, ${off}` : ''}`;
}

/** The title of a page. */
export const titleOf = (page: string): string => /^# (.*)/.exec(page)?.[1] ?? '';

/** The first paragraph behind a heading of a page; that behind the code where none is given. */
function paragraphOf(page: string, heading: string | null): string {
  const from =
    heading === null ? page.split('\n').slice(2).join('\n') : (page.split(`\n## ${heading}\n`)[1] ?? '');
  return (/^\s*([^\n]+)/.exec(from)?.[1] ?? '').trim();
}

/**
 * The address that pages are shown at, with a slash behind it.
 *
 * @param repository what the manifest has; null where it has none
 */
export function addressOfPages(repository: { readonly url: string } | undefined): string | null {
  const [, host] = /^(?:git\+)?(https:\/\/.+?)(?:\.git)?$/.exec(repository?.url ?? '') ?? [];
  return host === undefined ? null : `${host}/blob/main/docs/problems/`;
}

/** What the pages say in short, as a module. */
export function pageTexts(texts: ReadonlyMap<ProblemCode, string>, address: string | null): string {
  const entries = [...texts].map(([code, page]) => [
    code,
    {
      title: titleOf(page),
      meaning: paragraphOf(page, null),
      fix: paragraphOf(page, ENGLISH.fix),
    },
  ]);
  return `/** Where the pages of problems are shown; null as long as the project has no address. */
export const PROBLEM_PAGES: string | null = ${JSON.stringify(address)};

/** What they say in short: the title, what the problem means, and how to fix it. */
export const PROBLEM_TEXTS: Readonly<Record<string, { title: string; meaning: string; fix: string }>> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};
`;
}

/** A page with its declared code and severities. */
export const withCodeLine = (page: string, code: ProblemCode, words: typeof ENGLISH): string =>
  page.replace(/^(# .*\n).*/, (_, title: string) => `${title}${codeLine(code, words)}`);

const NOTE = `cto_note: 1
indication:
  symptoms: [angina]
  goals: [symptom_relief]
consent:
  obtained: yes
  discussed: [benefits, risks]
lesions:
  - id: A # ${TO_WRITE}: what is wrong
    vessel: LAD
`;

/** The frame of a new page. */
export function problemFrame(code: ProblemCode): string {
  const { example, fix, silence } = ENGLISH;
  const isError = severitiesOf(code)[0] === 'error';
  const ignoring = `\n## ${silence}\n${TO_WRITE}: for instance …\n\`\`\`yaml fragment\n  - id: A # cto-ignore ${code}: ${TO_WRITE}\n\`\`\`\n`;
  return `# ${TO_WRITE}: what is wrong, in a few words
${codeLine(code, ENGLISH)}

${TO_WRITE}: what it means, in a sentence or two.

## ${example}
\`\`\`yaml
${NOTE}\`\`\`

## ${fix}
${TO_WRITE}
\`\`\`yaml fragment
  - id: A
\`\`\`
${isError ? '' : ignoring}`;
}

/** The frame of a German page, with the notes of the English one; the sentences are to be written. */
export function germanFrame(code: ProblemCode, english: string): string {
  const { example, fix, reason, silence } = ENGLISH;
  const headings: Record<string, string> = {
    [example]: GERMAN.example,
    [fix]: GERMAN.fix,
    [reason]: GERMAN.reason,
    [silence]: GERMAN.silence,
  };
  const blocks = english.split(/^(`{3,}[^`\n]*\n[\s\S]*?\n`{3,}\n)/m);
  const said = (text: string) =>
    text.replace(/^(?!$|`)(## )?(.*)$/gm, (_, mark: string | undefined, line: string) =>
      mark ? `${mark}${headings[line] ?? line}` : `${TO_WRITE}: ${line}`,
    );
  const body = blocks.map((block, i) => (i % 2 === 1 ? block : said(block))).join('');
  return withCodeLine(body.replace(/^.*\n/, `# ${TO_WRITE}: ${titleOf(english)}\n`), code, GERMAN);
}
