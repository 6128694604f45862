#include "app/address.h"

#include "catalogue/places.h"
#include "ui/kit/kit.h"

#include <charconv>

namespace ownmark::app {

namespace {

constexpr std::string_view Prefix = "#/";

} // namespace

std::string address_of(const session::Place& place) {
    std::string address = std::string(Prefix) + place.sheet;
    if (place.page > 0) {
        address += "/" + std::to_string(place.page + 1);
    }
    return address;
}

std::optional<session::Place> place_at(std::string_view address) {
    if (!address.starts_with(Prefix)) {
        return std::nullopt;
    }
    address.remove_prefix(Prefix.size());
    const std::size_t slash = address.find('/');
    session::Place place;
    place.sheet = std::string(address.substr(0, slash));
    if (!catalogue::is_place(place.sheet) && !ui::is_kit(place.sheet)) {
        return std::nullopt;
    }
    if (slash != std::string_view::npos) {
        const std::string_view digits = address.substr(slash + 1);
        int page = 1;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), page);
        if (error == std::errc() && end == digits.data() + digits.size() && page >= 1 && page < 100) {
            place.page = page - 1;
        }
    }
    return place;
}

} // namespace ownmark::app
