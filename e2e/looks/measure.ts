/** What DESIGN asks of type, targets and contrast, measured on the page as it is drawn. */
import type { Page } from 'playwright-core';
import type { ReadingMode } from './shown-pages';

export interface Measure {
  /** CSS pixels. */
  readonly smallestType: number;
  readonly smallestTarget: number;
  /** Ratio by WCAG's relative luminance. */
  readonly contrast: number;
}

/** 关怀版 asks more of each. A note in it is set in 20, nothing smaller. */
export const measures: Readonly<Record<ReadingMode, Measure>> = {
  standard: { smallestType: 14, smallestTarget: 48, contrast: 4.5 },
  care: { smallestType: 20, smallestTarget: 60, contrast: 7 },
};

/** One line for each thing on the page that falls short; runs inside the page, so it stands alone. */
const faultsIn = ({ smallestType, smallestTarget, contrast }: Measure): string[] => {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const colourOf = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
    r * a + R * (1 - a),
    g * a + G * (1 - a),
    b * a + B * (1 - a),
    1,
  ];
  const lightOf = (part: number): number => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ([r, g, b]: Colour): number => 0.2126 * lightOf(r) + 0.7152 * lightOf(g) + 0.0722 * lightOf(b);
  const ratio = (one: Colour, other: Colour): number => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const lineage = (element: Element): Element[] => {
    const parent = element.parentElement;
    return parent === null ? [element] : [element, ...lineage(parent)];
  };
  const groundOf = (element: Element): Colour => {
    const layers = lineage(element).map((each) => colourOf(getComputedStyle(each).backgroundColor));
    return layers.reduceRight<Colour>((ground, layer) => over(layer, ground), [255, 255, 255, 1]);
  };
  const isDrawn = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const named = (element: Element): string => {
    const words = element.getAttribute('aria-label') ?? (element.textContent ?? '').trim();
    return `${words.slice(0, 16) || element.tagName} .${element.className}`;
  };
  const isOff = (element: Element): boolean =>
    element.closest('[aria-disabled="true"], [disabled], .nut-button-disabled') !== null;

  const spoken = [...document.querySelectorAll('body *')].filter(
    (element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '') &&
      !['SCRIPT', 'STYLE', 'TEXTAREA', 'OPTION'].includes(element.tagName) &&
      isDrawn(element),
  );
  const small = spoken
    .map((element) => ({ element, size: Number.parseFloat(getComputedStyle(element).fontSize) }))
    .filter(({ size }) => size < smallestType)
    .map(({ element, size }) => `type of ${size}: ${named(element)}`);
  const faint = spoken
    .filter((element) => !isOff(element))
    .map((element) => {
      const ground = groundOf(element);
      return { element, found: ratio(over(colourOf(getComputedStyle(element).color), ground), ground) };
    })
    .filter(({ found }) => found < contrast - 0.005)
    .map(({ element, found }) => `contrast of ${found.toFixed(2)}: ${named(element)}`);
  const touched = [
    ...document.querySelectorAll('[role=button], [role=link], [role=radio], [role=switch], a[href], input, textarea'),
  ].filter(isDrawn);
  const narrow = touched
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < smallestTarget - 0.5)
    .map(({ element, box }) => `target of ${Math.round(box.width)} × ${Math.round(box.height)}: ${named(element)}`);
  return [...new Set([...small, ...faint, ...narrow])];
};

export const faultsOf = (page: Page, mode: ReadingMode): Promise<string[]> => page.evaluate(faultsIn, measures[mode]);
