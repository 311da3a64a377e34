import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Instant } from '../../../shared/kernel/instant';
import { instantSchema } from '../../../shared/kernel/instant';
import type { MessageMatter } from '../../../shared/notices/templates';
import { aria } from '../../kit/aria';
import { PrimaryButton, TextButton } from '../../kit/button';
import { Card } from '../../kit/card';
import { PrimaryBar } from '../../kit/primary-bar';
import { MessageGrants } from '../../notices/message-grants';
import { useMe } from '../../people/use-me';
import { goToTab } from '../../platform/navigate';
import { serverNow } from '../../platform/server-time';
import { Question } from './question';
import './received.scss';
import { SaidAgain } from './said-again';
import { spokenMoment } from './spoken-moment';

/** By when, as one says it; where none is promised, what is true all the same. */
export const byWhen = (due: string | undefined, otherwise: string): string => {
  const dueAt = instantSchema.safeParse(due);
  return dueAt.success ? `最晚${spokenMoment(dueAt.data, serverNow())}` : otherwise;
};

/** As the page's address carries it. */
export const dueMark = (dueAt: Instant | undefined): { due?: string } => (dueAt === undefined ? {} : { due: dueAt });

const ToldByPhone = ({ number }: { number: string }) => (
  <Card>
    <View>编号</View>
    <View className="received-digits" {...aria({ label: `编号 ${[...number].join(' ')}` })}>
      {`${number.slice(0, 4)} ${number.slice(4)}`}
    </View>
    <View>打电话问的时候，报这个编号。</View>
  </Card>
);

interface ReceivedProps {
  readonly words: string;
  readonly hint: string;
  /** What is said aloud on the phone; absent where the matter has none. */
  readonly number?: string | undefined;
  /** The next step, by when, where it is followed. */
  readonly next: readonly [step: string, when: string, where: string];
  readonly matter: MessageMatter;
  readonly button: string;
  readonly onFollow: () => void;
  /** Under what comes next. */
  readonly children?: ReactNode;
}

/** The number, the next step, by when; whom to call stands above. */
export const Received = (props: ReceivedProps) => {
  const { words, hint, number, matter, button, onFollow, children } = props;
  const [step, when, where] = props.next;
  const me = useMe();
  return (
    <>
      <Question words={words} hint={hint}>
        {number !== undefined && <ToldByPhone number={number} />}
        <SaidAgain
          lines={[
            ['接下来', step],
            ['什么时候', when],
            ['到哪里看', where],
          ]}
        />
        <MessageGrants me={me.data} matter={matter} />
        {children}
        <View className="ask-later">
          <TextButton label="回首页" onTap={() => goToTab('home')} />
        </View>
      </Question>
      <PrimaryBar>
        <PrimaryButton label={button} onTap={onFollow} />
      </PrimaryBar>
    </>
  );
};
