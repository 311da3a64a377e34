/** What DESIGN asks of type, targets and contrast, measured on the page as it is drawn. */
import type { Page } from 'playwright-core';
import type { ReadingMode, ShownPage } from './shown-page';

export interface Measure {
  /** CSS pixels. */
  readonly smallestType: number;
  readonly smallestTarget: number;
  /** Between two targets. */
  readonly smallestGap: number;
  /** The title of the page, or the question that it asks. */
  readonly title: number;
  /** Ratio by WCAG's relative luminance. */
  readonly contrast: number;
}

/** CSS pixels that keep words, and targets that are drawn as boxes, off the screen's sides and off each other. */
const clearance = { margin: 12, gap: 8 };

const care: Measure = { smallestType: 24, smallestTarget: 60, smallestGap: 12, title: 30, contrast: 7 };

/** 关怀版 asks more of each: what is a note elsewhere is read there as the body is. */
const measures: Readonly<Record<ReadingMode, Measure>> = {
  standard: { smallestType: 14, smallestTarget: 48, smallestGap: 0, title: 17, contrast: 4.5 },
  care,
  larger: { ...care, smallestType: 30, title: 36 },
};

/** Its own pages are as large whatever the reader's own type. */
const measureOf = ({ elder }: ShownPage, mode: ReadingMode): Measure =>
  measures[elder === true && mode === 'standard' ? 'care' : mode];

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
      // The local cloud's own chip is no part of the page.
      element.closest('.switcher') === null &&
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

/** Targets that stand closer than that, titles that are too small, and what runs over the edge; runs inside the page as well. */
const crowdIn = ({ smallestGap, title }: Measure): string[] => {
  const named = (element: Element): string =>
    `${(element.getAttribute('aria-label') ?? (element.textContent ?? '').trim()).slice(0, 16)} .${element.className}`;
  const isDrawn = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  /** What lies over the page, or stays while it is moved, is measured by itself. */
  const layerOf = (element: Element): Element | null => {
    const isLifted = ['fixed', 'sticky'].includes(getComputedStyle(element).position);
    const { parentElement } = element;
    return isLifted || parentElement === null ? element : layerOf(parentElement);
  };
  const between = (one: DOMRect, other: DOMRect): number => {
    const across = Math.max(one.left - other.right, other.left - one.right, 0);
    const down = Math.max(one.top - other.bottom, other.top - one.bottom, 0);
    return Math.hypot(across, down);
  };
  // A browser's own tab bar is WeChat's to draw.
  const touched = [
    ...document.querySelectorAll('[role=button], [role=link], [role=radio], [role=switch], input, textarea'),
  ]
    .filter((element) => isDrawn(element) && element.closest('.taro-tabbar__tabbar, .switcher') === null)
    .map((element) => ({ element, box: element.getBoundingClientRect(), layer: layerOf(element) }));
  const crowded = touched.flatMap((one, at) =>
    touched
      .slice(at + 1)
      .filter(
        ({ element, layer }) => layer === one.layer && !one.element.contains(element) && !element.contains(one.element),
      )
      .map((other) => ({ other, gap: between(one.box, other.box) }))
      .filter(({ gap }) => gap < smallestGap - 0.5)
      .map(({ other, gap }) => `gap of ${Math.round(gap)}: ${named(one.element)} and ${named(other.element)}`),
  );
  const titles = [...document.querySelectorAll('[role=heading][aria-level="1"], .t-title, .state-large')]
    .filter((element) => isDrawn(element) && Number.parseFloat(getComputedStyle(element).fontSize) < title)
    .map((element) => `title of ${getComputedStyle(element).fontSize}: ${named(element)}`);
  const { scrollWidth, clientWidth } = document.documentElement;
  return [
    ...new Set([...crowded, ...titles]),
    ...(scrollWidth > clientWidth ? [`wider than the screen: ${scrollWidth}`] : []),
  ];
};

