#include "report/pdf/subset.h"

#include "report/pdf/bytes.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace ownmark::report::pdf {
namespace {

// Flags of one component of a composite glyph (OpenType specification, glyf).
constexpr std::uint32_t WordArguments = 0x0001;
constexpr std::uint32_t ArgumentsAreOffsets = 0x0002;
constexpr std::uint32_t OneScale = 0x0008;
constexpr std::uint32_t MoreComponents = 0x0020;
constexpr std::uint32_t TwoScales = 0x0040;
constexpr std::uint32_t FullMatrix = 0x0080;
constexpr std::uint32_t HasInstructions = 0x0100;

constexpr std::size_t OutlineHeader = 10;
constexpr std::uint32_t ChecksumMagic = 0xB1B0AFBA;

bool is_composite(std::string_view outline) {
    return read_i16(outline, 0) < 0;
}

std::size_t component_size(std::uint32_t flags) {
    std::size_t size = 4U + ((flags & WordArguments) != 0U ? 4U : 2U);
    if ((flags & OneScale) != 0U)
        size += 2;
    else if ((flags & TwoScales) != 0U)
        size += 4;
    else if ((flags & FullMatrix) != 0U)
        size += 8;
    return size;
}

class Cutter {
public:
    Cutter(const Sfnt& font, std::vector<SubsetGlyph> glyphs) : font_(font), glyphs_(std::move(glyphs)) {
        for (std::size_t i = 0; i < glyphs_.size(); ++i)
            if (glyphs_[i].parts.size() == 1)
                places_.emplace(glyphs_[i].parts.front().glyph, static_cast<int>(i));
    }

    std::string cut() {
        // The list grows while it is walked: components of composites are appended.
        for (std::size_t i = 0; i < glyphs_.size(); ++i) {
            const SubsetGlyph wanted = glyphs_[i];
            const bool joined = wanted.parts.size() > 1;
            std::string outline =
                joined ? composite_of(wanted) : std::string(font_.outline(wanted.parts.front().glyph));
            if (outline.size() > OutlineHeader) {
                if (is_composite(outline))
                    renumber_components(outline);
                else
                    drop_instructions(outline);
            }
            append_be(loca_, static_cast<std::uint32_t>(glyf_.size()), 4);
            glyf_ += outline;
            pad_to_four(glyf_);
            append_be(hmtx_, static_cast<std::uint32_t>(wanted.advance), 2);
            const int bearing =
                joined ? read_i16(outline, 2) : font_.left_bearing(wanted.parts.front().glyph);
            append_be(hmtx_, static_cast<std::uint32_t>(bearing), 2);
        }
        append_be(loca_, static_cast<std::uint32_t>(glyf_.size()), 4);
        return assemble();
    }

private:
    int place_of(int glyph) {
        const auto [found, is_new] = places_.emplace(glyph, static_cast<int>(glyphs_.size()));
        if (is_new) glyphs_.push_back({{{glyph, 0, 0}}, font_.advance(glyph)});
        return found->second;
    }

    /// Source glyph numbers still, renumbered afterwards like any composite.
    std::string composite_of(const SubsetGlyph& wanted) {
        has_joined_ = true;
        int left = 0, bottom = 0, right = 0, top = 0;
        bool any = false;
        std::string components;
        for (std::size_t i = 0; i < wanted.parts.size(); ++i) {
            const auto& part = wanted.parts[i];
            if (const auto source = font_.outline(part.glyph); source.size() > OutlineHeader) {
                const int l = read_i16(source, 2) + part.dx, b = read_i16(source, 4) + part.dy;
                const int r = read_i16(source, 6) + part.dx, t = read_i16(source, 8) + part.dy;
                left = any ? std::min(left, l) : l;
                bottom = any ? std::min(bottom, b) : b;
                right = any ? std::max(right, r) : r;
                top = any ? std::max(top, t) : t;
                any = true;
            }
            const bool last = i + 1 == wanted.parts.size();
            append_be(components, WordArguments | ArgumentsAreOffsets | (last ? 0U : MoreComponents), 2);
            append_be(components, static_cast<std::uint32_t>(part.glyph), 2);
            append_be(components, static_cast<std::uint32_t>(part.dx), 2);
            append_be(components, static_cast<std::uint32_t>(part.dy), 2);
        }
        if (!any) return {};
        std::string outline;
        for (const int value : {-1, left, bottom, right, top})
            append_be(outline, static_cast<std::uint32_t>(value), 2);
        return outline + components;
    }

