#include "report/pdf/sfnt.h"

#include "report/pdf/bytes.h"

#include <algorithm>

namespace ownmark::report::pdf {

std::optional<Sfnt> Sfnt::read(std::string bytes) {
    Sfnt font;
    font.bytes_ = std::move(bytes);
    const std::string_view all = font.bytes_;
    const auto count = read_be(all, 4, 2);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t entry = 12 + 16 * i;
        if (entry + 16 > all.size()) return std::nullopt;
        const Table table{std::string(all.substr(entry, 4)), read_be(all, entry + 8, 4),
                          read_be(all, entry + 12, 4)};
        if (table.at > all.size() || table.size > all.size() - table.at) return std::nullopt;
        font.tables_.push_back(table);
    }
    for (const auto* needed : {"glyf", "loca", "head", "hhea", "hmtx", "maxp"})
        if (font.table(needed).empty()) return std::nullopt;
    font.units_per_em_ = std::max(1, static_cast<int>(read_be(font.table("head"), 18, 2)));
    font.long_offsets_ = read_be(font.table("head"), 50, 2) != 0;
    font.metric_count_ = std::max(1, static_cast<int>(read_be(font.table("hhea"), 34, 2)));
    font.glyph_count_ = static_cast<int>(read_be(font.table("maxp"), 4, 2));
    return font;
}

std::string_view Sfnt::table(std::string_view tag) const {
    const auto found =
        std::find_if(tables_.begin(), tables_.end(), [&](const Table& t) { return t.tag == tag; });
    return found == tables_.end() ? std::string_view()
                                  : std::string_view(bytes_).substr(found->at, found->size);
}

int Sfnt::advance(int glyph) const {
    const int metric = std::min(glyph, metric_count_ - 1);
    return static_cast<int>(read_be(table("hmtx"), 4 * static_cast<std::size_t>(metric), 2));
}

int Sfnt::left_bearing(int glyph) const {
    const int beyond = glyph - metric_count_;
    const int at = beyond < 0 ? 4 * glyph + 2 : 4 * metric_count_ + 2 * beyond;
    return read_i16(table("hmtx"), static_cast<std::size_t>(at));
}

std::string_view Sfnt::outline(int glyph) const {
    if (glyph < 0 || glyph >= glyph_count_) return {};
    const auto offset = [&](int index) -> std::size_t {
        const auto at = static_cast<std::size_t>(index);
        return long_offsets_ ? read_be(table("loca"), 4 * at, 4) : 2U * read_be(table("loca"), 2 * at, 2);
    };
    const std::string_view glyf = table("glyf");
    const std::size_t from = offset(glyph);
    const std::size_t to = offset(glyph + 1);
    return from < to && to <= glyf.size() ? glyf.substr(from, to - from) : std::string_view();
}

int Sfnt::ascent() const {
    return read_i16(table("hhea"), 4);
}

int Sfnt::descent() const {
    return read_i16(table("hhea"), 6);
}

int Sfnt::cap_height() const {
    const std::string_view os2 = table("OS/2");
    return os2.size() >= 90 ? read_i16(os2, 88) : ascent();
}

double Sfnt::italic_angle() const {
    return static_cast<std::int32_t>(read_be(table("post"), 4, 4)) / 65536.0;
}

std::vector<int> Sfnt::bounds() const {
    const std::string_view head = table("head");
    return {read_i16(head, 36), read_i16(head, 38), read_i16(head, 40), read_i16(head, 42)};
}

int Sfnt::weight() const {
    const std::string_view os2 = table("OS/2");
    return os2.empty() ? 400 : static_cast<int>(read_be(os2, 4, 2));
}

} // namespace ownmark::report::pdf
