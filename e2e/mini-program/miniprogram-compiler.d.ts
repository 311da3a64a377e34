declare module 'miniprogram-compiler' {
  /** Compiles every .wxml and .wxs below `root`; the answer is source text that ends in `return $gwx`. */
  export function wxmlToJs(root: string, options?: { maxBuffer?: number }): string;
}
