/** A fake editor that records what an extension registers and disposes of. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The names of the API, which a bundle copies. */
const NAMES = [
  ...readFileSync(createRequire(import.meta.url).resolve('@types/vscode/index.d.ts'), 'utf8').matchAll(
    /^\texport (?:abstract )?(?:class|enum|namespace) (\w+)/gm,
  ),
].map(([, name]) => name);

type Listener = (event: unknown) => void;

/** Something of the editor that has to be disposed of. */
interface Held {
  readonly what: string;
  readonly held: object;
}

export interface FakeEditor {
  /** The stand-in for the module `vscode`. */
  readonly api: object;
  /** What was registered or created, and not disposed of. */
  readonly held: () => string[];
  /** The context keys with a value. */
  readonly contextKeys: () => string[];
  /** Fire an event. */
  fire(event: string, argument: unknown): void;
}

/** A value whose every property is such a value, and which can be called or constructed. */
function anything(): unknown {
  class Anything {
    constructor(...args: unknown[]) {
      Object.assign(this, { args });
    }
  }
  return new Proxy(Anything, {
    get: (of, key) => (key in of || typeof key === 'symbol' ? Reflect.get(of, key) : anything()),
    apply: () => anything(),
  });
}

/** A memory that keeps nothing. */
const memory = { get: (_key: string, fallback: unknown) => fallback, update: async () => undefined };

/** What the editor gives an extension at its start. */
export function fakeContext(extensionUri: string) {
  const subscriptions: { dispose(): void }[] = [];
  const extension = { packageJSON: { contributes: { languageModelTools: [] } } };
  return { subscriptions, extension, extensionUri, workspaceState: memory, globalState: memory };
}

/** @param active the document that is open in front of the user */
export function fakeEditor(active: object): FakeEditor {
  const held = new Set<Held>();
  const listeners = new Map<string, Set<Listener>>();
  const keys = new Map<string, unknown>();
  const hold = <T extends object>(what: string, thing: T, dispose = () => {}): T => {
    const one = { what, held: thing };
    held.add(one);
    return Object.assign(thing, {
      dispose() {
        held.delete(one);
        dispose();
      },
    });
  };
  const on = (event: string) => (listener: Listener) => {
    const all = listeners.get(event) ?? new Set();
    listeners.set(event, all.add(listener));
    return hold(event, {}, () => void all.delete(listener));
  };
  const made = (what: string) => {
    const content = new Map<string, unknown>();
    const own = {
      set: (uri: unknown, value: unknown) => content.set(String(uri), value),
      has: (uri: unknown) => content.has(String(uri)),
      delete: (uri: unknown) => content.delete(String(uri)),
    };
    return hold(what, part(own));
  };
  const register = (what: string, [name]: readonly unknown[]) =>
    hold(`${what} ${typeof name === 'string' ? name : ''}`.trim(), {});
  const part = (own: Record<string, unknown>) =>
    new Proxy(own, {
      get(_, key) {
        if (Object.hasOwn(own, key)) return Reflect.get(own, key);
        const name = String(key);
        if (/^on(?:Did|Will)/.test(name)) return on(name);
        if (/^register/.test(name)) return (...args: unknown[]) => register(name, args);
        if (/^create/.test(name)) return () => made(name);
        return anything();
      },
    });
  const editor = { document: active, selection: { active: { line: 12, character: 4 } } };
  const api = Object.assign(Object.fromEntries(NAMES.map((name) => [name, anything()])), {
    workspace: part({
      textDocuments: [active],
      getConfiguration: () => ({ get: () => undefined, inspect: () => undefined }),
    }),
    window: part({ activeTextEditor: editor, visibleTextEditors: [editor] }),
    commands: part({
      executeCommand: async (command: string, key: string, value: unknown) => {
        if (command === 'setContext') keys.set(key, value);
      },
    }),
    languages: part({}),
    l10n: { t: (text: string) => text, bundle: undefined },
    env: { language: 'en' },
    Disposable: class {
      static from(...all: { dispose(): void }[]) {
        return { dispose: () => all.forEach((one) => void one.dispose()) };
      }
      constructor(readonly dispose: () => void) {}
    },
    EventEmitter: class {
      event = on('an event of its own');
      fire() {}
      constructor() {
        hold('EventEmitter', this);
      }
    },
  });
  return {
    api,
    held: () => [...held].map(({ what }) => what).sort(),
    contextKeys: () => [...keys].filter(([, value]) => value).map(([key]) => key),
    fire: (event, argument) => {
      for (const listener of listeners.get(event) ?? []) listener(argument);
    },
  };
}
