#include "base/digest.h"

#include <catch2/catch.hpp>

namespace panelpress {

// The digest of no bytes, from FIPS 180-4's examples.
TEST_CASE("A SHA-256 is written in hexadecimal and in base64") {
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_base64("") == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
}

// The digest of "abc", from the same examples.
TEST_CASE("A SHA-256 is the same of bytes that come in pieces") {
  Sha256 digest;
  for (const char* each : {"a", "", "bc"}) digest.add(each);
  CHECK(digest.hex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace panelpress
