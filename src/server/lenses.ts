import { CodeLensRefreshRequest } from 'vscode-languageserver/node';
import { type Feature, ofDocument } from './feature.ts';
import { COMMANDS } from './summaries.ts';

/** The scores in a line above each lesion. */
export const lenses: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register(session) {
    const { connection, service, client, onSettings } = session;
    connection.onCodeLens(
      ofDocument(session, (document) =>
        service.lenses(document).map(({ range, title, position }) => ({
          range,
          command: { title, command: COMMANDS.explain, arguments: [document.uri, position] },
        })),
      ),
    );
    onSettings(() => {
      if (client.workspace?.codeLens?.refreshSupport)
        void connection.sendRequest(CodeLensRefreshRequest.type);
    });
  },
};
