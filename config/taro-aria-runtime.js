import { mergeInternalComponents } from '@tarojs/shared';
import { ariaProps } from './taro-aria-props.cjs';

mergeInternalComponents(ariaProps);
