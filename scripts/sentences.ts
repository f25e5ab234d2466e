/** All that the program can say, found in its source and its declarations. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { catalogue } from '../src/score/scores/catalogue.ts';

/** The key of a tagged template, as the program makes it: its text, with a number for each place. */
function keyOfTemplate(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce(
    (key, { literal }, i) => `${key}{${i}}${literal.text}`,
    template.head.text,
  );
}

function keysIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const keys: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'msg') {
      keys.push(keyOfTemplate(node.template));
    }
    if (ts.isCallExpression(node) && /(?:^|\.)l10n\.t$/.test(node.expression.getText(source))) {
      const [message] = node.arguments;
      if (!message || !ts.isStringLiteralLike(message)) {
        throw new Error(`${file}: what l10n.t is given is to be written where it is called.`);
      }
      keys.push(message.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return keys;
}

/** The sentences of the source: what is tagged with `msg`, and what `vscode.l10n.t` is given. */
export function sentencesOfSource(): string[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files
    .flatMap((file) => keysIn(join('src', file)))
    .filter((key) => /[\p{L}\p{N}]/u.test(key.replace(/\{\d+\}/g, '')));
}

interface Described {
  readonly title?: string;
  readonly description?: string;
  readonly enumDescriptions?: readonly string[];
  readonly 'x-unit'?: string;
}

function wordsOfSchema(node: unknown): string[] {
  if (node === null || typeof node !== 'object') return [];
  const { title, description, enumDescriptions = [], 'x-unit': unit } = node as Described;
  const own = [title, description, unit, ...(Array.isArray(enumDescriptions) ? enumDescriptions : [])];
  return [...own.filter((text) => typeof text === 'string'), ...Object.values(node).flatMap(wordsOfSchema)];
}

/** What of a score is a name, a citation or a word of the format, and the same in every language. */
const UNTRANSLATED = ['id', 'name', 'key', 'comparator', 'confidence', 'short', 'citation', 'doi', 'pmid'];

/** Whatever text a declaration holds, but for sentences tagged with `msg`, which are found in the source. */
function wordsOfDeclaration(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (node === null || typeof node !== 'object' || 'pieces' in node) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    UNTRANSLATED.includes(key) ? [] : wordsOfDeclaration(value),
  );
}

/** The texts of the declarations: of the scores, and of the schema's keys and values. */
export function sentencesOfDeclarations(): string[] {
  const schema: unknown = JSON.parse(readFileSync('schemas/cto-note.schema.json', 'utf8'));
  return [...wordsOfDeclaration(catalogue), ...wordsOfSchema(schema)];
}
