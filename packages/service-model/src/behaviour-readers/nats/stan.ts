/** A client of NATS Streaming: https://github.com/nats-io/stan.js */
export const STAN = String.raw`node-nats-streaming#(?:connect\(\)|Stan\{\})`;
