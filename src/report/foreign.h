// Words in letters that the report's fonts lack, as somebody else draws them: a browser has fonts for most.
// Where there is nobody, boxes stand for their characters.
#pragma once
#include "charts/scene.h"
#include "report/pdf/bitmap.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace ownmark::report {

struct ForeignWord {
    std::string_view text;
    charts::Face face = charts::Face::Text;
    /// px.
    double size = 0;
    bool from_right = false;
    /// 0xRRGGBB; only coloured pictures have it.
    std::uint32_t colour = 0;
};

struct ForeignPicture {
    pdf::Bitmap bitmap;
    /// Of a dot, px.
    double pitch = 1;
    /// From where the word begins at the left on the baseline to the bitmap's upper left corner, px; y goes
    /// down.
    double x = 0;
    double y = 0;
};

class ForeignPen {
public:
    virtual ~ForeignPen() = default;
    /// px.
    virtual double width(const ForeignWord& word) = 0;
    /// Without dots when there is nothing to see.
    virtual ForeignPicture draw(const ForeignWord& word) = 0;
    /// Byte offsets past each word of a text without spaces; at least the last.
    virtual std::vector<std::uint32_t> word_ends(std::string_view text) = 0;
};

} // namespace ownmark::report
