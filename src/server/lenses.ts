import type { Lens } from '../service/lenses.ts';
import { COMMANDS } from './commands.ts';
import { type Feature, ofDocument } from './feature.ts';
import { tell } from './messages.ts';
import { CodeLensRefreshRequest } from './protocol.ts';

const COMMAND: Record<Lens['does'], string> = {
  explain: COMMANDS.explain,
  summarise: COMMANDS.one,
  complete: COMMANDS.next,
};

/** The scores above each lesion, and what is still to be done in it. */
export const lenses: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register(session) {
    const { connection, service, client, onSettings } = session;
    connection.onCodeLens(
      ofDocument(session, (document) =>
        service.lenses(document).map(({ range, title, does, position }) => ({
          range,
          command: { title, command: COMMAND[does], arguments: [document.uri, position] },
        })),
      ),
    );
    onSettings(() => {
      if (client.workspace?.codeLens?.refreshSupport)
        tell(connection.sendRequest(CodeLensRefreshRequest.type));
    });
  },
};
