import type { JudgePolicy } from '../manifest/judge-policy.ts';
import { PACKAGE_TYPES } from '../packages/package-types.ts';
import type { Policy } from './policy.ts';

/**
 * What of a registry's policy the rules of a server.json need. A private registry whose owner has not listed package
 * types tolerates others than the known ones: it may have package registries of its own.
 */
export function toJudgePolicy({ audience, packageTypes, sourceHosts }: Policy): JudgePolicy {
  const isDefault = packageTypes === PACKAGE_TYPES;
  return {
    audience,
    packageTypes,
    toleratesOtherTypes: audience === 'private' && isDefault,
    sourceHosts: sourceHosts.map((host) => host.toLowerCase()),
  };
}
