import { View } from '@tarojs/components';
import { SecondButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { goTo } from '../../../platform/navigate';
import { useElderMode } from '../../../platform/reading-mode';
import { askingHow } from '../../../proxies/asking-to-act';
import { AskForm } from './ask-form';

/** In 关怀版 the questions of the form are asked one by one, each on a page of its own. */
export const FormOrQuestions = ({ known }: { known: string | undefined }) =>
  useElderMode() ? (
    <Card title="替家人办事">
      <View className="family-words">{askingHow}</View>
      <SecondButton label="我想替家人办事" icon="people" onTap={() => goTo('elderActFor')} />
    </Card>
  ) : (
    <AskForm known={known} />
  );
