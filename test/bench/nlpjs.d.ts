/** @module What the benchmark uses of nlp.js, which has no types of its own. */
declare module '@nlpjs/core' {
  export function containerBootstrap(): Promise<{
    registerConfiguration(name: string, settings: object, always: boolean): void;
    use(plugin: unknown): void;
    get(name: 'nlp'): import('@nlpjs/nlp').Nlp;
  }>;
}
declare module '@nlpjs/nlp' {
  export class Nlp {
    settings: { log: boolean; autoSave: boolean };
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(language: string, text: string): Promise<{ intent: string }>;
  }
}
declare module '@nlpjs/lang-nl' {
  export class LangNl {}
}
