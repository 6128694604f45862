#include "ui/icons.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>

namespace ownmark::ui {

namespace {

struct IconRow {
    std::string_view slug;
    std::string_view path;
};

constexpr std::array Icons = {
#define X(name, slug, path) IconRow{slug, path},
#include "ui/icon_paths.inc"
#undef X
};

/// Reads numbers from a path, of our own table, so it is well-formed.
class PathReader {
public:
    explicit PathReader(std::string_view path) : at_(path.data()), end_(path.data() + path.size()) {}

    /// The next command letter, or 0 at the end.
    char command() {
        skip();
        return at_ < end_ ? *at_++ : '\0';
    }

    float number() {
        skip();
        float value = 0;
        const bool negative = at_ < end_ && *at_ == '-';
        at_ += negative ? 1 : 0;
        for (; at_ < end_ && *at_ >= '0' && *at_ <= '9'; ++at_) {
            value = value * 10 + static_cast<float>(*at_ - '0');
        }
        if (at_ < end_ && *at_ == '.') {
            float place = 0.1F;
            for (++at_; at_ < end_ && *at_ >= '0' && *at_ <= '9'; ++at_, place /= 10) {
                value += static_cast<float>(*at_ - '0') * place;
            }
        }
        return negative ? -value : value;
    }

private:
    void skip() {
        while (at_ < end_ && (*at_ == ' ' || *at_ == ',')) {
            ++at_;
        }
    }

    const char* at_;
    const char* end_;
};

float stroke_width(float size) {
    return size >= 40 ? 1.5F : size <= 18 ? 1.75F : 1.65F;
}

} // namespace

Icon icon_named(std::string_view slug) {
    for (std::size_t i = 0; i < Icons.size(); ++i) {
        if (Icons[i].slug == slug) {
            return static_cast<Icon>(i);
        }
    }
    return Icon::None;
}

void draw_icon(ImDrawList& list, Icon icon, ImVec2 corner, float size, ImU32 colour) {
    if (icon == Icon::None) {
        return;
    }
    const float unit = size / 24;
    const float width = stroke_width(size) * unit;
    PathReader reader(Icons[static_cast<std::size_t>(icon)].path);
    const auto point = [&] {
        const float x = reader.number();
        const float y = reader.number();
        return ImVec2(corner.x + x * unit, corner.y + y * unit);
    };
    // Round ends, as the pictures have them: a dot at both ends of each open stroke.
    ImVec2 first{};
    ImVec2 last{};
    const auto end_stroke = [&](bool closed) {
        if (list._Path.Size > 0) {
            list.PathStroke(colour, closed ? ImDrawFlags_Closed : ImDrawFlags_None, width);
            if (!closed) {
                list.AddCircleFilled(first, width / 2, colour, 8);
                list.AddCircleFilled(last, width / 2, colour, 8);
            }
        }
    };
    for (char command = reader.command(); command != '\0'; command = reader.command()) {
        switch (command) {
        case 'M':
            end_stroke(false);
            first = last = point();
            list.PathLineTo(first);
            break;
        case 'L':
            last = point();
            list.PathLineTo(last);
            break;
        case 'C': {
            const ImVec2 a = point();
            const ImVec2 b = point();
            last = point();
            list.PathBezierCubicCurveTo(a, b, last, size >= 40 ? 12 : 6);
            break;
        }
        case 'Z':
            // A curve that ends where it began would make a spike there.
            if (std::abs(last.x - first.x) + std::abs(last.y - first.y) < unit / 8) {
                list._Path.pop_back();
            }
            end_stroke(true);
            break;
        default: assert(false && "icon paths use M, L, C and Z only"); break;
        }
    }
    end_stroke(false);
}

} // namespace ownmark::ui
