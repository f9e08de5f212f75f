export { t as parseData } from "./parse-data2.js";
