import { View } from '@tarojs/components';
import { aria } from './aria';
import './timeline.scss';

export interface Step {
  readonly key: string;
  readonly title: string;
  /** When, in words. */
  readonly when: string;
  readonly note?: string;
}

/** What happened, newest first, and above it what comes next. Read aloud in this order. */
export const Timeline = ({ steps, next }: { steps: readonly Step[]; next?: { title: string; when?: string } }) => (
  <View className="timeline" {...aria({ role: 'list' })}>
    {next && (
      <View
        className="step step-next"
        {...aria({ role: 'listitem', label: `接下来：${next.title}，${next.when ?? ''}` })}
      >
        <View className="step-dot" />
        <View className="step-title">{next.title}</View>
        {next.when && <View className="step-when">{next.when}</View>}
      </View>
    )}
    {[...steps].reverse().map(({ key, title, when, note }, index) => (
      <View
        key={key}
        className={`step ${index === 0 ? 'step-latest' : ''}`}
        {...aria({ role: 'listitem', label: `${when}，${title}${note ? `：${note}` : ''}` })}
      >
        <View className="step-dot" />
        <View className="step-title">{title}</View>
        {note && <View className="step-note">{note}</View>}
        <View className="step-when">{when}</View>
      </View>
    ))}
  </View>
);
