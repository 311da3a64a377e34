import { Input } from '@tarojs/components';
import type { DraftFaults } from '../../../announcements/draft';
import { aria } from '../../../kit/aria';
import { Field } from '../../../kit/field';
import { WordsField } from '../../../kit/words-field';

interface WordsFieldsProps {
  readonly title: string;
  readonly body: string;
  readonly faults: DraftFaults;
  readonly onChange: (part: { readonly title?: string; readonly body?: string }) => void;
}

/** Title and words, the same for a new 公告 and for a correction. */
export const WordsFields = ({ title, body, faults, onChange }: WordsFieldsProps) => (
  <>
    <Field label="标题" error={faults.title}>
      <Input
        className="field-box"
        value={title}
        maxlength={40}
        placeholder="比如：3月6日停水通知"
        onInput={({ detail }) => onChange({ title: detail.value })}
        {...aria({ label: '标题' })}
      />
    </Field>
    <WordsField
      label="内容"
      value={body}
      max={1500}
      placeholder="什么事，什么时候，哪些楼，找谁问（写座机）。"
      error={faults.body}
      onChange={(words) => onChange({ body: words })}
    />
  </>
);
