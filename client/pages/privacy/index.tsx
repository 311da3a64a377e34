import { View } from '@tarojs/components';
import { aria } from '../../kit/aria';
import { Card } from '../../kit/card';
import { PageShell } from '../../kit/page-shell';
import { CallCommunity } from '../../people/call-community';
import { WhatOthersSee } from '../../people/what-others-see';
import { parts } from './parts';
import './index.scss';

/** For the browser, and for whoever cannot open WeChat's own page: the same promises, in plain words. */
export default function Privacy() {
  return (
    <PageShell title="隐私保护指引">
      <View className="privacy-lead">办一件事要用到什么，就只要什么。看看不用登录，也不用留下任何信息。</View>
      {parts.map(({ title, lines }) => (
        <Card key={title} title={title}>
          <View {...aria({ role: 'list' })}>
            {lines.map((line) => (
              <View key={line} className="privacy-line" {...aria({ role: 'listitem' })}>
                {line}
              </View>
            ))}
          </View>
        </Card>
      ))}
      <Card title="谁能看到我的信息">
        <WhatOthersSee />
      </Card>
      <CallCommunity />
    </PageShell>
  );
}
