// Dots in rows from the top: what an image object of a file holds.
#pragma once
#include <string>

namespace ownmark::report::pdf {

struct Bitmap {
    int columns = 0;
    int rows = 0;
    /// Red, green and blue of each dot, a byte each. Otherwise a bit a dot, 1 where there is ink, the
    /// leftmost highest; each row begins with a new byte.
    bool coloured = false;
    std::string dots;
};

} // namespace ownmark::report::pdf
