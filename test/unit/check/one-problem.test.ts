/**
 * One fault is one problem: nothing that follows from it is said besides. Every key of the schema is made faulty in
 * turn, in notes without a problem that were chosen so that each check rests on what is made faulty.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Document, isMap, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { catalogue } from '../../../src/score/scores/catalogue.ts';
import { applied } from '../../support/applied.ts';
import { FULL } from '../../support/full-note.ts';
import { document, service } from '../../support/notes.ts';

type Data = { [key: string]: unknown };
type Path = readonly (string | number)[];

interface Node {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly uniqueItems?: boolean;
}

const schema = JSON.parse(readFileSync('schemas/cto-note.schema.json', 'utf8')) as Node & { $defs: Data };

const SCORES = catalogue.map(({ id }) => id);
const SETTINGS = { scores: SCORES, summarySafety: true };

/** The same note in Markdown; null where it has no list of lesions to make fences of. */
function inMarkdown(text: string): string | null {
  const { contents } = parseDocument(text, { uniqueKeys: false });
  assert.ok(isMap(contents));
  const isLesions = ({ key, value }: Pair): boolean => String(key) === 'lesions' && isSeq(value);
  const lesions = contents.items.filter(isLesions);
  if (lesions.length !== 1) return null;
  contents.items = contents.items.filter((pair) => !isLesions(pair));
  const fence = (kind: string, data: unknown) => `\`\`\`cto-${kind}\n${String(new Document(data))}\`\`\`\n`;
  const entries = lesions.flatMap(({ value }) => (isSeq(value) ? value.items : []));
  return ['# Note\n', fence('note', contents), ...entries.map((entry) => summaryBelow(entry, fence))].join(
    '\n',
  );
}

/** The fence of a lesion, and its summary where a Markdown note has it. */
function summaryBelow(entry: unknown, fence: (kind: string, data: unknown) => string): string {
  const summary = isMap(entry) ? entry.get('summary') : null;
  if (!isMap(entry) || typeof summary !== 'string') return fence('lesion', entry);
  entry.delete('summary');
  const name = String(entry.get('id'));
  return `${fence('lesion', entry)}<!-- cto-summary ${name} -->\n${summary.trimEnd()}\n<!-- /cto-summary -->\n`;
}

/** With the summary of its lesion, so that one that no longer matches would be a problem. */
function summarised(text: string): string {
  const { edits } = service(SETTINGS).summaries(document(text), 'all');
  assert.equal(edits.length, 1);
  return applied(text, edits);
}

const resolved = (node: Node): Node =>
  node.$ref ? { ...resolved(schema.$defs[node.$ref.slice('#/$defs/'.length)] as Node), ...node } : node;

/** What the schema says of each key, of those of a lesion at the first of them. */
function keysOf(node: Node, path: Path): { path: Path; node: Node }[] {
  const inner = Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const below = resolved(child);
    return [{ path: [...path, key], node: below }, ...keysOf(below, [...path, key])];
  });
  return node.items ? keysOf(resolved(node.items), [...path, 0]) : inner;
}

const KEYS = keysOf(schema, []);

/** Values that a key does not take. */
function faultyValues({ type, enum: words, properties, format, items, ...node }: Node): unknown[] {
  const types = [type ?? []].flat();
  if (properties) return [null, 'zzz', [1]];
  if (items && resolved(items).properties) return [null, 'zzz', { a: 1 }];
  if (items) {
    const [word] = resolved(items).enum ?? ['op-3'];
    return [null, { a: 1 }, [null], [word, { a: 1 }], ...(node.uniqueItems ? [[word, word]] : [])];
  }
  if (node.maximum !== undefined) {
    const least = node.exclusiveMinimum ?? (node.minimum ?? 0) - 1;
    return [null, 'zzz', { a: 1 }, [1], node.maximum + 1, least];
  }
  if (words || format) return [null, 'zzz', { a: 1 }, [words?.[0] ?? 1]];
  return types.includes('string') ? [null, { a: 1 }] : [null, 'zzz'];
}

/** A value that a key takes, and that says least. */
function plainValue({ enum: words, properties, format, items, ...node }: Node): unknown {
  if (properties) return {};
  if (items) return [resolved(items).properties ? {} : (resolved(items).enum?.[0] ?? 'op-3')];
  if (words) return words.includes('no') ? 'no' : words[0];
  if (format) return '2026-03-04';
  return node.maximum !== undefined ? Math.max(node.minimum ?? 1, (node.exclusiveMinimum ?? 0) + 1) : 'text';
}

/** The full note, with a plain value for each key of the schema that it does not have yet. */
function completed(text: string): string {
  const note = parseDocument(text);
  const missing = KEYS.filter(({ path }) => !note.hasIn(path));
  for (const { path, node } of missing) note.setIn(path, note.createNode(plainValue(node)));
  return missing.length === 0 ? text : String(note);
}

