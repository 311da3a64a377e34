import { View } from '@tarojs/components';
import { instantSchema } from '../../../../shared/kernel/instant';
import { aria } from '../../../kit/aria';
import { PrimaryButton, TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { PageShell } from '../../../kit/page-shell';
import { PrimaryBar } from '../../../kit/primary-bar';
import { MessageGrants } from '../../../notices/message-grants';
import { useMe } from '../../../people/use-me';
import { goToTab, replaceWith, useAsked } from '../../../platform/navigate';
import { serverNow } from '../../../platform/server-time';
import { spacedNumber } from '../../../wishes/wish-words';
import { Question } from '../question';
import { SaidAgain } from '../said-again';
import { spokenMoment } from '../spoken-moment';
import './index.scss';

/** The number, the next step, by when; whom to call stands above. */
export default function ElderSent() {
  const { number = '', due } = useAsked();
  const me = useMe();
  const dueAt = instantSchema.safeParse(due);
  const when = dueAt.success ? `最晚${spokenMoment(dueAt.data, serverNow())}` : '社区看过就答复';
  return (
    <PageShell elder title="已提交">
      <Question words="心愿收到了" hint="已经交给社区，您不用再做什么。">
        <Card>
          <View>编号</View>
          <View className="sent-digits" {...aria({ label: `编号 ${[...number].join(' ')}` })}>
            {spacedNumber(number)}
          </View>
          <View>打电话问的时候，报这个编号。</View>
        </Card>
        <SaidAgain
          lines={[
            ['接下来', '社区答复您，再请邻居来帮'],
            ['什么时候', when],
            ['到哪里看', '首页的“我的事”，或者打上面的电话'],
          ]}
        />
        <MessageGrants me={me.data} matter="wishToReview" />
        <View className="ask-later">
          <TextButton label="回首页" onTap={() => goToTab('home')} />
        </View>
      </Question>
      <PrimaryBar>
        <PrimaryButton label="看进度" onTap={() => replaceWith('elderMatters')} />
      </PrimaryBar>
    </PageShell>
  );
}
