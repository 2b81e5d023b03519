/** @module Our own element, for the types of JSX. */
import 'hono/jsx';

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'wijkbalie-chat': Record<string, unknown>;
    }
  }
}
