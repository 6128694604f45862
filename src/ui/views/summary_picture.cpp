#include "ui/views/summary_picture.h"

#include "base/utf8.h"
#include "brand/initials.h"
#include "brand/own_words.h"
#include "brand/path_words.h"
#include "brand/phrases.h"
#include "brand/statement.h"
#include "catalogue/sheets.h"
#include "catalogue/strengths.h"
#include "catalogue/words_path.h"
#include "catalogue/words_report.h"
#include "method/progress.h"
#include "method/strength_scores.h"
#include "ui/format.h"
#include "ui/views/shell.h"
#include "ui/views/values_reading.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace ownmark::ui {

namespace words = catalogue::words;

namespace {

/// Width of the paper in the picture's own units; what follows is measured in them.
constexpr float PaperWidth = 342;
constexpr float Left = 37;
constexpr float Right = 316;
constexpr float SecondColumn = 188;
constexpr float ColumnWidth = 128;

/// Print in one of the faces, the person's words in pen.
struct Words {
    std::string text;
    bool own = false;
};

class Paper {
public:
    Paper(const Ui& ui, const Rect& rect) : ui_(ui), rect_(rect), unit_(rect.width / PaperWidth) {}

    ImVec2 at(float x, float y) const { return {rect_.x + x * unit_, rect_.y + y * unit_}; }

    float unit() const { return unit_; }

    void put(Cut cut, float size, float x, float y, Colour colour, std::string_view text) const {
        if (!text.empty()) {
            const base::Direction direction = base::direction_of(text);
            const bool from_right = direction == base::Direction::RightToLeft;
            ImVec2 start = at(from_right ? x + width_of(cut, size, text) : x, y);
            start.y += ui_.setter.ascent(cut, size * unit_);
            ui_.setter.draw(*ui_.list, start, {cut, size * unit_, text, direction}, ui_.colour(colour));
        }
    }

    void rule(float x, float y, float width, Colour colour) const {
        const ImVec2 corner = at(x, y);
        ui_.hairline(corner.x, std::floor(corner.y), width * unit_, colour);
    }

    /// Words as flowing lines of `width`; returns where the next line would begin.
    float flow(std::span<const Words> runs, Cut print, float size, float line, float x, float y,
               float width) const {
        float reached = 0;
        for (const Words& run : runs) {
            const Cut cut = run.own ? Cut::Pen : print;
            const Colour colour = run.own ? Colour::Pen : Colour::Ink;
            const std::string_view text = run.text;
            std::size_t begun = 0; // of what stands on this line
            float begun_at = reached;
            for (std::size_t from = 0; from < text.size();) {
                const std::size_t next = std::min(text.find(' ', from), text.size() - 1) + 1;
                const float word = width_of(cut, size, text.substr(from, next - from));
                if (reached > 0 && reached + word > width + size / 3) {
                    put(cut, size, x + begun_at, y, colour, text.substr(begun, from - begun));
                    begun = from;
                    begun_at = reached = 0;
                    y += line;
                }
                reached += word;
                from = next;
            }
            put(cut, size, x + begun_at, y, colour, text.substr(begun));
        }
        return y + line;
    }

private:
    float width_of(Cut cut, float size, std::string_view text) const {
        return ui_.setter.width({cut, size * unit_, text}) / unit_;
    }

