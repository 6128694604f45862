// The four faces of a report, opened for one document. Knows how wide text is; nothing of lines.
#pragma once
#include "base/result.h"
#include "charts/scene.h"
#include "report/fonts.h"
#include "report/pdf/font.h"

#include <string_view>
#include <vector>

namespace ownmark::report::layout {

class TypeCase {
public:
    /// An error when one of the files isn't a font we can read.
    static base::Result<TypeCase> open(const FontFiles& files);

    pdf::Font& font(charts::Face face) { return fonts_[index_of(face)]; }

    /// By resource number, as `index_of` counts.
    const std::vector<pdf::Font>& fonts() const { return fonts_; }

    static std::size_t index_of(charts::Face face) { return static_cast<std::size_t>(face); }

    /// In the unit of `size`.
    double width(std::string_view text, charts::Face face, double size);

private:
    std::vector<pdf::Font> fonts_;
};

} // namespace ownmark::report::layout
