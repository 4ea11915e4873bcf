import type { Claim, DrawnLine } from '../model.js';
import { integerOrNull, text, textOrNull, texts, textsOrNull } from './fields.js';
import type { GraphTransaction, Row } from './graph.js';
import type { Drawing, Matter, TouchedMatter } from './matters.js';
import { claimBlock, lineBlock, matterOf, type StatementNode } from './node-rows.js';

/** Which red lines a transaction has to look at again, by the claims that it puts in, changes and takes out. */
export function makeTouched(graph: GraphTransaction, lock: (blocks: readonly string[]) => Promise<void>) {
  const fresh = new Map<string, string[]>();
  const gone = new Map<string, Drawing[]>();
  const drawn = new Map<string, DrawnLine[]>();

  /** The red lines of a holder on an issue, which are read once. */
  async function linesOn(matters: readonly Matter[]): Promise<readonly (readonly DrawnLine[])[]> {
    const unread = matters.filter((matter) => !drawn.has(lineBlock(matter)));
    if (unread.length > 0) {
      await lock(unread.map(({ holderId, issue }) => claimBlock(holderId, issue)));
      const blocks = unread.map(lineBlock).sort();
      for (const block of blocks) drawn.set(block, []);
      for (const row of await graph.read('read/red-lines-in-blocks', { blocks }))
        drawn.get(text(row, 'block'))?.push(drawnLine(row));
    }
    return matters.map((matter) => drawn.get(lineBlock(matter)) ?? []);
  }

  return {
    linesOn,

    /** To be called before statements go or change; `blocks` are those that they stand in. */
    async leave(ids: readonly string[], blocks: readonly string[]): Promise<void> {
      const claimed = blocks.filter((block) => matterOf(block) !== null);
      if (claimed.length === 0) return;
      await lock(claimed);
      for (const block of claimed) gone.set(block, gone.get(block) ?? []);
      for (const row of await graph.read('read/lines-of-statements', { ids }))
        gone
          .get(claimBlock(text(row, 'holder'), text(row, 'issue')))
          ?.push({ statementId: text(row, 'id'), line: text(row, 'line') });
    },

    claim(nodes: readonly StatementNode[]): void {
      for (const { id, blocks } of nodes) {
        for (const block of blocks) if (matterOf(block) !== null) fresh.set(block, [...(fresh.get(block) ?? []), id]);
      }
    },

    async matters(): Promise<readonly TouchedMatter[]> {
      const blocks = [...new Set([...fresh.keys(), ...gone.keys()])].sort();
      const matters = blocks.flatMap((block) => matterOf(block) ?? []);
      const lines = await linesOn(matters);
      return matters.map((matter, index) => {
        const block = claimBlock(matter.holderId, matter.issue);
        return { ...matter, lines: lines[index] ?? [], fresh: fresh.get(block) ?? [], gone: gone.get(block) ?? [] };
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
