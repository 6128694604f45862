#include "report/pdf/font.h"

#include "base/utf8.h"
#include "report/pdf/shaping_unicode.h"
#include "report/pdf/substitutes.h"

#include <cassert>
#include <hb.h>

namespace ownmark::report::pdf {
namespace {

/// Width of the box that stands for what a font can't draw.
constexpr double BoxAdvance = 900;

/// The source, each code point with the byte at which it starts.
struct Source {
    std::vector<char32_t> code_points;
    std::vector<std::size_t> starts;
};

Source source_of_text(std::string_view text) {
    Source source;
    for (std::size_t at = 0; at < text.size();) {
        source.starts.push_back(at);
        source.code_points.push_back(base::next_code_point(text, at));
    }
    source.starts.push_back(text.size());
    return source;
}

} // namespace

void Font::ReleaseFont::operator()(hb_font_t* font) const {
    hb_font_destroy(font);
}

void Font::ReleaseBuffer::operator()(hb_buffer_t* buffer) const {
    hb_buffer_destroy(buffer);
}

Font::Font(std::string name, std::unique_ptr<Sfnt> sfnt)
    : name_(std::move(name)),
      sfnt_(std::move(sfnt)),
      buffer_(hb_buffer_create()) {
    const std::string_view bytes = sfnt_->bytes();
    hb_blob_t* blob = hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t* face = hb_face_create(blob, 0);
    shaper_.reset(hb_font_create(face));
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    hb_unicode_funcs_t* functions = make_unicode_functions();
    hb_buffer_set_unicode_funcs(buffer_.get(), functions);
    hb_unicode_funcs_destroy(functions);
}

Font::Font(Font&&) noexcept = default;
Font& Font::operator=(Font&&) noexcept = default;
Font::~Font() = default;

std::optional<Font> Font::open(std::string name, std::string bytes) {
    auto sfnt = Sfnt::read(std::move(bytes));
    if (!sfnt) return std::nullopt;
    return Font(std::move(name), std::make_unique<Sfnt>(std::move(*sfnt)));
}

bool Font::has(char32_t code_point) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(shaper_.get(), code_point, &glyph) != 0;
}

std::vector<ShapedGlyph> Font::shape(std::string_view text) {
    const Source source = source_of_text(text);
    hb_buffer_t* buffer = buffer_.get();
    hb_buffer_clear_contents(buffer);
    for (std::size_t i = 0; i < source.code_points.size(); ++i) {
        const char32_t code = source.code_points[i];
        const auto other = has(code) ? std::u32string_view() : substitute_for(code);
        if (other.empty()) hb_buffer_add(buffer, code, static_cast<unsigned>(i));
        for (const char32_t part : other)
            hb_buffer_add(buffer, part, static_cast<unsigned>(i));
    }
    hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
    hb_shape(shaper_.get(), buffer, nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer, &count);
    hb_codepoint_t blank = 0;
    hb_font_get_nominal_glyph(shaper_.get(), ' ', &blank);

    std::vector<ShapedGlyph> shaped;
    for (unsigned first = 0; first < count;) {
        unsigned end = first + 1;
        while (end < count && infos[end].cluster == infos[first].cluster)
            ++end;
        const std::size_t from = source.starts[infos[first].cluster];
        const std::size_t to = end < count ? source.starts[infos[end].cluster] : text.size();
        ShapedGlyph glyph{.glyph = static_cast<int>(infos[first].codepoint),
                          .text = std::string(text.substr(from, to - from))};
        std::vector<GlyphPart> parts;
        int advance = 0;
        for (unsigned i = first; i < end; ++i) {
            glyph.missing = glyph.missing || infos[i].codepoint == 0;
            parts.push_back(
                {static_cast<int>(infos[i].codepoint), advance + places[i].x_offset, places[i].y_offset});
            advance += places[i].x_advance;
        }
        if (glyph.missing) {
            glyph.glyph = static_cast<int>(blank);
            glyph.advance = BoxAdvance;
        } else if (parts.size() > 1) {
            glyph.glyph = joined(std::move(parts), advance);
            glyph.advance = thousandths(advance);
        } else {
            glyph.advance = thousandths(advance);
            glyph.dx = thousandths(places[first].x_offset);
            glyph.dy = thousandths(places[first].y_offset);
        }
        shaped.push_back(std::move(glyph));
        first = end;
    }
    return shaped;
}

int Font::joined(std::vector<GlyphPart> parts, int advance) {
    SubsetGlyph glyph{std::move(parts), advance};
    const auto [found, is_new] =
        joined_index_.emplace(glyph, sfnt_->glyph_count() + static_cast<int>(joined_.size()));
    if (is_new) joined_.push_back(std::move(glyph));
    return found->second;
}

SubsetGlyph Font::source_of(int glyph) const {
    const int beyond = glyph - sfnt_->glyph_count();
    if (beyond >= 0) return joined_[static_cast<std::size_t>(beyond)];
    return {{{glyph, 0, 0}}, sfnt_->advance(glyph)};
}

double Font::natural_advance(int glyph) const {
    return thousandths(source_of(glyph).advance);
}

double Font::ascent() const {
    return thousandths(sfnt_->ascent());
}

double Font::descent() const {
    return thousandths(sfnt_->descent());
}

int Font::code_of(const ShapedGlyph& glyph) {
    if (codes_.empty()) codes_.emplace_back(0, std::string()); // code 0 is .notdef and is never shown
    const auto [found, is_new] =
        code_index_.emplace(std::pair(glyph.glyph, glyph.text), static_cast<int>(codes_.size()));
    if (is_new) codes_.emplace_back(glyph.glyph, glyph.text);
    assert(found->second <= 0xFFFF);
    return found->second;
}

Font::Embedded Font::embedded() const {
    Embedded out;
    std::vector<SubsetGlyph> glyphs;
    std::map<int, int> places;
    std::uint32_t tag = 2166136261U;
    for (const auto& [glyph, text] : codes_) {
        const auto [found, is_new] = places.emplace(glyph, static_cast<int>(glyphs.size()));
        if (is_new) glyphs.push_back(source_of(glyph));
        out.widths.push_back(natural_advance(glyph));
        out.glyph_of_code.push_back(found->second);
        out.text_of_code.push_back(text);
        tag = (tag ^ static_cast<std::uint32_t>(glyph)) * 16777619U;
    }
    out.file = subset(*sfnt_, std::move(glyphs));
    for (int i = 0; i < 6; ++i, tag /= 26)
        out.name += static_cast<char>('A' + tag % 26);
    out.name += '+' + name_;
    return out;
}

} // namespace ownmark::report::pdf
