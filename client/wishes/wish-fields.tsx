import { Picker, View } from '@tarojs/components';
import { daysInMs, type Instant, later, shanghaiDay } from '../../shared/kernel/instant';
import type { WishCategory } from '../../shared/wishes/wish';
import { aria } from '../kit/aria';
import { ChipPicker } from '../kit/chip-picker';
import { Field } from '../kit/field';
import { Icon } from '../kit/icon';
import { longDayWords } from '../kit/time-words';
import { WordsField } from '../kit/words-field';
import { CeilingField, ceilingFault } from './ceiling-field';
import type { WishDraft } from './wish-draft';
import { categoryOptions, categoryWords } from './wish-words';
import './wish-fields.scss';

interface WishFieldsProps {
  readonly value: WishDraft;
  readonly change: (part: Partial<WishDraft>) => void;
  readonly now: Instant;
  readonly wordsError?: string | undefined;
  /** What his community has ruled, once it is known. */
  readonly rules?:
    | { readonly goodsCeilingYuan: number; readonly closedCategories: readonly WishCategory[] }
    | undefined;
}

/** Said before it is refused, with what to do instead. */
const closedWords = (category: WishCategory): string =>
  `“${categoryWords[category].word}”类的心愿，社区眼下不收。着急的话请打电话给社区，会帮您另想办法。`;

const horizons = [3, 7, 30] as const;

/** The sentence first; everything else may stay open, staff sort. */
export const WishFields = ({ value, change, now, wordsError, rules }: WishFieldsProps) => {
  const closed = value.category !== undefined && rules?.closedCategories.includes(value.category) === true;
  const dayIn = (days: number): string => shanghaiDay(later(now, daysInMs(days)));
  const soon = horizons.map((days) => ({ value: dayIn(days), word: `${days}天内` }));
  return (
    <View className="card">
      <WordsField
        label="您想请邻居帮什么？"
        placeholder="比如：卫生间的灯坏了，我够不着，想请人帮忙换个灯泡。"
        max={300}
        value={value.words}
        error={wordsError}
        onChange={(words) => change({ words })}
      />
      <Field
        label="类别"
        hint="选填，不选由社区来分"
        error={closed && value.category ? closedWords(value.category) : undefined}
      >
        <ChipPicker
          label="类别"
          optional
          options={categoryOptions}
          value={value.category}
          onPick={(category) => change({ category })}
        />
      </Field>

      {value.category === 'goods' && (
        <CeilingField
          optional
          value={value.ceiling ?? ''}
          limit={rules?.goodsCeilingYuan}
          error={ceilingFault(value.ceiling ?? '', rules?.goodsCeilingYuan)}
          onChange={(ceiling) => change({ ceiling })}
        />
      )}
      <Field label="什么时候前要" hint="选填">
        <ChipPicker
          label="什么时候前要"
          optional
          options={soon}
          value={value.needBy}
          onPick={(needBy) => change({ needBy })}
        />
        <Picker
          mode="date"
          value={value.needBy ?? dayIn(0)}
          start={dayIn(0)}
          end={dayIn(365)}
          onChange={({ detail }) => change({ needBy: detail.value })}
        >
          <View className="field-box wish-day" {...aria({ role: 'button' })}>
            <Icon name="calendar" />
            <View className="wish-day-words">
              {value.needBy ? `${longDayWords(value.needBy, now)}前` : '或者选一个日期'}
            </View>
            <Icon name="chevron" />
          </View>
        </Picker>
      </Field>
    </View>
  );
};