    static void drop_instructions(std::string& outline) {
        const std::size_t at = OutlineHeader + 2 * read_be(outline, 0, 2);
        const std::size_t length = read_be(outline, at, 2);
        if (at + 2 + length > outline.size()) return;
        outline.erase(at + 2, length);
        write_be(outline, at, 0, 2);
    }

    void renumber_components(std::string& outline) {
        std::size_t at = OutlineHeader;
        std::uint32_t flags = MoreComponents;
        while ((flags & MoreComponents) != 0U && at + 4 <= outline.size()) {
            flags = read_be(outline, at, 2);
            write_be(outline, at, flags & ~HasInstructions, 2);
            write_be(outline, at + 2,
                     static_cast<std::uint32_t>(place_of(static_cast<int>(read_be(outline, at + 2, 2)))), 2);
            at += component_size(flags);
        }
        outline.resize(std::min(at, outline.size()));
    }

    std::string assemble() const {
        const auto count = static_cast<std::uint32_t>(glyphs_.size());
        std::string head(font_.table("head")), hhea(font_.table("hhea")), maxp(font_.table("maxp"));
        write_be(head, 8, 0, 4);
        write_be(head, 50, 1, 2);
        write_be(hhea, 34, count, 2);
        write_be(maxp, 4, count, 2);
        if (has_joined_ && maxp.size() >= 32) {
            // maxComponentElements and maxComponentDepth: ours may be wider and one level deeper than the
            // font's.
            std::size_t widest = read_be(maxp, 28, 2);
            for (const auto& glyph : glyphs_)
                widest = std::max(widest, glyph.parts.size());
            write_be(maxp, 28, static_cast<std::uint32_t>(widest), 2);
            write_be(maxp, 30, read_be(maxp, 30, 2) + 1, 2);
        }
        return with_directory({{"glyf", glyf_},
                               {"head", head},
                               {"hhea", hhea},
                               {"hmtx", hmtx_},
                               {"loca", loca_},
                               {"maxp", maxp}});
    }

    static std::uint32_t checksum(std::string_view bytes) {
        std::uint32_t sum = 0;
        for (std::size_t at = 0; at < bytes.size(); at += 4)
            sum += read_be(bytes, at, 4);
        return sum;
    }

    static std::string with_directory(const std::vector<std::pair<std::string, std::string>>& tables) {
        assert(tables.size() == 6);
        std::string file, body;
        append_be(file, 0x10000, 4);
        for (const std::uint32_t field :
             {6U, 64U, 2U, 32U}) // six tables, and the search hints that follow from six
            append_be(file, field, 2);
        const std::size_t first = 12 + 16 * tables.size();
        std::size_t head_at = 0;
        for (const auto& [tag, content] : tables) {
            const std::size_t at = first + body.size();
            if (tag == "head") head_at = at;
            file += tag;
            append_be(file, checksum(content), 4);
            append_be(file, static_cast<std::uint32_t>(at), 4);
            append_be(file, static_cast<std::uint32_t>(content.size()), 4);
            body += content;
            pad_to_four(body);
        }
        file += body;
        write_be(file, head_at + 8, ChecksumMagic - checksum(file), 4);
        return file;
    }

    const Sfnt& font_;
    std::vector<SubsetGlyph> glyphs_;
    std::map<int, int> places_;
    std::string glyf_, loca_, hmtx_;
    bool has_joined_ = false;
};

} // namespace

std::string subset(const Sfnt& font, std::vector<SubsetGlyph> glyphs) {
    return Cutter(font, std::move(glyphs)).cut();
}

} // namespace ownmark::report::pdf
