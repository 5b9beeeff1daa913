export declare function guidePage(markdown: string, language: string, name: string): string;
