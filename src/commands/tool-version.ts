import packageJson from '../../package.json' with { type: 'json' };

/** The program that makes the site, as the site names it. */
export const GENERATOR = { name: packageJson.name, version: packageJson.version } as const;

/**
 * Identifies the code of this bundle; scripts/bundle.mjs puts a digest here. Another code may make another site of the
 * same data, so nothing that an unknown code made is taken on trust.
 */
export const CODE_ID: string = '@CODE_ID@';
export const isCodeKnown = !CODE_ID.startsWith('@');
