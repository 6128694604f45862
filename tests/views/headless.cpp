#include "views/headless.h"

#include "imgui.h"
#include "ui/views/views.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <fstream>
#include <iterator>
#include <set>

namespace ownmark::tests {

using semantics::Role;

namespace {

constexpr std::array FontFiles = {
    OWNMARK_FONTS "/commissioner-400-normal.ttf",
    OWNMARK_FONTS "/commissioner-600-normal.ttf",
    OWNMARK_FONTS "/brygada-1918-500-normal.ttf",
    OWNMARK_FONTS "/brygada-1918-500-italic.ttf",
};

ui::Layout layout_for(float width, float text_scale) {
    const bool phone = width < ui::measure::PhoneBelow;
    const bool desktop = width >= ui::measure::DesktopFrom;
    // From 150 % the layout drops one breakpoint.
    if (text_scale >= 1.5F) {
        return desktop ? ui::Layout::Tablet : ui::Layout::Phone;
    }
    return phone ? ui::Layout::Phone : desktop ? ui::Layout::Desktop : ui::Layout::Tablet;
}

Found found_at(const semantics::Frame& frame, const semantics::Node& node) {
    return {node, std::string(frame.at(node.name)), std::string(frame.at(node.value_text)),
            std::string(frame.at(node.description)), true};
}

bool inside(const semantics::Frame& frame, const semantics::Node& node, semantics::Id container) {
    for (std::int32_t at = node.parent; at >= 0; at = frame.nodes[static_cast<std::size_t>(at)].parent) {
        if (frame.nodes[static_cast<std::size_t>(at)].id == container) {
            return true;
        }
    }
    return false;
}

bool is_pinned(const semantics::Frame& frame, const semantics::Node& node) {
    bool pinned = (node.flags & semantics::flag::Pinned) != 0;
    for (std::int32_t at = node.parent; at >= 0; at = frame.nodes[static_cast<std::size_t>(at)].parent) {
        pinned = pinned || (frame.nodes[static_cast<std::size_t>(at)].flags & semantics::flag::Pinned) != 0;
    }
    return pinned;
}

bool overlap(const semantics::Node& a, const semantics::Node& b) {
    constexpr float Slack = 1;
    return a.x + Slack < b.x + b.width && b.x + Slack < a.x + a.width && a.y + Slack < b.y + b.height &&
           b.y + Slack < a.y + a.height;
}

} // namespace

Headless::Headless(ImVec2 window, float text_scale)
    : imgui_(ImGui::CreateContext()),
      window_(window),
      text_scale_(text_scale) {
    ImGui::SetCurrentContext(imgui_);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    for (std::size_t i = 0; i < FontFiles.size(); ++i) {
        std::ifstream file(FontFiles[i], std::ios::binary);
        font_bytes_[i].assign(std::istreambuf_iterator<char>(file), {});
        REQUIRE(!font_bytes_[i].empty());
        ImFontConfig config;
        config.FontDataOwnedByAtlas = false;
        fonts_[i] = io.Fonts->AddFontFromMemoryTTF(font_bytes_[i].data(),
                                                   static_cast<int>(font_bytes_[i].size()), 16, &config);
        REQUIRE(fonts_[i] != nullptr);
    }
}

Headless::~Headless() {
    ImGui::SetCurrentContext(imgui_);
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
    ImGui::DestroyContext(imgui_);
}

void Headless::one_frame(std::vector<semantics::Action> actions) {
    ImGui::SetCurrentContext(imgui_);
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = window_;
    io.DeltaTime = 1.0F / 60;
    io.MousePos = pointer;
    ImGui::NewFrame();
    recorder_.begin(std::move(actions));
    seconds_ += 0.5;
    ui::Theme theme;
    theme.scale = text_scale_;
    const ui::TypeSetter setter(fonts_, shaper);
    ui::Ui ui(theme, layout_for(window_.x, text_scale_), setter, window_, session.place.scroll, recorder_,
              motion_);
    motion_.begin_frame(seconds_, true);
    ui.seconds = seconds_;
    session::Commands emitted;
    ui.begin_frame();
    if (alone) {
        ui.flow = {20, 20, window_.x - 40};
        alone(ui);
    } else {
        ui::root_view({session, state, ui, emitted});
    }
    ui.end_frame();
    recorder_.finish();
    ImGui::Render();
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        switch (texture->Status) {
        case ImTextureStatus_WantCreate:
            texture->SetTexID(static_cast<ImTextureID>(texture->UniqueID + 1));
            [[fallthrough]];
        case ImTextureStatus_WantUpdates: texture->SetStatus(ImTextureStatus_OK); break;
        case ImTextureStatus_WantDestroy:
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
            break;
        case ImTextureStatus_OK:
        case ImTextureStatus_Destroyed: break;
        }
    }
    for (const session::Command& command : emitted) {
        session::update(session, command, {.seconds = seconds_, .day = "2026-11-24", .time = "14:32"},
                        effects);
        commands.push_back(command);
    }
}

