/** Tests of one's own AWS organization: starts Bailiwick, gives clients of it, and holds organizations to what they have to be. */

export { assertAllowed, assertCompliant, assertDenied, assertEffective, assertExpectations } from "./asserts.js";
export {
  BailiwickError,
  ExpectationFailed,
  ExpectationUndecided,
  ImportFailed,
  NotSettled,
  ProgramFailed,
  ProgramNotFound,
  Refused,
  ServerFailed,
  UnknownAccount,
} from "./errors.js";
export { Branch, Organization } from "./organization.js";
export { Server, startServer } from "./server.js";

/** @typedef {import("./errors.js").Outcome} Outcome */
/** @typedef {import("./organization.js").Account} Account */
/** @typedef {import("./organization.js").Decision} Decision */
/** @typedef {import("./organization.js").Fault} Fault */
/** @typedef {import("./organization.js").Request} Request */
/** @typedef {import("./server.js").ServerOptions} ServerOptions */
