/** The dictionary has all that can be said and nothing else, and no number of it differs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { messagesPage } from '../../../scripts/messages-page.ts';
import { allSentences, sentencesOfSource } from '../../../scripts/sentences.ts';
import { manifestTexts } from '../../support/manifest.ts';

const german: Record<string, string> = JSON.parse(readFileSync('l10n/bundle.l10n.de.json', 'utf8'));
const sayable = new Set(allSentences().map(({ text }) => text));

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([found]) => found).sort();
const placesIn = (text: string) => all(text, /\{\d+\}/g);
const codeIn = (text: string) => all(text, /`[^`]*`/g);
const linksIn = (text: string) => all(text, /\]\([^)]*\)/g);
/** The numbers of a text outside of words of the note, as English writes them, without signs that group digits. */
const numbersIn = (text: string, isGerman = false) => {
  const bare = text.replace(/\{\d+\}|doi:\S+|`[^`]*`/g, '');
  const english = isGerman ? bare.replace(/(\d)\.(?=\d{3}\b)/g, '$1').replace(/(\d),(?=\d)/g, '$1.') : bare;
  return all(english.replace(/(\d),(?=\d{3}\b)/g, '$1'), /\d+(?:\.\d+)*/g);
};

function expectFaithful(english: string, translated: string): void {
  assert.deepEqual(placesIn(translated), placesIn(english), english);
  assert.deepEqual(codeIn(translated), codeIn(english), english);
  assert.deepEqual(linksIn(translated), linksIn(english), english);
  assert.deepEqual(numbersIn(translated, true), numbersIn(english), english);
}

describe('the German dictionary', () => {
  it('has every sentence', () => {
    assert.ok(sayable.size > 600, `${sayable.size} were found`);
    assert.deepEqual(
      [...sayable].filter((key) => !Object.hasOwn(german, key)),
      [],
    );
  });

  it('has a translation of each: `npm run generate` adds empty entries, which are written by hand', () => {
    assert.deepEqual(
      Object.keys(german).filter((key) => german[key]?.trim() === ''),
      [],
      'l10n/bundle.l10n.de.json has entries without a translation',
    );
  });

  it('has none that nobody says', () => {
    assert.deepEqual(
      Object.keys(german).filter((key) => !sayable.has(key)),
      [],
    );
  });

  it('says in one line what an entry of the export means', () => {
    const choices = sentencesOfSource().filter(({ where }) => where.includes('vscode/export-choices.ts'));
    assert.ok(choices.length > 10);
    const cut = choices.flatMap(({ text }) => [text, german[text] ?? '']).filter((text) => text.length > 80);
    assert.deepEqual(cut, []);
  });

  it('keeps the places, the words of the note and the numbers of each', () => {
    for (const [key, value] of Object.entries(german)) {
      if (value.trim() !== '') expectFaithful(key, value);
    }
  });
});

describe('the texts of the manifest', () => {
  const english = manifestTexts();
  const translated = manifestTexts('de');

  it('are the same ones in both languages', () => {
    assert.deepEqual(Object.keys(translated), Object.keys(english));
    for (const [key, text] of Object.entries(english)) expectFaithful(text, translated[key] ?? '');
  });

  it('are those that the manifest asks for', () => {
    const asked = readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g);
    assert.deepEqual([...new Set([...asked].map(([, key]) => key))].sort(), Object.keys(english).sort());
  });

  it('are all that the manifest says to a person', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const said: string[] = [];
    const visit = (node: unknown, key = ''): void => {
      const isSaid = /^(title|description|markdownDescription|enumDescriptions|altText|aliases)$/.test(key);
      if (typeof node === 'string' && isSaid) said.push(node);
      else if (Array.isArray(node)) for (const one of node) visit(one, key);
      else if (node !== null && typeof node === 'object')
        // What a tool takes is read by a model, in the language that it was taught best.
        for (const [name, value] of Object.entries(node)) if (name !== 'inputSchema') visit(value, name);
    };
    visit(contributes);
    assert.ok(said.length > 40);
    // The name of the extension is the same in every language.
    assert.deepEqual(
      said.filter((text) => !/^%[\w.]+%$/.test(text) && text !== 'CTO Notes'),
      [],
    );
  });
});

describe('docs/messages.md', () => {
  const page = readFileSync('docs/messages.md', 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (English|---) \|/.test(line));
  const [first] = page.split('## Commands, settings');

  it('is what the source, the schema and the manifest say now', () => {
    const manifest = { english: manifestTexts(), german: manifestTexts('de') };
    assert.equal(page, messagesPage(german, manifest), 'run `npm run generate`');
  });

  it('has each text that can be said once, with its German', () => {
    const texts = rows.filter((row) => first?.includes(`${row}\n`));
    assert.equal(texts.length, sayable.size);
    assert.equal(new Set(texts).size, sayable.size);
    assert.deepEqual(
      rows.filter((row) => /\| +\|/.test(row)),
      [],
    );
  });
});
