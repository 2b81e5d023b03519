/** @module As much of a browser's XMLHttpRequest as Microsoft's client needs to run in Node. */
export class Xhr {
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseType = '';
  timeout = 0;
  onreadystatechange: ((event: object) => void) | null = null;
  ontimeout: ((event: object) => void) | null = null;
  #method = 'GET';
  #url = '';
  #headers = new Headers();
  #answered = new Headers();
  #aborted = new AbortController();

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }
  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }
  getResponseHeader(name: string): string | null {
    return this.#answered.get(name);
  }
  abort(): void {
    this.#aborted.abort();
  }

  async send(body?: BodyInit): Promise<void> {
    const { signal } = this.#aborted;
    const init = { method: this.#method, headers: this.#headers, signal };
    try {
      const answer = await fetch(this.#url, { ...init, ...(body !== undefined && { body }) });
      this.response = await answer.json().catch(() => null);
      this.status = answer.status;
      this.#answered = answer.headers;
    } catch {
      this.status = 0;
    }
    if (signal.aborted) return;
    this.readyState = 4;
    this.onreadystatechange?.({ target: this });
  }
}
