/**
 * The pages of `docs/problems/`: one for each code, and what they show is what the service finds.
 *
 * A whole note in a page is run as it stands. A `yaml fragment` is laid over the page's example, line by line,
 * and the note that results is run.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-types';
import { codeLine, ENGLISH, GERMAN, TO_WRITE } from '../../../scripts/problem-page.ts';
import {
  isOffByDefault,
  type ProblemCode,
  problemCodes,
  severitiesOf,
  severityOf,
} from '../../../src/problems/codes.ts';
import { document, service } from '../../support/notes.ts';

const folder = 'docs/problems';
const german = `${folder}/de`;
/** `information or warning`, for a code of two severities. */
const graded = (code: ProblemCode) =>
  `${severitiesOf(code).join(' or ')}${isOffByDefault(code) ? ', off by default' : ''}`;
/** The pages show what is off by default, too. */
const SHOWN = { 'procedure-incomplete': 'information' } as const;
const { example: EXAMPLE, fix: FIX, reason: REASON, silence: SILENCE } = ENGLISH;

/** Codes that no note of a page provokes, and why. */
const unprovoked: Partial<Record<ProblemCode, string>> = {
  'too-many-findings': 'it takes a thousand others, and a page is short',
  'check-failed': 'it tells of a defect of the program, and one that a note could provoke would be mended',
};

/** Warnings that no comment can silence, and why. */
const unsilenced: Partial<Record<ProblemCode, string>> = {
  'ignore-without-reason': 'it asks for the reason of a comment that silences',
  'ignore-unknown-code': 'it is about a comment that silences nothing',
};

interface Sample {
  /** What stands behind the opening marks: `yaml`, `yaml fragment`, `markdown`. */
  readonly info: string;
  readonly text: string;
}

interface Section {
  readonly heading: string;
  readonly text: string;
  readonly samples: readonly Sample[];
}

interface Page {
  readonly text: string;
  /** All before the first section. */
  readonly head: readonly string[];
  readonly sections: readonly Section[];
}

function samplesOf(text: string): Sample[] {
  const fences = text.matchAll(/^(`{3,})([^`\n]*)\n([\s\S]*?\n)\1$/gm);
  return [...fences].map(([, , info = '', content = '']) => ({ info, text: content }));
}

function pageOf(name: string): Page {
  const text = readFileSync(`${folder}/${name}.md`, 'utf8');
  const [head = '', ...parts] = text.split(/^## /m);
  const sections = parts.map((part): Section => {
    const [heading = '', ...lines] = part.split('\n');
    return { heading, text: lines.join('\n'), samples: samplesOf(lines.join('\n')) };
  });
  return { text, head: head.split('\n'), sections };
}

function samplesUnder({ sections }: Page, heading: string): readonly Sample[] {
  return sections.find((section) => section.heading === heading)?.samples ?? [];
}

const titleOf = ({ head }: Page): string => head[0]?.replace(/^# /, '') ?? '';

const keyOf = (line: string): string | null => /^\s*(?:- )?(\w+):/.exec(line)?.[1] ?? null;

/** Lays the lines of a fragment over those of a note that have the same key, in order. */
function laidOver(note: string, fragment: string): string {
  const lines = note.split('\n');
  let from = 0;
  for (const line of fragment.split('\n').filter((candidate) => candidate.trim() !== '')) {
    const key = keyOf(line);
    assert.ok(key, `\`${line}\` has a key`);
    const at = lines.findIndex((other, i) => i >= from && keyOf(other) === key);
    if (at < 0) lines.splice(from, 0, line);
    else lines[at] = line;
    from = (at < 0 ? from : at) + 1;
  }
  return lines.join('\n');
}

/** The note that a sample stands for: itself, or the example with the fragment laid over it. */
function noteOf(sample: Sample, example: Sample): Sample {
  if (!sample.info.endsWith(' fragment')) return sample;
  return { info: example.info, text: laidOver(example.text, sample.text) };
}

function diagnose({ info, text }: Sample): Diagnostic[] {
  assert.match(info, /^(yaml|markdown)$/);
  return service({ severity: SHOWN }).diagnose(document(text, info === 'markdown' ? 'markdown' : 'cto-note'));
}

const codesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const said = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, message }) => `[${code}] ${message}`).join('\n');

/** What a reader of the example would take for its slip: errors, and on the page of a warning also warnings. */
function slipsOf(diagnostics: readonly Diagnostic[], code: ProblemCode): Diagnostic[] {
  const worst = severityOf(code) === 'error' ? 1 : 2;
  return diagnostics.filter(({ severity, code: other }) => (severity ?? 1) <= worst || other === code);
}

