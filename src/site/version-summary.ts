import type { ServerJson } from '../manifest/server-json.ts';
import { type CatalogueVersion, compareCodeUnits } from '../registry/catalogue.ts';

/** What lists for people and search say of a version. `types` are package registry types, and `remote`. */
export interface VersionSummary {
  readonly title?: string;
  readonly description: string;
  readonly types: readonly string[];
}

/** Read from the version's text: keeping it for every version would cost more memory than reading it again. */
export function toSummary(version: CatalogueVersion): VersionSummary {
  const server: ServerJson = JSON.parse(version.server ?? '{"description":""}');
  const types = new Set((server.packages ?? []).map((entry) => entry.registryType));
  if ((server.remotes ?? []).length > 0) types.add('remote');
  return {
    ...(server.title ? { title: server.title } : {}),
    description: server.description,
    types: [...types].sort(compareCodeUnits),
  };
}
