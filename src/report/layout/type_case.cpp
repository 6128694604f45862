#include "report/layout/type_case.h"

#include <array>

namespace ownmark::report::layout {

base::Result<TypeCase> TypeCase::open(const FontFiles& files) {
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

double TypeCase::width(std::string_view text, charts::Face face, double size) {
    double width = 0;
    for (const auto& glyph : font(face).shape(text)) {
        width += glyph.advance;
    }
    return width * size / 1000;
}

} // namespace ownmark::report::layout
