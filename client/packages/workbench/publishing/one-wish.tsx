import { View } from '@tarojs/components';
import { mayBePublishedTogether } from '../../../../shared/wishes/together';
import type { WishView } from '../../../../shared/wishes/wish';
import { TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { ChipPicker } from '../../../kit/chip-picker';
import { failureWords } from '../../../kit/failure-words';
import { Field } from '../../../kit/field';
import { StateLine, type StateWords } from '../../../kit/state-line';
import { Refused } from '../../../kit/trouble';
import { WordsField } from '../../../kit/words-field';
import { goTo } from '../../../platform/navigate';
import { CeilingField } from '../../../wishes/ceiling-field';
import { categoryOptions, spacedNumber, wishStateWordsForOthers } from '../../../wishes/wish-words';
import { takeOut } from '../filing/take-out';
import { isForMembers } from './audience';
import type { useIssuedWords } from './use-issued-words';
import type { Outcome } from './use-publish-together';

/** Whether it is on the wall, whoever put it there: an answer that was lost may have been a yes. */
export const isPublished = ({ state }: WishView, outcome: Outcome | undefined): boolean =>
  outcome === 'published' || state === 'published';

interface OneWishProps {
  readonly wish: WishView;
  readonly issued: ReturnType<typeof useIssuedWords>;
  readonly outcome: Outcome | undefined;
  /** What is missing is said only when somebody has tried. */
  readonly tried: boolean;
  readonly onChange: () => void;
}

const Fields = ({ wish, issued, tried, onChange }: Omit<OneWishProps, 'outcome'>) => {
  const { publicWords, category, ceiling } = issued.of(wish);
  const missing = issued.missing(wish);
  const change = (part: Parameters<typeof issued.change>[1]) => {
    issued.change(wish, part);
    onChange();
  };
  return (
    <>
      <WordsField
        label="公开的话"
        value={publicWords}
        placeholder="比如：帮一位邻居换灯泡"
        max={120}
        error={tried ? missing.words : undefined}
        onChange={(words) => change({ publicWords: words })}
      />
      {publicWords === '' && (
        <TextButton
          label="照用原话"
          onTap={() => change({ publicWords: takeOut(wish.words ?? '').words.slice(0, 120) })}
        />
      )}
      <Field label="类别" error={tried ? missing.category : undefined}>
        <ChipPicker
          label="类别"
          options={categoryOptions}
          value={category}
          onPick={(picked) => change({ category: picked })}
        />
      </Field>
      {category === 'goods' && (
        <CeilingField
          value={ceiling}
          limit={wish.rules?.goodsCeilingYuan}
          error={tried || ceiling !== '' ? missing.ceiling : undefined}
          onChange={(typed) => change({ ceiling: typed })}
        />
      )}
      {isForMembers(wish, category) && (
        <View className="publishing-lead">不上心愿墙：这一类，社区定了只给核实过的党员和共建单位看。</View>
      )}
    </>
  );
};

const published: StateWords = { icon: 'done', word: '已发布', tone: 'done' };
const sending: StateWords = { icon: 'clock', word: '正在发布…', tone: 'active' };

const Standing = ({ wish, outcome, ...fields }: OneWishProps) => {
  if (isPublished(wish, outcome)) return <StateLine {...published} />;
  if (outcome === 'sending') return <StateLine {...sending} />;
  const may = mayBePublishedTogether(wish);
  const refused = outcome === 'published' || outcome === undefined ? undefined : failureWords[outcome];
  return (
    <>
      {may && <Fields wish={wish} {...fields} />}
      {!may && wish.state !== 'submitted' && <StateLine {...wishStateWordsForOthers[wish.state]} />}
      {!may && wish.state === 'submitted' && <Refused words="这一件要单独看，请打开它办理。" />}
      {refused !== undefined && <Refused words={refused} />}
      {(!may || refused !== undefined) && (
        <TextButton label="打开这个心愿" onTap={() => goTo('wish', { id: wish.id })} />
      )}
    </>
  );
};

/** One of those that are published together: what the resident wrote, what everybody will read, and what became of it. */
export const OneWish = (props: OneWishProps) => (
  <Card title={`${spacedNumber(props.wish.number)} · ${props.wish.authorMask}`}>
    <View className="publishing-words">{props.wish.words}</View>
    <Standing {...props} />
  </Card>
);
