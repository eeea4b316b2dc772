import { compareFindings, type Finding } from '../findings/finding.ts';
import { type Catalogue, type CatalogueServer, compareCodeUnits, type ExcludedEntry } from './catalogue.ts';
import type { Policy } from './policy.ts';
import type { ServerFolderResult } from './server-folder.ts';

/** Puts the judged server folders together; the order in which they come does not matter. */
export function buildCatalogue(policy: Policy, folders: Iterable<ServerFolderResult>): Catalogue {
  const servers: CatalogueServer[] = [];
  const excluded: ExcludedEntry[] = [];
  const findings: Finding[] = [];
  for (const folder of folders) {
    if (folder.server) servers.push(folder.server);
    excluded.push(...folder.excluded);
    findings.push(...folder.findings);
  }
  servers.sort((a, b) => compareCodeUnits(a.name, b.name));
  excluded.sort((a, b) => compareCodeUnits(a.name, b.name) || compareCodeUnits(a.version, b.version));
  return { policy, servers, excluded, findings: findings.sort(compareFindings) };
}
