// What is on the screen, in words: the tree that screen readers, keyboards, tests and the mouse all act
// through. Knows nothing of drawing or of the DOM. Plain data of fixed layout, so that one pointer hands it
// to the browser.
#pragma once
#include <cstdint>
#include <type_traits>

namespace ownmark::semantics {

/// Stable over frames for the same thing. 0 is nothing.
using Id = std::uint32_t;

enum class Role : std::uint8_t {
    Banner,
    Navigation,
    Main,
    ContentInfo, // landmarks
    Heading,
    Paragraph,
    Image, // level says 1–6 for headings
    Button,
    Link,
    Checkbox,
    Radio,
    Slider,
    TextField,
    TextArea,
    NumberField,
    Group,
    RadioGroup,
    List,
    ListItem,
    Progress,
    Table,
    RowGroup,
    Row,
    ColumnHeader,
    RowHeader,
    Cell,
    Chart,
    Mark, // of a chart; its extra may be the outline it takes the pointer in, "12px 3px,40px 5px,…"
    TabList,
    Tab, // checked when it is the chosen one
    TabPanel,
    Handle, // for the pointer alone: what it lies on is dragged by it
    Dialog, // where its content is taller, maximum is that height and value how far it is scrolled, px
    Status,
    Alert, // the last two are live regions
};

/// Bits of Node::flags.
namespace flag {
inline constexpr std::uint32_t Checked = 1U << 0;
inline constexpr std::uint32_t Disabled = 1U << 1;
inline constexpr std::uint32_t Pressed = 1U << 2;    // a toggle button that is on
inline constexpr std::uint32_t HasPressed = 1U << 3; // is a toggle button
inline constexpr std::uint32_t Expanded = 1U << 4;
inline constexpr std::uint32_t HasExpanded = 1U << 5;
inline constexpr std::uint32_t Current = 1U << 6; // aria-current=page
inline constexpr std::uint32_t Unset = 1U << 7;   // a slider or field nobody has answered yet
inline constexpr std::uint32_t Invalid = 1U << 8;
inline constexpr std::uint32_t Required = 1U << 9;
inline constexpr std::uint32_t Pinned =
    1U << 10; // a region fixed to the window: its rects are window px; else they scroll with the page
inline constexpr std::uint32_t TakeFocus =
    1U << 11; // focus moves here when the node appears (a new page's heading, a dialog)
inline constexpr std::uint32_t Hidden = 1U << 12; // speech only: no rect of its own
inline constexpr std::uint32_t Inert = 1U << 13;  // behind a dialog
inline constexpr std::uint32_t Modal = 1U << 14;
inline constexpr std::uint32_t Mixed = 1U << 16;    // a checkbox for several things, of which some are ticked
inline constexpr std::uint32_t ReadOnly = 1U << 17; // a field that can be read and copied, not changed
inline constexpr std::uint32_t FocusNow =
    1U << 18; // focus moves here in the frame that first has this: a link within the page, a menu that closed
} // namespace flag

/// A piece of Frame::text.
struct Span {
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
    bool operator==(const Span&) const = default;
};

/// How a text field's text is set, so that the browser's field matches the drawn text to the pixel.
enum class TextStyle : std::uint8_t { Pen18, Pen17, Pen16, Body16 };

/// One thing on the screen. Depth-first order; parent is an index into the same frame, -1 at the root.
struct Node {
    Id id = 0;
    std::int32_t parent = -1;
    std::uint32_t flags = 0;
    Role role = Role::Paragraph;
    std::uint8_t level = 0;
    TextStyle text_style = TextStyle::Body16;
    std::uint8_t padding = 0;
    float x = 0, y = 0, width = 0, height = 0; ///< px at 1×; see flag::Pinned
    float value = 0, minimum = 0, maximum = 0, step = 0;
    Id group = 0;                     ///< radios of one group share it
    float font_px = 16, line_px = 24; ///< type size and line pitch of a text field, px
    float inset_x = 0, inset_y = 0;   ///< where a field's text begins inside its rect, px
    std::uint32_t column = 0;         ///< columns a cell spans when above 1
    Span name;                        ///< the accessible name; for text roles, the text
    Span value_text;                  ///< what a field holds, or a slider's value in words
    Span description;
    Span keys;  ///< single keys the group or button answers to while focus is inside it, e.g. "12345"
    Span extra; ///< a link's address ("#n12" is the node of id 12), a field's placeholder
    std::uint32_t hash = 0; ///< over all of the above with the texts; filled by Frame::finish
};

static_assert(std::is_trivially_copyable_v<Node>);

enum class ActionKind : std::uint8_t {
    Press,     // button, link; in a dialog, a radio that was confirmed and not only tried
    SetNumber, // number: slider or number field value, checkbox and radio 0 or 1
    SetText,   // text: the whole new text of a field
    Focus,     // number: 1 when focus should be visible (keyboard), 0 otherwise
    Blur,
    Resize, // number: height in px the browser's field wants
    Key,    // text: one of the node's keys, lower case; target 0: "undo", "redo", "escape", "help", "outside"
    Drag,   // number: px down from where the pointer took hold of a handle
    Drop,   // number: the same, where it was let go; 0 when that was called off
    Hold,   // number: 1 while the pointer is down on it; target 0 when it was let go
    Scroll, // number: how far a dialog is scrolled, px
};

} // namespace ownmark::semantics
