// What the tests use of two packages that come without types.
declare module 'pngjs' {
  export class PNG {
    constructor(options: { width: number; height: number });
    width: number;
    height: number;
    data: Buffer;
    static sync: { read(bytes: Buffer): PNG; write(png: PNG): Buffer };
  }
}
declare module 'pixelmatch' {
  export default function pixelmatch(
    a: Uint8Array, b: Uint8Array, diff: Uint8Array | null, width: number, height: number,
    options: { threshold: number; includeAA: boolean },
  ): number;
}
