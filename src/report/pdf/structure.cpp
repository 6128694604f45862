#include "report/pdf/structure.h"

#include "report/pdf/syntax.h"

#include <cassert>

namespace ownmark::report::pdf {

std::string_view role_name(Role role) {
    switch (role) {
    case Role::Document: return "Document";
    case Role::Section: return "Sect";
    case Role::Division: return "Div";
    case Role::Heading1: return "H1";
    case Role::Heading2: return "H2";
    case Role::Heading3: return "H3";
    case Role::Paragraph: return "P";
    case Role::List: return "L";
    case Role::ListItem: return "LI";
    case Role::Label: return "Lbl";
    case Role::ListBody: return "LBody";
    case Role::Table: return "Table";
    case Role::TableHead: return "THead";
    case Role::TableBody: return "TBody";
    case Role::TableRow: return "TR";
    case Role::HeaderCell: return "TH";
    case Role::DataCell: return "TD";
    case Role::Figure: return "Figure";
    case Role::Caption: return "Caption";
    case Role::Span: return "Span";
    case Role::Link: return "Link";
    }
    return {};
}

Structure::Structure() {
    nodes_.emplace_back();
}

ElementId Structure::add(ElementId parent, Role role) {
    const auto element = static_cast<ElementId>(nodes_.size());
    Node node;
    node.role = role;
    node.parent = parent;
    nodes_.push_back(std::move(node));
    at(parent).kids.push_back({Kid::Element, element, 0});
    return element;
}

void Structure::set_alternative(ElementId element, std::string text) {
    at(element).alternative = std::move(text);
}

void Structure::set_actual_text(ElementId element, std::string text) {
    at(element).actual_text = std::move(text);
}

void Structure::set_language(ElementId element, std::string tag) {
    at(element).language = std::move(tag);
}

void Structure::set_scope(ElementId element, Scope scope) {
    at(element).attributes = scope == Scope::Row ? "<</O/Table/Scope/Row>>" : "<</O/Table/Scope/Column>>";
}

void Structure::set_unnumbered(ElementId list) {
    at(list).attributes = "<</O/List/ListNumbering/None>>";
}

void Structure::set_bounds(ElementId figure, const std::array<double, 4>& bounds) {
    std::string box;
    for (const double side : bounds)
        box += (box.empty() ? "" : " ") + number(side);
    at(figure).attributes = "<</O/Layout/Placement/Block/BBox[" + box + "]>>";
}

int Structure::add_content(ElementId element, int page) {
    if (content_owners_.size() <= static_cast<std::size_t>(page))
        content_owners_.resize(static_cast<std::size_t>(page) + 1);
    auto& owners = content_owners_[static_cast<std::size_t>(page)];
    const auto mcid = static_cast<int>(owners.size());
    owners.push_back(element);
    at(element).kids.push_back({Kid::Content, mcid, page});
    return mcid;
}

int Structure::add_annotation(ElementId element, int page, int annotation) {
    at(element).kids.push_back({Kid::Annotation, annotation, page});
    annotation_owners_.push_back(element);
    return static_cast<int>(annotation_owners_.size()) - 1;
}

int Structure::write(ObjectFile& file, const std::vector<int>& page_objects) const {
    const int root = file.reserve();
    std::vector<int> objects;
    for (std::size_t i = 0; i < nodes_.size(); ++i)
        objects.push_back(file.reserve());
    const auto object_of = [&](ElementId element) { return objects[static_cast<std::size_t>(element)]; };
    const auto page_of = [&](int page) { return page_objects[static_cast<std::size_t>(page)]; };

    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        const Node& node = nodes_[i];
        // Content on the element's own page is a bare number; on any other page it names its page.
        int own_page = -1;
        std::string kids;
        for (const Kid& kid : node.kids) {
            switch (kid.kind) {
            case Kid::Element: kids += reference(object_of(kid.number)) + ' '; break;
            case Kid::Content:
                if (own_page < 0) own_page = kid.page;
                kids += kid.page == own_page ? number(kid.number) + ' '
                                             : "<</Type/MCR/Pg " + reference(page_of(kid.page)) + "/MCID " +
                                                   number(kid.number) + ">>";
                break;
            case Kid::Annotation:
                kids += "<</Type/OBJR/Pg " + reference(page_of(kid.page)) + "/Obj " + reference(kid.number) +
                        ">>";
                break;
            }
        }
        std::string body = "<</Type/StructElem/S/";
        body += role_name(node.role);
        body += "/P " + reference(node.parent < 0 ? root : object_of(node.parent));
        if (own_page >= 0) body += "/Pg " + reference(page_of(own_page));
        body += "/K[" + kids + ']';
        if (!node.alternative.empty()) body += "/Alt" + text_string(node.alternative);
        if (!node.actual_text.empty()) body += "/ActualText" + text_string(node.actual_text);
        if (!node.language.empty()) body += "/Lang" + text_string(node.language);
        if (!node.attributes.empty()) body += "/A" + node.attributes;
        file.set(objects[i], body + ">>");
    }

    std::string owners;
    for (std::size_t page = 0; page < page_objects.size(); ++page) {
        owners += std::to_string(page) + '[';
        if (page < content_owners_.size())
            for (const ElementId owner : content_owners_[page])
                owners += reference(object_of(owner)) + ' ';
        owners += ']';
    }
    for (std::size_t i = 0; i < annotation_owners_.size(); ++i)
        owners +=
            std::to_string(page_objects.size() + i) + ' ' + reference(object_of(annotation_owners_[i])) + ' ';
    const int parents = file.add("<</Nums[" + owners + "]>>");
    file.set(root, "<</Type/StructTreeRoot/K[" + reference(objects.front()) + "]/ParentTree " +
                       reference(parents) + "/ParentTreeNextKey " +
                       std::to_string(page_objects.size() + annotation_owners_.size()) + ">>");
    return root;
}

} // namespace ownmark::report::pdf
