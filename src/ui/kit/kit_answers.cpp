// Specimens: sliders, fields, long text.
#include "catalogue/words_common.h"
#include "ui/kit/layout.h"
#include "ui/widgets/field.h"
#include "ui/widgets/paired_slider.h"
#include "ui/widgets/slider.h"
#include "ui/widgets/text.h"

namespace ownmark::ui {

namespace {

using State = Specimen::State;

void one_slider(Ui& ui, Slider s, std::optional<State> state = {}, std::string_view part = "track") {
    s.spoken = s.label;
    s.label_width = 0;
    std::optional<ShownAs> shown;
    if (state) {
        shown.emplace(ui, *state, part, s.spoken);
    }
    slider(ui, s);
}

void sliders(Ui& ui) {
    kit_section(ui, "Slider, 0 to 10", 8);
    one_slider(ui, {.label = "unset: no knob, dotted track"});
    one_slider(ui, {.label = "hover on unset: a ghost knob"}, State::Hover);
    one_slider(ui, {.label = "wanted: filled knob", .value = 7});
    one_slider(ui, {.label = "now: ring knob", .knob = Knob::Ring, .value = 5});
    one_slider(ui, {.label = "focus", .value = 7}, State::Focus);
    one_slider(ui, {.label = "focus on unset"}, State::Focus);
    one_slider(ui, {.label = "its field, hover", .value = 7}, State::Hover, "number");
    one_slider(ui, {.label = "its field, focus", .value = 7}, State::Focus, "number");
    one_slider(ui, {.label = "unset, disabled", .disabled = true});
    one_slider(ui, {.label = "disabled", .value = 4, .disabled = true});
}

void one_field(Ui& ui, const Field& f, std::optional<State> state = {}) {
    std::optional<ShownAs> shown;
    if (state) {
        shown.emplace(ui, *state, f.label);
    }
    field(ui, f);
    ui.skip(16);
}

void fields(Ui& ui) {
    kit_section(ui, "Field");
    one_field(ui, {.label = "Name", .value = "Renée Kovač", .aside = catalogue::words::Optional});
    one_field(ui, {.label = "Hover", .placeholder = "as on your card"}, State::Hover);
    one_field(ui, {.label = "Focus", .value = "small river"}, State::Focus);
    one_field(ui, {.label = "Disabled", .value = "after the first story", .disabled = true});
    one_field(ui, {.label = "Read only", .value = "kept in another tab", .read_only = true});
}

void complaints(Ui& ui) {
    kit_section(ui, "Field, when it needs a look");
    one_field(ui, {.label = "Review date",
                   .value = "31 February 2027",
                   .complaint = "February 2027 ends on the 28th. Which day did you mean?"});
    one_field(ui, {.label = "Headline",
                   .value = "Plain answers for river towns that live with high water",
                   .long_text = true,
                   .least_lines = 2,
                   .limit = 65});
    one_field(ui, {.label = "Headline, too long",
                   .value = "Plain answers for river towns that live with high water, and for their banks",
                   .long_text = true,
                   .least_lines = 2,
                   .limit = 65});
}

void long_text(Ui& ui, const Field& f, std::string_view note, std::optional<State> state = {}) {
    std::optional<ShownAs> shown;
    if (state) {
        shown.emplace(ui, *state, f.label);
    }
    field(ui, f);
    ui.skip(4);
    if (!note.empty()) {
        kit_note(ui, note);
    }
    ui.skip(12);
}

void long_texts(Ui& ui) {
    kit_section(ui, "Long text, on ruled lines");
    long_text(ui,
              {.label = "What you did",
               .value = "I went back to the 1997 marks, and found them higher than the model said.",
               .label_hidden = true,
               .long_text = true},
              "rest, written in pen");
    long_text(ui,
              {.label = "What came of it",
               .value = "We moved the pump",
               .label_hidden = true,
               .long_text = true,
               .least_lines = 2},
              "focus", State::Focus);
    long_text(ui,
              {.label = "What you left out",
               .label_hidden = true,
               .long_text = true,
               .least_lines = 1,
               .complaint = "Still empty. One sentence is enough."},
              {});
    long_text(ui,
              {.label = "What others said",
               .value = "It held.",
               .label_hidden = true,
               .long_text = true,
               .least_lines = 1,
               .disabled = true},
              "disabled");
}

void paired(Ui& ui, std::string_view need, std::optional<int> wanted, std::optional<int> now, bool disabled) {
    const std::string wanted_name = std::string(need) + ", wanted";
    const std::string now_name = std::string(need) + ", now";
    paired_slider(
        ui,
        {.wanted = {.spoken = wanted_name, .label = "wanted", .value = wanted, .disabled = disabled},
         .now = {
             .spoken = now_name, .label = "now", .knob = Knob::Ring, .value = now, .disabled = disabled}});
    charts::GapRow row{.name = std::string(need), .wanted = wanted, .now = now};
    if (wanted && now) {
        row.gap = 0.1F * static_cast<float>(*wanted * std::max(0, *wanted - *now));
    }
    const TrackSpan track = slider_track(ui, ui.flow.width, 58);
    gap_bar(ui, {.row = row,
                 .title = "The gap",
                 .label = "fit gap",
                 .track = track,
                 .width = track.end - track.start + ui.px(44),
                 .scale = 5});
}

void paired_set(Ui& ui) {
    kit_section(ui, "Paired slider: wanted and now");
    paired(ui, "Independence", 9, 5, false);
}

void paired_waits(Ui& ui) {
    kit_section(ui, "Paired slider, waiting");
    paired(ui, "Support", 6, {}, false);
}

void paired_fixed(Ui& ui) {
    kit_section(ui, "Paired slider, disabled");
    paired(ui, "Recognition", 4, 6, true);
}

} // namespace

void kit_answers(Ui& ui) {
    kit_columns(ui, {{1, sliders}, {1, fields}, {1, complaints}, {1, long_texts}});
}

void kit_pairs(Ui& ui) {
    kit_columns(ui, {{1, paired_set}, {1, paired_waits}, {1, paired_fixed}});
}

} // namespace ownmark::ui
