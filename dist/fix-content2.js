export { t as fixContent } from "./fix-content.js";
