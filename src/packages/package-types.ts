/**
 * Package registry types that servers may reference: `name` is `packages[].registryType`. The public policy accepts
 * all of them; how each one is proven belongs to one file per type in this room.
 */
export { KNOWN_PACKAGE_TYPES as PACKAGE_TYPES } from '../manifest/judge-policy.ts';
