// The four faces of a report, opened for one document, and whoever draws what they lack. Knows how wide text
// is; nothing of lines.
#pragma once
#include "base/result.h"
#include "charts/scene.h"
#include "report/fonts.h"
#include "report/foreign.h"
#include "report/pdf/font.h"

#include <span>
#include <string_view>
#include <vector>

namespace ownmark::report::layout {

/// 0 for no text.
char32_t first_code_point(std::string_view text);
char32_t last_code_point(std::string_view text);

class TypeCase {
public:
    /// An error when one of the files isn't a font we can read. `foreign` draws what they lack, or is null.
    static base::Result<TypeCase> open(const FontFiles& files, ForeignPen* foreign = nullptr);

    pdf::Font& font(charts::Face face) { return fonts_[index_of(face)]; }

    /// By resource number, as `index_of` counts.
    const std::vector<pdf::Font>& fonts() const { return fonts_; }

    static std::size_t index_of(charts::Face face) { return static_cast<std::size_t>(face); }

    ForeignPen* foreign() const { return foreign_; }

    /// As `Font::shape`; what the font lacks is as wide as it is drawn, and divided into words.
    std::vector<pdf::ShapedGlyph> shape(std::string_view text, charts::Face face, double size);

    /// In the unit of `size`.
    double width(std::string_view text, charts::Face face, double size);

private:
    void set_foreign(std::span<pdf::ShapedGlyph> run, charts::Face face, double size);

    std::vector<pdf::Font> fonts_;
    ForeignPen* foreign_ = nullptr;
};

} // namespace ownmark::report::layout
