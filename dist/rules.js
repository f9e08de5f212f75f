export { I as rules } from "./core.js";
