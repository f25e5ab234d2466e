/**
 * npm's registry, the Marketplace and Open VSX on this machine, as far as their own clients ask of them: each takes a
 * token of the workflow's forge for its own audience, changes it into one of its own, and takes a package for that.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { strFromU8, unzipSync } from 'fflate';

/** A package that a registry took. */
export interface Published {
  readonly registry: 'npm' | 'Marketplace' | 'Open VSX';
  /** Such as `cto-notes` and `cto-notes.cto-notes`. */
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  readonly hash: string;
  /** The commands that it installs, as its document says; an extension has none. */
  readonly commands: readonly string[];
}

export interface Registries {
  readonly origin: string;
  readonly published: readonly Published[];
  /** Every request that none of them knows, such as `GET /x`. */
  readonly strange: readonly string[];
  close(): Promise<void>;
}

/** Where the Marketplace's client finds out how its requests are addressed. */
const LOCATIONS = [
  [
    'e11ea35a-16fe-4b80-ab11-c4cab88a0966',
    '_apis/{area}/publishers/{publisherName}/extensions/{extensionName}',
  ],
  ['a41192c8-9525-4b58-bc86-179fa549d80d', '_apis/{area}/extensions'],
].map(([id, routeTemplate]) => ({
  ...{ id, routeTemplate, area: 'gallery', resourceName: 'extensions', resourceVersion: 2 },
  ...{ minVersion: 1, maxVersion: 7.2, releasedVersion: '7.2' },
}));

interface Asked {
  readonly url: URL;
  readonly method: string;
  /** The value of `authorization`, or an empty text. */
  readonly credential: string;
  readonly body: Buffer;
}

/** What is answered: a status and a value that becomes JSON. */
type Answer = readonly [status: number, value: unknown];

const REFUSED: Answer = [401, { message: 'A token for another audience, or none.', error: 'refused' }];

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The name and the version that a `.vsix` has. */
function readVsix(bytes: Buffer, registry: Published['registry']): Published {
  const files = unzipSync(bytes, { filter: ({ name }) => name === 'extension/package.json' });
  const { publisher, name, version } = JSON.parse(
    strFromU8(files['extension/package.json'] ?? new Uint8Array()),
  );
  return { registry, name: `${publisher}.${name}`, version, hash: digest(bytes), commands: [] };
}

/** The name, the version and the file that npm sends as one document. */
function readNpm(body: Buffer): Published {
  const { name, versions, _attachments } = JSON.parse(body.toString());
  const [file] = Object.values(_attachments) as [{ data: string }];
  const [version = ''] = Object.keys(versions);
  const commands = Object.keys(versions[version]?.bin ?? {});
  return { registry: 'npm', name, version, hash: digest(Buffer.from(file.data, 'base64')), commands };
}

/** Answers a request of any of the three, or of the forge; null if none of them knows it. */
function answer(
  { url, method, credential, body }: Asked,
  take: (published: Published) => void,
): Answer | null {
  const { pathname, searchParams, hostname, origin } = url;
  switch (`${method} ${pathname}`) {
    case 'GET /forge/token':
      return credential === 'Bearer forge'
        ? [200, { value: `for ${searchParams.get('audience')}` }]
        : REFUSED;

    case 'POST /-/npm/v1/security/advisories/bulk':
      return [200, {}];
    case 'POST /-/npm/v1/oidc/token/exchange/package/cto-notes':
      return credential === `Bearer for npm:${hostname}` ? [201, { token: 'npm' }] : REFUSED;
    case 'GET /cto-notes':
      return [404, { error: 'Not found' }];
    case 'PUT /cto-notes':
      if (credential !== 'Bearer npm') return REFUSED;
      take(readNpm(body));
      return [201, { ok: true }];

    case 'POST /_apis/gallery/token':
      if (credential !== 'FederatedToken for marketplace.visualstudio.com') return REFUSED;
      return [200, { credential: `of ${JSON.parse(body.toString()).publisherName}` }];
    case 'OPTIONS /_apis/gallery':
      return [200, { count: LOCATIONS.length, value: LOCATIONS }];
    case 'GET /_apis/gallery/publishers/cto-notes/extensions/cto-notes':
      return credential === basic('OAuth', 'of cto-notes') ? [404, { message: 'Not found' }] : REFUSED;
    case 'POST /_apis/gallery/extensions':
      if (credential !== basic('OAuth', 'of cto-notes')) return REFUSED;
      take(readVsix(body, 'Marketplace'));
      return [200, {}];

    case 'GET /api/version':
      return [200, { version: '1.4.0', trustedPublishingAudience: origin }];
    case 'GET /api/-/size-limit':
      return [200, { maxSize: 10_000_000 }];
    case 'POST /api/-/trusted-publishing/token': {
      const { namespace, extension, token } = JSON.parse(body.toString());
      return token === `for ${origin}` ? [201, { value: `of ${namespace}.${extension}` }] : REFUSED;
    }
    case 'POST /api/-/publish': {
      const { name, version, ...rest } = readVsix(body, 'Open VSX');
      const token = searchParams.get('token') ?? credential.replace(/^Bearer /, '');
      if (token !== `of ${name}`) return REFUSED;
      take({ ...rest, name, version });
      const [namespace, extension] = name.split('.');
      return [201, { namespace, name: extension, version, targetPlatform: 'universal' }];
    }
    default:
      return null;
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Starts them, on one free port of 127.0.0.1. */
export async function startRegistries(): Promise<Registries> {
  const published: Published[] = [];
  const strange: string[] = [];
  const server = createServer(async (request, response) => {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const credential = request.headers.authorization ?? '';
    let [status, value]: Answer = [500, { message: 'Unreadable.' }];
    try {
      const asked = { url, method, credential, body: await bodyOf(request) };
      const known = answer(asked, (taken) => published.push(taken));
      if (known === null) strange.push(`${method} ${url.pathname}`);
      [status, value] = known ?? [404, { message: 'Nobody here knows this.' }];
    } catch (error) {
      strange.push(`${method} ${url.pathname}: ${(error as Error).message}`);
    }
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, published, strange, close };
}
