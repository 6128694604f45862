// What the report of a workbook says and in which order: the brand sheet, what the answers show, the path,
// the work conditions, then every answer. Knows nothing of pages and PDF.
#pragma once
#include "charts/scene.h"
#include "model/workbook.h"
#include "report/document.h"

#include <string>

namespace ownmark::report {

struct ComposeOptions {
    /// "2026-03-12".
    std::string day = {};
    Paper paper = Paper::A4;
};

/// `measure` answers in px, by the fonts that the report is set in.
Document compose(const model::Workbook& book, const ComposeOptions& options,
                 const charts::MeasureText& measure);

} // namespace ownmark::report
