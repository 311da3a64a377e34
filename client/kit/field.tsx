import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { aria } from './aria';
import './field.scss';

interface FieldProps {
  readonly label: string;
  readonly children: ReactNode;
  /** 选填, or why we ask. */
  readonly hint?: string;
  /** What is wrong and what to do, in words; shown under the field and read aloud. */
  readonly error?: string | undefined;
}

export const Field = ({ label, children, hint, error }: FieldProps) => (
  <View className="field">
    <View className="field-label">
      {label}
      {hint && <View className="field-hint">{hint}</View>}
    </View>
    {children}
    {error && (
      <View className="field-error" {...aria({ role: 'alert' })}>
        {error}
      </View>
    )}
  </View>
);

/** A fact on a detail page: what, and how it is. */
export const FactRow = ({ label, children }: { label: string; children: ReactNode }) => (
  <View className="fact">
    <View className="fact-label">{label}</View>
    <View className="fact-value">{children}</View>
  </View>
);
