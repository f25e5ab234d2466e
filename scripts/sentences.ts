/** All sentences of the program, found in its source and its declarations. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { choiceLabel } from '../src/present/terms.ts';
import { isProblemCode } from '../src/problems/codes.ts';
import type { SchemaNode } from '../src/schema/schema.ts';
import { catalogue } from '../src/score/scores/catalogue.ts';

export interface Sentence {
  /** The English text, which is its key in a dictionary. */
  readonly text: string;
  /** Where it is used: problem codes, or else the file, the name of a score or the path of a key. */
  readonly where: readonly string[];
}

/** The key of a tagged template, as the program makes it: its text, with a number for each place. */
function keyOfTemplate(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce(
    (key, { literal }, i) => `${key}{${i}}${literal.text}`,
    template.head.text,
  );
}

/** The sentence in a node, tagged with `msg` or passed to `vscode.l10n.t`; or null. */
function textSaidBy(node: ts.Node, source: ts.SourceFile): string | null {
  if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'msg') {
    return keyOfTemplate(node.template);
  }
  if (!ts.isCallExpression(node) || !/(?:^|\.)l10n\.t$/.test(node.expression.getText(source))) return null;
  const [message] = node.arguments;
  if (message && ts.isStringLiteralLike(message)) return message.text;
  throw new Error(`${source.fileName}: what l10n.t is given is to be written where it is called.`);
}

/** The problem codes in a node. */
function codesIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) && isProblemCode(node.text)) return [node.text];
  const codes: string[] = [];
  ts.forEachChild(node, (child) => {
    codes.push(...codesIn(child));
  });
  return [...new Set(codes)];
}

function sentencesIn(file: string): Sentence[] {
  const path = join('src', file);
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: Sentence[] = [];
  // The codes nearest to a sentence are its own, except in a fix, which does not say its problem.
  const visit = (node: ts.Node, where: readonly string[]): void => {
    const codes = ts.isSourceFile(node) || file.startsWith('service/') ? [] : codesIn(node);
    const nearest = codes.length > 0 ? codes : where;
    const text = textSaidBy(node, source);
    if (text !== null) found.push({ text, where: nearest });
    ts.forEachChild(node, (child) => visit(child, nearest));
  };
  visit(source, [file]);
  return found;
}

/** The sentences of the source. */
export function sentencesOfSource(): Sentence[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files
    .sort()
    .flatMap(sentencesIn)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text.replace(/\{\d+\}/g, '')));
}

interface Described {
  readonly title?: string;
  readonly description?: string;
  readonly enumDescriptions?: readonly string[];
  readonly 'x-unit'?: string;
  readonly 'x-form'?: string;
  readonly 'x-terms'?: Readonly<Record<string, string>>;
}

function wordsOfSchema(node: unknown, path: readonly string[] = []): Sentence[] {
  if (node === null || typeof node !== 'object') return [];
  const {
    title,
    description,
    enumDescriptions = [],
    'x-unit': unit,
    'x-form': form,
    'x-terms': terms = {},
  } = node as Described;
  const named = [...(Array.isArray(enumDescriptions) ? enumDescriptions : []), ...Object.values(terms)];
  const own = [title, description, unit, form, ...named];
  const where = [path.join('.') || 'note'];
  return [
    ...own.filter((text) => typeof text === 'string').map((text) => ({ text, where })),
    ...Object.entries(node).flatMap(([key, value]) =>
      wordsOfSchema(value, /^(properties|items|\$defs|\d+)$/.test(key) ? path : [...path, key]),
    ),
  ];
}

/** The fields of a score that are the same in every language: names, citations and words of the format. */
const UNTRANSLATED = ['id', 'name', 'key', 'comparator', 'confidence', 'short', 'citation', 'doi', 'pmid'];

/** All texts in a declaration, except sentences tagged with `msg`, which are found in the source. */
function wordsOfDeclaration(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (node === null || typeof node !== 'object' || 'pieces' in node) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    UNTRANSLATED.includes(key) ? [] : wordsOfDeclaration(value),
  );
}

/** The texts of the scores. */
export function sentencesOfScores(): Sentence[] {
  return catalogue.flatMap((score) =>
    wordsOfDeclaration(score).map((text) => ({ text, where: [score.name] })),
  );
}

/** The texts of the schema's keys and values. */
export function sentencesOfSchema(): Sentence[] {
  return wordsOfSchema(JSON.parse(readFileSync('schemas/cto-note.schema.json', 'utf8')));
}

/** The words by which the form offers the values of a key: `unknown` of a number too; abbreviations need no other. */
function choicesOfSchema(node: unknown, path: readonly string[] = []): Sentence[] {
  if (node === null || typeof node !== 'object') return [];
  const { enum: values = [] } = node as SchemaNode;
  const words = Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
  const where = [path.join('.') || 'note'];
  return [
    ...words.map((value) => ({ text: choiceLabel(value, node as SchemaNode), where })),
    ...Object.entries(node).flatMap(([key, value]) =>
      choicesOfSchema(value, /^(properties|items|\$defs|\d+)$/.test(key) ? path : [...path, key]),
    ),
  ].filter(({ text }) => /[a-z]{2}/.test(text));
}

/** The words of the form for values. */
export function sentencesOfChoices(): Sentence[] {
  return choicesOfSchema(JSON.parse(readFileSync('schemas/cto-note.schema.json', 'utf8')));
}

/** All sentences that a dictionary translates. */
export function allSentences(): Sentence[] {
  return [...sentencesOfSource(), ...sentencesOfScores(), ...sentencesOfSchema(), ...sentencesOfChoices()];
}
