import type { Inquiry } from '../evidence/inquiry.ts';
import { proveCargoPackage } from './cargo.ts';
import { proveMcpbBundle } from './mcpb.ts';
import { proveNpmPackage } from './npm.ts';
import { proveNugetPackage } from './nuget.ts';
import { proveOciImage } from './oci.ts';
import type { PackageSubject, PackageTerms, PackageVerdict, ProvePackage } from './package-verdict.ts';
import { provePypiPackage } from './pypi.ts';

const PROVERS: ReadonlyMap<string, ProvePackage> = new Map([
  ['npm', proveNpmPackage],
  ['pypi', provePypiPackage],
  ['nuget', proveNugetPackage],
  ['cargo', proveCargoPackage],
  ['oci', proveOciImage],
  ['mcpb', proveMcpbBundle],
]);

/** Whether this program knows how to ask who owns a package of this type. */
export function isProvable(type: string): boolean {
  return PROVERS.has(type);
}

/**
 * Who owns one package: whether its registry shows the server's name at this version, and what it serves for it
 * (ownership.md 8). A type that nobody can ask about is `unknown`; a policy that accepts such types does not ask.
 */
export function* provePackage(subject: PackageSubject, terms: PackageTerms): Inquiry<PackageVerdict> {
  const prove = PROVERS.get(subject.type);
  if (prove) return yield* prove(subject, terms);
  return {
    outcome: 'unknown',
    told: [
      { code: 'package-type-unproven', severity: 'warning', args: { type: subject.type }, member: 'registryType' },
    ],
  };
}
