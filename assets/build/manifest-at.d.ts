export declare const DEVELOPMENT_BASE: string;
export declare function manifestAt(manifest: string, base?: string): string;