/** Words, and targets that are drawn as boxes, too near to the screen's side or to each other, and words that leave their box; runs inside the page as well. */
const squeezedIn = ({ margin, gap }: { margin: number; gap: number }): string[] => {
  const isDrawn = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    // A browser's own tab bar is WeChat's to draw, and the local cloud's own chip is no part of the page.
    element.closest('.taro-tabbar__tabbar, .switcher, textarea, script, style') === null;
  const layerOf = (element: Element): Element | null => {
    const isLifted = ['fixed', 'sticky'].includes(getComputedStyle(element).position);
    const { parentElement } = element;
    return isLifted || parentElement === null ? element : layerOf(parentElement);
  };
  const wordsIn = (element: Element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '')
      .map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return { element, name: (node.textContent ?? '').trim(), box: range.getBoundingClientRect() };
      });
  /** A line of a list, a tab and a button of mere words have neither a side nor a ground of their own. */
  const isBoxed = (element: Element): boolean => {
    const { borderLeftWidth, backgroundColor } = getComputedStyle(element);
    return borderLeftWidth !== '0px' || !/^rgba\(.*, 0\)$/.test(backgroundColor);
  };
  const words = [...document.querySelectorAll('body *')].filter(isDrawn).flatMap(wordsIn);
  const boxes = [
    ...document.querySelectorAll('[role=button], [role=link], [role=radio], [role=switch], input, textarea'),
  ]
    .filter((element) => isDrawn(element) && isBoxed(element))
    .map((element) => ({
      element,
      name: element.getAttribute('aria-label') ?? (element.textContent ?? '').trim(),
      box: element.getBoundingClientRect(),
    }));
  const seen = [...words, ...boxes].filter(({ box }) => box.width > 1 && box.height > 1);
  const atSide = seen
    .map(({ name, box }) => ({ name, left: Math.min(box.left, document.documentElement.clientWidth - box.right) }))
    .filter(({ left }) => left < margin - 0.5)
    .map(({ name, left }) => `${Math.round(left)} from the side: ${name.slice(0, 16)}`);
  const touching = boxes.flatMap((one) =>
    seen
      .filter(({ element }) => !one.element.contains(element) && !element.contains(one.element))
      .filter(({ element }) => layerOf(element) === layerOf(one.element))
      .map(({ name, box }) => {
        const across = Math.max(one.box.left - box.right, box.left - one.box.right, 0);
        const down = Math.max(one.box.top - box.bottom, box.top - one.box.bottom, 0);
        return { name, apart: Math.hypot(across, down) };
      })
      .filter(({ apart }) => apart < gap - 0.5)
      .map(({ name, apart }) => `${Math.round(apart)} between: ${one.name.slice(0, 16)} and ${name.slice(0, 16)}`),
  );
  const cut = boxes.flatMap(({ element, box }) =>
    words
      .filter((inner) => element.contains(inner.element))
      .filter((inner) => inner.box.top < box.top || inner.box.bottom > box.bottom)
      .map(({ name }) => `cut: ${name.slice(0, 16)}`),
  );
  return [...new Set([...atSide, ...touching, ...cut])];
};

/** 返回 and 打电话, by which a reader of 关怀版 finds out of every page; the first page of all calls by its first row. */
const exitsIn = (home: boolean): string[] => {
  const spoken = [...document.querySelectorAll('[role=button]')]
    .filter((element) => element.checkVisibility())
    .map((element) => element.getAttribute('aria-label') ?? '');
  const wanted = home ? ['打电话'] : ['返回', '打电话'];
  return wanted.filter((word) => !spoken.some((label) => label.startsWith(word))).map((word) => `no ${word}`);
};

export const faultsOf = async (page: Page, shown: ShownPage, mode: ReadingMode): Promise<string[]> => {
  const measure = measureOf(shown, mode);
  const isElder = shown.elder === true || mode !== 'standard';
  return [
    ...(await page.evaluate(faultsIn, measure)),
    ...(await page.evaluate(crowdIn, measure)),
    ...(await page.evaluate(squeezedIn, clearance)),
    ...(isElder ? await page.evaluate(exitsIn, shown.name === 'home') : []),
  ];
};
