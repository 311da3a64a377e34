import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import type { ShownCode, VisitRole } from '../../../../shared/visits/visit';
import { aria } from '../../../kit/aria';
import { SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { failureWords } from '../../../kit/failure-words';
import { Skeleton } from '../../../kit/skeleton';
import { Refused } from '../../../kit/trouble';
import { WhoReads } from '../../../kit/who-reads';
import { serverNow } from '../../../platform/server-time';
import { useExtendVisitCode } from '../../../visits/use-extend-visit-code';
import { useShowVisitCodes } from '../../../visits/use-show-visit-codes';
import { qrPicture } from './qr-picture';

const lookMs = 1000;

const codeAt = (codes: readonly ShownCode[], now: string): ShownCode | undefined =>
  codes.find(({ from, until }) => from <= now && now < until);

const secondsLeft = ({ until }: ShownCode, now: string): number =>
  Math.max(0, Math.ceil((Date.parse(until) - Date.parse(now)) / 1000));

/** The server's time, again and again while the page is there. */
const useServerTime = (): string => {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), lookMs);
    return () => clearInterval(timer);
  }, []);
  return now;
};

interface ShownProps {
  readonly shown: ShownCode;
  readonly now: string;
  readonly onExtended: (code: ShownCode) => void;
}

const Shown = ({ shown, now, onExtended }: ShownProps) => {
  const extend = useExtendVisitCode();
  const onTap = () => extend.mutate({ params: { code: shown.code } }, { onSuccess: onExtended });
  return (
    <Card>
      <View className="visit-qr" style={{ backgroundImage: qrPicture(shown.code) }} {...aria({ hidden: true })} />
      <View className="visit-digits">{`${shown.code.slice(0, 4)} ${shown.code.slice(4)}`}</View>
      <View className="t-note t-center">{`每30秒换一次，还有${secondsLeft(shown, now)}秒`}</View>
      {extend.error && <Refused words={failureWords[extend.error.code]} />}
      <SecondButton label="延长2分钟，让对方慢慢输" busy={extend.isPending} onTap={onTap} />
    </Card>
  );
};

/** Codes for ten minutes lie on the phone, so that a stairwell without network does no harm; then it asks for more. */
export const LiveCode = ({ body }: { body: { role: VisitRole; nodeId?: string } | { wishId: string } }) => {
  const show = useShowVisitCodes();
  const { mutate, isPending, error } = show;
  const now = useServerTime();
  const [extended, setExtended] = useState<ShownCode>();
  const shown = codeAt([...(extended ? [extended] : []), ...(show.data?.codes ?? [])], now);
  const isMissing = shown === undefined;
  useEffect(() => {
    if (isMissing && !isPending && error === null) mutate({ body });
  }, [isMissing, isPending]);
  if (error) {
    return (
      <Card>
        <Refused words={error.code === 'NOT_FOUND' ? '您没有认领着这个心愿，没有上门码。' : failureWords[error.code]} />
        <SecondButton label="再试一次" onTap={() => mutate({ body })} />
      </Card>
    );
  }
  if (shown === undefined) return <Skeleton cards={1} />;
  return (
    <>
      <Shown key={shown.code} shown={shown} now={now} onExtended={setExtended} />
      <View className="visit-words">
        请居民打开“邻里”，点“有人上门”，再点“扫一扫上门码”；也可以在那里输入这八位数字。微信自带的扫一扫只显示数字，看不到您是谁。
      </View>
      <WhoReads words="只有输入这个码的人；截图和旧码都会显示过期" />
    </>
  );
};
