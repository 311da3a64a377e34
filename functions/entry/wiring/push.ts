import * as contracts from '../../../shared/push/contract';
import { route } from '../../platform/http';
import { type PushPorts, receivePush, verifyPush } from '../../push/receive-push';

export const pushRoutes = (ports: PushPorts) => [
  route(contracts.verifyPush, verifyPush(ports)),
  route(contracts.receivePush, receivePush(ports)),
];
