// A tagged PDF/UA-1 and PDF/A-2a file in the making: pages, their structure, links, outline and metadata.
// Knows nothing of layout: whoever draws says where, in points from the lower left corner.
#pragma once
#include "report/pdf/bitmap.h"
#include "report/pdf/content.h"
#include "report/pdf/font.h"
#include "report/pdf/metadata.h"
#include "report/pdf/structure.h"

#include <array>
#include <string>
#include <vector>

namespace ownmark::report::pdf {

/// Points.
struct PageSize {
    double width = 0;
    double height = 0;
};

/// A place to jump to.
struct Destination {
    int page = 0;
    double y = 0;
};

class TaggedFile {
public:
    TaggedFile(Metadata metadata, PageSize size);

    /// Pages are numbered from 0.
    int add_page();

    int page_count() const { return static_cast<int>(pages_.size()); }

    Content& content(int page) { return pages_[static_cast<std::size_t>(page)].content; }

    Structure& structure() { return structure_; }

    /// Opens marked content of `element`; close it with `content(page).end_marked()`.
    void begin_content(int page, ElementId element);
    /// `box` is left, bottom, right, top; `description` is what a reader hears.
    void add_link(int page, ElementId element, const std::array<double, 4>& box, std::string description,
                  Destination to);
    /// Returns the number of its resource.
    int add_image(const Bitmap& bitmap);
    /// In reading order; `level` from 1, at most one deeper than the one before.
    void add_outline(std::string title, int level, Destination to);

    /// The bytes of the file. Font i has the resource name F<i>.
    std::string written(const std::vector<Font>& fonts);

private:
    struct Page {
        Content content;
        std::vector<int> annotations;
    };

    struct LinkNote {
        int object = 0;
        int key = 0;
        std::array<double, 4> box{};
        std::string description;
        Destination to;
    };

    struct OutlineEntry {
        std::string title;
        int level = 1;
        Destination to;
    };

    int write_outline(const std::vector<int>& page_objects);
    void write_links(const std::vector<int>& page_objects);

    Metadata metadata_;
    PageSize size_;
    ObjectFile objects_;
    Structure structure_;
    std::vector<Page> pages_;
    /// Objects.
    std::vector<int> images_;
    std::vector<LinkNote> links_;
    std::vector<OutlineEntry> outline_;
};

} // namespace ownmark::report::pdf
