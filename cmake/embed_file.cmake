# Writes OUT, a source that holds the bytes of FILE as NAMESPACE::NAME. See ownmark_embed.cmake.
file(READ ${FILE} bytes HEX)
string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${bytes}")
string(REGEX REPLACE "(................................................................................................)" "\\1\n" bytes "${bytes}")
file(WRITE ${OUT} "#include \"embedded/${NAMESPACE}/${NAME}.h\"
namespace ownmark::${NAMESPACE} {
namespace {
constexpr char bytes[] = {
${bytes}'\\0'};
}
extern const std::string_view ${NAME}{bytes, sizeof bytes - 1};
}
")
