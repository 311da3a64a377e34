import * as contracts from '../../../shared/files/contract';
import { getMyPortrait, getPhoto } from '../../files/get-photo';
import { setMyPortrait, withdrawPhoto } from '../../files/my-portrait';
import { type PhotoPorts, requestUpload } from '../../files/request-upload';
import { route } from '../../platform/http';

export const fileRoutes = (ports: PhotoPorts) => [
  route(contracts.requestUpload, requestUpload(ports)),
  route(contracts.getPhoto, getPhoto(ports)),
  route(contracts.getMyPortrait, getMyPortrait(ports)),
  route(contracts.setMyPortrait, setMyPortrait(ports)),
  route(contracts.withdrawPhoto, withdrawPhoto(ports)),
];
