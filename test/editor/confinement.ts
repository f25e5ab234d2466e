/** Finds out whether a page of the editor asks for another machine. The browser finds none. */
import type { Page } from 'playwright-core';

/** Web views ask for their files by this name, which the editor answers within the page. */
const WITHIN = /\.vscode-resource\.vscode-cdn\.net$/;

/** Listens to a page, and answers what it has asked of other machines. */
export function requestsElsewhere(page: Page): () => readonly string[] {
  const asked: string[] = [];
  const note = (address: string) => {
    const { protocol, hostname } = new URL(address);
    if (/^(https?|wss?):$/.test(protocol) && hostname !== '127.0.0.1' && !WITHIN.test(hostname))
      asked.push(address);
  };
  page.context().on('request', (request) => note(request.url()));
  page.on('websocket', (socket) => note(socket.url()));
  return () => asked;
}
