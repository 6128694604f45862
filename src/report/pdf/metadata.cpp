#include "report/pdf/metadata.h"

#include "report/pdf/syntax.h"

namespace ownmark::report::pdf {
namespace {

std::string element(std::string_view name, std::string_view content) {
    return "<" + std::string(name) + ">" + std::string(content) + "</" + std::string(name) + ">";
}

std::string in_default_language(std::string_view name, std::string_view text) {
    return element(name, "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + xml_text(text) + "</rdf:li></rdf:Alt>");
}

std::string list(std::string_view name, std::string_view kind, std::string_view text) {
    return element(name, element("rdf:" + std::string(kind), "<rdf:li>" + xml_text(text) + "</rdf:li>"));
}

constexpr std::string_view PacketStart =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
    "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
    "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
    "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
    "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n";

// PDF/A doesn't know the pdfuaid schema, so the file has to describe it.
constexpr std::string_view Conformance =
    "<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></"
    "rdf:Description>\n"
    "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
    "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
    "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</"
    "pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    "<pdfaSchema:property><rdf:Seq><rdf:li "
    "rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</"
    "pdfaProperty:category>"
    "<pdfaProperty:description>PDF/UA "
    "part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n"
    "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";

} // namespace

std::string xmp(const Metadata& metadata) {
    const std::string moment = metadata.day + "T00:00:00Z";
    std::string out(PacketStart);
    out += element("dc:format", "application/pdf") + in_default_language("dc:title", metadata.title);
    if (!metadata.author.empty()) out += list("dc:creator", "Seq", metadata.author);
    out += in_default_language("dc:description", metadata.subject) +
           list("dc:language", "Bag", metadata.language);
    out += element("xmp:CreateDate", moment) + element("xmp:ModifyDate", moment) +
           element("xmp:CreatorTool", metadata.program);
    out += element("pdf:Producer", metadata.program) + '\n';
    out += Conformance;
    return out;
}

std::string info_dictionary(const Metadata& metadata) {
    std::string digits;
    for (const char c : metadata.day)
        if (c >= '0' && c <= '9') digits += c;
    const std::string moment = "(D:" + digits + "000000Z)";
    std::string out = "<</Title" + text_string(metadata.title);
    if (!metadata.author.empty()) out += "/Author" + text_string(metadata.author);
    out += "/Subject" + text_string(metadata.subject) + "/Creator" + text_string(metadata.program) +
           "/Producer" + text_string(metadata.program);
    return out + "/CreationDate" + moment + "/ModDate" + moment + ">>";
}

} // namespace ownmark::report::pdf
