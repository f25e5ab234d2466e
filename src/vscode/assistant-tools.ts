/**
 * The tools of `src/assistant/` for the assistants of the editor: where it has such tools, and only while the user has
 * turned them on, since an assistant sends what it reads to its provider.
 */
import * as vscode from 'vscode';
import type { ToolName } from '../assistant/tools.ts';
import type { ExtensionService } from './service.ts';

/** What of the editor's interface for tools is used: it is younger than the oldest editor that we run in (1.95). */
interface ToolHost {
  registerTool?(
    name: string,
    tool: { invoke(options: { readonly input: unknown }): unknown },
  ): vscode.Disposable;
}

interface ToolResults {
  readonly LanguageModelToolResult: new (parts: unknown[]) => unknown;
  readonly LanguageModelTextPart: new (text: string) => unknown;
}

const SETTING = 'ctoNotes.assistants';

/** Registers the tools whenever the setting is turned on, and takes them back when it is turned off. */
export function registerAssistantTools(
  service: Pick<ExtensionService, 'answerTool'>,
  extension: vscode.Extension<unknown>,
): vscode.Disposable[] {
  const { languageModelTools } = extension.packageJSON.contributes as {
    readonly languageModelTools: readonly { readonly name: ToolName }[];
  };
  const { lm } = vscode as unknown as { readonly lm?: ToolHost };
  const results = vscode as unknown as ToolResults;
  if (!lm?.registerTool) return [];
  const register = ({ name }: { readonly name: ToolName }) =>
    lm.registerTool?.(name, {
      invoke({ input }) {
        const { text, isError } = service.answerTool(name, input);
        if (isError) throw new Error(text);
        return new results.LanguageModelToolResult([new results.LanguageModelTextPart(text)]);
      },
    }) ?? [];
  let registered: vscode.Disposable[] = [];
  const update = () => {
    const isOn = vscode.workspace.getConfiguration().get<boolean>(SETTING) === true;
    if (isOn === registered.length > 0) return;
    for (const one of registered) one.dispose();
    registered = isOn ? languageModelTools.flatMap(register) : [];
  };
  update();
  return [
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTING)) update();
    }),
    new vscode.Disposable(() => {
      for (const one of registered) one.dispose();
    }),
  ];
}
