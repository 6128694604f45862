// The mark by which the renderer recognises a draw command that carries a paint struct. ui adds it with
// ImDrawList::AddCallback(paint::marker, &card, sizeof card); the renderer compares the pointer, reads
// Kind from the user data, draws within the command's clip rectangle, and never calls it.
#pragma once

struct ImDrawList;
struct ImDrawCmd;

namespace ownmark::paint {

void marker(const ImDrawList* list, const ImDrawCmd* command);

} // namespace ownmark::paint
