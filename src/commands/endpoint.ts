import type { EndpointOptions } from '../serve/endpoint.js';
import type { Store } from '../store/store.js';
import { fold, stems } from '../store/words.js';

/** What serve needs of a store: the reader, and the words as the store keeps them. */
export async function endpointOver(store: Store, version: string): Promise<EndpointOptions> {
  const about = await store.describe();
  return { reader: store, words: { fold, stems }, about: { engine: `${about.engine} ${about.version}`, version } };
}
