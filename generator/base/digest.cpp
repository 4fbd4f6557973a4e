#include "base/digest.h"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace panelpress {

namespace {

constexpr std::size_t kDigestSize = 32;
using Digest = std::array<unsigned char, kDigestSize>;

void require(bool holds) {
  if (!holds) throw std::runtime_error("OpenSSL offers no SHA-256");
}

/// Fetched once: to find the algorithm takes longer than to digest a line.
EVP_MD* algorithm() {
  static EVP_MD* const kSha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  return kSha256;
}

Digest sha256(std::string_view bytes) {
  Digest digest{};
  require(EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, algorithm(), nullptr) ==
          1);
  return digest;
}

std::string in_hex(const Digest& digest) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  hex.reserve(2 * kDigestSize);
  for (const unsigned char each : digest) {
    hex += kDigits[each >> 4];
    hex += kDigits[each & 0xF];
  }
  return hex;
}

}  // namespace

std::string sha256_hex(std::string_view bytes) { return in_hex(sha256(bytes)); }

Sha256::Sha256() : context_(EVP_MD_CTX_new(), &EVP_MD_CTX_free) {
  require(context_ && EVP_DigestInit_ex2(context_.get(), algorithm(), nullptr) == 1);
}

void Sha256::add(std::string_view bytes) {
  require(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()) == 1);
}

std::string Sha256::hex() {
  Digest digest{};
  require(EVP_DigestFinal_ex(context_.get(), digest.data(), nullptr) == 1);
  return in_hex(digest);
}

// OpenSSL writes a zero after the digits, for which there must be room.
std::string sha256_base64(std::string_view bytes) {
  const auto digest = sha256(bytes);
  std::array<unsigned char, 45> encoded{};  // 44 digits and the end that OpenSSL writes
  const int size = EVP_EncodeBlock(encoded.data(), digest.data(), kDigestSize);
  return {encoded.begin(), encoded.begin() + size};
}

}  // namespace panelpress
