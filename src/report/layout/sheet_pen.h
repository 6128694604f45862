// Draws on the pages of a file in px from the upper left corner and keeps marked content open as long as
// it belongs to one element. Knows neither blocks nor pieces.
#pragma once
#include "charts/scene.h"
#include "report/layout/flow.h"
#include "report/pdf/tagged_file.h"

#include <array>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace ownmark::report::layout {

/// A corner in px.
struct Spot {
    double x = 0;
    double y = 0;
};

class SheetPen {
public:
    SheetPen(pdf::TaggedFile& file, TypeCase& type, double page_height);

    /// What follows on `page` belongs to `element`.
    void enter(int page, pdf::ElementId element);
    void enter_artifact(int page, pdf::ArtifactKind kind);
    /// What follows belongs to nothing yet.
    void leave();

    /// Content must be open for these.
    void line(Spot from, Spot to, const pdf::Stroke& stroke);
    void glyphs(const Stretch& stretch, Spot baseline);
    void text(std::string_view text, Face face, double size, Rgb colour, Spot baseline);
    void scene(const charts::Scene& scene, Spot corner, double scale);

    /// A stretch of characters that the font lacks: its own element, which says what is meant.
    void foreign(int page, pdf::ElementId parent, const Stretch& stretch, Spot baseline);
    void link(int page, pdf::ElementId element, const std::array<double, 4>& box_px, std::string description,
              int to_page, double to_y);

    /// left, bottom, right, top in points.
    std::array<double, 4> points(const std::array<double, 4>& box_px) const;
    double points_up(double y_px) const;

private:
    pdf::Content& content() { return file_.content(page_); }

    pdf::PointAt point(Spot spot) const;
    void shape(const charts::Shape& shape, Spot corner, double scale);
    void weave(const charts::Shape& shape, const std::vector<pdf::PointAt>& outline, double scale);
    void label(const charts::Label& label, Spot corner, double scale);
    void stand_ins(const Stretch& stretch, Spot baseline);
    void box(const Stretch& stretch, double left, double right, double baseline);
    void picture(const PicturedWord& word, const Stretch& stretch, Spot baseline);

    /// A picture in the file, and where it belongs.
    struct Placed {
        /// -1 where there is nothing to see.
        int image = -1;
        double width = 0;
        double height = 0;
        double x = 0;
        double y = 0;
    };

    const Placed& placed(const PicturedWord& word, const Stretch& stretch);

    pdf::TaggedFile& file_;
    TypeCase& type_;
    double page_height_;
    int page_ = -1;
    /// -1 for none; see `is_artifact_`.
    pdf::ElementId element_ = -1;
    bool is_artifact_ = false;
    /// By all that makes two pictures look different.
    std::map<std::string, Placed, std::less<>> pictures_;
};

} // namespace ownmark::report::layout
