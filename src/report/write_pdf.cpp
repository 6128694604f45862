#include "report/write_pdf.h"

#include "report/layout/build_flow.h"
#include "report/layout/paginate.h"
#include "report/layout/sheet_pen.h"

#include <map>

namespace ownmark::report {
namespace {

using layout::Placement;
using layout::Spot;

/// px at 96 to the inch.
struct Sheet {
    double width = 0;
    double height = 0;
};

constexpr Sheet A4 = {210 / 25.4 * 96, 297 / 25.4 * 96};
constexpr Sheet Letter = {8.5 * 96, 11 * 96};

constexpr double MarginLeft = 84;
constexpr double MarginRight = 64;
constexpr double MarginTop = 60;
constexpr double MarginBottom = 56;

// The foot: a hairline, then one line of small print.
constexpr double FootHeight = 27;
constexpr double FootBaseline = 14;
constexpr double FootSize = 11.5;
constexpr double FootPitch = 16;
/// Nothing comes nearer to the foot.
constexpr double FootGap = 10;

// The stitched spine.
constexpr double SpineX = 42;
constexpr double SpineTop = 66;
constexpr double StitchLength = 58;
constexpr double StitchPitch = 77;
constexpr double ThreadWidth = 3;
constexpr double HoleRadius = 1.7;

Sheet sheet_of(Paper paper) {
    switch (paper) {
    case Paper::A4: return A4;
    case Paper::Letter: return Letter;
    }
    return A4;
}

std::string replaced(std::string text, std::string_view token, std::string_view by) {
    if (const auto at = text.find(token); at != std::string::npos) {
        text.replace(at, token.size(), by);
    }
    return text;
}

/// Where anchors came to stand.
using Anchors = std::map<std::string, Placement, std::less<>>;

Anchors anchors_of(const std::vector<Placement>& placements) {
    Anchors anchors;
    for (const Placement& placement : placements) {
        if (!placement.is_repeat && !placement.piece->anchor.empty()) {
            anchors.emplace(placement.piece->anchor, placement);
        }
    }
    return anchors;
}

class Press {
public:
    Press(const Document& document, layout::TypeCase& type, pdf::TaggedFile& file)
        : document_(document),
          sheet_(sheet_of(document.paper)),
          type_(type),
          file_(file),
          pen_(file, type, sheet_.height) {}

    void print(const layout::Flow& flow, const std::vector<Placement>& placements, const Anchors& anchors) {
        int last_page = 0;
        for (const Placement& placement : placements) {
            last_page = std::max(last_page, placement.page);
        }
        for (int page = 0; page <= last_page; ++page) {
            file_.add_page();
            spine(page);
        }
        for (const Placement& placement : placements) {
            piece(placement, flow, anchors);
        }
        pen_.leave();
        for (int page = 0; page <= last_page; ++page) {
            foot(page, last_page + 1);
        }
    }

private:
    void piece(const Placement& placement, const layout::Flow& flow, const Anchors& anchors) {
        const layout::Piece& piece = *placement.piece;
        if (!piece.rules.empty() || placement.is_repeat) {
            pen_.enter_artifact(placement.page, pdf::ArtifactKind::Layout);
            for (const auto& rule : piece.rules) {
                const double y = placement.y + rule.y;
                pen_.line({rule.x, y}, {rule.x + rule.width, y},
                          {.colour = rule.colour, .width = rule.thickness});
            }
            if (placement.is_repeat) {
                for (const auto& line : piece.lines) {
                    for (const auto& stretch : line.line.stretches) {
                        pen_.glyphs(stretch, {line.x + stretch.x, placement.y + line.baseline});
                    }
                }
            }
            pen_.leave();
            if (placement.is_repeat) {
                return;
            }
        }
        for (const auto& scene : piece.scenes) {
            figure(scene, placement);
        }
        for (const auto& line : piece.lines) {
            text_line(line, placement, flow.texts[line.text], anchors);
        }
        if (piece.outline_level > 0) {
            file_.add_outline(piece.outline_title, piece.outline_level,
                              {placement.page, pen_.points_up(placement.y - FootGap)});
        }
    }

    void figure(const layout::PlacedScene& placed, const Placement& placement) {
        const Spot corner = {placed.x, placement.y + placed.y};
        if (placed.is_decoration) {
            pen_.enter_artifact(placement.page, pdf::ArtifactKind::Layout);
        } else {
            const auto& scene = *placed.scene;
            file_.structure().set_bounds(
                placed.element, pen_.points({corner.x, corner.y, corner.x + scene.width * placed.scale,
                                             corner.y + scene.height * placed.scale}));
            pen_.enter(placement.page, placed.element);
        }
        pen_.scene(*placed.scene, corner, placed.scale);
        pen_.leave();
    }

    void text_line(const layout::PlacedLine& line, const Placement& placement, const Runs& runs,
                   const Anchors& anchors) {
        for (const auto& stretch : line.line.stretches) {
            const Spot baseline = {line.x + stretch.x, placement.y + line.baseline};
            const Run& run = runs[stretch.run];
            const auto target = run.target.empty() ? anchors.end() : anchors.find(run.target);
            const bool is_link = target != anchors.end();
            pdf::ElementId element = line.element;
            if (is_link || !run.language.empty()) {
                element = file_.structure().add(line.element, is_link ? pdf::Role::Link : pdf::Role::Span);
                if (!run.language.empty()) {
                    file_.structure().set_language(element, run.language);
                }
            }
            if (stretch.missing) {
                pen_.foreign(placement.page, element, stretch, baseline);
            } else {
                pen_.enter(placement.page, element);
                pen_.glyphs(stretch, baseline);
            }
            if (is_link) {
                pen_.leave();
                pen_.link(placement.page, element,
                          {baseline.x, baseline.y - stretch.size, baseline.x + stretch.width,
                           baseline.y + stretch.size / 4},
                          run.text, target->second.page, target->second.y - FootGap);
            }
        }
    }

