export declare function guidePage(markdown: string, language: string): string;
