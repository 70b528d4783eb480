/** The version of the live protocol that this page speaks (LP3, LP4). */
export const PROTOCOL_VERSION = 2;
