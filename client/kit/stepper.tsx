import { View } from '@tarojs/components';
import { aria } from './aria';
import { Icon } from './icon';
import './stepper.scss';

interface StepperProps {
  readonly label: string;
  /** What is counted: 位. */
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onStep: (value: number) => void;
}

/** A small number, one at a time; at its ends the button goes quiet. */
export const Stepper = ({ label, unit, value, min, max, onStep }: StepperProps) => (
  <View className="stepper">
    <View
      className={`stepper-button ${value <= min ? 'stepper-end' : ''}`}
      onClick={() => onStep(Math.max(min, value - 1))}
      {...aria({ role: 'button', label: `${label}减少一${unit}` })}
    >
      <Icon name="minus" />
    </View>
    <View className="stepper-value" {...aria({ role: 'status', label: `${label}${value}${unit}` })}>
      {value}
      {unit}
    </View>
    <View
      className={`stepper-button ${value >= max ? 'stepper-end' : ''}`}
      onClick={() => onStep(Math.min(max, value + 1))}
      {...aria({ role: 'button', label: `${label}增加一${unit}` })}
    >
      <Icon name="plus" />
    </View>
  </View>
);
