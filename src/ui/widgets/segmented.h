// Few answers or pages side by side: a segmented control, and tabs. One ring goes round the whole; arrow keys
// choose.
#pragma once
#include "ui/ui.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace ownmark::ui {

/// An answer out of few: the chosen one is pen, `chosen` -1 for none. Returns the index newly chosen.
std::optional<int> segmented(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                             int chosen, bool disabled = false);

/// Tabs: the current one is ink. Returns the index newly chosen.
std::optional<int> tabs(Ui& ui, std::string_view name, std::span<const std::string_view> options,
                        int current);

/// While in scope, what is drawn belongs to the current tab, whose name it bears.
class TabPanel {
public:
    TabPanel(Ui& ui, std::string_view tab);
    ~TabPanel();
    TabPanel(const TabPanel&) = delete;
    TabPanel& operator=(const TabPanel&) = delete;

private:
    Ui& ui_;
    float top_;
    std::size_t node_;
};

} // namespace ownmark::ui
