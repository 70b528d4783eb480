export type Socket = Pick<WebSocket, 'send' | 'close' | 'onmessage' | 'onclose'>;

/** What a connection needs of the world. */
export interface Surroundings {
  open(): Socket;
  /** The browser's clock, in epoch milliseconds. */
  now(): number;
  random(): number;
  /** Whether the server still knows this browser's session; rejects or answers true where it cannot be asked. */
  signedIn(): Promise<boolean>;
}
