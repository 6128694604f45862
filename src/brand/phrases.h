// Answers as parts of a sentence: their ends tidied, their first letter as it must be there, a slot's place
// filled. Never changes a word inside an answer.
#pragma once
#include "brand/fragment.h"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ownmark::brand {

/// `answer` on one line, without white space and punctuation at its end and without the quotes round the
/// whole.
std::string tidied(std::string_view answer);

/// Without a capital that comes only from standing first: first words that are no names, by catalogue tables.
std::string inside_sentence(std::string phrase);

/// As inside_sentence(), and any other first word too, unless it or a later one looks like a name ("Mother
/// Nature", "NASA", "I").
std::string name_inside_sentence(std::string phrase);

/// With a capital first letter.
std::string at_sentence_start(std::string phrase);

/// Whether "I help them {phrase}" needs a "with": it begins neither with a verb nor with a preposition.
bool needs_with(std::string_view phrase);

/// `phrase` without `beginning`, in whatever case it is written; as it is when it begins otherwise.
std::string_view without_beginning(std::string_view phrase, std::string_view beginning);

using Slots = std::initializer_list<std::pair<std::string_view, std::span<const Fragment>>>;

/// `pattern` with the fragments of its slots, print around them. Empty when a slot has none.
std::vector<Fragment> filled(std::string_view pattern, Slots slots);

/// Adds `more` after a space, and joins neighbouring print.
void append(std::vector<Fragment>& text, std::vector<Fragment> more);

/// "a", "a and b", "a, b and c".
std::vector<Fragment> listed(std::vector<Fragment> items);

/// Words as a reader counts them: parts with a letter or digit between white space.
int words_in(std::string_view text);

/// At two and a half words a second, to the next five seconds; 0 for no words.
int seconds_aloud(int words);

} // namespace ownmark::brand
