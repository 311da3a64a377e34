import * as contracts from '../../shared/wishes/contract';
import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { readTableEnv } from '../platform/env';
import { httpHandler, route } from '../platform/http';
import { systemIds } from '../platform/ids';
import { sessionsWith } from '../platform/session';
import { openTable } from '../platform/table';
import { askWishInfo } from '../wishes/ask-wish-info';
import { claimWish } from '../wishes/claim-wish';
import { confirmWish } from '../wishes/confirm-wish';
import { deliverWish } from '../wishes/deliver-wish';
import { getWish } from '../wishes/get-wish';
import { listMyClaims, listMyWishes, listWall, listWishQueue } from '../wishes/list-wishes';
import { publishWish } from '../wishes/publish-wish';
import { releaseWish } from '../wishes/release-wish';
import { resubmitWish } from '../wishes/resubmit-wish';
import { settleWish } from '../wishes/settle-wish';
import { submitWish } from '../wishes/submit-wish';
import { wishStoreOn } from '../wishes/wish-store.dynamo';
import { withdrawWish } from '../wishes/withdraw-wish';

const env = readTableEnv();
const table = openTable(env.TABLE_NAME);
const ports = { wishes: wishStoreOn(table, signedCursors(env.SESSION_SECRET)), ids: systemIds };

export const handler = httpHandler(
  [
    route(contracts.submitWish, submitWish(ports)),
    route(contracts.listWall, listWall(ports)),
    route(contracts.getWish, getWish(ports)),
    route(contracts.listMyWishes, listMyWishes(ports)),
    route(contracts.listMyClaims, listMyClaims(ports)),
    route(contracts.listWishQueue, listWishQueue(ports)),
    route(contracts.askWishInfo, askWishInfo(ports)),
    route(contracts.resubmitWish, resubmitWish(ports)),
    route(contracts.publishWish, publishWish(ports)),
    route(contracts.claimWish, claimWish(ports)),
    route(contracts.releaseWish, releaseWish(ports)),
    route(contracts.deliverWish, deliverWish(ports)),
    route(contracts.settleWish, settleWish(ports)),
    route(contracts.confirmWish, confirmWish(ports)),
    route(contracts.withdrawWish, withdrawWish(ports)),
  ],
  { table, sessions: sessionsWith(env.SESSION_SECRET), clock: systemClock },
);