type Change = readonly [what: string, change: (note: Document) => void];

/** The map that holds a key, and the pair of it. */
function pairAt(note: Document, path: Path): { owner: YAMLMap; pair: Pair } {
  const owner = path.length > 1 ? note.getIn(path.slice(0, -1), true) : note.contents;
  assert.ok(isMap(owner), String(path));
  const pair = owner.items.find(({ key }) => String(key) === path.at(-1));
  assert.ok(pair, `${path.join('.')} is not in the note: write it there`);
  return { owner, pair };
}

function changesOf(path: Path, node: Node): Change[] {
  const values = faultyValues(node).map((value): Change => {
    return [`is ${JSON.stringify(value)}`, (note) => note.setIn(path, note.createNode(value))];
  });
  return [
    ...values,
    [
      'is misspelt',
      (note) => {
        const { pair } = pairAt(note, path);
        const name = String(path.at(-1));
        pair.key = note.createNode(`${name.slice(0, -1)}${name.at(-1)?.repeat(2)}`);
      },
    ],
    [
      'stands twice',
      (note) => {
        const { owner, pair } = pairAt(note, path);
        owner.items.push(pair.clone());
      },
    ],
    ...elsewhere(path),
  ];
}

/** A key that stands in another section: one of a lesion in that of the patient, any other in the lesion. */
function elsewhere(path: Path): Change[] {
  const key = String(path.at(-1));
  const target = path[0] === 'lesions' ? ['patient'] : ['lesions', 0];
  const change = (note: Document) => {
    const { owner, pair } = pairAt(note, path);
    const other = note.getIn(target, true);
    assert.ok(isMap(other));
    owner.items.splice(owner.items.indexOf(pair), 1);
    other.items.push(pair);
  };
  // The version stands nowhere else, and a patient has an `id` as well.
  return key === 'lesions' || key === 'id' ? [] : [['stands elsewhere', change]];
}

function problemsOf(text: string, how: string): string[] {
  const languageId = how === 'in Markdown' ? 'markdown' : 'cto-note';
  return service(SETTINGS)
    .diagnose(document(text, languageId))
    .map(({ code, message }) => `${code}: ${message}`);
}

/** Holds that there is one problem for each change of a note at a key. */
function oneProblem(note: string, { path, node }: (typeof KEYS)[number]): void {
  const wrong = changesOf(path, node).flatMap(([fault, change]) => {
    const changed = parseDocument(note, { uniqueKeys: false });
    change(changed);
    const text = String(changed);
    const forms: [string, string | null][] = [
      ['in YAML', text],
      ['in Markdown', inMarkdown(text)],
    ];
    return forms.flatMap(([how, form]) => {
      const found = form === null ? [] : problemsOf(form, how);
      // A place that is left empty is not recorded, so a summary from before no longer matches.
      const told = fault === 'is null' ? found.filter((one) => !one.startsWith('summary-stale')) : found;
      return form === null || told.length === 1 ? [] : [{ fault: `${fault}, ${how}`, found }];
    });
  });
  assert.deepEqual(wrong, []);
}

describe('one error is one problem', () => {
  const full = completed(FULL);
  const onlySymptoms = full.replace(', symptom_relief]', ']');
  const onlyGoals = full.replace('[angina]', '[none]').replace('angina_ccs: 2', 'angina_ccs: 0');
  const notes = { full: summarised(full), symptoms: summarised(onlySymptoms), goals: summarised(onlyGoals) };

  it('and there is none before', () => {
    for (const note of Object.values(notes)) {
      assert.deepEqual(problemsOf(note, 'in YAML'), []);
      assert.deepEqual(problemsOf(String(inMarkdown(note)), 'in Markdown'), []);
    }
  });

  for (const key of KEYS) it(`at ${key.path.join('.')}`, () => oneProblem(notes.full, key));

  for (const key of KEYS.filter(({ path: [section] }) => section === 'indication')) {
    const name = key.path.join('.');
    it(`at ${name}, where only symptoms are to gain by`, () => oneProblem(notes.symptoms, key));
    it(`at ${name}, where only goals are`, () => oneProblem(notes.goals, key));
  }

  const SLIPS: [what: string, from: string, to: string][] = [
    ['in what is no YAML', 'age_years: 67', 'age_years: [67'],
    ['in what is indented by a tab', '  age_years: 67', '\tage_years: 67'],
    ['in what has no colon', '  age_years: 67', '  age_years 67'],
  ];
  for (const [what, from, to] of SLIPS) {
    it(what, () => {
      const text = notes.full.replace(from, to);
      assert.notEqual(text, notes.full);
      assert.equal(problemsOf(text, 'in YAML').length, 1, problemsOf(text, 'in YAML').join('\n'));
    });
  }
});
