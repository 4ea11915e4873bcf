import type { Claim, DrawnLine, Issue, RedLine, Report } from '../model.js';
import type { StatementRecord } from './records.js';

/** What is known of red lines while their claims come and go. */

/** Who holds red lines, and on what. */
export interface Matter {
  readonly holderId: string;
  readonly issue: Issue;
}

/** A claim with the lines that its statement draws by now. */
export interface StandingClaim extends Claim {
  readonly lines: readonly string[];
}

export interface TouchedMatter extends Matter {
  readonly lines: readonly DrawnLine[];
  /** Statements with a claim there that are new or have changed. */
  readonly fresh: readonly string[];
  /** Statements that had a claim there before this transaction changed them or took them out. */
  readonly gone: readonly string[];
  /** The lines of those. */
  readonly left: readonly string[];
}

/** A statement with all its reports. */
export interface Claimed {
  readonly statement: StatementRecord;
  readonly reports: readonly Report[];
}

/** Red lines in the place of those named. */
export interface Redrawn extends Matter {
  readonly redLines: readonly RedLine[];
  readonly replaced: readonly string[];
}
