#include "cli/run.h"

#include <iostream>
#include <string>
#include <vector>

int main(int count, char** words) {
    const std::vector<std::string> arguments(words + 1, words + count);
    return ownmark::cli::run(arguments, {std::cin, std::cout, std::cerr});
}
