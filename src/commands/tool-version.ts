import packageJson from '../../package.json' with { type: 'json' };

export const GENERATOR = { name: packageJson.name, version: packageJson.version } as const;
