/** The user before the messages and lists of the extension, which has the same `vscode` as its tests. */
import * as vscode from 'vscode';

export interface Asked {
  readonly message: string;
  readonly buttons: readonly string[];
}

const MESSAGES = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const;

/**
 * Takes the place of the user before messages.
 *
 * @param choose the button to choose; none for a message that is put away
 */
export function answering(choose: (asked: Asked) => string | undefined = () => undefined): {
  readonly asked: readonly Asked[];
  restore(): void;
} {
  const asked: Asked[] = [];
  const window = vscode.window as unknown as Record<string, unknown>;
  const own = MESSAGES.map((name) => [name, window[name]] as const);
  for (const name of MESSAGES) {
    window[name] = async (message: string, ...buttons: unknown[]) => {
      const one = {
        message,
        buttons: buttons.filter((button): button is string => typeof button === 'string'),
      };
      asked.push(one);
      return choose(one);
    };
  }
  return {
    asked,
    restore() {
      for (const [name, show] of own) window[name] = show;
    },
  };
}

/**
 * Runs what asks the user to choose from a list, and then perhaps to type, and answers.
 *
 * @param choose the entry to take of those that are offered
 * @param typed what is typed; nothing if it is left out
 */
export async function choosing(
  choose: (items: readonly vscode.QuickPickItem[]) => vscode.QuickPickItem | undefined,
  run: () => Thenable<unknown>,
  typed = '',
): Promise<void> {
  const { window } = vscode;
  const own = window.showQuickPick;
  const ownInput = window.showInputBox;
  window.showInputBox = async () => typed;
  const pick = async (items: readonly vscode.QuickPickItem[]) => choose(items);
  window.showQuickPick = pick as unknown as typeof own;
  try {
    await run();
  } finally {
    window.showQuickPick = own;
    window.showInputBox = ownInput;
  }
}
