/** The tools for assistants, called as one calls them, without any model. */
import { deepEqual, match, ok, rejects } from 'node:assert/strict';
import * as vscode from 'vscode';

/** What of the editor's interface is asked: it is younger than the types that we build against. */
interface Tools {
  readonly tools: readonly { readonly name: string }[];
  invokeTool(
    name: string,
    options: { readonly input: object; readonly toolInvocationToken: undefined },
  ): Promise<{ readonly content: readonly { readonly value: string }[] }>;
}

const { lm } = vscode as unknown as { readonly lm: Tools };

const NOTE = 'cto_note: 1\nlesions:\n  - id: A\n    vessel: RCA\n    stump: blunt\n    length_mm: 25\n';

async function call(name: string, input: object): Promise<string> {
  const { content } = await lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return content.map(({ value }) => value).join('');
}

/** Turns the tools on or off; resolves when the editor says so. */
async function turn(value: true | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('ctoNotes');
  await settings.update('assistants', value, vscode.ConfigurationTarget.Global);
}

describe('the tools for assistants', () => {
  afterEach(() => turn(undefined));

  it('answer nobody until they are turned on', async () => {
    await rejects(call('cto_score', { text: NOTE }));
    await turn(true);
    ok((await call('cto_score', { text: NOTE })).includes('"j_cto"'));
    await turn(undefined);
    await rejects(call('cto_score', { text: NOTE }));
  });

  it('score, check and summarise a text', async () => {
    await turn(true);
    const [{ lesions }] = JSON.parse(await call('cto_score', { text: NOTE, scores: ['j_cto'] }));
    // Blunt stump and length of 20 mm or more count, three items are not recorded.
    const { points, min, max } = lesions[0].scores.j_cto;
    deepEqual([points, min, max], [null, 2, 5]);
    match(await call('cto_check', { text: NOTE.replace('RCA', 'RCX') }), /"code": "unknown-value"/);
    match(await call('cto_summary', { text: NOTE }), /"summary": "J-CTO 2–5\/5/);
  });

  it('say in a sentence what they do not take', async () => {
    await turn(true);
    await rejects(call('cto_score', { path: 'a.cto.yaml' }), /takes text, lesion, scores and nothing else/);
  });
});
