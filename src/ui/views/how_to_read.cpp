// Print, pen and thread: what the three materials mean, as the cover and the help page say it.
#include "catalogue/words_start.h"
#include "ui/views/shell.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <array>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

constexpr float MaterialRow = 31;

struct Material {
    std::string_view words;
    Type type;
    Colour colour;
    void (*mark)(const Ui& ui, ImVec2 left_middle);
};

constexpr std::array<Material, 3> Materials{{
    {words::StartPrint, Type::Small, Colour::Ink,
     [](const Ui& ui, ImVec2 at) {
         ui.list->AddRectFilled({at.x, at.y - 6}, {at.x + 12, at.y + 6}, ui.colour(Colour::Ink), 2);
     }},
    {words::StartPen, Type::Pen, Colour::Pen,
     [](const Ui& ui, ImVec2 at) {
         ui.list->AddCircleFilled({at.x + 6, at.y}, 6, ui.colour(Colour::Pen), 20);
     }},
    {words::StartThread, Type::Small, Colour::Ink,
     [](const Ui& ui, ImVec2 at) {
         constexpr float Half = measure::StitchStroke / 2;
         ui.list->AddRectFilled({at.x, at.y - Half}, {at.x + 16, at.y + Half}, ui.colour(Colour::Accent),
                                Half);
     }},
}};

} // namespace

void how_to_read(Ui& ui) {
    const Flow outer = ui.flow;
    const float indent = ui.px(24);
    for (const Material& material : Materials) {
        const float line = ui.type(material.type).line;
        const auto lines = ui.wrapped(material.type, material.words, outer.width - indent);
        const float text_height = line * static_cast<float>(lines.size());
        const float spare = ui.px(MaterialRow) - ui.type(Type::Small).line;
        const Rect row = ui.take(outer.width, std::max(ui.px(MaterialRow), text_height + spare));
        const float middle = row.y + ui.type(Type::Small).line / 2;
        material.mark(ui, {row.x, middle});
        float y = middle - line / 2;
        for (const std::string_view text : lines) {
            ui.line({row.x + indent, y}, material.type, material.colour, text);
            y += line;
        }
        say(ui, material.words, row);
    }
}

float how_to_read_height(const Ui& ui) {
    return static_cast<float>(Materials.size()) * ui.px(MaterialRow);
}

} // namespace ownmark::ui
