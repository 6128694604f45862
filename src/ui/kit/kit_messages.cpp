// Specimens: dialog, menu, toast, saved mark, disclosure, table, tags, what waits to be filled.
#include "ui/kit/layout.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/saved_mark.h"
#include "ui/widgets/table.h"
#include "ui/widgets/tag_picker.h"
#include "ui/widgets/text.h"
#include "ui/widgets/toast.h"

#include <algorithm>
#include <array>

namespace ownmark::ui {

namespace {

using State = Specimen::State;

void a_dialog(Ui& ui) {
    kit_section(ui, "Dialog");
    const session::Dialog d{.question = "Take this story out?",
                            .explanation =
                                "“The Ostrava weir” and its five tags go with it. You can undo this "
                                "until you close the page.",
                            .choices = {"Take it out", "Keep the story"}};
    const float width = std::min(ui.px(520), ui.flow.width - 2 * ui.space(12));
    const float height = dialog_height(ui, d, width);
    const Rect ground = ui.take(ui.flow.width, height + 12);
    ui.box(ground, measure::CardRadius, ui.theme[Shade::BehindDialog]);
    const ShownAs shown(ui, State::Focus, "Keep the story");
    dialog_card(ui, d, {ground.x + (ground.width - width) / 2, ground.y + 6}, width);
}

void one_menu(Ui& ui, const Menu& m, float most_height) {
    const float width = std::min(menu_width(ui, m), ui.flow.width);
    menu_card(ui, m, ui.take(width, menu_height(ui, m, width, most_height)));
}

void a_menu(Ui& ui) {
    kit_section(ui, "Menu: chosen, with focus");
    constexpr std::array<std::string_view, 4> Sizes{"As the browser says", "100 %", "115 %", "130 %"};
    const ShownAs shown(ui, State::Focus, "100 %", "Text size");
    one_menu(ui, {.title = "Text size", .options = Sizes, .chosen = 1}, ui.window.y);
}

void a_low_menu(Ui& ui) {
    kit_section(ui, "Menu where there is little height, hover");
    constexpr std::array<std::string_view, 3> Looks{"As the system says", "Light", "Dark"};
    const ShownAs shown(ui, State::Hover, "Dark", "Appearance");
    one_menu(ui, {.title = "Appearance", .options = Looks, .chosen = 0}, ui.px(150));
}

void a_toast(Ui& ui) {
    kit_section(ui, "Toast, 6 seconds");
    const session::Toast moved{.sentence = "Craft moved", .offers_undo = true, .number = 1};
    const session::Toast copied{.sentence = "Copied. The statement is on the clipboard.", .number = 2};
    for (const session::Toast& t : {moved, copied}) {
        const IdScope scope(static_cast<int>(t.number));
        const float height = toast_rect(ui, t, {}, ui.flow.width).height;
        toast_card(ui, t, ui.take(ui.flow.width, height));
        ui.skip(14);
    }
}

void an_empty_state(Ui& ui) {
    kit_section(ui, "Empty state");
    empty_state(ui, "Eighteen answers on Path will fill this.");
}

void left(Ui& ui) {
    a_dialog(ui);
    ui.skip(18);
    kit_columns(ui, {{1, a_toast}, {1, an_empty_state}});
}

void middle(Ui& ui) {
    kit_section(ui, "Saved mark", 6);
    constexpr std::array Marks = {session::SaveState::Saving, session::SaveState::Saved,
                                  session::SaveState::NotSaved};
    for (const session::SaveState state : Marks) {
        const IdScope scope(static_cast<int>(state));
        saved_line(ui,
                   {.state = state, .time = "14:32", .sentence = "Not saved: this browser’s store is full."});
        ui.skip(10);
    }
    ui.skip(6);
    kit_section(ui, "Disclosure", 0);
    bool closed = false;
    {
        const Disclosure how(ui, "How this is worked out", closed);
    }
    bool open = true;
    {
        const Disclosure why(ui, "Why worry is asked apart", open);
        paragraph(ui, "Wanting and worrying often differ.", Type::Small);
    }

    struct Row {
        std::string_view words;
        State state;
    };

    for (const Row& row :
         {Row{"hover", State::Hover}, Row{"pressed", State::Pressed}, Row{"focus", State::Focus}}) {
        bool shut = false;
        const IdScope scope("disclosure");
        const ShownAs shown(ui, row.state, row.words);
        const Disclosure with(ui, row.words, shut);
    }
}

void right(Ui& ui) {
    kit_section(ui, "Table", 0);
    table(ui, {.caption = "Out of 100",
               .rows = {{"Out of 100", "Pull", "Worry"},
                        {"Expert or support", "81", "17"},
                        {"Independent", "56", "46"},
                        {"Lead", "31", "25"}}});
    ui.skip(16);
    kit_section(ui, "Tag picker");
    constexpr std::array Tags = {Tag{"Judgement", true}, Tag{"Honesty", true}, Tag{"Curiosity"},
                                 Tag{"Prudence"}};
    {
        const ShownAs shown(ui, State::Focus, "Prudence", "Strengths shown");
        tag_picker(ui, {.name = "Strengths shown", .tags = Tags, .own = "Write your own"});
    }
    ui.skip(12);
    {
        constexpr std::array Hovered = {Tag{"Zest, hover"}, Tag{"Love", true}};
        const ShownAs shown(ui, State::Hover, "Zest, hover", "Strengths, hover");
        tag_picker(ui, {.name = "Strengths, hover", .tags = Hovered});
    }
    ui.skip(12);
    {
        constexpr std::array Pressed = {Tag{"Humour, pressed"}, Tag{"Zeal", true}};
        const ShownAs shown(ui, State::Pressed, "Humour, pressed", "Strengths, pressed");
        tag_picker(ui, {.name = "Strengths, pressed", .tags = Pressed});
    }
    ui.skip(12);
    constexpr std::array Fixed = {Tag{"Bravery", true}, Tag{"Hope"}};
    tag_picker(ui, {.name = "Strengths of the example", .tags = Fixed, .disabled = true});
}

} // namespace

void kit_messages(Ui& ui) {
    if (ui.flow.width < ui.px(1000)) {
        kit_columns(ui, {{1, left}});
        kit_columns(ui, {{1, middle}, {1, right}});
    } else {
        kit_columns(ui, {{2.12F, left}, {1, middle}, {1, right}});
    }
    kit_columns(ui, {{1, a_menu}, {1, a_low_menu}});
    kit_section(ui, "Notice");
    notice(ui, "This file was made by a newer Ownmark. Nothing was changed.", "Save a copy");
}

} // namespace ownmark::ui
