import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ActingView } from '../../../../shared/proxies/acting-for';
import { SecondButton, TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { StateLine } from '../../../kit/state-line';
import { goTo } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { actingKindWords, actingStateWords, consentLine } from '../../../proxies/acting-words';
import { EndSheet } from './end-sheet';

const Principal = ({ acting }: { acting: ActingView }) => {
  const [ending, setEnding] = useState(false);
  const isActive = acting.state === 'active';
  const isSelf = acting.kind === 'self';
  return (
    <Card title={isSelf ? '我以前的登记' : `替${acting.name}办事`}>
      <StateLine {...actingStateWords[acting.state]} />
      <View className="t-note">
        {[isSelf ? '' : actingKindWords[acting.kind], consentLine(acting, serverNow())].filter(Boolean).join(' · ')}
      </View>
      {isActive && (
        <SecondButton
          label={isSelf ? '用这份登记许愿' : `替${acting.name}许愿`}
          icon="heart"
          onTap={() => goTo('wishForm', { for: acting.principalId })}
        />
      )}
      {(isActive || acting.state === 'asked') && !isSelf && (
        <TextButton label={isActive ? '不再代办' : '不问了'} quiet onTap={() => setEnding(true)} />
      )}
      {ending && <EndSheet acting={acting} onClose={() => setEnding(false)} />}
    </Card>
  );
};

/** 我替谁办事. */
export const MyPrincipals = ({ all }: { all: readonly ActingView[] }) => (
  <>
    {all.map((acting) => (
      <Principal key={acting.principalId} acting={acting} />
    ))}
  </>
);