    const Ui& ui_;
    Rect rect_;
    float unit_;
};

std::vector<Words> words_of(std::span<const brand::Fragment> fragments) {
    std::vector<Words> runs;
    for (const brand::Fragment& fragment : fragments) {
        runs.push_back({fragment.text, !fragment.source.empty()});
    }
    return runs;
}

/// A rule and what follows it is called; returns where its content begins.
float section(const Paper& paper, std::string_view name, float x, float y, float width) {
    paper.rule(x, y, width, Colour::Ink);
    paper.put(Cut::TextBold, 5.8F, x, y + 4, Colour::Ink, name);
    return y + 14;
}

float what_i_stand_for(const ViewContext& view, const Paper& paper, std::span<const std::string> values,
                       float y) {
    y = section(paper, words::ReportStand, Left, y, Right - Left);
    for (const std::string& card : values) {
        const bool own = !model::text_of(view.book(), "values.name." + card).empty();
        const std::string_view meaning = model::text_of(view.book(), "values.meaning." + card);
        paper.put(own ? Cut::Pen : Cut::Heading, 8, Left, y, own ? Colour::Pen : Colour::Ink,
                  brand::value_name(view.book(), card));
        paper.put(Cut::Pen, 7.3F, Left + 80, y + 0.5F, Colour::Pen, base::grapheme_prefix(meaning, 52));
        paper.rule(Left, y + 13.5F, Right - Left, Colour::Line);
        y += 18;
    }
    return y + 8;
}

void what_i_bring(const ViewContext& view, const Paper& paper, float y) {
    y = section(paper, words::ReportBring, Left, y, ColumnWidth + 4);
    const method::StrengthScores scores = method::strengths_of(view.book());
    int shown = 0;
    for (const std::size_t i : scores.leading) {
        if (scores.scores[i].kept != true || ++shown > 6) {
            continue;
        }
        const catalogue::Strength& strength = catalogue::Strengths[i];
        const std::string_view own =
            model::text_of(view.book(), "strengths." + std::string(strength.id) + ".name");
        paper.put(Cut::Heading, 7.6F, Left, y, Colour::Ink, strength.name);
        paper.put(Cut::Pen, 6.9F, Left, y + 9.5F, Colour::Pen, base::grapheme_prefix(own, 40));
        paper.rule(Left, y + 20.5F, ColumnWidth + 4, Colour::Line);
        y += 24.5F;
    }
}

void my_path(const ViewContext& view, const Paper& paper, std::span<const std::string> values, float y) {
    y = section(paper, words::ReportPath, SecondColumn, y, ColumnWidth);
    const method::PathScores scores = method::paths_of(view.book());
    std::vector<Words> runs{{brand::headline_title(scores.headline) + ". "}};
    if (const std::string_view chosen = model::text_of(view.book(), "path.horizon"); !chosen.empty()) {
        runs.push_back({brand::at_sentence_start(
                            std::string(chosen == "now" ? words::PathHorizonNow : words::PathHorizonGood)),
                        true});
        runs.push_back({"."});
    }
    y = paper.flow(runs, Cut::Text, 6.4F, 9.8F, SecondColumn, y, ColumnWidth);
    if (const auto about = brand::about_headline(scores)) {
        y = section(paper, words::ReportSay, SecondColumn, y + 6, ColumnWidth);
        const brand::Script script = brand::manager_script(view.book(), *about, {.values = values});
        paper.flow(words_of(script.shown), Cut::Text, 6.4F, 9.8F, SecondColumn, y, ColumnWidth);
    }
}

} // namespace

void page_picture(const ViewContext& view, const Rect& rect) {
    Ui& ui = view.ui;
    const bool dark = ui.theme.dark;
    ui.theme.dark = false; // print is on white paper, whatever the screen is
    ui.box(rect.grown(-1), 2, ui.colour(Colour::Surface));
    ui.list->PushClipRect(rect.low(), rect.high(), true);
    const Paper paper(ui, rect);
    // A stitch a sheet down the margin, as on paper.
    float stitch = 28;
    for (const catalogue::Sheet& sheet : catalogue::Sheets) {
        const bool done = method::progress_of(view.book(), sheet.sheet).state == method::SheetState::Done;
        ui.list->AddLine(paper.at(18.5F, stitch), paper.at(18.5F, stitch + 26),
                         ui.colour(done ? Colour::Accent : Colour::LineStrong), done ? 1.5F : 0.7F);
        stitch += 33;
    }
    const std::string_view name = model::text_of(view.book(), "start.name");
    large_mark(ui, paper.at(Left, 26), 46 * paper.unit(), brand::initials_of(name));
    paper.put(Cut::Heading, 18, 93, 32, Colour::Ink, name.empty() ? words::ReportTitle : name);
    paper.put(Cut::Text, 6.9F, 93, 56, Colour::InkMuted, words::ReportTagShort);

    const std::vector<std::string> values = top_values(view);
    const brand::Statement statement = brand::statement_of(view.book(), {.values = values});
    float y = paper.flow(words_of(statement.shown), Cut::Heading, 11, 17, Left, 84, Right - Left);
    y = what_i_stand_for(view, paper, values, y + 7);
    what_i_bring(view, paper, y);
    my_path(view, paper, values, y);
    paper.rule(Left, 450, Right - Left, Colour::Line);
    paper.put(Cut::Text, 5.2F, Left, 454, Colour::InkMuted,
              filled(name.empty() ? "{foot}" : "{name}. {foot}",
                     {{"name", name}, {"foot", words::ReportFootShort}}));
    ui.list->PopClipRect();
    ui.theme.dark = dark;
}

} // namespace ownmark::ui
