import { PageShell } from '../../../kit/page-shell';
import { replaceWith, useAsked } from '../../../platform/navigate';
import { byWhen, Received } from '../received';

/** 心愿收到了 in 关怀版. */
export default function ElderSent() {
  const { number = '', due } = useAsked();
  return (
    <PageShell elder title="已提交">
      <Received
        words="心愿收到了"
        hint="已经交给社区，您不用再做什么。"
        number={number}
        next={['社区答复您，再请邻居来帮', byWhen(due, '社区看过就答复'), '首页的“我的事”，或者打上面的电话']}
        matter="wishToReview"
        button="看进度"
        onFollow={() => replaceWith('elderMatters')}
      />
    </PageShell>
  );
}
