// src/core/tool-error.ts
/**
* The tool could not do its job: a bad option, a bad configuration, a revision that is not there. Ends a run with exit code 2.
* The message is one sentence without a full stop. It may hold text from documents: whoever prints it escapes it.
*/
var ToolError = class extends Error {
	name = "ToolError";
	/** Where it is wrong, as `path:line:column` (1-based); null when that is no place in a file. */
	place;
	constructor(message, place = null) {
		super(message);
		this.place = place;
	}
};
export { ToolError as t };
