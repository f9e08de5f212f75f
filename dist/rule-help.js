// src/core/rule-settings.ts
const AREAS = {
	attribution: {
		options: [
			{
				key: "attribution.scopes",
				meaning: "where such lines are looked for"
			},
			{
				key: "attribution.deny",
				meaning: "further lines that count"
			},
			{
				key: "attribution.co_authors",
				meaning: "whether people may be named as co-authors"
			},
			{
				key: "attribution.commit_identities",
				meaning: "whether a tool may be the author or the committer"
			}
		],
		whenOff: "Where the people who publish the documents agree that tools are to be credited."
	},
	index: {
		options: [{
			key: "indexes",
			meaning: "the lists of documents, and what their entries look like"
		}, {
			key: "kinds[].must_be_in",
			meaning: "which documents have to be in which list"
		}],
		whenOff: "Where a program writes the index from the documents; the program is then to be right."
	},
	link: {
		options: [{
			key: "ignore",
			meaning: "documents that are not linted, such as generated ones"
		}],
		whenOff: "Hardly ever: such a link misleads every reader, unless a site is built from the documents and rewrites links on the way."
	},
	metadata: {
		options: [{
			key: "kinds[].metadata",
			meaning: "the form and the place of the block, its fields, and what their values are"
		}],
		whenOff: "Where nobody, neither a reader nor a program, goes by these fields. A kind without any has `metadata: {form: none}`."
	},
	"pull-request": {
		options: [],
		whenOff: "Where the texts of pull requests are nobody’s concern once they are merged."
	},
	reference: {
		options: [
			{
				key: "kinds[].refs.doc_mention",
				meaning: "what becomes of the names of documents that are there, and of those that are not"
			},
			{
				key: "markers",
				meaning: "the words and patterns that announce what is still to come"
			},
			{
				key: "roots",
				meaning: "where documents are looked up that are named without their directory"
			}
		],
		whenOff: "Where documents name files of other repositories in the same way as their own."
	},
	script: {
		options: [
			{
				key: "kinds[].scripts.fences",
				meaning: "which language the label of a block stands for"
			},
			{
				key: "kinds[].scripts.skip",
				meaning: "languages that are not parsed"
			},
			{
				key: "kinds[].scripts.placeholders",
				meaning: "what stands for something else in a script"
			}
		],
		whenOff: "Where blocks are shown and never run. A single block is passed over with `no-check` behind its language."
	},
	structure: {
		options: [],
		whenOff: "Where documents of the kind are free in their form; the other kinds can keep theirs."
	},
	tool: {
		options: [],
		whenOff: "Where somebody else sees to it; what it reports is then to be found nowhere else."
	}
};
/** The settings of the area of a rule; nothing in particular for an area that is not known. */
function settingsOf(ruleId) {
	const area = ruleId.slice(0, ruleId.indexOf("/"));
	return AREAS[area] ?? {
		options: [],
		whenOff: "Where its description is not what you want of your documents."
	};
}
// src/core/rule-help.ts
const WEIGHTS = {
	error: "a mandatory fix",
	warning: "should be fixed",
	info: "an observation"
};
/** The one source of `explain`, the page of rules, the help in SARIF and the rules of the HTML report. */
function helpOf(rule) {
	const { id, severity, description, rationale, examples = [], reads = "markdown" } = rule;
	const settings = settingsOf(id);
	const isInDocuments = !id.startsWith("tool/") && reads !== "commit" && reads !== "pull-request";
	return {
		id,
		severity,
		description,
		rationale,
		weight: WEIGHTS[severity],
		examples: [...examples].sort((a, b) => Number(a.findings.length === 0) - Number(b.findings.length === 0)),
		options: rule.options ?? settings.options,
		whenOff: rule.whenOff ?? settings.whenOff,
		suppression: isInDocuments ? `<!-- docs-curator disable-next-line ${id} -- the reason -->` : null
	};
}
/** The line of a configuration file that switches a rule off. */
function switchOff(id) {
	return `rules: {${id}: off}`;
}
/** The anchor of a rule on a page: `link/missing-target` is at `#link-missing-target`. */
function anchorOf(ruleId) {
	return ruleId.replaceAll("/", "-");
}
export { helpOf as n, switchOff as r, anchorOf as t };
