import { accept, type Result } from '../../shared/kernel/result';
import type { getServiceCard as contract } from '../../shared/service-cards/contract';
import type { ServiceCardView } from '../../shared/service-cards/service-card';
import type { Asked } from '../kernel/asked';
import { mergeCards } from './service-card';
import type { ServiceCardStore } from './service-card-store';

/** One call, whoever asks: a card says the same to everybody. */
export const getServiceCard =
  ({ cards }: { readonly cards: ServiceCardStore }) =>
  async ({ input }: Asked<typeof contract>): Promise<Result<ServiceCardView>> =>
    accept(mergeCards(await cards.read(input.query.nodes.split(','))));
