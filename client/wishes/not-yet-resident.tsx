import { Banner } from '../kit/banner';
import { PrimaryButton } from '../kit/button';
import { PrimaryBar } from '../kit/primary-bar';
import { goTo, replaceWith } from '../platform/navigate';

/** Wishes are met by neighbours, so the community must know where one lives. Nothing that was written is lost. */
export const NotYetResident = ({ pending }: { pending: boolean }) =>
  pending ? (
    <>
      <Banner
        icon="clock"
        tone="waiting"
        words="您的住址社区正在确认，确认后就能提交。您写的内容已保存，到时接着用。"
      />
      <PrimaryBar>
        <PrimaryButton label="先看看心愿墙" onTap={() => replaceWith('wall')} />
      </PrimaryBar>
    </>
  ) : (
    <>
      <Banner
        icon="place"
        tone="waiting"
        words="还差一步：心愿由附近的邻居来帮，请先登记您住在哪里，社区确认后就能提交。您写的内容已保存。"
      />
      <PrimaryBar>
        <PrimaryButton label="去登记住址" onTap={() => goTo('residency')} />
      </PrimaryBar>
    </>
  );
