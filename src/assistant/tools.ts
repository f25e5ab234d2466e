/**
 * What an assistant may ask: the scores, the problems and the summaries of a note that it gives as text. The answers
 * are those of `cto-note score`, `check` and `summary`, byte for byte, so that nothing is computed by guessing.
 */
import type { Settings } from '../score/engine/settings.ts';
import { catalogue } from '../score/scores/catalogue.ts';
import { analysisCache } from '../service/analysis.ts';
import { checkReport, memberOf, type Report, scoreReport, summaryReport } from '../service/reports.ts';
import { InputError, readInput, type ToolInput } from './input.ts';
import { documentOf } from './note-text.ts';

/** One tool, in the words of the Model Context Protocol and of VS Code's `languageModelTools`. */
export interface Tool {
  readonly name: ToolName;
  readonly title: string;
  /** For the model: when to call the tool, and how to read its answer. */
  readonly description: string;
  /** What it takes, as JSON Schema. */
  readonly inputSchema: { readonly type: 'object'; readonly [key: string]: unknown };
}

const TEXT = {
  type: 'string',
  description:
    'The whole text of a procedure note, in YAML or as Markdown with cto-lesion fences, or the YAML of one lesion. Never a path.',
};

const LESION = {
  type: 'string',
  description: 'The id of one lesion. Without it, all lesions are answered.',
};

const SCORES = {
  type: 'array',
  items: { type: 'string', enum: catalogue.map(({ id }) => id) },
  description: 'The ids of the scores wanted. Without it, all scores are answered.',
};

function takes(more: object): Tool['inputSchema'] {
  return {
    type: 'object',
    properties: { text: TEXT, ...more },
    required: ['text'],
    additionalProperties: false,
  };
}

export type ToolName = 'cto_score' | 'cto_check' | 'cto_summary';

/** All tools. They only read, and reach nothing but the text that they are given. */
export const tools: readonly Tool[] = [
  {
    name: 'cto_score',
    title: 'Score a CTO lesion',
    description:
      'Computes the scores of chronic total occlusion (CTO) PCI, such as J-CTO and PROGRESS-CTO, for each lesion of a procedure note, item by item, with what each predicts, its source, and whether it is disputed. Call it instead of adding up points. An item whose state is "unknown" was not recorded: it is not absent, and the score is the range from min to max. Quote a figure with its source, and say so where it is disputed.',
    inputSchema: takes({ lesion: LESION, scores: SCORES }),
  },
  {
    name: 'cto_check',
    title: 'Check a CTO procedure note',
    description:
      'Finds the problems of a procedure note of CTO PCI: values that its format does not know, contradictions, and what is missing. Each has a code, a severity, a sentence and its range (lines and characters from 0).',
    inputSchema: takes({}),
  },
  {
    name: 'cto_summary',
    title: 'Summarise a CTO lesion',
    description:
      'Writes the scored summary of each lesion of a procedure note of CTO PCI, as the record has it. Give it unchanged. A lesion with errors has none, and the reason stands in "refused".',
    inputSchema: takes({ lesion: LESION }),
  },
];

const REPORTS: Record<ToolName, typeof checkReport> = {
  cto_score: scoreReport,
  cto_check: checkReport,
  cto_summary: (name, analysis) => summaryReport(name, analysis, false),
};

interface LesionsJson {
  readonly file: string;
  readonly lesions: readonly { readonly id: string | null; readonly scores?: Record<string, unknown> }[];
}

/**
 * The part of a report on lesions that was asked for.
 *
 * @throws InputError if it was the one of a lesion that there is not
 */
function onlyAsked(report: Report, { lesion, scores }: ToolInput): Report {
  const { file, lesions } = report.json as LesionsJson;
  const asked = lesions.filter(({ id }) => lesion === undefined || id === lesion);
  if (lesion !== undefined && asked.length === 0) throw new InputError('No lesion of this text has that id.');
  const json = {
    file,
    lesions: asked.map((one) =>
      scores && one.scores
        ? {
            ...one,
            scores: Object.fromEntries(Object.entries(one.scores).filter(([id]) => scores.includes(id))),
          }
        : one,
    ),
  };
  return { ...report, json };
}

/** What a tool answers: JSON as `cto-note` prints it for a file of that text, or a sentence about what is wrong. */
export interface ToolAnswer {
  readonly text: string;
  readonly isError: boolean;
}

/**
 * Answers a call of a tool; it never throws, since an error could carry words of a note.
 *
 * @param input what the assistant gave, of whatever type
 */
export function answerTool(name: ToolName, input: unknown, settings: Settings): ToolAnswer {
  try {
    return { text: jsonFor(name, input, settings), isError: false };
  } catch (error) {
    const text = error instanceof InputError ? error.message : 'This text could not be read.';
    return { text, isError: true };
  }
}

/** @throws InputError with one sentence if the input is not what the tool takes */
function jsonFor(name: ToolName, input: unknown, settings: Settings): string {
  const tool = tools.find((one) => one.name === name);
  const asked = readInput(input, Object.keys((tool?.inputSchema.properties ?? {}) as object));
  const document = documentOf(asked.text);
  const analysis = analysisCache(() => settings).get(document);
  const report = REPORTS[name](document.uri, analysis);
  return `[\n  ${memberOf(name === 'cto_check' ? report : onlyAsked(report, asked))}\n]\n`;
}
