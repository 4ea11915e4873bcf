import type { Claim, DrawnLine, Issue, Reach, RedLine, Report } from '../model.js';
import type { StatementRecord } from './records.js';

/** What is known of red lines while their claims come and go. */

/** Who holds red lines, and on what. */
export interface Matter {
  readonly holderId: string;
  readonly issue: Issue;
}

/** That a statement draws a line. */
export interface Drawing {
  readonly statementId: string;
  readonly line: string;
}

export interface TouchedMatter extends Matter {
  readonly lines: readonly DrawnLine[];
  /** Statements with a claim there that are new or have changed. */
  readonly fresh: readonly string[];
  /** Statements that had a claim there before this transaction changed them or took them out, with their lines. */
  readonly gone: readonly Drawing[];
}

/** A statement with all its reports. */
export interface Claimed {
  readonly statement: StatementRecord;
  readonly reports: readonly Report[];
}

/** A line of a holder, and the statements that are not to be counted with the others that draw it. */
export interface Tally {
  readonly line: string;
  readonly holderId: string;
  /** The day on which it was drawn first. */
  readonly day: string | null;
  readonly without: readonly string[];
}

/** A line as it is to be, with the statements that are to be linked to it. */
export interface NewLine extends RedLine {
  readonly head: Claim;
  readonly reach: Reach | null;
  readonly statementIds: readonly string[];
}

/** What is to change in the red lines of a holder on an issue. */
export interface Redrawn extends Matter {
  readonly redLines: readonly NewLine[];
  /** Lines that are none any more. */
  readonly removed: readonly string[];
  /** Statements that draw a line no longer. */
  readonly left: readonly Drawing[];
  /** Lines of older graphs of which the bounds are known now. */
  readonly bounded: readonly (Reach & { readonly line: string })[];
}
