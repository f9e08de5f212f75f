export { t as checkJson, n as checkJsonDocument } from "./json3.js";
