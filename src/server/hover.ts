import { atPlace, type Feature } from './feature.ts';

/** The scores of a lesion, and what a key or a value means. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(session) {
    const { connection, service } = session;
    connection.onHover(atPlace(session, (document, position) => service.hover(document, position)));
  },
};
