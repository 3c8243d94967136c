declare module "@11ty/eleventy" {
  /** Is the part of Eleventy's configuration object that we use. */
  export interface EleventyConfig {
    addExtension(extension: string, options: { key: string }): void;
    addGlobalData(name: string, data: unknown): void;
    benchmarkManager: { get(): Readonly<Record<string, { setMinimumThresholdMs(ms: number): void }>> };
    addTemplate(path: string, template: object): void;
    addWatchTarget(path: string): void;
    on(event: "eleventy.after", listener: () => Promise<void> | void): void;
    setFrontMatterParsingOptions(options: object): void;
    setTemplateFormats(formats: string): void;
    setUseGitIgnore(use: boolean): void;
    setDataFileBaseName(name: string): void;
    setServerOptions(options: object): void;
    ignores: Set<string>;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath?: string | false;
        quietMode?: boolean;
        config?: (config: EleventyConfig) => void | Promise<void>;
      },
    );
    write(): Promise<unknown>;
    disableLogger(): void;
  }
}
