export { t as findFork, n as findPulls, r as listCommits, i as listOpenNumbers, a as listTree, o as readTree } from "./pulls2.js";
