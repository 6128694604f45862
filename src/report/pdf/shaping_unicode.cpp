#include "report/pdf/shaping_unicode.h"

#include "base/grapheme_rule.h"
#include "report/pdf/compositions.h"

#include <hb.h>

namespace ownmark::report::pdf {

namespace {

bool is_space(char32_t c) {
    return c == 0x20 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

hb_unicode_general_category_t category_of(hb_unicode_funcs_t* /*functions*/, hb_codepoint_t c,
                                          void* /*user*/) {
    constexpr hb_codepoint_t NonJoiner = 0x200C, Joiner = 0x200D;
    if (c == NonJoiner || c == Joiner) {
        return HB_UNICODE_GENERAL_CATEGORY_FORMAT;
    }
    if (base::extends_grapheme(c)) {
        return HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK;
    }
    return is_space(c) ? HB_UNICODE_GENERAL_CATEGORY_SPACE_SEPARATOR
                       : HB_UNICODE_GENERAL_CATEGORY_OTHER_LETTER;
}

/// Canonical combining classes of the marks that we compose with; they order several marks on one letter.
hb_unicode_combining_class_t class_of(hb_unicode_funcs_t* /*functions*/, hb_codepoint_t c, void* /*user*/) {
    constexpr hb_codepoint_t CommaBelow = 0x326, Cedilla = 0x327, Ogonek = 0x328;
    if (c == CommaBelow) {
        return HB_UNICODE_COMBINING_CLASS_BELOW;
    }
    if (c == Cedilla || c == Ogonek) {
        return HB_UNICODE_COMBINING_CLASS_ATTACHED_BELOW;
    }
    return c >= 0x300 && c < 0x370 ? HB_UNICODE_COMBINING_CLASS_ABOVE
                                   : HB_UNICODE_COMBINING_CLASS_NOT_REORDERED;
}

hb_bool_t compose(hb_unicode_funcs_t* /*functions*/, hb_codepoint_t letter, hb_codepoint_t mark,
                  hb_codepoint_t* one, void* /*user*/) {
    *one = composed(letter, mark);
    return *one != 0 ? 1 : 0;
}

} // namespace

hb_unicode_funcs_t* make_unicode_functions() {
    hb_unicode_funcs_t* functions = hb_unicode_funcs_create(nullptr);
    hb_unicode_funcs_set_general_category_func(functions, category_of, nullptr, nullptr);
    hb_unicode_funcs_set_combining_class_func(functions, class_of, nullptr, nullptr);
    hb_unicode_funcs_set_compose_func(functions, compose, nullptr, nullptr);
    return functions;
}

} // namespace ownmark::report::pdf