    void spine(int page) {
        if (document_.stitches.empty()) {
            return;
        }
        pen_.enter_artifact(page, pdf::ArtifactKind::Background);
        const pdf::Stroke thread = {
            .colour = rgb_of(charts::Colour::Accent), .width = ThreadWidth, .round_caps = true};
        const pdf::Stroke chalk = {.colour = rgb_of(charts::Colour::LineStrong), .width = 0.6};
        // A stroke of no length with round ends is a dot.
        const pdf::Stroke hole = {
            .colour = rgb_of(charts::Colour::InkMuted), .width = 2 * HoleRadius, .round_caps = true};
        double y = SpineTop;
        for (const Stitch stitch : document_.stitches) {
            const Spot top = {SpineX, y}, bottom = {SpineX, y + StitchLength};
            if (stitch != Stitch::Done) {
                pen_.line(top, bottom, chalk);
                pen_.line(top, top, hole);
                pen_.line(bottom, bottom, hole);
            }
            if (stitch != Stitch::Open) {
                pen_.line(top, stitch == Stitch::Done ? bottom : Spot{SpineX, y + StitchLength / 2}, thread);
            }
            y += StitchPitch;
        }
        pen_.leave();
    }

    void foot(int page, int pages) {
        const double top = sheet_.height - MarginBottom - FootHeight;
        const double right = sheet_.width - MarginRight;
        const Rgb muted = rgb_of(charts::Colour::InkMuted);
        pen_.enter_artifact(page, pdf::ArtifactKind::Footer);
        pen_.line({MarginLeft, top + 0.5}, {right, top + 0.5}, {.colour = rgb_of(charts::Colour::Line)});
        const double baseline = top + 10 + FootBaseline - 1;
        const std::string folio = replaced(replaced(document_.folio, "{page}", std::to_string(page + 1)),
                                           "{pages}", std::to_string(pages));
        const double folio_width = type_.width(folio, charts::Face::Text, FootSize);
        pen_.text(folio, charts::Face::Text, FootSize, muted, {right - folio_width, baseline});
        // A long name takes a second line, in the margin.
        const layout::TextLook look{.print_size = FootSize, .colour = charts::Colour::InkMuted};
        const double width = right - MarginLeft - folio_width - FootGap;
        double y = baseline;
        for (const layout::Line& line : layout::break_lines({{document_.foot}}, look, width, type_)) {
            for (const layout::Stretch& stretch : line.stretches) {
                pen_.glyphs(stretch, {MarginLeft + stretch.x, y});
            }
            y += FootPitch;
        }
        pen_.leave();
    }

    using Rgb = layout::Rgb;

    static Rgb rgb_of(charts::Colour colour) { return layout::rgb_of(colour); }

    const Document& document_;
    Sheet sheet_;
    layout::TypeCase& type_;
    pdf::TaggedFile& file_;
    layout::SheetPen pen_;
};

} // namespace

base::Result<std::string> write_pdf(const Document& document, const FontFiles& fonts, ForeignPen* foreign) {
    auto type = layout::TypeCase::open(fonts, foreign);
    if (!type) {
        return std::unexpected(type.error());
    }
    const Sheet sheet = sheet_of(document.paper);
    const double points_per_px = 0.75;
    const layout::PageArea area = {MarginTop, sheet.height - MarginBottom - FootHeight - FootGap};
    const pdf::Metadata metadata = {.title = document.title,
                                    .author = document.author,
                                    .subject = document.subject,
                                    .language = document.language,
                                    .day = document.day};

    // Texts that name a page need the pages first: set everything again until the numbers hold. A number that
    // gets wider can move a page, hence the limit.
    constexpr int MostRounds = 4;
    std::map<std::string, int, std::less<>> page_numbers;
    const layout::PageOfAnchor page_of_anchor = [&](std::string_view anchor) {
        const auto found = page_numbers.find(anchor);
        return found == page_numbers.end() ? 1 : found->second;
    };
    for (int round = 1;; ++round) {
        pdf::TaggedFile file(metadata, {sheet.width * points_per_px, sheet.height * points_per_px});
        const layout::Flow flow =
            layout::build_flow(document.blocks, MarginLeft, sheet.width - MarginLeft - MarginRight, *type,
                               file.structure(), page_of_anchor);
        const auto placements = layout::paginate(flow, area);
        const Anchors anchors = anchors_of(placements);
        std::map<std::string, int, std::less<>> found_numbers;
        for (const auto& [anchor, placement] : anchors) {
            found_numbers[anchor] = placement.page + 1;
        }
        if (found_numbers != page_numbers && round < MostRounds) {
            page_numbers = std::move(found_numbers);
            continue;
        }
        Press(document, *type, file).print(flow, placements, anchors);
        return file.written(type->fonts());
    }
}

} // namespace ownmark::report
