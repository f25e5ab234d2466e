import { atPlace, type Feature, type Session } from './feature.ts';
import { plain } from './plain.ts';
import type { Hover } from './protocol.ts';

/** The scores of a lesion, and what a key or a value means. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(session) {
    const { connection, service } = session;
    const show = shownBy(session);
    connection.onHover(
      atPlace(session, (document, position) => {
        const found = service.hover(document, position);
        return found && show(found);
      }),
    );
  },
};

/** Hovers as the client shows them: as Markdown unless it says that it would not. */
function shownBy({ client }: Session): (hover: Hover) => Hover {
  const [preferred = 'markdown'] = client.textDocument?.hover?.contentFormat ?? [];
  if (preferred === 'markdown') return (found) => found;
  return ({ contents, ...range }) => {
    const value = typeof contents === 'object' && 'value' in contents ? plain(contents.value) : '';
    return { contents: { kind: 'plaintext', value }, ...range };
  };
}
