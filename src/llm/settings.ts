/** @module What an operator sets to let a language model help. */

export interface EmbeddingSettings {
  /** Of a service that speaks as OpenAI does, up to and with `/v1`. */
  url: string;
  model: string;
  /** A model on our own machine needs none. */
  key?: string;
}
