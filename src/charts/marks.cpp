#include "charts/marks.h"

#include "base/slots.h"
#include "catalogue/words_charts.h"
#include "charts/polyline.h"

namespace ownmark::charts {

namespace words = catalogue::words;

std::string spoken(const Mark& mark) {
    std::string facts;
    for (const std::string& fact : mark.facts) {
        facts += (facts.empty() ? std::string() : std::string(words::ChartBetweenFacts)) + fact;
    }
    return base::filled(words::ChartMark, {{"name", mark.name}, {"facts", facts}});
}

std::optional<std::size_t> mark_at(const Scene& scene, Point at) {
    for (std::size_t i = scene.marks.size(); i-- > 0;) {
        if (is_inside(scene.marks[i].outline, at)) {
            return i;
        }
    }
    return std::nullopt;
}

} // namespace ownmark::charts
