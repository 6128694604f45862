#include "paint/callback.h"

namespace ownmark::paint {

void marker(const ImDrawList* /*list*/, const ImDrawCmd* /*command*/) {}

} // namespace ownmark::paint
