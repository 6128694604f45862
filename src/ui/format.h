// Words with slots, filled as every level fills them.
#pragma once
#include "base/slots.h"

namespace ownmark::ui {

using base::filled;

} // namespace ownmark::ui
