/** What can go wrong, each with a message that says what to do about it. */

import { AssertionError } from "node:assert";

/** Anything that this package throws, but for failed asserts. */
export class BailiwickError extends Error {
  /** @param {string} message @param {ErrorOptions} [options] */
  constructor(message, options) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** There is no program `bailiwick`. */
export class ProgramNotFound extends BailiwickError {}

/** A command of the program ended with a status that isn't an answer. */
export class ProgramFailed extends BailiwickError {
  /** @param {string} message @param {number | null} status */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/** A server ended before it was ready, or wasn't ready in time. The message ends with what it said last. */
export class ServerFailed extends BailiwickError {}

/** One of Bailiwick's own routes refused what it was asked. */
export class Refused extends BailiwickError {
  /** @param {string} message @param {number} status */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/** Background work is left. */
export class NotSettled extends BailiwickError {
  /** @param {string} message @param {{ work: string, due_at: string }[]} outstanding */
  constructor(message, outstanding) {
    super(message);
    this.outstanding = outstanding;
  }
}

/** Files don't make an organization, or make another one than is there. */
export class ImportFailed extends BailiwickError {}

/** No account of the organization has this name, address or id, or several have it. */
export class UnknownAccount extends BailiwickError {}

/**
 * An expectation that doesn't hold, as the program tells it.
 * @typedef {object} Outcome
 * @property {string} file
 * @property {number} line
 * @property {string} name
 * @property {string} kind
 * @property {"holds" | "fails" | "undecided"} verdict
 * @property {{ about?: string, expected: string, is: string, because?: string, undecided?: boolean }[]} findings
 * @property {string[]} [notes]
 */

/** The organization isn't as expected. */
export class ExpectationFailed extends AssertionError {
  /** @param {string} message @param {Outcome[]} outcomes */
  constructor(message, outcomes) {
    super({ message });
    this.name = new.target.name;
    this.outcomes = outcomes;
  }
}

/** Whether it is as expected hangs on condition keys of which nobody told. The message names them. */
export class ExpectationUndecided extends ExpectationFailed {}
