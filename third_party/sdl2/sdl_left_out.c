/* What SDL's video part asks of parts that the page leaves out: the renderer and window surfaces (we draw with GL
   ourselves), mouse cursors (the page's own elements have them), and sentences about errors (we ask whether it worked).
   All of it fails, or does nothing. */
#include "SDL_internal.h"

#include "SDL_render.h"
#include "render/SDL_sysrender.h"
#include "video/SDL_sysvideo.h"
#include "video/emscripten/SDL_emscriptenframebuffer.h"
#include "video/emscripten/SDL_emscriptenmouse.h"

SDL_Renderer *SDL_CreateRenderer(SDL_Window *window, int index, Uint32 flags) { return NULL; }
SDL_Renderer *SDL_GetRenderer(SDL_Window *window) { return NULL; }
SDL_Texture *SDL_CreateTexture(SDL_Renderer *renderer, Uint32 format, int access, int w, int h) { return NULL; }
int SDL_GetNumRenderDrivers(void) { return 0; }
int SDL_GetRenderDriverInfo(int index, SDL_RendererInfo *info) { return -1; }
int SDL_GetRendererInfo(SDL_Renderer *renderer, SDL_RendererInfo *info) { return -1; }
int SDL_RenderSetViewport(SDL_Renderer *renderer, const SDL_Rect *rect) { return -1; }
int SDL_RenderCopy(SDL_Renderer *renderer, SDL_Texture *texture, const SDL_Rect *from, const SDL_Rect *to) { return -1; }
int SDL_UpdateTexture(SDL_Texture *texture, const SDL_Rect *rect, const void *pixels, int pitch) { return -1; }
void SDL_RenderPresent(SDL_Renderer *renderer) {}
void SDL_DestroyTexture(SDL_Texture *texture) {}
void SDL_DestroyRenderer(SDL_Renderer *renderer) {}
void SDL_DestroyRendererWithoutFreeing(SDL_Renderer *renderer) {}

int Emscripten_CreateWindowFramebuffer(_THIS, SDL_Window *window, Uint32 *format, void **pixels, int *pitch) { return -1; }
int Emscripten_UpdateWindowFramebuffer(_THIS, SDL_Window *window, const SDL_Rect *rects, int numrects) { return -1; }
void Emscripten_DestroyWindowFramebuffer(_THIS, SDL_Window *window) {}

void Emscripten_InitMouse(void) {}
void Emscripten_FiniMouse(void) {}

int SDL_SetError(const char *format, ...) { return -1; }
int SDL_Error(SDL_errorcode code) { return -1; }
const char *SDL_GetError(void) { return ""; }
void SDL_ClearError(void) {}
void SDL_Log(const char *format, ...) {}
void SDL_LogError(int category, const char *format, ...) {}
void SDL_LogInfo(int category, const char *format, ...) {}
void SDL_LogWarn(int category, const char *format, ...) {}
void SDL_LogMessage(int category, SDL_LogPriority priority, const char *format, ...) {}
void SDL_LogResetPriorities(void) {}
void SDL_LogInit(void) {}
void SDL_LogQuit(void) {}
void SDL_InitLog(void) {}
void SDL_QuitLog(void) {}
