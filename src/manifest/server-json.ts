export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

declare const brand: unique symbol;
/** `sha256:` and 64 lower-case hex digits. */
export type Sha256 = string & { readonly [brand]: 'Sha256' };

/** A server.json in the newest form (2025-12-11). Only what this project reads is typed; all else is carried along. */
export interface ServerJson {
  $schema?: string;
  name: string;
  description: string;
  title?: string;
  version: string;
  websiteUrl?: string;
  repository?: { url: string; source: string; id?: string; subfolder?: string };
  icons?: { src: string; mimeType?: string; sizes?: string[]; theme?: string }[];
  packages?: ServerPackage[];
  remotes?: ServerRemote[];
  _meta?: JsonObject;
}

export interface ServerPackage {
  registryType: string;
  identifier: string;
  version?: string;
  transport: { type: string; url?: string };
  environmentVariables?: { name: string; isSecret?: boolean; isRequired?: boolean }[];
  runtimeHint?: string;
}

export interface ServerRemote {
  type: string;
  url: string;
}

export const META_PREFIX = 'io.modelcontextprotocol.registry';
/** The registry-managed block; publishers cannot set it. */
export const OFFICIAL_META_KEY = `${META_PREFIX}/official`;
export const PUBLISHER_META_KEY = `${META_PREFIX}/publisher-provided`;
