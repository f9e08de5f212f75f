/** Name and version as reports print them; a test holds the version to package.json. */
export const TOOL = {name: 'docs-curator', version: '0.1.0'} as const;
