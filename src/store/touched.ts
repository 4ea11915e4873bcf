import type { Claim, DrawnLine } from '../model.js';
import { integerOrNull, text, textOrNull, texts, textsOrNull } from './fields.js';
import type { GraphTransaction, Row } from './graph.js';
import type { Drawing, Matter, TouchedMatter } from './matters.js';
import { claimBlock, matterOf, type StatementNode } from './node-rows.js';

/** Which red lines a transaction has to look at again, by the claims that it puts in, changes and takes out. */
export function makeTouched(graph: GraphTransaction, lock: (blocks: readonly string[]) => Promise<void>) {
  const fresh = new Map<string, string[]>();
  const gone = new Map<string, Drawing[]>();
  const drawn = new Map<string, DrawnLine[]>();

  /** Reads the red lines in blocks, once. */
  async function readLines(blocks: readonly string[]): Promise<void> {
    const unread = blocks.filter((block) => !drawn.has(block));
    if (unread.length === 0) return;
    await lock(unread);
    for (const block of unread) drawn.set(block, []);
    for (const row of await graph.read('read/red-lines-in-blocks', { blocks: unread }))
      drawn.get(text(row, 'block'))?.push(drawnLine(row));
  }

  return {
    /** The red lines of some matters. */
    async linesOn(matters: readonly Matter[]): Promise<readonly (readonly DrawnLine[])[]> {
      const blocks = matters.map(({ holderId, issue }) => claimBlock(holderId, issue));
      await readLines(blocks.toSorted());
      return blocks.map((block) => drawn.get(block) ?? []);
    },

    /** To be called before statements go or change; `blocks` are those that they stand in. */
    async leave(ids: readonly string[], blocks: readonly string[]): Promise<void> {
      const claimed = blocks.filter((block) => matterOf(block) !== null);
      if (claimed.length === 0) return;
      await lock(claimed);
      for (const block of claimed) gone.set(block, gone.get(block) ?? []);
      for (const row of await graph.read('read/lines-of-statements', { ids }))
        gone.get(text(row, 'block'))?.push({ statementId: text(row, 'id'), line: text(row, 'line') });
    },

    claim(nodes: readonly StatementNode[]): void {
      for (const { id, blocks } of nodes) {
        for (const block of blocks) if (matterOf(block) !== null) fresh.set(block, [...(fresh.get(block) ?? []), id]);
      }
    },

    async matters(): Promise<readonly TouchedMatter[]> {
      const blocks = [...new Set([...fresh.keys(), ...gone.keys()])].sort();
      await readLines(blocks);
      return blocks.flatMap((block) => {
        const matter = matterOf(block);
        if (matter === null) return [];
        return [
          { ...matter, lines: drawn.get(block) ?? [], fresh: fresh.get(block) ?? [], gone: gone.get(block) ?? [] },
        ];
      });
    },
  };
}

function drawnLine(row: Row): DrawnLine {
  const headId = textOrNull(row, 'headId');
  const [words, least, until] = [textsOrNull(row, 'reach'), integerOrNull(row, 'least'), textOrNull(row, 'until')];
  return {
    id: text(row, 'id'),
    head:
      headId === null
        ? null
        : { statementId: headId, earliest: textOrNull(row, 'firstStated'), triggers: texts(row, 'headTriggers') },
    reach: words === null || least === null || until === null ? null : { words, least, until },
  };
}

/** A row of `read/claims-of-lines`. */
export function claimIn(row: Row): Claim {
  return {
    statementId: text(row, 'id'),
    earliest: textOrNull(row, 'earliest'),
    triggers: texts(row, 'triggers'),
  };
}
