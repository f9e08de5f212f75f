// src/core/tool.ts
/** Name and version as reports print them; a test holds the version to package.json. */
const TOOL = {
	name: "docs-curator",
	version: "0.1.0"
};
export { TOOL as t };
