import type { JudgePolicy } from '../manifest/judge-policy.ts';
import type { Policy } from './policy.ts';

/**
 * What of a registry's policy the rules of a server.json need. A private registry whose owner has not listed package
 * types tolerates others than the known ones: it may have package registries of its own.
 */
export function toJudgePolicy({ audience, packageTypes, namesPackageTypes, sourceHosts }: Policy): JudgePolicy {
  return {
    audience,
    packageTypes,
    toleratesOtherTypes: audience === 'private' && !namesPackageTypes,
    sourceHosts: sourceHosts.map((host) => host.toLowerCase()),
  };
}
