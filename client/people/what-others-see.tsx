import { View } from '@tarojs/components';
import './what-others-see.scss';

const answers = [
  { what: '您的姓名', who: '心愿墙上只写姓，比如“张**”。社区工作者核实住址时，也只看到姓。' },
  {
    what: '您的门牌',
    who: '另外加锁保存，平时谁也看不到。只有核实住址的社区工作者和网格员能查看；来帮忙的邻居，要您对TA公开才能看。都要写明理由，每次都会告诉您。',
  },
  {
    what: '您写的心愿',
    who: '原话只有您、社区、您的网格员和上级督办看得到。墙上的话由社区改写，不写电话、门牌和病情。',
  },
  {
    what: '您的手机号',
    who: '邻居看不到。来帮您的邻居，要您对TA公开才能看，办完就看不到了；工作人员要联系您时可以查看，每次都会告诉您。',
  },
  { what: '您在哪里', who: '我们不要定位，只用您自己选的楼栋。' },
] as const;

/** 谁能看到我的信息, in words that need no lawyer. */
export const WhatOthersSee = () => (
  <View>
    {answers.map(({ what, who }) => (
      <View key={what} className="others">
        <View className="t-strong">{what}</View>
        <View className="others-who">{who}</View>
      </View>
    ))}
  </View>
);
