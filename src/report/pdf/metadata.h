// What a file says about itself, in the two forms that PDF/A and PDF/UA want to agree.
#pragma once
#include <string>

namespace ownmark::report::pdf {

struct Metadata {
    std::string title = {};
    /// May be empty.
    std::string author = {};
    std::string subject = {};
    /// BCP 47, "en-GB".
    std::string language = "en-GB";
    /// "2026-03-12". From outside, so that the same workbook gives the same bytes.
    std::string day = {};
    std::string program = "Ownmark";
};

/// The XMP packet; declares PDF/UA-1 and PDF/A-2a.
std::string xmp(const Metadata& metadata);

/// The body of the Info dictionary object.
std::string info_dictionary(const Metadata& metadata);

} // namespace ownmark::report::pdf
