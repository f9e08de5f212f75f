import { h as splitPaths } from "./start.js";
import { Gt as locateRepository, Kt as resolveCommit, Wt as demandGit, ct as shorten, dt as findMessageMarkers, en as explainSize, ht as foldLine, in as LineIndex, pt as isTool, qt as runGit, st as keyOf } from "./core.js";
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
/** Names of branches that others build on where a remote does not say which one that is. */
const DEFAULTS = [
	"main",
	"master",
	"trunk",
	"develop",
	"default"
];
/** Whether a branch is by its name one that others build on. */
function isDefaultName(name) {
	return DEFAULTS.includes(name);
}
/** The remotes whose branches are asked first; where there is neither, any remote is. */
const REMOTES = ["origin", "upstream"];
/** Branches that hold what is published where there is no remote; they count only while nobody works on them. */
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
	const refs = (await demandGit("read the remotes", directory, [
		"for-each-ref",
		"--format=%(refname)",
		"refs/remotes"
	])).toString("utf8");
	const remotes = [...new Set(Array.from(refs.matchAll(/^refs\/remotes\/([^/\n]+)\//gmu), ([, name = ""]) => name))];
	const usual = REMOTES.filter((name) => remotes.includes(name));
	const published = (usual.length > 0 ? usual : remotes).flatMap((remote) => ["HEAD", ...DEFAULTS].map((name) => `refs/remotes/${remote}/${name}`));
	for (const name of remotes.length > 0 ? published : LOCAL) {
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
	if (pushed.kind !== "done" || !PLAIN_NAME.test(remote)) return {
		name,
		isCheckedOut,
		remote: null
	};
	const remoteTip = pushed.stdout.toString("latin1").trim();
	const [isPublished, ahead] = await Promise.all([isDefaultBranch(directory, remote, name), listAuthors(directory, remoteTip, tip)]);
	return {
		name,
		isCheckedOut,
		remote: {
			name: remote,
			tip: remoteTip,
			isPublished,
			ahead
		}
	};
}
/** Whether a branch is the one that a remote's clones begin with, as the remote says, by its name, or since there is no other. */
async function isDefaultBranch(directory, remote, name) {
	if (isDefaultName(name)) return true;
	const link = await readLink(directory, `refs/remotes/${remote}/HEAD`);
	if (link !== null) return link === `refs/remotes/${remote}/${name}`;
	const args = [
		"for-each-ref",
		"--count=2",
		"--format=%(refname)",
		`refs/remotes/${remote}/`
	];
	return (await demandGit("read the branches", directory, args)).toString("utf8").trim().split("\n").length < 2;
}
/** Who wrote the commits that one commit has in its history and another has not: one entry a commit. */
async function listAuthors(directory, of, without) {
	const args = [
		"log",
		"--no-show-signature",
		"--format=%an%x00%ae",
		"--end-of-options",
		of,
		`^${without}`,
		"--"
	];
	return (await demandGit("read the history", directory, args)).toString("utf8").split("\n").slice(0, -1).map((line) => {
		const [name = "", email = ""] = line.split("\0");
		return {
			name,
			email
		};
	});
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
/** Most people that are named in one line. */
const MAX_AUTHORS = 5;
/** How the commits of this very branch get clean messages, and who has to do it. Empty when none is dirty. */
function planRepair(request) {
	const { commits, published, place } = request;
	const remote = place?.remote ?? null;
	const pushed = remote?.isPublished ? findHistory(commits, remote.tip) : /* @__PURE__ */ new Set();
	const isPublished = ({ sha }) => published?.shas.has(sha) === true || pushed.has(sha);
	const merged = request.dirty.filter(isPublished);
	const open = request.dirty.filter((commit) => !isPublished(commit));
	const branch = merged.some(({ sha }) => published?.shas.has(sha)) ? published?.branch : `${remote?.name}/${place?.name}`;
	return [...merged.length > 0 ? [leaveMerged(merged, branch ?? "")] : [], ...open.length > 0 ? remote !== null && remote.ahead.length > 0 ? takeIn(open, remote, request) : reword(open, request) : []];
}
/** A push would delete the commits that only the remote has, so none is named before the branch holds them. */
function takeIn(dirty, { name, ahead }, { place, isTool }) {
	const branch = `${name}/${place?.name ?? ""}`;
	const names = new Set(ahead.map((person) => isTool(person) ? "a tool" : person.name || person.email));
	const people = [...names].slice(0, MAX_AUTHORS);
	const rest = names.size > MAX_AUTHORS ? ` and ${names.size - MAX_AUTHORS} more` : "";
	return [{
		advice: `\`${branch}\` has ${count(ahead.length, "commit")} that the local branch does not have: take them in first, then check again`,
		lines: [
			...describe(dirty),
			`# by ${people.join(", ")}${rest}`,
			`git fetch ${name}`,
			`git log ${place?.name ?? "HEAD"}..${branch}`
		]
	}];
}
/** The commits among some that a commit has in its history, itself included. */
function findHistory(commits, tip) {
	const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]));
	const found = /* @__PURE__ */ new Set();
	const left = [tip];
	for (let sha = left.pop(); sha !== void 0; sha = left.pop()) {
		if (found.has(sha)) continue;
		found.add(sha);
		left.push(...parents.get(sha) ?? []);
	}
	return found;
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
	const isReset = dirty[0]?.lines.length === 0;
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
		...isTipAlone ? [`git commit --amend${isReset ? " --no-edit --reset-author" : ""}`] : [...explainTodo(dirty, rewritten), `git rebase --interactive ${options}${upstream}`],
		"# the next line must say that all are clean and that no file differs",
		`docs-curator commits ${check} --old-tip ${tip.slice(0, 12)}`,
		...remote === null || name === null ? [] : [pushCommand(name, remote, rewritten)]
	];
}
/** What to write into the list that git opens: a message is reworded, an author is set where the rebase stops. */
function explainTodo(dirty, rewritten) {
	const merges = new Set(rewritten.flatMap(({ sha, parents }) => parents.length > 1 ? [sha] : []));
	const edited = dirty.filter(({ lines }) => lines.length === 0);
	const reworded = dirty.filter(({ sha, lines }) => lines.length > 0 && !merges.has(sha));
	const merging = dirty.filter(({ sha, lines }) => lines.length > 0 && merges.has(sha));
	return [
		...reworded.length > 0 ? [`# in the list that opens, write reword before ${listIds(reworded)}`] : [],
		...merging.length > 0 ? [`# in the list that opens, change merge -C to merge -c before ${listIds(merging)}`] : [],
		...edited.length > 0 ? [`# in the list that opens, write ${edited.some(({ sha }) => merges.has(sha)) ? "edit (for a merge: break below it)" : "edit"} before ${listIds(edited)}`, "# where it stops: git commit --amend --no-edit --reset-author, then git rebase --continue"] : []
	];
}
/** Forced only where commits that were pushed are replaced, and never where others build on them. */
function pushCommand(branch, { name, tip, isPublished }, rewritten) {
	return `git push ${!isPublished && rewritten.some(({ sha }) => sha === tip) ? `--force-with-lease=${branch}:${tip} ` : ""}${name} ${branch}`;
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
		const both = [author, committer].filter((person) => person.email !== "noreply@github.com" && !isTool(person));
		for (const [index, person] of both.entries()) {
			const name = person.name || person.email;
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
export { hasCommit as a, readCommits as c, findPublished as i, compareTips as n, isAncestor as o, findPlace as r, isDefaultName as s, repairCommits as t };
