import { View } from '@tarojs/components';
import type { ActingView } from '../../../../shared/proxies/acting-for';
import { PrimaryButton } from '../../../kit/button';
import { failureWords } from '../../../kit/failure-words';
import { Sheet } from '../../../kit/sheet';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { useRevokeActingFor } from '../../../proxies/use-revoke-acting-for';

interface EndSheetProps {
  readonly acting: ActingView;
  /** It is done for me; otherwise I do it for somebody. */
  readonly mine?: boolean;
  readonly onClose: () => void;
}

/** What ends says what follows: at once, and what was done before stays. */
export const EndSheet = ({ acting, mine = false, onClose }: EndSheetProps) => {
  const revoke = useRevokeActingFor();
  const { principalId, agentId, name } = acting;
  const send = () => revoke.mutate({ params: { principalId, agentId }, body: {} }, { onSuccess: onClose });
  return (
    <Sheet open title={mine ? '取消代办' : '不再代办'} onClose={onClose}>
      <View className="family-words">
        {mine
          ? `取消后马上生效：${name}不能再替您办事，也看不到您的心愿和投诉建议。已经办过的事不变。以后还需要，可以再同意一次。`
          : `结束后马上生效：您不能再替${name}办事。已经办过的事不变。以后还需要，要请对方再同意一次。`}
      </View>
      <WhoReads words="您、对方和社区" />
      {revoke.error && <Refused words={failureWords[revoke.error.code]} />}
      <PrimaryButton label={mine ? `取消${name}的代办` : `不再替${name}办事`} busy={revoke.isPending} onTap={send} />
    </Sheet>
  );
};
