# Writes OUT, a source that holds the bytes of FILE as NAMESPACE::NAME. See ownmark_embed.cmake.
file(READ ${FILE} bytes HEX)
string(REPEAT "." 40 line)
string(REGEX REPLACE "(${line})" "\\1\n" bytes "${bytes}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
file(WRITE ${OUT} "#include \"embedded/${NAMESPACE}/${NAME}.h\"
namespace ownmark::${NAMESPACE} {
namespace {
constexpr char bytes[] = {
${bytes}'\\0'};
}
extern const std::string_view ${NAME}{bytes, sizeof bytes - 1};
}
")
