/** The report program, as Emscripten builds it from src/report_main.cpp. */
export interface ReportProgram {
  HEAPU8: Uint8Array;
  HEAPU32: Uint32Array;
  _malloc(size: number): number;
  _free(place: number): void;
  _pdf_make(request: number): number;
  _pdf_release(answer: number): void;
}

export default function start(): Promise<ReportProgram>;
