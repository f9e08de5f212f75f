export { t as markdown } from "./summary.js";
