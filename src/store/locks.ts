import type { GraphTransaction } from './graph.js';

/** What one transaction keeps others from, each asked for once and in one order, so that two seldom wait crosswise. */
export function makeLocks(graph: GraphTransaction) {
  const blocks = new Set<string>();
  const articles = new Set<string>();
  return {
    async lock(ids: readonly string[]): Promise<void> {
      const fresh = take(blocks, ids);
      if (fresh.length > 0) await graph.lock(fresh);
    },

    async lockArticles(ids: readonly string[]): Promise<void> {
      const fresh = take(articles, ids);
      if (fresh.length > 0) await graph.lockArticles(fresh);
    },

    /** Blocks that a write of ours locks by itself. */
    holdBlocks(ids: readonly string[]): void {
      for (const id of ids) blocks.add(id);
    },

    holdArticle(id: string): void {
      articles.add(id);
    },
  };
}

function take(held: Set<string>, ids: readonly string[]): readonly string[] {
  const fresh = [...new Set(ids)].filter((id) => !held.has(id)).sort();
  for (const id of fresh) held.add(id);
  return fresh;
}
