export { t as countTotals, n as describeFixable, r as describeTotals, i as groupByPath, a as plural } from "./totals2.js";
