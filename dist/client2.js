export { t as createClient } from "./client.js";
