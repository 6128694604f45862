// In place of HarfBuzz' lists of what a font's lookups may do: our fonts kern pairs and do nothing else, and no code
// is wanted for the rest. A lookup of another kind would be passed over; tests/unit/report/pdf_font_test.cpp says that
// there is none.
#pragma once
#include "hb-ot-layout-gsubgpos.hh"

#define OT_LAYOUT_GPOS_POSLOOKUPSUBTABLE_HH
#define OT_LAYOUT_GSUB_SUBSTLOOKUPSUBTABLE_HH

#include "OT/Layout/GPOS/PairPos.hh"
#include "OT/Layout/GPOS/ExtensionPos.hh"
#include "OT/Layout/GSUB/AlternateSubst.hh"
#include "OT/Layout/GSUB/ExtensionSubst.hh"
#include "OT/Layout/GSUB/LigatureSubst.hh"
#include "OT/Layout/GSUB/MultipleSubst.hh"
#include "OT/Layout/GSUB/SingleSubst.hh"

namespace OT::Layout::GPOS_impl {

struct PosLookupSubTable {
    enum Type { Pair = 2, Extension = 9 };

    template <typename context_t, typename... Ts>
    typename context_t::return_t dispatch(context_t* c, unsigned int lookup_type, Ts&&... ds) const {
        TRACE_DISPATCH(this, lookup_type);
        switch (lookup_type) {
        case Pair: return_trace(u.pair.dispatch(c, std::forward<Ts>(ds)...));
        case Extension: return_trace(u.extension.dispatch(c, std::forward<Ts>(ds)...));
        default: return_trace(c->default_return_value());
        }
    }

    bool intersects(const hb_set_t*, unsigned int) const { return false; }

    union {
        PairPos pair;
        ExtensionPos extension;
    } u;
    DEFINE_SIZE_MIN(0);
};

} // namespace OT::Layout::GPOS_impl

namespace OT::Layout::GSUB_impl {

struct SubstLookupSubTable {
    enum Type { Single = 1, Multiple = 2, Alternate = 3, Ligature = 4, Extension = 7, ReverseChainSingle = 8 };

    template <typename context_t, typename... Ts>
    typename context_t::return_t dispatch(context_t* c, unsigned int, Ts&&...) const {
        return c->default_return_value();
    }

    bool intersects(const hb_set_t*, unsigned int) const { return false; }

    // HarfBuzz' writers name these; nobody calls them.
    union {
        SingleSubst single;
        MultipleSubst multiple;
        AlternateSubst alternate;
        LigatureSubst ligature;
        ExtensionSubst extension;
    } u;
    DEFINE_SIZE_MIN(0);
};

} // namespace OT::Layout::GSUB_impl
