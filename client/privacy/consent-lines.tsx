import { View } from '@tarojs/components';
import type { ConsentPurpose } from '../../shared/kernel/consent';
import { consentTexts } from './consent-words';
import './consent-sheet.scss';

const heads = ['是什么', '用来做什么', '谁看得到', '留多久'] as const;

/** What is consented to, each part under its question. */
export const ConsentLines = ({ purpose }: { purpose: ConsentPurpose }) => (
  <>
    {consentTexts[purpose].lines.map((line, index) => (
      <View key={line} className="consent-line">
        <View className="t-strong">{heads[index]}</View>
        <View>{line}</View>
      </View>
    ))}
  </>
);
