/**
 * Keeps the extension host on this machine, whichever it is, and remembers what the extension asks of a network. The
 * host itself speaks to the editor by the same means.
 */
import * as net from 'node:net';

/** The bundles of the extension, as they are named in a stack; those of the editor end in `.js`. */
const OURS = /[\\/]dist[\\/][\w.-]+\.cjs/;

const asked: string[] = [];

/** What the extension has asked of a network, be it this machine. */
export const askedByExtension = (): readonly string[] => asked;

const isHere = (host: string | undefined) => /^(|127\.0\.0\.1|localhost|::1|\[::1\])$/.test(host ?? '');

function look(what: string, host: string | undefined): void {
  if (OURS.test(new Error().stack ?? '')) asked.push(`${what} ${host ?? ''}`);
  else if (isHere(host)) return;
  throw new Error(`There is no network: ${what} ${host ?? ''}`);
}

/** The host of an address; none where it is no address of a network, such as one of a file. */
function hostOf(address: unknown): string | undefined {
  const { protocol, hostname } = new URL(String((address as { url?: string }).url ?? address));
  return /^(https?|wss?):$/.test(protocol) ? hostname : undefined;
}

type Connect = (this: net.Socket, ...args: unknown[]) => net.Socket;

/** Takes the ways to a network in hand. Called before any extension that is under test. */
export function confine(): void {
  const { fetch, WebSocket, XMLHttpRequest } = globalThis as unknown as {
    fetch: (...args: unknown[]) => Promise<unknown>;
    WebSocket?: new (...args: unknown[]) => object;
    XMLHttpRequest?: { prototype: { open(...args: unknown[]): void } };
  };
  const global = globalThis as unknown as Record<string, unknown>;
  global.fetch = async (...args: unknown[]) => {
    look('fetch', hostOf(args[0]));
    return await fetch(...args);
  };
  if (WebSocket) {
    global.WebSocket = class extends WebSocket {
      constructor(...args: unknown[]) {
        look('WebSocket', hostOf(args[0]));
        super(...args);
      }
    };
  }
  if (XMLHttpRequest) {
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (...args) {
      look('XMLHttpRequest', hostOf(args[1]));
      open.apply(this, args);
    };
  }
  if (!net.Socket) return;
  const socket = net.Socket.prototype as unknown as { connect: Connect };
  const { connect } = socket;
  socket.connect = function (...args) {
    const [first, second] = args;
    const options = (Array.isArray(first) ? first[0] : first) as { path?: string; host?: string };
    const named = typeof second === 'string' ? second : undefined;
    look('connect', typeof options === 'object' ? (options.path ? '' : options.host) : named);
    return connect.apply(this, args);
  };
}
