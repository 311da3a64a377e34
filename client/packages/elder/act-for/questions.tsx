import { View } from '@tarojs/components';
import { useState } from 'react';
import { type Guardian, guardians } from '../../../../shared/kernel/consent';
import { TextButton } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { TextField } from '../../../kit/text-field';
import { useDraft } from '../../../platform/draft';
import { goTo, useAsked } from '../../../platform/navigate';
import { GuardianAsked, guardianMissing } from '../../../privacy/guardian-asked';
import {
  type AskingDraft,
  askingDraftSchema,
  askingFaults,
  askingHow,
  askingKinds,
  emptyAskingDraft,
} from '../../../proxies/asking-to-act';
import { Ask } from '../ask';
import { Choose } from '../choose';
import { marksOf, type Steps, useSteps } from '../steps';
import { CheckAsking } from './check-asking';

const useAsking = () => useDraft('acting', askingDraftSchema, emptyAskingDraft);

const texts = {
  name: { words: '您想替谁办事？', hint: askingHow, label: '家人的姓名', placeholder: '家人的姓名，比如 张桂兰' },
  number: {
    words: '家人的编号是多少？',
    hint: '请家人打开“请家人帮我办”或“亲友代办”，把编号念给您。',
    label: '家人的编号',
    placeholder: '家人的编号，八位数字',
  },
  ownName: {
    words: '您叫什么名字？',
    hint: '家人看到您的名字，才知道是谁在问。',
    label: '您的姓名',
    placeholder: '您的姓名，家人会看到',
  },
} as const satisfies Partial<Record<keyof AskingDraft, object>>;

const Write = ({ field, steps }: { field: keyof typeof texts; steps: Steps }) => {
  const { value, change } = useAsking();
  const { words, hint, ...rest } = texts[field];
  return (
    <Ask steps={steps} words={words} hint={hint} fault={askingFaults(value)[field]}>
      {(fault) => (
        <>
          <View className="ask-own">
            <TextField
              {...rest}
              digits={field === 'number'}
              value={value[field]}
              error={fault}
              onChange={(typed) => change({ [field]: typed })}
            />
          </View>
          {field === 'name' && (
            <View className="ask-later">
              <TextButton label="看看我在替谁办" onTap={() => goTo('family')} />
            </View>
          )}
        </>
      )}
    </Ask>
  );
};

/** Which question follows depends on the answer. */
const WhatToThem = ({ steps }: { steps: Steps }) => {
  const { change } = useAsking();
  return (
    <Choose
      steps={steps}
      words="您是TA的什么人？"
      options={askingKinds}
      onPick={(kind) => {
        change({ kind });
        steps.next({ step: kind === 'guardian' ? 'guardian' : 'check' });
      }}
    />
  );
};

/** The consent is said anew each time: it lies on the way to the last page, and on no phone. */
const WhichGuardian = ({ steps }: { steps: Steps }) => {
  const [guardian, setGuardian] = useState<Guardian>();
  const next = () => steps.next(guardian === undefined ? {} : { guardian });
  return (
    <Ask
      steps={{ ...steps, next }}
      words="监护人同意吗？"
      hint="孩子不满14周岁，要监护人另外同意。"
      fault={guardian === undefined ? guardianMissing : undefined}
    >
      {(fault) => (
        <Card>
          <GuardianAsked value={guardian} onPick={setGuardian} error={fault} />
        </Card>
      )}
    </Ask>
  );
};

const guardianIn = (text: string | undefined): Guardian | undefined => guardians.find((each) => each === text);

/** `known`: by which name the account knows him; he is asked for it only where it doesn't. */
export const ActForQuestions = ({ known }: { known: string | undefined }) => {
  const { value } = useAsking();
  const guardian = guardianIn(useAsked().guardian);
  const isGuardian = value.kind === 'guardian';
  const steps = useSteps(
    'elderActFor',
    [
      'name',
      'number',
      ...(known === undefined ? (['ownName'] as const) : []),
      'kind',
      ...(isGuardian ? (['guardian'] as const) : []),
      'check',
    ],
    marksOf({ guardian }),
  );
  if (steps.step === 'kind') return <WhatToThem steps={steps} />;
  if (steps.step === 'guardian') return <WhichGuardian steps={steps} />;
  if (steps.step === 'check') return <CheckAsking steps={steps} known={known} guardian={guardian} />;
  return <Write field={steps.step} steps={steps} />;
};