void Headless::act(semantics::Action action) {
    commands.clear();
    std::vector<semantics::Action> actions;
    if (action.target != 0 || !action.text.empty()) {
        actions.push_back(std::move(action));
    }
    one_frame(std::move(actions));
    // One frame shows what the action changed, another whatever that frame asked for.
    one_frame({});
    one_frame({});
}

void Headless::show(std::string_view sheet, int page) {
    session.place = {std::string(sheet), page, 0};
    draw();
}

Found Headless::find(Role role, std::string_view name) const {
    Found found;
    int count = 0;
    for (const semantics::Node& node : frame().nodes) {
        if (node.role == role && frame().at(node.name) == name) {
            found = found_at(frame(), node);
            ++count;
        }
    }
    INFO("looking for one \"", std::string(name), "\"");
    CHECK(count == 1);
    return found;
}

bool Headless::has(Role role, std::string_view name) const {
    return std::ranges::any_of(frame().nodes, [&](const semantics::Node& node) {
        return node.role == role && frame().at(node.name) == name;
    });
}

std::vector<Found> Headless::all(Role role) const {
    std::vector<Found> result;
    for (const semantics::Node& node : frame().nodes) {
        if (node.role == role) {
            result.push_back(found_at(frame(), node));
        }
    }
    return result;
}

std::vector<Found> Headless::all_in(const Found& of, Role role) const {
    std::vector<Found> result;
    for (const semantics::Node& node : frame().nodes) {
        if (node.role == role && inside(frame(), node, of.node.id)) {
            result.push_back(found_at(frame(), node));
        }
    }
    return result;
}

bool Headless::says(std::string_view text) const {
    return std::ranges::any_of(frame().nodes, [&](const semantics::Node& node) {
        return frame().at(node.name).find(text) != std::string_view::npos ||
               frame().at(node.value_text).find(text) != std::string_view::npos ||
               frame().at(node.description).find(text) != std::string_view::npos;
    });
}

void Headless::press(std::string_view button) {
    act({.target = find(Role::Button, button).node.id,
         .kind = semantics::ActionKind::Press,
         .number = 0,
         .text = {}});
}

void Headless::choose(std::string_view radio_group, std::string_view radio) {
    for (const Found& found : all_in(find(Role::RadioGroup, radio_group), Role::Radio)) {
        if (found.name == radio) {
            act({.target = found.node.id, .kind = semantics::ActionKind::SetNumber, .number = 1, .text = {}});
            return;
        }
    }
    FAIL_CHECK("no radio \"" << std::string(radio) << "\" in \"" << std::string(radio_group) << "\"");
}

void Headless::type(std::string_view field, std::string_view text) {
    const bool one_line = has(Role::TextField, field);
    const Found found = find(one_line                        ? Role::TextField
                             : has(Role::NumberField, field) ? Role::NumberField
                                                             : Role::TextArea,
                             field);
    act({.target = found.node.id,
         .kind = semantics::ActionKind::SetText,
         .number = 0,
         .text = std::string(text)});
}

void Headless::key(Role role, std::string_view name, std::string_view key) {
    act({.target = find(role, name).node.id,
         .kind = semantics::ActionKind::Key,
         .number = 0,
         .text = std::string(key)});
}

void Headless::focus(const Found& on) {
    act({.target = on.node.id, .kind = semantics::ActionKind::Focus, .number = 1, .text = {}});
}

void Headless::point_at(const Found& on) {
    pointer = {on.node.x + on.node.width / 2, on.node.y + on.node.height / 2 - session.place.scroll};
    draw();
}

void Headless::check_sound() const {
    const auto& nodes = frame().nodes;
    std::set<semantics::Id> ids;
    std::vector<const semantics::Node*> buttons;
    int h1 = 0;
    for (const semantics::Node& node : nodes) {
        INFO("node \"", std::string(frame().at(node.name)), "\"");
        CHECK(ids.insert(node.id).second);
        if ((node.flags & semantics::flag::Hidden) == 0) {
            CHECK(node.x >= -1);
            CHECK(node.x + node.width <= window_.x + 1);
        }
        if (node.role == Role::Heading) {
            h1 += node.level == 1 ? 1 : 0;
        }
        if (node.role == Role::Button || node.role == Role::Link || node.role == Role::TextField ||
            node.role == Role::TextArea || node.role == Role::Checkbox) {
            CHECK(!frame().at(node.name).empty());
            if (!is_pinned(frame(), node)) {
                buttons.push_back(&node);
            }
        }
    }
    CHECK(h1 == 1);
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        for (std::size_t j = i + 1; j < buttons.size(); ++j) {
            INFO("\"", std::string(frame().at(buttons[i]->name)), "\" and \"",
                 std::string(frame().at(buttons[j]->name)), "\"");
            CHECK(!overlap(*buttons[i], *buttons[j]));
        }
    }
}

} // namespace ownmark::tests
