import { CallCommunity } from '../../../people/call-community';

/** The head of the page calls the grid worker, who may be the one whom it is about. */
export const CallAnother = () => <CallCommunity evenElder />;
