import { D as ToolError, i as isInside, l as readSmallFile } from "./start.js";
import { $t as decodeText, A as lint, Bt as CONFIG_PATH, Ct as listRuleIds, D as Workspace, Et as createKindOf, I as rules, M as LoadedModules, Mt as conventionsOf, Tt as sidecarOf, bt as createParser, jt as DEFAULT_PRESET, k as prepare, xt as loadDataParser, yt as Document } from "./core.js";
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
// node_modules/trough/lib/index.js
/**
* Wrap `middleware` into a uniform interface.
*
* You can pass all input to the resulting function.
* `callback` is then called with the output of `middleware`.
*
* If `middleware` accepts more arguments than the later given in input,
* an extra `done` function is passed to it after that input,
* which must be called by `middleware`.
*
* The first value in `input` is the main input value.
* All other input values are the rest input values.
* The values given to `callback` are the input values,
* merged with every non-nullish output value.
*
* * if `middleware` throws an error,
*   returns a promise that is rejected,
*   or calls the given `done` function with an error,
*   `callback` is called with that error
* * if `middleware` returns a value or returns a promise that is resolved,
*   that value is the main output value
* * if `middleware` calls `done`,
*   all non-nullish values except for the first one (the error) overwrite the
*   output values
*
* @param {Middleware} middleware
*   Function to wrap.
* @param {Callback} callback
*   Callback called with the output of `middleware`.
* @returns {Run}
*   Wrapped middleware.
*/
function wrap(middleware, callback) {
	/** @type {boolean} */
	let called;
	return wrapped;
	/**
	* Call `middleware`.
	* @this {any}
	* @param {Array<any>} parameters
	* @returns {void}
	*/
	function wrapped(...parameters) {
		const fnExpectsCallback = middleware.length > parameters.length;
		/** @type {any} */
		let result;
		if (fnExpectsCallback) parameters.push(done);
		try {
			result = middleware.apply(this, parameters);
		} catch (error) {
			const exception = error;
			if (fnExpectsCallback && called) throw exception;
			return done(exception);
		}
		if (!fnExpectsCallback) {
			if (result && result.then && typeof result.then === "function") result.then(then, done);
			else if (result instanceof Error) done(result);
			else then(result);
		}
	}
	/**
	* Call `callback`, only once.
	*
	* @type {Callback}
	*/
	function done(error, ...output) {
		if (!called) {
			called = true;
			callback(error, ...output);
		}
	}
	/**
	* Call `done` with one value.
	*
	* @param {any} [value]
	*/
	function then(value) {
		done(null, value);
	}
}
// node_modules/unified-lint-rule/lib/index.js
/**
* @import {TransformCallback} from 'unified'
* @import {Plugin, Rule} from 'unified-lint-rule'
* @import {Node} from 'unist'
* @import {VFile} from 'vfile'
*/
/**
* @typedef {'error' | 'on' | 'off' | 'warn'} Label
*   Severity label;
*   `'off'`: `0`, `'on'` and `warn`: `1`, `'error'`: `2`.
*
* @typedef Meta
*   Rule metadata.
* @property {string} origin
*   Name of the lint rule.
* @property {string | null | undefined} [url]
*   Link to documentation (optional).
*
* @typedef {0 | 1 | 2} Severity
*   Severity number;
*   `0`: `'off'`, `1`: `'on'` and `warn`, `2`: `'error'`.
*/
/**
* @template {Node} [Tree=Node]
*   Node kind.
* @template {unknown} [Option=unknown]
*   Parameter kind.
* @param {Meta | string} meta
*   Info.
* @param {Rule<Tree, Option>} rule
*   Rule.
* @returns {Plugin<Tree, Option>}
*   Plugin.
*/
function lintRule(meta, rule) {
	const id = typeof meta === "string" ? meta : meta.origin;
	const url = typeof meta === "string" ? void 0 : meta.url;
	const parts = id.split(":");
	/* c8 ignore next -- Possibly useful if externalised later. */
	const source = parts[1] ? parts[0] : void 0;
	const ruleId = parts[1];
	Object.defineProperty(plugin, "name", { value: id });
	return plugin;
	/**
	* @param {[level: Label | Severity | boolean, option?: Option] | Label | Option | Severity} [config]
	*   Config.
	* @returns
	*   Transform, if on.
	*/
	function plugin(config) {
		const [severity, options] = coerce(ruleId, config);
		const fatal = severity === 2;
		if (!severity) return;
		/**
		* @param {Tree} tree
		*   Tree.
		* @param {VFile} file
		*   File.
		* @param {TransformCallback<Tree>} next
		*   Next.
		* @returns {undefined}
		*   Nothing.
		*/
		return function(tree, file, next) {
			let index = file.messages.length - 1;
			wrap(rule, function(error) {
				const messages = file.messages;
				/* c8 ignore next 8 -- add the error,
				* if not already properly added.
				* Only happens for incorrect plugins. */
				if (error && !messages.includes(error)) try {
					file.fail(error);
				} catch {}
				while (++index < messages.length) Object.assign(messages[index], {
					fatal,
					ruleId,
					source,
					url
				});
				next();
			})(tree, file, options);
		};
	}
}
/**
* Coerce a value to a severity--options tuple.
*
* @template {unknown} [Option=unknown]
*   Parameter kind.
* @param {string} name
*   Rule name.
* @param {[level: Label | Severity | boolean, option?: Option] | Option} config
*   Configuration.
* @returns {[severity: Severity, parameter: Option | undefined]}
*   Severity and options.
*/
function coerce(name, config) {
	if (Array.isArray(config)) {
		const [severity, option] = config;
		switch (severity) {
			case false:
			case 0:
			case "off": return [0, option];
			case true:
			case 1:
			case "on":
			case "warn": return [1, option];
			case 2:
			case "error": return [2, option];
			default:
				if (typeof severity === "number") throw new Error("Incorrect severity `" + severity + "` for `" + name + "`, expected 0, 1, or 2");
				return [1, config];
		}
	}
	return [1, config];
}
// src/remark/conventions.ts
const MAX_CONFIG_BYTES = 64e3;
/**
* Finds the nearest directory that has a configuration, from a directory upwards to the top of its git checkout; without either, `fallback`. Throws a `ToolError`
* when the configuration is none. Read for every document: an editor's process outlives many changes of it.
*/
async function findPlace(directory, fallback) {
	const root = findRoot(directory, fallback);
	const bytes = readSmallFile(join(root, CONFIG_PATH), CONFIG_PATH, MAX_CONFIG_BYTES, root);
	if (bytes === null) return {
		root,
		conventions: conventionsOf(DEFAULT_PRESET)
	};
	const decoded = decodeText(bytes);
	if ("reason" in decoded) throw new ToolError(`Cannot read \`${CONFIG_PATH}\`: ${decoded.reason}`);
	const { parseConfig } = await import("./parse.js");
	return {
		root,
		conventions: parseConfig(decoded.text, CONFIG_PATH, listRuleIds(rules))
	};
}
function findRoot(start, fallback) {
	let directory = resolve(start);
	for (let next = directory;; next = dirname(directory)) {
		directory = next;
		if (existsSync(join(directory, ".github/docs-curator.yml")) || existsSync(join(directory, ".git"))) return directory;
		if (dirname(directory) === directory) return isInside(fallback, start) ? fallback : start;
	}
}
// src/remark/lint-file.ts
let parser = null;
const reads = /* @__PURE__ */ new WeakMap();
const modules = new LoadedModules();
/**
* What one rule says of one file, which is all that it sees. The text is parsed by this tool, once a file, not by remark: which
* extensions a project gives to remark must not decide what is found.
*/
async function lintFile(file, rule) {
	let reading = reads.get(file);
	if (reading === void 0) {
		reading = readFile(file);
		reads.set(file, reading);
	}
	const { workspace, document, conventions } = await reading;
	await prepare(workspace, conventions, [rule], modules);
	const options = {
		today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
		known: rules
	};
	return {
		document,
		findings: lint(workspace, conventions, [rule], modules, options).findings.filter(({ path }) => path === document.path)
	};
}
async function readFile(file) {
	parser ??= createParser();
	const parse = await parser;
	const location = resolve(file.cwd, file.path ?? "document.md");
	const place = await findPlace(dirname(location), resolve(file.cwd));
	const path = relative(place.root, location).split(sep).join("/");
	const text = String(file).replace(/^\uFEFF/u, "");
	const document = new Document(path, text, parse(text));
	const files = place.conventions.kinds.flatMap(({ when }) => when !== null && existsSync(join(place.root, when)) ? [when] : []);
	const parseData = await loadDataParser(place.conventions);
	const texts = readSidecar(place, path, new Set(files));
	const workspace = new Workspace({
		documents: [document],
		files: [path, ...files],
		texts,
		parseData,
		isPartial: true
	});
	return {
		...place,
		document,
		workspace
	};
}
function readSidecar({ root, conventions }, path, files) {
	const { metadata } = createKindOf(conventions, { files }).kindOf(path);
	const sidecar = metadata && sidecarOf(path, metadata);
	const bytes = sidecar && readSmallFile(join(root, sidecar), sidecar, 2e6, root);
	const decoded = bytes ? decodeText(bytes) : null;
	return sidecar && decoded && "text" in decoded ? [{
		path: sidecar,
		text: decoded.text
	}] : [];
}
// src/remark/plugin.ts
/** A fix that takes in more text than this is none to offer beside one word. */
const MAX_REPLACED = 4e3;
/**
* A rule as a plugin of unified: each finding becomes a message of the source `docs-curator`, with the help as its note, and with the
* text that should stand there as `expected` where the finding has a fix.
*/
function toRemarkPlugin(rule) {
	return lintRule(`docs-curator:${rule.id}`, async (_tree, file) => {
		const linted = await lintFile(file, rule).catch((error) => reportOnce(file, error));
		if (linted === null) return;
		const { document, findings } = linted;
		for (const finding of findings) {
			const replacement = finding.ruleId === rule.id ? replacementOf(document, finding) : null;
			const message = file.message(finding.message, { place: toPlace(document, replacement?.range ?? rangeOf(document, finding)) });
			keepLighter(message, finding.severity);
			if (finding.help !== null) message.note = finding.help;
			if (replacement !== null) message.expected = [replacement.text];
		}
	});
}
const reported = /* @__PURE__ */ new WeakSet();
/** Says what keeps the tool from its job, such as a mistake in the configuration, once for all its rules. Throws what is no such thing. */
function reportOnce(file, error) {
	if (!(error instanceof ToolError)) throw error;
	if (reported.has(file)) return null;
	reported.add(file);
	const message = file.message(error.place === null ? error.message : `${error.place}: ${error.message}`);
	Object.defineProperty(message, "fatal", {
		enumerable: true,
		configurable: true,
		get: () => true,
		set: () => void 0
	});
	return null;
}
/**
* unified gives all messages of a rule one weight when the rule has run. A finding that is lighter than its rule stays lighter: as an
* error only where both say so, and an observation as what unified calls info.
*/
function keepLighter(message, severity) {
	let weight = false;
	Object.defineProperty(message, "fatal", {
		enumerable: true,
		configurable: true,
		get: () => severity === "info" ? void 0 : severity === "warning" ? false : weight,
		set: (value) => {
			weight = value;
		}
	});
}
function rangeOf(document, { line, column, endLine, endColumn }) {
	const offsetOf = (at, inLine) => document.lines.startOf(at) + inLine - 1;
	return {
		start: offsetOf(line, column),
		end: offsetOf(endLine, endColumn)
	};
}
/** The smallest text that holds the finding and its fix, and what it should be. Null when there is no fix, or one far away. */
function replacementOf(document, finding) {
	const edits = finding.fix?.edits.toSorted((a, b) => a.start - b.start) ?? [];
	if (edits.length === 0 || edits.some(({ path }) => path !== document.path)) return null;
	const own = rangeOf(document, finding);
	const range = {
		start: Math.min(own.start, ...edits.map(({ start }) => start)),
		end: Math.max(own.end, ...edits.map(({ end }) => end))
	};
	if (range.end - range.start > MAX_REPLACED) return null;
	let text = "";
	let from = range.start;
	for (const edit of edits) {
		text += document.text.slice(from, edit.start) + edit.text;
		from = edit.end;
	}
	return {
		range,
		text: text + document.text.slice(from, range.end)
	};
}
function toPlace(document, { start, end }) {
	const pointOf = (offset) => ({
		...document.lines.pointAt(offset),
		offset
	});
	return {
		start: pointOf(start),
		end: pointOf(end)
	};
}
// src/remark.ts
const local = rules.filter(({ scope }) => scope === "document");
/** Every rule that needs nothing but one document, as a plugin of unified, by its id. */
const plugins = Object.fromEntries(local.map((rule) => [rule.id, toRemarkPlugin(rule)]));
/** All of them; those that are errors fail the run. */
const preset = { plugins: local.map((rule) => [plugins[rule.id], [rule.severity === "error" ? "error" : "warn"]]) };
export { preset as default, plugins };
