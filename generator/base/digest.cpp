#include "base/digest.h"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace panelpress {

namespace {

constexpr std::size_t kDigestSize = 32;

std::array<unsigned char, kDigestSize> sha256(std::string_view bytes) {
  std::array<unsigned char, kDigestSize> digest{};
  // Fetched once: to find the algorithm takes longer than to digest a line.
  static EVP_MD* const kSha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, kSha256, nullptr) != 1) {
    throw std::runtime_error("OpenSSL offers no SHA-256");
  }
  return digest;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * kDigestSize);
  for (const unsigned char each : sha256(bytes)) {
    hex += kDigits[each >> 4];
    hex += kDigits[each & 0xF];
  }
  return hex;
}

// OpenSSL writes a zero after the digits, for which there must be room.
std::string sha256_base64(std::string_view bytes) {
  const auto digest = sha256(bytes);
  std::array<unsigned char, 45> encoded{};  // 44 digits and the end that OpenSSL writes
  const int size = EVP_EncodeBlock(encoded.data(), digest.data(), kDigestSize);
  return {encoded.begin(), encoded.begin() + size};
}

}  // namespace panelpress
