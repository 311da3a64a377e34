import * as claims from '../../../shared/wishes/claim-contract';
import * as own from '../../../shared/wishes/contract';
import * as lists from '../../../shared/wishes/list-contract';
import * as referrals from '../../../shared/wishes/referral-contract';
import * as desk from '../../../shared/wishes/staff-contract';
import * as tales from '../../../shared/wishes/story-contract';
import * as months from '../../../shared/wishes/wish-month-contract';
import type { PhotoAddresses, Vault } from '../../kernel/ports';
import type { DocumentPorts } from '../../kernel/request-document';
import { route } from '../../platform/http';
import type { WishPorts } from '../../wishes/act-on-wish';
import { amendWish } from '../../wishes/amend-wish';
import { acceptAssignment, declineAssignment } from '../../wishes/answer-assignment';
import { askWishInfo } from '../../wishes/ask-wish-info';
import { assignWish } from '../../wishes/assign-wish';
import { claimWish } from '../../wishes/claim-wish';
import { closeWish } from '../../wishes/close-wish';
import { confirmWish } from '../../wishes/confirm-wish';
import { deliverWish } from '../../wishes/deliver-wish';
import { extendClaim } from '../../wishes/extend-claim';
import { getWish } from '../../wishes/get-wish';
import { getWishBoard } from '../../wishes/get-wish-board';
import { getWishRules } from '../../wishes/get-wish-rules';
import { listReferrals } from '../../wishes/list-referrals';
import { listWishQueue } from '../../wishes/list-wish-queue';
import { listMyClaims, listMyWishes, listWall } from '../../wishes/list-wishes';
import { closeContact, openContact } from '../../wishes/open-contact';
import { publishWish } from '../../wishes/publish-wish';
import { referWish } from '../../wishes/refer-wish';
import { releaseWish } from '../../wishes/release-wish';
import { getWishMonth, requestWishMonth } from '../../wishes/request-wish-month';
import { resubmitWish } from '../../wishes/resubmit-wish';
import { revealContact } from '../../wishes/reveal-contact';
import { settleReferral } from '../../wishes/settle-referral';
import { settleWish } from '../../wishes/settle-wish';
import { leaveReserve, standInReserve } from '../../wishes/stand-in-reserve';
import { getStory, listStories, listThanks } from '../../wishes/stories';
import type { StoryShelf } from '../../wishes/story-shelf';
import { submitWish } from '../../wishes/submit-wish';
import { publishStory, takeDownStory, withdrawThanks } from '../../wishes/tell-story';
import { undoCompletion } from '../../wishes/undo-completion';
import type { WishIndex } from '../../wishes/wish-index';
import { withdrawWish } from '../../wishes/withdraw-wish';

const contracts = { ...own, ...lists, ...desk, ...claims, ...referrals, ...months, ...tales };

type Ports = WishPorts &
  DocumentPorts & {
    readonly index: WishIndex;
    readonly stories: StoryShelf;
    readonly vault: Vault;
    readonly pictures: PhotoAddresses;
  };

export const wishRoutes = (ports: Ports) => [
  route(contracts.submitWish, submitWish(ports)),
  route(contracts.listWall, listWall(ports)),
  route(contracts.getWish, getWish(ports)),
  route(contracts.listMyWishes, listMyWishes(ports)),
  route(contracts.listMyClaims, listMyClaims(ports)),
  route(contracts.listWishQueue, listWishQueue(ports)),
  route(contracts.getWishRules, getWishRules(ports)),
  route(contracts.listReferrals, listReferrals(ports)),
  route(contracts.getWishBoard, getWishBoard(ports)),
  route(contracts.requestWishMonth, requestWishMonth(ports)),
  route(contracts.getWishMonth, getWishMonth(ports)),
  route(contracts.askWishInfo, askWishInfo(ports)),
  route(contracts.resubmitWish, resubmitWish(ports)),
  route(contracts.publishWish, publishWish(ports)),
  route(contracts.amendWish, amendWish(ports)),
  route(contracts.assignWish, assignWish(ports)),
  route(contracts.acceptAssignment, acceptAssignment(ports)),
  route(contracts.declineAssignment, declineAssignment(ports)),
  route(contracts.extendClaim, extendClaim(ports)),
  route(contracts.closeWish, closeWish(ports)),
  route(contracts.referWish, referWish(ports)),
  route(contracts.settleReferral, settleReferral(ports)),
  route(contracts.openContact, openContact(ports)),
  route(contracts.closeContact, closeContact(ports)),
  route(contracts.revealContact, revealContact(ports)),
  route(contracts.claimWish, claimWish(ports)),
  route(contracts.standInReserve, standInReserve(ports)),
  route(contracts.leaveReserve, leaveReserve(ports)),
  route(contracts.releaseWish, releaseWish(ports)),
  route(contracts.deliverWish, deliverWish(ports)),
  route(contracts.settleWish, settleWish(ports)),
  route(contracts.confirmWish, confirmWish(ports)),
  route(contracts.undoCompletion, undoCompletion(ports)),
  route(contracts.publishStory, publishStory(ports)),
  route(contracts.takeDownStory, takeDownStory(ports)),
  route(contracts.withdrawThanks, withdrawThanks(ports)),
  route(contracts.listStories, listStories(ports)),
  route(contracts.getStory, getStory(ports)),
  route(contracts.listThanks, listThanks(ports)),
  route(contracts.withdrawWish, withdrawWish(ports)),
];
