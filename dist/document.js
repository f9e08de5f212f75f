import { t as LineIndex } from "./text.js";
// src/core/document.ts
/** What the path of a message that is not committed yet begins with; the name of its file follows. */
const DRAFT_PREFIX = "commit-msg:";
/** A text to be linted: a file of the repository, or a pseudo-document such as a commit message. */
var Document = class {
	/** Repository-relative POSIX path, or `commit:<sha>`, `commit-msg:<file>`, `pull-request:title`, `pull-request:body`, `pull-request:comment-<id>`. */
	path;
	/** The text, without a byte order mark. Every offset counts UTF-16 code units of this string. */
	text;
	facts;
	/** The commit that the text is the message of; null where that is not known, or the text is no such message. */
	commit;
	#lines;
	constructor(path, text, facts, commit = null) {
		this.path = path;
		this.text = text;
		this.facts = facts;
		this.commit = commit;
	}
	get lines() {
		this.#lines ??= new LineIndex(this.text);
		return this.#lines;
	}
	/** The source characters of a span. */
	slice(span) {
		return this.text.slice(span.start, span.end);
	}
};
export { Document as n, DRAFT_PREFIX as t };
