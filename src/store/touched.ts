import type { Claim } from '../model.js';
import { fieldsOf, integer, list, text, textOrNull, texts } from './fields.js';
import type { GraphTransaction, Row } from './graph.js';
import type { Redrawn, StandingClaim, TouchedMatter } from './matters.js';
import { claimBlock, matterOf, type StatementNode } from './node-rows.js';

/** Which red lines a transaction has to look at again, by the claims that it puts in, changes and takes out. */
export function makeTouched(graph: GraphTransaction, lock: (blocks: readonly string[]) => Promise<void>) {
  const fresh = new Map<string, string[]>();
  const gone = new Map<string, Row[]>();
  const drawn = new Map<string, Row[]>();

  /** The red lines in blocks, which are read once. */
  async function linesIn(blocks: readonly string[]): Promise<readonly Row[]> {
    const unread = blocks.filter((block) => !drawn.has(block));
    if (unread.length > 0) {
      await lock(unread);
      for (const block of unread) drawn.set(block, []);
      for (const row of await graph.read('read/red-lines-in-blocks', { blocks: unread }))
        drawn.get(text(row, 'block'))?.push(row);
    }
    return blocks.flatMap((block) => drawn.get(block) ?? []);
  }

  return {
    /** The red lines in whose place others come. */
    async replacedBy(matters: readonly Redrawn[]): Promise<readonly Row[]> {
      const ids = new Map(
        matters.map(({ holderId, issue, replaced }) => [claimBlock(holderId, issue), new Set(replaced)]),
      );
      const rows = await linesIn([...ids.keys()].sort());
      return rows.filter((row) => ids.get(text(row, 'block'))?.has(text(row, 'id')));
    },

    /** To be called before statements go or change; `blocks` are those that they stand in. */
    async leave(ids: readonly string[], blocks: readonly string[]): Promise<void> {
      const claimed = blocks.filter((block) => matterOf(block) !== null);
      if (claimed.length === 0) return;
      await lock(claimed);
      for (const block of claimed) gone.set(block, gone.get(block) ?? []);
      for (const row of await graph.read('read/lines-of-statements', { ids })) gone.get(text(row, 'block'))?.push(row);
    },

    claim(nodes: readonly StatementNode[]): void {
      for (const { id, blocks } of nodes) {
        for (const block of blocks) if (matterOf(block) !== null) fresh.set(block, [...(fresh.get(block) ?? []), id]);
      }
    },

    async matters(): Promise<readonly TouchedMatter[]> {
      const blocks = [...new Set([...fresh.keys(), ...gone.keys()])].sort();
      await linesIn(blocks);
      return blocks.flatMap((block) => {
        const matter = matterOf(block);
        if (matter === null) return [];
        const [come, went] = [fresh.get(block) ?? [], gone.get(block) ?? []];
        const lines = (drawn.get(block) ?? []).map((row) => {
          const id = text(row, 'id');
          const [first] = list(row, 'heads', (head) => fieldsOf(head, 'head'));
          const head = first === undefined ? null : claimOf(first, row.heads, matter.holderId);
          const left = went.find((one) => one.line === id && integer(one, 'position') === 0);
          const was = left === undefined ? null : claimOf(left, left.claims, matter.holderId);
          const isThere = was === null || come.includes(was.statementId);
          return { id, head: isThere ? head : null, was };
        });
        const left = [...new Set(went.map((row) => text(row, 'line')))];
        return [{ ...matter, lines, fresh: come, gone: went.map((row) => text(row, 'id')), left }];
      });
    },
  };
}

/** What a row says that a statement claims; `claims` are those of its reports, of any holder. */
function claimOf(row: Row, claims: unknown, holderId: string): Claim {
  const told = list({ claims }, 'claims', (claim) => fieldsOf(claim, 'claim'));
  return {
    statementId: text(row, 'id'),
    earliest: textOrNull(row, 'earliest'),
    triggers: told.flatMap((one) => (one.holder === holderId ? [text(one, 'trigger')] : [])),
  };
}

/** A row of `read/claims-in-blocks`. */
export function standingClaim(row: Row): StandingClaim {
  return {
    statementId: text(row, 'id'),
    earliest: textOrNull(row, 'earliest'),
    triggers: texts(row, 'triggers'),
    lines: texts(row, 'lines'),
  };
}
