// What shaping has to know about characters, without HarfBuzz's own tables of all Unicode: which ones join
// the one before, which are spaces, and what a letter and a mark become.
#pragma once

struct hb_unicode_funcs_t;

namespace ownmark::report::pdf {

/// The caller releases it with hb_unicode_funcs_destroy.
hb_unicode_funcs_t* make_unicode_functions();

} // namespace ownmark::report::pdf
