#include "report/layout/type_case.h"

#include "base/breaks.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>

namespace ownmark::report::layout {

char32_t first_code_point(std::string_view text) {
    std::size_t at = 0;
    return text.empty() ? 0 : base::next_code_point(text, at);
}

char32_t last_code_point(std::string_view text) {
    char32_t last = 0;
    for (std::size_t at = 0; at < text.size();) {
        last = base::next_code_point(text, at);
    }
    return last;
}

base::Result<TypeCase> TypeCase::open(const FontFiles& files, ForeignPen* foreign) {
    struct Part {
        const char* name;
        const std::string& bytes;
    };

    // In the order of charts::Face.
    const std::array parts = {
        Part{"Commissioner-Regular", files.text},
        Part{"Commissioner-SemiBold", files.text_bold},
        Part{"Brygada1918-Medium", files.heading},
        Part{"Brygada1918-MediumItalic", files.pen},
    };
    TypeCase type_case;
    type_case.foreign_ = foreign;
    for (const Part& part : parts) {
        auto font = pdf::Font::open(part.name, part.bytes);
        if (!font) {
            return std::unexpected(
                base::Error{"The PDF couldn’t be made, because one of its fonts is damaged. "
                            "Your answers are safe; please reload the page and try again."});
        }
        type_case.fonts_.push_back(std::move(*font));
    }
    return type_case;
}

std::vector<pdf::ShapedGlyph> TypeCase::shape(std::string_view text, charts::Face face, double size) {
    auto glyphs = font(face).shape(text);
    for (std::size_t first = 0; foreign_ != nullptr && first < glyphs.size();) {
        std::size_t end = first;
        while (end < glyphs.size() && glyphs[end].missing) {
            ++end;
        }
        set_foreign(std::span(glyphs).subspan(first, end - first), face, size);
        first = end + 1;
    }
    return glyphs;
}

/// Each word is measured whole, and each of its characters gets the same share: where within a word they are
/// seen only its picture knows.
void TypeCase::set_foreign(std::span<pdf::ShapedGlyph> run, charts::Face face, double size) {
    std::string text;
    for (const auto& glyph : run) {
        text += glyph.text;
    }
    std::vector<std::uint32_t> ends;
    if (base::needs_dictionary(text)) {
        ends = foreign_->word_ends(text);
    }
    std::size_t first = 0, from = 0, at = 0;
    for (std::size_t i = 0; i < run.size(); ++i) {
        at += run[i].text.size();
        const bool is_last = i + 1 == run.size();
        run[i].ends_word = !is_last && (base::may_break_between(last_code_point(run[i].text),
                                                                first_code_point(run[i + 1].text)) ||
                                        std::binary_search(ends.begin(), ends.end(), at));
        if (run[i].ends_word || is_last) {
            const std::string_view word = std::string_view(text).substr(from, at - from);
            const double width = foreign_->width({.text = word, .face = face, .size = size});
            const double share = width / size * 1000 / static_cast<double>(i + 1 - first);
            for (; first <= i; ++first) {
                run[first].advance = share;
            }
            from = at;
        }
    }
}

double TypeCase::width(std::string_view text, charts::Face face, double size) {
    double width = 0;
    for (const auto& glyph : shape(text, face, size)) {
        width += glyph.advance;
    }
    return width * size / 1000;
}

} // namespace ownmark::report::layout
