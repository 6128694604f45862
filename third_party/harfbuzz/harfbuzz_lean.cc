// HarfBuzz for the alphabets our fonts have (Latin): every script is shaped by the default shaper, which
// leaves out the shapers for Arabic, Hebrew, Hangul, Thai, the Indic scripts and their tables.

// Text is set without a language's own forms.
#define HB_NO_LANGUAGE_LONG
#define HB_NO_LANGUAGE_PRIVATE_SUBTAG

#define _hb_ot_shaper_arabic _hb_ot_shaper_default
#define _hb_ot_shaper_hangul _hb_ot_shaper_default
#define _hb_ot_shaper_hebrew _hb_ot_shaper_default
#define _hb_ot_shaper_indic _hb_ot_shaper_default
#define _hb_ot_shaper_khmer _hb_ot_shaper_default
#define _hb_ot_shaper_myanmar _hb_ot_shaper_default
#define _hb_ot_shaper_myanmar_zawgyi _hb_ot_shaper_default
#define _hb_ot_shaper_thai _hb_ot_shaper_default
#define _hb_ot_shaper_use _hb_ot_shaper_default

#include "lookups_of_our_fonts.hh"

#include "hb-blob.cc"
#include "hb-buffer.cc"
#include "hb-common.cc"
#include "hb-face-builder.cc"
#include "hb-face.cc"
#include "hb-font.cc"
#include "hb-map.cc"
#include "hb-number.cc"
#include "hb-ot-face.cc"
#include "hb-ot-font.cc"
#include "hb-ot-layout.cc"
#include "hb-ot-map.cc"
#include "hb-ot-metrics.cc"
#include "hb-ot-shape-fallback.cc"
#include "hb-ot-shape-normalize.cc"
#include "hb-ot-shape.cc"
#include "hb-ot-shaper-default.cc"
#include "hb-ot-tag.cc"
#include "hb-set.cc"
#include "hb-shape-plan.cc"
#include "hb-shape.cc"
#include "hb-shaper.cc"
#include "hb-static.cc"
#include "hb-ucd.cc"
#include "hb-unicode.cc"


// HB_TINY leaves file reading out, yet one function still asks for it; fonts come as bytes.
hb_blob_t* hb_blob_create_from_file_or_fail(const char*) { return nullptr; }