describe('the pages of the problems', () => {
  it('are one for each code', () => {
    for (const pages of [folder, german]) {
      const names = readdirSync(pages)
        .filter((file) => file.endsWith('.md') && file !== 'README.md')
        .map((file) => basename(file, '.md'));
      assert.deepEqual(names.sort(), [...problemCodes].sort());
    }
  });

  it('have no place left that is to be written by hand', () => {
    const left = [folder, german].flatMap((pages) =>
      problemCodes
        .map((code) => `${pages}/${code}.md`)
        .filter((path) => existsSync(path) && readFileSync(path, 'utf8').includes(TO_WRITE)),
    );
    assert.deepEqual(left, [], `pages that still say ${TO_WRITE}`);
  });

  it('have the same notes, numbers, addresses and words of the format in German', () => {
    for (const code of problemCodes) {
      const [there, here] = [pageOf(code), pageOf(`de/${code}`)];
      const notesOf = ({ sections }: Page) =>
        sections.map(({ samples }) => samples.filter(({ info }) => info !== 'text'));
      assert.deepEqual(notesOf(here), notesOf(there), code);
      assert.equal(here.head[1], codeLine(code, GERMAN));
      const factsOf = ({ text }: Page) =>
        [...text.matchAll(/`[^`\n]+`|doi:[^\s);]+|PM\w+ ?\d+|\d+(?:[.,]\d+)?/g)]
          .map(([found]) => (/^\d/.test(found) ? found.replace(',', '.') : found))
          .sort();
      assert.deepEqual(factsOf(here), factsOf(there), code);
    }
  });

  it('are listed in the index with their severity and title, in the order of the codes', () => {
    const index = readFileSync(`${folder}/README.md`, 'utf8').split('\n');
    const rows = problemCodes.map(
      (code) => `| [\`${code}\`](${code}.md) | ${graded(code)} | ${titleOf(pageOf(code))} |`,
    );
    assert.deepEqual(
      index.filter((line) => line.startsWith('| [')),
      rows,
    );
  });

  for (const code of problemCodes) describe(code, () => pageTests(code));
});

function pageTests(code: ProblemCode): void {
  const isError = severityOf(code) === 'error';
  let page: Page;
  let example: Sample | undefined;

  before('is read', () => {
    page = pageOf(code);
    example = samplesUnder(page, EXAMPLE)[0];
  });

  it('says what is wrong, its code and how bad it is', () => {
    assert.match(page.head[0] ?? '', /^# \S/);
    assert.equal(page.head[1], `\`${code}\` · ${graded(code)}`);
    assert.ok((page.head[3] ?? '').length > 40, 'a sentence says what it means');
  });

  it('has the sections that its severity asks for, and is short', () => {
    const expected = [EXAMPLE, FIX, ...(isError ? [] : [SILENCE])];
    const headings = page.sections.map(({ heading }) => heading);
    assert.deepEqual(
      headings.filter((heading) => heading !== REASON || isError),
      expected,
    );
    if (headings.includes(REASON)) assert.equal(headings.indexOf(REASON), headings.indexOf(SILENCE) - 1);
    assert.ok(page.text.split('\n').length <= 40, `${page.text.split('\n').length} lines`);
  });

  if (code in unprovoked) {
    it('shows no note', () => {
      const infos = page.sections.flatMap(({ samples }) => samples.map(({ info }) => info));
      assert.ok(!infos.some((info) => /^(yaml|markdown)/.test(info)), `but ${infos}`);
    });
    return;
  }

  it('shows a note that has this problem and no other mistake', () => {
    assert.ok(example, 'an example');
    assert.match(example.text, /#/, 'a comment says where the slip is');
    const diagnostics = diagnose(example);
    assert.deepEqual(codesOf(slipsOf(diagnostics, code)), [code], said(diagnostics));
  });

  it('fixes it', () => {
    const fixes = samplesUnder(page, FIX);
    assert.ok(fixes.length > 0, 'a fix');
    for (const fix of fixes) {
      assert.ok(example);
      const found = diagnose(noteOf(fix, example));
      assert.deepEqual(codesOf(slipsOf(found, code)), [], said(found));
    }
  });

  if (isError || code in unsilenced) return;

  it('silences this one problem where it is right as it is', () => {
    const comments = samplesUnder(page, SILENCE);
    assert.ok(comments.length > 0, 'a comment to silence it');
    for (const comment of comments) {
      assert.ok(example);
      assert.match(comment.text, new RegExp(`(?:#|<!--) cto-ignore ${code}: \\S`));
      const loud = codesOf(diagnose(example)).filter((other) => other !== code);
      assert.deepEqual(codesOf(diagnose(noteOf(comment, example))), loud);
    }
  });
}
