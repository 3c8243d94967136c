import { type ActorView, viewActors } from "./actors.ts";
import type { Catalogue } from "./catalogue.ts";
import { type NetworkPages, viewNetwork } from "./network.ts";
import type { Page } from "./page.ts";

/** Makes the network of actors and the pages of every actor, which lead to the pages of its pairs. */
export function viewActorPages(catalogue: Catalogue): NetworkPages & { readonly actor: Page<ActorView>[] } {
  const network = viewNetwork(catalogue);
  const pairPages = new Set(network.pair.map(({ frame }) => frame.url));
  return { ...network, actor: viewActors(catalogue, pairPages) };
}
