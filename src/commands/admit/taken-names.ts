import type { Finding } from '../../findings/finding.ts';
import type { Catalogue } from '../../registry/catalogue.ts';
import { foldVersion } from '../../registry/entry-path.ts';
import type { NamedVersion } from './run-admit.ts';

/** Names and versions that are admitted, as they are written, by what they are but for their case. */
export type TakenNames = Map<string, string>;

/** What is listed. */
export function listTaken({ servers }: Catalogue): TakenNames {
  const taken = new Map() as TakenNames;
  for (const { name, versions } of servers) for (const { version } of versions) take({ name, version }, taken);
  return taken;
}

/** Something that was admitted just now. */
export function take({ name, version }: NamedVersion, taken: TakenNames): void {
  taken.set(name.toLowerCase(), name).set(toCaseKey({ name, version }), version);
}

/** Two names or versions that differ by case alone would stop every later build. */
export function judgeCase(entry: NamedVersion & { readonly file: string }, taken: TakenNames): Finding[] {
  const { name, version, file } = entry;
  const [existing, existingVersion] = [taken.get(name.toLowerCase()), taken.get(toCaseKey(entry))];
  const findings: Finding[] = [];
  if (existing !== undefined && existing !== name) {
    findings.push({ code: 'name-case-conflict', severity: 'error', rule: 'N8', file, args: { name, existing } });
  }
  if (existingVersion !== undefined) {
    const args = { version, existing: existingVersion };
    findings.push({ code: 'version-case-conflict', severity: 'error', file, args });
  }
  return findings;
}

function toCaseKey({ name, version }: NamedVersion): string {
  return `${name.toLowerCase()}\n${foldVersion(version)}`;
}
