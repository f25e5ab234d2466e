/** Messages of the extension in tests: what they say, and the button that is chosen. */
import * as vscode from 'vscode';

export interface Asked {
  readonly message: string;
  readonly buttons: readonly string[];
}

/**
 * Takes the place of the user before the messages of the extension, which has the same `vscode` as its tests.
 *
 * @param choose the button to choose; none for a message that is put away
 */
export function answering(choose: (asked: Asked) => string | undefined = () => undefined): {
  readonly asked: readonly Asked[];
  restore(): void;
} {
  const asked: Asked[] = [];
  const { window } = vscode;
  const own = window.showInformationMessage;
  const answer = async (message: string, ...buttons: unknown[]) => {
    const one = {
      message,
      buttons: buttons.filter((button): button is string => typeof button === 'string'),
    };
    asked.push(one);
    return choose(one);
  };
  window.showInformationMessage = answer as typeof own;
  return {
    asked,
    restore: () => {
      window.showInformationMessage = own;
    },
  };
}
