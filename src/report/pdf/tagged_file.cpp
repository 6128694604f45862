#include "report/pdf/tagged_file.h"

#include "report/pdf/colour_profile.h"
#include "report/pdf/embed_font.h"
#include "report/pdf/syntax.h"

namespace ownmark::report::pdf {
namespace {

std::string destination(const std::vector<int>& page_objects, Destination to) {
    return '[' + reference(page_objects[static_cast<std::size_t>(to.page)]) + "/XYZ 0 " + number(to.y) +
           " null]";
}

} // namespace

TaggedFile::TaggedFile(Metadata metadata, PageSize size) : metadata_(std::move(metadata)), size_(size) {}

int TaggedFile::add_page() {
    pages_.emplace_back();
    return page_count() - 1;
}

void TaggedFile::begin_content(int page, ElementId element) {
    const int mcid = structure_.add_content(element, page);
    content(page).begin_marked(role_name(structure_.role(element)), mcid);
}

void TaggedFile::add_link(int page, ElementId element, const std::array<double, 4>& box,
                          std::string description, Destination to) {
    const int object = objects_.reserve();
    const int key = structure_.add_annotation(element, page, object);
    pages_[static_cast<std::size_t>(page)].annotations.push_back(object);
    links_.push_back({object, key, box, std::move(description), to});
}

int TaggedFile::add_image(const Bitmap& bitmap) {
    images_.push_back(objects_.add_stream(
        "/Type/XObject/Subtype/Image/Width " + number(bitmap.columns) + "/Height " + number(bitmap.rows) +
            (bitmap.coloured ? "/BitsPerComponent 8/ColorSpace/DeviceRGB"
                             : "/BitsPerComponent 1/ImageMask true/Decode[1 0]"),
        bitmap.dots));
    return static_cast<int>(images_.size()) - 1;
}

void TaggedFile::add_outline(std::string title, int level, Destination to) {
    outline_.push_back({std::move(title), level, to});
}

void TaggedFile::write_links(const std::vector<int>& page_objects) {
    for (const auto& link : links_) {
        std::string box;
        for (const double side : link.box)
            box += (box.empty() ? "" : " ") + number(side);
        objects_.set(link.object, "<</Type/Annot/Subtype/Link/Rect[" + box +
                                      "]/Border[0 0 0]/F 4/StructParent " + number(page_count() + link.key) +
                                      "/Contents" + text_string(link.description) + "/Dest" +
                                      destination(page_objects, link.to) + ">>");
    }
}

int TaggedFile::write_outline(const std::vector<int>& page_objects) {
    const std::size_t count = outline_.size();
    if (count == 0) return 0;
    constexpr std::size_t None = static_cast<std::size_t>(-1);

    // Index `count` stands for the outline itself.
    struct Family {
        std::size_t parent = None, before = None, after = None, first = None, last = None;
        int children = 0;
    };

    std::vector<Family> families(count + 1);
    std::vector<std::size_t> open = {count};
    for (std::size_t i = 0; i < count; ++i) {
        while (open.size() > 1 && outline_[open.back()].level >= outline_[i].level)
            open.pop_back();
        Family& parent = families[open.back()];
        families[i].parent = open.back();
        families[i].before = parent.last;
        if (parent.last != None)
            families[parent.last].after = i;
        else
            parent.first = i;
        parent.last = i;
        ++parent.children;
        open.push_back(i);
    }
    std::vector<int> objects;
    for (std::size_t i = 0; i <= count; ++i)
        objects.push_back(objects_.reserve());
    const auto entry = [&](const char* name, std::size_t index) {
        return index == None ? std::string() : name + reference(objects[index]);
    };
    for (std::size_t i = 0; i <= count; ++i) {
        const Family& family = families[i];
        std::string body = "<<";
        if (i == count)
            body += "/Type/Outlines";
        else
            body += "/Title" + text_string(outline_[i].title) + "/Dest" +
                    destination(page_objects, outline_[i].to);
        body +=
            entry("/Parent ", family.parent) + entry("/Prev ", family.before) + entry("/Next ", family.after);
        body += entry("/First ", family.first) + entry("/Last ", family.last);
        // Negative: closed until the reader opens it.
        if (family.children > 0) body += "/Count " + number(i == count ? family.children : -family.children);
        objects_.set(objects[i], body + ">>");
    }
    return objects[count];
}

std::string TaggedFile::written(const std::vector<Font>& fonts) {
    std::string font_resources;
    for (std::size_t i = 0; i < fonts.size(); ++i)
        if (fonts[i].is_used())
            font_resources += "/F" + std::to_string(i) + ' ' + reference(write_font(objects_, fonts[i]));
    std::string image_resources;
    for (std::size_t i = 0; i < images_.size(); ++i)
        image_resources += "/I" + std::to_string(i) + ' ' + reference(images_[i]);
    const int resources =
        objects_.add("<</Font<<" + font_resources + ">>/XObject<<" + image_resources + ">>>>");

    const int page_tree = objects_.reserve();
    std::vector<int> page_objects;
    std::string kids;
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        page_objects.push_back(objects_.reserve());
        kids += reference(page_objects.back()) + ' ';
    }
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        const int contents = objects_.add_stream("", pages_[i].content.bytes());
        std::string annotations;
        for (const int annotation : pages_[i].annotations)
            annotations += reference(annotation) + ' ';
        objects_.set(page_objects[i], "<</Type/Page/Parent " + reference(page_tree) + "/MediaBox[0 0 " +
                                          number(size_.width) + ' ' + number(size_.height) + "]/Resources " +
                                          reference(resources) + "/Contents " + reference(contents) +
                                          "/StructParents " + std::to_string(i) + "/Tabs/S" +
                                          (annotations.empty() ? "" : "/Annots[" + annotations + ']') + ">>");
    }
    objects_.set(page_tree, "<</Type/Pages/Count " + number(page_count()) + "/Kids[" + kids + "]>>");

    write_links(page_objects);
    const int outline = write_outline(page_objects);
    const int structure_root = structure_.write(objects_, page_objects);
    const int metadata = objects_.add_stream("/Type/Metadata/Subtype/XML", xmp(metadata_), Compression::None);
    const int profile = objects_.add_stream("/N 3", srgb_profile());
    const int info = objects_.add(info_dictionary(metadata_));
    const int catalog = objects_.add(
        "<</Type/Catalog/Pages " + reference(page_tree) + "/StructTreeRoot " + reference(structure_root) +
        "/MarkInfo<</Marked true>>/Lang" + text_string(metadata_.language) +
        "/ViewerPreferences<</DisplayDocTitle true>>/Metadata " + reference(metadata) +
        "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB "
        "IEC61966-2.1)/Info(sRGB)/DestOutputProfile " +
        reference(profile) + ">>]" + (outline != 0 ? "/Outlines " + reference(outline) : std::string()) +
        ">>");
    return objects_.written(catalog, info);
}

} // namespace ownmark::report::pdf
