export const newWords = '卫生间的灯坏了，我够不着，想请人帮忙换个灯泡。';
