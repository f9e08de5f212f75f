import "./rolldown-runtime.js";
import { C as escapeLine, D as ToolError, i as isInside, v as quote } from "./start.js";
import { n as require_tunnel, t as require_undici } from "./undici.js";
import { At as loadConfig, Ct as listRuleIds, Dn as hashText, F as addKnownCommits, Gt as locateRepository, I as rules, N as findStart, Ot as demandBaseline, P as createScope, Sn as compareText, Vt as openSource, W as applyEdits, b as parseOnce, bn as SEVERITIES, bt as createParser, ft as isMarkerLine, q as sortEdits, sn as LineIndex, st as keyOf, tn as explainUnknown, v as lintWorkspace, wt as chooseFurtherFiles, xt as loadDataParser } from "./core.js";
import { a as hasCommit, c as readCommits, n as compareTips, o as isAncestor, s as isDefaultName } from "./repair-commits.js";
import { i as findMergeBase, n as checkPullRequest, o as listParents, r as demandHistory, t as openComparison } from "./open-comparison.js";
import { n as renderSummary } from "./summary.js";
import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import * as os$1 from "os";
import os, { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants as constants$1, promises } from "fs";
import "path";
import * as events from "events";
import "child_process";
import "timers";
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os$1.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os$1.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os$1.EOL}${convertedValue}${os$1.EOL}${delimiter}`;
}
require_tunnel();
require_undici();
var HttpCodes;
(function(HttpCodes) {
	HttpCodes[HttpCodes["OK"] = 200] = "OK";
	HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
	HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
	HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
	HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
	HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
	HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
	HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
	HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
	HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
	HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
	HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
	HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
	HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
	HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
	HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
	HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
	HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
	HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
	HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
	HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
	HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
	HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
	HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
	HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
	HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
	HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers) {
	Headers["Accept"] = "accept";
	Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes) {
	MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
HttpCodes.MovedPermanently, HttpCodes.ResourceMoved, HttpCodes.SeeOther, HttpCodes.TemporaryRedirect, HttpCodes.PermanentRedirect;
HttpCodes.BadGateway, HttpCodes.ServiceUnavailable, HttpCodes.GatewayTimeout;
// node_modules/@actions/core/lib/summary.js
var __awaiter$6 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$6(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants$1.R_OK | constants$1.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$6(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$6(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
process.platform;
fs.constants.O_RDONLY;
process.platform;
events.EventEmitter;
events.EventEmitter;
os.platform();
os.arch();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os$1.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Gets whether Actions Step Debug is on or not
*/
function isDebug() {
	return process.env["RUNNER_DEBUG"] === "1";
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os$1.EOL);
}
// src/action/lint.ts
/** Lints what the inputs name; `workspace` is the absolute path of the checkout, `today` the date as `YYYY-MM-DD`. Throws a `ToolError` when an input is wrong. */
async function lint(inputs, workspace, today) {
	const ruleIds = checkRuleIds(inputs);
	const start = findWorkingDirectory(workspace, inputs);
	const opened = await openSource(start, inputs.tree);
	const configured = await loadConfig(opened, inputs.config, start, ruleIds);
	const read = await opened.source.read((files) => chooseFurtherFiles(files, configured));
	return {
		outcome: await lintWorkspace({
			content: await addKnownCommits(opened, start, read, configured),
			conventions: {
				...configured,
				severities: {
					...configured.severities,
					...inputs.rules
				}
			},
			rules,
			today,
			baseline: await demandBaseline(opened, inputs.baseline, start),
			parse: await createParser("satteri", false),
			parseData: await loadDataParser(configured),
			isReported: await createScope(opened, start, inputs.paths, []),
			maxWarnings: inputs.maxWarnings
		}),
		notes: opened.notes,
		prefix: findPrefix(opened, workspace)
	};
}
/** The directory to run in, without links. Throws a `ToolError` when it is none, or is outside the workspace. */
function findWorkingDirectory(workspace, { workingDirectory }) {
	const start = findStart(workspace, workingDirectory);
	if (isInside(realpathSync.native(resolve(workspace)), start)) return start;
	throw new ToolError(`Unexpected ${quote(workingDirectory)} in input \`working-directory\`, expected a directory in the workspace`);
}
/** The ids of all rules. Throws a `ToolError` when an input names another. */
function checkRuleIds(inputs) {
	const ruleIds = listRuleIds(rules);
	const unknown = Object.keys(inputs.rules).find((id) => !ruleIds.includes(id));
	if (unknown !== void 0) throw new ToolError(explainUnknown("rule", unknown, ruleIds));
	return ruleIds;
}
/** GitHub counts paths from the root of the repository; outside git that is the workspace. */
function findPrefix({ root, repository }, workspace) {
	const top = repository?.topLevel ?? realpathSync.native(resolve(workspace));
	return root === null || !isInside(top, root) ? "" : relative(top, root).replaceAll(sep, "/");
}
// src/action/log.ts
/** Prints one line to the log of the step. Nothing else may print there: a runner obeys what it reads. */
function log(text) {
	info(escapeLine(text));
}
// src/curator/bounds.ts
/** What a report on a pull request may hold. Lengths count UTF-16 code units. */
const MAX = {
	/** UTF-8 bytes of the whole report. */
	bytes: 2e6,
	findings: 1e3,
	accepted: 1e3,
	renames: 1e3,
	documents: 2e3,
	path: 4096,
	message: 1e3,
	help: 4e3,
	/** What findings are recognised by: a target, a line, a heading. */
	identity: 400,
	nowLines: 5,
	nowLine: 200,
	addedLines: 20,
	addedLine: 2e3
};
/** Cuts a text to so many UTF-16 code units, with `…` at its end, and leaves no half of a character. */
function cut(text, limit) {
	return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
}
/** Cuts a text that things are told apart by: what is cut off still counts. */
function cutIdentity(text) {
	return text.length <= MAX.identity ? text : `${cut(text, MAX.identity - 16)}${hashText(text)}`;
}
// src/curator/show-fix.ts
const NOTHING = {
	now: [],
	fixed: null,
	after: null
};
/** The lines of a finding, and what its fix makes of them; `text` is that of its document, null when there is none to show. */
function showFix(finding, text) {
	if (text === null) return NOTHING;
	const lines = new LineIndex(text);
	const edits = fittingEdits(finding, text);
	const added = edits && showAdded(finding, edits, text, lines);
	if (added) return added;
	return (edits && showReplaced(finding, edits, text, lines)) ?? showNow(finding, text, lines);
}
/** The edits of a fix that changes this document alone, sorted and without those that change nothing; null when there are none. */
function fittingEdits({ fix, path }, text) {
	if (fix === null || fix.edits.some((edit) => edit.path !== path || edit.start < 0 || edit.end < edit.start || edit.end > text.length)) return null;
	const edits = sortEdits(fix.edits.filter(({ start, end, text: replacement }) => text.slice(start, end) !== replacement));
	const isOverlapping = edits.some(({ start }, index) => start < (edits[index - 1]?.end ?? 0));
	return edits.length === 0 || isOverlapping ? null : edits;
}
/** Whole lines that are added in one place. */
function showAdded({ fix }, edits, text, lines) {
	const [edit] = edits;
	if (fix === null || edit === void 0 || edits.length > 1 || edit.start !== edit.end) return null;
	const { line, column } = lines.pointAt(edit.start);
	const isAtStart = column === 1;
	const isAtEnd = edit.start === endOfLine(text, lines, line);
	const startsLine = /^[\r\n]/u.test(edit.text);
	const endsLine = /[\r\n]$/u.test(edit.text);
	if (!(isAtStart && (endsLine || edit.start === text.length)) && !(isAtEnd && startsLine)) return null;
	const after = isAtStart && !(isAtEnd && startsLine) ? line - 1 : line;
	const shown = splitLines(edit.text.replace(/^(?:\r\n?|\n)+/u, "").replace(/(?:\r\n?|\n)+$/u, ""));
	if (shown.length > MAX.addedLines || shown.some((one) => one.length > MAX.addedLine)) return null;
	return {
		now: [],
		fixed: {
			kind: fix.kind,
			lines: shown
		},
		after
	};
}
/** Lines before and after, where the edits and the finding stand close together. */
function showReplaced({ fix, line, endLine }, edits, text, lines) {
	const [first, last] = [edits[0], edits.at(-1)];
	if (fix === null || !first || !last) return null;
	const from = Math.min(line, lines.pointAt(first.start).line);
	const until = Math.max(endLine, lines.pointAt(Math.max(first.start, last.end - 1)).line);
	if (until - from >= MAX.nowLines) return null;
	const span = {
		start: lines.startOf(from),
		end: lines.startOf(until + 1)
	};
	const old = text.slice(span.start, span.end);
	const shifted = edits.map((edit) => ({
		...edit,
		start: edit.start - span.start,
		end: edit.end - span.start
	}));
	if (shifted.some(({ end }) => end > old.length)) return null;
	const now = splitLines(old);
	const fixed = splitLines(applyEdits(old, shifted));
	if (fixed.length > MAX.addedLines) return null;
	const [shownNow, shownFixed] = cutAlike(now, fixed);
	return {
		now: shownNow,
		fixed: {
			kind: fix.kind,
			lines: shownFixed
		},
		after: null
	};
}
/** The lines of a finding alone; none where what it speaks of is missing. */
function showNow({ line, endLine, column, endColumn, message, subject }, text, lines) {
	const isEmpty = line === endLine && column === endColumn;
	if (message.startsWith("Missing ") && (isEmpty || subject !== null)) return NOTHING;
	const until = Math.min(endLine > line && endColumn === 1 ? endLine - 1 : endLine, line + MAX.nowLines - 1);
	return {
		now: splitLines(text.slice(lines.startOf(line), lines.startOf(until + 1))).map((one, index) => cutAround(one, index === 0 ? column - 1 : 0)),
		fixed: null,
		after: null
	};
}
function splitLines(text) {
	const lines = text.split(/\r\n|\r|\n/u);
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
function endOfLine(text, lines, line) {
	let { end } = lines.spanOf(line);
	while (end > lines.startOf(line) && "\r\n".includes(text[end - 1])) end--;
	return end;
}
/** Cuts lines before and after in the same place, each around where the two first differ. */
function cutAlike(now, fixed) {
	const at = (index) => {
		const [one = "", other = ""] = [now[index], fixed[index]];
		let place = 0;
		while (place < one.length && one[place] === other[place]) place++;
		return place === one.length && one === other ? 0 : place;
	};
	return [now.map((line, index) => cutAround(line, at(index))), fixed.map((line, index) => cutAround(line, at(index)))];
}
/** A line of at most so many code units around a 0-based place, with `…` where something was cut off. */
function cutAround(line, place) {
	if (line.length <= MAX.nowLine) return line;
	const start = Math.max(0, Math.min(place - 40, line.length - MAX.nowLine));
	const room = MAX.nowLine - 2;
	const part = line.slice(start, start + room).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, "");
	return `${start > 0 ? "…" : ""}${part}${start + room < line.length ? "…" : ""}`;
}
// src/curator/to-pass-report.ts
/** The report on a pull request as plain data within bounds; of more findings than fit, errors stay first, and the rest is counted. */
function toPassReport(report, context) {
	const { change } = context;
	const listed = /* @__PURE__ */ new Set();
	const all = report.findings.map((finding) => ({
		finding,
		shown: toPassFinding(finding, report, context.attribution)
	}));
	let omitted = all.reduce((sum, { finding: { omits } }) => sum + SEVERITIES.reduce((ofOne, severity) => ofOne + (omits?.[severity] ?? 0), 0), 0);
	let room = MAX.bytes * .6;
	for (const severity of SEVERITIES) for (const { shown } of all.filter(({ finding }) => finding.severity === severity)) {
		room -= sizeOf(shown);
		if (room >= 0 && listed.size < MAX.findings) listed.add(shown);
		else omitted++;
	}
	const findings = all.map(({ shown }) => shown).filter((shown) => listed.has(shown));
	const named = new Set(findings.flatMap(({ path, subject }) => [path, subject]));
	const renames = [...change.renames].filter(([, path]) => named.has(path)).slice(0, MAX.renames);
	const listPaths = (paths) => paths.length <= MAX.documents && sizeOf(paths) < MAX.bytes * .1 ? paths : null;
	return {
		version: 1,
		head: context.head,
		base: context.base,
		prefix: context.prefix,
		documents: report.documents,
		changed: change.documents,
		commits: report.commits ?? 0,
		scripts: change.scripts,
		hanShare: change.hanShare,
		findings,
		omitted,
		accepted: takeFitting(report.accepted.slice(0, MAX.accepted).map(boundClaim)),
		renames: Object.fromEntries(renames),
		added: listPaths(change.added),
		deleted: listPaths(change.deleted)
	};
}
function toPassFinding(finding, { textOf }, attribution) {
	const { ruleId, severity, path, line, endLine, message, help, subject, section, identity } = finding;
	const text = textOf(path);
	const shown = showFix(finding, text);
	const isHidden = [...shown.now, ...shown.fixed?.lines ?? []].some((one) => isMarkerLine(one, attribution)) || ruleId.startsWith("attribution/") && ruleId !== "attribution/chat-residue";
	return {
		ruleId,
		severity,
		path,
		line,
		endLine,
		subject,
		message: cut(message, MAX.message),
		help: help === null ? null : cut(help, MAX.help),
		section: section === null ? null : cutIdentity(section),
		identity: {
			target: cutIdentity(identity.target),
			line: cutIdentity(identity.line),
			heading: cutIdentity(path.startsWith("commit:") ? subjectOf(text ?? "") : identity.heading)
		},
		...isHidden ? {
			now: [],
			fixed: null,
			after: null
		} : shown
	};
}
function boundClaim(claim) {
	return {
		...claim,
		target: cut(claim.target, MAX.identity),
		evidence: cut(claim.evidence, MAX.identity)
	};
}
function takeFitting(claims) {
	let room = MAX.bytes * .15;
	const end = claims.findIndex((claim) => {
		room -= sizeOf(claim);
		return room < 0;
	});
	return end < 0 ? claims : claims.slice(0, end);
}
function subjectOf(message) {
	return (/^.*/u.exec(message.trimStart())?.[0] ?? "").trim();
}
const encoder = new TextEncoder();
function sizeOf(value) {
	return encoder.encode(JSON.stringify(value)).length + 1;
}
// src/action/ask-github.ts
/** Nothing of one kind is asked after this. */
const PATIENCE_MILLISECONDS = 6e4;
/** GitHub lists no more commits of a pull request. */
const MAX_COMMITS = 250;
const BODY = "pull-request:body";
/** What other open pull requests add. What cannot be learned is not checked; it never fails the run. */
async function askForPulls(question, numbers, own) {
	if (question.token === "") return {
		pulls: null,
		unchecked: []
	};
	try {
		const { client, findPulls } = await connect(question);
		const { pulls, isComplete } = await findPulls(client, question, numbers, own);
		return {
			pulls,
			unchecked: isComplete ? [] : [{
				path: BODY,
				reason: "there are more pull requests, or files in one, than are looked at, what became of the rest is not known"
			}]
		};
	} catch (error) {
		return {
			pulls: null,
			unchecked: [{
				path: BODY,
				reason: `what other pull requests add, ${explain(error)}`
			}]
		};
	}
}
/** The messages of a pull request's commits, as far as GitHub lists them. */
async function listMessages(question, number) {
	const missing = (reason) => ({
		path: BODY,
		reason: `the commit messages, ${reason}`
	});
	if (question.token === "") return {
		documents: [],
		unchecked: [missing("the checkout is shallow: set `fetch-depth: 0`")]
	};
	try {
		const { client, listCommits } = await connect(question);
		const commits = await listCommits(client, question, number);
		return {
			documents: commits.map(({ message, ...commit }) => ({
				path: `commit:${commit.sha}`,
				text: message,
				commit
			})).reverse(),
			unchecked: commits.length < MAX_COMMITS ? [] : [missing(`GitHub lists no more than ${MAX_COMMITS}`)]
		};
	} catch (error) {
		return {
			documents: [],
			unchecked: [missing(explain(error))]
		};
	}
}
/** What people wrote about a pull request, as far as GitHub lists it. */
async function listComments(question, number) {
	const missing = (reason) => ({
		path: BODY,
		reason: `the comments, ${reason}`
	});
	if (question.token === "") return {
		documents: [],
		unchecked: [missing("there is no token to ask GitHub with")]
	};
	try {
		const [{ client }, { listPullComments }] = await Promise.all([connect(question), import("./comments.js")]);
		const { comments, isComplete } = await listPullComments(client, question, number);
		return {
			documents: comments.map(({ id, text }) => ({
				path: `pull-request:comment-${id}`,
				text
			})),
			unchecked: isComplete ? [] : [missing("there are more than are read")]
		};
	} catch (error) {
		return {
			documents: [],
			unchecked: [missing(explain(error))]
		};
	}
}
/**
* The same documents with the accounts that wrote the commits, as far as GitHub says so. Asked only where it matters to a squash merge:
* when there are several authors, or `isStrict` wants to know whether the only one is who opened the pull request.
*/
async function addLogins(question, number, documents, isStrict) {
	const authors = documents.flatMap(({ commit }) => commit ? [commit.author] : []);
	const isKnown = authors.every(({ login }) => login !== void 0) || new Set(authors.map(keyOf)).size < 2 && !isStrict;
	if (question.token === "" || isKnown) return documents;
	try {
		const { client, listCommits } = await connect(question);
		const commits = new Map((await listCommits(client, question, number)).map(({ message: _, ...commit }) => [commit.sha, commit]));
		return documents.map((document) => {
			const commit = commits.get(document.commit?.sha ?? "");
			return commit ? {
				...document,
				commit
			} : document;
		});
	} catch {
		return documents;
	}
}
/**
* What became of the files when one tip took another's place that the checkout does not hold. What GitHub does not say is not known;
* null when the files differ since the commits were moved to another place than `fork`, where they leave the base.
*/
async function compareTrees(question, from, to, fork) {
	if (question.token === "") return {
		from,
		to,
		paths: null
	};
	try {
		const { client, readTree, listTree, findFork } = await connect(question);
		const [old, current] = await Promise.all([readTree(client, question, from), readTree(client, question, to)]);
		if (old === current) return {
			from,
			to,
			paths: []
		};
		if (await findFork(client, question, fork, from) !== fork) return null;
		const [before, after] = await Promise.all([listTree(client, question, old), listTree(client, question, current)]);
		if (before === null || after === null) return {
			from,
			to,
			paths: null
		};
		return {
			from,
			to,
			paths: [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort(compareText)
		};
	} catch {
		return {
			from,
			to,
			paths: null
		};
	}
}
/** Loaded only when there is something to ask. */
async function connect({ token, apiUrl }) {
	const [{ createClient }, pulls] = await Promise.all([import("./client2.js"), import("./pulls.js")]);
	return {
		client: createClient({
			token,
			apiUrl,
			signal: AbortSignal.timeout(PATIENCE_MILLISECONDS)
		}),
		...pulls
	};
}
/** Why GitHub gave no answer, without a word of its own that could hold anything. */
function explain(error) {
	if (error instanceof Error && !("status" in error) && error.name !== "AbortError") return "GitHub gave an answer of an unknown form";
	const { name = "", message = "", response } = error;
	if (typeof response?.status === "number" && response.status >= 400) return `GitHub answered with status ${response.status}`;
	return name === "AbortError" || /timeout/iu.test(message) ? "GitHub did not answer in time" : "GitHub did not answer";
}
// src/action/event.ts
/** Reads the pull request of the event. Throws a `ToolError` when the event holds none. */
async function readPullRequest() {
	const { context } = await import("./github.js");
	const pull = context.payload.pull_request;
	if (!pull) throw new ToolError("Cannot read the pull request: the event holds none");
	return {
		number: pull.number,
		title: text(pull.title),
		body: text(pull.body),
		base: toCommit(pull.base?.sha),
		head: toCommit(pull.head?.sha),
		baseBranch: text(pull.base?.ref),
		headBranch: text(pull.head?.ref),
		opener: text(pull.user?.login),
		before: isCommit(context.payload.before) ? context.payload.before : null,
		repository: context.repo
	};
}
function text(value) {
	return typeof value === "string" ? value : "";
}
function toCommit(value) {
	if (isCommit(value)) return value;
	throw new ToolError("Cannot read the pull request: the event names no commit");
}
function isCommit(value) {
	return typeof value === "string" && /^[0-9a-f]{40,64}$/u.test(value);
}
// src/action/pull-request.ts
/** Checks the pull request of the event in the checkout at `workspace`. Throws a `ToolError` when an input is wrong or the base is not at hand. */
async function checkPull(inputs, workspace, environment, today) {
	checkRuleIds(inputs);
	const start = findWorkingDirectory(workspace, inputs);
	const event = await readPullRequest();
	await demandHistory(start);
	return checkPlace(inputs, {
		start,
		base: await findBase(start, event),
		head: "HEAD",
		event,
		workspace
	}, findApi(environment), today);
}
/** Where to ask GitHub. */
function findApi(environment) {
	return environment.GITHUB_API_URL || "https://api.github.com";
}
/** Checks a pull request whose commits are at hand. Throws a `ToolError` when an input is wrong or git refuses to read. */
async function checkPlace(inputs, place, apiUrl, today) {
	const { start, base, head, event, workspace } = place;
	const ruleIds = checkRuleIds(inputs);
	const question = {
		token: inputs.token,
		apiUrl,
		...event.repository
	};
	const judge = place.judge === void 0 ? {} : { judge: place.judge };
	const comparison = await openComparison({
		start,
		base,
		head,
		config: inputs.config,
		ruleIds,
		...judge
	});
	const commits = await readMessages(start, base, event, question);
	const { changed, conventions, isTouched, renames, remarks, baselines } = comparison;
	const comments = conventions.attribution.scopes.includes("pr-comments") ? await listComments(question, event.number) : {
		documents: [],
		unchecked: []
	};
	const texts = await addLogins(question, event.number, commits.documents, conventions.attribution.coAuthors === "report");
	let pulls = null;
	const check = {
		base: await comparison.read("base"),
		head: await comparison.read("head"),
		root: comparison.base.rootInRepository,
		renames,
		changed,
		isTouched,
		conventions: {
			...conventions,
			severities: {
				...conventions.severities,
				...inputs.rules
			}
		},
		rules,
		today,
		baselines,
		parse: parseOnce(await createParser("satteri", false)),
		parseData: await loadDataParser(conventions),
		texts: [
			...texts,
			{
				path: "pull-request:title",
				text: event.title
			},
			{
				path: "pull-request:body",
				text: event.body
			},
			...comments.documents
		],
		unchecked: [...commits.unchecked, ...comments.unchecked],
		opener: event.opener,
		findHistory: async () => toHistory(event),
		rewrite: await findRewrite(start, base, event, question),
		remarks,
		maxWarnings: inputs.maxWarnings,
		findPulls: (numbers) => pulls ??= askForPulls(question, numbers, event.number)
	};
	const outcome = await checkPullRequest(check);
	const prefix = findPrefix(comparison.head, workspace);
	const { describeChange } = outcome;
	return {
		outcome,
		notes: comparison.head.notes,
		prefix,
		...describeChange && { toPassReport: () => toPassReport(outcome.report, {
			head: event.head,
			base,
			prefix,
			change: describeChange(),
			attribution: conventions.attribution
		}) },
		fixable: {
			content: check.head,
			root: check.root,
			relint: async (content) => (await checkPullRequest({
				...check,
				head: content
			})).report.findings
		}
	};
}
/** What the checkout is compared with: the base side of GitHub's merge commit, else where the branch left the base. */
async function findBase(start, event) {
	const [first, second] = await listParents(start, "HEAD");
	if (first !== void 0 && second === event.head) return first;
	try {
		return await findMergeBase(start, event.base, "HEAD");
	} catch (error) {
		if (!(error instanceof ToolError)) throw error;
		throw new ToolError("Cannot compare with the base: the checkout holds no history, set `fetch-depth: 0` for actions/checkout");
	}
}
/** The messages of the pull request's commits: from the history where it is whole, else from GitHub. */
async function readMessages(start, base, event, question) {
	const repository = await locateRepository(start);
	return repository !== null && repository !== "no-git" && !repository.isShallow ? readCommits(start, `${base}..${event.head}`) : listMessages(question, event.number);
}
const PLAIN_NAME = /^[\w][\w./-]*$/u;
/** Where the commits are, as their author has them. */
function toHistory({ head, headBranch, baseBranch }) {
	const name = PLAIN_NAME.test(headBranch) ? headBranch : null;
	const range = PLAIN_NAME.test(baseBranch) ? `origin/${baseBranch}..HEAD` : null;
	return {
		published: null,
		place: {
			name,
			isCheckedOut: false,
			remote: name !== null && name !== baseBranch && !isDefaultName(name) ? {
				name: "origin",
				tip: head,
				isPublished: false,
				ahead: []
			} : null
		},
		range
	};
}
/** What the push that started the run did to the files, where it took commits away that were there before and moved none elsewhere. */
async function findRewrite(start, base, { before, head }, question) {
	if (before === null || before === head || await isAncestor(start, before, head) !== false) return null;
	const fork = await findMergeBase(start, base, head);
	if (!await hasCommit(start, before)) return compareTrees(question, before, head, fork);
	const rewrite = await compareTips(start, before, head);
	return rewrite.paths?.length !== 0 && await findMergeBase(start, base, before) !== fork ? null : rewrite;
}
// src/action/write-summary.ts
/** GitHub takes no larger summary of a step. */
const SUMMARY_BYTES = 1048576;
/** Writes all findings to the summary of the job; answers whether there is one. */
async function writeSummary(report, place, environment) {
	if (!environment.GITHUB_STEP_SUMMARY) {
		log("There is no job summary to write to");
		return false;
	}
	await summary.addRaw(renderSummary(report, SUMMARY_BYTES, place)).write();
	return true;
}
export { setOutput as _, askForPulls as a, cutIdentity as c, debug as d, error as f, setFailed as g, notice as h, findApi as i, log as l, isDebug as m, checkPlace as n, MAX as o, getInput as p, checkPull as r, cut as s, writeSummary as t, lint as u, warning as v };
