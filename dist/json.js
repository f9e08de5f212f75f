export { t as json } from "./json2.js";
