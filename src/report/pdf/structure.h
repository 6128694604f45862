// The tree of what a tagged document means: roles, alternative texts, and which marked content belongs to
// what. Knows nothing of drawing; pages are numbers from 0.
#pragma once
#include "report/pdf/object_file.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ownmark::report::pdf {

enum class Role : std::uint8_t {
    Document,
    Section,
    Division,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    HeaderCell,
    DataCell,
    Figure,
    Caption,
    Span,
    Link,
};

/// The standard structure type of ISO 32000-1, 14.8.4.
std::string_view role_name(Role role);

enum class Scope : std::uint8_t { Row, Column };

/// Index of an element of the tree; 0 is the Document.
using ElementId = int;
constexpr ElementId RootElement = 0;

class Structure {
public:
    Structure();

    /// Children stand in the order in which they are added, among the content of their parent.
    ElementId add(ElementId parent, Role role);
    void set_alternative(ElementId element, std::string text);
    void set_actual_text(ElementId element, std::string text);
    void set_language(ElementId element, std::string tag);
    void set_scope(ElementId element, Scope scope);
    /// Tells that a list has no visible numbers or bullets.
    void set_unnumbered(ElementId list);
    /// left, bottom, right, top in points on its page.
    void set_bounds(ElementId figure, const std::array<double, 4>& bounds);

    /// The number that content of `element` on `page` is marked with.
    int add_content(ElementId element, int page);
    /// `annotation` is an object number; returns the key it has in the parent tree, counted from 0 behind the
    /// pages.
    int add_annotation(ElementId element, int page, int annotation);

    Role role(ElementId element) const { return at(element).role; }

    /// Writes the tree and returns the number of its root. `page_objects` by page.
    int write(ObjectFile& file, const std::vector<int>& page_objects) const;

private:
    struct Kid {
        enum Kind : std::uint8_t { Element, Content, Annotation };

        Kind kind = Element;
        int number = 0;
        int page = 0;
    };

    struct Node {
        Role role = Role::Document;
        ElementId parent = -1;
        std::vector<Kid> kids;
        std::string alternative;
        std::string actual_text;
        std::string language;
        /// A whole attribute dictionary, or nothing.
        std::string attributes;
    };

    const Node& at(ElementId element) const { return nodes_[static_cast<std::size_t>(element)]; }

    Node& at(ElementId element) { return nodes_[static_cast<std::size_t>(element)]; }

    std::vector<Node> nodes_;
    /// Owner of each marked content, by page and number.
    std::vector<std::vector<ElementId>> content_owners_;
    std::vector<ElementId> annotation_owners_;
};

} // namespace ownmark::report::pdf
