import { m as splitPaths } from "./safe-read.js";
import { t as LineIndex } from "./text.js";
import { a as explainSize } from "./decode.js";
import { c as resolveCommit, l as runGit, o as demandGit, s as locateRepository } from "./open.js";
import { c as foldLine, i as findMessageMarkers, o as isTool } from "./attribution.js";
import { i as shorten, n as keyOf } from "./commit.js";
// src/sources/commits.ts
/** What is read of a commit before its message, each part ended by a zero byte. */
const FIELDS = [
	"%H",
	"%P",
	"%an",
	"%ae",
	"%cn",
	"%ce"
];
/**
* The messages of all commits that revisions name as git has it (`main..topic`; a single revision means all commits reachable from it,
* `^main` leaves out those reachable from another), in full, each as the document `commit:<sha>`, newest first. Throws a `ToolError`
* when git does not know a revision.
*/
async function readCommits(directory, ...revisions) {
	const range = revisions.join(" ");
	const args = [
		"log",
		...[
			`--format=${FIELDS.join("%x00")}%x00%B`,
			"-z",
			"--encoding=UTF-8",
			"--no-show-signature",
			"--no-patch",
			"--no-notes"
		],
		"--no-color",
		"--no-mailmap",
		"--end-of-options",
		...revisions,
		"--"
	];
	const output = await demandGit(`read commits \`${range}\``, directory, args);
	const documents = [];
	const unchecked = [];
	for (let start = 0; start < output.length;) {
		const fields = [];
		for (const _ of FIELDS) {
			const end = output.indexOf(0, start);
			fields.push(output.toString("utf8", start, end));
			start = end + 1;
		}
		const commit = toCommit(fields);
		const path = `commit:${commit.sha}`;
		const end = output.indexOf(0, start);
		const reason = explainSize(end - start);
		if (reason === null) documents.push({
			path,
			text: output.toString("utf8", start, end),
			commit
		});
		else unchecked.push({
			path,
			reason,
			isError: true
		});
		start = end + 1;
	}
	if (output.length === 0 && revisions.every((revision) => !revision.includes("..") && !/^\^|\^[@!-]/u.test(revision))) for (const revision of revisions) await resolveCommit(directory, revision);
	return {
		files: [],
		documents,
		unchecked,
		head: null
	};
}
function toCommit([sha = "", parents = "", author = "", authorEmail = "", committer = "", committerEmail = ""]) {
	return {
		sha,
		parents: parents === "" ? [] : parents.split(" "),
		author: {
			name: author,
			email: authorEmail
		},
		committer: {
			name: committer,
			email: committerEmail
		}
	};
}
// src/sources/history.ts
/** Branches that hold what is published, the likeliest first; the local ones count only while nobody works on them. */
const PUBLISHED = [
	"refs/remotes/origin/HEAD",
	"refs/remotes/origin/main",
	"refs/remotes/origin/master"
];
const LOCAL = ["refs/heads/main", "refs/heads/master"];
/** Which of some commits are on the main branch already, and what that is called; null when there is no such branch. */
async function findPublished(directory, shas) {
	const branch = await findPublishedBranch(directory);
	if (branch === null) return null;
	const output = await demandGit("read the history", directory, ["rev-list", "--stdin"], [
		...shas,
		`^${branch}`,
		""
	].join("\n"));
	const unpublished = new Set(output.toString("latin1").split("\n"));
	return {
		branch: (await readLink(directory, branch) ?? branch).replace(/^refs\/(?:remotes|heads)\//u, ""),
		shas: new Set(shas.filter((sha) => !unpublished.has(sha)))
	};
}
async function findPublishedBranch(directory) {
	const hasWorkTree = (await demandGit("read the repository", directory, ["rev-parse", "--is-inside-work-tree"])).toString("latin1").trim() === "true";
	const current = await readLink(directory, "HEAD");
	const hasRemotes = (await demandGit("read the remotes", directory, [
		"for-each-ref",
		"--count=1",
		"refs/remotes"
	])).length > 0;
	for (const name of hasRemotes ? PUBLISHED : LOCAL) {
		if (hasWorkTree && name === current) continue;
		if ((await runGit(directory, [
			"rev-parse",
			"--verify",
			"--quiet",
			`${name}^{commit}`
		])).kind === "done") return name;
	}
	return null;
}
/** The full name that a symbolic ref stands for; null when it is none. */
async function readLink(directory, name) {
	const result = await runGit(directory, [
		"symbolic-ref",
		"--quiet",
		name
	]);
	return result.kind === "done" ? result.stdout.toString("utf8").trim() : null;
}
/** Names that need no quotes on a command line. */
const PLAIN_NAME = /^[\w][\w./-]*$/u;
/** Which branch a commit is the tip of, and where that is pushed to. */
async function findPlace(directory, tip) {
	const current = await readLink(directory, "HEAD");
	const head = await runGit(directory, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]);
	const isCheckedOut = head.kind === "done" && head.stdout.toString("latin1").trim() === tip;
	const name = (isCheckedOut ? current : await findBranchAt(directory, tip))?.replace(/^refs\/heads\//u, "") ?? null;
	if (name === null || !PLAIN_NAME.test(name)) return {
		name: null,
		isCheckedOut,
		remote: null
	};
	const configured = await runGit(directory, [
		"config",
		"--get",
		`branch.${name}.remote`
	]);
	const remote = configured.kind === "done" ? configured.stdout.toString("utf8").trim() : "origin";
	const pushed = await runGit(directory, [
		"rev-parse",
		"--verify",
		"--quiet",
		`refs/remotes/${remote}/${name}^{commit}`
	]);
	return {
		name,
		isCheckedOut,
		remote: pushed.kind === "done" && PLAIN_NAME.test(remote) ? {
			name: remote,
			tip: pushed.stdout.toString("latin1").trim()
		} : null
	};
}
async function findBranchAt(directory, tip) {
	const args = [
		"for-each-ref",
		"--count=1",
		`--points-at=${tip}`,
		"--format=%(refname)",
		"refs/heads"
	];
	return (await demandGit("read the branches", directory, args)).toString("utf8").trim() || null;
}
/** What a rewrite did to the files: the paths at which two commits differ. Throws a `ToolError` when one of them does not exist. */
async function compareTips(directory, oldTip, newTip) {
	const [from, to] = await Promise.all([resolveCommit(directory, oldTip), resolveCommit(directory, newTip)]);
	return {
		from,
		to,
		paths: splitPaths(await demandGit("compare the tips", directory, [
			"diff-tree",
			"-r",
			"-z",
			"--name-only",
			"--no-renames",
			"--no-ext-diff",
			"--no-textconv",
			"--end-of-options",
			from,
			to,
			"--"
		]))
	};
}
/** Whether the object database holds a commit. */
async function hasCommit(directory, sha) {
	return (await runGit(directory, [
		"cat-file",
		"-e",
		`${sha}^{commit}`
	])).kind === "done";
}
/** Whether a commit is another one or in its history; null when the history at hand is cut off, so that nobody can tell. */
async function isAncestor(directory, sha, of) {
	const repository = await locateRepository(directory);
	if (repository === null || repository === "no-git" || repository.isShallow || !await hasCommit(directory, of)) return null;
	if (!await hasCommit(directory, sha)) return false;
	return (await runGit(directory, [
		"merge-base",
		"--is-ancestor",
		sha,
		of
	])).kind === "done";
}
// src/core/repair.ts
/** Longest list of commits that is written out. */
const MAX_NAMED = 20;
/** How the commits of this very branch get clean messages, and who has to do it. Empty when none is dirty. */
function planRepair(request) {
	const isPublished = ({ sha }) => request.published?.shas.has(sha) === true;
	const merged = request.dirty.filter(isPublished);
	const open = request.dirty.filter((commit) => !isPublished(commit));
	return [...merged.length > 0 ? [leaveMerged(merged, request.published?.branch ?? "")] : [], ...open.length > 0 ? reword(open, request) : []];
}
function leaveMerged(merged, branch) {
	const them = merged.length === 1 ? "it is" : "they are";
	return {
		advice: `${count(merged.length, "commit")} of \`${branch}\` cannot be mended by a contributor: rewrite nothing, ${them} in every clone and fork`,
		lines: [...describe(merged), `Only who maintains ${branch} may decide on it; what comes next is kept clean by the check`]
	};
}
function reword(dirty, request) {
	const { commits, place } = request;
	const rewritten = findRewritten(commits, dirty);
	const people = groupPeople(rewritten, request.isTool);
	const oldest = dirty.at(-1)?.sha ?? "";
	if (place === null) return [{
		advice: `Reword ${count(dirty.length, "commit")}, each on its own branch`,
		lines: describe(dirty)
	}];
	if (people.length <= 1) return [{
		advice: `${rewritten.length === 1 ? "The commit is" : `The ${rewritten.length} commits from ${shorten(oldest)} on are`} by one person, who can reword`,
		lines: [...describe(dirty), ...commandsFor(dirty, rewritten, request)]
	}];
	const ids = new Set(dirty.map(({ sha }) => sha));
	const isDirty = (sha) => ids.has(sha);
	const roles = people.map(({ name, shas }) => {
		return `${name}: ${[...listShas(shas.filter(isDirty), "to be reworded"), ...listShas(shas.filter((sha) => !isDirty(sha)), "would be replaced")].join("; ") || "has committed some of them"}`;
	});
	const follow = place.remote && place.name ? [`git fetch ${place.remote.name}`, followCommand(place.name, place.remote)] : [];
	return [
		{
			advice: `${people.length} people have commits that a rewrite would replace: agree on one who does it, the others push nothing`,
			lines: roles
		},
		{
			advice: "The one who rewrites",
			lines: [...describe(dirty), ...commandsFor(dirty, rewritten, request)]
		},
		...follow.length > 0 ? [{
			advice: "The others, when it is done and clean",
			lines: follow
		}] : []
	];
}
function followCommand(branch, remote) {
	return `git rebase --onto ${remote.name}/${branch} ${remote.tip.slice(0, 12)} ${branch}`;
}
function commandsFor(dirty, rewritten, { commits, place, range }) {
	const tip = commits[0]?.sha ?? "";
	const first = commits.find(({ sha }) => sha === dirty.at(-1)?.sha);
	const hasMerges = rewritten.some(({ parents }) => parents.length > 1);
	const start = (hasMerges ? commits.at(-1) : first)?.parents[0];
	const upstream = start === void 0 ? "--root" : start.slice(0, 12);
	const isTipAlone = dirty.length === 1 && dirty[0]?.sha === tip;
	const options = hasMerges ? "--rebase-merges " : "";
	const { name, isCheckedOut, remote } = place ?? {
		name: null,
		isCheckedOut: true,
		remote: null
	};
	const check = range ?? `${start === void 0 ? "" : `${upstream}..`}HEAD`;
	return [
		...remote === null ? [] : [`git fetch ${remote.name}`],
		...isCheckedOut ? [] : [name === null ? `git switch --detach ${tip.slice(0, 12)}` : `git switch ${name}`],
		...isTipAlone ? ["git commit --amend"] : [`git rebase --interactive ${options}${upstream} # write \`reword\` before ${listIds(dirty)}`],
		`docs-curator commits ${check} --old-tip ${tip.slice(0, 12)} # must say that all are clean and that no file differs`,
		...remote === null || name === null ? [] : [`git push --force-with-lease=${name}:${remote.tip} ${remote.name} ${name}`]
	];
}
/** The commits that get new ids: those that are reworded, and all that stand on them. */
function findRewritten(commits, dirty) {
	const children = /* @__PURE__ */ new Map();
	for (const { sha, parents } of commits) for (const parent of parents) {
		const known = children.get(parent) ?? [];
		known.push(sha);
		children.set(parent, known);
	}
	const found = /* @__PURE__ */ new Set();
	const left = dirty.map(({ sha }) => sha);
	for (let sha = left.pop(); sha !== void 0; sha = left.pop()) {
		if (found.has(sha)) continue;
		found.add(sha);
		for (const child of children.get(sha) ?? []) left.push(child);
	}
	return commits.filter(({ sha }) => found.has(sha));
}
/** Who has written or committed the commits. Two addresses under one name are one person; GitHub's own commits are nobody's. */
function groupPeople(commits, isTool) {
	const names = /* @__PURE__ */ new Map();
	const people = /* @__PURE__ */ new Map();
	for (const { sha, author, committer } of commits) {
		const both = [author, committer].filter(({ email }) => email !== "noreply@github.com");
		for (const [index, person] of both.entries()) {
			const name = isTool(person) ? `the author of ${shorten(sha)}` : person.name || person.email;
			const key = names.get(foldLine(name)) ?? keyOf(person);
			names.set(foldLine(name), key);
			const known = people.get(key) ?? {
				name,
				shas: []
			};
			people.set(key, known);
			if (index === 0) known.shas.push(sha);
		}
	}
	return [...people.values()];
}
function listShas(shas, what) {
	if (shas.length === 0) return [];
	const rest = shas.length > MAX_NAMED ? ` and ${shas.length - MAX_NAMED} more` : "";
	return [`${shas.slice(0, MAX_NAMED).map(shorten).join(", ")}${rest} ${what}`];
}
function describe(dirty) {
	const lines = dirty.toReversed().slice(0, MAX_NAMED).map((commit) => `# ${shorten(commit.sha)}: ${commit.lines.length === 0 ? "set its author" : `delete ${listLines(commit.lines)}`}`);
	return dirty.length > MAX_NAMED ? [...lines, `# and ${count(dirty.length - MAX_NAMED, "commit")} more`] : lines;
}
function listIds(dirty) {
	const ids = dirty.toReversed().slice(0, MAX_NAMED).map(({ sha }) => shorten(sha));
	return dirty.length > MAX_NAMED ? `${ids.join(", ")} and ${dirty.length - MAX_NAMED} more` : ids.join(", ");
}
function listLines(lines) {
	return `line${lines.length === 1 ? "" : "s"} ${lines.join(", ")}`;
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// src/use-cases/repair-commits.ts
/**
* The way to clean messages for the commits that the findings are about; empty when there are none.
*
* @param findHistory asked only when there are commits to mend, whose full ids it is given
*/
async function repairCommits(findings, documents, conventions, findHistory) {
	const paths = new Set(findings.filter(({ ruleId }) => ruleId === "attribution/commit").map(({ path }) => path));
	const dirty = documents.flatMap(({ path, text, commit }) => {
		if (!commit || !paths.has(path)) return [];
		const lines = new LineIndex(text);
		return [{
			sha: commit.sha,
			lines: findMessageMarkers(text, conventions).map(({ start }) => lines.pointAt(start).line)
		}];
	});
	if (dirty.length === 0) return [];
	return planRepair({
		commits: documents.flatMap(({ commit }) => commit ?? []),
		dirty,
		...await findHistory(dirty.map(({ sha }) => sha)),
		isTool: (person) => isTool(person, conventions)
	});
}
export { hasCommit as a, findPublished as i, compareTips as n, isAncestor as o, findPlace as r, readCommits as s, repairCommits as t };
