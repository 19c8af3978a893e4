/** The few globals that are neither the language nor the DOM: present in browsers, workers and Node alike. */
declare class URL {
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly origin: string;
  pathname: string;
  search: string;
  hash: string;
  username: string;
  password: string;
  readonly href: string;
  readonly searchParams: { get(name: string): string | null };
  static canParse(url: string, base?: string): boolean;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}
/** Base64 to one character a byte. Throws where it is none. */
declare function atob(base64: string): string;
interface ImportMeta {
  /** Vite's: the files of a folder, read when the bundle is built. */
  glob<T>(
    pattern: string | readonly string[],
    options: { eager: true; import: string; query?: string },
  ): Record<string, T>;
}

/** Only what `scan/stretch.ts` needs of it. */
declare class TextEncoder {
  encodeInto(text: string, bytes: Uint8Array): { read: number; written: number };
}
