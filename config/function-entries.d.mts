export declare const functionEntries: (root: string) => string[];
