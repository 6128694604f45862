/* Numbers with fractions for yyjson: read and written by JavaScript, which keeps them to the last bit as the C library
   would. They are few: Ownmark's own are whole. */
#include <emscripten/em_js.h>
#include <stdarg.h>
#include <stddef.h>

EM_JS(double, ownmark_number_of, (const char *text, int length), {
    return Number(String.fromCharCode(...HEAPU8.subarray(text, text + length)));
});

EM_JS(int, ownmark_text_of, (char *out, double number), {
    const text = String(number);
    for (let i = 0; i < text.length; ++i) HEAPU8[out + i] = text.charCodeAt(i);
    return text.length;
});

/* yyjson has checked already that a number stands there. */
double ownmark_strtod(const char *text, char **end) {
    const char *at = text;
    while ((*at >= '0' && *at <= '9') || *at == '.' || *at == '-' || *at == '+' || *at == 'e' || *at == 'E') ++at;
    *end = (char *)at;
    return ownmark_number_of(text, (int)(at - text));
}

/* Called with "%.*g", digits and number alone. */
int ownmark_snprintf(char *out, size_t size, const char *format, ...) {
    va_list rest;
    va_start(rest, format);
    (void)va_arg(rest, int);
    const int length = ownmark_text_of(out, va_arg(rest, double));
    va_end(rest);
    return length;
}
